// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Two programs with homes of their own, as on two computers, work on one project file at the same time.

#include "model/store/filecheck.h"
#include "model/store/projectstore.h"

#include "tests/model/store/storefixture.h"
#include "tests/support/paths.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>

#include <signal.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 promisedMs = 2000; // an answer comes within it

/// One of the programs: does what it is told on standard input, a word a line, and answers each with a line.
class Home final
{
public:
    Home(const QString &folder, const QString &path)
        : m_folder(folder)
        , m_path(path)
    {
        m_options.stateFolder = folder + u"/state"_s;
        m_options.backupFolder = folder + u"/backups"_s;
        m_options.keepWithin = std::chrono::milliseconds(3);
    }

    int run()
    {
        std::string word;
        while (std::getline(std::cin, word)) {
            QElapsedTimer timer;
            timer.start();
            const QByteArray answer = obey(word);
            const bool isLate = timer.elapsed() > promisedMs;
            std::cout << (isLate ? "late " : "") << answer.constData() << std::endl;
        }
        return 0;
    }

private:
    QByteArray obey(const std::string &word)
    {
        if (word == "open")
            return open();
        if (word == "edit")
            return edit();
        if (word == "publish")
            return publish();
        if (word == "work") { // without end, and without an answer
            std::cout << "works" << std::endl;
            for (;;)
                (void)(edit().startsWith("kept") && publish().isEmpty());
        }
        const auto closed = m_store->close();
        m_store.reset();
        return closed ? "closed" : "left";
    }
    QByteArray open()
    {
        auto store = ProjectStore::open(m_path, m_options);
        if (!store)
            return store.error().kind == Error::Kind::Busy ? "busy"
                                                           : "failed " + store.error().text().toUtf8();
        m_store = std::move(*store);
        m_sequence = qint64(m_store->opened().records.size());
        auto episode = m_store->loadEpisode(m_store->opened().episodes.at(0).id);
        if (!episode)
            return "failed " + episode.error().text().toUtf8();
        m_episode = *episode;
        return "opened";
    }
    /// Answers with the group that is kept, once it is.
    QByteArray edit()
    {
        Turn &turn = m_episode.turns[0];
        turn.lines[0] = {turn.lines[0].id, u"%1 in %2"_s.arg(++m_sequence).arg(m_folder), {}, {}, {}};
        RowChanges rows;
        rows.episode = m_episode.id;
        rows.lines = {{turn.lines[0], turn.id, {}, {}}};
        for (const Annotation &annotation : std::exchange(m_episode.annotations, {}))
            rows.annotations.push_back({annotation.id, {}});
        const auto record = recordOf(m_sequence, rows);
        m_store->append(record);
        if (const auto kept = m_store->flush(); !kept)
            return "failed " + kept.error().text().toUtf8();
        return "kept " + record->group.id.toString().toLatin1();
    }
    /// Where it is refused both are kept: one's own work in a file of its own, and the file goes on as it is.
    QByteArray publish()
    {
        const auto published = m_store->publish();
        if (published)
            return "published";
        if (!m_store->isChangedOnDisk())
            return "failed " + published.error().text().toUtf8();
        const auto saved = m_store->saveCopy(m_folder + u"/both %1.ropewalk"_s.arg(++m_copies));
        if (!saved)
            return "failed " + saved.error().text().toUtf8();
        m_store->discard();
        m_store.reset();
        const QByteArray opened = open();
        return opened == "opened" ? "refused" : opened;
    }

    QString m_folder;
    QString m_path;
    StoreOptions m_options;
    std::unique_ptr<ProjectStore> m_store;
    EpisodeData m_episode;
    qint64 m_sequence = 0;
    int m_copies = 0;
};

