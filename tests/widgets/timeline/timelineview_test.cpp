// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelineview.h"

#include "tests/support/gui/timelinedesk.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr double second = 1'000;

Span span(double from, double to)
{
    return Span::measured(qint64(from * second), qint64(to * second));
}

/// A style whose animations take so long.
class PacedStyle final : public QProxyStyle
{
public:
    int ms = 0;

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? ms : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// Three speak, a minute in all: Host 0–10, Legacy Sysadmin 10–25 in two lines, Host 25–25.1, The DBA 30–60.
TimelineSample::Desk minute()
{
    return TimelineSample::desk(3, [](const std::vector<SpeakerId> &cast) {
        using TimelineSample::spokenLine;
        return std::vector<Turn>{
            Sample::turn(cast[0], {spokenLine(20, span(0, 10))}),
            Sample::turn(cast[1], {spokenLine(20, span(10, 20)), spokenLine(9, span(20, 25))}),
            Sample::turn(cast[0], {spokenLine(1, span(25, 25.1))}),
            Sample::turn(cast[2], {spokenLine(60, span(30, 60))})};
    });
}

struct Fixture {
    PacedStyle style; ///< at once
    TimelineSample::Desk desk;
    TimelineView view;
    QList<Position> gone;
    QList<std::pair<TurnId, TurnId>> ranges;
    QList<TimelineLaneOrder> orders;

    explicit Fixture(TimelineSample::Desk of = minute(), const QSize &size = {1'000, 220})
        : desk(std::move(of))
    {
        QObject::connect(desk.history.get(), &History::changed, &view, &TimelineView::apply);
        QObject::connect(&view, &TimelineView::goWanted, &view,
                         [this](const Position &at) { gone.append(at); });
        QObject::connect(&view, &TimelineView::rangeSelected, &view,
                         [this](TurnId first, TurnId last) { ranges.append({first, last}); });
        QObject::connect(&view, &TimelineView::lanesChanged, &view,
                         [this](const TimelineLaneOrder &order) { orders.append(order); });
        view.surface().setStyle(&style);
        view.showEpisode(desk.project.get(), desk.id);
        view.resize(size);
        view.show();
        view.setFocus();
        (void)QTest::qWaitForWindowActive(&view);
    }

    [[nodiscard]] TimelineSurface &surface() const { return view.surface(); }
    [[nodiscard]] const TimelineScene &scene() const { return surface().scene(); }
    [[nodiscard]] int x(double seconds) const
    {
        return scene().layout.plot.left() + int(scene().axis.x(seconds * second));
    }
    /// In a lane, at a time.
    [[nodiscard]] QPoint spot(int lane, double seconds) const
    {
        return {x(seconds), scene().layout.lane(lane).center().y()};
    }
    [[nodiscard]] QPoint head(int lane) const
    {
        return {scene().layout.heads.center().x(), scene().layout.lane(lane).center().y()};
    }
    void click(const QPoint &point) const { QTest::mouseClick(&surface(), Qt::LeftButton, {}, point); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&surface(), key, modifiers);
    }
    void drag(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(&surface(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&surface(), (from + to) / 2);
        QTest::mouseMove(&surface(), to);
        QTest::mouseRelease(&surface(), Qt::LeftButton, {}, to);
    }
    void wheel(const QPoint &point, const QPoint &angle, Qt::KeyboardModifiers modifiers,
               const QPoint &pixels = {}) const
    {
        QWheelEvent event(point, surface().mapToGlobal(point), pixels, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&surface(), &event);
    }
    /// Turns without a topic are left, and nothing else.
    [[nodiscard]] LeftToDo untagged(qsizetype first, qsizetype last) const
    {
        const Range range{desk.start(first), desk.end(last)};
        return {.kind = LeftKind::Untagged, .items = {{LeftItem::What::Untagged, range, MarkKind::Topic, 0}}};
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (const TimelineLane &lane : scene().lanes)
            list.append(lane.name);
        return list;
    }
    [[nodiscard]] qsizetype current() const { return desk.transcript().indexOf(surface().currentTurn()); }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        for (QToolButton *button : view.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    /// Opens the menu by mouse and chooses from it.
    [[nodiscard]] bool choose(const QPoint &point, const QString &text) const
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, surface().mapToGlobal(point));
        QApplication::sendEvent(&surface(), &event);
        auto *menu = surface().findChild<QMenu *>();
        bool isDone = false;
        for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
            if (QString(action->text()).remove(u'&') == text && action->isEnabled()) {
                action->trigger();
                isDone = true;
            }
        }
        delete menu;
        return isDone;
    }
};

} // namespace

class TimelineViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanes_standAsTheCast()
    {
        Fixture f;
        QCOMPARE(f.names(), (QStringList{u"Host"_s, u"Legacy Sysadmin"_s, u"The DBA"_s}));
        // Nobody and markers get lanes where they have turns.
        QVERIFY(f.desk.perform(
            {SetHead{f.desk.turn(2).id, {}}, SetHead{f.desk.turn(3).id, {TurnKind::Jingle, {}}}}));
        QCOMPARE(f.names(),
                 (QStringList{u"Host"_s, u"Legacy Sysadmin"_s, u"Nobody"_s, u"Breaks, jingles"_s}));
        // A renamed speaker is renamed here.
        Speaker host = f.desk.project->catalogue().speakers.all().begin()->second;
        host.shortName = u"Moderator"_s;
        QVERIFY(f.desk.performCatalogue({Put<Speaker>{host.id, host}}));
        QCOMPARE(f.names().first(), u"Moderator"_s);
    }
    void clickOnABlock_goesToItsLine()
    {
        Fixture f;
        f.click(f.spot(0, 4));
        f.click(f.spot(1, 12));
        f.click(f.spot(1, 22));
        f.click(f.spot(0, 25.05));
        const auto &lines = f.desk.turn(1).lines;
        QCOMPARE(f.gone,
                 (QList<Position>{f.desk.start(0), startOf(lines[0]), startOf(lines[1]), f.desk.start(2)}));
    }
    void clickBesideBlocksAndOnTheRuler_goesToThatTime()
    {
        Fixture f;
        f.click(f.spot(2, 4));
        f.click({f.x(45), f.scene().layout.ruler.center().y()});
        f.click({f.x(27), f.scene().layout.ruler.center().y()});
        QCOMPARE(f.gone, (QList<Position>{f.desk.start(0), f.desk.start(3), f.desk.start(2)}));
    }
    void clickOnMarks_goesToTheirWords()
    {
        Fixture f;
        f.view.setTall(true);
        f.view.resize(1'000, 400);
        f.desk.annotate(1, 1, TopicTag{f.desk.addTopic(u"Ropes"_s, 1)});
        f.desk.annotate(3, 3, ReasonLink{f.desk.addReason(81, u"No goat analysis meetings."_s), true, false});
        Claim claim;
        f.desk.annotate({{f.desk.start(3).line, 150}, f.desk.end(3)}, claim);
        f.view.setLeft(f.untagged(0, 0));
        const TimelineLayout &layout = f.scene().layout;
        f.click({f.x(15), layout.bands.center().y()});
        f.click({f.x(30), layout.badges[0].center().y()});
        f.click({f.x(45), layout.badges[1].center().y()});
        f.click({f.x(5), layout.left.center().y()});
        QCOMPARE(f.gone,
                 (QList<Position>{
                     f.desk.start(1), f.desk.start(3), {f.desk.start(3).line, 150}, f.desk.start(0)}));
        QCOMPARE(f.surface().tipAt({f.x(15), layout.bands.center().y()}),
                 u"<span>Ropes, from 0:10 to 0:25</span>"_s);
        QCOMPARE(f.surface().tipAt({f.x(30), layout.badges[0].center().y()}),
                 u"<span>Cited: #81 No goat analysis meetings.</span>"_s);
        QCOMPARE(f.surface().tipAt({f.x(5), layout.left.center().y()}), u"<span>Without a topic</span>"_s);
    }
    void hover_saysWhoWhenAndWhat()
    {
        Fixture f;
        QVERIFY(f.desk.perform({ReplaceText{f.desk.start(0).line, 0, {}, u"<b>Goats</b> "_s, false}}));
        const QString tip = f.surface().tipAt(f.spot(0, 3));
        QVERIFY2(tip.startsWith(u"<span>Host · 0:00 · turn 1<br>&lt;b&gt;Goats&lt;/b&gt; word word"_s),
                 qPrintable(tip));
        QVERIFY(tip.endsWith(u"…</span>"_s));
        QVERIFY(f.surface().tipAt(f.spot(0, 50)).isEmpty());
        QCOMPARE(f.surface().tipAt(f.head(0)), u"<span>Host, 2 turn(s)</span>"_s);
    }
    void estimates_areSaidToBe()
    {
        Fixture f(TimelineSample::desk(1, [](const std::vector<SpeakerId> &cast) {
            return std::vector<Turn>{Sample::turn(cast[0], {TimelineSample::spokenLine(75)}),
                                     Sample::turn(cast[0], {TimelineSample::spokenLine(75)})};
        }));
        QCOMPARE(f.view.summary(), u"about 1:00 · estimated, 150 words a minute"_s);
        f.view.setCaret(f.desk.start(1));
        QCOMPARE(f.view.summary(), u"about 0:30 of 1:00 · estimated, 150 words a minute"_s);
        QVERIFY(f.surface().tipAt(f.spot(0, 40)).contains(u"0:30 (estimated)"_s));
        QVERIFY(f.surface().nameOf(f.desk.turn(1)).contains(u"0:30 (estimated), 75 word(s)"_s));
        QVERIFY(f.desk.perform({SetSpan{f.desk.start(1).line, {TimePoint::measured(40'000), {}}}}));
        QCOMPARE(f.view.summary(), u"0:40 of 1:10 · 1 of 2 turns timed, the others estimated"_s);
        f.view.setCaret(f.desk.start(0));
        QVERIFY(f.view.summary().startsWith(u"about 0:00 of 1:10"_s));
        QVERIFY(f.desk.perform({SetSpan{f.desk.start(0).line, {TimePoint::interpolated(0), {}}}}));
        QVERIFY(f.surface().tipAt(f.spot(0, 20)).contains(u"0:00 (between measured times)"_s));
        QCOMPARE(f.view.summary(), u"0:00 of 1:10"_s);
    }
    void caretSelectionAndWhatTheEditorShows_areShown()
    {
        Fixture f;
        f.view.setCaret({f.desk.start(3).line, 150});
        QVERIFY(qAbs(*f.scene().caretMs - 45'000) < 300);
        QCOMPARE(f.current(), 3);
        f.view.setSelection(Range{f.desk.start(1), f.desk.end(2)});
        QCOMPARE(*f.scene().selection, (TimelineStretch{10'000, 25'100}));
        f.view.setVisibleTurns(f.desk.turn(0).id, f.desk.turn(1).id);
        QCOMPARE(*f.scene().editorPart, (TimelineStretch{0, 25'000}));
        // They follow edits, and go with what they are on.
        QVERIFY(f.desk.perform({SetSpan{f.desk.start(2).line, span(25, 29)}}));
        QCOMPARE(f.scene().selection->toMs, 29'000);
        QVERIFY(f.desk.perform({RemoveTurns{f.desk.turn(3).id, 1}}));
        QVERIFY(!f.scene().caretMs);
    }
    void fastTyping_isFollowedAShortWhileAfter()
    {
        Fixture f;
        const LineId line = f.desk.start(1).line;
        for (int at = 1; at <= 5; ++at) {
            QVERIFY(f.desk.perform({ReplaceText{line, 0, {}, u"more "_s}}));
            f.view.setCaret({line, 5 * at});
        }
        const auto wanted = msAt(f.surface().reader().scale(), f.desk.episode().transcript(), {line, 25});
        QVERIFY(wanted);
        QVERIFY(QTest::qWaitFor([&] { return f.scene().caretMs == wanted; }));
    }
    void theCaret_isBroughtIntoView()
    {
        Fixture f;
        f.view.setSelection(Range{f.desk.start(2), f.desk.end(2)});
        f.view.zoomToSelection();
        QVERIFY(f.scene().axis.toMs() < 30'000);
        f.view.setCaret({f.desk.start(3).line, 200});
        const double x = f.scene().axis.x(*f.scene().caretMs);
        QVERIFY(x > 0 && x < f.scene().axis.width());
    }
    void keys_goByTurnAndLane()
    {
        Fixture f;
        f.view.setCaret(f.desk.start(0));
        f.key(Qt::Key_Right);
        QCOMPARE(f.current(), 1);
        f.key(Qt::Key_End);
        QCOMPARE(f.current(), 3);
        f.key(Qt::Key_Right);
        QCOMPARE(f.current(), 3);
        f.key(Qt::Key_Up);
        QCOMPARE(f.current(), 1);
        f.key(Qt::Key_Up);
        QCOMPARE(f.current(), 0);
        f.key(Qt::Key_Up);
        QCOMPARE(f.current(), 0);
        f.key(Qt::Key_Down);
        QCOMPARE(f.current(), 1);
        f.key(Qt::Key_Left);
        f.key(Qt::Key_Home);
        QCOMPARE(f.current(), 0);
        // Nothing goes anywhere before Enter.
        QVERIFY(f.gone.isEmpty());
        f.key(Qt::Key_Right);
        f.key(Qt::Key_Return);
        QCOMPARE(f.gone, QList<Position>{f.desk.start(1)});
    }
    void keysAndButtons_zoom()
    {
        Fixture f;
        QVERIFY(!f.button(u"Zoom out"_s)->isEnabled());
        f.key(Qt::Key_Plus);
        const double once = f.scene().axis.spanMs();
        QVERIFY(once < 60'000);
        QTest::mouseClick(f.button(u"Zoom in"_s), Qt::LeftButton);
        QVERIFY(f.scene().axis.spanMs() < once);
        const double from = f.scene().axis.fromMs();
        f.key(Qt::Key_PageDown);
        QVERIFY(f.scene().axis.fromMs() > from);
        f.key(Qt::Key_Minus);
        f.key(Qt::Key_0);
        QVERIFY(f.scene().axis.isWhole());
        QVERIFY(!f.button(u"Zoom to the selection"_s)->isEnabled());
        f.view.setSelection(Range{f.desk.start(3), f.desk.end(3)});
        QVERIFY(f.button(u"Zoom to the selection"_s)->isEnabled());
        f.key(Qt::Key_Z);
        QVERIFY(f.scene().axis.fromMs() < 30'000 && f.scene().axis.fromMs() > 25'000);
        QTest::mouseClick(f.button(u"Show the whole episode"_s), Qt::LeftButton);
        QVERIFY(f.scene().axis.isWhole());
    }
    void wheel_zoomsAtTheMouseAndScrolls()
    {
        Fixture f;
        const QPoint at = f.spot(1, 40);
        f.wheel(at, {0, 360}, Qt::ControlModifier);
        QVERIFY(!f.scene().axis.isWhole());
        QVERIFY(qAbs(f.x(40) - at.x()) <= 1);
        const double from = f.scene().axis.fromMs();
        f.wheel(at, {0, 120}, {});
        QVERIFY(f.scene().axis.fromMs() < from);
        f.wheel(at, {0, -240}, Qt::ShiftModifier);
        QVERIFY(f.scene().axis.fromMs() > from);
        f.wheel(at, {0, -12'000}, Qt::ControlModifier);
        QVERIFY(f.scene().axis.isWhole());
    }
    void notches_glideAndAddUp()
    {
        Fixture f;
        const QPoint at = f.spot(1, 20);
        f.wheel(at, {0, 720}, Qt::ControlModifier);
        f.key(Qt::Key_Home);
        f.style.ms = 200;
        const double from = f.scene().axis.fromMs();
        const double notch = f.scene().axis.spanMs() / 10;
        QList<double> seen{from};
        connect(&f.surface(), &TimelineSurface::changed, &f.view,
                [&] { seen.append(f.scene().axis.fromMs()); });
        f.wheel(at, {0, -120}, {});
        f.wheel(at, {0, -120}, {});
        f.wheel(at, {0, -60}, {});
        QCOMPARE(f.scene().axis.fromMs(), from);
        const auto isAt = [&f](double ms) { return qAbs(f.scene().axis.fromMs() - ms) < 1; };
        QVERIFY(QTest::qWaitFor([&] { return isAt(from + 2.5 * notch); }));
        QVERIFY(std::ranges::is_sorted(seen));
        // Back, and on to the beginning: not beyond.
        for (int times = 0; times < 9; ++times)
            f.wheel(at, {0, 120}, {});
        QVERIFY(QTest::qWaitFor([&] { return isAt(0); }));
    }
    void keysThatJump_glide()
    {
        Fixture f;
        f.wheel(f.spot(0, 0), {0, 720}, Qt::ControlModifier);
        f.key(Qt::Key_Home);
        f.style.ms = 200;
        QCOMPARE(f.scene().axis.fromMs(), 0);
        const double page = 0.8 * f.scene().axis.spanMs();
        f.key(Qt::Key_PageDown);
        f.key(Qt::Key_PageDown);
        QCOMPARE(f.scene().axis.fromMs(), 0);
        QVERIFY(QTest::qWaitFor([&] { return qAbs(f.scene().axis.fromMs() - 2 * page) < 1; }));
        f.key(Qt::Key_End);
        QVERIFY(qAbs(f.scene().axis.fromMs() - 2 * page) < 1);
        QVERIFY(
            QTest::qWaitFor([&] { return f.scene().axis.x(30'000) >= 0 && f.scene().axis.toMs() > 31'000; }));
    }
    void fingersAndZooming_takeOverAtOnce()
    {
        Fixture f;
        const QPoint at = f.spot(1, 40);
        f.wheel(at, {0, 720}, Qt::ControlModifier);
        f.style.ms = 60'000;
        const double from = f.scene().axis.fromMs();
        f.wheel(at, {0, -480}, {});
        f.wheel(at, {0, -8}, {}, {0, -30});
        const double there = f.scene().axis.fromMs();
        QVERIFY(qAbs(there - from - 30 * f.scene().axis.msPerPixel()) < f.scene().axis.msPerPixel());
        QTest::qWait(50);
        QCOMPARE(f.scene().axis.fromMs(), there);
        // What is at the mouse stays there, wherever the glide was to end.
        f.wheel(at, {0, -480}, {});
        const double ms = f.scene().axis.ms(at.x() - f.scene().layout.plot.left());
        f.wheel(at, {0, 120}, Qt::ControlModifier);
        QTest::qWait(50);
        QVERIFY(qAbs(f.x(ms / second) - at.x()) <= 1);
    }
    void lanesBeyondTheStrip_glideToo()
    {
        Fixture f(TimelineSample::talkDesk(20, 60, false), {1'000, 110});
        QVERIFY(QTest::qWaitFor([&f] { return !f.surface().reader().isReading(); }));
        QVERIFY(f.scene().layout.mostLaneScroll() > 0);
        f.style.ms = 100;
        const QPoint head{f.scene().layout.heads.center().x(), f.scene().layout.lanes.center().y()};
        f.wheel(head, {0, -12'000}, {});
        QCOMPARE(f.scene().layout.laneScroll, 0);
        QVERIFY(QTest::qWaitFor(
            [&f] { return f.scene().layout.laneScroll == f.scene().layout.mostLaneScroll(); }));
        f.wheel(head, {0, 120}, {}, {0, 12'000});
        QCOMPARE(f.scene().layout.laneScroll, 0);
    }
    void draggingAStretch_selectsItsTurns()
    {
        Fixture f;
        f.drag(f.spot(0, 12), f.spot(2, 24));
        QCOMPARE(f.ranges.size(), 1);
        QCOMPARE(f.ranges[0], std::pair(f.desk.turn(1).id, f.desk.turn(1).id));
        // From right to left, over several; a pause has none.
        f.drag(f.spot(0, 40), f.spot(0, 5));
        QCOMPARE(f.ranges.last(), std::pair(f.desk.turn(0).id, f.desk.turn(3).id));
        f.drag(f.spot(0, 26), f.spot(0, 29));
        QCOMPARE(f.ranges.size(), 2);
        QVERIFY(f.gone.isEmpty());
        // What the editor has selected is shown, not what was dragged.
        QVERIFY(!f.scene().selection);
    }
    void aDragThatIsUnderWay_standsEditsAndIsGivenUpByEscape()
    {
        Fixture f;
        QTest::mousePress(&f.surface(), Qt::LeftButton, {}, f.spot(0, 5));
        QTest::mouseMove(&f.surface(), f.spot(0, 15));
        QVERIFY(f.scene().selection && qAbs(f.scene().selection->toMs - 15'000) < 100);
        QVERIFY(f.desk.perform({ReplaceText{f.desk.start(0).line, 0, {}, u"x"_s, false}}));
        QVERIFY(f.scene().selection);
        f.key(Qt::Key_Escape);
        QVERIFY(!f.scene().selection);
        QTest::mouseRelease(&f.surface(), Qt::LeftButton, {}, f.spot(0, 15));
        QVERIFY(f.ranges.isEmpty() && f.gone.isEmpty());
        // The episode goes away under it.
        QTest::mousePress(&f.surface(), Qt::LeftButton, {}, f.spot(0, 5));
        QTest::mouseMove(&f.surface(), f.spot(0, 15));
        f.view.showEpisode(nullptr, {});
        QTest::mouseRelease(&f.surface(), Qt::LeftButton, {}, {300, 100});
        QVERIFY(f.ranges.isEmpty());
    }
    void theOverview_scrolls()
    {
        Fixture f;
        f.key(Qt::Key_Plus);
        f.key(Qt::Key_Plus);
        const QRect &overview = f.scene().layout.overview;
        f.click({overview.right() - 2, overview.center().y()});
        QCOMPARE(f.scene().axis.toMs(), 60'000);
        f.drag({overview.right() - 20, overview.center().y()}, {overview.left() - 50, overview.center().y()});
        QCOMPARE(f.scene().axis.fromMs(), 0);
        QVERIFY(f.gone.isEmpty() && f.ranges.isEmpty());
    }
    void draggingAHead_movesItsLane()
    {
        Fixture f;
        f.drag(f.head(0), f.head(2));
        QCOMPARE(f.names(), (QStringList{u"Legacy Sysadmin"_s, u"The DBA"_s, u"Host"_s}));
        QCOMPARE(f.orders.size(), 1);
        QCOMPARE(f.orders.last(), f.view.laneOrder());
        f.drag(f.head(2), f.head(1));
        QCOMPARE(f.names(), (QStringList{u"Legacy Sysadmin"_s, u"Host"_s, u"The DBA"_s}));
        // A click on a head is no move.
        f.click(f.head(1));
        QCOMPARE(f.orders.size(), 2);
    }
    void keysAndMenu_moveHideAndShowLanes()
    {
        Fixture f;
        f.view.setCaret(f.desk.start(0));
        f.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(f.names(), (QStringList{u"Legacy Sysadmin"_s, u"Host"_s, u"The DBA"_s}));
        f.key(Qt::Key_Up, Qt::ControlModifier);
        f.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(f.names(), (QStringList{u"Host"_s, u"Legacy Sysadmin"_s, u"The DBA"_s}));
        f.key(Qt::Key_H);
        QCOMPARE(f.names(), (QStringList{u"Legacy Sysadmin"_s, u"The DBA"_s}));
        QVERIFY(f.choose(f.head(1), u"Move The DBA up"_s));
        QCOMPARE(f.names(), (QStringList{u"The DBA"_s, u"Legacy Sysadmin"_s}));
        QVERIFY(f.choose(f.head(0), u"Hide The DBA"_s));
        // The last one stays.
        QVERIFY(!f.choose(f.head(0), u"Hide Legacy Sysadmin"_s));
        QVERIFY(f.choose(f.head(0), u"Show Host"_s));
        QCOMPARE(f.names(), (QStringList{u"Host"_s, u"Legacy Sysadmin"_s}));
        QVERIFY(f.choose(f.head(0), u"All lanes, as the cast stands"_s));
        QCOMPARE(f.names(), (QStringList{u"Host"_s, u"Legacy Sysadmin"_s, u"The DBA"_s}));
        QCOMPARE(f.orders.last(), TimelineLaneOrder());
        // What was kept is taken up again.
        f.view.setLaneOrder({{f.desk.speakers[2]}, {f.desk.speakers[1]}});
        QCOMPARE(f.names(), (QStringList{u"The DBA"_s, u"Host"_s}));
    }
    void hiddenLanes_areNotHit()
    {
        Fixture f;
        f.view.setLaneOrder({{}, {f.desk.speakers[0]}});
        f.click(f.spot(0, 12));
        QCOMPARE(f.gone, QList<Position>{f.desk.start(1)});
        QVERIFY(f.surface().rectOf(f.desk.turn(0)).isNull());
    }
    void claims_showTheirVerdictBySignShapeAndWord()
    {
        Fixture f;
        Claim claim;
        f.desk.annotate(0, 0, claim);
        claim.signOffs = {{u"Ann"_s, {}, {}}};
        for (const QString &verdict : {u"verified"_s, u"murky"_s, u"false"_s}) {
            claim.verdict = verdict;
            f.desk.annotate(1, 1, claim);
        }
        QStringList signs;
        for (const TimelineBadge &badge : f.scene().marks.badges())
            signs.append(badge.sign + badge.word + QString::number(int(badge.shape)));
        QCOMPARE(signs, (QStringList{u"?open2"_s, u"✓verified0"_s, u"~murky1"_s, u"✗false1"_s}));
        // Changed words open it again.
        QVERIFY(f.desk.perform({ReplaceText{f.desk.start(1).line, 2, {}, u"x"_s, false}}));
        for (size_t at = 1; at < 4; ++at)
            QCOMPARE(f.scene().marks.badges()[at].sign, u"!"_s);
    }
    void linksAndMentions_lookDifferent()
    {
        Fixture f;
        const ReasonId reason = f.desk.addReason(25, u"No meeting."_s);
        f.desk.annotate(0, 0, ReasonLink{reason, true, false});
        f.desk.annotate(1, 1, ReasonLink{reason, false, false});
        f.view.setMentions({{{f.desk.start(3), f.desk.end(3)}, 82, u"No goat control meetings."_s}});
        QList<TimelineBadge::Form> forms;
        for (const TimelineBadge &badge : f.scene().marks.badges())
            forms.append(badge.form);
        using Form = TimelineBadge::Form;
        QCOMPARE(forms, (QList<Form>{Form::Filled, Form::Outlined, Form::Dashed}));
        QCOMPARE(f.scene().marks.badges()[2].sign, u"82?"_s);
    }
    void topicsThatOverlap_getRows()
    {
        Fixture f;
        f.desk.annotate(0, 1, TopicTag{f.desk.addTopic(u"Ropes"_s, 1)});
        f.desk.annotate(1, 2, TopicTag{f.desk.addTopic(u"Goats"_s, 2)});
        f.desk.annotate(2, 3, TopicTag{f.desk.addTopic(u"Barns"_s, 3)});
        QList<int> rows;
        for (const TimelineBand &band : f.scene().marks.bands())
            rows.append(band.row);
        QCOMPARE(rows, (QList<int>{0, 1, 0}));
        QCOMPARE(f.scene().marks.bandRows(), 2);
        QVERIFY(f.scene().layout.bandRows >= 2);
    }
    void theHeader_hasRoomForWhatItSaysWhenItGetsIt()
    {
        Fixture f(TimelineSample::talkDesk(2, 50, false));
        QVERIFY(QTest::qWaitFor([&f] { return !f.surface().reader().isReading(); }));
        auto *summary = f.view.findChild<QLabel *>();
        f.view.resize(420, 220);
        QVERIFY(QTest::qWaitFor([&] { return summary->text().endsWith(u'…'); }));
        QCOMPARE(summary->toolTip(), f.view.summary());
        f.view.resize(1'400, 220);
        QVERIFY(QTest::qWaitFor([&] { return summary->text() == f.view.summary(); }));
        QVERIFY(summary->toolTip().isEmpty());
    }
    void whatIsLeft_hasARowThatSaysSo()
    {
        Fixture f;
        QVERIFY(f.scene().layout.left.isNull());
        const auto head = [&f] {
            return QPoint(f.scene().layout.heads.center().x(), f.scene().layout.left.center().y());
        };
        f.view.setLeft({});
        QVERIFY(!f.scene().layout.left.isNull());
        QCOMPARE(f.surface().tipAt(head()), u"<span>Nothing to look at</span>"_s);
        QCOMPARE(leftHead(f.scene().marks), u"Issues"_s);
        f.view.setLeft(f.untagged(1, 1));
        QCOMPARE(leftHead(f.scene().marks), u"Untagged: 1"_s);
        QCOMPARE(f.surface().tipAt(head()), u"<span>1 stretch(es) without a topic</span>"_s);
        const int row = f.scene().layout.left.center().y();
        QCOMPARE(f.surface().tipAt({f.x(50), row}), u"<span>1 stretch(es) without a topic</span>"_s);
        f.click({f.x(20), row});
        QCOMPARE(f.gone, QList<Position>{f.desk.start(1)});
        // It follows the words.
        QVERIFY(f.desk.perform({SetSpan{f.desk.start(1).line, span(12, 20)}}));
        QCOMPARE(f.scene().marks.left()[0].startMs, 12'000);
        f.view.clearLeft();
        QVERIFY(f.scene().layout.left.isNull());
    }
    void whatIsLeft_isGoneThroughByKey()
    {
        Fixture f;
        f.key(Qt::Key_N);
        LeftToDo left = f.untagged(1, 1);
        left.items.push_back(f.untagged(3, 3).items[0]);
        f.view.setLeft(left);
        f.view.setCaret(f.desk.start(0));
        f.key(Qt::Key_N);
        QCOMPARE(f.current(), 1);
        f.key(Qt::Key_N);
        QCOMPARE(f.current(), 3);
        f.key(Qt::Key_N);
        QCOMPARE(f.current(), 1);
        f.key(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(f.current(), 3);
        f.key(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(f.current(), 1);
        QVERIFY(f.gone.isEmpty());
    }
    void muchThatIsLeft_isPlacedBitByBit()
    {
        Fixture f(TimelineSample::talkDesk(2, 5'000, true));
        QVERIFY(QTest::qWaitFor([&f] { return !f.surface().reader().isReading(); }));
        LeftToDo left;
        for (qsizetype at = 0; at < 5'000; ++at)
            left.items.push_back({LeftItem::What::Open, {f.desk.start(at), f.desk.end(at)}});
        f.view.setLeft(left);
        const auto isPlaced = [&f] {
            const auto &gaps = f.scene().marks.left();
            return gaps.size() == 5'000 && gaps.back().startMs > 0;
        };
        QVERIFY(QTest::qWaitFor(isPlaced));
        QVERIFY(std::ranges::is_sorted(f.scene().marks.left(), {}, &TimelineGap::startMs));
        QVERIFY(std::ranges::none_of(f.scene().marks.left(),
                                     [](const TimelineGap &gap) { return gap.endMs < gap.startMs; }));
        // The episode goes away while they are placed again.
        left.items.pop_back();
        f.view.setLeft(left);
        f.view.showEpisode(nullptr, {});
        QTest::qWait(250);
        QVERIFY(f.scene().marks.left().empty());
    }
    void turnRuler_isSwitchedAndSaid()
    {
        Fixture f;
        QSignalSpy spy(&f.view, &TimelineView::turnRulerChanged);
        QTest::mouseClick(f.button(u"Ruler in turns"_s), Qt::LeftButton);
        QVERIFY(f.view.hasTurnRuler());
        f.view.setTurnRuler(false);
        QVERIFY(!f.view.hasTurnRuler());
        QCOMPARE(spy.size(), 2);
    }
    void tall_wantsMoreHeight()
    {
        Fixture f;
        const int low = f.surface().sizeHint().height();
        f.view.setTall(true);
        QVERIFY(f.surface().sizeHint().height() > low);
        QVERIFY(f.surface().minimumSizeHint().height() < low);
        // It takes what it gets.
        f.view.resize(1'000, 100);
        QVERIFY(f.scene().layout.lane(2).bottom() <= f.scene().layout.lanes.bottom());
    }
    void emptyEpisodeAndNone_areNoTrouble()
    {
        Fixture f(TimelineSample::desk(1, [](const auto &) { return std::vector<Turn>(); }));
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Return, Qt::Key_Plus, Qt::Key_Z, Qt::Key_H})
            f.key(key);
        f.click({500, 40});
        f.drag({400, 40}, {600, 40});
        QVERIFY(f.view.summary().isEmpty());
        QVERIFY(f.desk.perform({InsertTurns{{}, TimelineSample::talk(f.desk.speakers, 1, true)}}));
        QCOMPARE(f.names().size(), 1);
        f.view.showEpisode(nullptr, {});
        f.click({500, 40});
        f.key(Qt::Key_Right);
        QVERIFY(f.names().isEmpty());
        QVERIFY(f.gone.isEmpty() && f.ranges.isEmpty());
        QVERIFY(!f.view.grab().isNull());
    }
    void allLanesAndMarks_areDrawn()
    {
        Fixture f;
        f.desk.annotate(1, 1, TopicTag{f.desk.addTopic(u"Ropes"_s, 1)});
        const Theme theme = Theme::light();
        const QImage image = f.surface().grab().toImage();
        const auto at = [&image](const QPoint &point) {
            return image.pixelColor(point * image.devicePixelRatio());
        };
        for (int lane = 0; lane < 3; ++lane) {
            const double seconds[] = {5, 15, 45};
            // The speaker's colour over the page.
            const QColor seen = at(f.spot(lane, seconds[lane]));
            const QColor wanted = theme.speaker(lane);
            QVERIFY2(qAbs(seen.hueF() - wanted.hueF()) < 0.06F && seen != theme.colour(Colour::Page),
                     qPrintable(seen.name() + u' ' + wanted.name()));
            QCOMPARE(at(f.spot(lane, 28)), theme.colour(Colour::Page));
        }
        QCOMPARE(at({f.x(24), f.scene().layout.bands.center().y()}), theme.topic(1));
    }
};

QTEST_MAIN(TimelineViewTest)
#include "timelineview_test.moc"
