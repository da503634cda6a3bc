// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/search/searchhit.h"
#include "model/search/searchplan.h"
#include "model/search/wordmarker.h"
#include "model/store/textreader.h"

#include <deque>

namespace Ropewalk
{

/// A search under way: gives its hits in the order of the show and of the text, so many at a time; notes and
/// claims stand at the line that they are attached to, sources come last. The index may change between two
/// calls: it goes on behind the last hit. Used in the thread of the index.
class SearchRun final
{
public:
    /// The index must outlive it.
    SearchRun(Database &index, TextAccess access, SearchPlan plan);

    /// Up to `most` hits; fewer only at the end.
    [[nodiscard]] Result<std::vector<SearchHit>> next(size_t most);
    [[nodiscard]] bool isAtEnd() const { return m_stage == Stage::End; }

    /// How many there are, and in how many episodes.
    struct Count {
        qint64 hits = 0;
        qint64 episodes = 0;

        bool operator==(const Count &) const = default;
    };
    /// Goes past up to `most` hits without reading their words, and adds them to `count`.
    [[nodiscard]] Result<> count(size_t most, Count &count);
    /// While `isStopped` answers true this goes no further.
    void setStop(std::function<bool()> isStopped) { m_isStopped = std::move(isStopped); }

private:
    enum class Stage : quint8 { Episodes, Sources, End };
    /// A row of the index that was found, and the line that it stands at.
    struct Found {
        qint64 row = 0;
        qint64 line = 0;
        AnnotationId mark = {}; ///< of notes and claims: they were made in this order
    };

    [[nodiscard]] std::optional<Found> nextRow();
    void fillLines();
    void readMarkRows();
    void fillMarks();
    [[nodiscard]] std::vector<qint64> rows(const SearchRows::Area &area, const QString &match,
                                           const char *otherwise, int most);
    [[nodiscard]] bool isInRanges(qint64 line, bool isClaim) const;
    [[nodiscard]] std::optional<Found> markAt(qint64 row);
    [[nodiscard]] bool isSpokenBy(qint64 line);
    void nextRun();

    [[nodiscard]] Result<std::vector<SearchHit>> hitsOf(const std::vector<Found> &rows);
    void readLines(const std::vector<Found> &rows, std::vector<SearchHit> &hits, QStringList &texts);
    void readMarks(const std::vector<Found> &rows, std::vector<SearchHit> &hits, QStringList &texts);
    void readSources(const std::vector<Found> &rows, std::vector<SearchHit> &hits, QStringList &texts);

    Database &m_index;
    TextAccess m_access;
    SearchPlan m_plan;
    std::function<bool()> m_isStopped = [] { return false; };
    int m_batch; ///< rows that are asked for at once
    qint64 m_countedSlot = -1;
    WordMarker m_marker;
    Stage m_stage = Stage::Episodes;
    size_t m_run = 0;
    qint64 m_nextLine = 0;      ///< lines before this row were looked at
    qint64 m_nextMark = 0;      ///< the same of notes and claims
    bool m_linesAreOut = false; ///< there are no more in this run
    bool m_marksAreOut = false;
    std::deque<qint64> m_markRows; ///< of whole episodes, not looked at yet
    bool m_markRowsAreOut = false;
    std::deque<qint64> m_lines;
    std::deque<Found> m_marks; ///< of one episode, in the order of their lines
    qint64 m_nextSource = SearchRows::sourcesBegin;
    std::deque<qint64> m_sources;
};

} // namespace Ropewalk
