// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/projectsession.h"

#include "app/session/starterreasons.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

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

} // namespace

Result<std::unique_ptr<ProjectSession>> ProjectSession::openOrCreate(const QString &path,
                                                                     const QString &author)
{
    auto opened = open(path, author);
    if (opened || QFileInfo::exists(path) || opened.error().kind != Error::Kind::Unreadable)
        return opened;
    auto created = begin(ProjectStore::create(path, ProjectId::create()), author);
    if (!created) {
        // There is nothing to read yet: what fails is the making of the file.
        if (created.error().kind == Error::Kind::Unreadable)
            created.error().kind = Error::Kind::Unwritable;
        return created;
    }
    if (const auto added = (*created)->history().perform(starterReasonsStep()); !added)
        return std::unexpected(added.error());
    return created;
}

Result<std::unique_ptr<ProjectSession>> ProjectSession::open(const QString &path, const QString &author)
{
    return begin(ProjectStore::open(path), author);
}

Result<std::unique_ptr<ProjectSession>> ProjectSession::begin(Result<std::unique_ptr<ProjectStore>> store,
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
    m_history =
        std::make_unique<History>(*m_project, History::Context{author, Uuid::create().toString(), [] {
                                                                   return QDateTime::currentMSecsSinceEpoch();
                                                               }});
    m_history->restore(opened.records, [this](GroupId group) { return m_store->loadEdits(group); });
    QObject::connect(m_history.get(), &History::recorded, m_store.get(),
                     [this](const RecordPointer &record) { m_store->append(record); });
    m_remarks = opened.warnings;
    if (opened.recovered)
        m_remarks.append(recoveryText(*opened.recovered));
}

ProjectSession::~ProjectSession() = default;

Result<const Episode *> ProjectSession::episode(EpisodeId id)
{
    if (!m_project->episode(id)) {
        auto data = m_store->loadEpisode(id);
        if (!data)
            return std::unexpected(data.error());
        auto imported = m_store->loadImported(id);
        if (!imported)
            return std::unexpected(imported.error());
        data->imported = std::move(*imported);
        m_project->load(std::move(*data));
    }
    return m_project->episode(id);
}

Result<> ProjectSession::loadAll()
{
    for (const EpisodeId id : m_project->episodes()) {
        if (const auto loaded = episode(id); !loaded)
            return std::unexpected(loaded.error());
    }
    return {};
}

Result<> ProjectSession::import(const ImportPlan &plan)
{
    return m_history->perform(plan.step);
}

Result<> ProjectSession::keep()
{
    return m_store->flush();
}

Result<> ProjectSession::close()
{
    return m_store->close();
}

} // namespace Ropewalk
