// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/rowwriter.h"

#include "model/store/orderkey.h"
#include "model/store/packing.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

void failUnknown(Database &database, const char *table, const QString &id)
{
    database.fail(
        {Error::Kind::Invalid,
         QCoreApplication::translate("Store", "An edit names a %1 that the project does not have (%2).")
             .arg(QLatin1StringView(table), id),
         database.path()});
}

/// Keys for `count` rows behind the one whose key is `low` (empty for the beginning); `nextSql` finds the key
/// behind it.
template <typename... Scope>
std::vector<QByteArray> keysBehind(Database &database, const QByteArray &low, qsizetype count,
                                   const char *nextSql, const Scope &...scope)
{
    const QByteArray first = low.isNull() ? QByteArray("") : low;
    const auto high = database.value<QByteArray>(nextSql, scope..., first);
    return OrderKey::spread(low, high, count);
}

/// The end of the run of rows from `begin` on that stand right behind each other, by `previous`.
template <typename Row, typename IdOf>
size_t endOfRun(const std::vector<Row> &rows, size_t begin, IdOf idOf)
{
    size_t end = begin + 1;
    while (end < rows.size() && rows[end].previous && *rows[end].previous == idOf(rows[end - 1]))
        ++end;
    return end;
}

} // namespace

void RowWriter::writeProjectFacts(ProjectId project, const ProjectFacts &facts, const Stamp &stamp)
{
    static const QByteArray sql = upsertSql("project", QByteArrayList{"id"} + fieldNames<ProjectFacts>());
    upsertFields(m_database, sql, facts, stamp, project);
}

void RowWriter::writeRows(ProjectId project, const RowChanges &rows)
{
    for (const auto &data : rows.newEpisodes)
        writeEpisode(*data);
    for (const LineId id : rows.removedLines)
        tombstone("UPDATE line SET removed=1, rev=rev+1, edited_by=?, edited_at=? WHERE id=?", id.value);
    for (const TurnId id : rows.removedTurns)
        tombstone("UPDATE turn SET removed=1, rev=rev+1, edited_by=?, edited_at=? WHERE id=?", id.value);
    writeTurns(rows.episode, rows.turns);
    writeLines(rows.episode, rows.lines);
    for (const auto &put : rows.annotations) {
        if (put.value) {
            putAnnotation(rows.episode, *put.value);
        } else {
            tombstone("UPDATE annotation SET removed=1, rev=rev+1, edited_by=?, edited_at=? WHERE id=?",
                      put.id.value);
            removePlaces(put.id, 0);
        }
    }
    const auto putAll = [&]<typename T>(const std::vector<Put<T>> &puts) {
        for (const Put<T> &put : puts) {
            if (put.value)
                putEntry(m_database, *put.value, rows.episode, m_stamp);
            else
                removeEntry<T>(m_database, put.id, m_stamp);
        }
    };
    putAll(rows.topics);
    putAll(rows.citations);
    putAll(rows.speakers);
    putAll(rows.reasonLists);
    putAll(rows.reasons);
    putAll(rows.sources);
    putAll(rows.houseRules);
    if (rows.projectFacts)
        writeProjectFacts(project, *rows.projectFacts, m_stamp);
    if (rows.episodeFacts) {
        static const QByteArray sql = [] {
            QByteArray text = "UPDATE episode SET ";
            for (const QByteArray &name : fieldNames<EpisodeFacts>())
                text += name + "=?, ";
            return text + "edited_by=?, edited_at=?, rev=rev+1 WHERE id=?";
        }();
        const int behind = int(fieldNames<EpisodeFacts>().size()) + 3;
        Statement &statement = m_database.prepared(sql);
        statement.bind(behind, rows.episode);
        FieldBinder binder(statement, 1);
        EpisodeFacts facts = *rows.episodeFacts;
        fields(binder, facts);
        statement.bind(behind - 2, m_stamp.author).bind(behind - 1, m_stamp.timeMs).run();
    }
    if (rows.episodeOrder)
        writeOrder(*rows.episodeOrder);
}

