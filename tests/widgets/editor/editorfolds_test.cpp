// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/gui/editordesk.h"

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

const QStringList talk = {u"Ann: One goat stands by the gate.\nIt looks at the rope."_s,
                          u"Ben: Two goats.\nThree goats.\nFour goats, and a fifth."_s,
                          u"Ann: That is a lot of goats."_s, u"Ben: And none of them is paged."_s};

std::unique_ptr<EditorDesk> desk()
{
    auto made = EditorDesk::ofTurns(talk);
    made->show({700, 500});
    return made;
}

TurnId turnId(const EditorDesk &desk, qsizetype index)
{
    return desk.transcript().turnAt(index).id;
}

Position startOfTurn(const EditorDesk &desk, qsizetype index)
{
    return startOf(desk.transcript().turnAt(index).lines.front());
}

/// The heights of all rows, as the layout has them.
QList<int> heights(EditorDesk &desk)
{
    QList<int> all;
    for (qsizetype row = 0; row < desk.view.textLayout().rowCount(); ++row)
        all.append(desk.view.textLayout().height(row));
    return all;
}

void press(EditorDesk &desk, Qt::Key key, int times = 1)
{
    for (int count = 0; count < times; ++count)
        QTest::keyClick(&desk.view, key);
}

} // namespace

class EditorFoldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFoldedTurn_isOneRow_andUnfoldsToWhatItWas()
    {
        const auto made = desk();
        const QList<int> before = heights(*made);
        const qint64 whole = made->view.textLayout().contentHeight();
        made->view.fold(turnId(*made, 1), true);
        const QList<int> folded = heights(*made);
        QCOMPARE(folded[2], before[2]);
        QCOMPARE(folded[3], 0);
        QCOMPARE(folded[4], 0);
        QCOMPARE(made->view.textLayout().contentHeight(), whole - before[3] - before[4]);
        made->view.fold(turnId(*made, 1), false);
        QCOMPARE(heights(*made), before);
        QCOMPARE(made->view.textLayout().contentHeight(), whole);
    }

    void upAndDown_stepOverFoldedTurns()
    {
        const auto made = desk();
        made->view.fold(turnId(*made, 1), true);
        made->put(0, 1, 0);
        press(*made, Qt::Key_Down);
        QCOMPARE(made->caret(), u"1.0:0"_s);
        press(*made, Qt::Key_Down);
        QCOMPARE(made->caret(), u"2.0:0"_s);
        press(*made, Qt::Key_Up, 2);
        QCOMPARE(made->caret(), u"0.1:0"_s);
        QVERIFY(made->view.folds().contains(turnId(*made, 1)));
    }

    void goingIntoTheWords_unfolds()
    {
        const auto made = desk();
        QSignalSpy changed(&made->view, &EditorView::foldsChanged);
        made->view.fold(turnId(*made, 1), true);
        made->put(1, 0, 0);
        QVERIFY(made->view.folds().contains(turnId(*made, 1)));
        press(*made, Qt::Key_Right);
        QCOMPARE(made->caret(), u"1.0:1"_s);
        QVERIFY(made->view.folds().isEmpty());
        QCOMPARE(changed.size(), 2);
    }

    void whatIsFoundOrAskedAbout_unfolds()
    {
        const auto made = desk();
        made->view.setFolds(Folds::ofAll(made->transcript()));
        const LineId line = made->transcript().turnAt(2).lines.front().id;
        made->view.setCurrentHit(Range{{line, 0}, {line, 4}});
        QVERIFY(!made->view.folds().contains(turnId(*made, 2)));
        const LineId other = made->transcript().turnAt(1).lines.back().id;
        made->view.setLookedAt(Range{{other, 0}, {other, 4}});
        QVERIFY(!made->view.folds().contains(turnId(*made, 1)));
        QVERIFY(made->view.folds().contains(turnId(*made, 0)));
    }

    void foldingAroundTheCaret_putsItBeforeTheTurn()
    {
        const auto made = desk();
        made->put(1, 2, 5);
        made->view.fold(turnId(*made, 1), true);
        QCOMPARE(made->caret(), u"1.0:0"_s);
        QVERIFY(made->view.folds().contains(turnId(*made, 1)));
    }

    void typingBeforeAFoldedTurn_unfoldsIt_andUndoGivesTheTextBack()
    {
        const auto made = desk();
        made->view.fold(turnId(*made, 1), true);
        made->put(1, 0, 0);
        QTest::keyClicks(&made->view, u"So, "_s);
        QCOMPARE(made->turn(1), u"So, Two goats./Three goats./Four goats, and a fifth."_s);
        QVERIFY(made->view.folds().isEmpty());
        QVERIFY(made->undo());
        QCOMPARE(made->turns(), EditorDesk::ofTurns(talk)->turns());
    }

    void splitsAndJoins_keepTheHeightsRight()
    {
        const auto made = desk();
        made->view.fold(turnId(*made, 1), true);
        // The folded turn's lines come to one that is not folded, and the other way round.
        QVERIFY(made->editor().joinTurnUp(startOfTurn(*made, 1)).has_value());
        const QList<int> joined = heights(*made);
        for (const int height : joined)
            QVERIFY(height > 0);
        made->view.fold(turnId(*made, 0), true);
        QVERIFY(made->editor().joinTurnUp(startOfTurn(*made, 1)).has_value());
        QList<int> folded = heights(*made);
        QVERIFY(folded.takeFirst() > 0);
        QCOMPARE(folded.takeLast(), joined.last());
        QCOMPARE(folded, QList<int>(folded.size(), 0));
    }

    void othersThanASpeakers_areFolded()
    {
        const auto made = desk();
        const SpeakerId ann = made->transcript().turnAt(0).head.speaker;
        made->view.setFolds(Folds::ofOthers(made->transcript(), ann));
        QVERIFY(!made->view.folds().contains(turnId(*made, 0)));
        QVERIFY(made->view.folds().contains(turnId(*made, 1)));
        QVERIFY(!made->view.folds().contains(turnId(*made, 2)));
        QVERIFY(made->view.folds().contains(turnId(*made, 3)));
    }

    void aClickOnTheMark_orTwoOnTheRow_unfold()
    {
        const auto made = desk();
        auto &layout = made->view.textLayout();
        const auto middleOfRow = [&](qsizetype row) {
            return layout.viewportY(row).value() + layout.gapAbove(row) + layout.metrics().lineSpacing / 2;
        };
        made->view.setFolds(Folds::ofAll(made->transcript()));
        const FoldMark mark = foldMark(layout.metrics(), made->transcript().turnAt(1));
        QCOMPARE(mark.more, u"… 9 word(s)"_s);
        const QPoint onMark(layout.metrics().textLeft + int(mark.box.center().x()), middleOfRow(2));
        QTest::mouseClick(made->view.viewport(), Qt::LeftButton, {}, onMark);
        QVERIFY(!made->view.folds().contains(turnId(*made, 1)));
        const QPoint onWords(layout.metrics().textLeft + 4, middleOfRow(0));
        QTest::mouseClick(made->view.viewport(), Qt::LeftButton, {}, onWords);
        QCOMPARE(made->caret(), u"0.0:0"_s);
        QVERIFY(made->view.folds().contains(turnId(*made, 0)));
        QTest::mouseDClick(made->view.viewport(), Qt::LeftButton, {}, onWords);
        QVERIFY(!made->view.folds().contains(turnId(*made, 0)));
        QCOMPARE(made->view.selection(), std::nullopt);
    }

    void aScreenReader_hearsOfIt()
    {
        const auto made = desk();
        const Turn &turn = made->transcript().turnAt(1);
        QVERIFY(!made->view.marginWords(turn).contains(u"folded"_s));
        made->view.fold(turn.id, true);
        QVERIFY(made->view.marginWords(turn).contains(u"folded"_s));
    }

    void theLastTurnFolded_isReachedFromBelow()
    {
        const auto made = desk();
        QVERIFY(made->editor().joinTurnUp(startOfTurn(*made, 3)).has_value());
        made->view.fold(turnId(*made, 2), true);
        auto &layout = made->view.textLayout();
        QCOMPARE(layout.positionAt({double(layout.metrics().textLeft), 490.0}),
                 (Position{made->transcript().turnAt(2).lines.front().id, 0}));
    }

    void paintsInAllStates()
    {
        const auto made = desk();
        made->view.setFolds(Folds::ofAll(made->transcript()));
        const QImage folded = made->view.viewport()->grab().toImage();
        made->view.selectAll();
        QVERIFY(made->view.viewport()->grab().toImage() != folded);
        made->view.setFolds({});
        made->put(0, 0, 0);
        const QImage plain = made->view.viewport()->grab().toImage();
        made->view.setSpeakersColoured(true);
        QVERIFY(made->view.viewport()->grab().toImage() != plain);
    }
};

QTEST_MAIN(EditorFoldsTest)
#include "editorfolds_test.moc"
