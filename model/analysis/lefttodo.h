// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/lineissues.h"
#include "model/analysis/marklist.h"
#include "model/analysis/mentions.h"
#include "model/analysis/topics.h"

#include <QCoreApplication>
#include <QSet>

namespace Ropewalk
{

/// What there is to do in an episode, by what somebody is here for.
enum class LeftKind {
    Issues,   ///< to look at: words that changed or are gone under an annotation, mentions, what may be wrong
    Untagged, ///< lines without a topic
    Unchecked, ///< claims without a verdict, or to be checked again
};

/// A place of the transcript where something is left to do.
struct LeftItem {
    enum class What { Mention, WordsChanged, WordsGone, Untagged, Open, CheckAgain, Issue };

    What what = What::Mention;
    Range range;                     ///< empty where words are gone
    MarkKind kind = MarkKind::Claim; ///< of what the words belong to
    int number = 0;                  ///< the mention's; of an issue its IssueKind

    bool operator==(const LeftItem &) const = default;
};

/// What is left, in the order of the text.
struct LeftToDo {
    LeftKind kind = LeftKind::Issues;
    std::vector<LeftItem> items;
    int more = 0;          ///< in the transcript, counted and not listed: issues without end
    int elsewhere = 0;     ///< what has no place in the transcript: on the page, or its line is gone
    bool isSure = true;    ///< false while the episode is still read
    bool hasClaims = true; ///< of Unchecked: whether there are claims at all

    bool operator==(const LeftToDo &) const = default;
};

/// Says what is left in sentences.
class LeftWords
{
    Q_DECLARE_TR_FUNCTIONS(LeftWords)

public:
    /// "3 things to look at", "Every line has a topic".
    [[nodiscard]] static QString of(const LeftToDo &left);
    /// "Claim: words changed".
    [[nodiscard]] static QString of(const LeftItem &item);
};

/// Knows what is left to do in an episode. Remembers which annotations are to be done with, and looks where
/// they are when somebody asks after a change: what is typed beside them costs nothing. A value, owned by who
/// shows it.
class LeftWatch
{
public:
    /// The episode must outlive the next call; null for none.
    void setEpisode(const Episode *episode);
    /// Takes up a change of the project; true where what is left of a kind may be other.
    [[nodiscard]] bool apply(const Touched &touched, LeftKind kind);

    /// At most so many issues are listed, the others counted.
    static constexpr qsizetype mostIssues = 10'000;
    /// `issues`, which may be null, are those of the episode.
    [[nodiscard]] LeftToDo issues(const std::vector<Mention> &offered,
                                  const LineIssues *issues = nullptr) const;
    [[nodiscard]] LeftToDo untagged() const;
    [[nodiscard]] LeftToDo unchecked() const;

private:
    bool note(AnnotationId id, LeftKind kind);
    void addUntagged(LeftToDo &left, qsizetype first, qsizetype last) const;

    const Episode *m_episode = nullptr;
    QSet<AnnotationId> m_off;    ///< with a place whose words changed or are gone; no topics
    QSet<AnnotationId> m_claims; ///< all of them
    QSet<AnnotationId> m_open;   ///< claims that are to be checked
    TopicStretches m_stretches;
};

} // namespace Ropewalk
