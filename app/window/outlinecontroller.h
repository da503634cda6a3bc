// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/outline.h"
#include "app/window/episodecontroller.h"
#include "widgets/outline/topicpicker.h"
#include "widgets/timeline/timelinereader.h"

#include <QTimer>

namespace Ropewalk
{

class Actions;
class OutlinePanel;

/// Binds the outline's panel, the list to choose a topic from and the actions about topics to the episode on
/// screen: shows what is, carries out what people want. Times are those of the timeline, measured or
/// estimated; what is slow to find out is shown anew a moment after the last key. Owned by the application.
class OutlineController final : public QObject
{
    Q_OBJECT

public:
    /// What it binds; all must outlive it.
    struct Parts {
        ProjectController &projects;
        EpisodeController &episodes;
        EditorView &view;
        OutlinePanel &panel;
        TopicPicker &picker;
        const TimelineReader &times; ///< of the timeline, which shows the same episode
        const Actions &actions;
    };
    explicit OutlineController(const Parts &parts, QObject *parent = nullptr);

    /// Lets the person choose a topic for what is selected, or to start at the caret.
    void chooseTopic();
    /// Moves the caret to the first stretch of a topic, or from one of its stretches to the next.
    void goTo(TopicId topic);

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);
    /// Something could not be done, with what to do instead.
    void failed(const Ropewalk::Error &error);

private:
    void connectPanel();
    void connectPicker();
    void show();
    void apply(const Touched &touched);
    void showTopics();
    void showMinutes();
    void showHere();
    /// Does something with the outline, where an episode is on screen.
    template <typename Change>
    void perform(Change change);
    void tag(const Outline::Choice &choice);
    void tagWithNone();
    void untag();
    [[nodiscard]] std::optional<TopicMinutes> minutes() const;
    [[nodiscard]] std::optional<TopicSpan> spanOf(const TopicStretch &stretch) const;

    Parts m_parts;
    std::optional<Outline> m_outline;
    TopicStretches m_stretches;
    QSet<LineId> m_printed;          ///< the topics' lines on the page
    std::optional<Range> m_selected; ///< what the list to choose from was opened for
    QTimer m_pause;
};

} // namespace Ropewalk
