// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/outlinecontroller.h"

#include "app/window/mainwindow.h"
#include "tests/app/window/windowdesk.h"
#include "tests/support/gui/window.h"
#include "widgets/outline/outlinepanel.h"
#include "widgets/outline/topicpicker.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QListView>
#include <QToolTip>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// The window with an episode of eight turns without topics.
struct Fixture {
    WindowDesk desk;

    bool begin()
    {
        desk.start();
        QFile file(desk.path(u"goats.txt"_s));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        for (int turn = 0; turn < 8; ++turn)
            file.write(turn % 2 == 0 ? "HOST: What do goats cost, and who pays for them in the end?\n\n"
                                     : "FARMER: Nobody pays. They are there, and they eat all day.\n\n");
        file.close();
        return desk.open({file.fileName()});
    }
    [[nodiscard]] OutlinePanel &panel() const { return desk.window().outline(); }
    [[nodiscard]] TopicPicker &picker() const { return desk.window().topicPicker(); }
    [[nodiscard]] QListView &list() const { return *panel().findChild<QListView *>(); }
    [[nodiscard]] QLineEdit &typed() const { return *picker().findChild<QLineEdit *>(); }
    void put(qsizetype line, qint32 offset = 0) const
    {
        desk.editor().setCaret(caretAt({desk.episode().transcript().lineAt(line).line().id, offset}));
    }
    void select(qsizetype first, qsizetype last) const
    {
        const Transcript &transcript = desk.episode().transcript();
        desk.editor().setCaret(
            {{transcript.lineAt(last).line().id, 2}, {transcript.lineAt(first).line().id, 1}});
    }
    /// Ctrl+T in the text, then keys in the list.
    bool openPicker() const
    {
        desk.key(Qt::Key_T, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return picker().isVisible(); });
    }
    void tagWithNew(const QString &name) const
    {
        if (!openPicker())
            qFatal("no list to choose from");
        QTest::keyClicks(&typed(), name);
        QTest::keyClick(&typed(), Qt::Key_Return);
    }
    [[nodiscard]] QStringList stretches() const
    {
        TopicStretches all;
        all.setEpisode(&desk.episode());
        QStringList said;
        for (const TopicStretch &stretch : all.all())
            said.append(u"%1 %2-%3"_s.arg(desk.episode().topics().find(stretch.topic)->name)
                            .arg(stretch.first)
                            .arg(stretch.last));
        return said;
    }
    [[nodiscard]] qsizetype lastLine() const { return desk.episode().transcript().lineCount() - 1; }
    [[nodiscard]] QString row(int at, int role = Qt::DisplayRole) const
    {
        return list().model()->index(at, 0).data(role).toString();
    }
};

} // namespace

class OutlineControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlT_startsANewTopicHere_andTheNextOneEndsIt()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        fixture.put(1, 3);
        const Caret caret = fixture.desk.editor().caret();
        fixture.tagWithNew(u"Costs"_s);
        QCOMPARE(fixture.stretches(), QStringList{u"Costs 1-%1"_s.arg(fixture.lastLine())});
        QCOMPARE(fixture.desk.said(), u"Topic “Costs” from turn 2"_s);
        QVERIFY(!fixture.picker().isVisible());
        SOON_VERIFY(fixture.desk.editor().hasFocus());
        QCOMPARE(fixture.desk.editor().caret(), caret);
        fixture.put(4);
        fixture.tagWithNew(u"Milk"_s);
        QCOMPARE(fixture.stretches(), (QStringList{u"Costs 1-3"_s, u"Milk 4-%1"_s.arg(fixture.lastLine())}));
        // One step each.
        fixture.desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.stretches(), QStringList{u"Costs 1-%1"_s.arg(fixture.lastLine())});
        QCOMPARE(fixture.row(0), u"Costs"_s);
    }

    void digits_pickATopic_andTheSelectionIsTagged()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        fixture.put(0);
        fixture.tagWithNew(u"Costs"_s);
        fixture.put(2);
        fixture.tagWithNew(u"Milk"_s);
        fixture.select(3, 4);
        QVERIFY(fixture.openPicker());
        QTest::keyClick(&fixture.typed(), Qt::Key_1);
        QCOMPARE(fixture.stretches(),
                 (QStringList{u"Costs 0-1"_s, u"Milk 2-%1"_s.arg(fixture.lastLine()), u"Costs 3-4"_s}));
        QVERIFY(fixture.desk.editor().selection()); // it stays
        QVERIFY(fixture.openPicker());
        QTest::keyClick(&fixture.typed(), Qt::Key_0);
        QCOMPARE(fixture.stretches(),
                 (QStringList{u"Costs 0-1"_s, u"Milk 2-2"_s, u"Milk 5-%1"_s.arg(fixture.lastLine())}));
    }

    void stopHereAndUntag_endAndTakeAway()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        fixture.put(0);
        fixture.tagWithNew(u"Costs"_s);
        fixture.put(3);
        QVERIFY(fixture.openPicker());
        QTest::keyClick(&fixture.typed(), Qt::Key_0);
        QCOMPARE(fixture.stretches(), QStringList{u"Costs 0-2"_s});
        QCOMPARE(fixture.desk.said(), u"End of “Costs” before turn 4"_s);
        fixture.put(2);
        fixture.desk.trigger(ActionId::StopTopic);
        QCOMPARE(fixture.stretches(), QStringList{u"Costs 0-1"_s});
        fixture.put(1);
        SOON_VERIFY(fixture.desk.editor().hasFocus());
        fixture.desk.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.stretches(), QStringList());
        fixture.desk.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.desk.said(), u"No topic is tagged here."_s);
    }

    void escape_leavesAllAsItIs()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        fixture.select(1, 2);
        const Caret caret = fixture.desk.editor().caret();
        QVERIFY(fixture.openPicker());
        QTest::keyClicks(&fixture.typed(), u"nothing"_s);
        QTest::keyClick(&fixture.typed(), Qt::Key_Escape);
        QVERIFY(!fixture.picker().isVisible());
        SOON_VERIFY(fixture.desk.editor().hasFocus());
        QCOMPARE(fixture.desk.editor().caret(), caret);
        QVERIFY(fixture.desk.episode().topics().isEmpty());
    }

    void panel_showsMinutesAgainstTheTarget_andWhereTheCaretIs()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        fixture.put(0);
        fixture.tagWithNew(u"Costs"_s);
        fixture.put(2);
        fixture.tagWithNew(u"Milk"_s);
        SOON_COMPARE(fixture.list().model()->rowCount(), 4); // untagged and whole
        QCOMPARE(fixture.row(2), u"Untagged"_s);
        SOON_COMPARE(fixture.row(2, OutlineModel::TimesRole), u"0:00"_s);
        QVERIFY(!fixture.row(0, OutlineModel::TimesRole).isEmpty());
        SOON_VERIFY(fixture.list().model()->index(1, 0).data(OutlineModel::HereRole).toBool());
        Q_EMIT fixture.panel().targetWanted(fixture.panel().current(), 1'000);
        SOON_VERIFY(fixture.row(1, OutlineModel::OverRole).endsWith(u"over"_s));
        fixture.put(0);
        SOON_VERIFY(fixture.list().model()->index(0, 0).data(OutlineModel::HereRole).toBool());
        // What is typed counts, a moment later.
        const QString before = fixture.row(0, OutlineModel::TimesRole);
        QTest::keyClicks(&fixture.desk.editor(), u"so many more words that they last seconds "_s);
        SOON_VERIFY(fixture.row(0, OutlineModel::TimesRole) != before);
    }

    void goTo_visitsOneStretchAfterTheOther()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        fixture.select(1, 1);
        fixture.tagWithNew(u"Costs"_s);
        fixture.select(4, 5);
        QVERIFY(fixture.openPicker());
        QTest::keyClick(&fixture.typed(), Qt::Key_1);
        fixture.put(3);
        const auto line = [&] {
            return fixture.desk.episode().transcript().lineNumber(
                fixture.desk.editor().caret().position.line);
        };
        fixture.list().setFocus();
        fixture.list().setCurrentIndex(fixture.list().model()->index(0, 0));
        for (const qsizetype wanted : {1, 4, 1}) {
            QTest::keyClick(&fixture.list(), Qt::Key_Return);
            QCOMPARE(line(), wanted);
            QVERIFY(fixture.list().hasFocus());
        }
    }

    void pageLines_comeFromTheOutline()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        fixture.put(0);
        fixture.tagWithNew(u"Costs"_s);
        const TopicId id = fixture.panel().current();
        Q_EMIT fixture.panel().publishedWanted(id, u"What goats cost"_s);
        const auto topics = [&] {
            QStringList lines;
            for (const PageLine &line : fixture.desk.episode().page()) {
                if (line.section == PageSection::Topics)
                    lines.append(line.line.text);
            }
            return lines;
        };
        QCOMPARE(topics(), QStringList{u"What goats cost"_s});
        Q_EMIT fixture.panel().removeWanted(id);
        QCOMPARE(topics(), QStringList());
        QCOMPARE(fixture.desk.said(), u"“Costs” is gone, with 1 stretch."_s);
    }

    void bars_standBesideTheText_andNameTheirTopics()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        fixture.put(0);
        fixture.tagWithNew(u"Costs"_s);
        EditorView &editor = fixture.desk.editor();
        const EditorMetrics &metrics = editor.textLayout().metrics();
        const QRect row = editor.textLayout().caretRect(editor.caret().position).toAlignedRect();
        const QPoint bar(metrics.barLeft + metrics.barWidth / 2, row.center().y());
        const QColor colour = editor.grab().toImage().pixelColor(bar * editor.devicePixelRatioF());
        QCOMPARE(colour, Theme::light().topic(0));
        QHelpEvent help(QEvent::ToolTip, bar, editor.viewport()->mapToGlobal(bar));
        QApplication::sendEvent(editor.viewport(), &help);
        QCOMPARE(QToolTip::text(), u"Costs"_s);
        fixture.desk.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(editor.grab().toImage().pixelColor(bar * editor.devicePixelRatioF()) !=
                Theme::light().topic(0));
    }

    void anotherEpisode_hasAnOutlineOfItsOwn()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        fixture.put(0);
        fixture.tagWithNew(u"Costs"_s);
        QCOMPARE(fixture.panel().current().isNull(), false);
        fixture.desk.trigger(ActionId::CloseProject);
        SOON_VERIFY(!fixture.desk.projects().session());
        QCOMPARE(fixture.list().model()->rowCount(), 0);
        QVERIFY(!fixture.panel().isEnabled());
    }

    void looks()
    {
        Fixture fixture;
        fixture.desk.start();
        const QString real = TestPaths::shared(u"episodes/python-jit.txt"_s);
        if (!QFile::exists(real))
            QSKIP("the real episode is not here");
        QVERIFY(fixture.desk.open({real}));
        const Transcript &transcript = fixture.desk.episode().transcript();
        for (int topic = 1; topic <= 6; ++topic) {
            fixture.put(transcript.lineCount() * topic / 8);
            QVERIFY(fixture.openPicker());
            QTest::keyClick(&fixture.typed(), Qt::Key(Qt::Key_0 + topic));
        }
        fixture.select(30, 36);
        QVERIFY(fixture.openPicker());
        QTest::keyClick(&fixture.typed(), Qt::Key_8);
        const auto &topics = fixture.desk.episode().topics().all();
        Q_EMIT fixture.panel().targetWanted(topics.begin()->first, 60'000);
        Q_EMIT fixture.panel().targetWanted(std::next(topics.begin())->first, 240'000);
        SOON_VERIFY(!fixture.row(0, OutlineModel::OverRole).isEmpty());
        fixture.desk.window().resize(1440, 900);
        for (const auto &[id, name] : {std::pair(ActionId::ThemeLight, u"outline-light"_s),
                                       std::pair(ActionId::ThemeDark, u"outline-dark"_s)}) {
            fixture.desk.trigger(id);
            QCoreApplication::processEvents();
            TestWindow::picture(fixture.desk.window(), name);
        }
        fixture.desk.trigger(ActionId::ThemeLight);
        fixture.put(20);
        fixture.desk.window().activateWindow();
        fixture.desk.editor().setFocus();
        SOON_VERIFY(fixture.desk.editor().hasFocus());
        QVERIFY(fixture.openPicker());
        TestWindow::picture(fixture.picker(), u"topicpicker"_s);
        QTest::keyClicks(&fixture.typed(), u"per"_s);
        QCOMPARE(fixture.picker().findChild<QListView *>()->model()->rowCount() > 0, true);
        QTest::keyClick(&fixture.typed(), Qt::Key_Escape);
    }
};

QTEST_MAIN(OutlineControllerTest)
#include "outlinecontroller_test.moc"
