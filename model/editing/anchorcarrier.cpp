// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/anchorcarrier.h"

#include "model/base/text.h"

#include <QSet>

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// The last words of a topic or note that is orphaned are for people to recognise it by: the beginning is
/// enough.
constexpr qsizetype mostOrphanWords = 500;

/// The beginning of a range's text; reads no more of a long range than that.
QString beginning(const Episode &episode, const Range &range)
{
    QString text;
    episode.visitText(range, [&text](QStringView part) {
        if (!text.isEmpty())
            text += u'\n';
        text += part;
        return text.size() < mostOrphanWords;
    });
    return text.first(std::min(text.size(), mostOrphanWords));
}

/// Whether a range covers nothing but line ends. Stops at the first character.
bool isBlank(const Episode &episode, const Range &range)
{
    bool blank = true;
    episode.visitText(range, [&blank](QStringView part) {
        blank = part.isEmpty();
        return blank;
    });
    return blank;
}

/// In order of id and each once: an edit that is carried out again has to meet them in the same order.
void sortOut(QList<AnnotationId> &ids)
{
    std::ranges::sort(ids);
    const auto [first, last] = std::ranges::unique(ids);
    ids.erase(first, last);
}

} // namespace

QList<AnnotationId> AnchorCarrier::concerned(LineId line) const
{
    return concerned(std::vector<LineId>{line});
}

QList<AnnotationId> AnchorCarrier::concerned(const std::vector<LineId> &lines) const
{
    if (lines.empty())
        return {};
    const Annotations &annotations = m_episode.annotations();
    QList<AnnotationId> ids;
    for (const LineId line : lines)
        ids += annotations.touching(line);
    const auto touching = ids.size();
    const Position first{lines.front(), 0};
    const Position last{lines.back(), 0};
    for (const AnnotationId id : annotations.spanning()) {
        const auto holds = [&](const Place &place) {
            const auto &[from, to] = place.range;
            return !place.range.isInOneLine() && m_episode.compare(from, last) <= 0 &&
                   m_episode.compare(first, to) <= 0;
        };
        if (std::ranges::any_of(annotations.find(id)->places, holds))
            ids.append(id);
    }
    if (lines.size() > 1 || ids.size() > touching)
        sortOut(ids);
    return ids;
}

bool AnchorCarrier::coversWholeLines(const Range &range) const
{
    const auto sizeOf = [this](LineId line) {
        const Line *found = m_episode.findLine(line);
        return found ? qint32(found->text.size()) : 0;
    };
    const auto &[from, to] = range;
    const bool isLong = !range.isInOneLine();
    return (from.offset == 0 || (isLong && from.offset == sizeOf(from.line))) &&
           ((isLong && to.offset == 0) || to.offset == sizeOf(to.line));
}

template <typename Move>
void AnchorCarrier::plan(const QList<AnnotationId> &ids, const Position &orphanAt, Move move)
{
    for (const AnnotationId id : ids) {
        const Annotation &annotation = *m_episode.annotations().find(id);
        Planned planned{id, annotation.places, {}};
        for (Place &place : planned.places) {
            const bool mayEmpty = !place.range.isInOneLine() && !isBlank(m_episode, place.range);
            planned.lastWords.push_back(mayEmpty ? beginning(m_episode, place.range) : QString());
            const bool takesIn = annotation.takesInEdges() && place.state != AnchorState::Orphan &&
                                 coversWholeLines(place.range);
            const std::optional<Range> moved = move(place.range, takesIn);
            if (moved) {
                place.range = *moved;
            } else if (place.state == AnchorState::Orphan) {
                place.range = {orphanAt, orphanAt};
            } else {
                if (!annotation.isWordBound())
                    place.words = beginning(m_episode, place.range);
                place.range = {orphanAt, orphanAt};
                place.state = AnchorState::Orphan;
            }
        }
        m_planned.push_back(std::move(planned));
    }
}

void AnchorCarrier::planReplace(const TextChange &change)
{
    plan(concerned(change.line), {change.line, change.offset},
         [&](const Range &range, bool takesIn) { return afterReplace(range, change, takesIn); });
}

void AnchorCarrier::planInsertion(const Position &before, LineId behind)
{
    QList<AnnotationId> ids = concerned(before.line);
    ids += concerned(behind);
    sortOut(ids);
    plan(ids, {},
         [&](const Range &range, bool) { return std::optional(afterInsertion(range, before, behind)); });
}

void AnchorCarrier::planSplit(LineId line, qint32 offset, LineId newLine)
{
    plan(m_episode.annotations().touching(line), {},
         [&](const Range &range, bool) { return std::optional(afterSplit(range, line, offset, newLine)); });
}

void AnchorCarrier::planJoin(LineId line, qint32 lineLength, LineId next)
{
    QList<AnnotationId> ids = m_episode.annotations().touching(next);
    ids += m_episode.annotations().touching(line);
    sortOut(ids);
    plan(ids, {},
         [&](const Range &range, bool) { return std::optional(afterJoin(range, line, lineLength, next)); });
}

void AnchorCarrier::planRemoval(const std::vector<LineId> &lines, const std::optional<Position> &before,
                                const std::optional<Position> &behind)
{
    const QSet<LineId> removed(lines.begin(), lines.end());
    const Position orphanAt = before ? *before : behind.value_or(Position{});
    plan(concerned(lines), orphanAt, [&](const Range &range, bool) {
        return afterRemoval(
            range, [&removed](LineId line) { return removed.contains(line); }, before, behind);
    });
}

void AnchorCarrier::planSpeaker(const std::vector<LineId> &lines)
{
    plan(concerned(lines), {}, [](const Range &range, bool) { return std::optional(range); });
}

std::vector<CarriedPlaces> AnchorCarrier::finish(EditKey key, Episode &episode, Touched &touched)
{
    std::vector<CarriedPlaces> carried;
    for (Planned &planned : m_planned) {
        Annotation annotation = *episode.annotations().find(planned.id);
        const bool isWordBound = annotation.isWordBound();
        for (size_t at = 0; at < planned.places.size(); ++at) {
            Place &place = planned.places[at];
            if (place.state == AnchorState::Orphan)
                continue;
            // An end that words between the two push about does not make a place another one.
            const Range &old = annotation.places[at].range;
            const bool isMoved = place.state == AnchorState::Moved || place.range.from != old.from ||
                                 place.range.to.line != old.to.line;
            place.state = isMoved ? AnchorState::Moved : AnchorState::Exact;
            // Between two lines, all words can go while the line end stays: that is no range of words any
            // more.
            if (const QString &last = planned.lastWords[qsizetype(at)];
                !last.isEmpty() && isBlank(m_episode, place.range)) {
                if (!isWordBound)
                    place.words = last;
                place.range.to = place.range.from;
                place.state = AnchorState::Orphan;
            } else if (isWordBound && (wordKey(m_episode.textOf(place.range)) != wordKey(place.words) ||
                                       (!place.speaker.isNull() &&
                                        place.speaker != m_episode.speakerAt(place.range.from.line)))) {
                place.state = AnchorState::Changed;
            }
        }
        if (planned.places == annotation.places)
            continue;
        carried.push_back({planned.id, std::exchange(annotation.places, std::move(planned.places))});
        touched.annotations.insert(planned.id);
        episode.annotations(key).put(key, std::move(annotation));
    }
    return carried;
}

} // namespace Ropewalk
