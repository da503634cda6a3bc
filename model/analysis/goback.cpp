// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/goback.h"

#include "model/analysis/carry.h"
#include "model/editing/editapplier.h"
#include "model/editing/operations.h"

#include <QSet>

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// The longest rising sequence of numbers, as indices into them; negative numbers are left out.
std::vector<size_t> rising(const std::vector<qsizetype> &numbers)
{
    std::vector<size_t> ends;
    std::vector<qsizetype> previous(numbers.size(), -1);
    for (size_t at = 0; at < numbers.size(); ++at) {
        if (numbers[at] < 0)
            continue;
        const auto end =
            std::ranges::lower_bound(ends, numbers[at], {}, [&](size_t index) { return numbers[index]; });
        if (end != ends.begin())
            previous[at] = qsizetype(*(end - 1));
        if (end == ends.end())
            ends.push_back(at);
        else
            *end = at;
    }
    std::vector<size_t> sequence;
    for (qsizetype at = ends.empty() ? -1 : qsizetype(ends.back()); at >= 0; at = previous[size_t(at)])
        sequence.push_back(size_t(at));
    std::ranges::reverse(sequence);
    return sequence;
}

/// Whether a line can become the other by typing, and lose nothing by it.
bool canStay(const Line &now, const Line &then)
{
    return now.id == then.id && now.origins == then.origins &&
           ((now.text == then.text && now.words == then.words) || (now.words.empty() && then.words.empty()));
}

bool canStay(const Turn &now, const Turn &then)
{
    return now.id == then.id && std::ranges::equal(now.lines, then.lines, [](const Line &a, const Line &b) {
               return canStay(a, b);
           });
}

/// Composes the edits of the transcript: turns that stay are corrected where they stand; between them, lines
/// that stay become turns of their own, the others go and come as turns, and then all of these are joined.
class TurnsBack
{
public:
    TurnsBack(const EpisodeData &then, const Episode &now, const Catalogue &catalogue, GoBack &result)
        : m_then(then)
        , m_catalogue(catalogue)
        , m_result(result)
    {
        now.transcript().forEachTurn([this](const Turn &turn) { m_now.push_back(&turn); });
    }

    void compose()
    {
        QHash<TurnId, qsizetype> nowAt;
        for (size_t at = 0; at < m_now.size(); ++at)
            nowAt.insert(m_now[at]->id, qsizetype(at));
        std::vector<qsizetype> numbers;
        for (const Turn &turn : m_then.turns) {
            const qsizetype at = nowAt.value(turn.id, -1);
            numbers.push_back(at >= 0 && canStay(*m_now[size_t(at)], turn) ? at : -1);
        }
        // All that goes does so before anything comes: what comes back elsewhere has the same id.
        std::vector<Region> regions;
        Region region;
        for (const size_t stays : rising(numbers)) {
            const size_t at = size_t(numbers[stays]);
            region.nowTo = at;
            region.thenTo = stays;
            regions.push_back(region);
            region = {at + 1, 0, stays + 1, 0, {}};
        }
        region.nowTo = m_now.size();
        region.thenTo = m_then.turns.size();
        regions.push_back(region);
        for (Region &one : regions)
            clear(one);
        TurnId last;
        for (const Region &one : regions) {
            fill(one, last);
            if (one.thenTo < m_then.turns.size()) {
                const Turn &turn = *m_now[one.nowTo];
                correct(turn, m_then.turns[one.thenTo]);
                last = turn.id;
            }
        }
    }

private:
    struct Kept {
        TurnId turn; ///< of its own by now
        const Line *line = nullptr;
        TurnHead head;
    };
    /// What differs between two turns that stay.
    struct Region {
        size_t nowFrom = 0;
        size_t nowTo = 0;
        size_t thenFrom = 0;
        size_t thenTo = 0;
        QHash<LineId, Kept> kept;
    };

    void add(Edit edit) { m_result.edits.push_back(std::move(edit)); }

