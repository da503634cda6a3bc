// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/session/readproject.h"

#include <QJsonObject>

namespace Ropewalk
{
class ProjectSession;
}

namespace Ropewalk::Cli
{

/// Adds `--episode REF`.
void addEpisodeOption(QCommandLineParser &parser);
/// Adds `--from FORMAT`.
void addFromOption(QCommandLineParser &parser);

/// The episode that REF means: its 1-based number, its id, or a beginning of its title that no other has.
[[nodiscard]] Result<EpisodeId> resolveEpisode(const Project &project, const QString &ref);

/// The episode named by --episode; without it the only one there is.
[[nodiscard]] Result<EpisodeId> chosenEpisode(const QCommandLineParser &parser, const Project &project);
/// The episodes named by --episode; without it all of them.
[[nodiscard]] Result<std::vector<EpisodeId>> chosenEpisodes(const QCommandLineParser &parser,
                                                            const Project &project);

/// Reads the project or transcript named by the first argument, of which there have to be `count`, and says
/// the remarks on the way. Progress is the console's.
[[nodiscard]] Result<ReadProject> readArgument(const QCommandLineParser &parser, Environment &environment,
                                               qsizetype count = 1);
/// Keeps, publishes and closes a project; says where no backup of it could be made.
[[nodiscard]] Result<> close(ProjectSession &session, Console &console);

/// A number of ms given as an option; `otherwise` where it is not given.
[[nodiscard]] Result<qint64> msOption(const QCommandLineParser &parser, const QString &name,
                                      qint64 otherwise);

/// Says an importer's remarks, the most telling ones of each kind. Returns whether any is doubtful.
bool sayRemarks(const std::vector<ImportedEpisode::Remark> &remarks, const QString &file, Console &console);
/// The same as JSON.
[[nodiscard]] QJsonArray remarksToJson(const std::vector<ImportedEpisode::Remark> &remarks);

} // namespace Ropewalk::Cli
