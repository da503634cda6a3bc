// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The search of a whole project in its thread, beside the store.

#include "app/session/projectsearch.h"
#include "model/store/session.h"
#include "tests/model/search/searchdesk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// A project and its search, whose index lies where the user's own would.
struct Desk : Sample::SearchDesk {
    explicit Desk(int episodes = 3, int turns = 12)
        : SearchDesk(episodes, turns)
    {
        qputenv("XDG_STATE_HOME", folder.filePath(u"home"_s).toUtf8());
        QObject::connect(&search, &ProjectSearch::found, &search, [this](const SearchAnswer &answer) {
            answers.push_back(answer);
            shown = answer.hits;
        });
        QObject::connect(&search, &ProjectSearch::foundMore, &search, [this](const SearchAnswer &answer) {
            shown.insert(shown.end(), answer.hits.begin(), answer.hits.end());
        });
        QObject::connect(&search, &ProjectSearch::counted, &search,
                         [this](const SearchCount &now) { count = now; });
        QObject::connect(&search, &ProjectSearch::progressed, &search, [this](double now) { share = now; });
        QObject::connect(&search, &ProjectSearch::changed, &search, [this] { ++changes; });
        QObject::connect(&search, &ProjectSearch::failed, &search,
                         [this](const Error &error) { errors.append(error.text()); });
    }
    void begin()
    {
        pending = {};
        share = 0;
        search.begin(project->id(), *store);
    }
    [[nodiscard]] bool isWhole()
    {
        return QTest::qWaitFor([this] { return share == 1.0; });
    }
    [[nodiscard]] bool find(const QString &text, size_t most = 50)
    {
        answers.clear();
        count = {};
        search.find(text, ShowFacts::of(*project), most);
        return QTest::qWaitFor([this] { return answers.size() == 1 && count.isAll; });
    }
    void tell() { search.tell(pending.take(*project)); }
    [[nodiscard]] QString ownIndex() const
    {
        return SearchIndex::folderOf(*stateFolder({}), project->id()) + u"/index.db"_s;
    }
    bool insert(const QString &words)
    {
        const LineId line = episode().transcript().lineAt(0).line().id;
        return perform(episode().id(), {ReplaceText{line, 0, {}, words}});
    }

    ProjectSearch search;
    std::vector<SearchAnswer> answers;
    std::vector<SearchHit> shown;
    SearchCount count;
    double share = 0;
    int changes = 0;
    QStringList errors;
};

} // namespace

class ProjectSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_countsAndGivesMore()
    {
        Desk desk(4, 30);
        desk.begin();
        QVERIFY(desk.isWhole());
        QVERIFY(desk.find(u"goats"_s, 5));
        QCOMPARE(desk.shown.size(), 5u);
        QVERIFY(desk.answers[0].hasMore);
        QVERIFY(desk.answers[0].isWhole);
        const auto total = desk.count.count;
        QCOMPARE(total.episodes, 4);
        desk.search.more(100'000);
        QVERIFY(QTest::qWaitFor([&] { return desk.shown.size() > 5; }));
        QCOMPARE(qint64(desk.shown.size()), total.hits);
    }

    void knowsAnEdit_onceItIsTold()
    {
        Desk desk;
        desk.begin();
        QVERIFY(desk.isWhole());
        QVERIFY(desk.find(u"zeppelin"_s));
        QVERIFY(desk.shown.empty());
        QVERIFY(desk.insert(u"A zeppelin! "_s));
        const int before = desk.changes;
        desk.tell();
        QVERIFY(QTest::qWaitFor([&] { return desk.changes > before; }));
        QVERIFY(desk.find(u"zeppelin"_s));
        QCOMPARE(desk.shown.size(), 1u);
    }

    void knowsWhatWasDone_whileItWasBuilt()
    {
        Desk desk(6, 40);
        desk.begin();
        for (int times = 0; times < 20; ++times) {
            QVERIFY(desk.insert(u"zeppelin%1 "_s.arg(times)));
            desk.tell();
        }
        QVERIFY(desk.isWhole());
        QVERIFY(QTest::qWaitFor([&] { return desk.find(u"zeppelin19"_s) && desk.shown.size() == 1; }));
        QVERIFY(desk.find(u"zeppelin*"_s));
        QCOMPARE(desk.shown.size(), 1u);
    }

    void wrongQuery_saysWhatIsWrong()
    {
        Desk desk;
        desk.begin();
        desk.search.find(u"who:Nobody"_s, ShowFacts::of(*desk.project), 50);
        QVERIFY(QTest::qWaitFor([&] { return !desk.answers.empty(); }));
        QVERIFY(desk.answers[0].fault);
        QVERIFY(desk.errors.isEmpty());
    }

    void onlyTheLastRequest_isAnswered()
    {
        Desk desk;
        desk.begin();
        QVERIFY(desk.isWhole());
        const ShowFacts facts = ShowFacts::of(*desk.project);
        for (const QString &text : {u"goats"_s, u"goat*"_s, u"nowhere"_s})
            desk.search.find(text, facts, 50);
        QVERIFY(QTest::qWaitFor([&] { return desk.count.isAll; }));
        QCOMPARE(desk.answers.size(), 1u);
        QVERIFY(desk.shown.empty());
        desk.search.find(u"goats"_s, facts, 50);
        desk.search.stopFinding();
        QVERIFY(desk.insert(u"on "_s));
        const int before = desk.changes;
        desk.tell();
        QVERIFY(QTest::qWaitFor([&] { return desk.changes > before; }));
        QCOMPARE(desk.answers.size(), 1u);
    }

    void ends_whileItIsBuilt_andGoesOnLater()
    {
        Desk desk(8, 60);
        for (int times = 0; times < 20; ++times) {
            desk.begin();
            if (times % 2 == 0)
                (void)QTest::qWaitFor([&] { return desk.share > 0; });
            desk.search.find(u"goats"_s, ShowFacts::of(*desk.project), 50);
            desk.search.end();
        }
        desk.begin();
        QVERIFY(desk.isWhole());
        QVERIFY(desk.find(u"goats"_s));
        QCOMPARE(desk.count.count.episodes, 8);
        desk.search.end();
        QVERIFY(desk.store->close());
        QVERIFY(desk.errors.isEmpty());
    }

    void damagedIndex_isMadeAnew_data()
    {
        QTest::addColumn<bool>("isWhileItRuns");
        QTest::newRow("before") << false;
        QTest::newRow("while it runs") << true;
    }
    void damagedIndex_isMadeAnew()
    {
        QFETCH(bool, isWhileItRuns);
        Desk desk(4, 60);
        desk.begin();
        QVERIFY(desk.isWhole());
        QVERIFY(desk.find(u"goats"_s));
        const auto count = desk.count.count;
        if (!isWhileItRuns) {
            desk.search.end();
            // The last thread leaves the index behind some milliseconds later.
            QVERIFY(QTest::qWaitFor([&] {
                return bool(SearchIndex::open(QFileInfo(desk.ownIndex()).path(), desk.project->id()));
            }));
        }
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file(desk.ownIndex() + suffix);
            if (file.open(QIODevice::ReadWrite))
                file.write(QByteArray(int(file.size()), '\x5a'));
        }
        if (isWhileItRuns) {
            QVERIFY(desk.insert(u"zeppelin "_s));
            desk.tell();
        } else {
            desk.begin();
            QVERIFY(desk.isWhole());
        }
        QVERIFY(QTest::qWaitFor([&] { return desk.find(u"goats"_s) && desk.count.count == count; }));
        QVERIFY(desk.errors.isEmpty());
    }

    void indexOfAnotherProgram_isLeftAlone()
    {
        Desk desk;
        const auto other = SearchIndex::open(QFileInfo(desk.ownIndex()).path(), desk.project->id());
        QVERIFY(other);
        desk.begin();
        QVERIFY(desk.isWhole());
        QVERIFY(desk.find(u"goats"_s));
        QVERIFY(!desk.shown.empty());
        QVERIFY((*other)->slots().empty());
    }

    void folderThatCannotBeWritten_isNoHindrance()
    {
        Desk desk;
        // A file where the folder would be: nobody can make one there, whoever they are.
        const QString home = desk.folder.filePath(u"home"_s);
        QFile file(home);
        QVERIFY(file.open(QIODevice::WriteOnly));
        desk.begin();
        QVERIFY(desk.isWhole());
        QVERIFY(desk.find(u"goats"_s));
        QVERIFY(!desk.shown.empty());
        QVERIFY(desk.errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProjectSearchTest)
#include "projectsearch_test.moc"
