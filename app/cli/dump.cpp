// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The records of `dump`.

#include "app/cli/describe.h"
#include "model/annotation/fields.h"
#include "model/editing/fields.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

using Visit = std::function<void(const DumpRecord &)>;

/// The fields of a value without its id, which stands in a column of its own.
template <typename T>
QJsonObject fieldsOf(const T &value)
{
    QJsonObject json = toJson(value).toObject();
    json.remove(u"id"_s);
    return json;
}

template <typename T>
void dumpTable(const QString &kind, const Table<T> &table, const Visit &visit)
{
    for (const auto &[id, entry] : table.all())
        visit({kind, {}, id.toString(), fieldsOf(entry)});
}

QJsonObject lineFields(const Line &line)
{
    QJsonObject json{{u"text"_s, line.text}};
    if (line.span.isKnown())
        json.insert(u"span"_s, toJson(line.span));
    if (!line.words.empty())
        json.insert(u"word_timings"_s, qint64(line.words.size()));
    if (!line.origins.empty())
        json.insert(u"origins"_s, toJson(line.origins));
    return json;
}

QString positionOf(const Episode &episode, LineId line)
{
    const QJsonObject place = describePlace(episode, line);
    const QString first = place.contains(u"page"_s) ? place.value(u"page"_s).toString()
                                                    : QString::number(place.value(u"turn"_s).toInteger());
    return place.value(u"line"_s).isNull()
               ? QString()
               : first + u'.' + QString::number(place.value(u"line"_s).toInteger());
}

void dumpEpisode(const Project &project, const Episode &episode, const Visit &visit)
{
    const auto number = std::ranges::find(project.episodes(), episode.id()) - project.episodes().begin() + 1;
    visit({u"episode"_s, QString::number(number), episode.id().toString(), fieldsOf(episode.facts())});
    dumpTable(u"topic"_s, episode.topics(), visit);
    dumpTable(u"citation"_s, episode.citations(), visit);
    for (const PageLine &page : episode.page())
        visit({u"page-line"_s, positionOf(episode, page.line.id), page.line.id.toString(),
               lineFields(page.line)});
    qsizetype turnNumber = 0;
    episode.transcript().forEachTurn([&](const Turn &turn) {
        ++turnNumber;
        QJsonObject head{{u"kind"_s, toJson(turn.head.kind)}};
        if (const Speaker *speaker = project.catalogue().speakers.find(turn.head.speaker)) {
            head.insert(u"speaker"_s, speaker->id.toString());
            head.insert(u"name"_s, speaker->name);
        }
        visit({u"turn"_s, QString::number(turnNumber), turn.id.toString(), head});
        qsizetype lineNumber = 0;
        for (const Line &line : turn.lines)
            visit({u"line"_s, u"%1.%2"_s.arg(turnNumber).arg(++lineNumber), line.id.toString(),
                   lineFields(line)});
    });
    for (const auto &[id, annotation] : episode.annotations().all())
        visit({u"annotation"_s, positionOf(episode, annotation.places.front().range.from.line), id.toString(),
               fieldsOf(annotation)});
}

} // namespace

void dumpProject(const Project &project, const std::vector<EpisodeId> &episodes, const Visit &visit)
{
    const Catalogue &catalogue = project.catalogue();
    visit({u"project"_s, {}, project.id().toString(), toJson(catalogue.facts).toObject()});
    dumpTable(u"speaker"_s, catalogue.speakers, visit);
    dumpTable(u"reason-list"_s, catalogue.reasonLists, visit);
    dumpTable(u"reason"_s, catalogue.reasons, visit);
    dumpTable(u"source"_s, catalogue.sources, visit);
    dumpTable(u"house-rule"_s, catalogue.houseRules, visit);
    for (const EpisodeId id : episodes)
        dumpEpisode(project, *project.episode(id), visit);
}

void dumpHistory(const std::vector<RecordHeader> &records, const Visit &visit)
{
    for (const RecordHeader &record : records) {
        const QString time =
            QDateTime::fromMSecsSinceEpoch(record.group.timeMs, QTimeZone::UTC).toString(Qt::ISODate);
        visit({u"step"_s,
               QString::number(record.sequence),
               record.group.id.toString(),
               {{u"kind"_s, toJson(record.kind)},
                {u"label"_s, record.group.label},
                {u"author"_s, record.group.author},
                {u"time"_s, time},
                {u"episode"_s, toJson(record.group.episode)}}});
    }
}

} // namespace Ropewalk::Cli
