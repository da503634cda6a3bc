// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/issue.h"

#include "model/annotation/project.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

QLatin1StringView issueWord(IssueKind kind)
{
    switch (kind) {
    case IssueKind::LowConfidence:
        return "low-confidence"_L1;
    case IssueKind::UnknownWord:
        return "unknown-word"_L1;
    case IssueKind::Unclear:
        return "unclear"_L1;
    case IssueKind::DoubledWord:
        return "doubled-word"_L1;
    case IssueKind::SpeakerFlip:
        return "speaker-flip"_L1;
    case IssueKind::AlikeSpeakers:
        return "alike-speakers"_L1;
    case IssueKind::PlaceholderSpeaker:
        return "placeholder-speaker"_L1;
    case IssueKind::MissingTime:
        return "missing-time"_L1;
    case IssueKind::OverlappingTimes:
        return "overlapping-times"_L1;
    case IssueKind::BackwardTime:
        return "backward-time"_L1;
    case IssueKind::LongTurn:
        return "long-turn"_L1;
    }
    return {};
}

QString IssueWords::kind(IssueKind kind)
{
    switch (kind) {
    case IssueKind::LowConfidence:
        return tr("Doubtful words");
    case IssueKind::UnknownWord:
        return tr("Unknown words");
    case IssueKind::Unclear:
        return tr("Unclear passages");
    case IssueKind::DoubledWord:
        return tr("Doubled words");
    case IssueKind::SpeakerFlip:
        return tr("Stray turns");
    case IssueKind::AlikeSpeakers:
        return tr("Speakers with similar names");
    case IssueKind::PlaceholderSpeaker:
        return tr("Speakers without a name");
    case IssueKind::MissingTime:
        return tr("Missing times");
    case IssueKind::OverlappingTimes:
        return tr("Overlapping times");
    case IssueKind::BackwardTime:
        return tr("Times that go back");
    case IssueKind::LongTurn:
        return tr("Very long turns");
    }
    return {};
}

QString IssueWords::of(const Issue &issue, const Project &project)
{
    const auto name = [&project](SpeakerId id) {
        const Speaker *speaker = project.catalogue().speakers.find(id);
        return speaker ? speaker->name : tr("nobody");
    };
    switch (issue.kind) {
    case IssueKind::LowConfidence:
        return tr("“%1”, heard with doubt").arg(issue.said);
    case IssueKind::UnknownWord:
        return tr("“%1”, not in the dictionary").arg(issue.said);
    case IssueKind::Unclear:
        return tr("%1, not understood").arg(issue.said);
    case IssueKind::DoubledWord:
        return tr("“%1”, written twice").arg(issue.said);
    case IssueKind::SpeakerFlip:
        return tr("“%1” of %2 among the words of %3").arg(issue.said, name(issue.speaker), name(issue.other));
    case IssueKind::AlikeSpeakers:
        return tr("%1 and %2 may be one speaker").arg(name(issue.speaker), name(issue.other));
    case IssueKind::PlaceholderSpeaker:
        return tr("%1 has no name yet").arg(name(issue.speaker));
    case IssueKind::MissingTime:
        return tr("The turn “%1” has no time, unlike those around it").arg(issue.said);
    case IssueKind::OverlappingTimes:
        return tr("“%1” begins before the line before it ends").arg(issue.said);
    case IssueKind::BackwardTime:
        return tr("“%1” has a time before what stands before it").arg(issue.said);
    case IssueKind::LongTurn:
        return tr("The turn “%1” is very long").arg(issue.said);
    }
    return {};
}

QString IssueWords::fix(const Issue &issue, const Project &project)
{
    if (!issue.canFix)
        return {};
    if (issue.kind == IssueKind::DoubledWord)
        return tr("leaves “%1” once").arg(issue.said.first(issue.surplus.start - issue.words.start));
    if (issue.kind == IssueKind::SpeakerFlip) {
        const Speaker *speaker = project.catalogue().speakers.find(issue.other);
        return tr("gives the words to %1").arg(speaker ? speaker->name : QString());
    }
    if (issue.kind == IssueKind::OverlappingTimes)
        return tr("lets the line before end where this one begins");
    return {};
}

} // namespace Ropewalk
