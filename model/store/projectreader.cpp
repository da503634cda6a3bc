// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/projectreader.h"

#include "model/store/leftwork.h"
#include "model/store/schema.h"
#include "model/store/storetext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

using StoreText::say;

/// A copy that may be written, for what must not be touched.
Result<ProjectReader::FileDatabase> openCopy(const QString &path, const QByteArray &vfs)
{
    ProjectReader::FileDatabase file{std::make_unique<QTemporaryDir>(), nullptr, {}};
    const QString copy = QFileInfo(file.folder->path()).canonicalFilePath() + u"/copy.db"_s;
    if (auto copied = ProjectFile::copy(path, copy); !copied)
        return std::unexpected(copied.error());
    auto database = Opening::openTrusted(copy, Database::Use::Working, vfs);
    if (!database)
        return std::unexpected(database.error());
    file.database = std::move(*database);
    return file;
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
    project->laterProgram = reader->m_opened.laterProgram;
    project->recovered = LeftWork::unpublished(*reader->m_database);
    reader->m_opened = std::move(*project);
    return reader;
}

Result<ProjectReader::FileDatabase> ProjectReader::openDatabase(const QString &path, const QByteArray &vfs)
{
    const auto resolved = ProjectFile::resolve(path);
    if (!resolved)
        return std::unexpected(resolved.error());
    const auto version = ProjectFile::versionOf(*resolved, Schema::currentVersion());
    if (!version && version.error().kind != Error::Kind::TooNew)
        return std::unexpected(version.error());
    // A journal beside the file must be worked in first: into a copy.
    if (version && ProjectFile::hasJournal(*resolved))
        return openCopy(*resolved, vfs);
    auto database = version ? Opening::openTrusted(*resolved, Database::Use::Immutable, vfs)
                            : Opening::openLater(*resolved, vfs);
    if (!database)
        return std::unexpected(database.error());
    FileDatabase file{nullptr, std::move(*database), {}};
    if (!version)
        file.laterProgram = Opening::programOf(*file.database);
    return file;
}

Result<> ProjectReader::openFile(const QString &path, const QByteArray &vfs)
{
    auto file = openDatabase(path, vfs);
    if (!file)
        return std::unexpected(file.error());
    m_opened.laterProgram = file->laterProgram;
    if (file->laterProgram)
        m_opened.warnings.append(say(QT_TRANSLATE_NOOP(
            "Store", "The project was made by a later version of Ropewalk: it can be read, not changed.")));
    m_folder = std::move(file->folder);
    m_database = std::move(file->database);
    return {};
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
        RowReader reader(*copy->database);
        const bool goesOn = !fileExists || reader.snapshot().id == file.id ||
                            SnapshotId::fromString(reader.meta("pending_snapshot")) == file.id;
        const qint64 last = reader.lastSequence();
        if (!copy->database->isOk() || !goesOn || last <= most)
            continue;
        most = last;
        m_database = std::move(copy->database);
        m_folder = std::move(copy->folder);
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
