// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/lefttodo.h"

#include "model/annotation/claimlook.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

bool isOff(const Place &place)
{
    return place.state == AnchorState::Changed || place.state == AnchorState::Orphan;
}

bool isToCheck(const Annotation &annotation)
{
    const auto *claim = annotation.as<Claim>();
    if (!claim)
        return false;
    const ClaimStatus status = claimStatus(*claim, areWordsOff(annotation));
    return status == ClaimStatus::Open || status == ClaimStatus::CheckAgain;
}

/// Sorts by place; what has none in the transcript is only counted.
void settle(LeftToDo &left, const Transcript &transcript)
{
    struct Placed {
        qsizetype line = 0;
        LeftItem item;
    };
    std::vector<Placed> placed;
    placed.reserve(left.items.size());
    for (const LeftItem &item : left.items) {
        if (const qsizetype line = transcript.lineNumber(item.range.from.line); line >= 0)
            placed.push_back({line, item});
        else
            ++left.elsewhere;
    }
    std::ranges::sort(placed, {}, [](const Placed &each) {
        const LeftItem &item = each.item;
        return std::tuple(each.line, item.range.from.offset, item.range.to.offset, item.what, item.kind,
                          item.number);
    });
    left.items.clear();
    std::ranges::transform(placed, std::back_inserter(left.items), &Placed::item);
}

} // namespace

QString LeftWords::of(const LeftToDo &left)
{
    const int count = int(left.items.size()) + left.more + left.elsewhere;
    QString said;
    switch (left.kind) {
    case LeftKind::Issues:
        if (count == 0)
            return left.isSure ? tr("Nothing to look at") : tr("Reading the episode…");
        said = tr("%n thing(s) to look at", nullptr, count);
        break;
    case LeftKind::Untagged:
        return count == 0 ? tr("Every line has a topic")
                          : tr("%n stretch(es) without a topic", nullptr, count);
    case LeftKind::Unchecked:
        if (count == 0)
            return left.hasClaims ? tr("Every claim is checked") : tr("No claims yet");
        said = tr("%n place(s) of claims to check", nullptr, count);
        break;
    }
    return left.elsewhere == 0 ? said
                               : tr("%1, %2 of them not in the transcript").arg(said).arg(left.elsewhere);
}

QString LeftWords::of(const LeftItem &item)
{
    switch (item.what) {
    case LeftItem::What::Mention:
        return tr("Reason %1 is spoken of, and not linked").arg(item.number);
    case LeftItem::What::WordsChanged:
        return tr("%1: words changed").arg(markName(item.kind));
    case LeftItem::What::WordsGone:
        return tr("%1: words gone").arg(markName(item.kind));
    case LeftItem::What::Issue:
        return IssueWords::kind(IssueKind(item.number));
    case LeftItem::What::Untagged:
        return tr("Without a topic");
    case LeftItem::What::Open:
        return tr("Claim: open");
    case LeftItem::What::CheckAgain:
        return tr("Claim: check again");
    }
    Q_UNREACHABLE_RETURN({});
}

void LeftWatch::setEpisode(const Episode *episode)
{
    m_episode = episode;
    m_off.clear();
    m_claims.clear();
    m_open.clear();
    m_stretches.setEpisode(episode);
    if (!episode)
        return;
    for (const auto &[id, annotation] : episode->annotations().all())
        note(id, LeftKind::Issues);
}

bool LeftWatch::note(AnnotationId id, LeftKind kind)
{
    const Annotation *annotation = m_episode->annotations().find(id);
    const bool isKept = annotation && !annotation->as<TopicTag>() && !annotation->isSilent();
    // True where it was in the set, or is now: it may have come to another place.
    const auto put = [id](QSet<AnnotationId> &set, bool isIn) {
        const bool wasIn = set.remove(id);
        if (isIn)
            set.insert(id);
        return wasIn || isIn;
    };
    const bool isIssue = put(m_off, isKept && areWordsOff(*annotation));
    const bool isClaim = put(m_claims, isKept && annotation->as<Claim>());
    put(m_open, isKept && isToCheck(*annotation));
    return (kind == LeftKind::Issues && isIssue) || (kind == LeftKind::Unchecked && isClaim);
}

