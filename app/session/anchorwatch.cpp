// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/anchorwatch.h"

#include <QLocale>

#include <algorithm>

namespace Ropewalk
{

namespace
{

qsizetype orphansOf(const Annotation &annotation)
{
    return std::ranges::count(annotation.places, AnchorState::Orphan, &Place::state);
}

} // namespace

void AnchorWatch::setEpisode(const Project *project, EpisodeId episode)
{
    m_project = project;
    m_episode = episode;
    m_orphans.clear();
    const Episode *shown = project ? project->episode(episode) : nullptr;
    if (!shown)
        return;
    for (const auto &[id, annotation] : shown->annotations().all()) {
        if (const qsizetype orphans = orphansOf(annotation); orphans > 0)
            m_orphans.insert(id, orphans);
    }
}

AnchorWatch::Lost AnchorWatch::apply(const Touched &touched)
{
    Lost lost;
    const Episode *episode = m_project ? m_project->episode(m_episode) : nullptr;
    if (!episode || touched.episode != m_episode)
        return lost;
    for (const AnnotationId id : touched.annotations) {
        const Annotation *annotation = episode->annotations().find(id);
        const qsizetype orphans = annotation ? orphansOf(*annotation) : 0;
        const qsizetype before = m_orphans.value(id);
        if (orphans == 0)
            m_orphans.remove(id);
        else
            m_orphans.insert(id, orphans);
        if (orphans <= before)
            continue;
        if (annotation->as<Claim>())
            ++lost.claims;
        else if (annotation->as<ReasonLink>())
            ++lost.links;
        else if (annotation->as<Note>())
            ++lost.notes;
        else if (annotation->as<QuoteLock>())
            ++lost.locks;
    }
    return lost;
}

QString AnchorWatch::inWords(const Lost &lost)
{
    QStringList parts;
    if (lost.claims > 0)
        parts.append(tr("%n claim(s)", nullptr, lost.claims));
    if (lost.links > 0)
        parts.append(tr("%n reason link(s)", nullptr, lost.links));
    if (lost.notes > 0)
        parts.append(tr("%n note(s)", nullptr, lost.notes));
    if (lost.locks > 0)
        parts.append(tr("%n quote lock(s)", nullptr, lost.locks));
    return parts.isEmpty() ? QString() : tr("Words gone: %1.").arg(QLocale().createSeparatedList(parts));
}

} // namespace Ropewalk
