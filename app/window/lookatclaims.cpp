// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/lookatclaims.h"

#include "app/session/marks.h"
#include "app/window/lookatanchors.h"
#include "model/annotation/claimlook.h"

namespace Ropewalk
{

LookAtClaims::LookAtClaims(ProjectController &projects, EpisodeController &episodes, QObject *parent)
    : QObject(parent)
    , m_projects(projects)
    , m_episodes(episodes)
{
}

QString LookAtClaims::textOf(const Annotation &annotation, size_t at) const
{
    const Place &place = annotation.places[at];
    const QString verdict = annotation.as<Claim>()->verdict;
    const bool isGone = place.state == AnchorState::Orphan;
    const QString words = briefly(isGone ? place.words : m_episodes.episode()->textOf(place.range));
    if (isGone && annotation.places.size() > 1)
        return tr("Claim, its words “%1” are gone: F9 opens its card, Shift+F9 forgets this place")
            .arg(words);
    if (isGone)
        return tr("Claim, its words “%1” are gone: F9 opens its card, Shift+F9 drops the claim").arg(words);
    if (place.state == AnchorState::Exact || place.state == AnchorState::Moved)
        return tr("Claim “%1”, open: F9 opens its card").arg(words);
    if (verdict.isEmpty())
        return tr("Claim “%1”, its words changed: F9 confirms them, Shift+F9 drops the claim").arg(words);
    return tr("Claim “%1”, its words changed since “%2”: F9 says it still holds, Shift+F9 opens it again")
        .arg(words, verdict);
}

std::vector<LookAt> LookAtClaims::thingsToLookAt()
{
    std::vector<LookAt> things;
    const Episode *episode = m_episodes.episode();
    if (!episode)
        return things;
    for (const auto &[id, annotation] : episode->annotations().all()) {
        const auto *claim = annotation.as<Claim>();
        if (!claim)
            continue;
        const bool isOpen = m_isWithOpen && claim->verdict.isEmpty() && !areWordsOff(annotation);
        for (size_t at = 0; at < annotation.places.size(); ++at) {
            const Place &place = annotation.places[at];
            const bool isOff = place.state == AnchorState::Changed || place.state == AnchorState::Orphan;
            if (isOff || (isOpen && at == 0))
                things.push_back({LookAt::Kind::Claim, place.range, id.value, textOf(annotation, at), at});
        }
    }
    return things;
}

const Annotation *LookAtClaims::find(const LookAt &thing) const
{
    const Annotation *annotation = m_episodes.episode()->annotations().find(AnnotationId{thing.subject});
    return annotation && thing.place < annotation->places.size() ? annotation : nullptr;
}

Claims LookAtClaims::claims() const
{
    return {*m_episodes.project(), m_projects.session()->history(), m_episodes.current()};
}

bool LookAtClaims::report(const Result<> &done, const QString &message)
{
    if (done)
        Q_EMIT said(message);
    else
        Q_EMIT failed(done.error());
    return done.has_value();
}

bool LookAtClaims::accept(const LookAt &thing)
{
    const Annotation *annotation = find(thing);
    if (!annotation)
        return false;
    const QString verdict = annotation->as<Claim>()->verdict;
    if (annotation->places[thing.place].state != AnchorState::Changed) {
        Q_EMIT openWanted(annotation->id);
        return false;
    }
    return report(claims().confirm(annotation->id),
                  verdict.isEmpty() ? tr("Confirmed for the words as they are now")
                                    : tr("“%1” holds for the changed words").arg(verdict));
}

bool LookAtClaims::refuse(const LookAt &thing)
{
    const Annotation *annotation = find(thing);
    if (!annotation)
        return false;
    const AnnotationId id = annotation->id;
    switch (annotation->places[thing.place].state) {
    case AnchorState::Orphan: {
        const auto done =
            Marks(*m_episodes.project(), m_projects.session()->history(), m_episodes.current()).drop(id);
        return report(done ? Result<>() : std::unexpected(done.error()), done.value_or(QString()));
    }
    case AnchorState::Changed:
        if (annotation->as<Claim>()->verdict.isEmpty())
            return report(claims().remove(id), tr("Claim dropped"));
        return report(claims().reopen(id), tr("The claim is open again"));
    case AnchorState::Exact:
    case AnchorState::Moved:
        break;
    }
    Q_EMIT said(tr("It stays open until it has a verdict. F9 opens its card, which can remove it."));
    return false;
}

void LookAtClaims::stoodAt(const LookAt &thing, bool hasPlace)
{
    if (hasPlace)
        Q_EMIT stood(AnnotationId{thing.subject});
    else
        Q_EMIT showWanted(AnnotationId{thing.subject});
}

} // namespace Ropewalk
