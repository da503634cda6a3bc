// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Script lines that change the outline, the cast, lists, sources and facts.

#include "app/cli/script/scriptactions.h"
#include "app/cli/script/scripttext.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

using Script::say;

using Edits = std::vector<Edit>;

/// A new entry from the fields given. Its id is always a new one: what is there is changed, not added.
template <typename T>
Edits add(ScriptFields &fields, T entry = {})
{
    if (fields.has(u"id"_s))
        fields.fail(say(QT_TRANSLATE_NOOP("Script", "What is added gets an id of its own: leave “id” out.")));
    fields.merge(entry);
    entry.id = decltype(entry.id)::create();
    return {Put<T>{entry.id, entry}};
}

/// The entry of this id with the fields given.
template <typename T>
Edits change(ScriptFields &fields, const Table<T> &table, decltype(T::id) id)
{
    const T *found = table.find(id);
    if (!found)
        fields.fail(say(QT_TRANSLATE_NOOP("Script", "There is nothing of this id.")));
    T entry = found ? *found : T{};
    fields.merge(entry);
    entry.id = id;
    return {Put<T>{id, entry}};
}

Edits addTopicAction(ScriptFields &fields, const QString &)
{
    Topic topic;
    for (const auto &[id, other] : fields.episode().topics().all())
        topic.order = std::max(topic.order, other.order + 1);
    return add(fields, topic);
}

Edits changeTopicAction(ScriptFields &fields, const QString &)
{
    const TopicId id = fields.topic();
    return change(fields, fields.episode().topics(), id);
}

Edits removeTopicAction(ScriptFields &fields, const QString &)
{
    const TopicId id = fields.topic();
    Edits edits;
    for (const auto &[annotationId, annotation] : fields.episode().annotations().all()) {
        if (const auto *tag = annotation.as<TopicTag>(); tag && tag->topic == id)
            edits.emplace_back(Put<Annotation>{annotationId, {}});
    }
    edits.emplace_back(Put<Topic>{id, {}});
    return edits;
}

Edits addCitationAction(ScriptFields &fields, const QString &)
{
    Citation citation;
    for (const auto &[id, other] : fields.episode().citations().all())
        citation.order = std::max(citation.order, other.order + 1);
    if (fields.has(u"reason"_s)) {
        citation.reason = fields.reason();
        if (const Reason *reason = fields.project().catalogue().reasons.find(citation.reason)) {
            citation.number = reason->number;
            citation.text = reason->text;
        }
        citation.id = CitationId::create();
        return {Put<Citation>{citation.id, citation}};
    }
    return add(fields, citation);
}

Edits removeCitationAction(ScriptFields &fields, const QString &)
{
    return {Put<Citation>{fields.id<CitationId>(), {}}};
}

Edits setFactsAction(ScriptFields &fields, const QString &)
{
    EpisodeFacts facts = fields.episode().facts();
    if (fields.has(u"length"_s))
        facts.lengthMs = fields.timeOr(u"length"_s, {}).ms;
    fields.merge(facts);
    return {SetEpisodeFacts{facts}};
}

Edits setProjectAction(ScriptFields &fields, const QString &)
{
    ProjectFacts facts = fields.project().catalogue().facts;
    fields.merge(facts);
    return {SetProjectFacts{facts}};
}

Edits addSpeakerAction(ScriptFields &fields, const QString &)
{
    return add<Speaker>(fields);
}

Edits changeSpeakerAction(ScriptFields &fields, const QString &)
{
    const SpeakerId id = fields.speaker();
    return change(fields, fields.project().catalogue().speakers, id);
}

Edits removeSpeakerAction(ScriptFields &fields, const QString &)
{
    const SpeakerId id = fields.speaker();
    for (const EpisodeId episode : fields.project().episodes()) {
        if (const Episode *loaded = fields.project().episode(episode)) {
            loaded->transcript().forEachTurn([&](const Turn &turn) {
                if (turn.head.speaker == id)
                    fields.fail(say(QT_TRANSLATE_NOOP("Script", "This speaker still has turns.")));
            });
        }
    }
    return {Put<Speaker>{id, {}}};
}

Edits addSourceAction(ScriptFields &fields, const QString &)
{
    return add<Source>(fields);
}

Edits changeSourceAction(ScriptFields &fields, const QString &)
{
    const auto id = fields.id<SourceId>();
    return change(fields, fields.project().catalogue().sources, id);
}

