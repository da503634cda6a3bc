// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/timeline/glide.h"
#include "widgets/timeline/timelinepainter.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

class QMenu;

namespace Ropewalk
{

/// The timeline itself, below the header of its TimelineView, which owns it and has its contract. Reads the
/// episode through a TimelineReader and draws what is in view; by mouse and keys it says where the person
/// wants to go. The turn at hand is where keys start from: the caret's, until keys move it.
class TimelineSurface final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineSurface(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void showEpisode(const Project *project, EpisodeId episode);
    void apply(const Touched &touched);
    void setCaret(const Position &caret);
    void setSelection(const std::optional<Range> &selection);
    void setVisibleTurns(TurnId first, TurnId last);
    void setMentions(const std::vector<TimelineMention> &mentions);
    void setLeft(const LeftToDo &left);
    void clearLeft();
    void setTall(bool isTall);
    void setTurnRuler(bool hasTurns);
    void setLaneOrder(const TimelineLaneOrder &order);
    [[nodiscard]] const TimelineLaneOrder &laneOrder() const { return m_order; }

    void zoomBy(double factor);
    void zoomToSelection();
    void showWhole();

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const TimelineReader &reader() const { return m_reader; }
    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    /// Hidden ones too.
    [[nodiscard]] const std::vector<TimelineLane> &lanes() const { return m_lanes; }
    /// The turn at hand; null where there is none.
    [[nodiscard]] TurnId currentTurn() const { return m_current; }
    void setCurrentTurn(TurnId turn);
    /// "Turn 61, Founder, 12:34, 9 words".
    [[nodiscard]] QString nameOf(const Turn &turn) const;
    /// What hangs on it: "Topic Goats; Reason 81, cited; Claim, disputed".
    [[nodiscard]] QString describe(const Turn &turn) const;
    /// Where a turn is drawn; of one that is out of view, the nearest edge.
    [[nodiscard]] QRect rectOf(const Turn &turn) const;
    /// What there is at a point: a turn's speaker, time and first words, a badge's or band's meaning.
    [[nodiscard]] QString tipAt(const QPoint &point) const;

    /// The rows of marks that are there, for screen readers.
    [[nodiscard]] QList<TimelineMarkRow> markRows() const;
    /// "Reasons: 3", "Issues: Nothing to look at".
    [[nodiscard]] QString nameOf(TimelineMarkRow row) const;
    [[nodiscard]] QRect rectOf(TimelineMarkRow row) const;
    [[nodiscard]] int markCount(TimelineMarkRow row) const;
    struct Mark {
        QString name; ///< "Reason 81, cited, 12:34"
        QString tip;
        Position at;
        QRect rect; ///< of what is out of view, at the nearest edge
    };
    /// Nothing where there are not so many.
    [[nodiscard]] std::optional<Mark> markAt(TimelineMarkRow row, int index) const;
    /// The row at a point, and the mark there; -1 for none.
    [[nodiscard]] std::optional<std::pair<TimelineMarkRow, int>> markAtPoint(const QPoint &point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void goWanted(const Ropewalk::Position &position);
    void rangeSelected(Ropewalk::TurnId first, Ropewalk::TurnId last);
    void lanesChanged(const Ropewalk::TimelineLaneOrder &order);
    /// What the header says may be another: times, place, zoom, how much is read.
    void changed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Grip : quint8 { None, Plot, Stretch, Head, Overview };
    struct Press {
        Grip grip = Grip::None;
        QPoint place;
        QPoint last;
        int lane = -1;
        double startMs = 0; ///< of a stretch; of the overview: from the window's beginning
        double endMs = 0;   ///< of a stretch
    };

    [[nodiscard]] const Episode *episode() const { return m_reader.episode(); }
    [[nodiscard]] const TimelineScale &scale() const { return m_reader.scale(); }
    void updateAll();
    void followTyping();
    void showCaret();
    void updateTimes();
    void placeSoon();
    void placeAll();
    void placeLeft(size_t first);
    void updateLanes();
    void updateLayout();
    void updateColumns();
    void setAxis(const TimelineAxis &axis);
    void placeAxis(const TimelineAxis &axis);
    /// These go on from where the last of them wanted to be.
    void scrollTo(double fromMs);
    void reveal(double ms);
    [[nodiscard]] double wantedMs() const { return m_glide.target().value_or(m_scene.axis.fromMs()); }
    void scrollLanesTo(int y);
    [[nodiscard]] int wantedLaneScroll() const
    {
        return int(m_laneGlide.target().value_or(m_scene.layout.laneScroll));
    }
    /// Scrolls the lane of the turn at hand into view.
    void revealLane();
    [[nodiscard]] TimelineNeeds needs() const;
    [[nodiscard]] std::optional<TimelineStretch> stretchOf(const Range &range) const;
    [[nodiscard]] double plotX(const QPoint &point) const { return point.x() - m_scene.layout.plot.left(); }

    [[nodiscard]] std::optional<TimelineBlock> blockAtPoint(const QPoint &point) const;
    [[nodiscard]] const TimelineBadge *badgeAt(const QPoint &point, QString *tip = nullptr) const;
    [[nodiscard]] const TimelineBand *bandAt(const QPoint &point) const;
    [[nodiscard]] const TimelineGap *gapAt(const QPoint &point) const;
    [[nodiscard]] qsizetype lineOfBlock(const TimelineBlock &block, double ms) const;
    [[nodiscard]] QString tipOf(qsizetype line) const;
    [[nodiscard]] QString timeOf(const TimelineSpan &span, bool isInterpolated) const;
    void click(const QPoint &point);
    void dragTo(const QPoint &point);
    void endStretch();
    void cancelDrag();
    void endHeadDrag();
    void setHoveredLane(int lane);

    bool moveByKey(int key, bool isBack);
    void moveToTurn(qsizetype index);
    void moveToLane(int by);
    void moveToLeft(bool isBack);
    void goToCurrent();
    void moveLane(int lane, int to);
    void hideLane(int lane);
    [[nodiscard]] int currentLane() const;
    [[nodiscard]] QMenu *makeMenu(int lane);
    void tellCurrent();

    Theme m_theme;
    TimelineReader m_reader;
    TimelineScene m_scene;
    TimelineLaneOrder m_order;
    std::vector<TimelineLane> m_lanes;
    Position m_caret;
    std::optional<Range> m_selection;
    TurnId m_firstVisible;
    TurnId m_lastVisible;
    TurnId m_current;
    Press m_press;
    QSize m_hint;                   ///< as the layout around was told
    bool m_areColumnsRight = false; ///< those of the scene, for m_columnsAxis
    TimelineAxis m_columnsAxis;
    bool m_isTall = false;
    bool m_hasLeft = false;
    QBasicTimer m_typing;
    std::optional<LeftToDo> m_wantedLeft; ///< to be shown with its places
    Glide m_glide;                        ///< of the axis, in ms
    Glide m_laneGlide;                    ///< of the lanes, in px
    QBasicTimer m_placing;                ///< of many marks, once typing pauses
    QBasicTimer m_placingLeft;            ///< of more than can be at once
    size_t m_leftPlaced = 0;
    QBasicTimer m_autoScroll; ///< while a stretch is dragged over the edge
    QElapsedTimer m_sinceUpdate;
    bool m_isBehind = false; ///< of what was typed, until m_typing
};

} // namespace Ropewalk
