// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Clean-up in the real window.

#include "tests/app/window/windowdesk.h"
#include "widgets/cleanup/cleanupdialog.h"
#include "widgets/cleanup/cleanupmodel.h"

#include <QFile>
#include <QTreeView>

#include <algorithm>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Desk : WindowDesk {
    Desk()
    {
        start();
        window().resize(1440, 900);
        QFile file(path(u"episode.txt"_s));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(
                "ANN: So um the the goats chew  rope.\n\nBEN: They, uh, never (laughter) page you.\n") < 0 ||
            !file.flush() || !open({file.fileName()}))
            qFatal("the episode could not be opened");
    }
    [[nodiscard]] CleanUpDialog *dialog() const { return window().findChild<CleanUpDialog *>(); }
    void look() const
    {
        trigger(ActionId::CleanUp);
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitFor([this] { return !dialog()->groups().empty(); }));
    }
    [[nodiscard]] const CleanUpGroup &group(const QString &rule) const
    {
        return *std::ranges::find(dialog()->groups(), rule, &CleanUpGroup::rule);
    }
    [[nodiscard]] QModelIndex indexOf(const QString &rule) const
    {
        const auto &groups = dialog()->groups();
        const auto at = std::ranges::find(groups, rule, &CleanUpGroup::rule) - groups.begin();
        return model().index(int(at), 0);
    }
    [[nodiscard]] CleanUpModel &model() const { return *dialog()->findChild<CleanUpModel *>(); }
    void cleanUp() const
    {
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
    }
};

} // namespace

class CleanUpControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTicked_isDone_asOneStep()
    {
        const Desk desk;
        desk.look();
        QCOMPARE(desk.group(u"filler"_s).rows.size(), size_t(2));
        QCOMPARE(desk.group(u"laughs"_s).rows.size(), size_t(1));
        QVERIFY(desk.group(u"filler"_s).rows[0].isWanted && desk.group(u"filler"_s).rows[0].strikes);
        // One place is left as it is.
        QVERIFY(desk.model().setData(desk.model().index(0, 0, desk.indexOf(u"laughs"_s)), Qt::Unchecked,
                                     Qt::CheckStateRole));
        desk.cleanUp();
        QCOMPARE(desk.line(0), u"So um the the goats chew rope."_s);
        QCOMPARE(desk.line(1), u"They, uh, never (laughter) page you."_s);
        QCOMPARE(desk.episode().annotations().all().size(), size_t(3));
        desk.trigger(ActionId::Undo);
        QCOMPARE(desk.line(0), u"So um the the goats chew  rope."_s);
        QVERIFY(desk.episode().annotations().all().empty());
    }

    void aRuleThatIsOff_isListed_andTickedForGood()
    {
        const Desk desk;
        desk.look();
        QVERIFY(!desk.group(u"range"_s).isOn);
        QVERIFY(desk.model().setData(desk.indexOf(u"range"_s), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(desk.model().setData(desk.indexOf(u"filler"_s), Qt::Unchecked, Qt::CheckStateRole));
        desk.dialog()->close();
        QVERIFY(QTest::qWaitFor([&desk] { return !desk.dialog(); }));
        desk.look();
        QVERIFY(desk.group(u"range"_s).isOn);
        QVERIFY(!desk.group(u"filler"_s).isOn);
        QVERIFY(!desk.group(u"filler"_s).rows[0].isWanted);
    }

    void aPlace_isShownInTheText_andEditsAreFollowed()
    {
        const Desk desk;
        desk.look();
        Q_EMIT desk.dialog()->showWanted(size_t(desk.indexOf(u"laughs"_s).row()), 0);
        QVERIFY(desk.editor().lookedAt().has_value());
        QCOMPARE(desk.episode().textOf(*desk.editor().lookedAt()), u"(laughter)"_s);
        const LineId line = desk.episode().transcript().lineAt(0).line().id;
        desk.editor().setCaret({{line, 5}, {line, 3}});
        QTest::keyClick(&desk.editor(), Qt::Key_Delete);
        SOON_COMPARE(desk.group(u"filler"_s).rows.size(), size_t(1));
    }

    void aPackThatIsNone_isRefusedWithItsReason()
    {
        Desk desk;
        desk.look();
        QFile file(desk.path(u"bad.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"name\": \"x\", \"rules\": [{\"id\": \"a\"}]}");
        file.close();
        desk.chooser.answer = file.fileName();
        Q_EMIT desk.dialog()->addPackWanted();
        bool isTold = false;
        for (const QLabel *label : desk.dialog()->findChildren<QLabel *>())
            isTold = isTold || (label->isVisibleTo(desk.dialog()) && label->text().contains(u"bad.json"_s));
        QVERIFY(isTold);
    }
};

QTEST_MAIN(CleanUpControllerTest)
#include "cleanupcontroller_test.moc"
