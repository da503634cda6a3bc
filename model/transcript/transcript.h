// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/editkey.h"
#include "model/transcript/turn.h"

#include <QHash>

#include <compare>
#include <memory>
#include <vector>

namespace Ropewalk
{

/// The ordered turns of an episode: finds turns and lines by id and by index, in time that hardly grows with
/// length.
///
/// Turns stand in chunks of a few hundred, so that inserting one in a million moves little, and an index is a
/// walk over the chunks' sizes. Pointers and references that it gives are good until the next change. Not
/// thread-safe.
class Transcript
{
public:
    explicit Transcript(std::vector<Turn> turns = {});
    ~Transcript();
    Transcript(Transcript &&) noexcept;
    Transcript &operator=(Transcript &&) noexcept;

    [[nodiscard]] qsizetype turnCount() const { return m_turns.size(); }
    [[nodiscard]] qsizetype lineCount() const { return m_lines.size(); }

    /// The turn at `index`, from 0 to turnCount() exclusive.
    [[nodiscard]] const Turn &turnAt(qsizetype index) const;
    /// Null where there is none of this id.
    [[nodiscard]] const Turn *findTurn(TurnId id) const;
    /// From 0; -1 where there is none of this id.
    [[nodiscard]] qsizetype indexOf(TurnId id) const;

    /// A line with the turn that it is in, and its index there.
    struct LinePlace {
        const Turn *turn = nullptr;
        qsizetype index = 0;

        explicit operator bool() const { return turn != nullptr; }
        [[nodiscard]] const Line &line() const { return turn->lines[size_t(index)]; }
    };
    /// False where there is no line of this id.
    [[nodiscard]] LinePlace findLine(LineId id) const;
    /// The number of a line among all lines of the transcript, from 0; -1 where there is none of this id.
    [[nodiscard]] qsizetype lineNumber(LineId id) const;
    /// The line of a number from 0 to lineCount() exclusive.
    [[nodiscard]] LinePlace lineAt(qsizetype number) const;
    /// The line before or after, in the same turn or the neighbouring one; false at the ends.
    [[nodiscard]] LinePlace previousLine(const LinePlace &place) const;
    [[nodiscard]] LinePlace nextLine(const LinePlace &place) const;
    /// How two positions stand in the text; both lines must be of this transcript.
    [[nodiscard]] std::strong_ordering compare(const Position &a, const Position &b) const;

    /// Calls `visit(const Turn &)` for every turn in order.
    template <typename Visit>
    void forEachTurn(Visit visit) const
    {
        for (const auto &chunk : m_chunks) {
            for (const auto &node : chunk->nodes)
                visit(node->turn);
        }
    }

    // Changes: for the EditApplier alone. Ids named must exist, new ones must not.
    [[nodiscard]] Line &line(EditKey, LineId id);
    void setHead(EditKey, TurnId id, const TurnHead &head);
    void insertLine(EditKey, TurnId turn, qsizetype index, Line line);
    void removeLine(EditKey, LineId id);
    void insertTurns(EditKey, qsizetype index, std::vector<Turn> turns);
    void removeTurn(EditKey, TurnId id);
    /// The lines from `index` on become a new turn behind, with the same head.
    void splitTurn(EditKey, TurnId id, qsizetype index, TurnId newTurn);
    /// The lines of the turn after `id` go to its end, and that turn is gone.
    void joinTurns(EditKey, TurnId id);

private:
    struct Chunk;
    struct Node {
        Turn turn;
        Chunk *chunk = nullptr;
    };
    struct Chunk {
        std::vector<std::unique_ptr<Node>> nodes;
        qsizetype lines = 0;     ///< of all turns
        qsizetype start = 0;     ///< index of the first turn; right only while m_startsAreRight
        qsizetype lineStart = 0; ///< number of the first line; the same
        size_t ordinal = 0;      ///< index of this chunk; the same
    };
    struct LineEntry {
        Node *node = nullptr;
        qsizetype hint = 0; ///< where the line was seen last in its turn
    };

    void refreshStarts() const;
    [[nodiscard]] const Chunk &chunkAt(qsizetype index) const;
    [[nodiscard]] Node &nodeAt(qsizetype index) const;
    [[nodiscard]] Node &node(TurnId id) const;
    void insertNode(qsizetype index, std::unique_ptr<Node> node);
    std::unique_ptr<Node> takeNode(Node &node);
    void enterLines(Node &node, size_t from);

    std::vector<std::unique_ptr<Chunk>> m_chunks;
    QHash<TurnId, Node *> m_turns;
    mutable QHash<LineId, LineEntry> m_lines;
    mutable bool m_startsAreRight = false;
    mutable size_t m_lastChunk = 0; ///< that a turn was asked for in
};

} // namespace Ropewalk
