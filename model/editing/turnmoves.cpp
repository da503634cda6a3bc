// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/turnmoves.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// Turns `first` to `last`, by index, that change places: those of the block, and those that it passes.
struct Window {
    qsizetype first = 0;
    qsizetype last = 0;
    std::vector<TurnId> order; ///< as it will be
};

Window windowOf(const Transcript &transcript, qsizetype first, qsizetype count, qsizetype before)
{
    Window window;
    window.first = std::min(first, before);
    window.last = std::max(first + count, before) - 1;
    for (qsizetype at = window.first; at <= window.last; ++at)
        window.order.push_back(transcript.turnAt(at).id);
    const auto block = window.order.begin() + (first - window.first);
    if (before < first)
        std::rotate(window.order.begin(), block, block + count);
    else
        std::rotate(block, block + count, window.order.end());
    return window;
}

/// Where places are behind the move that the removal of the block would lose.
class MovedPlaces
{
public:
    MovedPlaces(const Episode &episode, qsizetype first, qsizetype count, Window window)
        : m_episode(episode)
        , m_first(first)
        , m_count(count)
        , m_window(std::move(window))
    {
        for (size_t at = 0; at < m_window.order.size(); ++at)
            m_newIndex.insert(m_window.order[at], m_window.first + qsizetype(at));
    }

    /// Nothing where the place is carried as it should be by the edits of the turns.
    [[nodiscard]] std::optional<Place> behind(const Place &place, bool isWordBound) const
    {
        const auto ends = turnsOf(place);
        if (!ends)
            return std::nullopt;
        const auto [first, last] = *ends;
        if (isInBlock(first) && isInBlock(last))
            return place;
        if (first == last || !coversTurns(place))
            return std::nullopt;
        return ofWholeTurns(place, first, last, isWordBound);
    }

