// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Badges, panels that follow the caret, and claims and notes on the page, in the real window.

#include "app/session/claims.h"
#include "app/session/marks.h"
#include "app/window/settings.h"
#include "model/analysis/marklist.h"
#include "model/lists/marksmodel.h"
#include "tests/app/window/windowdesk.h"
#include "tests/support/gui/window.h"
#include "widgets/claims/claimcard.h"
#include "widgets/claims/claimspanel.h"
#include "widgets/marks/markspanel.h"
#include "widgets/marks/noteeditor.h"
#include "widgets/page/pagebadges.h"
#include "widgets/page/pagepanel.h"
#include "widgets/reasons/reasonspanel.h"
#include "widgets/speakers/speakerspanel.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTreeView>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// The sample episode, with a claim and a note in its first line, and a link.
struct Desk : WindowDesk {
    Desk()
    {
        start();
        window().resize(1440, 900);
        if (!open({sample()}))
            qFatal("the sample could not be opened");
    }
    [[nodiscard]] Claims claims() const { return {session().project(), session().history(), episode().id()}; }
    [[nodiscard]] Marks marks() const { return {session().project(), session().history(), episode().id()}; }
    [[nodiscard]] Range words(qsizetype line, const QString &text) const
    {
        const Line &found = episode().transcript().lineAt(line).line();
        const auto at = qint32(found.text.indexOf(text));
        return {{found.id, at}, {found.id, at + qint32(text.size())}};
    }
    [[nodiscard]] AnnotationId claim(const Range &place) const
    {
        return claims().make({place.to, place.from}).value();
    }
    [[nodiscard]] Badge badge(LineId line, const QString &text) const
    {
        for (const Badge &each : editor().badgesBeside(line)) {
            if (each.text == text)
                return each;
        }
        return {};
    }
    void click(const Badge &badge) const
    {
        QVERIFY(!badge.text.isEmpty());
        QTest::mouseClick(editor().viewport(), Qt::LeftButton, {}, editor().badgeRect(badge).center());
    }
    [[nodiscard]] ClaimCard &card() const { return window().claims().card(); }
    [[nodiscard]] QListView *markList() const { return window().findChild<QListView *>(u"marks"_s); }
    [[nodiscard]] PagePanel &page() const { return window().page(); }
    [[nodiscard]] PageField *field(PageSection section, int at = 0) const
    {
        QList<PageField *> fields;
        for (PageField *field : page().findChildren<PageField *>()) {
            if (field->section() == section && !field->line().isNull())
                fields.append(field);
        }
        std::ranges::sort(fields, {}, [](PageField *field) { return field->mapToGlobal(QPoint()).y(); });
        return fields.value(at);
    }
    /// The keyboard in a field of the page, words selected in it.
    [[nodiscard]] PageField *select(PageSection section, int at, const QString &words) const
    {
        trigger(ActionId::ShowPage);
        PageField *found = field(section, at);
        found->setFocus();
        const auto from = qint32(found->text().indexOf(words));
        found->select(from, from + qint32(words.size()));
        return found;
    }
    [[nodiscard]] std::vector<Mark> notes() const
    {
        std::vector<Mark> all = marksOf(episode());
        std::erase_if(all, [](const Mark &mark) { return mark.kind != MarkKind::Note; });
        return all;
    }
};

constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

class BadgeControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickOnAClaimsBadge_bringsItsCard()
    {
        Desk desk;
        const Range place = desk.words(0, u"two business days"_s);
        const AnnotationId id = desk.claim(place);
        desk.window().claims().parentWidget()->hide();
        desk.click(desk.badge(place.from.line, u"?"_s));
        QVERIFY(desk.window().claims().isVisible());
        QCOMPARE(desk.card().claim(), id);
        QCOMPARE(desk.editor().caret(), caretAt(place.from));
        QVERIFY(desk.editor().hasFocus());
    }

    void aClickOnANotesBadge_choosesItsRow_whateverIsFiltered()
    {
        Desk desk;
        const Range place = desk.words(0, u"takes down"_s);
        QVERIFY(desk.marks().toggle(Marks::Kind::QuoteLock, desk.words(0, u"a form"_s)));
        QVERIFY(desk.marks().addNote(place, {u"when?"_s, false}));
        desk.window().marks().setFilter(MarksModel::Filter::QuoteLocks);
        desk.click(desk.badge(place.from.line, u"Note"_s));
        QVERIFY(desk.window().marks().isVisible());
        QCOMPARE(desk.markList()->currentIndex().data(MarksModel::NoteRole).toString(), u"when?"_s);
    }

    void aClickOnAReasonsBadge_choosesItsUse_orTheOffer()
    {
        Desk desk;
        auto *mentions = desk.window().findChild<QListView *>(u"mentions"_s);
        SOON_VERIFY(mentions->model()->rowCount() > 1);
        const Range place = desk.words(14, u"Reason eighty-three"_s);
        desk.editor().setCaret(caretAt(place.from));
        const Badge offer = desk.badge(place.from.line, u"#83?"_s);
        desk.window().showPanel(desk.window().speakers());
        desk.click(offer);
        SOON_VERIFY(desk.window().reasons().isVisible());
        QVERIFY(mentions->currentIndex().isValid());
        // The walk stands there: F9 takes it.
        desk.key(Qt::Key_F9);
        SOON_VERIFY(!desk.badge(place.from.line, u"#83"_s).text.isEmpty());
        desk.click(desk.badge(place.from.line, u"#83"_s));
        auto *reasons = desk.window().findChild<QTreeView *>(u"reasons"_s);
        QVERIFY(reasons->currentIndex().parent().isValid());
        TestWindow::picture(desk.window(), u"badge-reason"_s);
    }

    void theCard_followsTheCaret_withoutTheKeyboard()
    {
        Desk desk;
        const Range first = desk.words(0, u"two business days"_s);
        const Range second = desk.words(4, u"forty minutes of downtime"_s);
        const AnnotationId one = desk.claim(first);
        const AnnotationId two = desk.claim(second);
        desk.trigger(ActionId::WorkspaceFactCheck);
        desk.editor().setFocus();
        desk.editor().setCaret(caretAt(first.from));
        QCOMPARE(desk.card().claim(), one);
        desk.editor().setCaret(caretAt(second.from));
        QCOMPARE(desk.card().claim(), two);
        QVERIFY(desk.editor().hasFocus());
        // Between claims the last one stays.
        desk.editor().setCaret(caretAt(desk.words(2, u"channel"_s).from));
        QCOMPARE(desk.card().claim(), two);
        // Of two the inner one.
        const AnnotationId inner = desk.claim(desk.words(0, u"business"_s));
        desk.editor().setCaret(caretAt(desk.words(0, u"usiness"_s).from));
        QCOMPARE(desk.card().claim(), inner);
        desk.editor().setCaret(caretAt(first.from));
        QCOMPARE(desk.card().claim(), one);
    }

    void theListOfMarks_followsTheCaret_andDoesNotJumpUnderTheMouse()
    {
        Desk desk;
        for (qsizetype line = 0; line < 24; ++line) {
            const Line &found = desk.episode().transcript().lineAt(line).line();
            QVERIFY(desk.marks().addNote({startOf(found), endOf(found)}, {u"note %1"_s.arg(line), false}));
        }
        desk.trigger(ActionId::ShowMarks);
        SOON_COMPARE(desk.markList()->model()->rowCount(), 24);
        desk.editor().setFocus();
        const auto noteHere = [&] {
            return desk.markList()->currentIndex().data(MarksModel::NoteRole).toString();
        };
        desk.editor().setCaret(caretAt(desk.words(23, u"Look"_s).from));
        QCOMPARE(noteHere(), u"note 23"_s);
        QVERIFY(desk.editor().hasFocus());
        QVERIFY(desk.markList()->viewport()->rect().intersects(
            desk.markList()->visualRect(desk.markList()->currentIndex())));
        // Somebody is at the list.
        desk.markList()->setFocus();
        const int before = desk.markList()->verticalScrollBar()->value();
        desk.editor().setCaret(caretAt(desk.words(0, u"back"_s).from));
        QCOMPARE(noteHere(), u"note 0"_s);
        QCOMPARE(desk.markList()->verticalScrollBar()->value(), before);
    }

    void aClaimOnThePage_isMadeByItsKey_andEscapeGoesBackToTheField()
    {
        Desk desk;
        PageField *field = desk.select(PageSection::Summary, 0, u"two business days"_s);
        QTest::keyClick(field, Qt::Key_C, ctrlShift);
        const AnnotationId id = desk.card().claim();
        QVERIFY(!id.isNull());
        const Place &place = desk.episode().annotations().find(id)->places.front();
        QCOMPARE(place.range.from.line, field->line());
        QCOMPARE(place.words, u"two business days"_s);
        QVERIFY(desk.card().isAncestorOf(desk.focus()));
        desk.key(Qt::Key_Escape);
        QVERIFY(field->hasFocus());
        QCOMPARE(field->textCursor().selectedText(), u"two business days"_s);
        // Without a selection it is the sentence's.
        field->putCaret(1);
        QTest::keyClick(field, Qt::Key_C, ctrlShift);
        QVERIFY(desk.episode()
                    .annotations()
                    .find(desk.card().claim())
                    ->places.front()
                    .words.startsWith(u"A hosting company"_s));
    }

    void aPlaceOnThePage_canBeAnotherOneOfAClaim()
    {
        Desk desk;
        const AnnotationId id = desk.claim(desk.words(0, u"two business days"_s));
        desk.editor().setCaret(caretAt(desk.words(0, u"business"_s).from));
        QCOMPARE(desk.card().claim(), id);
        PageField *field = desk.select(PageSection::Summary, 0, u"two business days"_s);
        desk.window().showPanel(desk.window().claims());
        for (QAbstractButton *button : desk.card().findChildren<QAbstractButton *>()) {
            if (button->text().contains(u"Said here too"_s))
                button->click();
        }
        const auto &places = desk.episode().annotations().find(id)->places;
        QCOMPARE(places.size(), 2U);
        QCOMPARE(places.back().range.from.line, field->line());
    }

    void aNoteOnThePage_isWrittenThere()
    {
        Desk desk;
        PageField *field = desk.select(PageSection::Topics, 1, u"Green dots"_s);
        QTest::keyClick(field, Qt::Key_N, ctrlShift);
        auto *notes = desk.editor().findChild<NoteEditor *>();
        SOON_VERIFY(notes->isVisible());
        auto *text = notes->findChild<QPlainTextEdit *>();
        QTest::keyClicks(text, u"how many?"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(desk.notes().size(), 1U);
        QCOMPARE(desk.notes().front().words, u"Green dots"_s);
        QCOMPARE(desk.notes().front().range.from.line, field->line());
        SOON_VERIFY(field->hasFocus());
        SOON_COMPARE(field->accessibleDescription(), u"Note: how many?"_s);
    }

    void marksOnThePage_areSeen_saidAndClicked()
    {
        Desk desk;
        PageField *field = desk.select(PageSection::Summary, 0, u"two business days"_s);
        const LineId line = field->line();
        const AnnotationId id = desk.claim({{line, 2}, {line, 17}});
        QVERIFY(desk.claims().setVerdict(id, u"verified"_s));
        QVERIFY(desk.marks().addNote({{line, 40}, {line, 60}}, {u"is it?"_s, false}));
        QCOMPARE(field->extraSelections().size(), 2); // the claim and the note
        QCOMPARE(field->extraSelections().front().cursor.selectionStart(), 2);
        QCOMPARE(field->extraSelections().front().cursor.selectionEnd(), 17);
        QVERIFY(field->extraSelections().front().format.underlineStyle() != QTextCharFormat::NoUnderline);
        QVERIFY(field->accessibleDescription().contains(u"verified"_s));
        const auto buttons = field->parentWidget()->findChildren<BadgeButton *>();
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons[0]->text(), u"✓ verified"_s);
        QVERIFY(buttons[1]->accessibleName().contains(u"is it?"_s));
        desk.window().showPanel(desk.window().page());
        QTest::qWait(50);
        TestWindow::picture(desk.window(), u"page-marks"_s);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QVERIFY(desk.window().claims().isVisible());
        QCOMPARE(desk.card().claim(), id);
        // The words change: so does what is seen of it.
        field->setFocus();
        field->putCaret(5);
        QTest::keyClicks(field, u"x"_s);
        SOON_VERIFY(field->extraSelections().front().format.underlineStyle() ==
                    QTextCharFormat::WaveUnderline);
        desk.trigger(ActionId::ThemeDark);
        desk.window().showPanel(desk.window().page());
        QTest::qWait(50);
        TestWindow::picture(desk.window(), u"page-marks-dark"_s);
    }

    void fromTheTable_andTheMarks_theCaretGoesToThePage()
    {
        Desk desk;
        PageField *field = desk.select(PageSection::Summary, 0, u"two business days"_s);
        const LineId line = field->line();
        const AnnotationId id = desk.claim({{line, 2}, {line, 17}});
        QVERIFY(desk.marks().addNote({{line, 40}, {line, 60}}, {u"is it?"_s, false}));
        desk.editor().setFocus();
        desk.trigger(ActionId::WorkspaceFactCheck);
        QVERIFY(!desk.page().isVisible());
        Q_EMIT desk.window().claims().activated(id);
        QVERIFY(desk.page().isVisible());
        QVERIFY(desk.field(PageSection::Summary)->hasFocus());
        QCOMPARE(desk.field(PageSection::Summary)->caret(), caretAt({line, 2}));
        desk.editor().setFocus();
        SOON_COMPARE(desk.markList()->model()->rowCount(), 1);
        desk.window().showPanel(desk.window().marks());
        QTest::mouseClick(desk.markList()->viewport(), Qt::LeftButton, {},
                          desk.markList()->visualRect(desk.markList()->model()->index(0, 0)).center());
        QVERIFY(desk.field(PageSection::Summary)->hasFocus());
        QCOMPARE(desk.field(PageSection::Summary)->caret(), caretAt({line, 40}));
    }
};

QTEST_MAIN(BadgeControllerTest)
#include "badgecontroller_test.moc"
