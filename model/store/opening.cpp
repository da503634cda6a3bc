// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/opening.h"

#include "model/store/leftwork.h"
#include "model/store/publication.h"
#include "model/store/rowwriter.h"
#include "model/store/schema.h"
#include "model/store/storetext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ropewalk::Opening
{

namespace
{

using LeftWork::Left;
using LeftWork::openLeft;
using LeftWork::take;
using StoreText::say;

Result<WorkingCopy> continueFrom(WorkingCopy copy, Left left)
{
    copy.session = left.session;
    copy.session.path = copy.path;
    copy.database = std::move(left.database);
    copy.recovered = LeftWork::unpublished(*copy.database);
    if (auto owned = copy.session.writeOwner(); !owned)
        return std::unexpected(owned.error());
    return copy;
}

Result<WorkingCopy> openToRead(WorkingCopy copy, const QByteArray &vfs)
{
    auto database = openLater(copy.path, vfs);
    if (!database)
        return std::unexpected(database.error());
    copy.database = std::move(*database);
    copy.laterProgram = programOf(*copy.database);
    copy.fileSnapshot = RowReader(*copy.database).snapshot().id;
    copy.lock.reset(); // others may write it
    if (auto result = copy.database->result(); !result)
        return std::unexpected(result.error());
    return copy;
}

Result<WorkingCopy> openFile(WorkingCopy copy, const QString &folder, const StoreOptions &options)
{
    const auto version = ProjectFile::versionOf(copy.path, Schema::currentVersion());
    if (!version && version.error().kind == Error::Kind::TooNew)
        return openToRead(std::move(copy), options.vfs);
    if (!version)
        return std::unexpected(version.error());
    auto session = Session::create(folder, ProjectId::create(), copy.path);
    if (!session)
        return std::unexpected(session.error());
    const auto abandon = [&](Error error) {
        copy.database.reset();
        session->remove();
        error.file = copy.path;
        return std::unexpected(error);
    };
    if (auto copied = ProjectFile::copy(copy.path, session->workPath()); !copied)
        return abandon(copied.error());
    // Whoever replaced it meanwhile did so by a rename: then the copy is the old one, and the next look
    // tells.
    auto database = openTrusted(session->workPath(), Database::Use::Working, options.vfs);
    if (!database)
        return abandon(database.error());
    copy.database = std::move(*database);
    RowReader reader(*copy.database);
    const auto project = reader.projectId();
    if (!project)
        return abandon(project.error());
    const Snapshot snapshot = reader.snapshot();
    if (auto result = copy.database->result(); !result)
        return abandon(result.error());
    copy.fileSnapshot = snapshot.id;

    auto left = LeftWork::toContinue(folder, copy.path, *project, snapshot, true, options.vfs, copy.warnings,
                                     copy.aside);
    if (left) {
        copy.database.reset();
        session->remove();
        return continueFrom(std::move(copy), std::move(*left));
    }
    // Opened anew under its lasting name: SQLite looks for its log by that.
    copy.database.reset();
    if (auto renamed = session->rename(*project); !renamed)
        return abandon(renamed.error());
    copy.session = *session;
    database = Database::open(session->workPath(), Database::Use::Working, options.vfs);
    if (!database)
        return abandon(database.error());
    copy.database = std::move(*database);
    return copy;
}

} // namespace

Result<std::unique_ptr<Database>> openTrusted(const QString &path, Database::Use use, const QByteArray &vfs)
{
    auto database = Database::open(path, use, vfs);
    if (!database)
        return database;
    (*database)->setDeadline(schemaPatience);
    const auto application = (*database)->value<qint64>("PRAGMA application_id");
    const int version = Schema::versionOf(**database);
    if (auto result = (*database)->result(); !result)
        return std::unexpected(result.error());
    if (application != Schema::applicationId)
        return failure(Error::Kind::Foreign,
                       say(QT_TRANSLATE_NOOP("Store", "This is not a Ropewalk project.")), path);
    if (version > Schema::currentVersion())
        return failure(Error::Kind::TooNew,
                       say(QT_TRANSLATE_NOOP("Store", "A later version of Ropewalk made this.")), path);
    if (auto checked = Schema::check(**database, version, Schema::migrations()); !checked)
        return std::unexpected(checked.error());
    (*database)->setDeadline(std::nullopt);
    if (use != Database::Use::Immutable) {
        if (auto migrated = Schema::migrate(**database, Schema::migrations()); !migrated)
            return std::unexpected(migrated.error());
    }
    return database;
}

QString programOf(Database &database)
{
    return RowReader(database).meta("app_version");
}

Result<std::unique_ptr<Database>> openLater(const QString &path, const QByteArray &vfs)
{
    auto database = Database::open(path, Database::Use::Immutable, vfs);
    if (!database)
        return database;
    (*database)->setDeadline(schemaPatience);
    const Schema::Readable readable = Schema::checkReadable(**database, Schema::migrations());
    if (readable == Schema::Readable::Foreign)
        return failure(
            Error::Kind::TooNew,
            say(QT_TRANSLATE_NOOP("Store", "The project was made by a later version of Ropewalk, or "
                                           "tampered with. Update the program to open it; the file "
                                           "stays as it is.")),
            path);
    RowReader reader(**database);
    const int oldest = reader.meta("min_reader").toInt();
    const QString program = programOf(**database);
    const bool isRead = (*database)->result().has_value();
    (*database)->setDeadline(std::nullopt);
    if (readable == Schema::Readable::Whole && isRead && oldest > 0 && oldest <= Schema::currentVersion() &&
        !ProjectFile::hasJournal(path))
        return database;
    constexpr qsizetype longest = 30;
    return failure(
        Error::Kind::TooNew,
        say(QT_TRANSLATE_NOOP("Store", "The project was made with Ropewalk %1, which this version (%2) "
                                       "cannot read. Update the program to open it; the file stays "
                                       "as it is."))
            .arg(program.left(longest), QCoreApplication::applicationVersion()),
        path);
}

Result<WorkingCopy> resume(const QString &folder, const StoreOptions &options)
{
    const auto state = stateFolder(options.stateFolder);
    if (!state)
        return std::unexpected(state.error());
    auto taken = take(*state, folder, options.lockPatience);
    if (!taken)
        return std::unexpected(taken.error());
    auto left = openLeft(taken->session, options.vfs);
    if (!left)
        return std::unexpected(left.error());
    WorkingCopy copy;
    copy.lock = std::move(taken->lock);
    return continueFrom(std::move(copy), std::move(*left));
}

Result<OpenedProject> readProject(Database &database)
{
    OpenedProject project;
    RowReader reader(database);
    const auto id = reader.projectId();
    if (!id)
        return std::unexpected(id.error());
    auto catalogue = reader.catalogue();
    if (!catalogue)
        return std::unexpected(catalogue.error());
    auto headers = reader.headers();
    if (!headers)
        return std::unexpected(headers.error());
    auto records = reader.recordHeaders();
    if (!records)
        return std::unexpected(records.error());
    project.id = *id;
    project.catalogue = std::move(*catalogue);
    project.episodes = std::move(*headers);
    project.records = std::move(*records);
    return project;
}

Result<WorkingCopy> create(const QString &path, ProjectId project, const StoreOptions &options)
{
    const auto folder = stateFolder(options.stateFolder);
    if (!folder)
        return std::unexpected(folder.error());
    WorkingCopy copy;
    if (!path.isEmpty()) {
        const auto resolved = ProjectFile::resolve(path);
        if (!resolved)
            return std::unexpected(resolved.error());
        copy.path = *resolved;
        auto lock = ProjectLock::take(*folder, copy.path, options.lockPatience);
        if (!lock)
            return std::unexpected(lock.error());
        copy.lock = std::move(*lock);
        if (QFileInfo::exists(copy.path))
            return failure(Error::Kind::Unwritable,
                           say(QT_TRANSLATE_NOOP("Store", "There is a file of this name already.")), path);
        const auto left =
            LeftWork::toContinue(*folder, copy.path, {}, {}, false, options.vfs, copy.warnings, copy.aside);
        if (left && !left->isPublished())
            return failure(
                Error::Kind::Unwritable,
                say(QT_TRANSLATE_NOOP(
                    "Store", "Unpublished work under this name is waiting: open it, or take another name.")),
                path);
    }
    auto session = Session::create(*folder, project, copy.path);
    if (!session)
        return std::unexpected(session.error());
    copy.session = *session;
    const auto abandon = [&](const Error &error) {
        copy.database.reset();
        copy.session.remove();
        return std::unexpected(error);
    };
    auto database = Database::open(session->workPath(), Database::Use::Working, options.vfs);
    if (!database)
        return abandon(database.error());
    copy.database = std::move(*database);
    if (auto made = Schema::migrate(*copy.database, Schema::migrations()); !made)
        return abandon(made.error());
    Transaction transaction(*copy.database);
    const auto set = [&copy](const char *key, const QString &value) {
        copy.database->run("INSERT INTO meta(key, value) VALUES(?, ?)", QString::fromLatin1(key), value);
    };
    set("project_id", project.toString());
    set("app_version", QCoreApplication::applicationVersion());
    set("min_reader", QString::number(Schema::oldestReader));
    set("min_writer", QString::number(Schema::currentVersion()));
    RowWriter(*copy.database).writeProjectFacts(project, {}, {});
    if (auto made = transaction.commit(); !made)
        return abandon(made.error());
    return copy;
}

Result<WorkingCopy> open(const QString &path, const StoreOptions &options)
{
    const auto folder = stateFolder(options.stateFolder);
    if (!folder)
        return std::unexpected(folder.error());
    const auto resolved = ProjectFile::resolve(path);
    if (!resolved)
        return std::unexpected(resolved.error());
    WorkingCopy copy;
    copy.path = *resolved;
    auto state = ProjectFile::stateOf(copy.path);
    if (!state)
        return std::unexpected(state.error());
    auto lock = ProjectLock::take(*folder, copy.path, options.lockPatience);
    if (!lock)
        return std::unexpected(lock.error());
    copy.lock = std::move(*lock);
    // Again, since the program that held it may have published just now.
    state = ProjectFile::stateOf(copy.path);
    if (!state)
        return std::unexpected(state.error());
    copy.state = *state;
    if (state->names > 1)
        copy.warnings.append(say(QT_TRANSLATE_NOOP(
            "Store", "The file has a second name (a hard link). Under that one it will stay as it is now.")));
    sweepTemporaries(copy.path);
    if (state->exists)
        return openFile(std::move(copy), *folder, options);
    auto left =
        LeftWork::toContinue(*folder, copy.path, {}, {}, false, options.vfs, copy.warnings, copy.aside);
    if (!left)
        return failure(Error::Kind::Unreadable, say(QT_TRANSLATE_NOOP("Store", "There is no such file.")),
                       path);
    if (!left->snapshot.id.isNull())
        copy.warnings.append(say(
            QT_TRANSLATE_NOOP("Store", "The file is gone; this is the working copy that was kept of it.")));
    return continueFrom(std::move(copy), std::move(*left));
}

} // namespace Ropewalk::Opening
