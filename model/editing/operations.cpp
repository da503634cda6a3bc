// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/operations.h"

#include "model/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

qint32 length(QStringView text)
{
    return qint32(text.size());
}

/// The spaces around a cut, as the removal of them in a line that is cut at `offset`.
struct Cut {
    qint32 from = 0;
    qint32 to = 0;
};

Cut spacesAround(QStringView text, qint32 offset)
{
    Cut cut{offset, offset};
    while (cut.from > 0 && text[cut.from - 1] == u' ')
        --cut.from;
    while (cut.to < text.size() && text[cut.to] == u' ')
        ++cut.to;
    return cut;
}

/// From so many lines on, edits of each of them would take long: whole turns come and go instead.
constexpr qsizetype manyLines = 16;

/// Removes all that the lines from `first` to `last` (indices in `lines`, which stand in the turn `turn`)
/// hold and joins them to `line`, which stands before.
void absorbLines(std::vector<Edit> &edits, TurnId turn, const std::vector<Line> &lines, qsizetype first,
                 qsizetype last, LineId line)
{
    if (last - first >= manyLines) {
        const TurnId middle = TurnId::create();
        edits.push_back(SplitTurn{turn, lines[size_t(first)].id, middle});
        const bool goesOn = last + 1 < qsizetype(lines.size());
        const TurnId rest = TurnId::create();
        if (goesOn)
            edits.push_back(SplitTurn{middle, lines[size_t(last) + 1].id, rest});
        edits.push_back(RemoveTurns{middle, 1});
        if (goesOn)
            edits.push_back(JoinTurns{turn, rest});
        return;
    }
    for (qsizetype at = first; at <= last; ++at) {
        const Line &gone = lines[size_t(at)];
        if (!gone.text.isEmpty())
            edits.push_back(ReplaceText{gone.id, 0, gone.text, {}});
        edits.push_back(JoinLines{line, gone.id});
    }
}

Insertion insertFew(const Position &at, const QStringList &lines)
{
    Insertion insertion{{}, at};
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (index > 0) {
            const LineId next = LineId::create();
            insertion.edits.push_back(SplitLine{insertion.end.line, insertion.end.offset, next});
            insertion.end = {next, 0};
        }
        if (!lines[index].isEmpty())
            insertion.edits.push_back(
                ReplaceText{insertion.end.line, insertion.end.offset, {}, lines[index]});
        insertion.end.offset += length(lines[index]);
    }
    return insertion;
}

/// The same for many lines: those between the first and the last come in as a turn, which is joined at once.
Insertion insertMany(const Turn &turn, const Position &at, const QStringList &lines)
{
    const LineId tail = LineId::create();
    const TurnId rest = TurnId::create();
    Turn middle{TurnId::create(), turn.head, {}};
    middle.lines.reserve(size_t(lines.size()));
    for (qsizetype index = 1; index + 1 < lines.size(); ++index)
        middle.lines.push_back(Line{LineId::create(), lines[index], {}, {}, {}});
    const TurnId joined = middle.id;
    Insertion insertion;
    insertion.edits.push_back(SplitLine{at.line, at.offset, tail});
    if (!lines.front().isEmpty())
        insertion.edits.push_back(ReplaceText{at.line, at.offset, {}, lines.front()});
    insertion.edits.push_back(SplitTurn{turn.id, tail, rest});
    insertion.edits.push_back(InsertTurns{turn.id, {std::move(middle)}});
    insertion.edits.push_back(JoinTurns{turn.id, joined});
    insertion.edits.push_back(JoinTurns{turn.id, rest});
    if (!lines.back().isEmpty())
        insertion.edits.push_back(ReplaceText{tail, 0, {}, lines.back()});
    insertion.end = {tail, length(lines.back())};
    return insertion;
}

void removePart(std::vector<Edit> &edits, const Line &line, qint32 from, qint32 to)
{
    if (from < to)
        edits.push_back(ReplaceText{line.id, from, line.text.sliced(from, to - from), {}});
}

