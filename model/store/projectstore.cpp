// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/projectstore.h"

#include "model/store/leftwork.h"
#include "model/store/storethread.h"

#include <QCoreApplication>

namespace Ropewalk
{

ProjectStore::ProjectStore(const StoreOptions &options)
    : m_options(options)
{
}

ProjectStore::~ProjectStore() = default;

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const QString &path, ProjectId project,
                                                           const StoreOptions &options)
{
    return start(Opening::create(path, project, options), options);
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString &path, const StoreOptions &options)
{
    return start(Opening::open(path, options), options);
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::resume(const QString &folder, const StoreOptions &options)
{
    return start(Opening::resume(folder, options), options);
}

std::vector<Leftover> ProjectStore::leftovers(const StoreOptions &options)
{
    return LeftWork::leftovers(options);
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::start(Result<WorkingCopy> copy,
                                                          const StoreOptions &options)
{
    if (!copy)
        return std::unexpected(copy.error());
    auto opened = Opening::readProject(*copy->database);
    const auto begin = opened ? StoreThread::readBegin(*copy->database) : std::unexpected(opened.error());
    if (!begin) {
        Error error = begin.error();
        error.file = copy->path;
        // What holds nothing that is not in the file is not left behind.
        const bool isNew = !copy->recovered;
        copy->database.reset();
        if (isNew)
            copy->session.remove();
        return std::unexpected(error);
    }
    std::unique_ptr<ProjectStore> store(new ProjectStore(options));
    store->m_opened = std::move(*opened);
    store->m_opened.recovered = copy->recovered;
    store->m_opened.warnings = copy->warnings;
    store->m_opened.aside = copy->aside;
    store->m_opened.laterProgram = copy->laterProgram;
    ProjectStore *self = store.get();
    store->m_thread = std::make_unique<StoreThread>(
        std::move(*copy), *begin, options,
        StoreThread::Listener{[self](qint64 sequence) { Q_EMIT self->kept(sequence); },
                              [self](const Error &error) { Q_EMIT self->notKept(error); },
                              [self](int permille) { Q_EMIT self->publishProgress(permille); },
                              [self](qint64 sequence) { Q_EMIT self->published(sequence); },
                              [self](const Error &error) { Q_EMIT self->notPublished(error); },
                              [self] { Q_EMIT self->backedUp(); },
                              [self](const Error &error) { Q_EMIT self->notBackedUp(error); }});
    return store;
}

QString ProjectStore::path() const
{
    return m_thread->path();
}

Result<EpisodeData> ProjectStore::loadEpisode(EpisodeId id)
{
    return m_thread->call<EpisodeData>([id](Database &database) { return RowReader(database).episode(id); });
}

Result<std::shared_ptr<const Imported>> ProjectStore::loadImported(EpisodeId id)
{
    return m_thread->call<std::shared_ptr<const Imported>>(
        [id](Database &database) { return RowReader(database).imported(id); },
        StoreThread::IfNotKept::ReadOn);
}

Result<std::vector<AppliedEdit>> ProjectStore::loadEdits(GroupId group)
{
    return m_thread->call<std::vector<AppliedEdit>>(
        [group](Database &database) { return RowReader(database).edits(group); });
}

Result<BackupFacts> ProjectStore::facts(const std::function<bool()> &isStopWanted)
{
    auto facts = m_thread->call<BackupFacts>(factsWithoutWords);
    if (!facts)
        return facts;
    using Headers = std::vector<Project::Header>;
    const auto headers =
        m_thread->call<Headers>([](Database &database) { return RowReader(database).headers(); });
    if (!headers)
        return std::unexpected(headers.error());
    // One by one, so that what is done meanwhile is kept in time.
    for (const Project::Header &header : *headers) {
        if (isStopWanted())
            return failure(Error::Kind::Cancelled, QCoreApplication::translate("Store", "Stopped."));
        const auto words =
            m_thread->call<qint64>([id = header.id](Database &database) { return wordsIn(database, id); });
        if (!words)
            return std::unexpected(words.error());
        facts->words += *words;
    }
    return facts;
}

void ProjectStore::readText(const std::function<void(TextReader &)> &read)
{
    const std::function<Result<bool>(Database &)> call = [&read](Database &database) -> Result<bool> {
        TextReader reader(database);
        read(reader);
        return true;
    };
    [[maybe_unused]] const auto done = m_thread->call(call, StoreThread::IfNotKept::ReadOn);
}

void ProjectStore::append(RecordPointer record)
{
    Q_ASSERT(!isReadOnly());
    m_thread->append(std::move(record));
}

Result<> ProjectStore::flush()
{
    return m_thread->flush();
}

qint64 ProjectStore::keptSequence() const
{
    return m_thread->keptSequence();
}

bool ProjectStore::isFull() const
{
    return m_thread->isFull();
}

Result<> ProjectStore::publish(IfChanged ifChanged)
{
    if (isReadOnly())
        return mayNotWrite();
    StoreThread::Target target;
    target.replacesAnything = ifChanged == IfChanged::Replace;
    return m_thread->publish(std::move(target)).get();
}

void ProjectStore::publishSoon()
{
    if (isReadOnly()) {
        Q_EMIT notPublished(mayNotWrite().error());
        return;
    }
    [[maybe_unused]] const auto future = m_thread->publish({});
}

bool ProjectStore::isChangedOnDisk() const
{
    return m_thread->isRefused();
}

ProjectStore::FileNow ProjectStore::fileNow() const
{
    const StoreThread::File known = m_thread->file();
    if (!known.state.exists || known.isBeingWritten)
        return FileNow::Same;
    const auto now = ProjectFile::stateOf(path());
    if (!now)
        return FileNow::Changed;
    if (!now->exists)
        return FileNow::Gone;
    return isSameFile(path(), *now, known.state, known.snapshot) ? FileNow::Same : FileNow::Changed;
}

bool ProjectStore::isFileBehind() const
{
    return m_thread->isFileBehind();
}

Result<> ProjectStore::saveAs(const QString &path, bool replaces)
{
    const auto resolved = ProjectFile::resolve(path);
    if (!resolved)
        return std::unexpected(resolved.error());
    if (*resolved == this->path())
        return publish(replaces ? IfChanged::Replace : IfChanged::Refuse);
    return writeTo(*resolved, replaces, false);
}

Result<> ProjectStore::saveCopy(const QString &path, bool replaces)
{
    const auto resolved = ProjectFile::resolve(path);
    if (!resolved)
        return std::unexpected(resolved.error());
    if (*resolved == this->path())
        return failure(Error::Kind::Unwritable,
                       QCoreApplication::translate(
                           "Store", "This is the project’s own file: give the copy another name."),
                       path);
    return writeTo(*resolved, replaces, true);
}

Result<> ProjectStore::mayNotWrite() const
{
    return failure(
        Error::Kind::Unwritable,
        QCoreApplication::translate(
            "Store", "The project was made with Ropewalk %1: this version can read it, not write it.")
            .arg(*m_opened.laterProgram),
        path());
}

Result<> ProjectStore::writeTo(const QString &path, bool replaces, bool isCopy)
{
    if (isReadOnly())
        return mayNotWrite();
    const auto folder = stateFolder(m_options.stateFolder);
    if (!folder)
        return std::unexpected(folder.error());
    StoreThread::Target target;
    target.path = path;
    target.isCopy = isCopy;
    auto lock = ProjectLock::take(*folder, path, m_options.lockPatience);
    if (!lock)
        return std::unexpected(lock.error());
    target.lock = std::move(*lock);
    const auto state = ProjectFile::stateOf(path);
    if (!state)
        return std::unexpected(state.error());
    if (state->exists && !replaces)
        return failure(Error::Kind::Unwritable,
                       QCoreApplication::translate("Store", "There is a file of this name already."), path);
    target.state = *state;
    target.replacesAnything = replaces;
    return m_thread->publish(std::move(target)).get();
}

Result<> ProjectStore::backUp(const BackupReason &reason)
{
    if (isReadOnly())
        return {};
    return m_thread->backUp(reason).get();
}

void ProjectStore::backUpSoon(const BackupReason &reason)
{
    if (!isReadOnly()) [[maybe_unused]]
        const auto future = m_thread->backUp(reason);
}

Result<> ProjectStore::close()
{
    if (isReadOnly()) {
        m_thread->finish(StoreThread::End::Keep);
        return {};
    }
    if (auto kept = flush(); !kept)
        return kept;
    if (!path().isEmpty() && isFileBehind()) {
        if (auto written = publish(); !written)
            return written;
    }
    m_thread->finish(StoreThread::End::RemoveIfPublished);
    return {};
}

void ProjectStore::discard()
{
    m_thread->finish(StoreThread::End::Remove);
}

} // namespace Ropewalk
