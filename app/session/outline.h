// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/topics.h"
#include "model/editing/history.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// What people do to the topics of one episode, as steps of the history: its outline, which lines are tagged
/// with what, and the topics' lines on the page. Holds no state but which episode; each function looks at it
/// as it is, is one step, and says what happened. An error changes nothing.
///
/// Topics are tagged by whole lines. Stretches of one topic that overlap or touch become one.
class Outline
{
    Q_DECLARE_TR_FUNCTIONS(Outline)

public:
    /// All of these must outlive this object; the episode must be loaded.
    Outline(const Project &project, History &history, EpisodeId episode);

    struct Done {
        TopicId topic;   ///< what it was about; null where several or none
        QString message; ///< a sentence for the status line, which may be empty
    };
    using Outcome = Result<Done>;

    /// A new topic, the last of the outline, with the next colour.
    Outcome add(const QString &name);
    /// The same from a line as published, whose first words name it; `id` is to be the printed line's. It
    /// stands behind the topic whose printed line is `after`, and behind all others for null.
    Outcome addPublished(const QString &line, LineId id, LineId after = {});
    Outcome rename(TopicId id, const QString &name);
    Outcome setColour(TopicId id, int colour);
    /// In ms; 0 for none.
    Outcome setTarget(TopicId id, qint64 ms);
    Outcome setNotes(TopicId id, const QString &notes);
    /// Its line as published; an empty one takes it off the page.
    Outcome setPublished(TopicId id, const QString &line);
    /// To a place of the outline, from 0, as it is without this topic. The page follows.
    Outcome move(TopicId id, qsizetype index);
    /// The topic goes with its tags and its line on the page.
    Outcome remove(TopicId id);

    /// What to tag with: a topic, or a new one of a name.
    struct Choice {
        TopicId id = {};
        QString newName = {};
    };
    /// The lines that a range has something of.
    Outcome tag(const Choice &choice, const Range &range, const Caret &caret);
    /// From the caret's line up to where the next other topic starts, or to the end. What went on until there
    /// ends before it; what starts in this same line stays beside it.
    Outcome startHere(const Choice &choice, const Caret &caret);
    /// What goes on at the caret's line ends before it.
    Outcome stopHere(const Caret &caret);
    /// Takes all topics off the lines that a range has something of.
    Outcome untag(const Range &range, const Caret &caret);
    /// Takes the stretches that the caret's line is in away.
    Outcome untagHere(const Caret &caret);

private:
    struct Lines {
        qsizetype first = 0;
        qsizetype last = 0;
    };

    [[nodiscard]] const Episode &episode() const { return *m_project.episode(m_episode); }
    [[nodiscard]] Result<Topic> find(TopicId id) const;
    [[nodiscard]] Topic made(const QString &name) const;
    Outcome perform(const QString &label, std::vector<Edit> edits, const Done &done, const Caret &caret = {});
    [[nodiscard]] LineId pageLineBefore(const std::vector<Topic> &outline, size_t index) const;
    void movePageLine(std::vector<Edit> &edits, const std::vector<Topic> &outline, size_t index) const;

    [[nodiscard]] std::vector<TopicStretch> stretches() const;
    [[nodiscard]] std::optional<Lines> linesOf(const Range &range) const;
    [[nodiscard]] Range rangeOf(const Lines &lines) const;
    [[nodiscard]] Result<Topic> chosen(const Choice &choice, std::vector<Edit> &edits) const;
    void addTag(std::vector<Edit> &edits, TopicId topic, Lines lines) const;
    void cut(std::vector<Edit> &edits, const TopicStretch &stretch, const Lines &lines) const;
    [[nodiscard]] QString namesOf(const std::vector<TopicStretch> &stretches) const;
    [[nodiscard]] qsizetype turnNumber(qsizetype line) const;

    const Project &m_project;
    History &m_history;
    EpisodeId m_episode;
};

} // namespace Ropewalk
