// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/indexwriter.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

using namespace SearchRows;

std::optional<MarkKind> kindOf(const Annotation &annotation)
{
    if (annotation.as<TopicTag>())
        return MarkKind::Topic;
    if (annotation.as<ReasonLink>())
        return MarkKind::Reason;
    if (annotation.as<Claim>())
        return MarkKind::Claim;
    if (annotation.as<Note>())
        return MarkKind::Note;
    return std::nullopt;
}

struct KnownLine {
    qint64 row = 0;
    LineId id;
};

/// The lines that a statement for rows and ids finds.
std::vector<KnownLine> knownLines(Statement &query)
{
    std::vector<KnownLine> lines;
    while (query.next()) {
        if (KnownLine line; query.read(0, line.row) && query.read(1, line.id))
            lines.push_back(line);
    }
    return lines;
}

} // namespace

IndexWriter::IndexWriter(SearchIndex &index, TextAccess access)
    : m_index(index)
    , m_access(std::move(access))
{
}

qint64 IndexWriter::slotOf(EpisodeId episode) const
{
    return database().value<qint64>("SELECT slot FROM episode WHERE id=?", episode);
}

bool IndexWriter::isWhole(EpisodeId episode) const
{
    return database().value<bool>("SELECT is_whole FROM episode WHERE id=?", episode);
}

void IndexWriter::setWhole(EpisodeId episode, bool isWhole)
{
    database().run("UPDATE episode SET is_whole=? WHERE id=?", isWhole, episode);
}

void IndexWriter::begin(EpisodeId episode)
{
    if (const qint64 slot = slotOf(episode); slot > 0) {
        const Area lines = lineArea(slot, slot);
        const Area marks = markArea(slot, slot);
        for (const Area &area : {lines, marks})
            database().run("DELETE FROM words WHERE rowid BETWEEN ? AND ?", area.first, area.last);
        database().run("DELETE FROM line WHERE row BETWEEN ? AND ?", lines.first, lines.last);
        database().run("DELETE FROM place WHERE mark BETWEEN ? AND ?", marks.first, marks.last);
        database().run("DELETE FROM mark WHERE row BETWEEN ? AND ?", marks.first, marks.last);
        database().run("DELETE FROM topic WHERE slot=?", slot);
        setWhole(episode, false);
        return;
    }
    database().run("INSERT INTO episode(slot, id, is_whole) "
                   "VALUES(coalesce((SELECT max(slot) FROM episode), 0) + 1, ?, 0)",
                   episode);
}

void IndexWriter::remove(EpisodeId episode)
{
    begin(episode);
    database().run("DELETE FROM episode WHERE id=?", episode);
}

void IndexWriter::addLines(EpisodeId episode, TextReader::Part part, const std::vector<TextLine> &lines)
{
    const qint64 slot = slotOf(episode);
    const Area area = part == TextReader::Part::Page ? pageArea(slot) : transcriptArea(slot);
    qint64 row = database().value<qint64>("SELECT coalesce(max(row), ?) FROM line WHERE row BETWEEN ? AND ?",
                                          area.first, area.first, area.last);
    for (const TextLine &line : lines) {
        row += gap;
        Q_ASSERT(area.contains(row));
        putLine(row, {line.id, line.speaker, line.text});
    }
}

void IndexWriter::putLine(qint64 row, const NewLine &line)
{
    const QString tag = isPage(row) ? pageTag : line.speaker.isNull() ? QString() : speakerTag(line.speaker);
    database().run("INSERT OR REPLACE INTO line(row, id) VALUES(?, ?)", row, line.id);
    database().run("INSERT OR REPLACE INTO words(rowid, text, tags) VALUES(?, ?, ?)", row, line.text, tag);
}

qint64 IndexWriter::rowOf(LineId line) const
{
    return database().value<qint64>("SELECT row FROM line WHERE id=?", line);
}

void IndexWriter::removeLine(LineId line)
{
    if (const qint64 row = rowOf(line); row > 0) {
        database().run("DELETE FROM words WHERE rowid=?", row);
        database().run("DELETE FROM line WHERE row=?", row);
    }
}

