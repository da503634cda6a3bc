// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/marks.h"

#include "app/session/claims.h"
#include "model/editing/operations.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

AnnotationBody bodyOf(Marks::Kind kind)
{
    switch (kind) {
    case Marks::Kind::QuoteLock:
        return QuoteLock{};
    case Marks::Kind::StrikeOut:
        return StrikeOut{};
    case Marks::Kind::OffRecord:
        return OffRecord{};
    }
    Q_UNREACHABLE_RETURN({});
}

bool needsLook(const Place &place)
{
    return place.state == AnchorState::Changed || place.state == AnchorState::Orphan;
}

/// The marks of a kind that have words in common with a range, or stand beside it without a word between.
std::vector<const Annotation *> marksAt(const Episode &episode, Marks::Kind kind, const Range &range)
{
    std::vector<const Annotation *> found;
    const AnnotationBody body = bodyOf(kind);
    for (const auto &[id, annotation] : episode.annotations().all()) {
        if (annotation.body.index() != body.index())
            continue;
        const Place &place = annotation.places.front();
        if (place.state != AnchorState::Orphan && episode.compare(place.range.from, range.to) <= 0 &&
            episode.compare(range.from, place.range.to) <= 0)
            found.push_back(&annotation);
    }
    return found;
}

} // namespace

Marks::Marks(const Project &project, History &history, EpisodeId episode)
    : m_project(project)
    , m_history(history)
    , m_episode(episode)
{
}

Marks::Done Marks::perform(const QString &label, std::vector<Edit> edits, const QString &said) const
{
    if (const auto done = m_history.perform({m_episode, label, std::move(edits)}); !done)
        return std::unexpected(done.error());
    return said;
}

Marks::Done Marks::put(const QString &label, Annotation annotation, const QString &said) const
{
    const AnnotationId id = annotation.id;
    return perform(label, {Put<Annotation>{id, std::move(annotation)}}, said);
}

Result<Annotation> Marks::find(AnnotationId id) const
{
    if (const Annotation *annotation = episode() ? episode()->annotations().find(id) : nullptr)
        return *annotation;
    return failure(Error::Kind::Invalid, tr("This is not there any more."));
}

Marks::Done Marks::toggle(Kind kind, const Range &range)
{
    if (!episode())
        return failure(Error::Kind::Invalid, tr("The episode is not open."));
    if (!episode()->findLine(range.from.line))
        return failure(Error::Kind::Invalid, tr("Select the words first."));
    const auto compare = [this](const Position &a, const Position &b) { return episode()->compare(a, b); };
    const std::vector<const Annotation *> there = marksAt(*episode(), kind, range);
    const auto covers = [&](const Annotation *mark) {
        const Range &whole = mark->places.front().range;
        return compare(whole.from, range.from) <= 0 && compare(range.to, whole.to) <= 0;
    };
    const auto covering = std::ranges::find_if(there, covers);
    const bool isOn = covering == there.end();
    if (isOn && range.isEmpty())
        return failure(Error::Kind::Invalid, tr("Select the words first."));

    std::vector<Edit> edits;
    const auto add = [&](const Range &words) {
        if (!words.isEmpty()) {
            const auto made =
                annotate(*episode(), {AnnotationId::create(), {placeAt(*episode(), words)}, bodyOf(kind)});
            edits.insert(edits.end(), made.begin(), made.end());
        }
    };
    if (isOn) {
        Range whole = range;
        for (const Annotation *mark : there) {
            const Range &other = mark->places.front().range;
            if (compare(other.from, whole.from) < 0)
                whole.from = other.from;
            if (compare(whole.to, other.to) < 0)
                whole.to = other.to;
            edits.push_back(Put<Annotation>{mark->id, {}});
        }
        add(whole);
    } else {
        const Range whole = (*covering)->places.front().range;
        edits.push_back(Put<Annotation>{(*covering)->id, {}});
        if (!range.isEmpty()) {
            add({whole.from, range.from});
            add({range.to, whole.to});
        }
    }
    switch (kind) {
    case Kind::QuoteLock:
        return perform(tr("Lock quote"), std::move(edits), isOn ? tr("Quote locked") : tr("Quote unlocked"));
    case Kind::StrikeOut:
        return perform(tr("Strike out"), std::move(edits),
                       isOn ? tr("Struck: stays out of clean exports") : tr("Not struck any more"));
    case Kind::OffRecord:
        return perform(tr("Off the record"), std::move(edits),
                       isOn ? tr("Off the record: stays out of every export") : tr("On the record again"));
    }
    Q_UNREACHABLE_RETURN({});
}

Marks::Done Marks::addNote(const Range &range, const Note &note)
{
    if (!episode())
        return failure(Error::Kind::Invalid, tr("The episode is not open."));
    if (note.text.trimmed().isEmpty())
        return QString();
    return perform(tr("Note"),
                   annotate(*episode(), {AnnotationId::create(), {placeAt(*episode(), range)}, note}),
                   tr("Note made"));
}

Marks::Done Marks::changeNote(AnnotationId id, const Note &note)
{
    auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    if (note.text.trimmed().isEmpty())
        return remove(id);
    if (annotation->body == AnnotationBody(note))
        return QString();
    annotation->body = note;
    return put(tr("Change note"), std::move(*annotation), tr("Note changed"));
}

Marks::Done Marks::remove(AnnotationId id)
{
    const auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    return perform(tr("Take off"), removeAnnotation(*episode(), id), tr("Taken off its words"));
}

Marks::Done Marks::confirm(AnnotationId id)
{
    auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    const bool isThere = std::ranges::none_of(
        annotation->places, [](const Place &place) { return place.state == AnchorState::Orphan; });
    const QString said = tr("Confirmed for the words as they are now");
    if (annotation->as<Claim>()) {
        const auto done = Claims(m_project, m_history, m_episode).confirm(id);
        return done ? Done(said) : std::unexpected(done.error());
    }
    if (!isThere)
        return failure(Error::Kind::Invalid, tr("Its words are gone: attach it to others, or drop it."));
    for (Place &place : annotation->places) {
        if (place.state == AnchorState::Changed)
            place = placeAt(*episode(), place.range);
    }
    return put(tr("Confirm"), std::move(*annotation), said);
}

Marks::Done Marks::reattach(AnnotationId id, const Range &range)
{
    auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    if (range.isEmpty())
        return failure(Error::Kind::Invalid, tr("Select the words first that it belongs to."));
    const auto place = std::ranges::find_if(annotation->places, needsLook);
    if (place == annotation->places.end())
        return failure(Error::Kind::Invalid, tr("Nothing of it has lost its words."));
    *place = placeAt(*episode(), range);
    if (!annotation->isWordBound())
        place->words.clear();
    return put(tr("Attach again"), std::move(*annotation), tr("Attached to the selected words"));
}

Marks::Done Marks::drop(AnnotationId id)
{
    auto annotation = find(id);
    if (!annotation)
        return std::unexpected(annotation.error());
    std::erase_if(annotation->places, [](const Place &place) { return place.state == AnchorState::Orphan; });
    if (annotation->places.empty())
        return perform(tr("Drop"), removeAnnotation(*episode(), id), tr("Dropped"));
    return put(tr("Drop"), std::move(*annotation), tr("Dropped the place whose words are gone"));
}

} // namespace Ropewalk
