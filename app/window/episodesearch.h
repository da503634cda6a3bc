// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/linevalues.h"
#include "model/editing/linefinder.h"

#include <expected>

namespace Ropewalk
{

/// A search in one episode: counts the hits, and knows the next and previous one of a place. It remembers how
/// many hits each line has, so that after an edit it reads what was touched alone. Owned by who searches.
class EpisodeSearch final : public QObject
{
    Q_OBJECT

public:
    explicit EpisodeSearch(QObject *parent = nullptr);

    /// Begins to search in an episode, which must outlive the search or the next call. What lies behind
    /// `first` is read first; null for the beginning.
    void start(const Episode &episode, const LineFinder &finder, LineId first = {});
    void stop();
    /// Takes up what changed in the episode.
    void apply(const Touched &touched);

    [[nodiscard]] bool isRunning() const { return m_hits.episode() != nullptr; }
    /// Whether there are lines that are not read yet: then the counts are of those that are.
    [[nodiscard]] bool isCounting() const { return m_hits.isReading(); }
    /// Hits in the transcript, and in the printed paragraphs beside it.
    [[nodiscard]] qsizetype found() const { return m_hits.total(); }
    [[nodiscard]] qsizetype onPage() const { return m_onPage; }

    struct Hit {
        Range range;
        bool isRound = false; ///< it lies beyond the end, or the beginning, of the transcript
    };
    enum class Missing : quint8 { Nowhere, NotRead };
    using Result = std::expected<Hit, Missing>;
    /// The first hit of the transcript that begins at `from` or behind it.
    [[nodiscard]] Result next(const Position &from) const;
    /// The last one that begins before `from`.
    [[nodiscard]] Result previous(const Position &from) const;
    /// The first hit of the page that begins at `from` or behind it (for null, at all), and the last one that
    /// begins before it.
    [[nodiscard]] std::optional<Range> nextOnPage(const Position &from) const;
    [[nodiscard]] std::optional<Range> previousOnPage(const Position &from) const;
    /// Which hit of the transcript it is, from 1; 0 where none begins there, or while lines are not read.
    [[nodiscard]] qsizetype numberOf(const Position &hit) const;

Q_SIGNALS:
    /// More was read: counts and answers may be others.
    void progressed();

private:
    [[nodiscard]] const Transcript &transcript() const { return m_hits.episode()->transcript(); }
    [[nodiscard]] QList<Stretch> hitsIn(qsizetype line) const;
    [[nodiscard]] Hit hitAt(qsizetype line, const Stretch &hit, bool isRound) const;
    [[nodiscard]] std::vector<Range> hitsOnPage() const;
    void countPage(const Episode &episode);

    LineFinder m_finder{QString(), {}};
    LineValues m_hits; ///< of each line, how many
    qsizetype m_onPage = 0;
};

} // namespace Ropewalk