bool IndexWriter::apply(const RowChanges &changes)
{
    const qint64 slot = slotOf(changes.episode);
    if (slot == 0 || !applyLines(slot, changes))
        return false;
    for (const Put<Annotation> &put : changes.annotations) {
        removeAnnotation(put.id);
        if (put.value)
            putAnnotation(slot, *put.value);
    }
    for (const Put<Topic> &put : changes.topics) {
        if (put.value)
            putTopic(slot, *put.value);
        else
            database().run("DELETE FROM topic WHERE id=?", put.id);
    }
    return true;
}

/// Lines that came to another place leave the old one first: then each one's line before is where it is to
/// stay, or comes earlier in the list.
bool IndexWriter::applyLines(qint64 slot, const RowChanges &changes)
{
    for (const LineId id : changes.removedLines)
        removeLine(id);
    QHash<TurnId, SpeakerId> speakers;
    for (const TurnRow &turn : changes.turns)
        speakers.insert(turn.id, turn.head.speaker);
    for (const LineRow &row : changes.lines) {
        if (row.previous)
            removeLine(row.line.id);
    }
    const auto end = changes.lines.end();
    for (auto row = changes.lines.begin(); row != end;) {
        const auto made = [&speakers](const LineRow &each) {
            return NewLine{each.line.id, speakers.value(each.turn), each.line.text};
        };
        if (!row->previous) {
            const qint64 known = rowOf(row->line.id);
            if (known == 0)
                return false;
            putLine(known, made(*row));
            ++row;
            continue;
        }
        const Area area = row->turn.isNull() ? pageArea(slot) : transcriptArea(slot);
        const qint64 previous = row->previous->isNull() ? area.first : rowOf(*row->previous);
        if (!area.contains(previous))
            return false;
        std::vector<NewLine> run{made(*row)};
        for (++row; row != end && row->previous == run.back().id; ++row)
            run.push_back(made(*row));
        insertRun(area, previous, run);
    }
    return true;
}

/// Puts lines behind the row `previous`, evenly into the gap there.
void IndexWriter::insertRun(const Area &area, qint64 previous, const std::vector<NewLine> &lines)
{
    const qint64 next =
        database().value<qint64>("SELECT coalesce(min(row), ?) FROM line WHERE row BETWEEN ? AND ?",
                                 area.last, previous + 1, area.last);
    const qint64 step = std::min((next - previous) / (qint64(lines.size()) + 1), gap);
    if (step < 1) {
        makeRoom(area, previous, lines);
        return;
    }
    for (const NewLine &line : lines)
        putLine(previous += step, line);
}

/// Spreads the lines around `previous` so that others go in between: of so many that room is left on all
/// sides, which makes it seldom.
void IndexWriter::makeRoom(const Area &area, qint64 previous, const std::vector<NewLine> &lines)
{
    constexpr qint64 leastStep = 8;
    std::vector<KnownLine> around;
    qint64 low = area.first;
    qint64 step = 0;
    for (int reach = 32; step < leastStep; reach *= 2) {
        around = knownLines(
            database()
                .prepared("SELECT row, id FROM line WHERE row BETWEEN ? AND ? ORDER BY row DESC LIMIT ?")
                .bindAll(area.first, previous, reach + 1));
        std::ranges::reverse(around);
        std::vector<KnownLine> behind = knownLines(
            database()
                .prepared("SELECT row, id FROM line WHERE row BETWEEN ? AND ? ORDER BY row LIMIT ?")
                .bindAll(previous + 1, area.last, reach + 1));
        // The line beyond the reach on either side stays where it is, if there is one.
        const bool isAtStart = around.size() <= size_t(reach);
        const bool isAtEnd = behind.size() <= size_t(reach);
        low = isAtStart ? area.first : around.front().row;
        const qint64 high = isAtEnd ? area.last : behind.back().row;
        if (!isAtStart)
            around.erase(around.begin());
        if (!isAtEnd)
            behind.pop_back();
        around.insert(around.end(), behind.begin(), behind.end());
        step = std::min((high - low) / (qint64(around.size() + lines.size()) + 1), gap);
        if (isAtStart && isAtEnd)
            break;
    }
    std::vector<LineId> ids;
    for (const KnownLine &line : around)
        ids.push_back(line.id);
    const std::vector<NewLine> texts = readAgain(ids);
    QHash<LineId, const NewLine *> byId;
    for (const NewLine &line : texts)
        byId.insert(line.id, &line);
    for (const LineId id : ids)
        removeLine(id);
    const auto put = [&](const NewLine &line) { putLine(low += std::max(step, qint64(1)), line); };
    const auto firstBehind =
        std::ranges::find_if(around, [=](const KnownLine &line) { return line.row > previous; });
    // One that is gone by now will be said to be.
    const auto putAgain = [&](const KnownLine &line) {
        if (const NewLine *text = byId.value(line.id))
            put(*text);
    };
    std::for_each(around.begin(), firstBehind, putAgain);
    std::ranges::for_each(lines, put);
    std::for_each(firstBehind, around.end(), putAgain);
}

