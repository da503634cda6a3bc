// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/textmarks.h"

#include "app/session/claims.h"
#include "app/session/marks.h"
#include "tests/support/gui/editordesk.h"
#include "tests/support/gui/window.h"
#include "widgets/editor/badges.h"

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

using Style = QTextCharFormat::UnderlineStyle;

/// What is underlined in a line, and how: "0+4 3" is from 0, of 4, in the style 3.
QStringList marks(EditorDesk &desk, LineId line)
{
    QStringList found;
    for (const auto &mark : textMarksOf(desk.project(), desk.episode(), line, Theme::light()))
        found.append(u"%1+%2 %3"_s.arg(mark.start).arg(mark.length).arg(mark.format.underlineStyle()));
    return found;
}

QString mark(int start, int length, Style style)
{
    return u"%1+%2 %3"_s.arg(start).arg(length).arg(style);
}

} // namespace

class TextMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claims_areUnderlinedByStatus()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: Goats chew. They page you."_s, u"Ben: No."_s});
        desk->show({800, 400});
        Claims claims(desk->project(), desk->history(), desk->view.episode());
        const LineId line = desk->transcript().turnAt(0).lines[0].id;
        const AnnotationId id = claims.make(caretAt({line, 14})).value();
        QCOMPARE(marks(*desk, line), QStringList{mark(12, 14, Style::DotLine)});
        QVERIFY(claims.setVerdict(id, u"verified"_s).has_value());
        QCOMPARE(marks(*desk, line), QStringList{mark(12, 14, Style::SingleUnderline)});
        QVERIFY(desk->history().perform(
            {desk->view.episode(), u"step"_s, {ReplaceText{line, 17, u"page"_s, u"call"_s}}}));
        QCOMPARE(marks(*desk, line), QStringList{mark(12, 14, Style::WaveUnderline)});
        QVERIFY(claims.remove(id).has_value());
        QCOMPARE(marks(*desk, line), QStringList());
    }

    void aClaimOverLines_marksTheLinesBetween()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: one\ntwo\nthree"_s, u"Ben: four"_s});
        desk->show({800, 400});
        Claims claims(desk->project(), desk->history(), desk->view.episode());
        const auto line = [&](qsizetype number) { return desk->transcript().lineAt(number).line().id; };
        const AnnotationId id = claims.make({{line(2), 2}, {line(0), 1}}).value();
        QVERIFY(!id.isNull());
        QCOMPARE(marks(*desk, line(0)), QStringList{mark(1, 2, Style::DotLine)});
        QCOMPARE(marks(*desk, line(1)), QStringList{mark(0, 3, Style::DotLine)});
        QCOMPARE(marks(*desk, line(2)), QStringList{mark(0, 2, Style::DotLine)});
        QCOMPARE(marks(*desk, line(3)), QStringList());
    }

    void notesAndLocks_areUnderlined_eachInItsWay()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: Goats chew. They page you."_s});
        desk->show({800, 400});
        Marks own(desk->project(), desk->history(), desk->view.episode());
        const LineId line = desk->transcript().turnAt(0).lines[0].id;
        QVERIFY(own.addNote({{line, 0}, {line, 5}}, {u"Which?"_s, false}).has_value());
        QVERIFY(own.toggle(Marks::Kind::QuoteLock, {{line, 12}, {line, 26}}).has_value());
        QCOMPARE(marks(*desk, line),
                 (QStringList{mark(0, 5, Style::DashUnderline), mark(12, 14, Style::DashDotLine)}));
        QVERIFY(desk->history().perform(
            {desk->view.episode(), u"step"_s, {ReplaceText{line, 17, u"page"_s, u"call"_s}}}));
        QCOMPARE(marks(*desk, line).value(1), mark(12, 14, Style::WaveUnderline));
    }

    void struckAndOffTheRecord_areSeen_besideAClaim()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: Goats chew. They page you. And more goats."_s});
        desk->show({800, 200});
        Marks own(desk->project(), desk->history(), desk->view.episode());
        Claims claims(desk->project(), desk->history(), desk->view.episode());
        const LineId line = desk->transcript().turnAt(0).lines[0].id;
        const auto look = [&] { return desk->view.viewport()->grab().toImage(); };
        const QImage plain = look();
        QVERIFY(own.toggle(Marks::Kind::StrikeOut, {{line, 6}, {line, 10}}).has_value());
        const QImage struck = look();
        QVERIFY(struck != plain);
        QVERIFY(own.toggle(Marks::Kind::OffRecord, {{line, 12}, {line, 26}}).has_value());
        QVERIFY(look() != struck);
        QVERIFY(claims.make({{line, 26}, {line, 0}}).has_value());
        const auto found = textMarksOf(desk->project(), desk->episode(), line, Theme::light());
        const auto has = [&found](int start, const auto &isIt) {
            return std::ranges::any_of(found, [&](const QTextLayout::FormatRange &range) {
                return range.start == start && isIt(range.format);
            });
        };
        QVERIFY(has(6, [](const QTextCharFormat &format) { return format.fontStrikeOut(); }));
        QVERIFY(has(
            12, [](const QTextCharFormat &format) { return format.background().style() != Qt::NoBrush; }));
        QVERIFY(
            has(0, [](const QTextCharFormat &format) { return format.underlineStyle() == Style::DotLine; }));
        TestWindow::picture(desk->view, u"textmarks-light"_s);
        desk->view.setTheme(Theme::dark());
        TestWindow::picture(desk->view, u"textmarks-dark"_s);
    }

    void wordsThatAreGone_markNothing()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: Goats chew. They page you."_s});
        desk->show({800, 400});
        Claims claims(desk->project(), desk->history(), desk->view.episode());
        const LineId line = desk->transcript().turnAt(0).lines[0].id;
        QVERIFY(claims.make(caretAt({line, 14})).has_value());
        QVERIFY(desk->history().perform(
            {desk->view.episode(), u"step"_s, {ReplaceText{line, 11, u" They page you."_s, {}}}}));
        QCOMPARE(marks(*desk, line), QStringList());
    }

    void theView_showsAVerdictAtOnce()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: Goats chew. They page you."_s});
        desk->show({800, 400});
        const QImage before = desk->view.viewport()->grab().toImage();
        Claims claims(desk->project(), desk->history(), desk->view.episode());
        const AnnotationId id = claims.make(caretAt({desk->transcript().turnAt(0).lines[0].id, 14})).value();
        auto &layouts = desk->view.textLayout().layouts();
        const auto style = [&] {
            return layouts.of(desk->transcript().turnAt(0).lines[0]).marks.value(0).format.underlineStyle();
        };
        QVERIFY(desk->view.viewport()->grab().toImage() != before);
        QCOMPARE(style(), Style::DotLine);
        QVERIFY(claims.setVerdict(id, u"false"_s).has_value());
        QCOMPARE(style(), Style::SingleUnderline);
    }

    void badges_sayTheVerdictBySignAndWord()
    {
        const auto desk = EditorDesk::ofTurns({u"Ann: Goats chew. They page you."_s});
        desk->show({800, 400});
        Claims claims(desk->project(), desk->history(), desk->view.episode());
        const LineId line = desk->transcript().turnAt(0).lines[0].id;
        const auto badge = [&] { return badgesOf(desk->project(), desk->episode(), line).value(0); };
        const AnnotationId id = claims.make(caretAt({line, 14})).value();
        QCOMPARE(badge().text, u"?"_s);
        const auto expect = [&](const QString &verdict, const QString &text, Colour colour) {
            QVERIFY(claims.setVerdict(id, verdict).has_value());
            QCOMPARE(badge().text, text);
            QCOMPARE(badge().colour, colour);
        };
        expect(u"verified"_s, u"✓ verified"_s, Colour::Supported);
        expect(u"murky"_s, u"~ murky"_s, Colour::Doubtful);
        expect(u"false"_s, u"✗ false"_s, Colour::Refuted);
        QVERIFY(desk->history().perform(
            {desk->view.episode(), u"step"_s, {ReplaceText{line, 17, u"page"_s, u"call"_s}}}));
        QCOMPARE(badge().text, u"! false"_s);
        QVERIFY(badge().isDashed);
    }
};

QTEST_MAIN(TextMarksTest)
#include "textmarks_test.moc"