    void clear(Region &region)
    {
        QHash<LineId, std::pair<qsizetype, const Line *>> nowLines;
        for (size_t turn = region.nowFrom; turn < region.nowTo; ++turn) {
            for (const Line &line : m_now[turn]->lines)
                nowLines.insert(line.id, {qsizetype(nowLines.size()), &line});
        }
        std::vector<qsizetype> numbers;
        std::vector<LineId> ids;
        for (size_t turn = region.thenFrom; turn < region.thenTo; ++turn) {
            for (const Line &line : m_then.turns[turn].lines) {
                const auto found = nowLines.constFind(line.id);
                numbers.push_back(found != nowLines.cend() && canStay(*found->second, line) ? found->first
                                                                                            : -1);
                ids.push_back(line.id);
            }
        }
        QSet<LineId> stay;
        for (const size_t at : rising(numbers))
            stay.insert(ids[at]);
        for (size_t at = region.nowFrom; at < region.nowTo; ++at) {
            const Turn &turn = *m_now[at];
            std::vector<TurnId> turns(turn.lines.size(), turn.id);
            for (size_t line = turn.lines.size() - 1; line > 0; --line) {
                turns[line] = TurnId::create();
                add(SplitTurn{turn.id, turn.lines[line].id, turns[line]});
            }
            for (size_t line = 0; line < turn.lines.size(); ++line) {
                if (stay.contains(turn.lines[line].id)) {
                    region.kept.insert(turn.lines[line].id, {turns[line], &turn.lines[line], turn.head});
                    m_used.insert(turns[line]);
                } else {
                    add(RemoveTurns{turns[line], 1});
                }
            }
        }
        if (region.thenFrom < region.thenTo)
            note(m_then.turns[region.thenFrom]);
        m_result.turns += qsizetype(std::max(region.nowTo - region.nowFrom, region.thenTo - region.thenFrom));
    }

    void fill(const Region &region, TurnId &last)
    {
        for (size_t at = region.thenFrom; at < region.thenTo; ++at) {
            const Turn &turn = m_then.turns[at];
            std::vector<TurnId> pieces;
            TurnHead before;
            bool isKept = false; ///< the first line, and so the head that it has by now
            for (const Line &line : turn.lines) {
                const auto kept = region.kept.constFind(line.id);
                if (kept != region.kept.cend()) {
                    pieces.push_back(kept->turn);
                    if (pieces.size() == 1) {
                        before = kept->head;
                        isKept = true;
                    }
                    correct(*kept->line, line);
                } else {
                    const TurnId id = pieces.empty() && !m_used.contains(turn.id) && !isStaying(turn.id)
                                          ? turn.id
                                          : TurnId::create();
                    // The pieces behind are joined to the first one, whose head it is then.
                    if (pieces.empty())
                        before = headFor(turn.head, turn.head);
                    add(InsertTurns{last, {Turn{id, before, {line}}}});
                    m_used.insert(id);
                    pieces.push_back(id);
                }
                last = pieces.back();
            }
            if (const TurnHead head = isKept ? headFor(turn.head, before) : before; head != before)
                add(SetHead{pieces.front(), head});
            for (size_t piece = 1; piece < pieces.size(); ++piece)
                add(JoinTurns{pieces.front(), pieces[piece]});
            last = pieces.front();
        }
    }

    void note(const Turn &turn)
    {
        const bool isEarlier = m_first == nullptr || &turn < m_first;
        if (isEarlier) {
            m_first = &turn;
            m_result.firstLine = turn.lines.front().id;
        }
    }
    [[nodiscard]] bool isStaying(TurnId id)
    {
        if (m_staying.isEmpty()) {
            for (const Turn *turn : m_now)
                m_staying.insert(turn->id);
        }
        return m_staying.contains(id);
    }

    void correct(const Turn &now, const Turn &then)
    {
        const size_t before = m_result.edits.size();
        const TurnHead head = headFor(then.head, now.head);
        if (head != now.head)
            add(SetHead{now.id, head});
        for (size_t line = 0; line < now.lines.size(); ++line)
            correct(now.lines[line], then.lines[line]);
        if (m_result.edits.size() != before) {
            note(then);
            ++m_result.turns;
        }
    }
    void correct(const Line &now, const Line &then)
    {
        std::ranges::move(correctLine(now, then.text), std::back_inserter(m_result.edits));
        if (now.span != then.span)
            add(SetSpan{now.id, then.span});
    }

    /// Who is not in the cast any more has no turns: those that are somebody's by now stay theirs.
    [[nodiscard]] TurnHead headFor(const TurnHead &then, const TurnHead &now)
    {
        if (then.speaker.isNull() || m_catalogue.speakers.find(then.speaker))
            return then;
        if (!now.isMarker() && m_catalogue.speakers.find(now.speaker))
            return now;
        ++m_result.nobodys;
        return {then.kind, {}};
    }

