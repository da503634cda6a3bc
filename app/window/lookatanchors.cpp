// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/lookatanchors.h"

namespace Ropewalk
{

namespace
{

bool isGone(const Episode &episode, const LookAt &thing)
{
    const Annotation *annotation = episode.annotations().find(AnnotationId{thing.subject});
    return annotation && thing.place < annotation->places.size() &&
           annotation->places[thing.place].state == AnchorState::Orphan;
}

} // namespace

QString briefly(const QString &words)
{
    constexpr qsizetype most = 60;
    const QString line = words.simplified();
    return line.size() <= most ? line : line.first(most - 1) + u'…';
}

LookAtAnchors::LookAtAnchors(ProjectController &projects, EpisodeController &episodes, QObject *parent)
    : QObject(parent)
    , m_projects(projects)
    , m_episodes(episodes)
{
}

QString LookAtAnchors::nameOf(const Mark &mark) const
{
    switch (mark.kind) {
    case MarkKind::Reason: {
        const Reason *reason = m_episodes.project()->catalogue().reasons.find(mark.reason);
        return reason ? tr("Reason %1").arg(reason->number) : tr("A reason");
    }
    case MarkKind::Note:
        return tr("Note “%1”").arg(briefly(mark.note));
    case MarkKind::QuoteLock:
        return tr("Quote lock");
    case MarkKind::StrikeOut:
        return tr("Struck words");
    case MarkKind::OffRecord:
        return tr("Off the record");
    case MarkKind::Topic:
    case MarkKind::Claim:
        break;
    }
    return {};
}

QString LookAtAnchors::textOf(const Mark &mark) const
{
    if (mark.state == AnchorState::Orphan)
        return tr("%1, its words “%2” are gone: F9 shows it, to be attached to others, Shift+F9 drops it")
            .arg(nameOf(mark), briefly(mark.words));
    return tr("%1, its words changed to “%2”: F9 confirms it, Shift+F9 takes it off")
        .arg(nameOf(mark), briefly(mark.words));
}

std::vector<LookAt> LookAtAnchors::thingsToLookAt()
{
    std::vector<LookAt> things;
    const Episode *episode = m_episodes.episode();
    if (!episode)
        return things;
    for (const Mark &mark : marksOf(*episode)) {
        if (mark.needsLook() && mark.kind != MarkKind::Claim)
            things.push_back(
                {LookAt::Kind::Anchor, mark.range, mark.annotation.value, textOf(mark), mark.place});
    }
    return things;
}

Marks LookAtAnchors::marks() const
{
    return {*m_episodes.project(), m_projects.session()->history(), m_episodes.current()};
}

bool LookAtAnchors::report(const Marks::Done &done)
{
    if (done)
        Q_EMIT said(*done);
    else
        Q_EMIT failed(done.error());
    return done.has_value();
}

bool LookAtAnchors::accept(const LookAt &thing)
{
    const AnnotationId id{thing.subject};
    if (!isGone(*m_episodes.episode(), thing))
        return report(marks().confirm(id));
    Q_EMIT showWanted(id);
    Q_EMIT said(tr("Select the words that it belongs to, and press Attach in Notes."));
    return false;
}

bool LookAtAnchors::refuse(const LookAt &thing)
{
    const AnnotationId id{thing.subject};
    return report(isGone(*m_episodes.episode(), thing) ? marks().drop(id) : marks().remove(id));
}

void LookAtAnchors::stoodAt(const LookAt &thing, bool hasPlace)
{
    if (hasPlace)
        Q_EMIT stood(AnnotationId{thing.subject});
    else
        Q_EMIT showWanted(AnnotationId{thing.subject});
}

} // namespace Ropewalk
