// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/projectsession.h"

#include "app/session/starterreasons.h"
#include "model/store/backupstore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("ProjectSession", text, nullptr, n);
}

QString recoveryText(const Recovery &recovery)
{
    const auto clock = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).toString(u"HH:mm"_s); };
    return say(QT_TRANSLATE_N_NOOP("ProjectSession", "%n edit(s) from %1–%2 kept; undo goes back."),
               int(recovery.records))
        .arg(clock(recovery.firstMs), clock(recovery.lastMs));
}

StoreOptions storeOptions()
{
    StoreOptions options;
    options.backupFolder = BackupStore::usualFolder();
    return options;
}

QString readOnlyText(const QString &laterProgram)
{
    return say(QT_TRANSLATE_NOOP("ProjectSession",
                                 "The project was made with Ropewalk %1: here it can be read, searched and "
                                 "exported, not changed. Update the program to work on it."))
        .arg(laterProgram);
}

Result<std::unique_ptr<ProjectSession>> withStarterReasons(std::unique_ptr<ProjectSession> session)
{
    if (const auto added = session->history().perform(starterReasonsStep()); !added)
        return std::unexpected(added.error());
    return session;
}

} // namespace

Result<std::unique_ptr<ProjectSession>> ProjectSession::openOrCreate(const QString &path,
                                                                     const QString &author)
{
    auto opened = open(path, author);
    if (opened || QFileInfo::exists(path) || opened.error().kind != Error::Kind::Unreadable)
        return opened;
    auto created = wire(ProjectStore::create(path, ProjectId::create(), storeOptions()), author);
    if (!created) {
        // There is nothing to read yet: what fails is the making of the file.
        if (created.error().kind == Error::Kind::Unreadable)
            created.error().kind = Error::Kind::Unwritable;
        return created;
    }
    return withStarterReasons(std::move(*created));
}

Result<std::unique_ptr<ProjectSession>> ProjectSession::begin(const QString &author)
{
    auto begun = wire(ProjectStore::create({}, ProjectId::create(), storeOptions()), author);
    return begun ? withStarterReasons(std::move(*begun)) : std::move(begun);
}

Result<std::unique_ptr<ProjectSession>> ProjectSession::resume(const QString &folder, const QString &author)
{
    return wire(ProjectStore::resume(folder, storeOptions()), author);
}

Result<std::unique_ptr<ProjectSession>> ProjectSession::open(const QString &path, const QString &author,
                                                             Later later)
{
    auto store = ProjectStore::open(path, storeOptions());
    if (store && (*store)->isReadOnly() && later == Later::Refuse)
        return failure(Error::Kind::TooNew, readOnlyText(*(*store)->opened().laterProgram), path);
    return wire(std::move(store), author);
}

Result<std::unique_ptr<ProjectSession>> ProjectSession::wire(Result<std::unique_ptr<ProjectStore>> store,
                                                             const QString &author)
{
    if (!store)
        return std::unexpected(store.error());
    return std::unique_ptr<ProjectSession>(new ProjectSession(std::move(*store), author));
}

ProjectSession::ProjectSession(std::unique_ptr<ProjectStore> store, const QString &author)
    : m_store(std::move(store))
{
    const OpenedProject &opened = m_store->opened();
    m_project = std::make_unique<Project>(opened.id, opened.catalogue, opened.episodes);
    const auto now = [] { return QDateTime::currentMSecsSinceEpoch(); };
    const auto mayGoOn = [this]() -> Result<> {
        if (m_store->isFull())
            return failure(Error::Kind::Unwritable,
                           say(QT_TRANSLATE_NOOP("ProjectSession",
                                                 "Nothing can be changed until what was done is kept. Free "
                                                 "some space on the disk, or save a copy elsewhere.")));
        return {};
    };
    const QString readOnlyBecause = opened.laterProgram ? readOnlyText(*opened.laterProgram) : QString();
    m_history = std::make_unique<History>(
        *m_project, History::Context{author, Uuid::create().toString(), now, mayGoOn, readOnlyBecause});
    m_history->restore(opened.records, [this](GroupId group) { return m_store->loadEdits(group); });
    QObject::connect(m_history.get(), &History::recorded, m_store.get(),
                     [this](const RecordPointer &record) { m_store->append(record); });
    const auto noteBackup = [this](const std::optional<Error> &trouble) {
        const std::scoped_lock lock(m_mutex);
        m_backupTrouble = trouble;
    };
    QObject::connect(m_store.get(), &ProjectStore::notBackedUp, m_store.get(), noteBackup,
                     Qt::DirectConnection);
    QObject::connect(
        m_store.get(), &ProjectStore::backedUp, m_store.get(), [noteBackup] { noteBackup({}); },
        Qt::DirectConnection);
    m_remarks = opened.warnings;
    if (opened.recovered)
        m_remarks.append(recoveryText(*opened.recovered));
}

