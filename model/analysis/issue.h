// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/episode.h"
#include "model/base/text.h"

#include <QCoreApplication>

#include <array>

namespace Ropewalk
{

class Project;

/// What there may be to look at in a transcript, beside what hangs on its words.
enum class IssueKind {
    LowConfidence,
    UnknownWord,
    Unclear,
    DoubledWord,
    SpeakerFlip,
    AlikeSpeakers,
    PlaceholderSpeaker,
    MissingTime,
    OverlappingTimes,
    BackwardTime,
    LongTurn,
};

inline constexpr std::array allIssueKinds{
    IssueKind::LowConfidence,      IssueKind::UnknownWord, IssueKind::Unclear,
    IssueKind::DoubledWord,        IssueKind::SpeakerFlip, IssueKind::AlikeSpeakers,
    IssueKind::PlaceholderSpeaker, IssueKind::MissingTime, IssueKind::OverlappingTimes,
    IssueKind::BackwardTime,       IssueKind::LongTurn};

/// Its stable word, in files and scripts: "doubled-word".
[[nodiscard]] QLatin1StringView issueWord(IssueKind kind);

/// Something in an episode that may be wrong: words of one line, which stand for a turn or a speaker where it
/// is about more than words. Found by an IssueFinder; a value.
struct Issue {
    IssueKind kind = IssueKind::Unclear;
    LineId line;
    Stretch words;        ///< what is outlined, and what is remembered as right; not empty
    TurnId turn;          ///< null on the page
    SpeakerId speaker;    ///< of the turn; of the issues of speakers: whom it is about
    SpeakerId other;      ///< the neighbours' speaker, or whose name is nearly the same
    QString said;         ///< the words in question
    qint64 timeMs = -1;   ///< that stands in the brackets
    bool canFix = false;  ///< there is one thing to do, which needs nobody's judgement but yes
    Stretch surplus = {}; ///< of a doubled word: what goes

    [[nodiscard]] Range range() const { return {{line, qint32(words.start)}, {line, qint32(words.end())}}; }
    /// Whether it is the same one, perhaps at another place by now: of a kind, in a line, with the same
    /// words.
    [[nodiscard]] bool isLike(const Issue &issue) const
    {
        return kind == issue.kind && line == issue.line && said == issue.said;
    }
    bool operator==(const Issue &) const = default;
};

/// Says issues in words that people read.
class IssueWords
{
    Q_DECLARE_TR_FUNCTIONS(IssueWords)

public:
    /// "Doubled words".
    [[nodiscard]] static QString kind(IssueKind kind);
    /// "“the the”, written twice". The same as long as the words are.
    [[nodiscard]] static QString of(const Issue &issue, const Project &project);
    /// What fixing it does, "leaves “the” once"; empty where there is nothing that can be done for anybody.
    [[nodiscard]] static QString fix(const Issue &issue, const Project &project);
};

} // namespace Ropewalk
