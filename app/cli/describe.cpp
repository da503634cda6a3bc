// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/cli/describe.h"

#include "model/analysis/reasonuses.h"
#include "model/analysis/speechshares.h"
#include "model/analysis/statistics.h"
#include "model/annotation/fields.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

bool wordsChanged(const Annotation &annotation)
{
    return std::ranges::any_of(annotation.places, [](const Place &place) {
        return place.state == AnchorState::Changed || place.state == AnchorState::Orphan;
    });
}

QJsonObject describeSpeaker(const Speaker &speaker)
{
    return toJson(speaker).toObject();
}

void addShare(QJsonObject &json, const SpeechShare &share, const Episode &episode)
{
    const qsizetype longest = episode.transcript().indexOf(share.longest);
    json.insert(u"longest_turn_words"_s, qint64(share.longestTurn));
    json.insert(u"longest_turn"_s,
                longest < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(qint64(longest + 1)));
    json.insert(u"timed_ms"_s, share.timedMs);
    const auto speed = share.wordsAMinute();
    json.insert(u"words_a_minute"_s, speed ? QJsonValue(*speed) : QJsonValue(QJsonValue::Null));
}

QJsonArray describeSpeakers(const Project &project, const Episode &episode, const EpisodeCounts &counts)
{
    const SpeechShares shares = sharesOf(turnsToCount(episode.transcript()));
    QJsonArray array;
    for (const SpeakerCounts &count : counts.speakers) {
        QJsonObject json;
        if (const Speaker *speaker = project.catalogue().speakers.find(count.speaker))
            json = describeSpeaker(*speaker);
        else
            json = {{u"id"_s, QJsonValue::Null}, {u"name"_s, QString()}, {u"labels"_s, QJsonArray()}};
        json.insert(u"turns"_s, qint64(count.turns));
        json.insert(u"words"_s, qint64(count.words));
        json.insert(u"share"_s, counts.words > 0 ? double(count.words) / double(counts.words) : 0.);
        const auto share = std::ranges::find(shares.speakers, count.speaker, &SpeechShare::speaker);
        if (share != shares.speakers.end())
            addShare(json, *share, episode);
        array.append(json);
    }
    return array;
}

QJsonArray describeTopics(const Episode &episode)
{
    std::vector<Topic> topics;
    for (const auto &[id, topic] : episode.topics().all())
        topics.push_back(topic);
    std::ranges::stable_sort(topics, {}, &Topic::order);
    QJsonArray array;
    for (const Topic &topic : topics) {
        QJsonObject json = toJson(topic).toObject();
        const Line *line = episode.findLine(topic.publishedLine);
        json.insert(u"line"_s, line ? line->text : QString());
        qint64 stretches = 0;
        for (const auto &[id, annotation] : episode.annotations().all()) {
            const auto *tag = annotation.as<TopicTag>();
            stretches += tag && tag->topic == topic.id ? 1 : 0;
        }
        json.insert(u"stretches"_s, stretches);
        array.append(json);
    }
    return array;
}

QJsonArray describeReasons(const Project &project, const Episode &episode)
{
    QJsonArray array;
    for (const ReasonUse &use : reasonUses(episode)) {
        QJsonObject json;
        const Citation *citation = episode.citations().find(use.citation);
        if (const Reason *reason = project.catalogue().reasons.find(use.reason)) {
            json = {
                {u"number"_s, reason->number}, {u"text"_s, reason->text}, {u"id"_s, reason->id.toString()}};
        } else if (citation) {
            json = {
                {u"number"_s, citation->number}, {u"text"_s, citation->text}, {u"id"_s, QJsonValue::Null}};
        }
        json.insert(u"cited"_s, use.isCited);
        json.insert(u"link"_s, toJson(use.link));
        json.insert(u"state"_s, toJson(use.state));
        json.insert(u"turn"_s, use.turn > 0 ? QJsonValue(qint64(use.turn)) : QJsonValue(QJsonValue::Null));
        json.insert(u"line"_s, use.line > 0 ? QJsonValue(qint64(use.line)) : QJsonValue(QJsonValue::Null));
        array.append(json);
    }
    return array;
}

QJsonArray describeClaims(const Episode &episode)
{
    QJsonArray array;
    for (const auto &[id, annotation] : episode.annotations().all()) {
        const auto *claim = annotation.as<Claim>();
        if (!claim)
            continue;
        QJsonObject json = toJson(*claim).toObject();
        json.insert(u"id"_s, id.toString());
        json.insert(u"status"_s, toJson(claimStatus(*claim, wordsChanged(annotation))));
        QJsonArray places;
        for (const Place &place : annotation.places) {
            QJsonObject spot = describePlace(episode, place.range.from.line);
            spot.insert(u"start"_s, place.range.from.offset);
            spot.insert(u"words"_s, place.words);
            spot.insert(u"state"_s, toJson(place.state));
            places.append(spot);
        }
        json.insert(u"places"_s, places);
        array.append(json);
    }
    return array;
}

