// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Attaching and removing annotations.

#include "model/editing/operations.h"

namespace Ropewalk
{

namespace
{

/// From the first cited link that is made or removed on, the page's reasons come from the links.
void letReasonsComeFromLinks(std::vector<Edit> &edits, const Episode &episode, const Annotation &annotation)
{
    const auto *link = annotation.as<ReasonLink>();
    if (!link || !link->isCited || episode.facts().reasonsFromLinks)
        return;
    EpisodeFacts facts = episode.facts();
    facts.reasonsFromLinks = true;
    edits.push_back(SetEpisodeFacts{facts});
}

} // namespace

std::vector<Edit> annotate(const Episode &episode, Annotation annotation)
{
    std::vector<Edit> edits;
    letReasonsComeFromLinks(edits, episode, annotation);
    // Only what is bound to its words has to remember them; others note their last ones when these go.
    if (!annotation.isWordBound()) {
        for (Place &place : annotation.places)
            place.words.clear();
    }
    const AnnotationId id = annotation.id;
    edits.push_back(Put<Annotation>{id, std::move(annotation)});
    return edits;
}

std::vector<Edit> removeAnnotation(const Episode &episode, AnnotationId id)
{
    std::vector<Edit> edits;
    if (const Annotation *annotation = episode.annotations().find(id))
        letReasonsComeFromLinks(edits, episode, *annotation);
    edits.push_back(Put<Annotation>{id, {}});
    return edits;
}

} // namespace Ropewalk
