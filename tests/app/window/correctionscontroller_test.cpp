// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The corrections of the show, in the real window.

#include "app/session/houserules.h"
#include "app/window/correctionscontroller.h"
#include "tests/app/window/windowdesk.h"
#include "widgets/corrections/correctionhitsdialog.h"
#include "widgets/corrections/correctionhitsmodel.h"
#include "widgets/corrections/correctionsdialog.h"

#include <QFile>
#include <QLineEdit>
#include <QTreeView>
#include <QTreeWidget>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Desk : WindowDesk {
    Desk()
    {
        start();
        window().resize(1440, 900);
        if (!open({write(u"one.txt"_s,
                         "HOST: Gehard is here. Ask Gehard.\n\nFARMER: The goat knows gehard.\n")}))
            qFatal("the episode could not be opened");
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("no file");
        return file.fileName();
    }
    [[nodiscard]] HouseRules rules() const { return {session().project(), session().history()}; }
    void add(const QString &from, const QString &to) const
    {
        if (!rules().add({{}, HouseRule::Kind::Correction, from, to, {}}))
            qFatal("no rule");
    }
    [[nodiscard]] QStringList ruleTexts() const
    {
        QStringList texts;
        for (const HouseRule &rule : rules().all(HouseRule::Kind::Correction))
            texts.append(rule.text + u"→"_s + rule.value + (rule.isOn ? QString() : u" off"_s));
        return texts;
    }
    [[nodiscard]] CorrectionsDialog *list() const { return window().findChild<CorrectionsDialog *>(); }
    [[nodiscard]] CorrectionHitsDialog *hits() const { return window().findChild<CorrectionHitsDialog *>(); }
    [[nodiscard]] static QPushButton *button(const QWidget &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(text))
                return button;
        }
        return nullptr;
    }
};

} // namespace

class CorrectionsControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_addsChangesSwitchesOffAndRemoves()
    {
        const Desk desk;
        desk.add(u"Gehard"_s, u"Gerhard"_s);
        desk.trigger(ActionId::Corrections);
        auto *rows = desk.list()->findChild<QTreeWidget *>();
        QCOMPARE(rows->topLevelItemCount(), 1);
        const QList<QLineEdit *> fields = desk.list()->findChildren<QLineEdit *>();
        fields.at(0)->setText(u" tbh "_s);
        QVERIFY(!Desk::button(*desk.list(), u"Add"_s)->isEnabled());
        fields.at(1)->setText(u"to be honest"_s);
        Desk::button(*desk.list(), u"Add"_s)->click();
        QCOMPARE(desk.ruleTexts(), (QStringList{u"Gehard→Gerhard"_s, u"tbh→to be honest"_s}));
        QCOMPARE(rows->topLevelItemCount(), 2);
        rows->topLevelItem(1)->setText(1, u"honestly"_s);
        SOON_COMPARE(desk.ruleTexts().last(), u"tbh→honestly"_s);
        rows->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        SOON_COMPARE(desk.ruleTexts().last(), u"tbh→honestly off"_s);
        rows->topLevelItem(1)->setText(1, QString());
        SOON_COMPARE(rows->topLevelItem(1)->text(1), u"honestly"_s);
        rows->setCurrentItem(rows->topLevelItem(0));
        Desk::button(*desk.list(), u"Remove"_s)->click();
        QCOMPARE(desk.ruleTexts(), QStringList{u"tbh→honestly off"_s});
    }

    void dryRun_listsPlaces_andCorrectsThoseThatAreTicked()
    {
        const Desk desk;
        desk.add(u"Gehard"_s, u"Gerhard"_s);
        desk.trigger(ActionId::LookForCorrections);
        SOON_COMPARE(desk.hits()->rows().size(), size_t(3));
        const CorrectionRow &row = desk.hits()->rows()[1];
        QCOMPARE(row.where, u"Turn 1"_s);
        QCOMPARE(row.before, u"Gehard is here. Ask "_s);
        QCOMPARE(row.words, u"Gehard"_s);
        QCOMPARE(row.behind, u"."_s);
        QCOMPARE(row.becomes, u"Gerhard"_s);
        auto *model = desk.hits()->findChild<CorrectionHitsModel *>();
        QVERIFY(model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(Desk::button(*desk.hits(), u"Correct 2"_s)->isEnabled(), true);
        QCOMPARE(desk.line(0), u"Gehard is here. Ask Gehard."_s);
        Desk::button(*desk.hits(), u"Correct 2"_s)->click();
        QCOMPARE(desk.line(0), u"Gehard is here. Ask Gerhard."_s);
        QCOMPARE(desk.line(1), u"The goat knows gerhard."_s);
        SOON_VERIFY(!desk.hits());
        desk.editor().setFocus();
        desk.trigger(ActionId::Undo);
        QCOMPARE(desk.line(0), u"Gehard is here. Ask Gehard."_s);
        QCOMPARE(desk.line(1), u"The goat knows gehard."_s);
    }

    void dryRun_followsTheText()
    {
        const Desk desk;
        desk.add(u"Gehard"_s, u"Gerhard"_s);
        desk.trigger(ActionId::LookForCorrections);
        SOON_COMPARE(desk.hits()->rows().size(), size_t(3));
        auto *model = desk.hits()->findChild<CorrectionHitsModel *>();
        QVERIFY(model->setData(model->index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
        const Position start{desk.episode().transcript().lineAt(0).line().id, 0};
        desk.editor().setCaret({start, start});
        QTest::keyClicks(&desk.editor(), u"x"_s);
        SOON_COMPARE(desk.hits()->rows().size(), size_t(2));
        QCOMPARE(desk.hits()->rows()[1].isWanted, false);
    }

    void importedEpisode_isLookedThrough_andNothingIsDoneUnasked()
    {
        const Desk desk;
        const QString barId = CorrectionsController::barId;
        desk.add(u"Gehard"_s, u"Gerhard"_s);
        QVERIFY(!desk.window().bars().has(barId));
        const EpisodeId first = desk.episode().id();
        desk.application->openFiles(
            {desk.write(u"two.txt"_s, "HOST: Two Gehards.\n\nFARMER: GEHARD! Gehard.\n")});
        SOON_VERIFY(desk.importDialog());
        QVERIFY(QTest::qWaitFor([&] {
            if (desk.importDialog())
                desk.takeImport();
            return desk.window().bars().has(barId);
        }));
        QVERIFY(desk.barTexts().filter(u"of “two”"_s).value(0).contains(u"2 place"_s));
        desk.window().activateWindow();
        const QList<QPushButton *> buttons = desk.window().bars().findChildren<QPushButton *>();
        const auto look = std::ranges::find_if(buttons, [](const QPushButton *button) {
            return button->text().remove(u'&').startsWith(u"Look"_s);
        });
        QVERIFY(look != buttons.end());
        (*look)->click();
        SOON_VERIFY(desk.hits() && desk.hits()->rows().size() == 2);
        QVERIFY(desk.editor().episode() != first);
        QVERIFY(!desk.window().bars().has(barId));
        QCOMPARE(desk.line(1), u"GEHARD! Gehard."_s);
        Desk::button(*desk.hits(), u"Correct 2"_s)->click();
        QCOMPARE(desk.line(1), u"GERHARD! Gerhard."_s);
        QCOMPARE(desk.line(0), u"Two Gehards."_s);
    }
};

QTEST_MAIN(CorrectionsControllerTest)

#include "correctionscontroller_test.moc"
