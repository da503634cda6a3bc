// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/rowreader.h"

#include "model/base/text.h"
#include "model/editing/fields.h"
#include "model/store/packing.h"
#include "model/store/tables.h"

#include <QCoreApplication>

#include <ranges>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// A line that is longer than any import or edit makes it: twice as long, since joining may do that.
constexpr qsizetype mostCharacters = 64 * maxLineLength;

/// The columns that readLine() reads, from 0 on.
#define LINE_COLUMNS "id, text, start_ms, start_kind, end_ms, end_kind, words, origins"
constexpr int behindLine = 8;

std::optional<TimePoint> timePoint(const Statement &row, int column)
{
    const qint64 ms = row.integer(column);
    const qint64 kind = row.integer(column + 1);
    if (!std::in_range<qint32>(ms) || kind < 0 || kind > qint64(TimeKind::Interpolated))
        return std::nullopt;
    return TimePoint{qint32(ms), TimeKind(kind)};
}

bool wordsFit(const Line &line)
{
    qint32 last = 0;
    for (const WordTiming &word : line.words) {
        if (word.offset < last || word.length < 0 || word.length > line.text.size() - word.offset)
            return false;
        last = word.end();
    }
    return true;
}

std::optional<Caret> caretOf(const Statement &row, int column)
{
    std::vector<Position> ends;
    if (!row.read(column, ends) || ends.size() != 2)
        return std::nullopt;
    return Caret{ends[0], ends[1]};
}

/// Finds the turns of lines. These stand in the order of their turns, so that it is nearly always the turn of
/// the line before, or the next one; looking each up by its id would take as long as reading it.
class TurnFinder
{
public:
    explicit TurnFinder(std::vector<Turn> &turns)
        : m_turns(turns)
    {
    }

    /// Null for a turn that there is not.
    /// The place of the turn that was found last; nothing before that.
    [[nodiscard]] std::optional<size_t> last() const
    {
        return m_hasFound ? std::optional(m_last) : std::nullopt;
    }
    [[nodiscard]] Turn *find(TurnId id)
    {
        Turn *turn = findTurn(id);
        m_hasFound = m_hasFound || turn;
        return turn;
    }

private:
    [[nodiscard]] Turn *findTurn(TurnId id)
    {
        for (const size_t at : {m_last, m_last + 1}) {
            if (at < m_turns.size() && m_turns[at].id == id)
                return &m_turns[m_last = at];
        }
        if (m_places.empty()) {
            for (size_t at = 0; at < m_turns.size(); ++at)
                m_places.insert(m_turns[at].id, at);
        }
        const auto found = m_places.constFind(id);
        if (found == m_places.constEnd())
            return nullptr;
        return &m_turns[m_last = *found];
    }

    std::vector<Turn> &m_turns;
    size_t m_last = 0;
    bool m_hasFound = false;
    QHash<TurnId, size_t> m_places; ///< empty until it is needed
};

/// Lines whose turn cannot be read: they make turns of nobody, where they stood.
class StrayLines
{
public:
    void add(Line line, TurnId owner, std::optional<size_t> behind)
    {
        const size_t place = behind ? *behind + 1 : 0;
        if (m_turns.empty() || m_owner != owner || m_turns.back().first != place)
            m_turns.push_back({place, Turn{TurnId::create(), {}, {}}});
        m_owner = owner;
        m_turns.back().second.lines.push_back(std::move(line));
    }
    void putInto(std::vector<Turn> &turns)
    {
        for (auto &[place, turn] : m_turns | std::views::reverse)
            turns.insert(turns.begin() + std::ptrdiff_t(place), std::move(turn));
    }

private:
    std::vector<std::pair<size_t, Turn>> m_turns; ///< each before which other one
    TurnId m_owner;
};

} // namespace

void RowReader::passOver(const char *table)
{
    if (m_passedOver)
        ++*m_passedOver;
    else
        m_database.failRow(table);
}

Result<ProjectId> RowReader::projectId()
{
    const auto id = ProjectId::fromString(meta("project_id"));
    if (!id || id->isNull())
        m_database.failRow("meta");
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return *id;
}

Result<Catalogue> RowReader::catalogue()
{
    Catalogue catalogue;
    static const QByteArray sql =
        "SELECT " + columnList(fieldNames<ProjectFacts>()) + " FROM project WHERE removed=0";
    Statement &query = m_database.prepared(sql);
    if (query.next()) {
        FieldReader reader(query, 0);
        fields(reader, catalogue.facts);
        if (!reader.isOk())
            passOver("project");
    }
    query.reset();
    const auto into = [](auto &table) { return [&table](auto entry) { table.load(std::move(entry)); }; };
    const auto isBad = [this](const char *table) { passOver(table); };
    readEntries<Speaker>(m_database, {}, into(catalogue.speakers), isBad);
    readEntries<ReasonList>(m_database, {}, into(catalogue.reasonLists), isBad);
    readEntries<Reason>(m_database, {}, into(catalogue.reasons), isBad);
    readEntries<Source>(m_database, {}, into(catalogue.sources), isBad);
    if (hasTable(m_database, u"house_rule"_s))
        readEntries<HouseRule>(m_database, {}, into(catalogue.houseRules), isBad);
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return catalogue;
}

