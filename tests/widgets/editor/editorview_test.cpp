// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/gui/editordesk.h"
#include "tests/support/gui/window.h"
#include "widgets/editor/caretmoves.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QScrollBar>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

const auto family = u"👩‍👩‍👧"_s;
const auto accented = u"e\u0301"_s; // e and a combining acute

void press(EditorDesk &desk, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1)
{
    for (int at = 0; at < times; ++at)
        QTest::keyClick(&desk.view, key, modifiers);
}

std::unique_ptr<EditorDesk> sample()
{
    return EditorDesk::ofFile(TestPaths::source() + u"/resources/samples/the-status-page.txt"_s);
}

} // namespace

class EditorViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing_goesToTheModelAndIsOneStep()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: goats never page you"_s, u"Ben: no"_s});
        desk->show({800, 400});
        desk->put(0, 0, 5);
        QTest::keyClicks(&desk->view, u" really"_s);
        QCOMPARE(desk->turn(0), u"goats really never page you"_s);
        QCOMPARE(desk->caret(), u"0.0:12"_s);
        QVERIFY(desk->undo());
        QCOMPARE(desk->turn(0), u"goats never page you"_s);
        QCOMPARE(desk->caret(), u"0.0:5"_s);
        QVERIFY(desk->redo());
        QCOMPARE(desk->caret(), u"0.0:12"_s);
    }

    void typing_afterTheCaretWentElsewhereIsAnotherStep()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: ab"_s});
        desk->show({800, 400});
        QTest::keyClicks(&desk->view, u"x"_s);
        press(*desk, Qt::Key_End);
        press(*desk, Qt::Key_Home);
        press(*desk, Qt::Key_Right);
        QTest::keyClicks(&desk->view, u"y"_s);
        QCOMPARE(desk->turn(0), u"xyab"_s);
        QVERIFY(desk->undo());
        QCOMPARE(desk->turn(0), u"xab"_s);
    }

    void typingOverASelection_replacesIt_undoSelectsItAgain()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: goats never page you"_s});
        desk->show({800, 400});
        desk->select(0, 6, 11);
        QTest::keyClicks(&desk->view, u"always"_s);
        QCOMPARE(desk->turn(0), u"goats always page you"_s);
        QVERIFY(desk->undo());
        QCOMPARE(desk->selected(), u"never"_s);
    }

    void backspace_takesWholeCharactersAndSingleMarks_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("a letter") << u"ab"_s << u"a"_s;
        QTest::newRow("an emoji of several") << u"a"_s + family << u"a"_s;
        QTest::newRow("a mark that was typed") << u"caf"_s + accented << u"cafe"_s;
        QTest::newRow("a flag") << u"a🇩🇪"_s << u"a"_s;
        QTest::newRow("a Hebrew letter") << u"שלום"_s << u"שלו"_s;
        QTest::newRow("a Devanagari vowel sign") << u"कि"_s << u"क"_s;
    }
    void backspace_takesWholeCharactersAndSingleMarks()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto desk = EditorDesk::ofTurns({u"Ann: x"_s});
        desk->show({800, 400});
        desk->select(0, 0, 1);
        desk->view.insertWanted(*desk->view.selection(), before, false);
        QCOMPARE(desk->turn(0), before);
        press(*desk, Qt::Key_Backspace);
        QCOMPARE(desk->turn(0), after);
    }

    void arrows_goByGrapheme()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: a%1%2b"_s.arg(family, accented)});
        desk->show({800, 400});
        const auto length = desk->turn(0).size();
        QStringList places;
        for (int at = 0; at < 4; ++at) {
            press(*desk, Qt::Key_Right);
            places.append(desk->caret());
        }
        QCOMPARE(places, QStringList({u"0.0:1"_s, u"0.0:%1"_s.arg(1 + family.size()),
                                      u"0.0:%1"_s.arg(1 + family.size() + accented.size()),
                                      u"0.0:%1"_s.arg(length)}));
        press(*desk, Qt::Key_Left, Qt::NoModifier, 4);
        QCOMPARE(desk->caret(), u"0.0:0"_s);
        press(*desk, Qt::Key_Right);
        press(*desk, Qt::Key_Delete);
        QCOMPARE(desk->turn(0), u"a%1b"_s.arg(accented));
    }

    void arrows_goAsSeenInTextThatRunsLeft()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: שלום עולם"_s, u"Ben: next"_s});
        desk->show({800, 400});
        QCOMPARE(desk->turn(0), u"שלום עולם"_s);
        desk->put(0, 0, 0);
        press(*desk, Qt::Key_Left);
        QCOMPARE(desk->caret(), u"0.0:1"_s);
        press(*desk, Qt::Key_Right);
        QCOMPARE(desk->caret(), u"0.0:0"_s);
        press(*desk, Qt::Key_End);
        QCOMPARE(desk->caret(), u"0.0:9"_s);
        press(*desk, Qt::Key_Left); // on to the next line
        QCOMPARE(desk->caret(), u"1.0:0"_s);
        // In text that runs both ways every place is passed once, from left to right and back.
        desk->put(1, 0, 0);
        QTest::keyClicks(&desk->view, u"a"_s);
        desk->view.insertWanted({desk->view.caret().position, desk->view.caret().position}, u"שלb"_s, false);
        desk->put(1, 0, 0);
        int steps = 0;
        while (desk->caret() != u"1.0:%1"_s.arg(desk->turn(1).size()) && steps < 40) {
            press(*desk, Qt::Key_Right);
            ++steps;
        }
        QCOMPARE(steps, int(desk->turn(1).size()));
        while (desk->caret() != u"1.0:0"_s && steps > -40) {
            press(*desk, Qt::Key_Left);
            --steps;
        }
        QCOMPARE(steps, 0);
    }

    void moves_goByWordRowLineTurnPageAndDocument_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("to");
        const Qt::KeyboardModifiers none = Qt::NoModifier;
        const Qt::KeyboardModifiers control = Qt::ControlModifier;
        QTest::newRow("word right") << u"0.0:0"_s << Qt::Key_Right << control << u"0.0:8"_s;
        QTest::newRow("word left") << u"0.0:8"_s << Qt::Key_Left << control << u"0.0:0"_s;
        QTest::newRow("word left over a line's start")
            << u"1.0:0"_s << Qt::Key_Left << control << u"0.0:end"_s;
        QTest::newRow("row end") << u"7.0:3"_s << Qt::Key_End << none << u"7.0:21"_s;
        QTest::newRow("row start") << u"7.0:3"_s << Qt::Key_Home << none << u"7.0:0"_s;
        QTest::newRow("down to a shorter row") << u"6.0:9"_s << Qt::Key_Down << none << QString();
        QTest::newRow("to the turn's start") << u"7.0:3"_s << Qt::Key_Up << control << u"7.0:0"_s;
        QTest::newRow("to the turn before") << u"7.0:0"_s << Qt::Key_Up << control << u"6.0:0"_s;
        QTest::newRow("to the turn behind") << u"7.0:3"_s << Qt::Key_Down << control << u"8.0:0"_s;
        QTest::newRow("from the last turn to its end")
            << u"24.0:0"_s << Qt::Key_Down << control << u"24.0:end"_s;
        QTest::newRow("to the beginning") << u"7.0:3"_s << Qt::Key_Home << control << u"0.0:0"_s;
        QTest::newRow("to the end") << u"7.0:3"_s << Qt::Key_End << control << u"24.0:end"_s;
        QTest::newRow("up from the first row") << u"0.0:9"_s << Qt::Key_Up << none << u"0.0:0"_s;
        QTest::newRow("down from the last row") << u"24.0:end"_s << Qt::Key_Down << none << u"24.0:end"_s;
    }
    void moves_goByWordRowLineTurnPageAndDocument()
    {
        QFETCH(QString, from);
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, to);
        const auto desk = sample();
        desk->show({900, 500});
        const auto whole = [&desk](QString place) {
            const auto turn = place.section(u'.', 0, 0).toInt();
            return place.replace(u"end"_s,
                                 QString::number(desk->transcript().turnAt(turn).lines.front().text.size()));
        };
        desk->put(from.section(u'.', 0, 0).toInt(), 0, whole(from).section(u':', 1).toInt());
        const QString before = desk->caret();
        press(*desk, key, modifiers);
        if (to.isEmpty())
            QVERIFY(desk->caret() != before);
        else
            QCOMPARE(desk->caret(), whole(to));
        // With Shift the same place is reached, and what lies between is selected.
        desk->put(from.section(u'.', 0, 0).toInt(), 0, whole(from).section(u':', 1).toInt());
        const Position anchor = desk->view.caret().position;
        press(*desk, key, modifiers | Qt::ShiftModifier);
        QCOMPARE(desk->view.caret().anchor, anchor);
        QCOMPARE(desk->view.selection().has_value(), desk->view.caret().position != anchor);
    }

    void upAndDown_keepTheirColumnAcrossShortRows()
    {
        const auto desk = sample();
        desk->show({900, 500});
        desk->put(6, 0, 0);
        press(*desk, Qt::Key_End);
        const int x = desk->view.caretOnScreen().x();
        int rows = 0;
        for (; !desk->caret().startsWith(u"7."_s) && rows < 9; ++rows)
            press(*desk, Qt::Key_Down);
        QCOMPARE(desk->caret(), u"7.0:21"_s); // "You look at the goat." is shorter
        press(*desk, Qt::Key_Up, Qt::NoModifier, rows);
        QCOMPARE(desk->view.caretOnScreen().x(), x);
    }

    void pageKeys_comeBackToWhereTheyBegan()
    {
        const auto desk = sample();
        desk->show({900, 300});
        desk->put(2, 0, 3);
        press(*desk, Qt::Key_PageDown);
        const QString lower = desk->caret();
        QVERIFY(desk->view.caretOnScreen().isValid());
        QVERIFY(lower != u"2.0:3"_s);
        press(*desk, Qt::Key_PageUp);
        QCOMPARE(desk->caret(), u"2.0:3"_s);
    }

    void caret_staysInView()
    {
        const auto desk = sample();
        desk->show({900, 300});
        for (int at = 0; at < 60; ++at) {
            press(*desk, Qt::Key_Down);
            const QRect caret = desk->view.caretOnScreen();
            const QPoint place = desk->view.viewport()->mapFromGlobal(caret.center());
            QVERIFY2(desk->view.viewport()->rect().contains(place), qPrintable(desk->caret()));
        }
        press(*desk, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(desk->view.verticalScrollBar()->value(), 0);
        press(*desk, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(desk->view.verticalScrollBar()->value(), desk->view.verticalScrollBar()->maximum());
    }

    void removalAcrossTurns_joinsWhatIsLeftIntoTheFirst()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: one two"_s, u"Ben: gone"_s, u"Cy: three four"_s});
        desk->show({800, 400});
        const auto &transcript = desk->transcript();
        desk->view.setCaret({{transcript.turnAt(2).lines[0].id, 6}, {transcript.turnAt(0).lines[0].id, 4}});
        press(*desk, Qt::Key_Delete);
        QCOMPARE(desk->turns(), QStringList(u"one four"_s));
        QCOMPARE(desk->caret(), u"0.0:4"_s);
        QVERIFY(desk->undo());
        QCOMPARE(desk->turns(), QStringList({u"one two"_s, u"gone"_s, u"three four"_s}));
        QCOMPARE(desk->selected(), u"two\ngone\nthree "_s);
    }

    void backspaceAtATurnsStart_joinsUp_andKeepsTheFirstSpeaker()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: one"_s, u"Ben: two"_s});
        desk->show({800, 400});
        desk->put(1, 0, 0);
        press(*desk, Qt::Key_Backspace);
        QCOMPARE(desk->turns(), QStringList(u"one two"_s));
        QCOMPARE(desk->speaker(0), u"Ann"_s);
        QCOMPARE(desk->caret(), u"0.0:3"_s);
        QVERIFY(desk->undo());
        QCOMPARE(desk->speaker(1), u"Ben"_s);
        QCOMPARE(desk->caret(), u"1.0:0"_s);
    }

    void everythingCanBeDeletedAndTypedAnew()
    {
        const auto desk = sample();
        desk->show({800, 400});
        desk->view.selectAll();
        press(*desk, Qt::Key_Delete);
        QCOMPARE(desk->transcript().turnCount(), 0);
        QVERIFY(!TestWindow::picture(desk->view, u"editor-empty"_s).isEmpty());
        press(*desk, Qt::Key_Down);
        press(*desk, Qt::Key_Backspace);
        QTest::keyClicks(&desk->view, u"new"_s);
        QCOMPARE(desk->turns(), QStringList(u"new"_s));
        while (desk->transcript().turnCount() < 2)
            QVERIFY(desk->undo());
        QCOMPARE(desk->transcript().turnCount(), 25);
        QCOMPARE(desk->episode().checkConsistency(), QStringList());
    }

    void inputMethod_composesAndCommits()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: ab"_s});
        desk->show({800, 400});
        desk->put(0, 0, 1);
        const QRect before = desk->view.inputMethodQuery(Qt::ImCursorRectangle).toRectF().toRect();
        QInputMethodEvent composing(u"日本"_s, {{QInputMethodEvent::Cursor, 2, 1, {}}});
        QCoreApplication::sendEvent(&desk->view, &composing);
        QCOMPARE(desk->turn(0), u"ab"_s); // nothing is in the text yet
        TestWindow::picture(desk->view, u"editor-preedit"_s);
        QInputMethodEvent commit;
        commit.setCommitString(u"日本語"_s);
        QCoreApplication::sendEvent(&desk->view, &commit);
        QCOMPARE(desk->turn(0), u"a日本語b"_s);
        QCOMPARE(desk->caret(), u"0.0:4"_s);
        QCOMPARE(desk->view.inputMethodQuery(Qt::ImSurroundingText).toString(), u"a日本語b"_s);
        QCOMPARE(desk->view.inputMethodQuery(Qt::ImCursorPosition).toInt(), 4);
        QVERIFY(desk->view.inputMethodQuery(Qt::ImCursorRectangle).toRectF().toRect().x() > before.x());
        // A dead key: what was typed last is replaced.
        QInputMethodEvent replaced;
        replaced.setCommitString(u"é"_s, -1, 1);
        QCoreApplication::sendEvent(&desk->view, &replaced);
        QCOMPARE(desk->turn(0), u"a日本éb"_s);
    }

    void clipboard_hasPlainTextHtmlAndMarkdown()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: 1 < 2 *really*"_s, u"Ben: & so on"_s});
        desk->show({800, 400});
        desk->view.selectAll();
        desk->view.copy();
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(mime->text(), u"Ann:\n1 < 2 *really*\n\nBen:\n& so on"_s);
        QVERIFY(mime->html().contains(u"<b>Ann:</b> 1 &lt; 2 *really*"_s));
        QCOMPARE(QString::fromUtf8(mime->data(u"text/markdown"_s)),
                 u"**Ann:** 1 < 2 \\*really\\*\n\n**Ben:** & so on"_s);
        desk->select(0, 0, 5);
        desk->view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"1 < 2"_s);
    }

    void clipboard_bringsTurnsBackWithTheirSpeakers()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: one\nmore"_s, u"Ben: Ann: two"_s, u"Ann: three"_s});
        desk->show({800, 400});
        const auto lineOf = [&desk](int turn) { return desk->transcript().turnAt(turn).lines[0].id; };
        desk->view.setCaret({{lineOf(1), 8}, {lineOf(0), 0}});
        desk->view.cut();
        QCOMPARE(desk->turns(), QStringList(u"three"_s));
        desk->put(0, 0, 5);
        desk->view.paste();
        QCOMPARE(desk->turns(), QStringList({u"three"_s, u"one/more"_s, u"Ann: two"_s}));
        QCOMPARE(desk->speaker(1), u"Ann"_s);
        QCOMPARE(desk->speaker(2), u"Ben"_s);
        QVERIFY(desk->undo());
        // As plain words they are lines of the turn that they come to.
        desk->view.pastePlainWords();
        QCOMPARE(desk->transcript().turnCount(), 1);
        QVERIFY(desk->turn(0).endsWith(u"Ann: two"_s));
        QVERIFY(desk->undo());
        QCOMPARE(desk->turns(), QStringList(u"three"_s));
    }

    void menuKeys_askForTheMenuAtTheCaret()
    {
        const auto desk = sample();
        desk->show({900, 300});
        desk->put(20, 0, 0);
        desk->view.setTopOfView({desk->transcript().turnAt(0).lines[0].id, 0});
        QSignalSpy wanted(&desk->view, &EditorView::contextMenuWanted);
        press(*desk, Qt::Key_Menu);
        QVERIFY(wanted.size() >= 1);
        const QPoint place = desk->view.viewport()->mapFromGlobal(wanted.front().front().toPoint());
        QVERIFY(desk->view.viewport()->rect().contains(place));
        wanted.clear();
        press(*desk, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(wanted.size() >= 1);
    }

    void paste_ofSeveralLinesMakesLines_andIsOneStep()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: ab"_s});
        desk->show({800, 400});
        desk->put(0, 0, 1);
        QStringList lines;
        for (int at = 0; at < 100; ++at)
            lines.append(u"line %1"_s.arg(at));
        for (const QString &text : {u"x\r\ny"_s, lines.join(u'\n')}) {
            QGuiApplication::clipboard()->setText(text);
            desk->view.paste();
            const QString pasted =
                u'a' + QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u'/') + u'b';
            QCOMPARE(desk->turn(0), pasted);
            QCOMPARE(desk->view.caret().position.line, desk->transcript().turnAt(0).lines.back().id);
            QCOMPARE(desk->view.caret().position.offset,
                     desk->transcript().turnAt(0).lines.back().text.size() - 1);
            QVERIFY(desk->undo());
            QCOMPARE(desk->turn(0), u"ab"_s);
            QCOMPARE(desk->episode().checkConsistency(), QStringList());
        }
    }

    void zoom_growsTheTextAndKeepsTheCaretInView()
    {
        const auto desk = sample();
        desk->show({900, 300});
        desk->put(20, 0, 0);
        const int before = desk->view.textLayout().metrics().lineSpacing;
        QSignalSpy changed(&desk->view, &EditorView::zoomChanged);
        desk->view.setZoom(200);
        QCOMPARE(changed.size(), 1);
        QVERIFY(desk->view.textLayout().metrics().lineSpacing > before * 3 / 2);
        const QPoint place = desk->view.viewport()->mapFromGlobal(desk->view.caretOnScreen().center());
        QVERIFY(desk->view.viewport()->rect().contains(place));
        desk->view.setZoom(5000);
        QCOMPARE(desk->view.zoom(), EditorView::mostZoom);
    }

    void readOnly_refusesAndSaysSo()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: ab"_s});
        desk->show({800, 400});
        desk->view.setReadOnly(true);
        QSignalSpy refused(&desk->view, &EditorView::refused);
        QTest::keyClicks(&desk->view, u"x"_s);
        press(*desk, Qt::Key_Delete);
        desk->view.paste();
        QCOMPARE(desk->turn(0), u"ab"_s);
        QVERIFY(refused.size() >= 2);
    }

    void findHits_areMarkedNotSelected()
    {
        const auto desk = sample();
        desk->show({900, 500});
        desk->view.showHits([](const Line &line) {
            const qsizetype at = line.text.indexOf(u"goat"_s);
            return at < 0 ? QList<Stretch>() : QList<Stretch>{{at, 4}};
        });
        const LineId line = desk->transcript().turnAt(7).lines[0].id;
        desk->view.setCurrentHit(Range{{line, 16}, {line, 20}});
        QVERIFY(!desk->view.selection());
        QCOMPARE(desk->caret(), u"7.0:16"_s);
        TestWindow::picture(desk->view, u"editor-hits"_s);
    }

    void aLineOfManyCharacters_isSplitOnPaste()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: ab"_s});
        desk->show({800, 400});
        desk->put(0, 0, 1);
        QGuiApplication::clipboard()->setText(QString(1'000'000, u'x'));
        desk->view.paste();
        QVERIFY(desk->transcript().lineCount() >= 100);
        QCOMPARE(desk->turn(0).remove(u'/').size(), 1'000'002);
        QCOMPARE(desk->episode().checkConsistency(), QStringList());
    }

    void aPasteOfAHundredMegabytes_isRefusedWithAWord()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: ab"_s});
        desk->show({800, 400});
        QGuiApplication::clipboard()->setText(QString(100'000'000, u'x'));
        desk->view.paste();
        QCOMPARE(desk->turn(0), u"ab"_s);
        QCOMPARE(desk->said.size(), 1);
        QVERIFY(desk->said.front().contains(u"import"_s));
    }

    void pictures()
    {
        for (const bool isDark : {false, true}) {
            const Theme theme = isDark ? Theme::dark() : Theme::light();
            const auto desk = sample();
            desk->view.setTheme(theme);
            desk->view.setPalette(theme.palette());
            desk->show({900, 700});
            desk->select(4, 0, 12);
            QVERIFY(
                !TestWindow::picture(desk->view, isDark ? u"editor-dark"_s : u"editor-light"_s).isEmpty());
            desk->show({420, 500});
            QVERIFY(!TestWindow::picture(desk->view, isDark ? u"editor-narrow-dark"_s : u"editor-narrow"_s)
                         .isEmpty());
        }
    }
};

QTEST_MAIN(EditorViewTest)
#include "editorview_test.moc"
