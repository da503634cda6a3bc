// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The edits of entries: annotations, the outline, the catalogue, episodes.

#include "model/base/text.h"
#include "model/editing/editapplier.h"
#include "model/editing/misfit.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// What stands under an id now, to be put back.
template <typename T>
std::optional<T> present(const Table<T> &table, decltype(T::id) id)
{
    const T *entry = table.find(id);
    return entry ? std::optional(*entry) : std::nullopt;
}

/// An entry is added or changed under its own id, or something that is there is removed.
template <typename T>
bool fits(const Put<T> &edit, bool isThere)
{
    return edit.value ? !edit.id.isNull() && edit.value->id == edit.id : isThere;
}

std::unexpected<Error> noEntry()
{
    return misfit(QT_TRANSLATE_NOOP("EditApplier", "There is nothing of this id to change or remove."));
}

bool isPlace(const Episode &episode, const Place &place)
{
    const auto &[from, to] = place.range;
    if (place.state == AnchorState::Orphan && from.line.isNull() && to.line.isNull())
        return true;
    const Line *first = episode.findLine(from.line);
    const Line *last = episode.findLine(to.line);
    const auto isOnPage = [&episode](LineId line) { return episode.pageIndex(line) >= 0; };
    return first && last && isCut(first->text, from.offset) && isCut(last->text, to.offset) &&
           isOnPage(from.line) == isOnPage(to.line) && episode.compare(from, to) <= 0;
}

/// Whether the state is one that an annotation of this kind can be in.
bool isState(const Annotation &annotation, const Place &place)
{
    return (place.state != AnchorState::Orphan || place.range.isEmpty()) &&
           (place.state != AnchorState::Changed || annotation.isWordBound());
}

} // namespace

template <typename T>
void EditApplier::put(Table<T> &table, QSet<decltype(T::id)> &touched, decltype(T::id) id,
                      const std::optional<std::type_identity_t<T>> &value)
{
    touched.insert(id);
    if (value)
        table.put(m_key, *value);
    else
        table.remove(m_key, id);
}

Result<Undo> EditApplier::apply(const Put<Annotation> &edit)
{
    const Annotation *before = m_episode->annotations().find(edit.id);
    if (!fits(edit, before != nullptr))
        return noEntry();
    if (edit.value) {
        const auto &places = edit.value->places;
        if (places.empty() || (places.size() > 1 && !edit.value->as<Claim>()))
            return misfit(QT_TRANSLATE_NOOP("EditApplier", "Only a claim can have several places."));
        for (const Place &place : places) {
            if (!isPlace(*m_episode, place) || !isState(*edit.value, place))
                return misfit(QT_TRANSLATE_NOOP("EditApplier", "The place is not in the episode's text."));
        }
        if (const auto *tag = edit.value->as<TopicTag>(); tag && !m_episode->topics().find(tag->topic))
            return misfit(QT_TRANSLATE_NOOP("EditApplier", "There is no such topic in this episode."));
        const auto *link = edit.value->as<ReasonLink>();
        if (link && !m_project.catalogue().reasons.find(link->reason))
            return misfit(
                QT_TRANSLATE_NOOP("EditApplier", "There is no such reason in the project's lists."));
    }
    Undo undo;
    if (before)
        undo.annotation = *before;
    m_touched.annotations.insert(edit.id);
    if (edit.value)
        m_episode->annotations(m_key).put(m_key, *edit.value);
    else
        m_episode->annotations(m_key).remove(m_key, edit.id);
    return undo;
}

void EditApplier::revert(const Put<Annotation> &edit, const Undo &undo)
{
    m_touched.annotations.insert(edit.id);
    if (undo.annotation)
        m_episode->annotations(m_key).put(m_key, *undo.annotation);
    else
        m_episode->annotations(m_key).remove(m_key, edit.id);
}

Result<Undo> EditApplier::apply(const Put<Topic> &edit)
{
    if (!fits(edit, m_episode->topics().find(edit.id) != nullptr))
        return noEntry();
    const auto isTagged = [&](const auto &entry) {
        const auto *tag = entry.second.template as<TopicTag>();
        return tag && tag->topic == edit.id;
    };
    if (!edit.value && std::ranges::any_of(m_episode->annotations().all(), isTagged))
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "The topic is still tagged: remove its tags first."));
    Undo undo;
    undo.topic = present(m_episode->topics(), edit.id);
    put(m_episode->topics(m_key), m_touched.topics, edit.id, edit.value);
    return undo;
}

void EditApplier::revert(const Put<Topic> &edit, const Undo &undo)
{
    put(m_episode->topics(m_key), m_touched.topics, edit.id, undo.topic);
}

Result<Undo> EditApplier::apply(const Put<Citation> &edit)
{
    if (!fits(edit, m_episode->citations().find(edit.id) != nullptr))
        return noEntry();
    Undo undo;
    undo.citation = present(m_episode->citations(), edit.id);
    put(m_episode->citations(m_key), m_touched.citations, edit.id, edit.value);
    return undo;
}

void EditApplier::revert(const Put<Citation> &edit, const Undo &undo)
{
    put(m_episode->citations(m_key), m_touched.citations, edit.id, undo.citation);
}

Result<Undo> EditApplier::apply(const Put<Speaker> &edit)
{
    const Catalogue &catalogue = m_project.catalogue();
    if (!fits(edit, catalogue.speakers.find(edit.id) != nullptr))
        return noEntry();
    Undo undo;
    undo.speaker = present(catalogue.speakers, edit.id);
    put(m_project.catalogue(m_key).speakers, m_touched.speakers, edit.id, edit.value);
    return undo;
}

