// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/projectreader.h"
#include "model/store/projectstore.h"

#include "tests/model/store/randomdata.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <map>

namespace Ropewalk
{

/// What an editing program says it does, one thing a line, in a file that outlives it: "begun 2" where it
/// goes on after record 2, "set 3 LINE TEXT" before record 3 is handed over, "kept 3" and "published 3" once
/// the store says so.
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

/// Makes random edits to a project of one episode, saying each first.
class RandomEditor final
{
public:
    RandomEditor(ProjectStore &store, const Ledger &ledger, quint32 seed)
        : m_store(store)
        , m_ledger(ledger)
        , m_random(seed)
        , m_sequence(qint64(store.opened().records.size()))
    {
    }
    bool begin()
    {
        m_ledger.write(QStringLiteral("begun %1").arg(m_sequence));
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
            m_ledger.write(
                QStringLiteral("insert 1 %1 %2 %3")
                    .arg(turn.lines[0].id.toString(),
                         m_entries.empty() ? QStringLiteral("-") : m_entries.back().line.toString(),
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
            m_ledger.write(QStringLiteral("remove %1 %2").arg(m_sequence).arg(entry.line.toString()));
            rows.removedLines = {entry.line};
            rows.removedTurns = {entry.turn};
            m_entries.erase(m_entries.begin() + std::ptrdiff_t(at));
        } else if (kind < 3) {
            const Entry added{TurnId::create(), LineId::create(), m_random.text(20)};
            m_ledger.write(QStringLiteral("insert %1 %2 %3 %4")
                               .arg(m_sequence)
                               .arg(added.line.toString(), entry.line.toString(), added.text));
            rows.turns = {{added.turn, {}, entry.turn}};
            rows.lines = {{{added.line, added.text, {}, {}, {}}, added.turn, {}, entry.line}};
            m_entries.insert(m_entries.begin() + std::ptrdiff_t(at) + 1, added);
        } else {
            entry.text = m_random.text(20);
            m_ledger.write(
                QStringLiteral("set %1 %2 %3").arg(m_sequence).arg(entry.line.toString(), entry.text));
            rows.lines = {{{entry.line, entry.text, {}, {}, {}}, entry.turn, {}, {}}};
        }
        m_store.append(recordOf(m_sequence, rows));
    }
    /// Edits, keeps and publishes as it comes, until something fails or so many edits are made.
    bool run(qint64 edits = std::numeric_limits<qint64>::max())
    {
        const qint64 last = edits > std::numeric_limits<qint64>::max() - m_sequence
                                ? std::numeric_limits<qint64>::max()
                                : m_sequence + edits;
        while (m_sequence < last) {
            for (int burst = m_random.number(30); burst >= 0; --burst)
                edit();
            const int next = m_random.number(12);
            if (next == 0)
                m_store.publishSoon();
            else if (next == 7)
                m_store.backUpSoon({BackupReason::Kind::Merge});
            if ((next == 1 && !m_store.publish()) || (next < 6 && !m_store.flush()))
                return false;
        }
        return true;
    }

private:
    ProjectStore &m_store;
    const Ledger &m_ledger;
    RandomData m_random;
    qint64 m_sequence;
    EpisodeId m_episode;
    std::vector<Entry> m_entries;
};

/// Opens or makes the project and says in the ledger what is kept and published.
[[nodiscard]] inline Result<std::unique_ptr<ProjectStore>>
openWithLedger(const QString &path, const StoreOptions &options, const Ledger &ledger)
{
    auto store = ProjectStore::open(path, options);
    if (!store && !QFile::exists(path))
        store = ProjectStore::create(path, ProjectId::create(), options);
    if (!store) {
        ledger.write(QStringLiteral("failed ") + store.error().text());
        return store;
    }
    QObject::connect(
        store->get(), &ProjectStore::kept, store->get(),
        [&ledger](qint64 sequence) { ledger.write(QStringLiteral("kept %1").arg(sequence)); },
        Qt::DirectConnection);
    QObject::connect(
        store->get(), &ProjectStore::published, store->get(),
        [&ledger](qint64 sequence) { ledger.write(QStringLiteral("published %1").arg(sequence)); },
        Qt::DirectConnection);
    return store;
}

/// What a ledger says that a project must hold.
class ReadLedger final
{
public:
    /// Goes on with what was written since.
    void read(const QByteArray &more);
    /// What is wrong with the project as read from there; it must have `least` records at least.
    [[nodiscard]] QString faultOf(const QString &path, const QString &stateFolder, qint64 least,
                                  qint64 &records) const;

    qint64 kept = 0;
    qint64 published = 0;
    QString failure; ///< empty where all went well

private:
    [[nodiscard]] QStringList textAfter(qint64 records) const;

    std::map<qint64, QStringList> m_edits; ///< of each record, as the ledger says it
};

inline void ReadLedger::read(const QByteArray &more)
{
    for (const QString &line : QString::fromUtf8(more).split(u'\n', Qt::SkipEmptyParts)) {
        const qint64 sequence = line.section(u' ', 1, 1).toLongLong();
        if (line.startsWith(QLatin1String("begun"))) {
            if (sequence < kept)
                failure = QStringLiteral("begun after %1, but %2 were kept").arg(sequence).arg(kept);
            m_edits.erase(m_edits.upper_bound(sequence), m_edits.end());
        } else if (line.startsWith(QLatin1String("kept"))) {
            kept = sequence;
        } else if (line.startsWith(QLatin1String("published"))) {
            published = sequence;
        } else if (line.startsWith(QLatin1String("failed"))) {
            failure = line;
        } else {
            m_edits[sequence].append(line);
        }
    }
}

inline QStringList ReadLedger::textAfter(qint64 records) const
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
            if (edit.startsWith(QLatin1String("set"))) {
                find(line)->second = edit.section(u' ', 3);
            } else if (edit.startsWith(QLatin1String("remove"))) {
                lines.erase(find(line));
            } else {
                const QString after = edit.section(u' ', 3, 3);
                const auto at = after == QStringLiteral("-") ? lines.begin() : find(after) + 1;
                lines.insert(at, {line, edit.section(u' ', 4)});
            }
        }
    }
    QStringList text;
    for (const auto &line : lines)
        text.append(line.first + u' ' + line.second);
    return text;
}

inline QString ReadLedger::faultOf(const QString &path, const QString &stateFolder, qint64 least,
                                   qint64 &records) const
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
        return QStringLiteral("%1 records of %2").arg(records).arg(least);
    if (records == 0)
        return {};
    const auto data = (*reader)->loadEpisode((*reader)->opened().episodes.at(0).id);
    const auto imported = (*reader)->loadImported((*reader)->opened().episodes.at(0).id);
    if (!data || !imported || !*imported)
        return data ? QStringLiteral("imported lines are missing") : data.error().text();
    QStringList text;
    for (const Turn &turn : data->turns)
        text.append(turn.lines[0].id.toString() + u' ' + turn.lines[0].text);
    return text == textAfter(records) ? QString() : QStringLiteral("another text");
}

} // namespace Ropewalk