std::vector<Edit> removeOnPage(const Episode &episode, const Range &range)
{
    std::vector<Edit> edits;
    const qsizetype first = episode.pageIndex(range.from.line);
    const qsizetype last = episode.pageIndex(range.to.line);
    const Line &head = episode.page()[size_t(first)].line;
    const PageLine &tail = episode.page()[size_t(last)];
    removePart(edits, head, range.from.offset, length(head.text));
    for (qsizetype at = first + 1; at < last; ++at)
        edits.push_back(RemovePageLine{episode.page()[size_t(at)].line.id});
    removePart(edits, tail.line, 0, range.to.offset);
    if (tail.section == episode.page()[size_t(first)].section)
        edits.push_back(JoinLines{head.id, tail.line.id});
    return edits;
}

bool startsTurn(const Transcript::LinePlace &place, const Position &at)
{
    return place.index == 0 && at.offset == 0;
}

bool endsTurn(const Transcript::LinePlace &place, const Position &at)
{
    return place.index + 1 == qsizetype(place.turn->lines.size()) && at.offset == place.line().text.size();
}

/// What is left of `tail` goes to the end of what is left of `head`, where there is room for it.
void joinRests(std::vector<Edit> &edits, const Line &head, const Line &tail, const Range &range)
{
    removePart(edits, tail, 0, range.to.offset);
    const qsizetype rest = tail.text.size() - range.to.offset;
    if (range.from.offset == 0 || rest == 0 || range.from.offset + rest <= maxLineLength)
        edits.push_back(JoinLines{head.id, tail.id});
}

/// As removeRange(), but the turn that the range begins in stays.
std::vector<Edit> clearRange(const Episode &episode, const Range &range)
{
    const Line *only = episode.findLine(range.from.line);
    std::vector<Edit> edits;
    if (!only)
        return edits;
    if (range.isInOneLine()) {
        removePart(edits, *only, range.from.offset, range.to.offset);
        return edits;
    }
    const Transcript &transcript = episode.transcript();
    const auto first = transcript.findLine(range.from.line);
    const auto last = transcript.findLine(range.to.line);
    if (!first || !last)
        return first || last ? edits : removeOnPage(episode, range);
    const Line &head = first.line();
    const TurnId turn = first.turn->id;
    removePart(edits, head, range.from.offset, length(head.text));
    if (first.turn == last.turn) {
        absorbLines(edits, turn, first.turn->lines, first.index + 1, last.index - 1, head.id);
    } else {
        const qsizetype firstTurn = transcript.indexOf(turn);
        absorbLines(edits, turn, first.turn->lines, first.index + 1, qsizetype(first.turn->lines.size()) - 1,
                    head.id);
        if (const qsizetype between = transcript.indexOf(last.turn->id) - firstTurn - 1; between > 0)
            edits.push_back(RemoveTurns{transcript.turnAt(firstTurn + 1).id, qint32(between)});
        edits.push_back(JoinTurns{turn, last.turn->id});
        absorbLines(edits, turn, last.turn->lines, 0, last.index - 1, head.id);
    }
    joinRests(edits, head, last.line(), range);
    return edits;
}

} // namespace

Place placeAt(const Episode &episode, const Range &range)
{
    return {range, AnchorState::Exact, episode.textOf(range), episode.speakerAt(range.from.line)};
}

