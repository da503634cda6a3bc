// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/annotation/annotations.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

bool spansLines(const Annotation &annotation)
{
    return std::ranges::any_of(annotation.places,
                               [](const Place &place) { return !place.range.isInOneLine(); });
}

} // namespace

Annotations::Annotations(std::vector<Annotation> annotations)
{
    for (Annotation &annotation : annotations) {
        enter(annotation);
        const AnnotationId id = annotation.id;
        m_all.insert_or_assign(id, std::move(annotation));
    }
}

const Annotation *Annotations::find(AnnotationId id) const
{
    const auto found = m_all.find(id);
    return found == m_all.end() ? nullptr : &found->second;
}

QList<AnnotationId> Annotations::touching(LineId line) const
{
    QList<AnnotationId> ids = m_byLine.values(line);
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    return ids;
}

void Annotations::put(EditKey key, Annotation annotation)
{
    remove(key, annotation.id);
    enter(annotation);
    const AnnotationId id = annotation.id;
    m_all.emplace(id, std::move(annotation));
}

void Annotations::remove(EditKey, AnnotationId id)
{
    const auto found = m_all.find(id);
    if (found == m_all.end())
        return;
    leave(found->second);
    m_all.erase(found);
}

void Annotations::enter(const Annotation &annotation)
{
    for (const Place &place : annotation.places) {
        m_byLine.insert(place.range.from.line, annotation.id);
        if (!place.range.isInOneLine())
            m_byLine.insert(place.range.to.line, annotation.id);
    }
    if (spansLines(annotation))
        m_spanning.append(annotation.id);
}

void Annotations::leave(const Annotation &annotation)
{
    for (const Place &place : annotation.places) {
        m_byLine.remove(place.range.from.line, annotation.id);
        m_byLine.remove(place.range.to.line, annotation.id);
    }
    m_spanning.removeOne(annotation.id);
}

} // namespace Ropewalk
