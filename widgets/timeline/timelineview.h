// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/timeline/timelinesurface.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Ropewalk
{

/// The timeline of turns of one episode: a lane a speaker, a block a turn, as wide as it lasted or, where
/// that is not known, as its words are estimated to have taken, which is said; topic bands above, reasons,
/// claims, notes and what is left below, the whole episode at the bottom. Shows what it is given and says by
/// signals what the person wants. A low strip, or tall lanes (setTall()); either takes the height that it
/// gets.
///
/// Times are read from the episode and never changed: estimates stay in this view.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows an episode that is loaded, the whole of it, or nothing (null). Mentions and what is left are to
    /// be given anew.
    void showEpisode(const Project *project, EpisodeId episode);
    /// Takes up what changed in the project: to be called for each History::changed().
    void apply(const Touched &touched);

    /// Where the editor's caret is: the playhead, which is brought into view, and the turn at hand.
    void setCaret(const Position &caret);
    void setSelection(const std::optional<Range> &selection);
    /// The part of the transcript that the editor has in view.
    void setVisibleTurns(TurnId first, TurnId last);
    void setMentions(const std::vector<TimelineMention> &mentions);
    /// What is left to do: a row of its own, also where nothing is left, until clearLeft().
    void setLeft(const LeftToDo &left);
    void clearLeft();

    void setTall(bool isTall);
    /// The ruler counts turns instead of time.
    void setTurnRuler(bool hasTurns);
    [[nodiscard]] bool hasTurnRuler() const { return m_surface->scene().hasTurnRuler; }
    /// The person's order of lanes; lanesChanged() says when they changed it.
    void setLaneOrder(const TimelineLaneOrder &order) { m_surface->setLaneOrder(order); }
    [[nodiscard]] const TimelineLaneOrder &laneOrder() const { return m_surface->laneOrder(); }

    /// The line above the lanes: a dock may have it as its title bar.
    [[nodiscard]] QWidget *header() const { return m_header; }
    [[nodiscard]] TimelineSurface &surface() const { return *m_surface; }
    /// What the header says: "about 10:22 of 14:55 · estimated, 150 words a minute".
    [[nodiscard]] QString summary() const;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToSelection();
    void showWhole();

Q_SIGNALS:
    /// The editor's caret is to go there.
    void goWanted(const Ropewalk::Position &position);
    /// These turns and all between are to be selected.
    void rangeSelected(Ropewalk::TurnId first, Ropewalk::TurnId last);
    void lanesChanged(const Ropewalk::TimelineLaneOrder &order);
    void turnRulerChanged(bool hasTurns);
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QToolButton *makeButton(QWidget *header, const QString &text, const QString &name,
                                          const QString &tip);
    void updateHeader();
    void updateFonts();

    TimelineSurface *m_surface = nullptr;
    QWidget *m_header = nullptr;
    QLabel *m_summary = nullptr;
    QToolButton *m_times = nullptr;
    QToolButton *m_turns = nullptr;
    QToolButton *m_selection = nullptr;
    QToolButton *m_whole = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_zoomIn = nullptr;
};

} // namespace Ropewalk
