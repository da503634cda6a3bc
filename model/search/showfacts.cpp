// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/showfacts.h"

namespace Ropewalk
{

ShowFacts ShowFacts::of(const Project &project)
{
    std::vector<Project::Header> headers;
    for (const EpisodeId id : project.episodes())
        headers.push_back({id, project.factsOf(id)});
    return of(project.catalogue(), headers);
}

ShowFacts ShowFacts::of(const Catalogue &catalogue, const std::vector<Project::Header> &episodes)
{
    ShowFacts facts;
    for (const Project::Header &header : episodes)
        facts.episodes.push_back({header.id, header.facts.title, header.facts.number, header.facts.date});
    for (const auto &[id, speaker] : catalogue.speakers.all())
        facts.speakers.push_back(speaker);
    for (const auto &[id, reason] : catalogue.reasons.all())
        facts.reasons.push_back(reason);
    facts.verdicts = catalogue.facts.verdicts;
    return facts;
}

} // namespace Ropewalk
