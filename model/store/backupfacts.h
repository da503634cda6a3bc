// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"
#include "model/base/id.h"

#include <QStringList>

#include <vector>

namespace Ropewalk
{

class Database;

/// What is in a backup, or in the project that it is of.
struct BackupFacts {
    int episodes = 0;
    int turns = 0;
    qint64 words = 0;
    int links = 0; ///< to reasons
    int claims = 0;
    QString appVersion; ///< of the program that wrote it
    QStringList titles; ///< of the episodes, in order
};

/// All but the words, which take long to count.
[[nodiscard]] Result<BackupFacts> factsWithoutWords(Database &database);
/// In the transcript of an episode.
[[nodiscard]] Result<qint64> wordsIn(Database &database, EpisodeId episode);

} // namespace Ropewalk