/// The same, seen from outside.
class Neighbour final
{
public:
    Neighbour(const QString &folder, const QString &path)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QCoreApplication::applicationFilePath(), {u"--home"_s, folder, path});
    }
    ~Neighbour() { end(); }

    void tell(const char *word)
    {
        m_program.write(QByteArray(word) + '\n');
        while (m_program.bytesToWrite() > 0 && m_program.waitForBytesWritten()) {
        }
    }
    [[nodiscard]] QByteArray answer()
    {
        while (!m_program.canReadLine()) {
            if (!m_program.waitForReadyRead(10'000))
                return "no answer";
        }
        QByteArray line = m_program.readLine().trimmed();
        if (line.startsWith("kept "))
            kept.append(line.sliced(5));
        ++answers[line.split(' ').first()];
        return line;
    }
    [[nodiscard]] QByteArray ask(const char *word)
    {
        tell(word);
        return answer();
    }
    void signal(int number) const { ::kill(pid_t(m_program.processId()), number); }
    void end()
    {
        m_program.closeWriteChannel();
        if (!m_program.waitForFinished(10'000))
            m_program.kill();
        m_program.waitForFinished();
    }
    [[nodiscard]] QString folder() const { return m_folder; }

    QByteArrayList kept;
    QMap<QByteArray, int> answers;

private:
    QString m_folder;
    QProcess m_program;
};

/// The steps of a file or a working copy, without a look at what it is.
QSet<QByteArray> groupsIn(const QString &path)
{
    QSet<QByteArray> groups;
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_prepare_v2(database, "SELECT lower(hex(group_id)) FROM history", -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        groups.insert(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return groups;
}

} // namespace

class TwoHomesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothPublish_nothingIsLost();
    void aStoppedHolder_holdsNobodyUp_andHarmsNothing();

private:
    /// What of somebody's kept work is neither in the file, nor in one beside it, nor in a working copy.
    static QString lost(const QString &path, const std::vector<Neighbour *> &neighbours)
    {
        QSet<QByteArray> found = groupsIn(path);
        for (const Neighbour *neighbour : neighbours) {
            QDirIterator files(neighbour->folder(), {u"*.ropewalk"_s, u"work.db"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                found += groupsIn(files.next());
        }
        QStringList missing;
        for (const Neighbour *neighbour : neighbours) {
            for (QByteArray group : neighbour->kept) {
                if (!found.contains(group.replace("-", "")))
                    missing.append(QString::fromLatin1(group));
            }
        }
        return missing.join(u' ');
    }
    static bool isWhole(const QString &path)
    {
        const auto report = checkFile(path);
        return report && report->isWhole();
    }
};

void TwoHomesTest::bothPublish_nothingIsLost()
{
    const int interleavings = TestPaths::isFullRun() ? 200 : 15;
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QMap<QByteArray, int> answers;
    for (int round = 0; round < interleavings; ++round) {
        StoreFixture fixture;
        QVERIFY(fixture.make());
        Neighbour anna(fixture.path(u"anna"_s), fixture.path());
        Neighbour bea(fixture.path(u"bea"_s), fixture.path());
        const std::vector<Neighbour *> both{&anna, &bea};
        for (Neighbour *neighbour : both)
            QCOMPARE(neighbour->ask("open"), "opened");
        for (int step = 0; step < 8; ++step) {
            for (Neighbour *neighbour : both) {
                for (quint32 edits = random.bounded(3U); edits > 0; --edits)
                    QVERIFY(neighbour->ask("edit").startsWith("kept"));
            }
            // One after the other, or both in the same moment.
            const quint32 who = random.bounded(5U);
            for (Neighbour *neighbour : both) {
                if (who < 3 || (who == 3) == (neighbour == &anna))
                    neighbour->tell(random.bounded(6U) == 0 ? "close" : "publish");
                if (who < 2)
                    ::usleep(random.bounded(3000U));
            }
            for (Neighbour *neighbour : both) {
                if (who >= 3 && (who == 3) != (neighbour == &anna))
                    continue;
                const QByteArray answer = neighbour->answer();
                QVERIFY2(answer == "published" || answer == "refused" || answer == "closed" ||
                             answer == "left",
                         answer.constData());
                if (answer == "closed" || answer == "left")
                    QCOMPARE(neighbour->ask("open"), "opened");
            }
            QVERIFY(isWhole(fixture.path()));
        }
        for (Neighbour *neighbour : both) {
            neighbour->end();
            for (auto at = neighbour->answers.cbegin(); at != neighbour->answers.cend(); ++at)
                answers[at.key()] += at.value();
        }
        QVERIFY(isWhole(fixture.path()));
        QCOMPARE(lost(fixture.path(), both), QString());
        // Nothing of theirs stays beside the file.
        QCOMPARE(QDir(fixture.folder.path()).entryList({u".*"_s}, QDir::Files | QDir::Hidden), QStringList());
    }
    qInfo("%d edits kept, %d publishes, %d refused, %d closed, %d left", answers["kept"],
          answers["published"], answers["refused"], answers["closed"], answers["left"]);
    QVERIFY(answers["refused"] > interleavings / 2);
}

void TwoHomesTest::aStoppedHolder_holdsNobodyUp_andHarmsNothing()
{
    const int times = TestPaths::isFullRun() ? 20 : 3;
    QRandomGenerator random(QRandomGenerator::system()->generate());
    for (int time = 0; time < times; ++time) {
        StoreFixture fixture;
        QVERIFY(fixture.make());
        Neighbour anna(fixture.path(u"anna"_s), fixture.path());
        QCOMPARE(anna.ask("open"), "opened");
        QCOMPARE(anna.ask("work"), "works");
        ::usleep(random.bounded(150'000U));
        anna.signal(SIGSTOP);
        // A second program of the same person is refused; another one's opens the file, and writes it.
        Neighbour second(anna.folder(), fixture.path());
        QCOMPARE(second.ask("open"), "busy");
        Neighbour bea(fixture.path(u"bea"_s), fixture.path());
        QCOMPARE(bea.ask("open"), "opened");
        QVERIFY(bea.ask("edit").startsWith("kept"));
        QCOMPARE(bea.ask("publish"), "published");
        anna.signal(SIGCONT);
        ::usleep(100'000);
        anna.signal(SIGKILL);
        anna.end();
        QVERIFY(isWhole(fixture.path()));
        bea.end();
        QCOMPARE(lost(fixture.path(), {&bea, &anna}), QString());
        QVERIFY(second.ask("open").endsWith("opened"));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--home"_s)
        return Home(application.arguments().at(2), application.arguments().at(3)).run();
    TwoHomesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "twohomes_test.moc"