Edits removeSourceAction(ScriptFields &fields, const QString &)
{
    return {Put<Source>{fields.id<SourceId>(), {}}};
}

Edits addHouseRuleAction(ScriptFields &fields, const QString &)
{
    return add<HouseRule>(fields);
}

Edits changeHouseRuleAction(ScriptFields &fields, const QString &)
{
    const auto id = fields.id<HouseRuleId>();
    return change(fields, fields.project().catalogue().houseRules, id);
}

Edits removeHouseRuleAction(ScriptFields &fields, const QString &)
{
    return {Put<HouseRule>{fields.id<HouseRuleId>(), {}}};
}

Edits addReasonListAction(ScriptFields &fields, const QString &)
{
    return add<ReasonList>(fields);
}

/// `number` of a reason; `otherwise` where it is not given, which must be a number that a reason can have.
int numberOf(ScriptFields &fields, int otherwise)
{
    const qint64 number = fields.numberOr(u"number"_s, otherwise);
    if (number < 1 || number > std::numeric_limits<int>::max())
        fields.fail(say(QT_TRANSLATE_NOOP("Script", "A reason needs a “number” from 1.")));
    return int(number);
}

Edits addReasonAction(ScriptFields &fields, const QString &)
{
    Reason reason{ReasonId::create(), fields.reasonList(), 0, fields.text(u"text"_s), false};
    reason.number = numberOf(fields, 0);
    reason.isExplicit = fields.flagOr(u"explicit"_s, false);
    return {Put<Reason>{reason.id, reason}};
}

Edits changeReasonAction(ScriptFields &fields, const QString &)
{
    const Reason *found = fields.project().catalogue().reasons.find(fields.reason());
    Reason reason = found ? *found : Reason{};
    reason.number = numberOf(fields, reason.number);
    reason.text = fields.textOr(u"text"_s, reason.text);
    reason.isExplicit = fields.flagOr(u"explicit"_s, reason.isExplicit);
    return {Put<Reason>{reason.id, reason}};
}

Edits changeReasonListAction(ScriptFields &fields, const QString &)
{
    const ReasonList *found = fields.project().catalogue().reasonLists.find(fields.reasonList());
    ReasonList list = found ? *found : ReasonList{};
    list.name = fields.text(u"name"_s);
    return {Put<ReasonList>{list.id, list}};
}

Edits removeReasonListAction(ScriptFields &fields, const QString &)
{
    return {Put<ReasonList>{fields.reasonList(), {}}};
}

Edits removeReasonAction(ScriptFields &fields, const QString &)
{
    const ReasonId id = fields.reason();
    for (const EpisodeId episode : fields.project().episodes()) {
        if (const Episode *loaded = fields.project().episode(episode)) {
            for (const auto &[annotationId, annotation] : loaded->annotations().all()) {
                if (const auto *link = annotation.as<ReasonLink>(); link && link->reason == id)
                    fields.fail(say(QT_TRANSLATE_NOOP("Script", "This reason is still linked.")));
            }
        }
    }
    return {Put<Reason>{id, {}}};
}

Edits removeEpisodeAction(ScriptFields &fields, const QString &)
{
    return {RemoveEpisode{fields.episode().id()}};
}

} // namespace