std::vector<IndexWriter::NewLine> IndexWriter::readAgain(const std::vector<LineId> &ids) const
{
    std::vector<NewLine> lines;
    bool isRead = false;
    m_access([&](TextReader &reader) {
        isRead = true;
        const auto read = reader.lines(ids);
        if (!read)
            return database().fail(read.error());
        for (const TextLine &line : *read)
            lines.push_back({line.id, line.speaker, line.text});
    });
    // Whoever gives no access any more must not leave an index without these words.
    if (!isRead)
        database().fail({Error::Kind::Cancelled, {}});
    return lines;
}

void IndexWriter::addAnnotations(EpisodeId episode, const std::vector<Annotation> &annotations)
{
    const qint64 slot = slotOf(episode);
    for (const Annotation &annotation : annotations)
        putAnnotation(slot, annotation);
}

void IndexWriter::putAnnotation(qint64 slot, const Annotation &annotation)
{
    const auto kind = kindOf(annotation);
    if (!kind)
        return;
    const Area area = markArea(slot, slot);
    const qint64 row =
        database().value<qint64>("SELECT coalesce(max(row), ?) + 1 FROM mark WHERE row BETWEEN ? AND ?",
                                 area.first, area.first, area.last);
    const Claim *claim = annotation.as<Claim>();
    const TopicTag *tag = annotation.as<TopicTag>();
    Statement &mark = database().prepared(
        "INSERT INTO mark(row, id, kind, target, verdict, speaker) VALUES(?, ?, ?, ?, ?, ?)");
    mark.bindAll(row, annotation.id, int(*kind));
    if (tag)
        mark.bind(4, tag->topic);
    else
        mark.bind(4, annotation.reason());
    if (claim)
        mark.bind(5, claim->verdict).bind(6, claim->speaker);
    mark.run();
    int part = 0;
    for (const Place &place : annotation.places) {
        const bool endsBefore = place.range.to.offset == 0 && !place.range.isInOneLine();
        database().run("INSERT INTO place(mark, part, from_line, to_line, ends_before) VALUES(?, ?, ?, ?, ?)",
                       row, part++, place.range.from.line, place.range.to.line, endsBefore);
    }
    if (const QString words = wordsOf(annotation); !words.isEmpty())
        database().run("INSERT INTO words(rowid, text, tags) VALUES(?, ?, '')", row, words);
}

void IndexWriter::removeAnnotation(AnnotationId id)
{
    const qint64 row = database().value<qint64>("SELECT row FROM mark WHERE id=?", id);
    if (row == 0)
        return;
    database().run("DELETE FROM words WHERE rowid=?", row);
    database().run("DELETE FROM place WHERE mark=?", row);
    database().run("DELETE FROM mark WHERE row=?", row);
}

void IndexWriter::addTopics(EpisodeId episode, const std::vector<Topic> &topics)
{
    const qint64 slot = slotOf(episode);
    for (const Topic &topic : topics)
        putTopic(slot, topic);
}

void IndexWriter::putTopic(qint64 slot, const Topic &topic)
{
    database().run("INSERT OR REPLACE INTO topic(id, slot, name) VALUES(?, ?, ?)", topic.id, slot,
                   topic.name);
}

void IndexWriter::putSource(const Source &source)
{
    removeSource(source.id);
    qint64 row = database().value<qint64>("SELECT max(row) FROM source");
    row = row == 0 ? sourcesBegin : (row / sourceRows + 1) * sourceRows;
    for (const QString &words : wordsOf(source)) {
        database().run("INSERT INTO source(row, id) VALUES(?, ?)", row, source.id);
        database().run("INSERT INTO words(rowid, text, tags) VALUES(?, ?, '')", row, words);
        ++row;
    }
}

void IndexWriter::removeSource(SourceId id)
{
    database().run("DELETE FROM words WHERE rowid IN (SELECT row FROM source WHERE id=?)", id);
    database().run("DELETE FROM source WHERE id=?", id);
}

} // namespace Ropewalk
