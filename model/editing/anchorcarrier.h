// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/anchors.h"
#include "model/editing/edit.h"
#include "model/editing/touched.h"

namespace Ropewalk
{

/// Carries the annotations of an episode over one edit. Made before the edit changes anything (it reads the
/// words that are about to go), finished behind it (it compares the words that are there then).
///
/// How ranges follow is said in model/annotation/anchors.h; this adds the states: orphan where the words are
/// gone, changed where a word-bound annotation's words or speaker differ from those that it was made for,
/// else exact or moved.
class AnchorCarrier
{
public:
    explicit AnchorCarrier(const Episode &episode)
        : m_episode(episode)
    {
    }

    /// For text that is replaced.
    void planReplace(const TextChange &change);
    /// For lines that come in between the end of a line and the beginning of the line behind it.
    void planInsertion(const Position &before, LineId behind);
    void planSplit(LineId line, qint32 offset, LineId newLine);
    void planJoin(LineId line, qint32 lineLength, LineId next);
    /// For lines that are removed; see afterRemoval().
    void planRemoval(const std::vector<LineId> &lines, const std::optional<Position> &before,
                     const std::optional<Position> &behind);
    /// For lines whose speaker changes.
    void planSpeaker(const std::vector<LineId> &lines);

    /// Puts the new places and returns the old ones of every annotation that changed.
    [[nodiscard]] std::vector<CarriedPlaces> finish(EditKey key, Episode &episode, Touched &touched);

private:
    struct Planned {
        AnnotationId id;
        std::vector<Place> places;
        QStringList lastWords; ///< of places over several lines, which can lose all words but keep a line end
    };
    template <typename Move>
    void plan(const QList<AnnotationId> &ids, const Position &orphanAt, Move move);
    [[nodiscard]] QList<AnnotationId> concerned(LineId line) const;
    /// By one of some lines that stand together.
    [[nodiscard]] QList<AnnotationId> concerned(const std::vector<LineId> &lines) const;
    [[nodiscard]] bool coversWholeLines(const Range &range) const;

    const Episode &m_episode;
    std::vector<Planned> m_planned;
};

} // namespace Ropewalk