QJsonObject describePage(const Episode &episode)
{
    QJsonObject json;
    for (const PageSection section : {PageSection::Summary, PageSection::Topics, PageSection::Reasons,
                                      PageSection::Source, PageSection::Panel}) {
        QJsonArray lines;
        for (const PageLine &page : episode.page()) {
            if (page.section == section)
                lines.append(page.line.text);
        }
        json.insert(nameOf(section), lines);
    }
    return json;
}

/// The article that the page's source line names.
QJsonValue describeSource(const Project &project, const Episode &episode)
{
    for (const PageLine &page : episode.page()) {
        if (page.section != PageSection::Source)
            continue;
        for (const auto &[id, source] : project.catalogue().sources.all()) {
            if (!source.title.isEmpty() && page.line.text.startsWith(source.title))
                return toJson(source);
        }
    }
    return QJsonValue::Null;
}

QJsonObject describeEpisode(const Project &project, EpisodeId id, qsizetype number)
{
    const Episode &episode = *project.episode(id);
    const EpisodeCounts counts = countsOf(episode.transcript());
    QJsonObject json = toJson(episode.facts()).toObject();
    json.insert(u"episode_number"_s, json.take(u"number"_s));
    json.insert(u"number"_s, qint64(number));
    json.insert(u"id"_s, id.toString());
    json.insert(u"turns"_s, qint64(counts.turns));
    json.insert(u"markers"_s, qint64(counts.markers));
    json.insert(u"lines"_s, qint64(counts.lines));
    json.insert(u"words"_s, qint64(counts.words));
    json.insert(u"events"_s, qint64(counts.events));
    json.insert(u"speakers"_s, describeSpeakers(project, episode, counts));
    json.insert(u"topics"_s, describeTopics(episode));
    json.insert(u"reasons"_s, describeReasons(project, episode));
    json.insert(u"claims"_s, describeClaims(episode));
    json.insert(u"page"_s, describePage(episode));
    json.insert(u"source"_s, describeSource(project, episode));
    QJsonObject annotations;
    for (const QLatin1StringView kind : annotationKinds)
        annotations.insert(kind, 0);
    for (const auto &[annotationId, annotation] : episode.annotations().all()) {
        const QLatin1StringView kind = annotationKinds.at(annotation.body.index());
        annotations.insert(kind, annotations.value(kind).toInt() + 1);
    }
    json.insert(u"annotations"_s, annotations);
    if (const auto &imported = episode.imported()) {
        json.insert(u"imported"_s, QJsonObject{{u"format"_s, imported->format},
                                               {u"file"_s, imported->fileName},
                                               {u"sha256"_s, QString::fromLatin1(imported->sha256.toHex())},
                                               {u"encoding"_s, toJson(imported->encoding)}});
    }
    return json;
}

} // namespace

QJsonObject describePlace(const Episode &episode, LineId line)
{
    if (const auto place = episode.transcript().findLine(line))
        return {{u"turn"_s, qint64(episode.transcript().indexOf(place.turn->id) + 1)},
                {u"line"_s, qint64(place.index + 1)}};
    const qsizetype at = episode.pageIndex(line);
    if (at < 0)
        return {{u"turn"_s, QJsonValue::Null}, {u"line"_s, QJsonValue::Null}};
    const PageSection section = episode.page()[size_t(at)].section;
    qint64 number = 0;
    for (qsizetype index = 0; index <= at; ++index)
        number += episode.page()[size_t(index)].section == section ? 1 : 0;
    return {{u"page"_s, toJson(section)}, {u"line"_s, number}};
}

QJsonObject describeProject(const Project &project, const std::vector<EpisodeId> &episodes)
{
    const Catalogue &catalogue = project.catalogue();
    QJsonArray described;
    for (const EpisodeId id : episodes) {
        const auto at = std::ranges::find(project.episodes(), id) - project.episodes().begin();
        described.append(describeEpisode(project, id, at + 1));
    }
    QJsonArray cast;
    for (const auto &[id, speaker] : catalogue.speakers.all())
        cast.append(describeSpeaker(speaker));
    QJsonArray sources;
    for (const auto &[id, source] : catalogue.sources.all())
        sources.append(toJson(source));
    QJsonArray lists;
    for (const auto &[id, list] : catalogue.reasonLists.all()) {
        const auto count = std::ranges::count_if(
            catalogue.reasons.all(), [&](const auto &entry) { return entry.second.list == list.id; });
        lists.append(
            QJsonObject{{u"id"_s, id.toString()}, {u"name"_s, list.name}, {u"reasons"_s, qint64(count)}});
    }
    return {{u"id"_s, project.id().toString()},
            {u"name"_s, catalogue.facts.name},
            {u"episodes"_s, described},
            {u"speakers"_s, cast},
            {u"reason_lists"_s, lists},
            {u"sources"_s, sources},
            {u"verdicts"_s, QJsonArray::fromStringList(catalogue.facts.verdicts)}};
}

} // namespace Ropewalk::Cli
