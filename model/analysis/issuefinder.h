// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/issue.h"
#include "model/analysis/wordjudge.h"
#include "model/annotation/project.h"

namespace Ropewalk
{

/// Where an IssueFinder draws its lines.
struct IssueRules {
    float leastConfidence = 0.5F;  ///< a word that was heard with less is doubtful
    qsizetype mostTurnWords = 500; ///< a turn of more is very long
    qint32 mostOverlapMs = 100;    ///< people do talk over each other, and files round

    bool operator==(const IssueRules &) const = default;
};

/// Finds what may be wrong in an episode: see IssueKind. Made for a project's cast as it is at that moment;
/// holds nothing of the episode, so that one line can be looked at again after an edit. Words that stay out
/// of what is published have no issues; in locked quotes nothing is offered to be fixed, and how they are
/// spelt and doubled is as it was said.
class IssueFinder
{
public:
    /// `judge` outlives this; null where nobody knows how words are spelt.
    explicit IssueFinder(const Project &project, const IssueRules &rules = {},
                         const WordJudge *judge = nullptr);

    /// One of the cast without a name, or one of two who may be one.
    struct Suspect {
        IssueKind kind = IssueKind::PlaceholderSpeaker;
        SpeakerId speaker;
        SpeakerId other;

        bool operator==(const Suspect &) const = default;
    };
    /// Whose issues stand in which line: where they speak first.
    using SpeakerPlaces = QHash<LineId, std::vector<Suspect>>;
    /// Reads who has the turns of an episode.
    [[nodiscard]] SpeakerPlaces speakerPlaces(const Episode &episode) const;

    /// The issues of one line of the transcript, in order. They depend on its words, times and annotations;
    /// on the times of the line before; and of a turn's first line on that turn and `turnsAround` turns
    /// before and behind.
    [[nodiscard]] std::vector<Issue> inLine(const Episode &episode, const Transcript::LinePlace &place,
                                            const SpeakerPlaces &speakers) const;
    static constexpr qsizetype turnsAround = 4;
    /// The issues of a line of the page: of its words alone.
    [[nodiscard]] std::vector<Issue> inPageLine(const Episode &episode, const Line &line) const;

    /// All of them, the page first, in the order of the text.
    [[nodiscard]] std::vector<Issue> find(const Episode &episode) const;

private:
    struct Surroundings {
        const Line *previous = nullptr;
        const Turn *before = nullptr;
        const Turn *behind = nullptr;
    };
    [[nodiscard]] std::vector<Issue> kept(const Episode &episode, const Line &line,
                                          std::vector<Issue> issues) const;
    [[nodiscard]] std::vector<Issue> inLine(const Episode &episode, const Turn &turn, const Line &line,
                                            const Surroundings &around, const SpeakerPlaces &speakers) const;
    void addWords(const Line &line, const QString &language, std::vector<Issue> &issues) const;
    void addUnknown(const Line &line, const QString &language, std::vector<Issue> &issues) const;
    void addDoubtful(const Line &line, std::vector<Issue> &issues) const;
    void addTimes(const Line &line, const Line *previous, std::vector<Issue> &issues) const;
    void addTurn(const Episode &episode, const Turn &turn, const Surroundings &around,
                 std::vector<Issue> &issues) const;

    IssueRules m_rules;
    const WordJudge *m_judge = nullptr;
    std::vector<Suspect> m_suspects;
};

/// Whether a name stands for somebody whom nobody has named: "Speaker 1", SPEAKER_00, "Unknown".
[[nodiscard]] bool isPlaceholderName(const QString &name);

} // namespace Ropewalk