    const EpisodeData &m_then;
    const Catalogue &m_catalogue;
    GoBack &m_result;
    std::vector<const Turn *> m_now;
    const Turn *m_first = nullptr; ///< of then, that differs
    QSet<TurnId> m_used;
    QSet<TurnId> m_staying; ///< all that are there now: their ids may still be in use
};

void composePage(const EpisodeData &then, const Episode &now, std::vector<Edit> &edits)
{
    std::vector<qsizetype> numbers;
    for (const PageLine &line : then.page) {
        const qsizetype at = now.pageIndex(line.line.id);
        numbers.push_back(at >= 0 && now.page()[size_t(at)] == line ? at : -1);
    }
    QSet<LineId> stay;
    for (const size_t at : rising(numbers))
        stay.insert(then.page[at].line.id);
    for (const PageLine &line : now.page()) {
        if (!stay.contains(line.line.id))
            edits.emplace_back(RemovePageLine{line.line.id});
    }
    LineId last;
    for (const PageLine &line : then.page) {
        if (!stay.contains(line.line.id))
            edits.emplace_back(InsertPageLine{last, line});
        last = line.line.id;
    }
}

std::vector<CarryLine> linesOf(const Episode &episode)
{
    std::vector<CarryLine> lines;
    episode.transcript().forEachTurn([&lines](const Turn &turn) {
        for (const Line &line : turn.lines)
            lines.push_back({line.id, line.text});
    });
    return lines;
}

bool isLost(const Annotation &annotation)
{
    return std::ranges::contains(annotation.places, AnchorState::Orphan, &Place::state);
}

/// Puts what hangs on words that changed where it belongs. `back` is the episode with its words put back.
void composePlaces(const EpisodeData &then, const Episode &now, const Episode &back, std::vector<Edit> &edits)
{
    struct Lost {
        AnnotationId id;
        size_t place = 0;
    };
    std::map<AnnotationId, Annotation> changed;
    std::vector<Lost> lost;
    std::vector<Range> ranges;
    QHash<AnnotationId, const Annotation *> thens;
    for (const Annotation &annotation : then.annotations)
        thens.insert(annotation.id, &annotation);
    for (const auto &[id, annotation] : back.annotations().all()) {
        const Annotation &before = *now.annotations().find(id);
        const Annotation *old = thens.value(id);
        if (annotation.places == before.places && !(isLost(annotation) && old && !isLost(*old)))
            continue;
        if (old && old->places.size() == before.places.size()) {
            changed.emplace(id, annotation).first->second.places = old->places;
            continue;
        }
        for (size_t at = 0; at < annotation.places.size(); ++at) {
            if (annotation.places[at].state == AnchorState::Orphan &&
                before.places[at].state != AnchorState::Orphan) {
                lost.push_back({id, at});
                ranges.push_back(before.places[at].range);
            }
        }
    }
    if (!ranges.empty()) {
        const auto carried = carryOver(linesOf(now), ranges, linesOf(back));
        for (size_t at = 0; at < lost.size(); ++at) {
            if (carried[at].state != CarryState::Same)
                continue;
            const Annotation &annotation = *back.annotations().find(lost[at].id);
            changed.emplace(lost[at].id, annotation).first->second.places[lost[at].place] =
                placeAt(back, carried[at].range);
        }
    }
    for (const auto &[id, annotation] : changed) {
        if (annotation != *back.annotations().find(id))
            edits.emplace_back(Put<Annotation>{id, annotation});
    }
}

} // namespace

Result<GoBack> goBackTo(const EpisodeData &then, const Episode &now, const Catalogue &catalogue)
{
    GoBack result;
    TurnsBack(then, now, catalogue, result).compose();
    composePage(then, now, result.edits);
    if (result.edits.empty())
        return result;
    if (result.firstLine.isNull() && !then.turns.empty())
        result.firstLine = then.turns.front().lines.front().id;

    Project scratch(ProjectId{}, catalogue, {{now.id(), now.facts()}});
    scratch.load(now.data());
    Touched touched;
    EditApplier applier(scratch, now.id(), touched);
    for (const Edit &edit : result.edits) {
        if (const auto applied = applier.apply(edit); !applied)
            return std::unexpected(applied.error());
    }
    composePlaces(then, now, *scratch.episode(now.id()), result.edits);
    return result;
}

} // namespace Ropewalk
