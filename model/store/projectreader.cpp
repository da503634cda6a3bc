// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/projectreader.h"

#include "model/store/schema.h"
#include "model/store/storetext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

using StoreText::say;

/// A project of a later version that allows this one to read it, or `error`.
Result<std::unique_ptr<Database>> openNewer(const QString &path, const QByteArray &vfs, const Error &error)
{
    auto database = Database::open(path, Database::Use::Immutable, vfs);
    if (!database)
        return database;
    (*database)->setDeadline(Opening::schemaPatience);
    if (!Schema::checkReadable(**database, Schema::migrations()))
        return std::unexpected(error);
    (*database)->setDeadline(std::nullopt);
    const int reader = RowReader(**database).meta("min_reader").toInt();
    if (!(*database)->result() || reader <= 0 || reader > Schema::currentVersion())
        return std::unexpected(error);
    return database;
}

} // namespace

Result<std::unique_ptr<ProjectReader>> ProjectReader::open(const QString &path, const StoreOptions &options)
{
    const auto resolved = ProjectFile::resolve(path);
    if (!resolved)
        return std::unexpected(resolved.error());
    const auto state = ProjectFile::stateOf(*resolved);
    if (!state)
        return std::unexpected(state.error());
    std::unique_ptr<ProjectReader> reader(new ProjectReader);
    if (state->exists) {
        if (auto opened = reader->openFile(*resolved, options.vfs); !opened)
            return std::unexpected(opened.error());
    }
    reader->lookForWorkingCopy(*resolved, state->exists, options);
    if (!reader->m_database)
        return failure(Error::Kind::Unreadable, say(QT_TRANSLATE_NOOP("Store", "There is no such file.")),
                       path);
    auto project = Opening::readProject(*reader->m_database);
    if (!project)
        return failure(project.error().kind, project.error().message, path);
    project->warnings = reader->m_opened.warnings;
    project->recovered = Opening::unpublished(*reader->m_database);
    reader->m_opened = std::move(*project);
    return reader;
}

Result<> ProjectReader::openFile(const QString &path, const QByteArray &vfs)
{
    const auto version = ProjectFile::versionOf(path, Schema::currentVersion());
    Result<std::unique_ptr<Database>> database;
    // A journal beside the file must be worked in first: into a copy.
    if (!version)
        database = std::unexpected(version.error());
    else if (ProjectFile::hasJournal(path))
        database = openCopy(path, vfs);
    else
        database = Opening::openTrusted(path, Database::Use::Immutable, vfs);
    if (!database && database.error().kind == Error::Kind::TooNew) {
        database = openNewer(path, vfs, database.error());
        m_opened.warnings.append(say(QT_TRANSLATE_NOOP(
            "Store", "The project was made by a later version of Ropewalk: it can be read, not changed.")));
    }
    if (!database)
        return std::unexpected(database.error());
    m_database = std::move(*database);
    return {};
}

Result<std::unique_ptr<Database>> ProjectReader::openCopy(const QString &path, const QByteArray &vfs)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = QFileInfo(m_folder->path()).canonicalFilePath();
    const QString copy = u"%1/%2.db"_s.arg(folder).arg(++m_copies);
    if (auto copied = ProjectFile::copy(path, copy); !copied)
        return std::unexpected(copied.error());
    return Opening::openTrusted(copy, Database::Use::Working, vfs);
}

/// Takes the place of the file by the working copy that goes on from it and has most in it, if its owner is
/// gone.
void ProjectReader::lookForWorkingCopy(const QString &path, bool fileExists, const StoreOptions &options)
{
    const auto folder = stateFolder(options.stateFolder);
    if (!folder)
        return;
    // While copying, so that no program that carries on from a working copy writes it meanwhile.
    const auto lock = ProjectLock::take(*folder, path, std::chrono::milliseconds(0));
    if (!lock) {
        m_isOpenElsewhere = lock.error().kind == Error::Kind::Busy;
        if (m_isOpenElsewhere)
            m_opened.warnings.append(say(QT_TRANSLATE_NOOP(
                "Store",
                "The project is open in another program: what was done there since it was last saved to the "
                "file is not in this.")));
        return;
    }
    ProjectId project;
    Snapshot file;
    if (m_database) {
        RowReader reader(*m_database);
        project = reader.projectId().value_or(ProjectId{});
        file = reader.snapshot();
    }
    qint64 most = m_database ? RowReader(*m_database).lastSequence() : 0;
    for (const Session &session : Session::all(*folder)) {
        const bool concerns = fileExists ? session.project() == project : session.path == path;
        if (!concerns || session.owner.isAlive())
            continue;
        auto copy = openCopy(session.workPath(), options.vfs);
        if (!copy)
            continue; // ProjectStore::open() says so
        RowReader reader(**copy);
        const bool goesOn = !fileExists || reader.snapshot().id == file.id ||
                            SnapshotId::fromString(reader.meta("pending_snapshot")) == file.id;
        const qint64 last = reader.lastSequence();
        if (!(*copy)->isOk() || !goesOn || last <= most)
            continue;
        most = last;
        m_database = std::move(*copy);
        m_opened.warnings = {say(QT_TRANSLATE_NOOP(
            "Store", "This is the working copy of a program that ended before it saved to the file."))};
    }
}

Result<EpisodeData> ProjectReader::loadEpisode(EpisodeId id)
{
    return RowReader(*m_database).episode(id);
}

Result<std::shared_ptr<const Imported>> ProjectReader::loadImported(EpisodeId id)
{
    return RowReader(*m_database).imported(id);
}

Result<std::vector<AppliedEdit>> ProjectReader::loadEdits(GroupId group)
{
    return RowReader(*m_database).edits(group);
}

void ProjectReader::readText(const std::function<void(TextReader &)> &read)
{
    TextReader reader(*m_database);
    read(reader);
}

Result<QStringList> ProjectReader::check()
{
    QStringList faults;
    Statement &query = m_database->prepared("PRAGMA integrity_check(20)");
    while (query.next()) {
        if (query.text(0) != u"ok"_s)
            faults.append(query.text(0));
    }
    if (auto result = m_database->result(); !result)
        return std::unexpected(result.error());
    return faults;
}

} // namespace Ropewalk
