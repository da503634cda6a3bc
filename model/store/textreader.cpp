// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/textreader.h"

#include "model/editing/fields.h"

#include <QSet>

#include <bit>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// The columns of a TextLine, and where they are from; a line stands in its turn's speaker's words.
#define TEXT_COLUMNS                                                                                         \
    "line.id, line.episode, turn.speaker, line.start_ms, line.start_kind, line.text, line.ord, line.rowid "  \
    "FROM line LEFT JOIN turn ON turn.id=line.turn "

bool readLine(const Statement &row, TextLine &line)
{
    const qint64 kind = row.integer(4);
    if (!row.read(0, line.id) || !row.read(1, line.episode) || !row.read(2, line.speaker) ||
        !row.read(3, line.start.ms) || kind < 0 || kind > qint64(TimeKind::Interpolated))
        return false;
    line.start.kind = TimeKind(kind);
    line.text = row.text(5);
    return !line.id.isNull();
}

/// A place among the lines: the row's number, then its key.
QByteArray placeOf(const Statement &row)
{
    const auto number = std::bit_cast<std::array<char, sizeof(qint64)>>(row.integer(7));
    return QByteArray(number.data(), qsizetype(number.size())).append(row.bytes(6));
}

} // namespace

Result<std::vector<HistoryStep>> TextReader::steps(qint64 sequence, int most)
{
    std::vector<HistoryStep> steps;
    Statement &query = m_database.prepared("SELECT sequence, kind, group_id, episode FROM history "
                                           "WHERE sequence>? ORDER BY sequence LIMIT ?");
    query.bindAll(sequence, most);
    while (query.next()) {
        HistoryStep &step = steps.emplace_back();
        if (!query.read(0, step.sequence) || !query.read(1, step.kind) || !query.read(2, step.group) ||
            !query.read(3, step.episode))
            m_database.failRow("history");
    }
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return steps;
}

Result<TextReader::Present> TextReader::present(EpisodeId episode)
{
    RowReader reader(m_database);
    Present present{reader.lastSequence(), {}, {}};
    auto catalogue = reader.catalogue();
    if (!catalogue)
        return std::unexpected(catalogue.error());
    present.catalogue = std::move(*catalogue);
    auto data = reader.episode(episode);
    if (!data)
        return std::unexpected(data.error());
    present.episode = std::move(*data);
    return present;
}

Result<std::vector<PastStep>> TextReader::stepsBack(EpisodeId episode, qint64 from, qint64 downTo, int most)
{
    std::vector<PastStep> steps;
    std::vector<GroupId> groups;
    Statement &query =
        m_database.prepared("SELECT sequence, kind, group_id, episode FROM history WHERE sequence<=? AND "
                            "sequence>? AND (episode=? OR episode IS NULL) ORDER BY sequence DESC LIMIT ?");
    query.bindAll(from, downTo, episode, most);
    while (query.next()) {
        PastStep &step = steps.emplace_back();
        if (!query.read(0, step.sequence) || !query.read(1, step.kind) ||
            !query.read(2, groups.emplace_back()) || !query.read(3, step.episode))
            m_database.failRow("history");
    }
    RowReader reader(m_database);
    for (size_t at = 0; at < steps.size() && m_database.isOk(); ++at) {
        PastStep &step = steps[at];
        if (step.kind == RecordKind::Version)
            continue;
        auto edits = step.kind == RecordKind::Edits ? reader.edits(step.sequence) : reader.edits(groups[at]);
        if (!edits)
            return std::unexpected(edits.error());
        step.edits = std::move(*edits);
    }
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return steps;
}

Result<std::vector<EpisodeId>> TextReader::episodes()
{
    std::vector<EpisodeId> ids;
    Statement &query = m_database.prepared("SELECT id FROM episode WHERE removed=0 ORDER BY ord");
    while (query.next()) {
        if (!query.read(0, ids.emplace_back()))
            m_database.failRow("episode");
    }
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return ids;
}

