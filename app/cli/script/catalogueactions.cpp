// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Script lines that change the outline, the cast, lists, sources and facts.

#include "app/cli/script/scriptactions.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Script", text);
}

using Edits = std::vector<Edit>;

/// A new entry from the fields given.
template <typename T>
Edits add(ScriptFields &fields, T entry = {})
{
    fields.merge(entry);
    if (entry.id.isNull())
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
            edits.push_back(Put<Annotation>{annotationId, {}});
    }
    edits.push_back(Put<Topic>{id, {}});
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

Edits addReasonListAction(ScriptFields &fields, const QString &)
{
    return add<ReasonList>(fields);
}

Edits addReasonAction(ScriptFields &fields, const QString &)
{
    Reason reason;
    fields.merge(reason);
    const auto &lists = fields.project().catalogue().reasonLists.all();
    if (reason.list.isNull() && lists.size() == 1)
        reason.list = lists.begin()->first;
    reason.id = ReasonId::create();
    return {Put<Reason>{reason.id, reason}};
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
        {u"add-reason-list"_s, say(QT_TRANSLATE_NOOP("Script", "Add reason list")),
         say(QT_TRANSLATE_NOOP("Script", "name: adds an empty list of reasons")), addReasonListAction},
        {u"add-reason"_s, say(QT_TRANSLATE_NOOP("Script", "Add reason")),
         say(QT_TRANSLATE_NOOP("Script", "number, text, explicit, list: adds a reason")), addReasonAction},
        {u"remove-reason"_s, say(QT_TRANSLATE_NOOP("Script", "Remove reason")),
         say(QT_TRANSLATE_NOOP("Script", "reason, list: removes one that is not linked")),
         removeReasonAction},
        {u"remove-episode"_s, say(QT_TRANSLATE_NOOP("Script", "Remove episode")),
         say(QT_TRANSLATE_NOOP("Script", "takes the script’s episode out of the show")), removeEpisodeAction},
    };
}

} // namespace Ropewalk::Cli
