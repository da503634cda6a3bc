// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/claims/claimspanel.h"

#include "tests/support/gui/window.h"
#include "widgets/claims/choicerow.h"
#include "widgets/claims/claimcard.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// A claim that was checked and whose words changed, with long words everywhere.
ClaimView longView()
{
    ClaimView view;
    view.id = AnnotationId::create();
    view.words =
        u"Die Donaudampfschifffahrtsgesellschaft hat zwölf Ziegen, und keine davon hat jemals jemanden "
        u"aus dem Schlaf geholt."_s;
    view.claim.verdict = u"nicht nachweisbar"_s;
    view.claim.signOffs = {{u"Annegret Ruiz-Hohenstein"_s, QDate(2026, 3, 14), {}}};
    view.look = {ClaimStatus::CheckAgain, VerdictSense::Between, view.claim.verdict};
    view.speaker = u"Rechtsbeistand der Ziegenbäuerin"_s;
    view.places = {{u"Turn 12"_s, u"zwölf Ziegen"_s, u"dreizehn Ziegen"_s, AnchorState::Changed},
                   {u"Words gone"_s, u"keine davon"_s, {}, AnchorState::Orphan}};
    Evidence evidence;
    evidence.quote = u"Zwölf Ziegen stehen im Regen."_s;
    view.evidence = {{evidence, u"Handbuch der Ziegenhaltung für Bereitschaftsdienste"_s, true}};
    return view;
}

const QStringList scale = {u"nachgewiesen"_s, u"nicht nachweisbar"_s, u"widersprüchlich"_s, u"falsch"_s};

ClaimRow row(const QString &words, const QString &place, ClaimStatus status, const QString &verdict)
{
    return {
        AnnotationId::create(), {status, VerdictSense::Between, verdict}, words, {}, u"Host"_s, place, {}};
}

} // namespace

class ClaimsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKey_choosesAndIsShownOnceItIsSo()
    {
        ChoiceRow row(u"Action"_s);
        row.setChoices(ChoiceRow::choices({u"K ok"_s, u"X cut"_s}));
        QSignalSpy chosen(&row, &ChoiceRow::chosen);
        QVERIFY(row.press(u"x"_s));
        QVERIFY(!row.press(u"q"_s));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(row.current(), -1);
        row.setCurrent(1);
        QVERIFY(row.findChildren<QToolButton *>()[1]->isChecked());
        QCOMPARE(row.findChildren<QToolButton *>()[1]->accessibleName(), u"Action: cut"_s);
    }

    void tab_goesToTheRowOnce_arrowsGoAlong()
    {
        ChoiceRow row(u"Action"_s);
        row.setChoices(ChoiceRow::choices({u"K ok"_s, u"X cut"_s, u"F soften"_s}));
        row.setCurrent(1);
        row.show();
        QVERIFY(QTest::qWaitForWindowActive(&row));
        const auto buttons = row.findChildren<QToolButton *>();
        int stops = 0;
        for (const QToolButton *button : buttons)
            stops += button->focusPolicy() & Qt::TabFocus ? 1 : 0;
        QCOMPARE(stops, 1);
        buttons[1]->setFocus();
        QTest::keyClick(buttons[1], Qt::Key_Right);
        QVERIFY(buttons[2]->hasFocus());
        QTest::keyClick(buttons[2], Qt::Key_Right);
        QVERIFY(buttons[2]->hasFocus());
        QTest::keyClick(buttons[2], Qt::Key_Left);
        QVERIFY(buttons[1]->hasFocus());
    }

    void theKeysOfACard_allDiffer()
    {
        ClaimCard card;
        card.showClaim(longView(), scale);
        QSet<QChar> keys;
        qsizetype count = 0;
        for (const QToolButton *button : card.findChildren<QToolButton *>()) {
            if (qobject_cast<ChoiceRow *>(button->parentWidget()) &&
                !button->accessibleName().startsWith(u"Stance"_s)) {
                keys.insert(button->text().front());
                ++count;
            }
        }
        QCOMPARE(keys.size(), count);
        QCOMPARE(count, 4 + 5 + 9 + 3);
    }

    void aVerdictWhoseWordsChanged_isGivenAgainByItsKey_notTakenBack()
    {
        ClaimCard card;
        ClaimView view = longView();
        card.showClaim(view, scale);
        card.show();
        QVERIFY(QTest::qWaitForWindowActive(&card));
        QSignalSpy wanted(&card, &ClaimCard::verdictWanted);
        card.begin();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QCOMPARE(wanted.takeFirst().front().toString(), u"nicht nachweisbar"_s);
        view.look.status = ClaimStatus::Checked;
        card.showClaim(view, scale);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QCOMPARE(wanted.takeFirst().front().toString(), QString());
    }

    void whatIsTyped_staysWhenSomethingElseOfTheClaimChanges_andIsHandedOnOnce()
    {
        ClaimCard card;
        ClaimView view = longView();
        card.showClaim(view, scale);
        card.show();
        QVERIFY(QTest::qWaitForWindowActive(&card));
        QSignalSpy wanted(&card, &ClaimCard::noteWanted);
        card.begin();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"ask 3 vets"_s);
        view.claim.risk = Risk::High;
        card.showClaim(view, scale);
        QCOMPARE(card.findChild<QPlainTextEdit *>()->toPlainText(), u"ask 3 vets"_s);
        QCOMPARE(wanted.size(), 0);
        // Another claim takes the card's place.
        card.showClaim(ClaimView(), scale);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toString(), u"ask 3 vets"_s);
    }

    void places_sayWhatBecameOfTheirWords()
    {
        ClaimCard card;
        card.showClaim(longView(), scale);
        const auto lists = card.findChildren<QListWidget *>();
        const auto places = std::ranges::find(lists, u"Places"_s, &QWidget::accessibleName);
        QVERIFY(places != lists.end());
        QCOMPARE((*places)->item(0)->text(),
                 u"Turn 12: words changed: “dreizehn Ziegen”, before “zwölf Ziegen”"_s);
        QCOMPARE((*places)->item(1)->text(), u"Words gone: “keine davon”"_s);
        const auto evidence = std::ranges::find(lists, u"Evidence"_s, &QWidget::accessibleName);
        QVERIFY((*evidence)->item(0)->text().contains(u"never proof by themselves"_s));
    }

    void choosingAndActivating_inTheTable()
    {
        ClaimsPanel panel;
        panel.resize(panel.fontMetrics().averageCharWidth() * 40, panel.fontMetrics().height() * 40);
        panel.showVerdicts(scale);
        const ClaimRow first = row(u"Goats chew."_s, u"1"_s, ClaimStatus::Open, {});
        const ClaimRow second = row(u"Ropes hold."_s, u"2"_s, ClaimStatus::Checked, u"falsch"_s);
        panel.showClaims({first, second});
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QSignalSpy chosen(&panel, &ClaimsPanel::chosen);
        QSignalSpy activated(&panel, &ClaimsPanel::activated);
        panel.setCurrent(first.id);
        QCOMPARE(chosen.size(), 0);
        auto *table = panel.findChild<QTreeView *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<AnnotationId>(), second.id);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        // Narrow: signs alone to see, words to hear.
        const QModelIndex verdict = table->model()->index(1, ClaimsModel::Verdict);
        QCOMPARE(verdict.data().toString(), u"~"_s);
        QCOMPARE(verdict.data(Qt::AccessibleTextRole).toString(), u"~ falsch"_s);
    }

    void withoutClaims_thePanelSaysWhatToDo()
    {
        ClaimsPanel panel;
        panel.showClaims({});
        panel.show();
        const auto says = [&](const QString &text) {
            return std::ranges::any_of(panel.findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        QVERIFY(says(u"Ctrl+Shift+C"_s));
        panel.showClaims({row(u"Goats chew."_s, u"1"_s, ClaimStatus::Open, {})});
        QVERIFY(!says(u"Ctrl+Shift+C"_s));
        const auto fields = panel.findChildren<QLineEdit *>();
        const auto filter = std::ranges::find(fields, u"Filter claims by words"_s, &QWidget::accessibleName);
        QVERIFY(filter != fields.end());
        (*filter)->setText(u"ropes"_s);
        QVERIFY(says(u"No claim is like this"_s));
    }

    void longWords_haveRoomInANarrowPanel()
    {
        ClaimsPanel panel;
        panel.setTheme(Theme::light());
        panel.resize(panel.fontMetrics().averageCharWidth() * 32, panel.fontMetrics().height() * 90);
        panel.showVerdicts(scale);
        panel.showClaims({row(longView().words, u"12"_s, ClaimStatus::CheckAgain, scale[1])});
        panel.card().showClaim(longView(), scale);
        panel.showCard(true);
        panel.show();
        QTest::qWait(50);
        for (QToolButton *button : panel.findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Add evidence"_s)
                button->click();
        }
        QTest::qWait(50);
        QVERIFY(panel.card().widget()->width() <= panel.card().viewport()->width());
        QVERIFY(!TestWindow::picture(panel, u"claimspanel"_s).isEmpty());
    }
};

QTEST_MAIN(ClaimsPanelTest)
#include "claimspanel_test.moc"