Result<TextSlice> TextReader::slice(EpisodeId episode, Part part, const QByteArray &after, int most)
{
    TextSlice slice;
    Statement &query =
        m_database.prepared("SELECT " TEXT_COLUMNS "WHERE line.episode=? AND line.page=? AND line.removed=0 "
                            "AND (line.ord, line.rowid)>(?, ?) ORDER BY line.ord, line.rowid LIMIT ?");
    std::array<char, sizeof(qint64)> number{};
    QByteArray key = ""_ba; // before all, where null would be nowhere
    if (size_t(after.size()) > number.size()) {
        std::copy_n(after.begin(), number.size(), number.begin());
        key = after.sliced(qsizetype(number.size()));
    }
    query.bindAll(episode, part == Part::Page, key, std::bit_cast<qint64>(number), most);
    while (query.next()) {
        if (!readLine(query, slice.lines.emplace_back()))
            m_database.failRow("line");
        slice.last = placeOf(query);
    }
    slice.isLast = slice.lines.size() < size_t(most);
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return slice;
}

Result<std::vector<TextLine>> TextReader::lines(const std::vector<LineId> &ids)
{
    std::vector<TextLine> lines;
    for (const LineId id : ids) {
        Statement &query =
            m_database.prepared("SELECT " TEXT_COLUMNS "WHERE line.id=? AND line.removed=0").bind(1, id);
        if (query.next() && !readLine(query, lines.emplace_back()))
            m_database.failRow("line");
        query.reset();
    }
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return lines;
}

Result<std::vector<Topic>> TextReader::topics(EpisodeId episode)
{
    std::vector<Topic> topics;
    readEntries<Topic>(
        m_database, episode, [&topics](Topic topic) { topics.push_back(std::move(topic)); },
        [this](const char *table) { m_database.failRow(table); });
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return topics;
}

Result<std::vector<Annotation>> TextReader::annotations(EpisodeId episode)
{
    auto annotations = RowReader(m_database).annotations(episode);
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return annotations;
}

Result<std::vector<std::pair<EpisodeId, Annotation>>>
TextReader::annotations(const std::vector<AnnotationId> &ids)
{
    std::vector<std::pair<EpisodeId, Annotation>> annotations;
    for (const AnnotationId id : ids) {
        EpisodeId episode;
        if (auto annotation = RowReader(m_database).annotation(id, episode))
            annotations.emplace_back(episode, std::move(*annotation));
    }
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return annotations;
}

Result<std::vector<SourceId>> TextReader::sources()
{
    std::vector<SourceId> ids;
    Statement &query = m_database.prepared("SELECT id FROM source WHERE removed=0 ORDER BY id");
    while (query.next()) {
        if (!query.read(0, ids.emplace_back()))
            m_database.failRow("source");
    }
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return ids;
}

Result<std::optional<Source>> TextReader::source(SourceId id)
{
    std::optional<Source> found;
    static const QByteArray sql =
        "SELECT " + columnList(fieldNames<Source>()) + " FROM source WHERE id=? AND removed=0";
    Statement &query = m_database.prepared(sql).bind(1, id);
    if (query.next()) {
        FieldReader reader(query, 0);
        fields(reader, found.emplace());
        if (!reader.isOk())
            m_database.failRow("source");
    }
    query.reset();
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return found;
}

Result<std::vector<TextReader::LinePosition>> TextReader::positions(EpisodeId episode,
                                                                    const std::vector<LineId> &ids)
{
    const QSet<LineId> wanted(ids.begin(), ids.end());
    std::vector<LinePosition> positions;
    QHash<TurnId, qint64> turns;
    Statement &heads = m_database.prepared("SELECT id FROM turn WHERE episode=? AND removed=0 ORDER BY ord");
    heads.bind(1, episode);
    for (TurnId id; heads.next();) {
        if (!heads.read(0, id))
            m_database.failRow("turn");
        turns.insert(id, turns.size() + 1);
    }
    Statement &lines = m_database.prepared("SELECT id, turn, section FROM line "
                                           "WHERE episode=? AND page=? AND removed=0 ORDER BY ord");
    for (const bool isPage : {true, false}) {
        lines.bindAll(episode, isPage);
        LinePosition at;
        TurnId turn;
        while (lines.next()) {
            const TurnId lastTurn = turn;
            const PageSection lastSection = at.section;
            if (!lines.read(0, at.line) || !lines.read(1, turn) || (isPage && !lines.read(2, at.section)))
                m_database.failRow("line");
            at.turn = turns.value(turn);
            at.number = turn == lastTurn && at.section == lastSection ? at.number + 1 : 1;
            if (wanted.contains(at.line))
                positions.push_back(at);
        }
    }
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return positions;
}

} // namespace Ropewalk