QStringList linesOf(const QString &text)
{
    qsizetype removed = 0;
    QStringList lines;
    for (const QString &paragraph :
         QString(text).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').split(u'\n'))
        lines += splitLongLine(withoutControls(paragraph, removed));
    return lines;
}

Insertion insertText(const Episode &episode, const Position &at, const QString &text)
{
    QStringList lines = linesOf(text);
    // Beside what stands in the line already there may be no room for a long line.
    if (const Line *line = episode.findLine(at.line); line && lines.size() > 1) {
        if (at.offset + lines.front().size() > maxLineLength)
            lines.prepend(QString());
        if (line->text.size() - at.offset + lines.back().size() > maxLineLength)
            lines.append(QString());
    }
    const auto place = episode.transcript().findLine(at.line);
    return place && lines.size() > manyLines ? insertMany(*place.turn, at, lines) : insertFew(at, lines);
}

Insertion replaceRange(const Episode &episode, const Range &range, const QString &text)
{
    const bool isOneLine = range.isInOneLine() && !text.contains(u'\n') && !text.contains(u'\r');
    if (isOneLine && !range.isEmpty()) {
        // One edit: what hung on the words that give way hangs on those that come.
        const QString inserted = linesOf(text).join(QString());
        const QString removed = episode.textOf(range);
        return {{ReplaceText{range.from.line, range.from.offset, removed, inserted}},
                {range.from.line, range.from.offset + length(inserted)}};
    }
    std::vector<Edit> edits = range.isEmpty() ? std::vector<Edit>() : clearRange(episode, range);
    Insertion insertion = insertText(episode, range.from, text);
    edits.insert(edits.end(), insertion.edits.begin(), insertion.edits.end());
    return {std::move(edits), insertion.end};
}

std::vector<Edit> correctLine(const Line &line, const QString &text)
{
    const QString &old = line.text;
    const qsizetype most = std::min(old.size(), text.size());
    qsizetype same = 0;
    while (same < most && old[same] == text[same])
        ++same;
    qsizetype tail = 0;
    while (tail < most - same && old[old.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    // Whole characters: a pair of surrogates may agree in one half.
    if (same > 0 && old[same - 1].isHighSurrogate())
        --same;
    if (tail > 0 && old[old.size() - tail].isLowSurrogate())
        --tail;
    if (same == old.size() && same == text.size())
        return {};
    return {ReplaceText{line.id, qint32(same), old.sliced(same, old.size() - same - tail),
                        text.sliced(same, text.size() - same - tail)}};
}

std::vector<Edit> removeRange(const Episode &episode, const Range &range)
{
    const Transcript &transcript = episode.transcript();
    const auto first = transcript.findLine(range.from.line);
    const auto last = transcript.findLine(range.to.line);
    if (first && last && first.turn != last.turn && startsTurn(first, range.from) &&
        endsTurn(last, range.to)) {
        const qsizetype count = transcript.indexOf(last.turn->id) - transcript.indexOf(first.turn->id) + 1;
        return {RemoveTurns{first.turn->id, qint32(count)}};
    }
    return clearRange(episode, range);
}

std::vector<Edit> splitLine(const Episode &episode, const Position &at, LineId newLine)
{
    const Line *line = episode.findLine(at.line);
    std::vector<Edit> edits;
    if (!line || at.offset < 0 || at.offset > line->text.size())
        return {SplitLine{at.line, at.offset, newLine}}; // the applier says what is wrong
    const Cut cut = spacesAround(line->text, at.offset);
    removePart(edits, *line, cut.from, cut.to);
    edits.push_back(SplitLine{at.line, cut.from, newLine});
    return edits;
}

std::vector<Edit> splitTurn(const Episode &episode, const Position &at, TurnId newTurn)
{
    const auto place = episode.transcript().findLine(at.line);
    if (!place)
        return {SplitTurn{{}, at.line, newTurn}};
    const Turn &turn = *place.turn;
    if (at.offset == 0 && place.index > 0)
        return {SplitTurn{turn.id, at.line, newTurn}};
    const bool isAtEnd = at.offset == place.line().text.size();
    if (isAtEnd && place.index + 1 < qsizetype(turn.lines.size()))
        return {SplitTurn{turn.id, turn.lines[size_t(place.index) + 1].id, newTurn}};
    const LineId newLine = LineId::create();
    std::vector<Edit> edits = splitLine(episode, at, newLine);
    edits.push_back(SplitTurn{turn.id, newLine, newTurn});
    return edits;
}

std::vector<Edit> joinTexts(const Line &line, LineId next, QStringView text)
{
    std::vector<Edit> edits;
    if (!line.text.isEmpty() && !text.isEmpty() && !line.text.back().isSpace() && !text.front().isSpace())
        edits.push_back(ReplaceText{line.id, length(line.text), {}, QStringLiteral(" ")});
    edits.push_back(JoinLines{line.id, next});
    return edits;
}

std::vector<Edit> joinLines(const Episode &episode, LineId line)
{
    if (const auto place = episode.transcript().findLine(line)) {
        if (place.index + 1 < qsizetype(place.turn->lines.size())) {
            const Line &next = place.turn->lines[size_t(place.index) + 1];
            return joinTexts(place.line(), next.id, next.text);
        }
    } else if (const qsizetype at = episode.pageIndex(line);
               at >= 0 && size_t(at) + 1 < episode.page().size()) {
        const Line &next = episode.page()[size_t(at) + 1].line;
        return joinTexts(episode.page()[size_t(at)].line, next.id, next.text);
    }
    return {JoinLines{line, {}}}; // the applier says what is wrong
}

Apart setApart(const Episode &episode, const Range &range)
{
    const auto first = episode.transcript().findLine(range.from.line);
    const auto last = episode.transcript().findLine(range.to.line);
    if (!first || !last || first.turn != last.turn)
        return {};
    const Turn &turn = *first.turn;
    Apart apart{{}, turn.id, range.from};
    std::vector<Edit> &edits = apart.edits;
    // The rear first, so that positions before it stay good.
    const bool endsWhole =
        last.index + 1 == qsizetype(turn.lines.size()) && range.to.offset == last.line().text.size();
    if (!endsWhole)
        edits = splitTurn(episode, range.to, TurnId::create());
    if (first.index > 0 || range.from.offset > 0) {
        apart.turn = TurnId::create();
        if (range.from.offset == 0) {
            edits.push_back(SplitTurn{turn.id, range.from.line, apart.turn});
        } else {
            const LineId newLine = LineId::create();
            std::ranges::move(splitLine(episode, range.from, newLine), std::back_inserter(edits));
            edits.push_back(SplitTurn{turn.id, newLine, apart.turn});
            apart.start = {newLine, 0};
        }
    }
    return apart;
}

std::vector<Edit> setSpeaker(const Episode &episode, const Range &range, SpeakerId speaker)
{
    Apart apart = setApart(episode, range);
    apart.edits.push_back(SetHead{apart.turn, {TurnKind::Speech, speaker}});
    return std::move(apart.edits);
}

QList<Stretch> findInLine(QStringView line, const QString &text, const FindOptions &options)
{
    return LineFinder(text, options).find(line);
}

std::vector<Edit> replaceAll(const Episode &episode, const QString &text, const QString &replacement,
                             const FindOptions &options)
{
    std::vector<Edit> edits;
    const LineFinder finder(text, options);
    const auto replaceIn = [&](const Line &line) {
        const QList<Stretch> hits = finder.find(line.text);
        // From the rear, so that offsets before it stay good.
        for (qsizetype at = hits.size() - 1; at >= 0; --at) {
            edits.push_back(ReplaceText{line.id, qint32(hits[at].start),
                                        line.text.sliced(hits[at].start, hits[at].length), replacement});
        }
    };
    for (const PageLine &page : episode.page())
        replaceIn(page.line);
    episode.transcript().forEachTurn([&](const Turn &turn) { std::ranges::for_each(turn.lines, replaceIn); });
    return edits;
}

std::vector<Edit> restoreOriginal(const Episode &episode, TurnId id)
{
    std::vector<Edit> edits;
    const Turn *turn = episode.transcript().findTurn(id);
    const auto &imported = episode.imported();
    if (!turn || !imported)
        return edits;
    const auto originOf = [](const Transcript::LinePlace &place) {
        return place && !place.line().origins.empty() ? place.line().origins.front() : -1;
    };
    for (qsizetype at = 0; at < qsizetype(turn->lines.size()); ++at) {
        const Line &line = turn->lines[size_t(at)];
        const Transcript::LinePlace place{turn, at};
        if (line.origins.size() != 1 || size_t(line.origins.front()) >= imported->lines.size())
            continue;
        const bool isHalf = originOf(episode.transcript().previousLine(place)) == line.origins.front() ||
                            originOf(episode.transcript().nextLine(place)) == line.origins.front();
        if (!isHalf)
            std::ranges::move(correctLine(line, imported->lines[size_t(line.origins.front())].text),
                              std::back_inserter(edits));
    }
    return edits;
}

std::optional<OriginalTurn> originalOf(const Episode &episode, TurnId id)
{
    const Turn *turn = episode.transcript().findTurn(id);
    const auto &imported = episode.imported();
    if (!turn || !imported)
        return std::nullopt;
    std::vector<qint32> origins;
    for (const Line &line : turn->lines) {
        for (const qint32 origin : line.origins) {
            if (origin >= 0 && size_t(origin) < imported->lines.size() &&
                !std::ranges::contains(origins, origin))
                origins.push_back(origin);
        }
    }
    if (origins.empty())
        return std::nullopt;
    size_t first = size_t(origins.front());
    while (first > 0 && !imported->lines[first].startsTurn)
        --first;
    OriginalTurn original{imported->lines[first].label, imported->lines[first].kind, {}};
    for (const qint32 origin : origins)
        original.lines.append(imported->lines[size_t(origin)].text);
    return original;
}

} // namespace Ropewalk
