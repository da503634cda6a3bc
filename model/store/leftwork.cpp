// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/leftwork.h"

#include "model/store/storetext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Ropewalk::LeftWork
{

namespace
{

using StoreText::say;

std::optional<Leftover> leftoverOf(const Left &left)
{
    const auto headers = RowReader(*left.database).headers();
    const auto work = unpublished(*left.database);
    if (!headers || !work)
        return {};
    return Leftover{left.session.folder, headers->empty() ? QString() : headers->front().facts.title,
                    qsizetype(headers->size()), *work};
}

/// Makes work without a file of what does not go on from the file: it can be opened apart.
void setAside(Left left, std::vector<Leftover> &asides)
{
    if (auto leftover = leftoverOf(left))
        asides.push_back(std::move(*leftover));
    left.database.reset();
    left.session.path.clear();
    left.session.release();
}

/// The rename was done, the note of it not: notes it.
Result<> adoptPending(Left &left, const Snapshot &published)
{
    Database &database = *left.database;
    Transaction transaction(database);
    database.run("INSERT OR REPLACE INTO published(snapshot_id, parent, sequence, time_ms, app_version) "
                 "VALUES(?, ?, ?, ?, ?)",
                 published.id, published.parent, published.sequence, published.timeMs,
                 QCoreApplication::applicationVersion());
    database.run("INSERT OR REPLACE INTO meta(key, value) VALUES('snapshot_id', ?)", published.id.toString());
    database.run("DELETE FROM meta WHERE key='pending_snapshot'");
    if (auto noted = transaction.commit(); !noted)
        return noted;
    left.snapshot = published;
    return {};
}

} // namespace

Result<Left> openLeft(const Session &session, const QByteArray &vfs)
{
    auto database = Opening::openTrusted(session.workPath(), Database::Use::Working, vfs);
    if (!database)
        return std::unexpected(database.error());
    RowReader reader(**database);
    Left left{session, nullptr, reader.snapshot(),
              SnapshotId::fromString(reader.meta("pending_snapshot")).value_or(SnapshotId{}),
              reader.lastSequence()};
    if (auto result = (*database)->result(); !result)
        return std::unexpected(result.error());
    left.database = std::move(*database);
    return left;
}

std::optional<Left> toContinue(const QString &stateFolder, const QString &path, ProjectId project,
                               const Snapshot &file, bool fileExists, const QByteArray &vfs,
                               QStringList &warnings, std::vector<Leftover> &asides)
{
    std::optional<Left> best;
    for (const Session &session : Session::all(stateFolder)) {
        const bool concerns = fileExists ? session.project() == project : session.path == path;
        if (!concerns || session.owner.isAlive())
            continue;
        auto left = openLeft(session, vfs);
        if (!left) {
            if (QFileInfo::exists(session.workPath()))
                warnings.append(
                    say(QT_TRANSLATE_NOOP("Store", "A working copy cannot be read and was left in “%1”: %2"))
                        .arg(session.folder, left.error().message));
            else
                session.remove(); // ended before there was anything in it
            continue;
        }
        if (left->lastSequence == 0 && left->snapshot.id.isNull()) {
            left->database.reset();
            session.remove(); // begun, and nothing done
            continue;
        }
        if (fileExists && left->pending == file.id && !file.id.isNull() && left->snapshot.id != file.id) {
            if (!adoptPending(*left, file))
                continue;
        }
        const bool goesOn = !fileExists || left->snapshot.id == file.id;
        if (fileExists && goesOn && left->isPublished()) {
            left->database.reset();
            session.remove();
        } else if (!goesOn) {
            if (!left->isPublished())
                setAside(std::move(*left), asides);
        } else if (!best || left->lastSequence > best->lastSequence) {
            if (best)
                setAside(std::move(*best), asides);
            best = std::move(*left);
        } else {
            setAside(std::move(*left), asides);
        }
    }
    return best;
}

Result<Taken> take(const QString &stateFolder, const QString &folder, std::chrono::milliseconds patience)
{
    auto lock = ProjectLock::take(stateFolder, folder, patience);
    if (!lock)
        return std::unexpected(lock.error());
    const auto sessions = Session::all(stateFolder);
    const auto session = std::ranges::find(sessions, folder, &Session::folder);
    if (session == sessions.end() || !session->path.isEmpty())
        return failure(Error::Kind::Unreadable,
                       say(QT_TRANSLATE_NOOP("Store", "This work is not there any more.")), folder);
    if (session->owner.isAlive())
        return failure(Error::Kind::Busy,
                       say(QT_TRANSLATE_NOOP("Store", "This work is open in another program.")), folder);
    return Taken{*session, std::move(*lock)};
}

std::optional<Recovery> unpublished(Database &database)
{
    const Snapshot snapshot = RowReader(database).snapshot();
    Recovery recovery;
    Statement &query =
        database.prepared("SELECT count(*), min(time_ms), max(time_ms) FROM history WHERE sequence>?");
    query.bind(1, snapshot.sequence);
    if (query.next())
        recovery = {query.integer(0), query.integer(1), query.integer(2)};
    query.reset();
    return recovery.records > 0 ? std::optional(recovery) : std::nullopt;
}

std::vector<Leftover> leftovers(const StoreOptions &options)
{
    const auto folder = stateFolder(options.stateFolder);
    if (!folder)
        return {};
    std::vector<Leftover> found;
    for (const Session &session : Session::all(*folder)) {
        if (!session.path.isEmpty() || session.owner.isAlive())
            continue;
        const auto taken = take(*folder, session.folder, std::chrono::milliseconds(0));
        const auto left = taken ? openLeft(session, options.vfs) : std::unexpected(taken.error());
        if (!left)
            continue;
        if (auto leftover = leftoverOf(*left))
            found.push_back(std::move(*leftover));
    }
    std::ranges::sort(found, std::greater(), [](const Leftover &each) { return each.work.lastMs; });
    return found;
}

} // namespace Ropewalk::LeftWork
