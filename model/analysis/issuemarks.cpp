// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/issuemarks.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

bool overlap(const Stretch &one, const Stretch &other)
{
    return one.start < other.end() && other.start < one.end();
}

} // namespace

IssueMarks::IssueMarks(const Episode &episode, const Line &line)
{
    const Annotations &annotations = episode.annotations();
    for (const AnnotationId id : annotations.touching(line.id))
        add(episode, line, *annotations.find(id));
    for (const AnnotationId id : annotations.spanning()) {
        const Annotation &annotation = *annotations.find(id);
        // Those that begin or end here came before.
        const bool isKnown = std::ranges::any_of(annotation.places, [&line](const Place &place) {
            return place.range.from.line == line.id || place.range.to.line == line.id;
        });
        if (!isKnown)
            add(episode, line, annotation);
    }
}

void IssueMarks::add(const Episode &episode, const Line &line, const Annotation &annotation)
{
    if (!annotation.as<QuoteLock>() && !annotation.isWithheld() && !annotation.as<SettledIssue>())
        return;
    for (const Place &place : annotation.places) {
        if (place.state == AnchorState::Orphan)
            continue;
        const auto &[from, to] = place.range;
        if (from.line != line.id && episode.compare(from, startOf(line)) > 0)
            continue;
        if (to.line != line.id && episode.compare(to, startOf(line)) < 0)
            continue;
        if (place.state == AnchorState::Changed && annotation.as<SettledIssue>())
            continue;
        const qsizetype start = from.line == line.id ? from.offset : 0;
        const qsizetype end = to.line == line.id ? to.offset : line.text.size();
        m_marks.push_back({{start, end - start}, &annotation});
    }
}

bool IssueMarks::isLocked(const Stretch &words) const
{
    return std::ranges::any_of(m_marks, [&words](const Mark &mark) {
        return mark.annotation->as<QuoteLock>() && overlap(mark.words, words);
    });
}

bool IssueMarks::isWithheld(const Stretch &words) const
{
    return std::ranges::any_of(m_marks, [&words](const Mark &mark) {
        return mark.annotation->isWithheld() && overlap(mark.words, words);
    });
}

bool IssueMarks::isSettled(IssueKind kind, const Stretch &words) const
{
    return std::ranges::any_of(m_marks, [&](const Mark &mark) {
        const auto *settled = mark.annotation->as<SettledIssue>();
        return settled && settled->kind == issueWord(kind) && overlap(mark.words, words);
    });
}

} // namespace Ropewalk
