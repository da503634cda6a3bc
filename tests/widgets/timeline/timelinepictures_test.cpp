// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/readproject.h"
#include "tests/support/gui/markedtimeline.h"
#include "tests/support/gui/window.h"
#include "tests/support/paths.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// The real episode where it is at hand, else the sample that the program ships.
TimelineSample::Desk readDesk()
{
    QString path = TestPaths::shared(u"episodes/python-jit.txt"_s);
    if (path.isEmpty())
        path = TestPaths::source() + u"/resources/samples/the-status-page.txt"_s;
    const auto formats = FormatRegistry::standard();
    TimelineSample::Desk desk;
    desk.project = std::move(readFileAsProject(path, {}, formats, {}).value().project);
    desk.id = desk.project->episodes().front();
    TimelineSample::sit(desk);
    return desk;
}

} // namespace

/// Pictures to look at; that they show what they should, the other tests of the timeline say.
class TimelinePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realEpisode()
    {
        auto desk = readDesk();
        const TimelineSample::Marked marked = TimelineSample::mark(desk);
        const qsizetype turns = desk.transcript().turnCount();
        for (const bool isDark : {false, true}) {
            for (const bool isTall : {false, true}) {
                for (const double zoom : {1.0, 4.0, 20.0}) {
                    TimelineView view;
                    look(view, desk, isDark ? Theme::dark() : Theme::light(), isTall);
                    view.setMentions(marked.mentions);
                    view.setLeft(marked.left);
                    view.setVisibleTurns(desk.turn(turns * 7 / 10).id, desk.turn(turns * 8 / 10).id);
                    view.setCaret(desk.start(turns * 78 / 100));
                    view.setSelection(Range{desk.start(turns * 78 / 100), desk.end(turns * 79 / 100)});
                    if (zoom > 1)
                        view.surface().zoomBy(zoom);
                    save(view, u"real-%1-%2-%3"_s
                                   .arg(isTall ? u"tall"_s : u"low"_s, isDark ? u"dark"_s : u"light"_s)
                                   .arg(zoom));
                }
            }
        }
    }
    void manySpeakers_data()
    {
        QTest::addColumn<int>("speakers");
        QTest::addColumn<int>("turns");
        QTest::addColumn<bool>("isTimed");
        QTest::newRow("2") << 2 << 60 << true;
        QTest::newRow("5") << 5 << 1500 << true;
        QTest::newRow("20") << 20 << 400 << false;
    }
    void manySpeakers()
    {
        QFETCH(int, speakers);
        QFETCH(int, turns);
        QFETCH(bool, isTimed);
        auto desk = TimelineSample::talkDesk(speakers, turns, isTimed);
        const TimelineSample::Marked marked = TimelineSample::mark(desk);
        for (const bool isTall : {false, true}) {
            for (const double zoom : {1.0, 8.0}) {
                TimelineView view;
                look(view, desk, Theme::light(), isTall);
                view.setMentions(marked.mentions);
                view.setCaret(desk.start(turns / 3));
                if (zoom > 1)
                    view.surface().zoomBy(zoom);
                save(view, u"%1speakers-%2-%3"_s.arg(speakers).arg(isTall ? u"tall"_s : u"low"_s).arg(zoom));
            }
        }
    }
    void partlyTimedWithMarkers()
    {
        auto desk = TimelineSample::talkDesk(4, 40, false);
        std::vector<Edit> edits;
        for (const int turn : {0, 6, 7, 8, 20, 30})
            edits.emplace_back(
                SetSpan{desk.turn(turn).lines.front().id, {TimePoint::measured(turn * qint64(17'000)), {}}});
        for (const int turn : {10, 25})
            edits.emplace_back(SetHead{desk.turn(turn).id, {TurnKind::Break, {}}});
        edits.emplace_back(SetHead{desk.turn(12).id, {TurnKind::Speech, {}}});
        QVERIFY(desk.perform(edits));
        TimelineView view;
        look(view, desk, Theme::light(), true);
        view.setCaret(desk.start(7));
        save(view, u"partly-timed"_s);
        view.setTurnRuler(true);
        view.setLayoutDirection(Qt::RightToLeft);
        save(view, u"right-to-left"_s);
    }
    void largeFont()
    {
        auto desk = readDesk();
        const TimelineSample::Marked marked = TimelineSample::mark(desk);
        TimelineView view;
        QFont font = view.font();
        font.setPointSizeF(font.pointSizeF() * 1.8);
        view.setFont(font);
        look(view, desk, Theme::light(), false);
        view.setMentions(marked.mentions);
        save(view, u"large-font"_s);
    }
    void aLowStripForMany()
    {
        auto desk = TimelineSample::talkDesk(20, 300, false);
        TimelineView view;
        look(view, desk, Theme::dark(), false);
        view.setCaret(desk.start(100));
        view.resize(view.width() / 2, view.fontMetrics().height() * 7);
        QCoreApplication::processEvents();
        QVERIFY(QFile::exists(TestWindow::picture(view, u"timeline-low-strip"_s)));
    }
    void nothing()
    {
        TimelineView view;
        auto desk = TimelineSample::desk(1, [](const auto &) { return std::vector<Turn>(); });
        look(view, desk, Theme::light(), false);
        save(view, u"empty"_s);
    }

private:
    static void look(TimelineView &view, const TimelineSample::Desk &desk, const Theme &theme, bool isTall)
    {
        view.setPalette(theme.palette());
        view.setTheme(theme);
        view.setTall(isTall);
        view.showEpisode(desk.project.get(), desk.id);
        QVERIFY(QTest::qWaitFor([&view] { return !view.surface().reader().isReading(); }));
        view.resize(view.fontMetrics().averageCharWidth() * 190, view.sizeHint().height());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    static void save(TimelineView &view, const QString &name)
    {
        view.resize(view.width(), view.sizeHint().height());
        QCoreApplication::processEvents();
        QVERIFY(QFile::exists(TestWindow::picture(view, u"timeline-"_s + name)));
    }
};

QTEST_MAIN(TimelinePicturesTest)
#include "timelinepictures_test.moc"
