// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// info and dump: what is in a project or file.

#include "app/cli/arguments.h"
#include "app/cli/describe.h"
#include "app/cli/say.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

void printEpisode(const QJsonObject &episode, Console &console)
{
    const auto count = [&](QLatin1StringView name) { return episode.value(name).toInt(); };
    console.print(u"%1. %2"_s.arg(count("number"_L1)).arg(episode.value("title"_L1).toString()));
    QStringList parts{say(QT_TRANSLATE_N_NOOP("Cli", "%n turn(s)"), count("turns"_L1)),
                      say(QT_TRANSLATE_N_NOOP("Cli", "%n line(s)"), count("lines"_L1)),
                      say(QT_TRANSLATE_N_NOOP("Cli", "%n word(s)"), count("words"_L1)),
                      say(QT_TRANSLATE_N_NOOP("Cli", "%n event(s)"), count("events"_L1))};
    if (count("markers"_L1) > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("Cli", "%n marker(s)"), count("markers"_L1)));
    console.print(u"   "_s + parts.join(u", "_s));
    for (const QJsonValue &speaker : episode.value("speakers"_L1).toArray()) {
        const QJsonArray labels = speaker["labels"_L1].toArray();
        const QString name = speaker["name"_L1].toString();
        const QString shown = labels.isEmpty() ? name : u"%1 (%2)"_s.arg(name, labels.first().toString());
        console.print(u"   %1: %2, %3"_s.arg(
            speaker["id"_L1].isNull() ? say(QT_TRANSLATE_NOOP("Cli", "nobody known")) : shown,
            say(QT_TRANSLATE_N_NOOP("Cli", "%n turn(s)"), speaker["turns"_L1].toInt()),
            say(QT_TRANSLATE_N_NOOP("Cli", "%n word(s)"), speaker["words"_L1].toInt())));
    }
    for (const QJsonValue &topic : episode.value("topics"_L1).toArray())
        console.print(say(QT_TRANSLATE_NOOP("Cli", "   Topic: %1")).arg(topic["name"_L1].toString()));
    for (const QJsonValue &reason : episode.value("reasons"_L1).toArray()) {
        const int turn = reason["turn"_L1].toInt();
        const QString where = turn > 0 ? say(QT_TRANSLATE_NOOP("Cli", "turn %1")).arg(turn)
                                       : say(QT_TRANSLATE_NOOP("Cli", "without a place"));
        console.print(u"   #%1 — %2 (%3)"_s.arg(QString::number(reason["number"_L1].toInt()),
                                                reason["text"_L1].toString(), where));
    }
    if (const QJsonValue source = episode.value("source"_L1); source.isObject())
        console.print(say(QT_TRANSLATE_NOOP("Cli", "   Source: %1 — %2, %3, %4"))
                          .arg(source["title"_L1].toString(), source["author"_L1].toString(),
                               source["publisher"_L1].toString(), source["date_text"_L1].toString()));
    if (const QJsonArray claims = episode.value("claims"_L1).toArray(); !claims.isEmpty())
        console.print(u"   "_s + say(QT_TRANSLATE_N_NOOP("Cli", "%n claim(s)"), int(claims.size())));
}

Status runInfo(const QCommandLineParser &parser, Environment &environment)
{
    const auto read = readArgument(parser, environment);
    if (!read)
        return fail(read.error(), environment.console);
    const auto episodes = chosenEpisodes(parser, *read->project);
    if (!episodes)
        return fail(episodes.error(), environment.console);
    QJsonObject json = describeProject(*read->project, *episodes);
    if (!read->importRemarks.empty())
        json.insert(u"report"_s, remarksToJson(read->importRemarks));
    if (environment.console.isJson()) {
        environment.console.printJson(json);
        return Status::Done;
    }
    if (json.value(u"episodes"_s).toArray().isEmpty())
        environment.console.print(
            say(QT_TRANSLATE_NOOP("Cli", "The project has no episode yet: import one.")));
    for (const QJsonValue &episode : json.value(u"episodes"_s).toArray())
        printEpisode(episode.toObject(), environment.console);
    sayRemarks(read->importRemarks, parser.positionalArguments().constFirst(), environment.console);
    return Status::Done;
}

Status runDump(const QCommandLineParser &parser, Environment &environment)
{
    const auto read = readArgument(parser, environment);
    if (!read)
        return fail(read.error(), environment.console);
    const auto episodes = chosenEpisodes(parser, *read->project);
    if (!episodes)
        return fail(episodes.error(), environment.console);
    QJsonArray records;
    const bool isJson = environment.console.isJson();
    const auto visit = [&](const DumpRecord &record) {
        if (isJson) {
            records.append(QJsonObject{{u"kind"_s, record.kind},
                                       {u"position"_s, record.position},
                                       {u"id"_s, record.id},
                                       {u"fields"_s, record.fields}});
            return;
        }
        environment.console.print(
            u"%1\t%2\t%3\t"_s.arg(record.kind, record.position.isEmpty() ? u"-"_s : record.position,
                                  record.id) +
            QString::fromUtf8(QJsonDocument(record.fields).toJson(QJsonDocument::Compact)));
    };
    dumpProject(*read->project, *episodes, visit);
    if (parser.isSet(u"history"_s))
        dumpHistory(read->records, visit);
    if (isJson)
        environment.console.printJson({{u"records"_s, records}});
    return Status::Done;
}

} // namespace

Command infoCommand()
{
    return {u"info"_s,
            {u"info P.ropewalk|FILE [--episode REF] [--from FORMAT]"_s},
            say(QT_TRANSLATE_NOOP("Cli", "Says what is in a project or a transcript file, in counts.")),
            [](QCommandLineParser &parser) {
                addEpisodeOption(parser);
                addFromOption(parser);
            },
            runInfo};
}

Command dumpCommand()
{
    return {u"dump"_s,
            {u"dump P.ropewalk|FILE [--episode REF] [--history] [--from FORMAT]"_s},
            say(QT_TRANSLATE_NOOP(
                "Cli", "Prints everything as text, one record a line: kind, position, id, fields.")),
            [](QCommandLineParser &parser) {
                addEpisodeOption(parser);
                addFromOption(parser);
                parser.addOption(
                    {u"history"_s, say(QT_TRANSLATE_NOOP("Cli", "Prints the steps of the history too."))});
            },
            runDump};
}

} // namespace Ropewalk::Cli
