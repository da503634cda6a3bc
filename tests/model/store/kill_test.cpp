// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/projectreader.h"
#include "model/store/projectstore.h"

#include "tests/model/store/randomdata.h"
#include "tests/support/paths.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <map>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// What an editing program says it does, one thing a line, in a file that outlives it: "set 3 LINE TEXT"
/// before record 3 is handed over, "kept 3" and "published 3" once the store says so.
class Ledger final
{
public:
    explicit Ledger(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
    {
    }
    ~Ledger() { ::close(m_fd); }
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    void write(const QString &text) const
    {
        const QByteArray line = text.toUtf8() + '\n';
        if (::write(m_fd, line.constData(), size_t(line.size())) != line.size())
            std::abort();
    }

private:
    int m_fd;
};

/// A line of a turn of its own.
struct Entry {
    TurnId turn;
    LineId line;
    QString text;
};

class Editor final
{
public:
    Editor(ProjectStore &store, const Ledger &ledger, quint32 seed)
        : m_store(store)
        , m_ledger(ledger)
        , m_random(seed)
        , m_sequence(qint64(store.opened().records.size()))
    {
    }
    bool begin()
    {
        if (m_sequence > 0) {
            m_episode = m_store.opened().episodes.at(0).id;
            const auto data = m_store.loadEpisode(m_episode);
            if (!data)
                return false;
            for (const Turn &turn : data->turns)
                m_entries.push_back({turn.id, turn.lines[0].id, turn.lines[0].text});
            return true;
        }
        EpisodeData data;
        data.id = m_episode = EpisodeId::create();
        data.imported = m_random.imported(500);
        for (int count = 0; count < 200; ++count) {
            Turn turn{TurnId::create(), {}, {{LineId::create(), m_random.text(20), {}, {}, {}}}};
            m_ledger.write(u"insert 1 %1 %2 %3"_s.arg(
                turn.lines[0].id.toString(), m_entries.empty() ? u"-"_s : m_entries.back().line.toString(),
                turn.lines[0].text));
            m_entries.push_back({turn.id, turn.lines[0].id, turn.lines[0].text});
            data.turns.push_back(turn);
        }
        RowChanges rows;
        rows.newEpisodes = {std::make_shared<EpisodeData>(data)};
        m_store.append(recordOf(++m_sequence, rows));
        return true;
    }
    void edit()
    {
        RowChanges rows;
        rows.episode = m_episode;
        const size_t at = size_t(m_random.number(int(m_entries.size())));
        Entry &entry = m_entries[at];
        ++m_sequence;
        const int kind = m_random.number(10);
        if (kind == 0 && m_entries.size() > 50) {
            m_ledger.write(u"remove %1 %2"_s.arg(m_sequence).arg(entry.line.toString()));
            rows.removedLines = {entry.line};
            rows.removedTurns = {entry.turn};
            m_entries.erase(m_entries.begin() + std::ptrdiff_t(at));
        } else if (kind < 3) {
            const Entry added{TurnId::create(), LineId::create(), m_random.text(20)};
            m_ledger.write(u"insert %1 %2 %3 %4"_s.arg(m_sequence)
                               .arg(added.line.toString(), entry.line.toString(), added.text));
            rows.turns = {{added.turn, {}, entry.turn}};
            rows.lines = {{{added.line, added.text, {}, {}, {}}, added.turn, {}, entry.line}};
            m_entries.insert(m_entries.begin() + std::ptrdiff_t(at) + 1, added);
        } else {
            entry.text = m_random.text(20);
            m_ledger.write(u"set %1 %2 %3"_s.arg(m_sequence).arg(entry.line.toString(), entry.text));
            rows.lines = {{{entry.line, entry.text, {}, {}, {}}, entry.turn, {}, {}}};
        }
        m_store.append(recordOf(m_sequence, rows));
    }
    bool run()
    {
        while (true) {
            for (int burst = m_random.number(30); burst >= 0; --burst)
                edit();
            const int next = m_random.number(12);
            if (next == 0)
                m_store.publishSoon();
            if ((next == 1 && !m_store.publish()) || (next < 6 && !m_store.flush()))
                return false;
        }
    }

private:
    ProjectStore &m_store;
    const Ledger &m_ledger;
    RandomData m_random;
    qint64 m_sequence;
    EpisodeId m_episode;
    std::vector<Entry> m_entries;
};

/// The program that is killed.
int editUntilKilled(const QStringList &arguments)
{
    StoreOptions options;
    options.stateFolder = arguments.at(2);
    options.keepWithin = std::chrono::milliseconds(3);
    const QString path = arguments.at(3);
    const Ledger ledger(arguments.at(4));
    auto store = ProjectStore::open(path, options);
    if (!store && !QFile::exists(path))
        store = ProjectStore::create(path, ProjectId::create(), options);
    if (!store) {
        ledger.write(u"failed "_s + store.error().text());
        return 1;
    }
    QObject::connect(
        store->get(), &ProjectStore::kept, store->get(),
        [&ledger](qint64 sequence) { ledger.write(u"kept %1"_s.arg(sequence)); }, Qt::DirectConnection);
    QObject::connect(
        store->get(), &ProjectStore::published, store->get(),
        [&ledger](qint64 sequence) { ledger.write(u"published %1"_s.arg(sequence)); }, Qt::DirectConnection);
    Editor editor(**store, ledger, arguments.at(5).toUInt());
    if (!editor.begin() || !editor.run())
        ledger.write(u"failed while editing"_s);
    return 1;
}

} // namespace

class KillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAnywhere_losesNothingThatWasKept();

