// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/readproject.h"
#include "tests/support/gui/timelinedesk.h"
#include "tests/support/gui/window.h"
#include "tests/support/paths.h"
#include "widgets/timeline/timelineview.h"

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

struct Marked {
    std::vector<TimelineMention> mentions;
    LeftToDo left;
};

/// Topics one after the other, links, claims and notes, in parts of the episode's length.
Marked mark(TimelineSample::Desk &desk)
{
    const qsizetype turns = desk.transcript().turnCount();
    const auto at = [turns](double share) { return std::min(turns - 1, qsizetype(share * double(turns))); };
    struct Part {
        QString name;
        double from, to;
        int colour;
    };
    for (const Part &part :
         {Part{u"Six-month deadline"_s, 0, 0.09, 0}, Part{u"What “proper process” means"_s, 0.1, 0.34, 1},
          Part{u"Perl 6"_s, 0.35, 0.62, 2}, Part{u"Who can say no"_s, 0.63, 0.76, 3},
          Part{u"Goats"_s, 0.77, 0.79, 4}, Part{u"Two-track prediction"_s, 0.8, 0.92, 5}})
        desk.annotate(at(part.from), at(part.to), TopicTag{desk.addTopic(part.name, part.colour)});
    const ReasonId analysis = desk.addReason(81, u"No goat analysis meetings."_s);
    const ReasonId staff = desk.addReason(25, u"You don’t need to call a staff meeting."_s);
    desk.annotate(at(0.77), at(0.77), ReasonLink{analysis, true, false});
    desk.annotate(at(0.9), at(0.9), ReasonLink{staff, false, false});
    Claim open;
    Claim verified;
    verified.verdict = u"verified"_s;
    verified.signOffs = {{u"Ann"_s, {}, {}}};
    Claim wrong = verified;
    wrong.verdict = u"false"_s;
    Claim murky = verified;
    murky.verdict = u"murky"_s;
    desk.annotate(at(0.05), at(0.05), verified);
    desk.annotate(at(0.3), at(0.3), wrong);
    desk.annotate(at(0.55), at(0.55), murky);
    desk.annotate(at(0.72), at(0.72), open);
    desk.annotate(at(0.45), at(0.45), Note{u"Ask the DBA for the year."_s, false});
    Marked made;
    made.left.kind = LeftKind::Untagged;
    made.mentions = {{{desk.start(at(0.785)), desk.end(at(0.785))}, 82, u"No goat control meetings."_s},
                     {{desk.start(at(0.79)), desk.end(at(0.79))}, 83, u"No meetings."_s}};
    for (const double share : {0.095, 0.345, 0.625, 0.93, 0.96})
        made.left.items.push_back(
            {LeftItem::What::Untagged, {desk.start(at(share)), desk.end(at(share))}, MarkKind::Topic, 0});
    return made;
}

struct Look {
    QString name;
    Theme theme = Theme::light();
    QSize size;
    bool isTall = false;
    double zoom = 1;
};

} // namespace

/// Pictures to look at; that they show what they should, the other tests of the timeline say.
class TimelinePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realEpisode()
    {
        auto desk = readDesk();
        const Marked marked = mark(desk);
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
        const Marked marked = mark(desk);
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
        const Marked marked = mark(desk);
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