    /// What the edits of the turns make of a place, for an annotation that is put with all of its places.
    [[nodiscard]] Place carried(const Place &place, bool isWordBound) const
    {
        const auto ends = turnsOf(place);
        if (!ends)
            return place;
        const auto [first, last] = *ends;
        Place left = place;
        if (isInBlock(first) && !isInBlock(last))
            left.range.from = startOf(m_episode.transcript().turnAt(m_first + m_count).lines.front());
        else if (!isInBlock(first) && isInBlock(last))
            left.range.to = endOf(m_episode.transcript().turnAt(m_first - 1).lines.back());
        const bool isConcerned = first != last && last >= m_window.first && first <= m_window.last;
        if (isConcerned && isWordBound)
            left.state = AnchorState::Changed;
        return left;
    }

private:
    /// The turns that a place begins and ends in; nothing for one that is elsewhere or lost.
    [[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> turnsOf(const Place &place) const
    {
        const Transcript &transcript = m_episode.transcript();
        const auto from = transcript.findLine(place.range.from.line);
        const auto to = transcript.findLine(place.range.to.line);
        if (!from || !to)
            return std::nullopt;
        return std::pair(transcript.indexOf(from.turn->id), transcript.indexOf(to.turn->id));
    }
    [[nodiscard]] bool coversTurns(const Place &place) const
    {
        const Transcript &transcript = m_episode.transcript();
        const auto from = transcript.findLine(place.range.from.line);
        const auto to = transcript.findLine(place.range.to.line);
        return from.index == 0 && place.range.from.offset == 0 &&
               to.index + 1 == qsizetype(to.turn->lines.size()) && place.range.to == endOf(to.line());
    }
    [[nodiscard]] bool isInBlock(qsizetype turn) const { return turn >= m_first && turn < m_first + m_count; }
    [[nodiscard]] qsizetype newIndex(qsizetype turn) const
    {
        return m_newIndex.value(m_episode.transcript().turnAt(turn).id, turn);
    }
    [[nodiscard]] const Turn &turnThen(qsizetype index) const
    {
        const qsizetype at = index - m_window.first;
        const bool isInside = at >= 0 && at < qsizetype(m_window.order.size());
        const Transcript &transcript = m_episode.transcript();
        return isInside ? *transcript.findTurn(m_window.order[size_t(at)]) : transcript.turnAt(index);
    }

    [[nodiscard]] std::optional<Place> ofWholeTurns(const Place &place, qsizetype first, qsizetype last,
                                                    bool isWordBound) const
    {
        if (last < m_window.first || first > m_window.last)
            return std::nullopt;
        // Only turns in the window get other places.
        const qsizetype from = std::max(first, m_window.first);
        const qsizetype to = std::min(last, m_window.last);
        qsizetype least = first < from ? first : newIndex(from);
        qsizetype most = last > to ? last : newIndex(to);
        qsizetype next = first < from ? from : newIndex(from);
        bool isInOrder = true;
        for (qsizetype at = from; at <= to; ++at) {
            const qsizetype index = newIndex(at);
            isInOrder = isInOrder && index == next;
            next = index + 1;
            least = std::min(least, index);
            most = std::max(most, index);
        }
        if (most - least != last - first || isInOrder)
            return std::nullopt;
        Place moved = place;
        moved.range = {startOf(turnThen(least).lines.front()), endOf(turnThen(most).lines.back())};
        if (moved.state != AnchorState::Orphan)
            moved.state = isWordBound ? AnchorState::Changed : AnchorState::Moved;
        return moved;
    }

    const Episode &m_episode;
    qsizetype m_first = 0;
    qsizetype m_count = 0;
    Window m_window;
    QHash<TurnId, qsizetype> m_newIndex;
};

/// Those with a place in the lines of some turns, or around them.
QSet<AnnotationId> concerned(const Episode &episode, qsizetype first, qsizetype last)
{
    const QList<AnnotationId> &spanning = episode.annotations().spanning();
    QSet<AnnotationId> ids(spanning.begin(), spanning.end());
    for (qsizetype at = first; at <= last; ++at) {
        for (const Line &line : episode.transcript().turnAt(at).lines) {
            for (const AnnotationId id : episode.annotations().touching(line.id))
                ids.insert(id);
        }
    }
    return ids;
}

} // namespace

std::pair<qsizetype, qsizetype> turnsWithin(const Transcript &transcript, const Range &range)
{
    const auto from = transcript.findLine(range.from.line);
    const auto to = transcript.findLine(range.to.line);
    const qsizetype first = transcript.indexOf(from.turn->id);
    const qsizetype last = transcript.indexOf(to.turn->id);
    const bool endsBefore = to.index == 0 && range.to.offset == 0 && !to.line().text.isEmpty();
    return {first, last > first && endsBefore ? last - 1 : last};
}

std::vector<Edit> moveTurns(const Episode &episode, qsizetype first, qsizetype count, qsizetype before)
{
    const Transcript &transcript = episode.transcript();
    const bool isThere = first >= 0 && count > 0 && first + count <= transcript.turnCount();
    if (!isThere || before < 0 || before > transcript.turnCount() ||
        (before >= first && before <= first + count))
        return {};
    InsertTurns insertion;
    if (before > 0)
        insertion.after = transcript.turnAt(before - 1).id;
    for (qsizetype at = first; at < first + count; ++at)
        insertion.turns.push_back(transcript.turnAt(at));
    const TurnId firstTurn = insertion.turns.front().id;
    std::vector<Edit> edits{RemoveTurns{firstTurn, qint32(count)}, std::move(insertion)};

    const Window window = windowOf(transcript, first, count, before);
    const MovedPlaces moved(episode, first, count, window);
    for (const AnnotationId id : concerned(episode, window.first, window.last)) {
        Annotation annotation = *episode.annotations().find(id);
        const bool isWordBound = annotation.isWordBound();
        bool isMoved = false;
        for (Place &place : annotation.places) {
            const auto behind = moved.behind(place, isWordBound);
            isMoved = isMoved || behind;
            place = behind ? *behind : moved.carried(place, isWordBound);
        }
        if (isMoved)
            edits.emplace_back(Put<Annotation>{id, std::move(annotation)});
    }
    return edits;
}

} // namespace Ropewalk
