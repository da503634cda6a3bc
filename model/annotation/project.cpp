// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/annotation/project.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

Project::Project(ProjectId id, Catalogue catalogue, std::vector<Header> episodes)
    : m_id(id)
    , m_catalogue(std::move(catalogue))
{
    for (Header &header : episodes) {
        m_order.push_back(header.id);
        m_facts.emplace(header.id, std::move(header.facts));
    }
}

Project::~Project() = default;

EpisodeFacts Project::factsOf(EpisodeId id) const
{
    if (const Episode *loaded = episode(id))
        return loaded->facts();
    const auto found = m_facts.find(id);
    return found == m_facts.end() ? EpisodeFacts{} : found->second;
}

const Episode *Project::episode(EpisodeId id) const
{
    const auto found = m_loaded.find(id);
    return found == m_loaded.end() ? nullptr : found->second.get();
}

Episode *Project::episode(EditKey, EpisodeId id)
{
    const auto found = m_loaded.find(id);
    return found == m_loaded.end() ? nullptr : found->second.get();
}

bool Project::isKnown(EpisodeId id) const
{
    return m_loaded.contains(id) || m_removed.contains(id) || m_facts.contains(id);
}

void Project::load(EpisodeData data)
{
    load(std::make_unique<Episode>(std::move(data)));
}

void Project::load(std::unique_ptr<Episode> episode)
{
    const EpisodeId id = episode->id();
    m_loaded.insert_or_assign(id, std::move(episode));
}

void Project::release(EpisodeId id)
{
    const auto found = m_loaded.find(id);
    if (found == m_loaded.end())
        return;
    m_facts.insert_or_assign(id, found->second->facts());
    m_loaded.erase(found);
}

void Project::loadImported(EpisodeId id, std::shared_ptr<const Imported> imported)
{
    const auto found = m_loaded.find(id);
    if (found != m_loaded.end())
        found->second->setImported(std::move(imported));
}

const Speaker *Project::speakerOfLabel(const QString &label) const
{
    for (const auto &[id, speaker] : m_catalogue.speakers.all()) {
        if (speaker.labels.contains(label))
            return &speaker;
    }
    return nullptr;
}

QStringList Project::checkConsistency() const
{
    QStringList faults;
    for (const auto &[id, reason] : m_catalogue.reasons.all()) {
        if (!m_catalogue.reasonLists.find(reason.list))
            faults.append(u"reason %1: is of no list"_s.arg(id.toString()));
    }
    for (const auto &[id, loaded] : m_loaded) {
        faults += loaded->checkConsistency();
        loaded->transcript().forEachTurn([&](const Turn &turn) {
            if (!turn.head.speaker.isNull() && !m_catalogue.speakers.find(turn.head.speaker))
                faults.append(u"turn %1: its speaker is not in the cast"_s.arg(turn.id.toString()));
        });
        for (const auto &[annotationId, annotation] : loaded->annotations().all()) {
            const auto *link = annotation.as<ReasonLink>();
            if (link && !m_catalogue.reasons.find(link->reason))
                faults.append(
                    u"annotation %1: links a reason that is not there"_s.arg(annotationId.toString()));
        }
    }
    return faults;
}

void Project::insertEpisode(EditKey, qsizetype index, EpisodeId id,
                            const std::shared_ptr<const EpisodeData> &data)
{
    m_order.insert(m_order.begin() + std::clamp<qsizetype>(index, 0, qsizetype(m_order.size())), id);
    if (auto removed = m_removed.extract(id))
        m_loaded.insert(std::move(removed));
    else if (data && !m_loaded.contains(id))
        load(*data);
}

qsizetype Project::removeEpisode(EditKey, EpisodeId id)
{
    const auto at = std::ranges::find(m_order, id);
    if (at == m_order.end())
        return -1;
    const qsizetype index = at - m_order.begin();
    m_order.erase(at);
    if (auto loaded = m_loaded.extract(id))
        m_removed.insert(std::move(loaded));
    return index;
}

} // namespace Ropewalk
