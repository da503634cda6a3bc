// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/reasonuses.h"

#include <QSet>

#include <algorithm>

namespace Ropewalk
{

namespace
{

std::vector<Citation> citationsOf(const Episode &episode)
{
    std::vector<Citation> citations;
    for (const auto &[id, citation] : episode.citations().all())
        citations.push_back(citation);
    std::ranges::stable_sort(citations, {}, &Citation::order);
    return citations;
}

/// Orders as the text does, without a search for every comparison.
struct PlaceKey {
    int part = 0; ///< page, transcript, nowhere
    qsizetype turn = 0;
    qsizetype line = 0;
    qint32 offset = 0;

    auto operator<=>(const PlaceKey &) const = default;
};

PlaceKey keyOf(const Episode &episode, const ReasonUse &use)
{
    if (use.state == AnchorState::Orphan || use.line == 0)
        return {2, 0, 0, 0};
    const bool isOnPage = episode.pageIndex(use.range.from.line) >= 0;
    return {isOnPage ? 0 : 1, use.turn, use.line, use.range.from.offset};
}

ReasonUse useOf(const Episode &episode, const Annotation &annotation, const ReasonLink &link)
{
    ReasonUse use;
    use.episode = episode.id();
    use.reason = link.reason;
    use.link = annotation.id;
    use.isCited = link.isCited;
    use.state = annotation.places.front().state;
    use.range = annotation.places.front().range;
    if (const auto place = episode.transcript().findLine(use.range.from.line)) {
        use.turn = episode.transcript().indexOf(place.turn->id) + 1;
        use.line = place.index + 1;
    } else {
        use.line = episode.pageIndex(use.range.from.line) + 1;
    }
    return use;
}

/// The links of an episode in the order of their places.
std::vector<ReasonUse> linksOf(const Episode &episode)
{
    std::vector<std::pair<PlaceKey, ReasonUse>> links;
    for (const auto &[id, annotation] : episode.annotations().all()) {
        const auto *link = annotation.as<ReasonLink>();
        if (!link || annotation.places.empty())
            continue;
        const ReasonUse use = useOf(episode, annotation, *link);
        links.emplace_back(keyOf(episode, use), use);
    }
    std::ranges::stable_sort(links, {}, &std::pair<PlaceKey, ReasonUse>::first);
    std::vector<ReasonUse> uses;
    for (auto &[key, use] : links)
        uses.push_back(std::move(use));
    return uses;
}

/// The reasons that are cited in the transcript, by first place, with the ordinal of that place.
struct CitedReasons {
    std::vector<ReasonId> inOrder;
    QHash<ReasonId, size_t> ordinals;
};

CitedReasons citedIn(const std::vector<ReasonUse> &links)
{
    CitedReasons cited;
    for (const ReasonUse &use : links) {
        const bool hasPlace = use.turn > 0 && use.state != AnchorState::Orphan;
        if (!use.isCited || !hasPlace || cited.ordinals.contains(use.reason))
            continue;
        cited.ordinals.insert(use.reason, cited.inOrder.size());
        cited.inOrder.push_back(use.reason);
    }
    return cited;
}

} // namespace

std::vector<ReasonUse> reasonUses(const Episode &episode)
{
    std::vector<ReasonUse> uses = linksOf(episode);
    const CitedReasons cited = citedIn(uses);
    for (const Citation &citation : citationsOf(episode)) {
        if (!citation.reason.isNull() && cited.ordinals.contains(citation.reason))
            continue;
        ReasonUse use;
        use.episode = episode.id();
        use.reason = citation.reason;
        use.citation = citation.id;
        uses.push_back(use);
    }
    return uses;
}

std::vector<ReasonUse> reasonUses(const Project &project, ReasonId reason)
{
    std::vector<ReasonUse> uses;
    for (const EpisodeId id : project.episodes()) {
        const Episode *episode = project.episode(id);
        if (!episode)
            continue;
        for (const ReasonUse &use : reasonUses(*episode)) {
            if (use.reason == reason)
                uses.push_back(use);
        }
    }
    return uses;
}

std::vector<ReasonId> usedReasons(const Project &project)
{
    std::vector<ReasonId> used;
    QSet<ReasonId> known;
    for (const EpisodeId id : project.episodes()) {
        const Episode *episode = project.episode(id);
        if (!episode)
            continue;
        for (const ReasonUse &use : reasonUses(*episode)) {
            if (use.reason.isNull() || known.contains(use.reason))
                continue;
            known.insert(use.reason);
            used.push_back(use.reason);
        }
    }
    return used;
}

std::vector<PageReason> pageReasons(const Episode &episode, const Catalogue &catalogue)
{
    const CitedReasons cited = citedIn(linksOf(episode));
    const auto entryOf = [&catalogue](ReasonId id) {
        const Reason *reason = catalogue.reasons.find(id);
        return reason ? PageReason{id, reason->number, reason->text, {}} : PageReason{id, 0, {}, {}};
    };
    constexpr size_t nowhere = ~size_t(0);
    std::vector<std::pair<size_t, PageReason>> entries; // with the ordinal of the place
    std::vector<size_t> slots;
    QSet<ReasonId> printed;
    for (const Citation &citation : citationsOf(episode)) {
        const auto ordinal = cited.ordinals.constFind(citation.reason);
        if (citation.reason.isNull() || ordinal == cited.ordinals.constEnd()) {
            entries.emplace_back(nowhere,
                                 PageReason{citation.reason, citation.number, citation.text, citation.id});
            continue;
        }
        if (printed.contains(citation.reason))
            continue; // printed twice, and one reason now
        printed.insert(citation.reason);
        slots.push_back(entries.size());
        PageReason entry = entryOf(citation.reason);
        entry.citation = citation.id;
        entries.emplace_back(*ordinal, entry);
    }
    std::vector<std::pair<size_t, PageReason>> placed;
    for (const size_t slot : slots)
        placed.push_back(entries[slot]);
    std::ranges::sort(placed, {}, &std::pair<size_t, PageReason>::first);
    for (size_t i = 0; i < slots.size(); ++i)
        entries[slots[i]] = placed[i];

    for (size_t ordinal = 0; ordinal < cited.inOrder.size(); ++ordinal) {
        const ReasonId id = cited.inOrder[ordinal];
        if (printed.contains(id) || !catalogue.reasons.find(id))
            continue;
        const auto later = std::ranges::find_if(entries, [ordinal](const auto &entry) {
            return entry.first != nowhere && entry.first > ordinal;
        });
        entries.emplace(later, ordinal, entryOf(id));
    }
    std::vector<PageReason> page;
    for (auto &[ordinal, entry] : entries)
        page.push_back(std::move(entry));
    return page;
}

} // namespace Ropewalk
