// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/gui/editordesk.h"

#include <QInputMethodEvent>
#include <QTextCharFormat>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

void compose(EditorDesk &desk, const QString &text,
             const QList<QInputMethodEvent::Attribute> &attributes = {})
{
    QInputMethodEvent event(text, attributes);
    QCoreApplication::sendEvent(&desk.view, &event);
}

void commit(EditorDesk &desk, const QString &text, int from = 0, int length = 0)
{
    QInputMethodEvent event;
    event.setCommitString(text, from, length);
    QCoreApplication::sendEvent(&desk.view, &event);
}

QVariant asked(EditorDesk &desk, Qt::InputMethodQuery query, const QVariant &argument = {})
{
    QVariant answer;
    QMetaObject::invokeMethod(&desk.view, "inputMethodQuery", Qt::DirectConnection,
                              Q_RETURN_ARG(QVariant, answer), Q_ARG(Qt::InputMethodQuery, query),
                              Q_ARG(QVariant, argument));
    return answer;
}

} // namespace

/// What input methods, dead keys and compose sequences do to the text, and what they are told of it.
class ComposingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsComposed_isShownWithItsFormats_andIsNotInTheText()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: ab"_s});
        desk->show({800, 300});
        desk->put(0, 0, 1);
        QTextCharFormat underlined;
        underlined.setFontUnderline(true);
        compose(*desk, u"にほん"_s,
                {{QInputMethodEvent::TextFormat, 0, 3, underlined}, {QInputMethodEvent::Cursor, 2, 1, {}}});
        QCOMPARE(desk->turn(0), u"ab"_s);
        const QTextLayout &layout = desk->view.textLayout().laid(0).layout;
        QCOMPARE(layout.preeditAreaPosition(), 1);
        QCOMPARE(layout.preeditAreaText(), u"にほん"_s);
        const auto isComposed = [](const QTextLayout::FormatRange &range) {
            return range.start == 1 && range.length == 3 && range.format.fontUnderline();
        };
        QVERIFY(std::ranges::any_of(layout.formats(), isComposed));
        compose(*desk, {});
        QCOMPARE(desk->view.textLayout().laid(0).layout.preeditAreaText(), QString());
        QCOMPARE(desk->turn(0), u"ab"_s);
        QVERIFY(!desk->undo());
    }

    void commit_isOneStep_overASelectionToo()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: one two three"_s});
        desk->show({800, 300});
        desk->select(0, 4, 7);
        compose(*desk, u"に"_s);
        compose(*desk, u"にほ"_s);
        QCOMPARE(desk->turn(0), u"one two three"_s); // who thinks better of it has lost nothing
        commit(*desk, u"日本"_s);
        QCOMPARE(desk->turn(0), u"one 日本 three"_s);
        QCOMPARE(desk->caret(), u"0.0:6"_s);
        QVERIFY(desk->undo());
        QCOMPARE(desk->turn(0), u"one two three"_s);
        QCOMPARE(desk->selected(), u"two"_s);
        QVERIFY(!desk->undo());
    }

    void composing_behindASelectionOverLines()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: one two"_s, u"Ben: three four"_s});
        desk->show({800, 300});
        desk->view.setCaret(
            {{desk->transcript().turnAt(0).lines[0].id, 4}, {desk->transcript().turnAt(1).lines[0].id, 5}});
        compose(*desk, u"x"_s);
        desk->view.viewport()->repaint();
        commit(*desk, u"é"_s);
        QCOMPARE(desk->turns(), QStringList(u"one é four"_s));
        QVERIFY(desk->undo());
        QCOMPARE(desk->turns(), QStringList({u"one two"_s, u"three four"_s}));
    }

    void deadKeys_replaceWhatWasTypedBefore()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: cafe"_s});
        desk->show({800, 300});
        desk->put(0, 0, 4);
        commit(*desk, u"é"_s, -1, 1);
        QCOMPARE(desk->turn(0), u"café"_s);
        commit(*desk, {}, -2, 2);
        QCOMPARE(desk->turn(0), u"ca"_s);
        // More than there is, is all there is.
        commit(*desk, u"x"_s, -50, 100);
        QCOMPARE(desk->turn(0), u"x"_s);
    }

    void surroundingText_isOfTheCaretsLine()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: before"_s, u"Ben: one two "_s + QString(3000, u'x')});
        desk->show({800, 300});
        desk->select(1, 4, 7);
        QCOMPARE(asked(*desk, Qt::ImSurroundingText).toString().first(8), u"one two "_s);
        QCOMPARE(asked(*desk, Qt::ImCursorPosition).toInt(), 7);
        QCOMPARE(asked(*desk, Qt::ImAnchorPosition).toInt(), 4);
        QCOMPARE(asked(*desk, Qt::ImCurrentSelection).toString(), u"two"_s);
        QCOMPARE(asked(*desk, Qt::ImTextBeforeCursor).toString(), u"one two"_s);
        QCOMPARE(asked(*desk, Qt::ImTextBeforeCursor, 3).toString(), u"two"_s);
        QCOMPARE(asked(*desk, Qt::ImTextAfterCursor, 5).toString(), u" xxxx"_s);
        QCOMPARE(asked(*desk, Qt::ImTextAfterCursor).toString().size(), 1024);
        // A point of the view is asked about, too.
        const QPointF place = asked(*desk, Qt::ImCursorRectangle).toRectF().center();
        QCOMPARE(asked(*desk, Qt::ImCursorPosition, place).toInt(), 7);
    }

    void aClickElsewhere_endsComposing()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: one two"_s, u"Ben: three"_s});
        desk->show({800, 300});
        desk->put(0, 0, 3);
        compose(*desk, u"xyz"_s);
        const int x = desk->view.textLayout().metrics().textLeft + 2;
        QTest::mouseClick(desk->view.viewport(), Qt::LeftButton, {},
                          {x, desk->view.textLayout().height(0) + 20});
        QCOMPARE(desk->view.textLayout().laid(0).layout.preeditAreaText(), QString());
        QCOMPARE(desk->caret(), u"1.0:0"_s);
    }

    void nothingIsComposed_whereNothingMayBeChanged()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: one"_s});
        desk->show({800, 300});
        desk->view.setReadOnly(true);
        compose(*desk, u"x"_s);
        commit(*desk, u"x"_s);
        QCOMPARE(desk->turn(0), u"one"_s);
        QVERIFY(!asked(*desk, Qt::ImEnabled).toBool());
    }
};

QTEST_MAIN(ComposingTest)

#include "composing_test.moc"
