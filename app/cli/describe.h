// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/editing/record.h"

#include <QJsonObject>

#include <functional>

namespace Ropewalk::Cli
{

/// What `info --json` says of a project; the names are stable and documented in docs/cli.md.
[[nodiscard]] QJsonObject describeProject(const Project &project, const std::vector<EpisodeId> &episodes);

/// Where a line stands, as scripts name it: 1-based turn and line in the turn, or the page's section and line
/// in it.
[[nodiscard]] QJsonObject describePlace(const Episode &episode, LineId line);

/// The records of `dump`: each a kind, a position, an id and fields. `visit` is called for each in order.
struct DumpRecord {
    QString kind;     ///< "turn", "line", "topic" …
    QString position; ///< "61", "61.1", "summary.2"; empty where there is none
    QString id;
    QJsonObject fields;
};
void dumpProject(const Project &project, const std::vector<EpisodeId> &episodes,
                 const std::function<void(const DumpRecord &)> &visit);
/// The history as records.
void dumpHistory(const std::vector<RecordHeader> &records,
                 const std::function<void(const DumpRecord &)> &visit);

} // namespace Ropewalk::Cli
