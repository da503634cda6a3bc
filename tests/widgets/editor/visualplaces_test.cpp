// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/gui/editordesk.h"
#include "widgets/editor/caretmoves.h"
#include "widgets/editor/visualplaces.h"

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

void press(EditorDesk &desk, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&desk.view, key, modifiers);
}

/// Where the caret is seen: its row of text, and how far right.
QPointF seen(EditorDesk &desk)
{
    return desk.view.textLayout().pointOf(desk.view.caret().position);
}

/// The longest walk that any text of these tests takes.
constexpr int farEnough = 400;

} // namespace

/// The caret in text that runs left, right, or both ways, goes as people see it.
class VisualPlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_goAsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Hebrew in English") << u"we said שלום עולם to them"_s;
        QTest::newRow("English in Hebrew") << u"אמרנו hello world להם"_s;
        QTest::newRow("Arabic with digits") << u"قال 25 مرة and left"_s;
        QTest::newRow("Hebrew at the end") << u"they said שלום"_s;
        QTest::newRow("Hebrew alone") << u"שלום עולם טוב"_s;
        QTest::newRow("emoji and marks") << u"a👩‍👩‍👧 é b"_s;
        QTest::newRow("marks in Hebrew") << u"to שָׁלוֹם now"_s;
    }
    void keys_goAsSeen()
    {
        QFETCH(QString, text);
        const auto desk = EditorDesk::ofTurns({u"Ann: "_s + text});
        desk->show({1400, 300});
        for (const Qt::KeyboardModifiers modifiers :
             {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier)}) {
            // From wherever it is to the left end, then on to the right: never back, and to the other end.
            for (int at = 0; at < farEnough; ++at)
                press(*desk, Qt::Key_Left, modifiers);
            const QString leftEnd = desk->caret();
            qreal x = seen(*desk).x();
            int steps = 0;
            for (QString before; before != desk->caret() && steps < farEnough; ++steps) {
                before = desk->caret();
                press(*desk, Qt::Key_Right, modifiers);
                QVERIFY2(seen(*desk).x() >= x - 0.5, qPrintable(u"back at "_s + desk->caret()));
                x = seen(*desk).x();
            }
            QVERIFY(steps > 1 && steps < farEnough);
            QVERIFY(leftEnd != desk->caret());
            for (int at = 0; at < farEnough; ++at) {
                press(*desk, Qt::Key_Left, modifiers);
                QVERIFY(seen(*desk).x() <= x + 0.5);
                x = seen(*desk).x();
            }
            QCOMPARE(desk->caret(), leftEnd);
        }
    }

    void wordKeys_stopWhereWordsBegin()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: one two, three"_s, u"Ben: שלום עולם"_s});
        desk->show({1000, 300});
        desk->put(0, 0, 0);
        QStringList stops;
        for (int at = 0; at < 4; ++at) {
            press(*desk, Qt::Key_Right, Qt::ControlModifier);
            stops.append(desk->caret());
        }
        QCOMPARE(stops, QStringList({u"0.0:4"_s, u"0.0:7"_s, u"0.0:9"_s, u"0.0:14"_s}));
        press(*desk, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(desk->caret(), u"1.0:0"_s); // which is the right end of a line that runs left
        press(*desk, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(desk->caret(), u"1.0:5"_s);
        press(*desk, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(desk->caret(), u"1.0:0"_s);
    }

    void homeAndEnd_stayInTheirRow_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("both ways") << u"we said שלום עולם to them all and "_s;
        QTest::newRow("to the left") << u"אמרנו hello שלום עולם טוב מאוד "_s;
    }
    void homeAndEnd_stayInTheirRow()
    {
        QFETCH(QString, words);
        const auto desk = EditorDesk::ofTurns({u"Ann: "_s + words.repeated(12).trimmed()});
        desk->show({700, 500});
        const QTextLayout &text = desk->view.textLayout().laid(0).layout;
        QVERIFY(text.lineCount() > 3);
        for (int row = 0; row < text.lineCount(); ++row) {
            const QTextLine line = text.lineAt(row);
            desk->put(0, 0, line.textStart() + line.textLength() / 2);
            const qreal y = seen(*desk).y();
            press(*desk, Qt::Key_End);
            QCOMPARE(seen(*desk).y(), y);
            press(*desk, Qt::Key_Home);
            QCOMPARE(seen(*desk).y(), y);
            QCOMPARE(desk->view.caret().position.offset, line.textStart());
            press(*desk, Qt::Key_End);
            press(*desk, Qt::Key_End); // it stays there
            QCOMPARE(seen(*desk).y(), y);
        }
    }

    void arrows_leaveASelectionOnTheSideThatTheyPointTo()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: one two"_s, u"Ben: שלום עולם"_s});
        desk->show({1000, 300});
        desk->select(0, 0, 3);
        press(*desk, Qt::Key_Left);
        QCOMPARE(desk->caret(), u"0.0:0"_s);
        desk->select(1, 0, 4);
        press(*desk, Qt::Key_Left);
        QCOMPARE(desk->caret(), u"1.0:4"_s);
        desk->select(1, 0, 4);
        press(*desk, Qt::Key_Right);
        QCOMPARE(desk->caret(), u"1.0:0"_s);
    }
};

QTEST_MAIN(VisualPlacesTest)

#include "visualplaces_test.moc"
