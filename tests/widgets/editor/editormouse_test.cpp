// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/gui/editordesk.h"

#include <QMimeData>
#include <QScrollBar>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<EditorDesk> sample()
{
    return EditorDesk::ofFile(TestPaths::source() + u"/resources/samples/the-status-page.txt"_s);
}

void drop(EditorDesk &desk, const QString &text, const QPoint &point)
{
    QMimeData mime;
    mime.setText(text);
    QWidget *viewport = desk.view.viewport();
    QDragEnterEvent enter(point, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(point, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &move);
    QDropEvent event(point, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &event);
}

} // namespace

class EditorMouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mouse_selectsByCharacterWordLineAndTurn()
    {
        const auto desk = sample();
        desk->show({900, 500});
        QWidget *viewport = desk->view.viewport();
        desk->show({900, 800});
        desk->put(7, 0, 6);
        const QPoint place = viewport->mapFromGlobal(desk->view.caretOnScreen().center()) + QPoint(3, 0);
        desk->put(0, 0, 0);
        QTest::mouseClick(viewport, Qt::LeftButton, {}, place);
        QCOMPARE(desk->caret(), u"7.0:6"_s);
        QTest::mousePress(viewport, Qt::LeftButton, {}, place);
        QCOMPARE(desk->selected(), u"look"_s);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, place);
        QTest::mouseClick(viewport, Qt::LeftButton, {}, place);
        QCOMPARE(desk->selected(), u"You look at the goat."_s);
        QTest::mouseClick(viewport, Qt::LeftButton, {}, place);
        QCOMPARE(desk->selected(), u"You look at the goat."_s);
        // Shift and click goes on from where the selection began.
        desk->put(7, 0, 0);
        QTest::qWait(QApplication::doubleClickInterval() + 20);
        QTest::mouseClick(viewport, Qt::LeftButton, Qt::ShiftModifier, place);
        QCOMPARE(desk->selected(), u"You lo"_s);
    }

    void mouseDrag_selects_andScrollsBeyondTheEdge()
    {
        const auto desk = sample();
        desk->show({900, 300});
        QWidget *viewport = desk->view.viewport();
        const int x = desk->view.textLayout().metrics().textLeft + 2;
        const int before = desk->view.verticalScrollBar()->value();
        QTest::mousePress(viewport, Qt::LeftButton, {}, {x, 30});
        QTest::mouseMove(viewport, {x, 100});
        QVERIFY(desk->view.selection().has_value());
        QTest::mouseMove(viewport, {x, 340});
        QVERIFY(QTest::qWaitFor([&] { return desk->view.verticalScrollBar()->value() > before + 100; }));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {x, 340});
        const int after = desk->view.verticalScrollBar()->value();
        QTest::qWait(120);
        QCOMPARE(desk->view.verticalScrollBar()->value(), after);
        QVERIFY(desk->selected().size() > 200);
    }

    void margin_selectsTurnsAndOffersSpeakers()
    {
        const auto desk = sample();
        desk->show({900, 500});
        QWidget *viewport = desk->view.viewport();
        const EditorMetrics &metrics = desk->view.textLayout().metrics();
        desk->put(2, 0, 0);
        const int y = viewport->mapFromGlobal(desk->view.caretOnScreen().center()).y();
        QTest::mouseClick(viewport, Qt::LeftButton, {}, {metrics.numberRight - 3, y});
        QCOMPARE(desk->selected(), desk->turn(2));
        QSignalSpy wanted(&desk->view, &EditorView::speakerMenuWanted);
        QTest::mouseClick(viewport, Qt::LeftButton, {}, {metrics.nameRight - 3, y});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<TurnId>(), desk->transcript().turnAt(2).id);
    }

    void drop_insertsTextWhereItFalls()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: ab"_s});
        desk->show({800, 400});
        desk->put(0, 0, 1);
        const QPoint place = desk->view.viewport()->mapFromGlobal(desk->view.caretOnScreen().center());
        drop(*desk, u"dropped"_s, place);
        QCOMPARE(desk->turn(0), u"adroppedb"_s);
    }

    void drop_ofTurnsKeepsTheirSpeakers()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: one"_s, u"Ben: two"_s});
        desk->show({800, 400});
        desk->put(1, 0, 3);
        const QPoint place = desk->view.viewport()->mapFromGlobal(desk->view.caretOnScreen().center());
        drop(*desk, u"Ben: three\nAnn: four"_s, place);
        QCOMPARE(desk->turns(), QStringList({u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
        QCOMPARE(desk->speaker(2), u"Ben"_s);
        QVERIFY(desk->undo());
        QCOMPARE(desk->turns(), QStringList({u"one"_s, u"two"_s}));
    }

    void drag_heldAtAnEdge_scrollsOn()
    {
        const auto desk = sample();
        desk->show({900, 300});
        QWidget *viewport = desk->view.viewport();
        const int x = desk->view.textLayout().metrics().textLeft + 20;
        QMimeData mime;
        mime.setText(u"words"_s);
        QDragEnterEvent enter({x, 100}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &enter);
        const QScrollBar *bar = desk->view.verticalScrollBar();
        // One move alone: the mouse is held still.
        QDragMoveEvent down({x, viewport->height() - 2}, Qt::CopyAction, &mime, Qt::LeftButton,
                            Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &down);
        QVERIFY(QTest::qWaitFor([bar] { return bar->value() > 200; }));
        QDragMoveEvent up({x, 2}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &up);
        QVERIFY(QTest::qWaitFor([bar] { return bar->value() == 0; }));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(viewport, &leave);
        QCOMPARE(desk->transcript().turnCount(), 25);
    }

    void move_carriesWordsToAnotherPlace_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("turn");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QString>("caret");
        QTest::newRow("forward in its line")
            << 0 << 4 << 0 << 8 << QStringList{u"two one three"_s, u"four"_s} << u"0.0:8"_s;
        QTest::newRow("back in its line")
            << 4 << 8 << 0 << 0 << QStringList{u"two one three"_s, u"four"_s} << u"0.0:4"_s;
        QTest::newRow("to another turn")
            << 0 << 4 << 1 << 0 << QStringList{u"two three"_s, u"one four"_s} << u"1.0:4"_s;
    }
    void move_carriesWordsToAnotherPlace()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, turn);
        QFETCH(int, offset);
        QFETCH(QStringList, after);
        QFETCH(QString, caret);
        const auto desk = EditorDesk::ofTurns({u"Ann: one two three"_s, u"Ben: four"_s});
        desk->show({800, 400});
        desk->select(0, from, to);
        const Position target{desk->transcript().turnAt(turn).lines[0].id, offset};
        desk->view.moveWanted(*desk->view.selection(), target);
        QCOMPARE(desk->turns(), after);
        QCOMPARE(desk->caret(), caret);
        QVERIFY(desk->undo());
        QCOMPARE(desk->turn(0), u"one two three"_s);
    }
};

QTEST_MAIN(EditorMouseTest)
#include "editormouse_test.moc"
