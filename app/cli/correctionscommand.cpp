// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// corrections: where the corrections of a show would apply.

#include "app/cli/arguments.h"
#include "app/cli/describe.h"
#include "app/cli/say.h"
#include "model/analysis/corrections.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

QJsonObject describeHit(const Episode &episode, qsizetype number, const CorrectionHit &hit,
                        const Correction &correction)
{
    const QString &text = episode.findLine(hit.line)->text;
    QJsonObject json = describePlace(episode, hit.line);
    json.insert(u"episode"_s, number);
    json.insert(u"start"_s, hit.stretch.start);
    json.insert(u"length"_s, hit.stretch.length);
    json.insert(u"words"_s, text.sliced(hit.stretch.start, hit.stretch.length));
    json.insert(u"correction"_s, hit.text);
    json.insert(u"rule"_s, correction.rule.toString());
    json.insert(u"text"_s, text);
    return json;
}

QString positionOf(const QJsonObject &hit)
{
    const QString line = QString::number(hit.value(u"line"_s).toInt());
    const QJsonValue turn = hit.value(u"turn"_s);
    const QString place = turn.isDouble() ? QString::number(turn.toInt()) : hit.value(u"page"_s).toString();
    return u"%1:%2.%3"_s.arg(QString::number(hit.value(u"episode"_s).toInt()), place, line);
}

Status runCorrections(const QCommandLineParser &parser, Environment &environment)
{
    const auto read = readArgument(parser, environment);
    if (!read)
        return fail(read.error(), environment.console);
    const Project &project = *read->project;
    const auto episodes = chosenEpisodes(parser, project);
    if (!episodes)
        return fail(episodes.error(), environment.console);
    QJsonArray found;
    for (const EpisodeId id : *episodes) {
        const Episode &episode = *project.episode(id);
        const CorrectionFinder finder(correctionsOf(project.catalogue(), episode.facts().language));
        const auto number = std::ranges::find(project.episodes(), id) - project.episodes().begin() + 1;
        for (const CorrectionHit &hit : finder.findAll(linesToCorrect(episode), LockedWords(episode))) {
            const QJsonObject json = describeHit(episode, number, hit, finder.corrections()[hit.correction]);
            found.append(json);
            if (!environment.console.isJson())
                environment.console.print(u"%1\t%2\t%3\t%4"_s.arg(positionOf(json),
                                                                  json.value(u"words"_s).toString(), hit.text,
                                                                  json.value(u"text"_s).toString()));
        }
    }
    if (environment.console.isJson())
        environment.console.printJson({{u"corrections"_s, found}});
    else if (found.isEmpty())
        environment.console.say(say(QT_TRANSLATE_NOOP("Cli", "No correction of the show applies.")));
    return found.isEmpty() ? Status::Done : Status::Findings;
}

} // namespace

Command correctionsCommand()
{
    return {
        u"corrections"_s,
        {u"corrections P.ropewalk [--episode REF]"_s},
        say(QT_TRANSLATE_NOOP(
            "Cli",
            "Lists where the corrections of the show would apply; status 1 where there are such places.")),
        [](QCommandLineParser &parser) { addEpisodeOption(parser); },
        runCorrections};
}

} // namespace Ropewalk::Cli