void RowWriter::writeEpisode(const EpisodeData &data)
{
    static const QByteArray sql =
        upsertSql("episode", QByteArrayList{"id", "ord"} + fieldNames<EpisodeFacts>());
    const auto last = m_database.value<QByteArray>("SELECT max(ord) FROM episode");
    upsertFields(m_database, sql, data.facts, m_stamp, data.id, OrderKey::between(last, {}));

    const auto pageKeys = OrderKey::spread({}, {}, qsizetype(data.page.size()));
    for (size_t at = 0; at < data.page.size(); ++at)
        putLine(data.id, true, pageKeys[at], {}, data.page[at].section, data.page[at].line);

    qsizetype lineCount = 0;
    for (const Turn &turn : data.turns)
        lineCount += qsizetype(turn.lines.size());
    const auto turnKeys = OrderKey::spread({}, {}, qsizetype(data.turns.size()));
    const auto lineKeys = OrderKey::spread({}, {}, lineCount);
    size_t lineAt = 0;
    for (size_t at = 0; at < data.turns.size(); ++at) {
        const Turn &turn = data.turns[at];
        putTurn(data.id, turnKeys[at], turn.id, turn.head);
        for (const Line &line : turn.lines)
            putLine(data.id, false, lineKeys[lineAt++], turn.id, PageSection::Summary, line);
        if (!m_database.isOk())
            return;
    }
    for (const Topic &topic : data.topics)
        putEntry(m_database, topic, data.id, m_stamp);
    for (const Citation &citation : data.citations)
        putEntry(m_database, citation, data.id, m_stamp);
    for (const Annotation &annotation : data.annotations)
        putAnnotation(data.id, annotation);
    if (data.imported)
        writeImported(data.id, *data.imported);
}

void RowWriter::writeOrder(const std::vector<EpisodeId> &order)
{
    std::map<EpisodeId, QByteArray> known;
    std::set<EpisodeId> listed;
    Statement &query = m_database.prepared("SELECT id, ord, removed FROM episode");
    while (query.next()) {
        EpisodeId id;
        QByteArray ord;
        if (!query.read(0, id) || !query.read(1, ord))
            return m_database.failRow("episode");
        known.emplace(id, ord);
        if (query.integer(2) == 0)
            listed.insert(id);
    }
    // Keys that are in order already stay.
    QByteArray last;
    for (size_t at = 0; at < order.size(); ++at) {
        const auto found = known.find(order[at]);
        if (found == known.end())
            return failUnknown(m_database, "episode", order[at].toString());
        if (last.isEmpty() || found->second > last) {
            last = found->second;
        } else {
            QByteArray next;
            for (size_t later = at + 1; later < order.size() && next.isEmpty(); ++later) {
                if (const auto other = known.find(order[later]); other != known.end() && other->second > last)
                    next = other->second;
            }
            last = OrderKey::between(last, next);
            m_database.run("UPDATE episode SET ord=?, rev=rev+1, edited_by=?, edited_at=? WHERE id=?", last,
                           m_stamp.author, m_stamp.timeMs, order[at]);
        }
        if (listed.erase(order[at]) == 0)
            m_database.run("UPDATE episode SET removed=0, rev=rev+1, edited_by=?, edited_at=? WHERE id=?",
                           m_stamp.author, m_stamp.timeMs, order[at]);
    }
    for (const EpisodeId id : listed)
        tombstone("UPDATE episode SET removed=1, rev=rev+1, edited_by=?, edited_at=? WHERE id=?", id.value);
}

void RowWriter::writeTurns(EpisodeId episode, const std::vector<TurnRow> &turns)
{
    for (size_t begin = 0; begin < turns.size() && m_database.isOk();) {
        const TurnRow &first = turns[begin];
        if (!first.previous) {
            const auto known = m_database.value<qint64>(
                "UPDATE turn SET kind=?, speaker=?, removed=0, rev=rev+1, edited_by=?, edited_at=? "
                "WHERE id=? AND episode=? RETURNING 1",
                first.head.kind, first.head.speaker, m_stamp.author, m_stamp.timeMs, first.id, episode);
            if (known == 0)
                return failUnknown(m_database, "turn", first.id.toString());
            ++begin;
            continue;
        }
        const size_t end = endOfRun(turns, begin, [](const TurnRow &row) { return row.id; });
        const auto low = m_database.value<QByteArray>("SELECT ord FROM turn WHERE id=?", *first.previous);
        if (low.isNull() && !first.previous->isNull())
            return failUnknown(m_database, "turn", first.previous->toString());
        const auto keys =
            keysBehind(m_database, low, qsizetype(end - begin),
                       "SELECT ord FROM turn WHERE episode=? AND ord>? ORDER BY ord LIMIT 1", episode);
        for (size_t at = begin; at < end; ++at)
            putTurn(episode, keys[at - begin], turns[at].id, turns[at].head);
        begin = end;
    }
}

void RowWriter::writeLines(EpisodeId episode, const std::vector<LineRow> &lines)
{
    for (size_t begin = 0; begin < lines.size() && m_database.isOk();) {
        const LineRow &first = lines[begin];
        if (!first.previous) {
            updateLine(episode, first);
            ++begin;
            continue;
        }
        const bool isPage = first.turn.isNull();
        size_t end = endOfRun(lines, begin, [](const LineRow &row) { return row.line.id; });
        for (size_t at = begin; at < end; ++at) {
            if (lines[at].turn.isNull() != isPage)
                end = at;
        }
        const auto low = m_database.value<QByteArray>("SELECT ord FROM line WHERE id=?", *first.previous);
        if (low.isNull() && !first.previous->isNull())
            return failUnknown(m_database, "line", first.previous->toString());
        const auto keys =
            keysBehind(m_database, low, qsizetype(end - begin),
                       "SELECT ord FROM line WHERE episode=? AND page=? AND ord>? ORDER BY ord LIMIT 1",
                       episode, isPage);
        for (size_t at = begin; at < end; ++at)
            putLine(episode, isPage, keys[at - begin], lines[at].turn, lines[at].section, lines[at].line);
        begin = end;
    }
}

