// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT

// The project file beside bare SQLite, in one run: a kept edit, an episode that is read, one that is written,
// a publish. A line each: what, ours, the baseline, the ratio.

#include "model/store/projectstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

void report(const char *what, double ours, double bare)
{
    std::printf("%-44s ours %9.2f ms   baseline %9.2f ms   ratio %.2f\n", what, ours, bare, ours / bare);
    std::fflush(stdout);
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        stop(result.error().text());
    return std::move(*result);
}

void need(const Result<> &result)
{
    if (!result)
        stop(result.error().text());
}

void exec(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        stop(QString::fromUtf8(sqlite3_errmsg(database)));
}

sqlite3 *bare(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    exec(database, "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
    return database;
}

/// 25 words a line, a turn of two lines each.
std::shared_ptr<EpisodeData> episodeOf(int lines, bool isImported)
{
    auto data = std::make_shared<EpisodeData>();
    auto imported = std::make_shared<Imported>();
    data->id = EpisodeId::create();
    data->facts.title = u"Long"_s;
    for (int at = 0; at < lines; ++at) {
        if (at % 2 == 0)
            data->turns.push_back({TurnId::create(), {TurnKind::Speech, SpeakerId::create()}, {}});
        const QString text =
            u"%1 the rope is laid on the long walk by two hands and one of them is mine while the other "
            "one belongs to a goat of no small renown"_s.arg(at);
        data->turns.back().lines.push_back(
            {LineId::create(), text, Span::measured(at * 10, at * 10 + 9), {}, {at}});
        if (isImported)
            imported->lines.push_back(
                {text, u"HOST"_s, Span::measured(at * 10, at * 10 + 9), TurnKind::Speech, at % 2 == 0});
    }
    if (isImported)
        data->imported = imported;
    return data;
}

std::shared_ptr<Record> recordOf(qint64 sequence)
{
    auto record = std::make_shared<Record>();
    record->sequence = sequence;
    record->group = {GroupId::create(), {}, u"Step"_s, u"Anna"_s, sequence, u"run"_s, {}, {}};
    return record;
}

void insertBare(sqlite3 *database, const EpisodeData &data)
{
    exec(database, "CREATE TABLE line(id BLOB PRIMARY KEY, ord INTEGER, turn BLOB, text TEXT, a INTEGER, b "
                   "INTEGER); BEGIN");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO line VALUES(?,?,?,?,?,?)", -1, &insert, nullptr);
    int ord = 0;
    for (const Turn &turn : data.turns) {
        for (const Line &line : turn.lines) {
            const QByteArray id = line.id.value.toBytes();
            const QByteArray owner = turn.id.value.toBytes();
            const QByteArray text = line.text.toUtf8();
            sqlite3_bind_blob(insert, 1, id.constData(), int(id.size()), SQLITE_TRANSIENT);
            sqlite3_bind_int(insert, 2, ord++);
            sqlite3_bind_blob(insert, 3, owner.constData(), int(owner.size()), SQLITE_TRANSIENT);
            sqlite3_bind_text(insert, 4, text.constData(), int(text.size()), SQLITE_TRANSIENT);
            sqlite3_bind_int(insert, 5, line.span.start.ms);
            sqlite3_bind_int(insert, 6, line.span.end.ms);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
    }
    sqlite3_finalize(insert);
    exec(database, "COMMIT");
}

double selectBare(sqlite3 *database)
{
    QElapsedTimer timer;
    timer.start();
    sqlite3_stmt *query = nullptr;
    sqlite3_prepare_v2(database, "SELECT id, turn, text, a, b FROM line ORDER BY rowid", -1, &query, nullptr);
    std::vector<QString> lines;
    while (sqlite3_step(query) == SQLITE_ROW)
        lines.push_back(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(query, 2)),
                                          sqlite3_column_bytes(query, 2)));
    sqlite3_finalize(query);
    return since(timer);
}