Result<std::vector<Project::Header>> RowReader::headers()
{
    std::vector<Project::Header> headers;
    static const QByteArray sql =
        "SELECT id, " + columnList(fieldNames<EpisodeFacts>()) + " FROM episode WHERE removed=0 ORDER BY ord";
    Statement &query = m_database.prepared(sql);
    while (query.next()) {
        Project::Header &header = headers.emplace_back();
        FieldReader reader(query, 1);
        fields(reader, header.facts);
        if (query.read(0, header.id) && reader.isOk())
            continue;
        headers.pop_back();
        passOver("episode");
    }
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return headers;
}

Result<EpisodeData> RowReader::episode(EpisodeId id)
{
    EpisodeData data;
    data.id = id;
    static const QByteArray sql =
        "SELECT " + columnList(fieldNames<EpisodeFacts>()) + " FROM episode WHERE id=?";
    Statement &query = m_database.prepared(sql).bind(1, id);
    if (query.next()) {
        FieldReader reader(query, 0);
        fields(reader, data.facts);
        if (!reader.isOk())
            passOver("episode");
    } else if (m_database.isOk()) {
        m_database.fail({Error::Kind::Invalid,
                         QCoreApplication::translate("Store", "There is no such episode in the project."),
                         m_database.path()});
    }
    query.reset();
    data.page = page(id);
    data.turns = turns(id);
    const auto isBad = [this](const char *table) { passOver(table); };
    readEntries<Topic>(m_database, id, [&](Topic topic) { data.topics.push_back(std::move(topic)); }, isBad);
    readEntries<Citation>(
        m_database, id, [&](Citation entry) { data.citations.push_back(std::move(entry)); }, isBad);
    data.annotations = annotations(id);
    if (!m_passedOver && m_database.isOk() && !placesFit(data))
        m_database.failRow("place");
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return data;
}

bool RowReader::readLine(const Statement &row, Line &line)
{
    const auto start = timePoint(row, 2);
    const auto end = timePoint(row, 4);
    line.text = row.text(1);
    if (!row.read(0, line.id) || line.id.isNull() || !start || !end || line.text.size() > mostCharacters)
        return false;
    line.span = {*start, *end};
    if (const QByteArrayView packed = row.bytes(6); !packed.isEmpty()) {
        auto words = Packing::unpackWords(packed);
        if (!words)
            return false;
        line.words = std::move(*words);
        if (!wordsFit(line))
            return false;
    }
    if (const QByteArrayView packed = row.bytes(7); !packed.isEmpty()) {
        auto origins = Packing::unpackOrigins(packed);
        if (!origins)
            return false;
        line.origins = std::move(*origins);
    }
    return true;
}

std::vector<PageLine> RowReader::page(EpisodeId id)
{
    std::vector<PageLine> page;
    Statement &query = m_database.prepared("SELECT " LINE_COLUMNS ", section FROM line "
                                           "WHERE episode=? AND page=1 AND removed=0 ORDER BY ord");
    query.bind(1, id);
    while (query.next()) {
        PageLine &line = page.emplace_back();
        if (readLine(query, line.line) && query.read(behindLine, line.section))
            continue;
        page.pop_back();
        passOver("line");
    }
    return page;
}

std::vector<Turn> RowReader::turns(EpisodeId id)
{
    std::vector<Turn> turns;
    Statement &heads = m_database.prepared("SELECT id, kind, speaker FROM turn "
                                           "WHERE episode=? AND removed=0 ORDER BY ord");
    heads.bind(1, id);
    while (heads.next()) {
        Turn &turn = turns.emplace_back();
        if (!heads.read(0, turn.id) || turn.id.isNull() || !heads.read(1, turn.head.kind) ||
            !heads.read(2, turn.head.speaker)) {
            turns.pop_back();
            passOver("turn");
        }
    }
    Statement &lines = m_database.prepared("SELECT " LINE_COLUMNS ", turn FROM line "
                                           "WHERE episode=? AND page=0 AND removed=0 ORDER BY ord");
    lines.bind(1, id);
    TurnFinder finder(turns);
    StrayLines strays;
    while (lines.next()) {
        TurnId owner;
        Line line;
        const bool isRead = lines.read(behindLine, owner) && readLine(lines, line);
        Turn *turn = finder.find(owner);
        if (isRead && turn)
            turn->lines.push_back(std::move(line));
        else if (isRead && m_passedOver)
            strays.add(std::move(line), owner, finder.last());
        else
            passOver("line");
    }
    strays.putInto(turns);
    for (const Turn &each : turns) {
        if (each.lines.empty())
            passOver("turn");
    }
    if (m_passedOver)
        std::erase_if(turns, [](const Turn &each) { return each.lines.empty(); });
    return turns;
}