void RowWriter::putTurn(EpisodeId episode, const QByteArray &ord, TurnId id, const TurnHead &head)
{
    static const QByteArray sql = upsertSql("turn", {"id", "episode", "ord", "kind", "speaker"});
    m_database.run(sql.constData(), id, episode, ord, head.kind, head.speaker, m_stamp.author,
                   m_stamp.timeMs);
}

void RowWriter::putLine(EpisodeId episode, bool isPage, const QByteArray &ord, TurnId turn,
                        PageSection section, const Line &line)
{
    static const QByteArray sql =
        upsertSql("line", {"id", "episode", "page", "ord", "turn", "section", "text", "start_ms",
                           "start_kind", "end_ms", "end_kind", "words", "origins"});
    Statement &statement = m_database.prepared(sql);
    statement.bindAll(line.id, episode, isPage, ord, turn);
    if (isPage)
        statement.bind(6, section);
    statement.bind(7, line.text)
        .bind(8, line.span.start.ms)
        .bind(9, int(line.span.start.kind))
        .bind(10, line.span.end.ms)
        .bind(11, int(line.span.end.kind))
        .bind(12, Packing::packWords(line.words));
    if (!line.origins.empty())
        statement.bind(13, Packing::packOrigins(line.origins));
    statement.bind(14, m_stamp.author).bind(15, m_stamp.timeMs).run();
}

void RowWriter::updateLine(EpisodeId episode, const LineRow &row)
{
    Statement &statement = m_database.prepared(
        "UPDATE line SET turn=?, section=?, text=?, start_ms=?, start_kind=?, end_ms=?, end_kind=?, words=?, "
        "origins=?, removed=0, rev=rev+1, edited_by=?, edited_at=? WHERE id=? AND episode=? RETURNING 1");
    statement.bind(1, row.turn);
    if (row.turn.isNull())
        statement.bind(2, row.section);
    statement.bind(3, row.line.text)
        .bind(4, row.line.span.start.ms)
        .bind(5, int(row.line.span.start.kind))
        .bind(6, row.line.span.end.ms)
        .bind(7, int(row.line.span.end.kind))
        .bind(8, Packing::packWords(row.line.words));
    if (!row.line.origins.empty())
        statement.bind(9, Packing::packOrigins(row.line.origins));
    statement.bind(10, m_stamp.author).bind(11, m_stamp.timeMs).bind(12, row.line.id).bind(13, episode);
    const bool isKnown = statement.next();
    statement.reset();
    if (!isKnown)
        failUnknown(m_database, "line", row.line.id.toString());
}

void RowWriter::putAnnotation(EpisodeId episode, const Annotation &annotation)
{
    Uuid target;
    if (const auto *tag = annotation.as<TopicTag>())
        target = tag->topic.value;
    else
        target = annotation.reason().value;
    const auto body = std::visit([](const auto &value) { return toJson(value).toObject(); }, annotation.body);
    static const QByteArray sql =
        upsertSql("annotation", {"id", "episode", "kind", "target", "author", "created_ms", "body"});
    m_database.run(sql.constData(), annotation.id, episode,
                   QString(annotationKinds.at(annotation.body.index())), Id<void>{target}, annotation.author,
                   annotation.createdMs,
                   QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)), m_stamp.author,
                   m_stamp.timeMs);

    static const QByteArray placeSql = upsertSql("place",
                                                 {"annotation", "part", "from_line", "from_offset", "to_line",
                                                  "to_offset", "state", "words", "speaker"},
                                                 {"annotation", "part"});
    for (size_t at = 0; at < annotation.places.size(); ++at) {
        const Place &place = annotation.places[at];
        m_database.run(placeSql.constData(), annotation.id, at, place.range.from.line,
                       place.range.from.offset, place.range.to.line, place.range.to.offset, place.state,
                       place.words, place.speaker, m_stamp.author, m_stamp.timeMs);
    }
    removePlaces(annotation.id, qsizetype(annotation.places.size()));
}

void RowWriter::removePlaces(AnnotationId id, qsizetype from)
{
    m_database.run("UPDATE place SET removed=1, rev=rev+1, edited_by=?, edited_at=? "
                   "WHERE annotation=? AND part>=? AND removed=0",
                   m_stamp.author, m_stamp.timeMs, id, from);
}

void RowWriter::tombstone(const char *sql, Uuid id)
{
    m_database.run(sql, m_stamp.author, m_stamp.timeMs, Id<void>{id});
}

} // namespace Ropewalk
