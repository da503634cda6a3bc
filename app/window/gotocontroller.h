// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/linevalues.h"
#include "model/annotation/project.h"
#include "widgets/find/gotobar.h"

namespace Ropewalk
{

class EditorView;

/// Goes to a turn, a time or a page of the episode on screen: answers what the bar asks, and moves the view's
/// caret. Owned by the window. Times are where lines begin that have one, measured or between two measured
/// ones; pages are counted by words. While the bar is open, both are read in slices of a few milliseconds.
class GotoController final : public QObject
{
    Q_OBJECT

public:
    GotoController(GotoBar &bar, EditorView &view, QObject *parent = nullptr);

    /// The episode on screen, null where there is none; it must outlive the next call.
    void setEpisode(const Project *project, EpisodeId episode);
    /// Takes up what changed in the project, for each History::changed().
    void apply(const Touched &touched);

public Q_SLOTS:
    void open();

private:
    /// Where a target lies, and that in words; or what is wrong with it.
    struct Answer {
        std::optional<Position> place;
        QString text;
    };

    [[nodiscard]] const Episode *episode() const;
    [[nodiscard]] Answer find(const GotoTarget &target) const;
    [[nodiscard]] Answer findTurn(qint64 turn) const;
    [[nodiscard]] Answer findTime(qint64 ms) const;
    [[nodiscard]] Answer findPage(qint64 page) const;
    [[nodiscard]] QString turnInWords(const Turn &turn) const;
    void startReading();
    void stopReading();
    void answer();
    void go();

    GotoBar &m_bar;
    EditorView &m_view;
    const Project *m_project = nullptr;
    EpisodeId m_episode;
    LineValues m_words;  ///< of people, by line
    LineValues m_starts; ///< in ms, and 1 more: 0 is a line without one
};

} // namespace Ropewalk
