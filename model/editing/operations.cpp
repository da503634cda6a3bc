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

/// Removes all that the lines from `first` to `last` (indices in one turn) hold and joins them to `line`,
/// which stands before.
void absorbLines(std::vector<Edit> &edits, const Turn &turn, qsizetype first, qsizetype last, LineId line)
{
    for (qsizetype at = first; at <= last; ++at) {
        const Line &gone = turn.lines[size_t(at)];
        if (!gone.text.isEmpty())
            edits.push_back(ReplaceText{gone.id, 0, gone.text, {}});
        edits.push_back(JoinLines{line, gone.id});
    }
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

} // namespace

Place placeAt(const Episode &episode, const Range &range)
{
    return {range, AnchorState::Exact, episode.textOf(range), episode.speakerAt(range.from.line)};
}

std::vector<Edit> insertText(const Episode &, const Position &at, const QString &text)
{
    qsizetype removed = 0;
    QStringList lines;
    for (const QString &paragraph :
         QString(text).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').split(u'\n'))
        lines += splitLongLine(withoutControls(paragraph, removed));
    std::vector<Edit> edits;
    Position caret = at;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (index > 0) {
            const LineId next = LineId::create();
            edits.push_back(SplitLine{caret.line, caret.offset, next});
            caret = {next, 0};
        }
        if (!lines[index].isEmpty())
            edits.push_back(ReplaceText{caret.line, caret.offset, {}, lines[index]});
        caret.offset += length(lines[index]);
    }
    return edits;
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
    const Line &tail = last.line();
    if (first.turn == last.turn) {
        removePart(edits, head, range.from.offset, length(head.text));
        absorbLines(edits, *first.turn, first.index + 1, last.index - 1, head.id);
        removePart(edits, tail, 0, range.to.offset);
        edits.push_back(JoinLines{head.id, tail.id});
        return edits;
    }
    const qsizetype firstTurn = transcript.indexOf(first.turn->id);
    const qsizetype lastTurn = transcript.indexOf(last.turn->id);
    const bool startsWhole = first.index == 0 && range.from.offset == 0;
    const bool endsWhole =
        last.index + 1 == qsizetype(last.turn->lines.size()) && range.to.offset == tail.text.size();
    if (startsWhole && endsWhole)
        return {RemoveTurns{first.turn->id, qint32(lastTurn - firstTurn + 1)}};

    removePart(edits, head, range.from.offset, length(head.text));
    absorbLines(edits, *first.turn, first.index + 1, qsizetype(first.turn->lines.size()) - 1, head.id);
    if (const qsizetype between = lastTurn - firstTurn - 1; between > 0)
        edits.push_back(RemoveTurns{transcript.turnAt(firstTurn + 1).id, qint32(between)});
    edits.push_back(JoinTurns{first.turn->id, last.turn->id});
    absorbLines(edits, *last.turn, 0, last.index - 1, head.id);
    removePart(edits, tail, 0, range.to.offset);
    edits.push_back(JoinLines{head.id, tail.id});
    return edits;
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

std::vector<Edit> joinLines(const Episode &episode, LineId line)
{
    LineId next;
    bool needsSpace = false;
    const auto look = [&](const Line &first, const Line &second) {
        next = second.id;
        needsSpace = !first.text.isEmpty() && !second.text.isEmpty() && !first.text.back().isSpace() &&
                     !second.text.front().isSpace();
    };
    if (const auto place = episode.transcript().findLine(line)) {
        if (place.index + 1 < qsizetype(place.turn->lines.size()))
            look(place.line(), place.turn->lines[size_t(place.index) + 1]);
    } else if (const qsizetype at = episode.pageIndex(line);
               at >= 0 && size_t(at) + 1 < episode.page().size()) {
        look(episode.page()[size_t(at)].line, episode.page()[size_t(at) + 1].line);
    }
    std::vector<Edit> edits;
    if (needsSpace)
        edits.push_back(ReplaceText{line, length(episode.findLine(line)->text), {}, QStringLiteral(" ")});
    edits.push_back(JoinLines{line, next});
    return edits;
}

std::vector<Edit> setSpeaker(const Episode &episode, const Range &range, SpeakerId speaker)
{
    const auto first = episode.transcript().findLine(range.from.line);
    const auto last = episode.transcript().findLine(range.to.line);
    if (!first || !last || first.turn != last.turn)
        return {SetHead{{}, {TurnKind::Speech, speaker}}};
    const Turn &turn = *first.turn;
    std::vector<Edit> edits;
    TurnId target = turn.id;
    // The rear first, so that positions before it stay good.
    const bool endsWhole =
        last.index + 1 == qsizetype(turn.lines.size()) && range.to.offset == last.line().text.size();
    if (!endsWhole)
        edits = splitTurn(episode, range.to, TurnId::create());
    if (first.index > 0 || range.from.offset > 0) {
        target = TurnId::create();
        if (range.from.offset == 0) {
            edits.push_back(SplitTurn{turn.id, range.from.line, target});
        } else {
            const LineId newLine = LineId::create();
            std::ranges::move(splitLine(episode, range.from, newLine), std::back_inserter(edits));
            edits.push_back(SplitTurn{turn.id, newLine, target});
        }
    }
    edits.push_back(SetHead{target, {TurnKind::Speech, speaker}});
    return edits;
}

QList<qsizetype> findInLine(QStringView line, const QString &text, const FindOptions &options)
{
    QList<qsizetype> hits;
    if (text.isEmpty())
        return hits;
    const auto sensitivity = options.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const auto isWordAt = [line](qsizetype at) {
        return at >= 0 && at < line.size() && line[at].isLetterOrNumber();
    };
    for (qsizetype at = line.indexOf(text, 0, sensitivity); at >= 0;) {
        const bool isWhole = !isWordAt(at - 1) && !isWordAt(at + text.size());
        const bool isHit = !options.wholeWords || isWhole;
        if (isHit)
            hits.append(at);
        at = line.indexOf(text, at + (isHit ? text.size() : 1), sensitivity);
    }
    return hits;
}

std::vector<Edit> replaceAll(const Episode &episode, const QString &text, const QString &replacement,
                             const FindOptions &options)
{
    std::vector<Edit> edits;
    const auto replaceIn = [&](const Line &line) {
        const QList<qsizetype> hits = findInLine(line.text, text, options);
        // From the rear, so that offsets before it stay good.
        for (qsizetype at = hits.size() - 1; at >= 0; --at) {
            edits.push_back(
                ReplaceText{line.id, qint32(hits[at]), line.text.sliced(hits[at], text.size()), replacement});
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

} // namespace Ropewalk
