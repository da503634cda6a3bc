// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Claims, evidence and sources with keys on the real window.

#include "app/window/appearance.h"
#include "app/window/settings.h"
#include "model/lists/claimrows.h"
#include "tests/app/window/windowdesk.h"
#include "tests/support/gui/window.h"
#include "widgets/claims/claimcard.h"
#include "widgets/claims/claimspanel.h"
#include "widgets/claims/sourcespanel.h"
#include "widgets/claims/sourceview.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Fixture : WindowDesk {
    Fixture()
    {
        start();
        if (!open({sample()}))
            qFatal("the sample could not be opened");
    }
    [[nodiscard]] const Line &lineAt(qsizetype number) const
    {
        return episode().transcript().lineAt(number).line();
    }
    void put(qsizetype number, qint32 offset) const
    {
        editor().setCaret(caretAt({lineAt(number).id, offset}));
    }
    [[nodiscard]] ClaimCard &card() const { return window().claims().card(); }
    [[nodiscard]] const Claim &claim() const
    {
        return *episode().annotations().find(card().claim())->as<Claim>();
    }
    [[nodiscard]] qsizetype claimCount() const
    {
        return std::ssize(claimRows(session().project(), episode()));
    }
    template <typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *widget : window().findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QTreeView &table() const { return *named<QTreeView>(u"Claims"_s); }
    [[nodiscard]] SourceView &text() const { return *window().findChild<SourceView *>(); }
    void mark() const { key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); }
    /// A source with a text, typed and pasted as people do.
    void makeSource(const QString &title, const QString &content) const
    {
        window().showPanel(window().sources());
        auto *field = named<QLineEdit>(u"Title of a source"_s);
        field->setFocus();
        QTest::keyClicks(field, title);
        QTest::keyClick(field, Qt::Key_Return);
        QGuiApplication::clipboard()->setText(content);
        text().setFocus();
        QTest::keyClick(&text(), Qt::Key_V, Qt::ControlModifier);
    }
    void select(const QString &words) const
    {
        text().setFocus();
        QTextCursor cursor = text().document()->find(words);
        text().setTextCursor(cursor);
    }
};

} // namespace

class ClaimsControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeKeys_markAndCheckAClaim_escapeGoesBackToTheCaret()
    {
        Fixture fixture;
        fixture.put(4, 3);
        const Caret before = fixture.editor().caret();
        fixture.mark();
        QCOMPARE(fixture.claimCount(), 1);
        QVERIFY(fixture.card().isVisible());
        QVERIFY(fixture.card().isAncestorOf(fixture.focus()));
        fixture.key(Qt::Key_1);
        QCOMPARE(fixture.claim().verdict, u"verified"_s);
        fixture.type(u"n"_s);
        QCOMPARE(fixture.claim().kind, ClaimKind::Number);
        fixture.type(u"x"_s);
        QCOMPARE(fixture.claim().action, Action::Cut);
        fixture.type(u"x"_s);
        QCOMPARE(fixture.claim().action, Action::None);
        fixture.type(u"h"_s);
        QCOMPARE(fixture.claim().risk, Risk::High);
        fixture.key(Qt::Key_1);
        QCOMPARE(fixture.claim().verdict, QString());
        fixture.key(Qt::Key_Escape);
        QVERIFY(fixture.editor().hasFocus());
        QCOMPARE(fixture.editor().caret(), before);
    }

    void enter_beginsTheNote_whichIsOneStep()
    {
        Fixture fixture;
        fixture.put(4, 3);
        fixture.mark();
        const auto steps = fixture.session().history().steps(fixture.editor().episode()).size();
        fixture.key(Qt::Key_Return);
        fixture.type(u"1 call the 2 vets"_s);
        fixture.key(Qt::Key_Escape);
        QCOMPARE(fixture.claim().note, u"1 call the 2 vets"_s);
        QCOMPARE(fixture.claim().verdict, QString());
        QCOMPARE(fixture.session().history().steps(fixture.editor().episode()).size(), steps + 1);
        QVERIFY(fixture.editor().hasFocus());
    }

    void aNoteThatIsBeingTyped_isKeptWhenTheProjectCloses()
    {
        Fixture fixture;
        const QString file = fixture.path(u"show.ropewalk"_s);
        fixture.chooser.answer = file;
        fixture.trigger(ActionId::SaveAs);
        QVERIFY(QTest::qWaitFor(
            [&] { return fixture.projects().path() == file && !fixture.projects().isBusy(); }));
        fixture.put(4, 3);
        fixture.mark();
        fixture.key(Qt::Key_Return);
        fixture.type(u"ask Ann"_s);
        QVERIFY(fixture.close());
        fixture.start();
        QVERIFY(fixture.open({file}));
        const auto &all = fixture.episode().annotations().all();
        const auto found = std::ranges::find_if(
            all, [](const auto &entry) { return entry.second.template as<Claim>() != nullptr; });
        QVERIFY(found != all.end());
        QCOMPARE(found->second.as<Claim>()->note, u"ask Ann"_s);
    }

    void undo_takesTheClaimAway_andTheFocusIsInTheTranscript()
    {
        Fixture fixture;
        fixture.put(4, 3);
        fixture.mark();
        fixture.trigger(ActionId::Undo);
        QCOMPARE(fixture.claimCount(), 0);
        QVERIFY(!fixture.card().isVisible());
        QVERIFY(fixture.editor().hasFocus());
        fixture.trigger(ActionId::Redo);
        QCOMPARE(fixture.claimCount(), 1);
    }

    void wordsThatChange_openTheClaimAgain_andTheCardSaysSo()
    {
        Fixture fixture;
        fixture.put(4, 3);
        fixture.mark();
        fixture.key(Qt::Key_1);
        fixture.key(Qt::Key_Escape);
        fixture.put(4, 3);
        fixture.type(u"zz"_s);
        const auto says = [&](const QString &text) {
            return std::ranges::any_of(fixture.card().findChildren<QLabel *>(),
                                       [&](const QLabel *label) { return label->text().contains(text); });
        };
        QVERIFY(says(u"Check again"_s));
        fixture.mark();
        fixture.key(Qt::Key_1);
        QVERIFY(says(u"Checked"_s));
    }

    void table_filtersAndGoesToTheWords()
    {
        Fixture fixture;
        for (const qsizetype line : {8, 4}) {
            fixture.put(line, 3);
            fixture.mark();
            if (line == 4)
                fixture.key(Qt::Key_4);
            fixture.key(Qt::Key_Escape);
        }
        QCOMPARE(fixture.table().model()->rowCount(), 2);
        auto *status = fixture.named<QComboBox>(u"Filter claims by status or verdict"_s);
        status->setCurrentIndex(status->findText(u"Open"_s));
        QCOMPARE(fixture.table().model()->rowCount(), 1);
        status->setCurrentIndex(status->findText(u"false"_s));
        QCOMPARE(fixture.table().model()->rowCount(), 1);
        fixture.put(0, 0);
        fixture.table().setFocus();
        fixture.table().setCurrentIndex(fixture.table().model()->index(0, 0));
        QTest::keyClick(&fixture.table(), Qt::Key_Return);
        QVERIFY(fixture.editor().hasFocus());
        QCOMPARE(fixture.editor().caret().position.line, fixture.lineAt(4).id);
    }

    void delete_inTheTable_removesTheClaim()
    {
        Fixture fixture;
        fixture.put(4, 3);
        fixture.mark();
        fixture.table().setFocus();
        fixture.table().setCurrentIndex(fixture.table().model()->index(0, 0));
        QTest::keyClick(&fixture.table(), Qt::Key_Delete);
        QCOMPARE(fixture.claimCount(), 0);
        QCOMPARE(fixture.table().model()->rowCount(), 0);
    }

    void saidHereToo_addsThePlaceOfTheCaret()
    {
        Fixture fixture;
        fixture.put(4, 3);
        fixture.mark();
        fixture.put(8, 2);
        for (auto *button : fixture.card().findChildren<QToolButton *>()) {
            if (button->text() == u"Said here too"_s)
                button->click();
        }
        QCOMPARE(fixture.episode().annotations().find(fixture.card().claim())->places.size(), 2U);
        auto *places = fixture.named<QListWidget>(u"Places"_s);
        QCOMPARE(places->count(), 2);
        places->setFocus();
        places->setCurrentRow(1);
        // Letters stay the card's, also in a list.
        QTest::keyClick(places, Qt::Key_H);
        QCOMPARE(fixture.claim().risk, Risk::High);
        QTest::keyClick(places, Qt::Key_Delete);
        QCOMPARE(places->count(), 1);
    }

    void aSelectionInASource_becomesEvidenceByTwoKeys()
    {
        Fixture fixture;
        fixture.put(4, 3);
        fixture.mark();
        fixture.makeSource(u"Goats, a handbook"_s, u"Goats chew.\nGoats never page anybody.\n"_s);
        SOON_VERIFY(fixture.text().isComplete());
        fixture.select(u"never page"_s);
        fixture.key(Qt::Key_E, Qt::ControlModifier);
        fixture.key(Qt::Key_C);
        QCOMPARE(fixture.claim().evidence.size(), 1U);
        QCOMPARE(fixture.claim().evidence.front().quote, u"never page"_s);
        QCOMPARE(fixture.claim().evidence.front().stance, Stance::Contradicts);
        QVERIFY(fixture.text().hasFocus());
        fixture.key(Qt::Key_E, Qt::ControlModifier);
        fixture.key(Qt::Key_Escape);
        fixture.key(Qt::Key_E, Qt::ControlModifier);
        fixture.key(Qt::Key_X);
        QCOMPARE(fixture.claim().evidence.size(), 2U);
        fixture.trigger(ActionId::Undo);
        QCOMPARE(fixture.claim().evidence.size(), 1U);
        // The episode's page brought one, too.
        QCOMPARE(fixture.session().project().catalogue().sources.all().size(), 2U);
    }

    void evidenceWithoutAClaimOrWords_saysWhatToDo()
    {
        Fixture fixture;
        fixture.key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(fixture.said().contains(u"claim"_s));
        fixture.put(4, 3);
        fixture.mark();
        fixture.key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(fixture.said().contains(u"Select words"_s));
    }

    void aSourceThatIsUsed_isNotRemoved_oneThatIsNot_canBeTakenBack()
    {
        Fixture fixture;
        fixture.put(4, 3);
        fixture.mark();
        fixture.makeSource(u"Goats"_s, u"Goats never page anybody."_s);
        SOON_VERIFY(fixture.text().isComplete());
        fixture.select(u"never page"_s);
        fixture.key(Qt::Key_E, Qt::ControlModifier);
        fixture.key(Qt::Key_S);
        auto *list = fixture.named<QListWidget>(u"Sources"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        const auto &sources = fixture.session().project().catalogue().sources;
        QCOMPARE(sources.all().size(), 2U);
        QVERIFY2(fixture.said().contains(u"used"_s), qPrintable(fixture.said()));
        fixture.trigger(ActionId::Undo);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(sources.all().size(), 1U);
        QVERIFY(fixture.hasBar("sources"));
        for (auto *button : fixture.window().bars().findChildren<QAbstractButton *>()) {
            if (button->text().contains(u"Take back"_s))
                button->click();
        }
        QCOMPARE(sources.all().size(), 2U);
    }

    void aPerson_isEvidenceByTheForm()
    {
        Fixture fixture;
        fixture.put(4, 3);
        fixture.mark();
        fixture.named<QToolButton>(u"Add evidence"_s)->click();
        auto *kind = fixture.named<QComboBox>(u"What"_s);
        kind->setCurrentIndex(int(EvidenceKind::Person));
        fixture.type(u"c"_s);
        auto *words = fixture.named<QPlainTextEdit>(u"Words"_s);
        words->setFocus();
        fixture.type(u"She says no."_s);
        fixture.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.claim().evidence.size(), 1U);
        QCOMPARE(fixture.claim().evidence.front().kind, EvidenceKind::Person);
        QCOMPARE(fixture.claim().evidence.front().stance, Stance::Contradicts);
        QVERIFY(fixture.claim().evidence.front().source.isNull());
        QVERIFY(!words->isVisible());
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("width");
        QTest::newRow("light") << false << 1440;
        QTest::newRow("dark") << true << 1440;
        QTest::newRow("narrow") << false << 1000;
    }
    void pictures()
    {
        QFETCH(bool, isDark);
        QFETCH(int, width);
        Fixture fixture;
        fixture.trigger(isDark ? ActionId::ThemeDark : ActionId::ThemeLight);
        fixture.window().resize(width, 900);
        SOON_COMPARE(QApplication::palette().window().color().lightness() < 128, isDark);
        const std::pair<qsizetype, Qt::Key> claims[] = {{1, Qt::Key_1}, {3, Qt::Key_4}, {5, Qt::Key_2},
                                                        {7, Qt::Key_0}, {9, Qt::Key_1}, {11, Qt::Key_4}};
        for (const auto &[line, key] : claims) {
            fixture.put(line, 3);
            fixture.mark();
            fixture.key(key);
            fixture.key(Qt::Key_Escape);
        }
        fixture.put(9, 3);
        fixture.type(u"zz"_s);
        fixture.makeSource(
            u"Goats, a handbook for people who are on call"_s,
            u"Goats chew.\nGoats never page anybody, and nobody pages goats. They stand in the "
            u"rain and look at you.\n"_s);
        fixture.put(3, 3);
        fixture.mark();
        fixture.key(Qt::Key_Return);
        fixture.type(u"Ask the vendor again before Friday."_s);
        fixture.key(Qt::Key_Escape);
        fixture.window().showPanel(fixture.window().sources());
        SOON_VERIFY(fixture.text().isComplete());
        fixture.select(u"nobody pages goats"_s);
        fixture.key(Qt::Key_E, Qt::ControlModifier);
        const QString name = u"claims-"_s + QString::fromLatin1(QTest::currentDataTag());
        TestWindow::picture(fixture.window(), name + u"-sources"_s);
        fixture.key(Qt::Key_S);
        fixture.window().findChildren<QTabWidget *>().front()->setCurrentIndex(1);
        QTest::qWait(50);
        TestWindow::picture(fixture.window(), name + u"-about"_s);
        fixture.window().showPanel(fixture.window().claims());
        fixture.table().setFocus();
        QTest::qWait(200);
        QVERIFY(!TestWindow::picture(fixture.window(), name).isEmpty());
        fixture.card().ensureVisible(0, 10'000);
        QTest::qWait(50);
        QVERIFY(fixture.card().widget()->height() <=
                fixture.card().widget()->heightForWidth(fixture.card().widget()->width()));
        TestWindow::picture(fixture.window(), name + u"-below"_s);
    }
};

QTEST_MAIN(ClaimsControllerTest)
#include "claimscontroller_test.moc"
