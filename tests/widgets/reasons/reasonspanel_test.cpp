// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/reasons/reasonspanel.h"

#include "tests/support/gui/window.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Fixture {
    ReasonsPanel panel;
    std::vector<ListedReasonUses> reasons;
    std::vector<OfferedMention> offers;
    EpisodeId episode = EpisodeId::create();

    Fixture()
    {
        add(25,
            u"You don’t need to call a staff meeting to make sure everyone’s milking goats the same way."_s,
            0);
        add(81, u"No goat analysis meetings."_s, 1);
        add(82, u"No goat control meetings."_s, 0);
        add(83, u"No meetings."_s, 2);
        for (const int number : {81, 82, 83, 25})
            offers.push_back({mention(number), u"Reason number %1. As it was said."_s.arg(number),
                              50 + number, number == 82 ? 83 : 0});
        panel.resize(panel.fontMetrics().averageCharWidth() * 40, panel.fontMetrics().height() * 36);
        panel.showReasons(reasons);
        panel.showMentions(offers, 4, false);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel))
            qFatal("the panel is not shown");
        panel.findChild<QLineEdit *>()->setFocus(); // nobody is at the lists
        mentions()->setCurrentIndex({});
        QCoreApplication::processEvents();
    }
    void add(int number, const QString &text, int uses)
    {
        ListedReasonUses entry{{ReasonId::create(), {}, number, text, false}, {}, uses, uses, {}};
        for (int use = 0; use < uses; ++use) {
            ReasonUse place;
            place.episode = episode;
            place.reason = entry.reason.id;
            place.link = AnnotationId::create();
            place.turn = 10 + use;
            entry.uses.push_back({place, u"turn %1"_s.arg(10 + use), u"reason number %1"_s.arg(number)});
        }
        if (uses > 0)
            entry.note = u"%1 times here · 5 times in 3 episodes"_s.arg(uses);
        reasons.push_back(entry);
    }
    [[nodiscard]] Mention mention(int number) const
    {
        Mention made;
        made.line = LineId::create();
        made.end = {made.line, 5};
        made.number = number;
        for (const ListedReasonUses &entry : reasons) {
            if (entry.reason.number == number)
                made.reason = entry.reason.id;
        }
        return made;
    }
    [[nodiscard]] QListView *mentions() const { return panel.findChild<QListView *>(u"mentions"_s); }
    [[nodiscard]] QTreeView *list() const { return panel.findChild<QTreeView *>(u"reasons"_s); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList all;
        for (int row = 0; row < mentions()->model()->rowCount(); ++row) {
            const QModelIndex index = mentions()->model()->index(row, 0);
            all.append(index.data(MentionsModel::NumberRole).toString() +
                       (index.data(MentionsModel::FaintRole).toBool() ? u" gone"_s : QString()));
        }
        return all;
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (!list()->isRowHidden(row, {}))
                all.append(list()->model()->index(row, 0).data(ReasonsModel::NumberRole).toString());
        }
        return all;
    }
    [[nodiscard]] QToolButton *button(const QString &text) const
    {
        for (QToolButton *button : panel.findChildren<QToolButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void point(QEvent::Type type)
    {
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(mentions()->parentWidget(), type == QEvent::Enter ? &enter : &leave);
        QCoreApplication::processEvents();
    }
};

} // namespace

class ReasonsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttons_answerTheCurrentMentionAndGoOn()
    {
        Fixture fixture;
        const QSignalSpy accepted(&fixture.panel, &ReasonsPanel::acceptWanted);
        const QSignalSpy refused(&fixture.panel, &ReasonsPanel::refuseWanted);
        QVERIFY(!fixture.button(u"Link"_s)->isEnabled());
        fixture.mentions()->setCurrentIndex(fixture.mentions()->model()->index(0, 0));
        QTest::mouseClick(fixture.button(u"Link"_s), Qt::LeftButton);
        QCOMPARE(accepted.last().front().value<Mention>(), fixture.offers[0].mention);
        QCOMPARE(fixture.mentions()->currentIndex().row(), 1);
        QTest::mouseClick(fixture.button(u"Not this"_s), Qt::LeftButton);
        QCOMPARE(refused.last().front().value<Mention>(), fixture.offers[1].mention);
        const QSignalSpy all(&fixture.panel, &ReasonsPanel::acceptAllWanted);
        QTest::mouseClick(fixture.button(u"Link all"_s), Qt::LeftButton);
        QCOMPARE(all.count(), 1);
    }

    void rows_stayWhileSomebodyIsThere()
    {
        Fixture fixture;
        fixture.point(QEvent::Enter);
        const auto all = fixture.offers;
        fixture.panel.showMentions({all[0], all[2]}, 2, false);
        QCOMPARE(fixture.offered(), (QStringList{u"#81?"_s, u"#82? gone"_s, u"#83?"_s, u"#25? gone"_s}));
        fixture.panel.showMentions({all[1], all[2]}, 2, false); // taken back, and another one
        QCOMPARE(fixture.offered(), (QStringList{u"#81? gone"_s, u"#82?"_s, u"#83?"_s, u"#25? gone"_s}));
        fixture.panel.showMentions({}, 0, false);
        QVERIFY(fixture.mentions()->isVisible());
        fixture.point(QEvent::Leave);
        QCOMPARE(fixture.offered(), QStringList());
        QVERIFY(!fixture.mentions()->isVisible());
    }

    void rows_comeAndGoWhileNobodyIsThere()
    {
        Fixture fixture;
        const auto all = fixture.offers;
        fixture.mentions()->setCurrentIndex(fixture.mentions()->model()->index(2, 0));
        fixture.panel.showMentions({all[2], all[3]}, 2, false);
        QCOMPARE(fixture.offered(), (QStringList{u"#83?"_s, u"#25?"_s}));
        QCOMPARE(fixture.mentions()->currentIndex().row(), 0); // the same mention
        fixture.panel.showMentions({all[0], all[2], all[1], all[3]}, 4, false);
        QCOMPARE(fixture.offered(), (QStringList{u"#81?"_s, u"#83?"_s, u"#82?"_s, u"#25?"_s}));
        fixture.panel.showMentions(all, 4, false);
        QCOMPARE(fixture.offered(), (QStringList{u"#81?"_s, u"#82?"_s, u"#83?"_s, u"#25?"_s}));
    }

    void click_goesToTheMention()
    {
        Fixture fixture;
        const QSignalSpy wanted(&fixture.panel, &ReasonsPanel::mentionWanted);
        const QModelIndex second = fixture.mentions()->model()->index(1, 0);
        QTest::mouseClick(fixture.mentions()->viewport(), Qt::LeftButton, {},
                          fixture.mentions()->visualRect(second).center());
        QCOMPARE(wanted.last().front().value<Mention>(), fixture.offers[1].mention);
    }

    void filterAndOrder_narrowTheList()
    {
        Fixture fixture;
        QCOMPARE(fixture.shown(), (QStringList{u"#25"_s, u"#81"_s, u"#82"_s, u"#83"_s}));
        auto *filter = fixture.panel.findChild<QLineEdit *>();
        QTest::keyClicks(filter, u"staff"_s);
        QCOMPARE(fixture.shown(), QStringList{u"#25"_s});
        filter->setText(u"goose"_s);
        QCOMPARE(fixture.shown(), QStringList());
        filter->clear();
        fixture.panel.findChild<QComboBox *>()->setCurrentIndex(1);
        QCOMPARE(fixture.shown(), (QStringList{u"#83"_s, u"#81"_s, u"#25"_s, u"#82"_s}));
    }

    void use_isGoneToAndTakenOff()
    {
        Fixture fixture;
        const QSignalSpy wanted(&fixture.panel, &ReasonsPanel::goWanted);
        const QSignalSpy removed(&fixture.panel, &ReasonsPanel::removeWanted);
        QTreeView *list = fixture.list();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(3, 0));
        QTest::keyClick(list, Qt::Key_Delete); // a reason is not a use
        QVERIFY(removed.isEmpty());
        QTest::keyClick(list, Qt::Key_Return); // opens its uses
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.last().front().value<ReasonUse>(), fixture.reasons[3].uses[0].use);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(removed.last().front().value<ReasonUse>(), fixture.reasons[3].uses[0].use);
    }

    void newUses_leaveOpenWhatIsOpen()
    {
        Fixture fixture;
        QTreeView *list = fixture.list();
        list->expand(list->model()->index(3, 0));
        auto now = fixture.reasons;
        now[3].uses.pop_back();
        now[1].uses.push_back(now[3].uses.front());
        fixture.panel.showReasons(now);
        QVERIFY(list->isExpanded(list->model()->index(3, 0)));
        QCOMPARE(list->model()->rowCount(list->model()->index(3, 0)), 1);
        QCOMPARE(list->model()->rowCount(list->model()->index(1, 0)), 2);
    }

    void here_isMarked()
    {
        Fixture fixture;
        fixture.panel.setHere({fixture.reasons[1].reason.id});
        const auto isMarked = [&](int row) {
            return fixture.list()->model()->index(row, 0).data(ReasonsModel::MarkedRole).toBool();
        };
        QVERIFY(isMarked(1) && !isMarked(0));
        fixture.panel.setHere({});
        QVERIFY(!isMarked(1));
    }

    void withoutAList_itSaysWhatToDo()
    {
        Fixture fixture;
        fixture.panel.showReasons({});
        fixture.panel.showMentions({}, 0, false);
        const QSignalSpy wanted(&fixture.panel, &ReasonsPanel::importWanted);
        QTest::mouseClick(fixture.button(u"Import reason list…"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void pictures()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            QApplication::setPalette(theme.palette());
            Fixture fixture;
            fixture.panel.setTheme(theme);
            fixture.panel.setHere({fixture.reasons[1].reason.id});
            fixture.list()->expand(fixture.list()->model()->index(3, 0));
            QTest::qWait(20);
            const QString name = theme.isDark() ? u"-dark"_s : u"-light"_s;
            TestWindow::picture(fixture.panel, u"reasonspanel"_s + name);
            fixture.panel.resize(fixture.panel.fontMetrics().averageCharWidth() * 26, fixture.panel.height());
            QTest::qWait(20);
            QVERIFY(!TestWindow::picture(fixture.panel, u"reasonspanel-narrow"_s + name).isEmpty());
        }
    }
};

QTEST_MAIN(ReasonsPanelTest)
#include "reasonspanel_test.moc"