private:
    void readLedger();
    [[nodiscard]] QString faultOf(const QString &path, const QString &stateFolder, qint64 least,
                                  qint64 &records);
    [[nodiscard]] QStringList textAfter(qint64 records) const;

    std::map<qint64, QStringList> m_edits; ///< of each record, as the ledger says it
    qint64 m_kept = 0;
    qint64 m_published = 0;
    qint64 m_ledgerAt = 0;
    QString m_failure;
    QString m_ledger;
};

void KillTest::readLedger()
{
    QFile file(m_ledger);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_ledgerAt))
        return;
    std::map<qint64, QStringList> edits;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const qint64 sequence = line.section(u' ', 1, 1).toLongLong();
        if (line.startsWith("kept"_L1) && sequence < m_kept)
            m_failure = u"what was kept was begun anew"_s;
        else if (line.startsWith("kept"_L1))
            m_kept = sequence;
        else if (line.startsWith("published"_L1))
            m_published = sequence;
        else if (line.startsWith("failed"_L1))
            m_failure = line;
        else
            edits[sequence].append(line);
    }
    // A program that comes after a killed one numbers on from what was kept.
    if (!edits.empty())
        m_edits.erase(m_edits.lower_bound(edits.begin()->first), m_edits.end());
    m_edits.merge(edits);
    m_ledgerAt = file.size();
}

QStringList KillTest::textAfter(qint64 records) const
{
    std::vector<std::pair<QString, QString>> lines;
    const auto find = [&lines](const QString &id) {
        return std::ranges::find(lines, id, &std::pair<QString, QString>::first);
    };
    for (const auto &[sequence, edits] : m_edits) {
        if (sequence > records)
            break;
        for (const QString &edit : edits) {
            const QString line = edit.section(u' ', 2, 2);
            if (edit.startsWith("set"_L1)) {
                find(line)->second = edit.section(u' ', 3);
            } else if (edit.startsWith("remove"_L1)) {
                lines.erase(find(line));
            } else {
                const QString after = edit.section(u' ', 3, 3);
                const auto at = after == u"-"_s ? lines.begin() : find(after) + 1;
                lines.insert(at, {line, edit.section(u' ', 4)});
            }
        }
    }
    QStringList text;
    for (const auto &line : lines)
        text.append(line.first + u' ' + line.second);
    return text;
}

/// What is wrong with the project as read from there; it must have `least` records at least.
QString KillTest::faultOf(const QString &path, const QString &stateFolder, qint64 least, qint64 &records)
{
    StoreOptions options;
    options.stateFolder = stateFolder;
    auto reader = ProjectReader::open(path, options);
    if (!reader)
        return reader.error().text();
    const auto faults = (*reader)->check();
    if (!faults || !faults->isEmpty())
        return faults ? faults->join(u'\n') : faults.error().text();
    records = qint64((*reader)->opened().records.size());
    if (records < least)
        return u"%1 records of %2"_s.arg(records).arg(least);
    if (records == 0)
        return {};
    const auto data = (*reader)->loadEpisode((*reader)->opened().episodes.at(0).id);
    const auto imported = (*reader)->loadImported((*reader)->opened().episodes.at(0).id);
    if (!data || !imported || !*imported)
        return data ? u"imported lines are missing"_s : data.error().text();
    QStringList text;
    for (const Turn &turn : data->turns)
        text.append(turn.lines[0].id.toString() + u' ' + turn.lines[0].text);
    return text == textAfter(records) ? QString() : u"another text"_s;
}

void KillTest::killedAnywhere_losesNothingThatWasKept()
{
    const int kills = TestPaths::isFullRun() ? 1000 : 50;
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QTemporaryDir folder;
    const QString state = folder.filePath(u"state"_s);
    const QString nothing = folder.filePath(u"nothing"_s);
    QString path;
    int recoveries = 0;
    int published = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 25 == 0) { // a new project now and then: its beginning is a moment like others
            path = folder.filePath(u"show %1.ropewalk"_s.arg(kill));
            m_ledger = folder.filePath(u"ledger %1"_s.arg(kill));
            m_edits.clear();
            m_kept = m_published = m_ledgerAt = 0;
        }
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--edit-until-killed"_s, state, path, m_ledger, QString::number(random.generate())});
        QVERIFY(program.waitForStarted());
        // Some while the one before is being recovered, most while edits are made.
        const quint32 wait =
            random.bounded(5U) == 0 ? random.bounded(5'000U, 30'000U) : random.bounded(5'000U, 200'000U);
        ::usleep(wait);
        ::kill(pid_t(program.processId()), SIGKILL);
        program.waitForFinished();
        readLedger();
        QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure));
        const QString place = u"kill %1 after %2 us: "_s.arg(kill).arg(wait);
        qint64 records = 0;
        // In the moments before anything is kept there may be nothing.
        if (m_kept > 0) {
            const QString fault = faultOf(path, state, m_kept, records);
            QVERIFY2(fault.isEmpty(), qPrintable(place + u"working copy: "_s + fault));
        }
        if (m_published > 0 || QFile::exists(path)) {
            qint64 inFile = 0;
            const QString fault = faultOf(path, nothing, m_published, inFile);
            QVERIFY2(fault.isEmpty(), qPrintable(place + u"file: "_s + fault));
            recoveries += inFile < records ? 1 : 0;
            ++published;
        }
    }
    qInfo("%d kills, %d with a published file, %d with newer work beside it", kills, published, recoveries);
    QVERIFY(published > 0 && recoveries > 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--edit-until-killed"_s)
        return editUntilKilled(application.arguments());
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_test.moc"
