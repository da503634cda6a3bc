// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/touched.h"
#include "model/search/historymark.h"

#include <map>

namespace Ropewalk
{

/// What an index is to be told: values, for another thread.
struct IndexChanges {
    std::vector<HistoryStep> steps;
    std::vector<RowChanges> rows;
    std::vector<EpisodeId> anew; ///< too much changed in these: they are read again

    [[nodiscard]] bool isEmpty() const { return steps.empty() && rows.empty() && anew.empty(); }
};

/// Gathers what is done to a project until its index is told: adding costs next to nothing, whatever was
/// touched.
class PendingChanges final
{
public:
    /// To be called for each change and each record of the project.
    void add(const Touched &touched);
    void add(const Record &record);
    [[nodiscard]] bool isEmpty() const { return m_steps.empty() && m_touched.empty(); }
    /// What was gathered, with the words as they are now; nothing is left.
    [[nodiscard]] IndexChanges take(const Project &project);

private:
    std::vector<HistoryStep> m_steps;
    std::map<EpisodeId, Touched> m_touched; ///< under the null id what concerns the catalogue
};

} // namespace Ropewalk
