// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/backupfacts.h"

#include "model/base/text.h"
#include "model/store/rowreader.h"

namespace Ropewalk
{

Result<BackupFacts> factsWithoutWords(Database &database)
{
    BackupFacts facts;
    RowReader reader(database);
    facts.appVersion = reader.meta("app_version");
    const auto headers = reader.headers();
    if (!headers)
        return std::unexpected(headers.error());
    for (const Project::Header &header : *headers)
        facts.titles.append(header.facts.title);
    facts.episodes = int(facts.titles.size());
    facts.turns = database.value<int>("SELECT count(*) FROM turn WHERE removed=0 AND episode IN "
                                      "(SELECT id FROM episode WHERE removed=0)");
    const auto annotations = [&database](const char *kind) {
        return database.value<int>("SELECT count(*) FROM annotation WHERE removed=0 AND kind=? AND episode "
                                   "IN (SELECT id FROM episode WHERE removed=0)",
                                   QString::fromLatin1(kind));
    };
    facts.links = annotations("reason-link");
    facts.claims = annotations("claim");
    if (auto result = database.result(); !result)
        return std::unexpected(result.error());
    return facts;
}

Result<qint64> wordsIn(Database &database, EpisodeId episode)
{
    qint64 words = 0;
    Statement &lines =
        database.prepared("SELECT text FROM line WHERE removed=0 AND page=0 AND episode=?").bindAll(episode);
    while (lines.next())
        words += wordCount(lines.text(0));
    lines.reset();
    if (auto result = database.result(); !result)
        return std::unexpected(result.error());
    return words;
}

} // namespace Ropewalk
