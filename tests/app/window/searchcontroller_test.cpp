// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The search of the whole project in the real window, with real keys.

#include "app/window/searchcontroller.h"

#include "model/search/searchindex.h"
#include "model/store/session.h"
#include "tests/app/window/windowdesk.h"
#include "tests/support/gui/window.h"
#include "widgets/page/pagepanel.h"
#include "widgets/searching/searchpanel.h"

#include <QLineEdit>
#include <QListView>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray firstText = "HOST: Goats look at you.\n\nFARMER: No goat analysis meetings.\n\n"
                             "HOST: The café is closed.\n";
const QByteArray secondText =
    "GUEST: There is a submarine in the barn.\n\nHOST: And a goat in the submarine.\n";

struct Desk : WindowDesk {
    Desk() { start(); }

    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }
    /// A project of two episodes, the second one on screen, with a file.
    [[nodiscard]] bool openTwo()
    {
        if (!open({write(u"first.txt"_s, firstText)}))
            return false;
        application->openFiles({write(u"second.txt"_s, secondText)});
        const bool isThere = QTest::qWaitFor([this] {
            if (importDialog())
                takeImport();
            window().activateWindow();
            return session().project().episodes().size() == 2 && !importDialog() &&
                   editor().episode() == session().project().episodes()[1] && editor().hasFocus();
        });
        chooser.answer = path(u"show.ropewalk"_s);
        trigger(ActionId::SaveAs);
        return isThere &&
               QTest::qWaitFor([&] { return !projects().path().isEmpty() && !projects().isBusy(); });
    }
    [[nodiscard]] SearchPanel &panel() const { return window().search(); }
    [[nodiscard]] QLineEdit &field() const { return *panel().findChild<QLineEdit *>(); }
    [[nodiscard]] QListView &list() const { return *panel().findChild<QListView *>(u"found"_s); }
    /// What is listed, without the headings.
    [[nodiscard]] QStringList hits() const
    {
        QStringList words;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.flags() & Qt::ItemIsEnabled)
                words.append(index.data().toString());
        }
        return words;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const auto *label : panel().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void open_() const { key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); }
    /// Opens the panel and looks for words.
    void find(const QString &words) const
    {
        open_();
        QVERIFY(field().hasFocus());
        field().selectAll();
        QTest::keyClicks(&field(), words);
    }
    [[nodiscard]] QString selectedWords() const
    {
        const auto range = editor().selection();
        return range ? episode().textOf(*range) : QString();
    }
    using WindowDesk::open;
};

} // namespace

class SearchControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_bringThePanelWithTheSelectedWords_andEscGoesBack()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        QVERIFY(!desk.panel().isVisible());
        const LineId line = desk.episode().transcript().lineAt(0).line().id;
        desk.editor().setCaret({{line, 20}, {line, 11}});
        QCOMPARE(desk.selectedWords(), u"submarine"_s);
        desk.open_();
        QVERIFY(desk.panel().isVisible());
        QVERIFY(desk.field().hasFocus());
        QCOMPARE(desk.field().text(), u"submarine"_s);
        SOON_COMPARE(desk.hits().size(), 2);
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.editor().hasFocus());
        const LineId second = desk.episode().transcript().lineAt(1).line().id;
        desk.editor().setCaret({{second, 0}, {second, 27}});
        desk.open_();
        QCOMPARE(desk.field().text(), u"\"And a goat in the submarine\""_s);
        SOON_COMPARE(desk.hits().size(), 1);
        desk.key(Qt::Key_Escape);
        desk.trigger(ActionId::WorkspaceFactCheck);
        QVERIFY(!desk.panel().isVisible());
        desk.open_();
        QVERIFY(desk.panel().isVisible());
        QVERIFY(desk.field().hasFocus());
    }

    void hit_isGoneTo_alsoInAnotherEpisode()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        desk.find(u"goat*"_s);
        SOON_COMPARE(desk.hits(), (QStringList{u"Goats look at you."_s, u"No goat analysis meetings."_s,
                                               u"And a goat in the submarine."_s}));
        SOON_VERIFY(desk.says(u"3 in 2 episode"_s));
        TestWindow::picture(desk.window(), u"search-window"_s);
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        SOON_COMPARE(desk.selectedWords(), u"goat"_s);
        QCOMPARE(desk.editor().episode(), desk.session().project().episodes()[0]);
        QVERIFY(desk.editor().hasFocus());
        QCOMPARE(desk.editor().caret().position.line, desk.episode().transcript().lineAt(1).line().id);
        desk.open_();
        QCOMPARE(desk.field().text(), u"goat*"_s); // who comes back wants to see the others
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        SOON_COMPARE(desk.editor().episode(), desk.session().project().episodes()[1]);
        QCOMPARE(desk.selectedWords(), u"goat"_s);
    }

    void edits_areFoundAMomentLater()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        desk.find(u"zeppelin"_s);
        SOON_VERIFY(desk.says(u"Nothing was found for this"_s));
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.editor().hasFocus());
        desk.type(u"Zeppelin! "_s);
        SOON_COMPARE(desk.hits().size(), 1);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        SOON_COMPARE(desk.hits().size(), 0);
    }

    void accentsAndFilters_andWhatIsWrongWithThem()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        desk.find(u"CAFE"_s);
        SOON_COMPARE(desk.hits(), QStringList{u"The café is closed."_s});
        desk.find(u"goat who:FARMER"_s);
        SOON_COMPARE(desk.hits(), QStringList{u"No goat analysis meetings."_s});
        desk.find(u"goat who:Nobody"_s);
        SOON_VERIFY(desk.says(u"Nobody"_s));
        QVERIFY(desk.hits().isEmpty());
        desk.find(u"\"in the submarine\""_s);
        SOON_COMPARE(desk.hits(), QStringList{u"And a goat in the submarine."_s});
        QVERIFY(!desk.says(u"Nobody"_s));
    }

    void saveAs_goesOn()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        desk.find(u"goat"_s);
        SOON_COMPARE(desk.hits().size(), 2);
        desk.chooser.answer = desk.path(u"other.ropewalk"_s);
        desk.trigger(ActionId::SaveAs);
        SOON_VERIFY(desk.projects().path().endsWith(u"other.ropewalk"_s) && !desk.projects().isBusy());
        desk.key(Qt::Key_Escape);
        desk.type(u"Goat. "_s);
        SOON_COMPARE(desk.hits().size(), 3);
    }

    void closing_whileItBuilds_andOpeningAgain()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        const QString file = desk.projects().path();
        for (int times = 0; times < 5; ++times) {
            desk.find(u"goat"_s);
            desk.trigger(ActionId::CloseProject);
            SOON_VERIFY(!desk.projects().session());
            QVERIFY(!desk.panel().isVisible());
            QCOMPARE(desk.field().text(), QString());
            QCOMPARE(desk.hits(), QStringList());
            QVERIFY(desk.open({file}));
        }
        desk.find(u"goat"_s);
        SOON_COMPARE(desk.hits().size(), 2);
        QVERIFY(desk.close());
        desk.start();
        QVERIFY(desk.open({file}));
        desk.find(u"submarine"_s);
        SOON_COMPARE(desk.hits().size(), 2);
    }

    void closedAnyway_whileItIsSearched()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        desk.find(u"goat"_s);
        desk.projects().closeAnyway();
        SOON_VERIFY(!desk.projects().session());
        QCOMPARE(desk.hits(), QStringList());
    }

    void damagedIndex_isMadeAnew()
    {
        Desk desk;
        QVERIFY(desk.openTwo());
        desk.find(u"goat"_s);
        SOON_COMPARE(desk.hits().size(), 2);
        const QString index =
            SearchIndex::folderOf(*stateFolder({}), desk.session().project().id()) + u"/index.db"_s;
        QVERIFY(QFile::exists(index));
        const QString file = desk.projects().path();
        QVERIFY(desk.close());
        desk.application.reset();
        QFile broken(index);
        QVERIFY(broken.open(QIODevice::ReadWrite));
        broken.write(QByteArray(int(broken.size()), 'x'));
        broken.close();
        desk.start();
        QVERIFY(desk.open({file}));
        desk.find(u"goat"_s);
        SOON_COMPARE(desk.hits().size(), 2);
    }

    void projectWithoutAnEpisode_isSearchedToo()
    {
        Desk desk;
        desk.trigger(ActionId::NewProject);
        SOON_VERIFY(desk.projects().session());
        SOON_VERIFY(desk.window().actions().action(ActionId::SearchProject)->isEnabled());
        desk.window().activateWindow();
        desk.trigger(ActionId::SearchProject);
        QVERIFY(desk.field().hasFocus());
        QTest::keyClicks(&desk.field(), u"goat"_s);
        SOON_VERIFY(desk.says(u"Nothing was found for this"_s));
    }
};

QTEST_MAIN(SearchControllerTest)
#include "searchcontroller_test.moc"
