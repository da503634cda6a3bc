// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/rehearsal.h"

#include "model/editing/editapplier.h"

#include <QSet>

#include <algorithm>

namespace Ropewalk
{

namespace
{

bool isIn(const Place &place, const QSet<LineId> &lines)
{
    return lines.contains(place.range.from.line) && lines.contains(place.range.to.line);
}

bool isPartlyIn(const Place &place, const QSet<LineId> &lines)
{
    return lines.contains(place.range.from.line) != lines.contains(place.range.to.line);
}

/// Those that lie in some lines, each once.
QSet<AnnotationId> annotationsOf(const Episode &episode, const QSet<LineId> &lines)
{
    QSet<AnnotationId> ids;
    for (const LineId line : lines) {
        for (const AnnotationId id : episode.annotations().touching(line))
            ids.insert(id);
    }
    return ids;
}

/// The speakers of some turns: that they are in the cast is all that counts.
Catalogue castOf(const std::vector<Turn> &turns)
{
    Catalogue catalogue;
    for (const Turn &turn : turns) {
        if (!turn.head.speaker.isNull() && !catalogue.speakers.find(turn.head.speaker))
            catalogue.speakers.load(Speaker{turn.head.speaker, {}, {}, {}, {}, 0, 0});
    }
    return catalogue;
}

std::vector<Turn> turnsOf(const Episode &episode, qsizetype first, qsizetype last)
{
    std::vector<Turn> turns;
    for (qsizetype at = std::max<qsizetype>(first - 1, 0); at <= last; ++at)
        turns.push_back(episode.transcript().turnAt(at));
    return turns;
}

} // namespace

Rehearsal::Rehearsal(const Episode &episode, qsizetype first, qsizetype last)
    : m_id(episode.id())
    , m_project(ProjectId{}, castOf(turnsOf(episode, first, last)), {{episode.id(), {}}})
{
    EpisodeData data;
    data.id = m_id;
    data.turns = turnsOf(episode, first, last);
    QSet<LineId> lines;
    for (const Turn &turn : data.turns) {
        for (const Line &line : turn.lines)
            lines.insert(line.id);
    }
    for (const AnnotationId id : annotationsOf(episode, lines)) {
        Annotation annotation = *episode.annotations().find(id);
        // What goes on beyond these turns is carried by the edits alone.
        if (std::ranges::any_of(annotation.places,
                                [&](const Place &place) { return isPartlyIn(place, lines); }))
            continue;
        const std::vector<Place> all = annotation.places;
        std::erase_if(annotation.places, [&](const Place &place) { return !isIn(place, lines); });
        if (annotation.places.size() < all.size())
            m_places.insert(id, all);
        data.annotations.push_back(std::move(annotation));
    }
    m_project.load(std::move(data));
}

bool Rehearsal::perform(const std::vector<Edit> &edits)
{
    Touched touched;
    EditApplier applier(m_project, m_id, touched);
    EditApplier cast(m_project, {}, touched);
    for (const Edit &edit : edits) {
        // Whoever comes is in the episode's own cast.
        const auto *insertion = std::get_if<InsertTurns>(&edit);
        for (const Turn &turn : insertion ? insertion->turns : std::vector<Turn>()) {
            const SpeakerId speaker = turn.head.speaker;
            if (!speaker.isNull() && !m_project.catalogue().speakers.find(speaker))
                (void)cast.apply(Edit(Put<Speaker>{speaker, Speaker{speaker, {}, {}, {}, {}, 0, 0}}));
        }
        m_isGood = m_isGood && applier.apply(edit).has_value();
        m_edits.push_back(forEpisode(edit));
    }
    return m_isGood;
}

Edit Rehearsal::forEpisode(const Edit &edit) const
{
    const auto *put = std::get_if<Put<Annotation>>(&edit);
    const auto all = put ? m_places.constFind(put->id) : m_places.constEnd();
    if (all == m_places.constEnd() || !put->value)
        return edit;
    // The places elsewhere stay as they are, each where it stands in the list.
    QSet<LineId> lines;
    transcript().forEachTurn([&lines](const Turn &turn) {
        for (const Line &line : turn.lines)
            lines.insert(line.id);
    });
    Put<Annotation> whole = *put;
    whole.value->places = *all;
    size_t next = 0;
    for (Place &place : whole.value->places) {
        const bool wasHere = lines.contains(place.range.from.line) || lines.contains(place.range.to.line);
        if (wasHere && next < put->value->places.size())
            place = put->value->places[next++];
    }
    return whole;
}

} // namespace Ropewalk