void keptEdit(const QTemporaryDir &folder, const StoreOptions &options)
{
    constexpr int count = 1000;
    auto store = need(ProjectStore::create(folder.filePath(u"edits"_s), ProjectId::create(), options));
    auto data = episodeOf(1500, false);
    auto first = recordOf(1);
    first->rows.newEpisodes = {data};
    store->append(first);
    need(store->flush());
    sqlite3 *other = bare(folder.filePath(u"edits.db"_s));
    exec(other, "CREATE TABLE line(id INTEGER PRIMARY KEY, text TEXT); BEGIN");
    for (int at = 0; at < 1500; ++at)
        exec(other,
             ("INSERT INTO line VALUES(" + QByteArray::number(at) + ", hex(zeroblob(60)))").constData());
    exec(other, "COMMIT");
    std::vector<double> ours;
    std::vector<double> theirs;
    QElapsedTimer timer;
    for (int at = 0; at < count; ++at) {
        Turn &turn = data->turns[size_t(at) % data->turns.size()];
        auto record = recordOf(at + 2);
        turn.lines[0].text += u'x';
        record->rows.episode = data->id;
        record->rows.lines = {{turn.lines[0], turn.id, {}, {}}};
        record->edits = {{ReplaceText{turn.lines[0].id, 0, {}, u"x"_s}, {}}};
        timer.start();
        store->append(record);
        need(store->flush());
        ours.push_back(since(timer));
        timer.start();
        exec(other, ("UPDATE line SET text=text||'x' WHERE id=" + QByteArray::number(at)).constData());
        theirs.push_back(since(timer));
    }
    sqlite3_close(other);
    std::ranges::sort(ours);
    std::ranges::sort(theirs);
    report("a kept edit, median", ours[count / 2], theirs[count / 2]);
    report("a kept edit, 99 of 100", ours[count * 99 / 100], theirs[count * 99 / 100]);
}

void readEpisode(const QTemporaryDir &folder, const StoreOptions &options)
{
    auto data = episodeOf(100'000, false);
    auto store = need(ProjectStore::create(folder.filePath(u"read"_s), ProjectId::create(), options));
    auto record = recordOf(1);
    record->rows.newEpisodes = {data};
    store->append(record);
    need(store->close());
    sqlite3 *other = bare(folder.filePath(u"read.db"_s));
    insertBare(other, *data);
    store = need(ProjectStore::open(folder.filePath(u"read"_s), options));
    QElapsedTimer timer;
    double ours = 1e9;
    double theirs = 1e9;
    for (int round = 0; round < 5; ++round) {
        timer.start();
        const auto loaded = need(store->loadEpisode(data->id));
        ours = std::min(ours, since(timer));
        if (loaded.turns != data->turns)
            stop(u"another episode was read"_s);
        theirs = std::min(theirs, selectBare(other));
    }
    sqlite3_close(other);
    report("read 100,000 lines", ours, theirs);
}

void writeEpisode(const QTemporaryDir &folder, const StoreOptions &options, int lines, bool isImported,
                  const char *what)
{
    const auto data = episodeOf(lines, isImported);
    const QString name = folder.filePath(u"write %1"_s.arg(isImported));
    auto store = need(ProjectStore::create(name, ProjectId::create(), options));
    auto record = recordOf(1);
    record->rows.newEpisodes = {data};
    QElapsedTimer timer;
    timer.start();
    store->append(record);
    need(store->flush());
    const double ours = since(timer);
    sqlite3 *other = bare(name + u".db"_s);
    timer.start();
    insertBare(other, *data);
    report(what, ours, since(timer));
    sqlite3_close(other);
}

void publish(const QTemporaryDir &folder, const StoreOptions &options)
{
    const auto data = episodeOf(260'000, false);
    const QString name = folder.filePath(u"publish"_s);
    auto store = need(ProjectStore::create(name, ProjectId::create(), options));
    auto record = recordOf(1);
    record->rows.newEpisodes = {data};
    store->append(record);
    need(store->publish());
    const double megabytes = double(QFileInfo(name).size()) / 1e6;
    store->append(recordOf(2));
    need(store->flush());
    QElapsedTimer timer;
    timer.start();
    need(store->publish());
    const double ours = since(timer);
    sqlite3 *from = nullptr;
    sqlite3 *to = nullptr;
    sqlite3_open(name.toUtf8().constData(), &from);
    timer.start();
    sqlite3_open((name + u".db"_s).toUtf8().constData(), &to);
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    exec(to, "PRAGMA quick_check(1)");
    const double theirs = since(timer);
    sqlite3_close(to);
    sqlite3_close(from);
    report(qPrintable(u"publish %1 MB (bare: backup and check)"_s.arg(megabytes, 0, 'f', 0)), ours, theirs);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    StoreOptions options;
    options.stateFolder = folder.filePath(u"state"_s);
    keptEdit(folder, options);
    readEpisode(folder, options);
    writeEpisode(folder, options, 1'000'000, false, "write 1,000,000 lines");
    writeEpisode(folder, options, 1'000'000, true, "write 1,000,000 imported lines");
    publish(folder, options);
    return 0;
}
