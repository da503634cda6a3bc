// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/marks.h"
#include "tests/support/gui/editordesk.h"

#include <QTemporaryDir>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// What is laid out of a row.
QString shownOf(EditorDesk &desk, qsizetype row)
{
    return desk.view.textLayout().laid(row).layout.text();
}

void strike(EditorDesk &desk, qsizetype turn, int from, int to, Marks::Kind kind = Marks::Kind::StrikeOut)
{
    Marks marks(desk.project(), desk.history(), desk.view.episode());
    const LineId line = desk.transcript().turnAt(turn).lines.front().id;
    QVERIFY(marks.toggle(kind, {{line, from}, {line, to}}).has_value());
}

} // namespace

/// The clean words alone, and what was imported beside what there is now.
class EditorWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clean_hidesStruckWords_asACleanExportDoes()
    {
        const auto desk = EditorDesk::ofTurns(
            {u"Ann: Goats, um, never page you, so."_s, u"Ben: Um."_s, u"Ann: Off the record, they do."_s});
        desk->show({600, 300});
        strike(*desk, 0, 7, 10);
        strike(*desk, 0, 26, 30);
        strike(*desk, 1, 0, 3);
        strike(*desk, 2, 0, 15, Marks::Kind::OffRecord);
        desk->view.setWordView(WordView::Clean);
        QCOMPARE(shownOf(*desk, 0), u"Goats, never page you,"_s);
        QCOMPARE(shownOf(*desk, 1), u"…"_s);
        QCOMPARE(shownOf(*desk, 2), u"they do."_s);
        QCOMPARE(desk->turn(0), u"Goats, um, never page you, so."_s);
        strike(*desk, 0, 7, 10);
        QCOMPARE(shownOf(*desk, 0), u"Goats, um, never page you,"_s);
        desk->view.setWordView(WordView::Verbatim);
        QCOMPARE(shownOf(*desk, 0), u"Goats, um, never page you, so."_s);
        QCOMPARE(shownOf(*desk, 1), u"Um."_s);
    }

    void typingInCleanWords_goesWhereTheCaretIsSeen()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: Goats, um, never page you."_s});
        desk->show({600, 300});
        strike(*desk, 0, 7, 10);
        desk->view.setWordView(WordView::Clean);
        desk->put(0, 0, 0);
        for (int count = 0; count < 8; ++count)
            QTest::keyClick(&desk->view, Qt::Key_Right);
        QTest::keyClicks(&desk->view, u"a"_s);
        QCOMPARE(shownOf(*desk, 0), u"Goats, naever page you."_s);
        QTest::keyClick(&desk->view, Qt::Key_Backspace);
        QTest::keyClick(&desk->view, Qt::Key_Backspace);
        QCOMPARE(shownOf(*desk, 0), u"Goats, ever page you."_s);
        QVERIFY(desk->turn(0).contains(u"um"_s));
        // What is hidden is not taken along by a key that removes a character beside it.
        QTest::keyClick(&desk->view, Qt::Key_Backspace);
        QVERIFY(desk->turn(0).contains(u"um"_s));
    }

    void changes_showWhatWasImported_besideWhatCame()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"goats.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Ann: Goats never page you.\n\nBen: They chew the rope.\n\nAnn: No meetings either.\n");
        file.close();
        const auto desk = EditorDesk::ofFile(file.fileName());
        desk->show({600, 300});
        QVERIFY(desk->episode().imported());
        desk->view.setWordView(WordView::Changes);
        QCOMPARE(shownOf(*desk, 0), u"Goats never page you."_s);
        desk->select(0, 12, 16);
        QTest::keyClicks(&desk->view, u"wake"_s);
        QCOMPARE(shownOf(*desk, 0), u"Goats never page wake you."_s);
        QCOMPARE(desk->turn(0), u"Goats never wake you."_s);
        const auto &laid = desk->view.textLayout().laid(0);
        const auto has = [&laid](int start, int length, bool isGone) {
            return std::ranges::any_of(laid.layout.formats(), [=](const QTextLayout::FormatRange &range) {
                return range.start == start && range.length == length &&
                       (isGone ? range.format.fontStrikeOut() : range.format.fontUnderline());
            });
        };
        QVERIFY(has(12, 5, true));
        QVERIFY(has(17, 4, false));

        const TurnId second = desk->transcript().turnAt(1).id;
        QVERIFY(desk->history().perform({desk->view.episode(), u"step"_s, {RemoveTurns{second, 1}}}));
        QVERIFY2(shownOf(*desk, 0).endsWith(u" Ben: They chew the rope."_s), qPrintable(shownOf(*desk, 0)));
        QVERIFY(desk->undo());
        QCOMPARE(shownOf(*desk, 0), u"Goats never page wake you."_s);
        QCOMPARE(shownOf(*desk, 1), u"They chew the rope."_s);
        const SpeakerId ann = desk->transcript().turnAt(0).head.speaker;
        QVERIFY(desk->history().perform(
            {desk->view.episode(), u"step"_s, {SetHead{second, {TurnKind::Speech, ann}}}}));
        QCOMPARE(shownOf(*desk, 1), u"Ben: They chew the rope."_s);
        desk->view.setWordView(WordView::Verbatim);
        QCOMPARE(shownOf(*desk, 0), u"Goats never wake you."_s);
    }

    void shownWords_areNotEdited_andTheCaretStepsOverThem()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"goats.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Ann: Goats never page you.\n");
        file.close();
        const auto desk = EditorDesk::ofFile(file.fileName());
        desk->show({600, 300});
        desk->view.setWordView(WordView::Changes);
        desk->select(0, 6, 12);
        QTest::keyClick(&desk->view, Qt::Key_Delete);
        QCOMPARE(shownOf(*desk, 0), u"Goats never page you."_s);
        QCOMPARE(desk->turn(0), u"Goats page you."_s);
        desk->put(0, 0, 5);
        QTest::keyClick(&desk->view, Qt::Key_Right);
        QTest::keyClick(&desk->view, Qt::Key_Right);
        QCOMPARE(desk->caret(), u"0.0:7"_s);
        QTest::keyClick(&desk->view, Qt::Key_Left);
        QTest::keyClick(&desk->view, Qt::Key_Backspace);
        QCOMPARE(desk->turn(0), u"Goatspage you."_s);
    }

    void anotherTheme_coloursBothAnew()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: Goats, um, never page you."_s});
        desk->show({600, 300});
        strike(*desk, 0, 0, 26);
        desk->view.setWordView(WordView::Clean);
        desk->view.setTheme(Theme::dark());
        QCOMPARE(shownOf(*desk, 0), u"…"_s);
        QCOMPARE(desk->view.textLayout().laid(0).layout.formats().front().format.foreground().color(),
                 Theme::dark().colour(Colour::Faint));
    }
};

QTEST_MAIN(EditorWordsTest)
#include "editorwords_test.moc"
