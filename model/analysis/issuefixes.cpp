// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/issuefixes.h"

#include "model/analysis/lockedwords.h"
#include "model/editing/operations.h"

#include <QHash>

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// Gathers the edits, and knows what the turns and lines that are joined have become.
class Fixing
{
public:
    explicit Fixing(const Episode &episode)
        : m_episode(episode)
    {
    }

    /// Takes words out that stand before all that was cut from the line so far.
    void cut(const Issue &issue)
    {
        Line line = now(*m_episode.findLine(issue.line));
        const auto &[start, length] = issue.surplus;
        edits.push_back(ReplaceText{line.id, qint32(start), line.text.sliced(start, length), {}});
        line.text.remove(start, length);
        m_lines.insert(line.id, line);
    }

    void joinTurn(const Issue &issue)
    {
        const Transcript &transcript = m_episode.transcript();
        const qsizetype at = transcript.indexOf(issue.turn);
        if (at < 1 || at + 1 >= transcript.turnCount())
            return;
        const Turn &turn = transcript.turnAt(at);
        // Where turns alternate each one may have flipped; what was joined meanwhile did not.
        if (m_turns.contains(turn.id))
            return;
        const Turn &before = transcript.turnAt(at - 1);
        const Turn &behind = transcript.turnAt(at + 1);
        if (turn.head.speaker == issue.other || before.head.speaker != issue.other ||
            behind.head != before.head || turn.lines.size() != 1)
            return;
        const TurnId upper = m_turns.value(before.id, before.id);
        const Line &last = before.lines.back();
        join(upper, now(last), turn);
        join(upper, now(turn.lines.back()), behind);
    }

    void shorten(const Issue &issue)
    {
        const auto place = m_episode.transcript().findLine(issue.line);
        const auto before = place ? m_episode.transcript().previousLine(place) : Transcript::LinePlace();
        if (!before || !place.line().span.start.isKnown())
            return;
        edits.push_back(SetSpan{before.line().id, {before.line().span.start, place.line().span.start}});
    }

    std::vector<Edit> edits;

private:
    /// What became of a line by now.
    [[nodiscard]] Line now(const Line &line) const { return m_lines.value(line.id, line); }

    /// `line`, as it reads by now, is the last one of the turn `upper`, and `lower` stands right behind.
    void join(TurnId upper, Line line, const Turn &lower)
    {
        const Line next = now(lower.lines.front());
        edits.push_back(JoinTurns{upper, lower.id});
        m_turns.insert(lower.id, upper);
        // What has times of its own stays a line.
        if (line.span.isKnown() || next.span.isKnown() ||
            line.text.size() + next.text.size() >= maxLineLength)
            return;
        for (const Edit &edit : joinTexts(line, next.id, next.text)) {
            if (const auto *space = std::get_if<ReplaceText>(&edit))
                line.text += space->inserted;
            edits.push_back(edit);
        }
        line.text += next.text;
        m_lines.insert(line.id, line);
        m_lines.insert(next.id, line);
    }

    const Episode &m_episode;
    QHash<TurnId, TurnId> m_turns; ///< what turns that are joined are part of
    QHash<LineId, Line> m_lines;   ///< what lines that were changed or joined have become
};

bool reads(const Episode &episode, const Issue &issue)
{
    const Line *line = episode.findLine(issue.line);
    return line && issue.words.end() <= line->text.size() &&
           QStringView(line->text).sliced(issue.words.start, issue.words.length) == issue.said;
}

} // namespace

std::vector<Edit> fixIssues(const Episode &episode, const std::vector<Issue> &issues)
{
    Fixing fixing(episode);
    const LockedWords locked(episode);
    // From the last word on, since offsets before it stay good; turns are joined when lines are as they will
    // be.
    for (auto issue = issues.rbegin(); issue != issues.rend(); ++issue) {
        if (issue->kind != IssueKind::DoubledWord || !issue->canFix || !reads(episode, *issue) ||
            locked.touches(issue->line, issue->words))
            continue;
        fixing.cut(*issue);
    }
    for (const Issue &issue : issues) {
        if (issue.canFix && issue.kind == IssueKind::OverlappingTimes)
            fixing.shorten(issue);
    }
    for (const Issue &issue : issues) {
        if (issue.canFix && issue.kind == IssueKind::SpeakerFlip)
            fixing.joinTurn(issue);
    }
    return std::move(fixing.edits);
}

std::vector<Edit> settleIssues(const Episode &episode, const std::vector<Issue> &issues)
{
    std::vector<Edit> edits;
    for (const Issue &issue : issues) {
        for (const AnnotationId id : episode.annotations().touching(issue.line)) {
            const Annotation &annotation = *episode.annotations().find(id);
            const auto *settled = annotation.as<SettledIssue>();
            if (settled && settled->kind == issueWord(issue.kind) &&
                annotation.places.front().state == AnchorState::Changed &&
                annotation.places.front().range == issue.range())
                std::ranges::move(removeAnnotation(episode, id), std::back_inserter(edits));
        }
        const SettledIssue settled{issueWord(issue.kind)};
        std::ranges::move(
            annotate(episode, {AnnotationId::create(), {placeAt(episode, issue.range())}, settled}),
            std::back_inserter(edits));
    }
    return edits;
}

bool areAlike(const Issue &one, const Issue &other)
{
    if (one.kind != other.kind)
        return false;
    switch (one.kind) {
    case IssueKind::LowConfidence:
    case IssueKind::UnknownWord:
    case IssueKind::Unclear:
    case IssueKind::DoubledWord:
        return one.said.compare(other.said, Qt::CaseInsensitive) == 0;
    case IssueKind::SpeakerFlip:
    case IssueKind::AlikeSpeakers:
    case IssueKind::PlaceholderSpeaker:
        return one.speaker == other.speaker && one.other == other.other;
    case IssueKind::MissingTime:
    case IssueKind::OverlappingTimes:
    case IssueKind::BackwardTime:
    case IssueKind::LongTurn:
        break;
    }
    return true;
}

} // namespace Ropewalk