std::vector<ScriptAction> catalogueActions()
{
    return {
        {u"add-topic"_s, say(QT_TRANSLATE_NOOP("Script", "Add topic")),
         say(QT_TRANSLATE_NOOP("Script", "name, notes, target_ms, colour: adds a topic to the outline")),
         addTopicAction},
        {u"change-topic"_s, say(QT_TRANSLATE_NOOP("Script", "Change topic")),
         say(QT_TRANSLATE_NOOP("Script", "topic and its fields: changes it")), changeTopicAction},
        {u"remove-topic"_s, say(QT_TRANSLATE_NOOP("Script", "Remove topic")),
         say(QT_TRANSLATE_NOOP("Script", "topic: removes it and its tags")), removeTopicAction},
        {u"add-citation"_s, say(QT_TRANSLATE_NOOP("Script", "Add citation")),
         say(QT_TRANSLATE_NOOP("Script", "reason, or number and text: cites without a place")),
         addCitationAction},
        {u"remove-citation"_s, say(QT_TRANSLATE_NOOP("Script", "Remove citation")),
         say(QT_TRANSLATE_NOOP("Script", "id: removes a citation without a place")), removeCitationAction},
        {u"set-facts"_s, say(QT_TRANSLATE_NOOP("Script", "Change episode facts")),
         say(QT_TRANSLATE_NOOP("Script", "title, number, date, length …: the episode’s facts")),
         setFactsAction},
        {u"set-project"_s, say(QT_TRANSLATE_NOOP("Script", "Change project facts")),
         say(QT_TRANSLATE_NOOP("Script", "name, verdicts, words_per_minute: the show’s facts")),
         setProjectAction},
        {u"add-speaker"_s, say(QT_TRANSLATE_NOOP("Script", "Add speaker")),
         say(QT_TRANSLATE_NOOP("Script", "name, short_name, role, labels, number: adds to the cast")),
         addSpeakerAction},
        {u"change-speaker"_s, say(QT_TRANSLATE_NOOP("Script", "Change speaker")),
         say(QT_TRANSLATE_NOOP("Script", "speaker and its fields: renames and the like")),
         changeSpeakerAction},
        {u"remove-speaker"_s, say(QT_TRANSLATE_NOOP("Script", "Remove speaker")),
         say(QT_TRANSLATE_NOOP("Script", "speaker: removes one who has no turns")), removeSpeakerAction},
        {u"add-source"_s, say(QT_TRANSLATE_NOOP("Script", "Add source")),
         say(QT_TRANSLATE_NOOP("Script", "kind, title, author, publisher …: adds a source")),
         addSourceAction},
        {u"change-source"_s, say(QT_TRANSLATE_NOOP("Script", "Change source")),
         say(QT_TRANSLATE_NOOP("Script", "id and its fields: changes a source")), changeSourceAction},
        {u"remove-source"_s, say(QT_TRANSLATE_NOOP("Script", "Remove source")),
         say(QT_TRANSLATE_NOOP("Script", "id: removes a source")), removeSourceAction},
        {u"add-house-rule"_s, say(QT_TRANSLATE_NOOP("Script", "Add house rule")),
         say(QT_TRANSLATE_NOOP("Script",
                               "kind, text, value, language, on: a word, correction or style pack")),
         addHouseRuleAction},
        {u"change-house-rule"_s, say(QT_TRANSLATE_NOOP("Script", "Change house rule")),
         say(QT_TRANSLATE_NOOP("Script", "id and its fields: changes a house rule")), changeHouseRuleAction},
        {u"remove-house-rule"_s, say(QT_TRANSLATE_NOOP("Script", "Remove house rule")),
         say(QT_TRANSLATE_NOOP("Script", "id: removes a house rule")), removeHouseRuleAction},
        {u"add-reason-list"_s, say(QT_TRANSLATE_NOOP("Script", "Add reason list")),
         say(QT_TRANSLATE_NOOP("Script", "name: adds an empty list of reasons")), addReasonListAction},
        {u"add-reason"_s, say(QT_TRANSLATE_NOOP("Script", "Add reason")),
         say(QT_TRANSLATE_NOOP("Script", "number, text, explicit, list: adds a reason")), addReasonAction},
        {u"change-reason-list"_s, say(QT_TRANSLATE_NOOP("Script", "Change reason list")),
         say(QT_TRANSLATE_NOOP("Script", "list, name: renames a list of reasons")), changeReasonListAction},
        {u"remove-reason-list"_s, say(QT_TRANSLATE_NOOP("Script", "Remove reason list")),
         say(QT_TRANSLATE_NOOP("Script", "list: removes one that has no reasons left")),
         removeReasonListAction},
        {u"change-reason"_s, say(QT_TRANSLATE_NOOP("Script", "Change reason")),
         say(QT_TRANSLATE_NOOP("Script", "reason, list, number, text, explicit: changes a reason")),
         changeReasonAction},
        {u"remove-reason"_s, say(QT_TRANSLATE_NOOP("Script", "Remove reason")),
         say(QT_TRANSLATE_NOOP("Script", "reason, list: removes one that is not linked")),
         removeReasonAction},
        {u"remove-episode"_s, say(QT_TRANSLATE_NOOP("Script", "Remove episode")),
         say(QT_TRANSLATE_NOOP("Script", "takes the script’s episode out of the show")), removeEpisodeAction},
    };
}

} // namespace Ropewalk::Cli
