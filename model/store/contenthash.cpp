// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/contenthash.h"

#include "model/store/tables.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Ropewalk::ContentHash
{

namespace
{

constexpr std::array partsOfEpisode{Part::Text, Part::Annotations, Part::Import};

/// Null ids go into a key as bytes too.
QByteArray keyOf(EpisodeId episode)
{
    return episode.isNull() ? QByteArray("") : episode.value.toBytes();
}

qint64 blockOf(qint64 sequence)
{
    return (sequence - 1) / recordsABlock;
}

template <typename... T>
quint64 sumOfRows(Database &database, const char *sql, const T &...values)
{
    quint64 sum = 0;
    Statement &query = database.prepared(sql).bindAll(values...);
    while (query.next())
        sum += query.rowHash();
    return sum;
}

quint64 sumOf(Database &database, const Key &key)
{
    const auto rows = [&database, id = key.episode](const char *sql) { return sumOfRows(database, sql, id); };
    const auto all = [&database](const char *sql) { return sumOfRows(database, sql); };
    switch (key.part) {
    case Part::Text:
        return rows("SELECT * FROM turn WHERE episode=?") + rows("SELECT * FROM line WHERE episode=?");
    case Part::Annotations:
        return rows("SELECT * FROM annotation WHERE episode=?") +
               rows("SELECT place.* FROM annotation CROSS JOIN place ON place.annotation=annotation.id "
                    "WHERE annotation.episode=?") +
               rows("SELECT * FROM topic WHERE episode=?") + rows("SELECT * FROM citation WHERE episode=?");
    case Part::Import:
        return rows("SELECT * FROM import WHERE episode=?") +
               rows("SELECT * FROM import_chunk WHERE episode=?");
    case Part::Catalogue:
        return all("SELECT * FROM project") + all("SELECT * FROM episode") + all("SELECT * FROM speaker") +
               all("SELECT * FROM reason_list") + all("SELECT * FROM reason") + all("SELECT * FROM source") +
               (hasTable(database, u"house_rule"_s) ? all("SELECT * FROM house_rule") : 0);
    case Part::History: {
        const qint64 first = key.block * recordsABlock + 1;
        const qint64 last = first + recordsABlock - 1;
        return sumOfRows(database, "SELECT * FROM history WHERE sequence BETWEEN ? AND ?", first, last) +
               sumOfRows(database, "SELECT * FROM history_edits WHERE sequence BETWEEN ? AND ?", first, last);
    }
    case Part::File:
        return all("SELECT * FROM meta") + all("SELECT * FROM published");
    }
    return 0;
}

/// Every part that this project has.
std::set<Key> partsOf(Database &database)
{
    std::set<Key> parts{Key{Part::Catalogue, {}}, Key{Part::File, {}}};
    Statement &episodes = database.prepared("SELECT id FROM episode");
    while (episodes.next()) {
        EpisodeId id;
        if (!episodes.read(0, id))
            database.failRow("episode");
        for (const Part part : partsOfEpisode)
            parts.insert({part, id});
    }
    const auto last = database.value<qint64>("SELECT max(sequence) FROM history");
    for (qint64 block = 0; last > 0 && block <= blockOf(last); ++block)
        parts.insert({Part::History, {}, block});
    return parts;
}

/// The sums that are noted; nothing for parts that were changed since.
std::map<Key, std::optional<qint64>> notedSums(Database &database)
{
    std::map<Key, std::optional<qint64>> sums;
    if (!hasTable(database, u"content_hash"_s)) // of the first version, read without a copy
        return sums;
    Statement &query = database.prepared("SELECT part, episode, block, hash FROM content_hash");
    while (query.next()) {
        Key key;
        const bool isRead = query.read(0, key.part) && query.read(2, key.block) &&
                            (query.bytes(1).isEmpty() || query.read(1, key.episode));
        if (!isRead)
            database.failRow("content_hash");
        sums.insert_or_assign(key, query.isNull(3) ? std::nullopt : std::optional(query.integer(3)));
    }
    return sums;
}

} // namespace

void mark(Database &database, const Record &record)
{
    const auto changed = [&](Part part, EpisodeId episode = {}, qint64 block = 0) {
        database.run("INSERT INTO content_hash(part, episode, block, sequence) VALUES(?, ?, ?, ?) "
                     "ON CONFLICT DO UPDATE SET sequence=excluded.sequence, hash=NULL",
                     part, keyOf(episode), block, record.sequence);
    };
    changed(Part::History, {}, blockOf(record.sequence));
    const RowChanges &rows = record.rows;
    if (!rows.turns.empty() || !rows.lines.empty() || !rows.removedTurns.empty() ||
        !rows.removedLines.empty())
        changed(Part::Text, rows.episode);
    if (!rows.annotations.empty() || !rows.topics.empty() || !rows.citations.empty())
        changed(Part::Annotations, rows.episode);
    for (const auto &data : rows.newEpisodes) {
        for (const Part part : partsOfEpisode)
            changed(part, data->id);
    }
    if (rows.episodeFacts || rows.projectFacts || rows.episodeOrder || !rows.newEpisodes.empty() ||
        !rows.speakers.empty() || !rows.reasonLists.empty() || !rows.reasons.empty() ||
        !rows.sources.empty() || !rows.houseRules.empty())
        changed(Part::Catalogue);
}

std::vector<Sum> sign(Database &database, qint64 sequence)
{
    std::vector<Sum> made;
    const auto noted = notedSums(database);
    for (const Key &key : partsOf(database)) {
        const auto known = noted.find(key);
        if (key.part != Part::File && known != noted.end() && known->second)
            continue;
        made.push_back({key, sequence, qint64(sumOf(database, key))});
    }
    for (const Sum &sum : made)
        database.run("INSERT OR REPLACE INTO content_hash(part, episode, block, sequence, hash) "
                     "VALUES(?, ?, ?, ?, ?)",
                     sum.key.part, keyOf(sum.key.episode), sum.key.block, sum.sequence, sum.hash);
    return made;
}

void adopt(Database &database, const std::vector<Sum> &sums)
{
    for (const Sum &sum : sums)
        database.run("INSERT INTO content_hash(part, episode, block, sequence, hash) VALUES(?, ?, ?, ?, ?) "
                     "ON CONFLICT DO UPDATE SET sequence=excluded.sequence, hash=excluded.hash "
                     "WHERE sequence<=excluded.sequence",
                     sum.key.part, keyOf(sum.key.episode), sum.key.block, sum.sequence, sum.hash);
}

Findings compare(Database &database)
{
    Findings findings;
    const auto noted = notedSums(database);
    findings.hasSums = !noted.empty();
    if (!findings.hasSums)
        return findings;
    std::set<Key> parts = partsOf(database);
    for (const auto &[key, sum] : noted)
        parts.insert(key);
    for (const Key &key : parts) {
        const auto known = noted.find(key);
        const auto sum = qint64(sumOf(database, key));
        const Result<> isRead = database.result();
        if (database.isStopped()) {
            database.fail({Error::Kind::Cancelled, {}, database.path()});
            return findings;
        }
        // What cannot be read is not what it was; the next part may be.
        if (!isRead || known == noted.end() || known->second != sum)
            findings.differing.push_back(key);
    }
    return findings;
}

} // namespace Ropewalk::ContentHash