void EditApplier::revert(const Put<Speaker> &edit, const Undo &undo)
{
    put(m_project.catalogue(m_key).speakers, m_touched.speakers, edit.id, undo.speaker);
}

Result<Undo> EditApplier::apply(const Put<ReasonList> &edit)
{
    const Catalogue &catalogue = m_project.catalogue();
    if (!fits(edit, catalogue.reasonLists.find(edit.id) != nullptr))
        return noEntry();
    const auto isOfList = [&](const auto &entry) { return entry.second.list == edit.id; };
    if (!edit.value && std::ranges::any_of(catalogue.reasons.all(), isOfList))
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "The list still has reasons: remove them first."));
    Undo undo;
    undo.reasonList = present(catalogue.reasonLists, edit.id);
    put(m_project.catalogue(m_key).reasonLists, m_touched.reasonLists, edit.id, edit.value);
    return undo;
}

void EditApplier::revert(const Put<ReasonList> &edit, const Undo &undo)
{
    put(m_project.catalogue(m_key).reasonLists, m_touched.reasonLists, edit.id, undo.reasonList);
}

Result<Undo> EditApplier::apply(const Put<Reason> &edit)
{
    const Catalogue &catalogue = m_project.catalogue();
    if (!fits(edit, catalogue.reasons.find(edit.id) != nullptr))
        return noEntry();
    if (edit.value && !catalogue.reasonLists.find(edit.value->list))
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "The reason's list is not in the project."));
    Undo undo;
    undo.reason = present(catalogue.reasons, edit.id);
    put(m_project.catalogue(m_key).reasons, m_touched.reasons, edit.id, edit.value);
    return undo;
}

void EditApplier::revert(const Put<Reason> &edit, const Undo &undo)
{
    put(m_project.catalogue(m_key).reasons, m_touched.reasons, edit.id, undo.reason);
}

Result<Undo> EditApplier::apply(const Put<Source> &edit)
{
    const Catalogue &catalogue = m_project.catalogue();
    if (!fits(edit, catalogue.sources.find(edit.id) != nullptr))
        return noEntry();
    Undo undo;
    undo.source = present(catalogue.sources, edit.id);
    put(m_project.catalogue(m_key).sources, m_touched.sources, edit.id, edit.value);
    return undo;
}

void EditApplier::revert(const Put<Source> &edit, const Undo &undo)
{
    put(m_project.catalogue(m_key).sources, m_touched.sources, edit.id, undo.source);
}

Result<Undo> EditApplier::apply(const Put<HouseRule> &edit)
{
    const Catalogue &catalogue = m_project.catalogue();
    if (!fits(edit, catalogue.houseRules.find(edit.id) != nullptr))
        return noEntry();
    Undo undo;
    undo.houseRule = present(catalogue.houseRules, edit.id);
    put(m_project.catalogue(m_key).houseRules, m_touched.houseRules, edit.id, edit.value);
    return undo;
}

void EditApplier::revert(const Put<HouseRule> &edit, const Undo &undo)
{
    put(m_project.catalogue(m_key).houseRules, m_touched.houseRules, edit.id, undo.houseRule);
}

Result<Undo> EditApplier::apply(const SetEpisodeFacts &edit)
{
    Undo undo;
    undo.episodeFacts = m_episode->facts();
    m_episode->setFacts(m_key, edit.facts);
    m_touched.episodeFacts = true;
    return undo;
}

void EditApplier::revert(const SetEpisodeFacts &, const Undo &undo)
{
    m_episode->setFacts(m_key, *undo.episodeFacts);
    m_touched.episodeFacts = true;
}

Result<Undo> EditApplier::apply(const SetProjectFacts &edit)
{
    Undo undo;
    undo.projectFacts = m_project.catalogue().facts;
    m_project.catalogue(m_key).facts = edit.facts;
    m_touched.projectFacts = true;
    return undo;
}

void EditApplier::revert(const SetProjectFacts &, const Undo &undo)
{
    m_project.catalogue(m_key).facts = *undo.projectFacts;
    m_touched.projectFacts = true;
}

Result<Undo> EditApplier::apply(const InsertEpisode &edit)
{
    const auto &order = m_project.episodes();
    if (std::ranges::find(order, edit.id) != order.end() || (edit.data && edit.data->id != edit.id))
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "The episode is in the project already."));
    if (edit.data && !m_project.isKnown(edit.id))
        m_touched.newEpisodes.push_back(edit.data);
    m_project.insertEpisode(m_key, edit.index, edit.id, edit.data);
    m_touched.episodeOrder = true;
    return Undo{};
}

void EditApplier::revert(const InsertEpisode &edit, const Undo &)
{
    m_project.removeEpisode(m_key, edit.id);
    m_touched.episodeOrder = true;
}

Result<Undo> EditApplier::apply(const RemoveEpisode &edit)
{
    Undo undo;
    undo.index = qint32(m_project.removeEpisode(m_key, edit.id));
    if (undo.index < 0)
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "There is no such episode in the project."));
    m_touched.episodeOrder = true;
    return undo;
}

void EditApplier::revert(const RemoveEpisode &edit, const Undo &undo)
{
    m_project.insertEpisode(m_key, undo.index, edit.id, nullptr);
    m_touched.episodeOrder = true;
}

} // namespace Ropewalk