bool LeftWatch::apply(const Touched &touched, LeftKind kind)
{
    if (!m_episode || touched.episode != m_episode->id())
        return false;
    const bool hasTags = m_stretches.apply(touched);
    bool isOther = false;
    for (const AnnotationId id : touched.annotations)
        isOther = note(id, kind) || isOther;
    if (kind == LeftKind::Untagged)
        return hasTags || !touched.lines.isEmpty() || !touched.splices.empty() || !touched.topics.isEmpty();
    // An orphan has its place by a line that may go.
    return isOther || (!touched.splices.empty() && !(kind == LeftKind::Issues ? m_off : m_open).isEmpty());
}

LeftToDo LeftWatch::issues(const std::vector<Mention> &offered, const LineIssues *issues) const
{
    LeftToDo left;
    if (!m_episode)
        return left;
    for (const AnnotationId id : m_off) {
        const Annotation *annotation = m_episode->annotations().find(id);
        for (const Place &place : annotation->places) {
            if (isOff(place))
                left.items.push_back({place.state == AnchorState::Orphan ? LeftItem::What::WordsGone
                                                                         : LeftItem::What::WordsChanged,
                                      place.range, markKind(*annotation), 0});
        }
    }
    for (const Mention &mention : offered)
        left.items.push_back({LeftItem::What::Mention, mention.range(), MarkKind::Reason, mention.number});
    for (qsizetype line = 0; issues && line < issues->lineCount(); ++line) {
        for (const Issue &issue : issues->in(line)) {
            if (qsizetype(left.items.size()) >= mostIssues)
                ++left.more;
            else
                left.items.push_back(
                    {LeftItem::What::Issue, issue.range(), MarkKind::Claim, int(issue.kind)});
        }
    }
    settle(left, m_episode->transcript());
    return left;
}

LeftToDo LeftWatch::unchecked() const
{
    LeftToDo left;
    left.kind = LeftKind::Unchecked;
    left.hasClaims = !m_claims.isEmpty();
    if (!m_episode)
        return left;
    for (const AnnotationId id : m_open) {
        const Annotation *annotation = m_episode->annotations().find(id);
        const bool isAgain =
            claimStatus(*annotation->as<Claim>(), areWordsOff(*annotation)) == ClaimStatus::CheckAgain;
        for (const Place &place : annotation->places)
            left.items.push_back({isAgain ? LeftItem::What::CheckAgain : LeftItem::What::Open, place.range,
                                  MarkKind::Claim, 0});
    }
    settle(left, m_episode->transcript());
    return left;
}

LeftToDo LeftWatch::untagged() const
{
    LeftToDo left;
    left.kind = LeftKind::Untagged;
    if (!m_episode)
        return left;
    qsizetype next = 0;
    for (const TopicStretch &stretch : m_stretches.all()) {
        addUntagged(left, next, stretch.first - 1);
        next = std::max(next, stretch.last + 1);
    }
    addUntagged(left, next, m_episode->transcript().lineCount() - 1);
    return left;
}

void LeftWatch::addUntagged(LeftToDo &left, qsizetype first, qsizetype last) const
{
    // Breaks and jingles need no topic where they stand at its edge.
    const Transcript &transcript = m_episode->transcript();
    const auto isMarker = [&transcript](qsizetype line) {
        return transcript.lineAt(line).turn->head.isMarker();
    };
    while (first <= last && isMarker(first))
        ++first;
    while (first <= last && isMarker(last))
        --last;
    if (first > last)
        return;
    const Range range{startOf(transcript.lineAt(first).line()), endOf(transcript.lineAt(last).line())};
    left.items.push_back({LeftItem::What::Untagged, range, MarkKind::Topic, 0});
}

} // namespace Ropewalk
