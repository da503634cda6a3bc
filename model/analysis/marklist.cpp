// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/marklist.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ropewalk
{

namespace
{

struct Names {
    Q_DECLARE_TR_FUNCTIONS(MarksModel)
};

constexpr qsizetype mostWords = 300; ///< UTF-16 units that a list shows of a mark's words

/// The beginning of what a range covers, its lines one after the other.
QString beginningOf(const Episode &episode, const Range &range)
{
    QString text;
    episode.visitText(range, [&text](QStringView part) {
        if (!text.isEmpty())
            text += u' ';
        text += part.first(std::min(part.size(), mostWords - text.size()));
        return text.size() < mostWords;
    });
    return text;
}

} // namespace

MarkKind markKind(const Annotation &annotation)
{
    if (annotation.as<TopicTag>())
        return MarkKind::Topic;
    if (annotation.as<ReasonLink>())
        return MarkKind::Reason;
    if (annotation.as<Claim>())
        return MarkKind::Claim;
    if (annotation.as<QuoteLock>())
        return MarkKind::QuoteLock;
    if (annotation.as<StrikeOut>())
        return MarkKind::StrikeOut;
    if (annotation.as<OffRecord>())
        return MarkKind::OffRecord;
    return MarkKind::Note;
}

QString markName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Topic:
        return Names::tr("Topic");
    case MarkKind::Reason:
        return Names::tr("Reason");
    case MarkKind::Claim:
        return Names::tr("Claim");
    case MarkKind::Note:
        return Names::tr("Note");
    case MarkKind::QuoteLock:
        return Names::tr("Quote lock");
    case MarkKind::StrikeOut:
        return Names::tr("Struck");
    case MarkKind::OffRecord:
        return Names::tr("Off the record");
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<Mark> marksOf(const Episode &episode)
{
    std::vector<Mark> marks;
    for (const auto &[id, annotation] : episode.annotations().all()) {
        if (annotation.isSilent())
            continue;
        const MarkKind kind = markKind(annotation);
        const bool isOwn = kind >= MarkKind::Note;
        for (size_t at = 0; at < annotation.places.size(); ++at) {
            const Place &place = annotation.places[at];
            Mark mark{id, kind, place.state, place.range, {}, {}, {}, false, at};
            if (kind == MarkKind::Topic || (!isOwn && !mark.needsLook()))
                continue;
            mark.words = place.state == AnchorState::Orphan ? place.words.left(mostWords)
                                                            : beginningOf(episode, place.range);
            if (const auto *note = annotation.as<Note>()) {
                mark.note = note->text;
                mark.isPrivate = note->isPrivate;
            }
            if (const auto *link = annotation.as<ReasonLink>())
                mark.reason = link->reason;
            marks.push_back(mark);
        }
    }
    const auto hasPlace = [&episode](const Mark &mark) { return episode.findLine(mark.range.from.line); };
    const auto placed = std::ranges::stable_partition(marks, hasPlace);
    std::stable_sort(marks.begin(), placed.begin(), [&episode](const Mark &one, const Mark &other) {
        return episode.compare(one.range.from, other.range.from) < 0;
    });
    return marks;
}

AnnotationId innermostAt(const Episode &episode, const Position &at,
                         const std::function<bool(const Annotation &)> &isMeant)
{
    if (!episode.findLine(at.line))
        return {};
    AnnotationId innermost;
    Position begin;
    // Those of the lines between its ends know nothing of a long one.
    for (const AnnotationId id : episode.annotations().touching(at.line) + episode.annotations().spanning()) {
        const Annotation &annotation = *episode.annotations().find(id);
        if (!isMeant(annotation))
            continue;
        for (const Place &place : annotation.places) {
            const bool isIn = place.state != AnchorState::Orphan &&
                              episode.compare(place.range.from, at) <= 0 &&
                              episode.compare(at, place.range.to) <= 0;
            if (isIn && (innermost.isNull() || episode.compare(begin, place.range.from) < 0)) {
                innermost = id;
                begin = place.range.from;
            }
        }
    }
    return innermost;
}

} // namespace Ropewalk