ProjectSession::~ProjectSession() = default;

void ProjectSession::moveToThread(QThread *thread)
{
    m_store->moveToThread(thread);
    m_history->moveToThread(thread);
}

Result<const Episode *> ProjectSession::episode(EpisodeId id)
{
    if (!m_project->episode(id)) {
        auto read = this->read(id);
        if (!read)
            return std::unexpected(read.error());
        auto imported = readImported(id);
        if (!imported)
            return std::unexpected(imported.error());
        (*read)->setImported(std::move(*imported));
        take(std::move(*read));
    }
    return m_project->episode(id);
}

Result<std::unique_ptr<Episode>> ProjectSession::read(EpisodeId id)
{
    auto data = m_store->loadEpisode(id);
    if (!data)
        return std::unexpected(data.error());
    return std::make_unique<Episode>(std::move(*data));
}

void ProjectSession::take(std::unique_ptr<Episode> episode)
{
    if (!m_project->episode(episode->id()))
        m_project->load(std::move(episode));
}

Result<std::shared_ptr<const Imported>> ProjectSession::readImported(EpisodeId id)
{
    return m_store->loadImported(id);
}

void ProjectSession::setImported(EpisodeId id, std::shared_ptr<const Imported> imported)
{
    m_project->loadImported(id, std::move(imported));
}

Result<> ProjectSession::loadAll()
{
    for (const EpisodeId id : m_project->episodes()) {
        if (const auto loaded = episode(id); !loaded)
            return std::unexpected(loaded.error());
    }
    return {};
}

void ProjectSession::backUpBeforeImport()
{
    if (!m_project->episodes().empty())
        m_store->backUpSoon({BackupReason::Kind::Import});
}

std::optional<Error> ProjectSession::backupTrouble() const
{
    const std::scoped_lock lock(m_mutex);
    return m_backupTrouble;
}

Result<> ProjectSession::import(const ImportPlan &plan)
{
    return m_history->perform(plan.step);
}

void ProjectSession::release(const std::vector<EpisodeId> &episodes, qint64 upTo)
{
    for (const EpisodeId id : episodes)
        m_project->release(id);
    m_history->releaseEdits(std::min(upTo, m_store->keptSequence()));
}

void ProjectSession::releaseAllBut(std::span<const EpisodeId> episodes)
{
    if (!m_hold.expired() || m_store->keptSequence() < m_history->lastSequence())
        return;
    for (const EpisodeId id : m_project->episodes()) {
        if (m_project->episode(id) && !std::ranges::contains(episodes, id))
            m_project->release(id);
    }
}

ProjectSession::Hold ProjectSession::hold()
{
    Hold hold = m_hold.lock();
    if (!hold) {
        hold = std::make_shared<int>();
        m_hold = hold;
    }
    return hold;
}

Result<> ProjectSession::keep()
{
    return m_store->flush();
}

Result<> ProjectSession::close()
{
    return m_store->close();
}

bool ProjectSession::isUntouched() const
{
    // The one step is that of the starter reasons.
    return m_store->path().isEmpty() && m_project->episodes().empty() && m_history->lastSequence() <= 1;
}

void ProjectSession::discard()
{
    m_store->discard();
}

} // namespace Ropewalk
