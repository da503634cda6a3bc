// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/search/indexwriter.h"
#include "model/search/pendingchanges.h"
#include "model/search/searchindex.h"

#include <deque>

namespace Ropewalk
{

/// Brings an index up to its project, a little at a time: first compares the histories, then reads the
/// episodes that are missing or were changed without it. After an error the index is as good as before; one
/// of the kind Damaged means that it should be reset and this begun anew.
class IndexBuilder final
{
public:
    /// Both must outlive it.
    IndexBuilder(SearchIndex &index, TextAccess access);

    /// Compares, and finds out what there is to do. An index of another state than one that the project went
    /// through is reset.
    [[nodiscard]] Result<> begin();
    [[nodiscard]] bool isDone() const { return m_todo.empty() && !m_needsSources; }
    /// Does the next part, of some milliseconds.
    [[nodiscard]] Result<> step();
    /// Whether an episode is in the index by half.
    [[nodiscard]] bool isInsideEpisode() const { return m_isInside; }
    /// Makes what was done last.
    [[nodiscard]] Result<> commit();
    /// From 0 to 1.
    [[nodiscard]] double share() const;

    /// The project went on so. Not inside an episode.
    [[nodiscard]] Result<> update(const IndexChanges &changes);

private:
    [[nodiscard]] Result<> compare(QSet<EpisodeId> &touched, HistoryMark &head);
    [[nodiscard]] Result<> compareEpisodes();
    [[nodiscard]] Result<> readSlice();
    [[nodiscard]] Result<> finishEpisode();
    [[nodiscard]] Result<> readSources();

    SearchIndex &m_index;
    TextAccess m_access;
    IndexWriter m_writer;
    std::unique_ptr<Transaction> m_transaction;
    qint64 m_uncommitted = 0; ///< lines
    std::deque<EpisodeId> m_todo;
    size_t m_wanted = 0; ///< episodes since begin()
    bool m_needsSources = false;
    bool m_isInside = false; ///< the first of m_todo is begun
    TextReader::Part m_part = TextReader::Part::Page;
    QByteArray m_place; ///< in the part
};

} // namespace Ropewalk