Result<std::shared_ptr<const Imported>> RowReader::imported(EpisodeId id)
{
    auto imported = std::make_shared<Imported>();
    Statement &query = m_database.prepared(
        "SELECT format, file_name, sha256, encoding, byte_order_mark, line_end, head, tail, report, "
        "lines FROM import WHERE episode=?");
    query.bind(1, id);
    const bool isThere = query.next();
    qint64 count = 0;
    if (isThere) {
        const bool isRead = query.read(0, imported->format) && query.read(1, imported->fileName) &&
                            query.read(2, imported->sha256) && query.read(3, imported->encoding) &&
                            query.read(4, imported->hasByteOrderMark) && query.read(5, imported->lineEnd) &&
                            query.read(8, imported->report) && query.read(9, count);
        if (!isRead)
            m_database.failRow("import");
        if (!query.isNull(6))
            imported->head = query.text(6);
        if (!query.isNull(7))
            imported->tail = query.text(7);
    }
    query.reset();
    Statement &chunks = m_database.prepared("SELECT data FROM import_chunk WHERE episode=? ORDER BY part");
    chunks.bind(1, id);
    while (isThere && chunks.next()) {
        if (!Packing::unpackImported(chunks.bytes(0), imported->lines))
            m_database.failRow("import_chunk");
    }
    if (isThere && qint64(imported->lines.size()) != count)
        m_database.failRow("import_chunk");
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return isThere ? imported : nullptr;
}

Result<std::vector<RecordHeader>> RowReader::recordHeaders()
{
    std::vector<RecordHeader> headers;
    Statement &query =
        m_database.prepared("SELECT sequence, kind, group_id, episode, label, author, time_ms, session, "
                            "before, after FROM history ORDER BY sequence");
    while (query.next()) {
        RecordHeader &header = headers.emplace_back();
        const auto before = caretOf(query, 8);
        const auto after = caretOf(query, 9);
        const bool isRead = query.read(0, header.sequence) && query.read(1, header.kind) &&
                            query.read(2, header.group.id) && query.read(3, header.group.episode);
        if (!isRead || !before || !after || header.sequence != qint64(headers.size())) {
            m_database.failRow("history");
            continue;
        }
        header.group.label = query.text(4);
        header.group.author = query.text(5);
        header.group.timeMs = query.integer(6);
        header.group.session = query.text(7);
        header.group.before = *before;
        header.group.after = *after;
    }
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return headers;
}

Result<std::vector<AppliedEdit>> RowReader::edits(GroupId group)
{
    Statement &query = m_database.prepared("SELECT data FROM history CROSS JOIN history_edits "
                                           "USING(sequence) WHERE group_id=? ORDER BY sequence, part");
    query.bind(1, group);
    return readEdits(query);
}

Result<std::vector<AppliedEdit>> RowReader::edits(qint64 sequence)
{
    Statement &query = m_database.prepared("SELECT data FROM history_edits WHERE sequence=? ORDER BY part");
    query.bind(1, sequence);
    return readEdits(query);
}

Result<std::vector<AppliedEdit>> RowReader::readEdits(Statement &query)
{
    std::vector<AppliedEdit> edits;
    QByteArray data;
    while (query.next()) {
        data += query.bytes(0);
        qsizetype at = 0;
        for (qsizetype end = data.indexOf('\n'); end >= 0; end = data.indexOf('\n', at)) {
            const auto edit =
                appliedEditFromJson(QJsonDocument::fromJson(data.sliced(at, end - at)).object());
            if (!edit) {
                m_database.failRow("history_edits");
                break;
            }
            edits.push_back(*edit);
            at = end + 1;
        }
        data.remove(0, at);
    }
    if (!data.isEmpty())
        m_database.failRow("history_edits");
    if (auto result = m_database.result(); !result)
        return std::unexpected(result.error());
    return edits;
}

QString RowReader::meta(const char *key)
{
    return m_database.value<QString>("SELECT value FROM meta WHERE key=?", QString::fromLatin1(key));
}

Snapshot RowReader::snapshot()
{
    const auto id = SnapshotId::fromString(meta("snapshot_id"));
    return id ? snapshot(*id) : Snapshot{};
}

Snapshot RowReader::snapshot(SnapshotId id)
{
    Snapshot snapshot;
    Statement &query = m_database.prepared(
        "SELECT snapshot_id, parent, sequence, time_ms FROM published WHERE snapshot_id=?");
    query.bind(1, id);
    if (query.next() && !(query.read(0, snapshot.id) && query.read(1, snapshot.parent) &&
                          query.read(2, snapshot.sequence) && query.read(3, snapshot.timeMs)))
        m_database.failRow("published");
    query.reset();
    return snapshot;
}

qint64 RowReader::lastSequence()
{
    return m_database.value<qint64>("SELECT max(sequence) FROM history");
}

} // namespace Ropewalk
