// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/issuework.h"

#include "model/analysis/issuefixes.h"

namespace Ropewalk
{

namespace
{

/// Where an issue was, in words that are there when it is fixed.
Caret caretAfter(const Episode &episode, const Issue &issue)
{
    if (issue.kind == IssueKind::SpeakerFlip) {
        const auto place = episode.transcript().findLine(issue.line);
        if (const auto before = place ? episode.transcript().previousLine(place) : place)
            return caretAt(endOf(before.line()));
    }
    return caretAt(issue.range().from);
}

} // namespace

IssueWork::IssueWork(const Project &project, History &history, EpisodeId episode)
    : m_project(project)
    , m_history(history)
    , m_episode(episode)
{
}

IssueWork::Outcome IssueWork::perform(const QString &label, std::vector<Edit> edits, const Caret &before,
                                      const Caret &after, const QString &message)
{
    if (const auto done = m_history.perform({m_episode, label, std::move(edits), before, after}); !done)
        return std::unexpected(done.error());
    return Done{after, message};
}

IssueWork::Outcome IssueWork::fix(const std::vector<Issue> &issues, const Caret &caret)
{
    std::vector<Edit> edits = episode() ? fixIssues(*episode(), issues) : std::vector<Edit>();
    if (edits.empty())
        return failure(Error::Kind::Invalid, tr("There is nothing to fix there."));
    const auto count = int(issues.size());
    // A caret whose line may go is brought where the fix was.
    const bool isJoined = issues.front().kind == IssueKind::SpeakerFlip;
    const Caret after = count == 1 || isJoined ? caretAfter(*episode(), issues.front()) : caret;
    return perform(tr("Fix %n issue(s)", nullptr, count), std::move(edits), caret, after,
                   tr("%n fixed", nullptr, count));
}

IssueWork::Outcome IssueWork::settle(const std::vector<Issue> &issues, const Caret &caret)
{
    if (!episode() || issues.empty())
        return failure(Error::Kind::Invalid, tr("This is not there any more."));
    const auto count = int(issues.size());
    return perform(tr("Leave %n issue(s) as they are", nullptr, count), settleIssues(*episode(), issues),
                   caret, caret, tr("%n right as it is", nullptr, count));
}

} // namespace Ropewalk
