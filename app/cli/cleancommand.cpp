// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// clean: an episode cleaned up by the style packs of its project, as one step.

#include "app/cli/arguments.h"
#include "app/cli/describe.h"
#include "app/cli/say.h"
#include "app/session/projectsession.h"
#include "app/session/stylepacks.h"
#include "model/store/backupreason.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

using Rules = std::vector<StylePacks::UsedRule>;

/// Those that the call names, or all that are on.
Result<Rules> chosenRules(const QCommandLineParser &parser, const StylePacks &packs, const QString &language)
{
    const QStringList wanted = parser.values(u"rule"_s);
    if (wanted.isEmpty()) {
        Rules on = packs.rulesFor(language);
        std::erase_if(on, [](const StylePacks::UsedRule &used) { return !used.rule.isOn; });
        return on;
    }
    Rules rules;
    QStringList missing = wanted;
    for (const StylePacks::Entry &entry : packs.all()) {
        for (const StyleRule &rule : entry.pack.rules) {
            if (wanted.contains(rule.id)) {
                rules.push_back({entry.pack.name, rule});
                missing.removeAll(rule.id);
            }
        }
    }
    if (!missing.isEmpty())
        return failure(Error::Kind::Invalid,
                       say(QT_TRANSLATE_NOOP("Cli", "No style pack has a rule “%1”.")).arg(missing.front()));
    return rules;
}

std::vector<CleanUpHit> hitsOf(const Project &project, const Episode &episode, const Rules &rules)
{
    std::vector<StyleRule> plain;
    for (const StylePacks::UsedRule &used : rules)
        plain.push_back(used.rule);
    return CleanUpFinder(plain).findAll(textsToClean(project, episode), LockedWords(episode));
}

QString textOf(const Project &project, const Episode &episode, const FoundPlace &place)
{
    return place.kind == FoundPlace::Kind::Label
               ? project.catalogue().speakers.find(place.speaker)->labels.at(place.label)
               : episode.findLine(place.line)->text;
}

QJsonArray describeHits(const Project &project, const Episode &episode, const Rules &rules,
                        const std::vector<CleanUpHit> &hits, Console &console)
{
    QJsonArray array;
    for (const CleanUpHit &hit : hits) {
        const FoundPlace &place = hit.place;
        const StylePacks::UsedRule &used = rules[size_t(hit.rule)];
        const QString before = textOf(project, episode, place).sliced(place.words.start, place.words.length);
        QJsonObject json = place.line.isNull() ? QJsonObject() : describePlace(episode, place.line);
        json.insert(u"pack"_s, used.pack);
        json.insert(u"rule"_s, used.rule.id);
        json.insert(u"start"_s, place.words.start);
        json.insert(u"before"_s, before);
        if (hit.strikes)
            json.insert(u"struck"_s, true);
        else
            json.insert(u"after"_s, place.words.after);
        array.append(json);
        if (!console.isJson())
            console.print(u"%1.%2\t%3\t%4\t%5"_s.arg(QString::number(json.value(u"turn"_s).toInt()),
                                                     QString::number(json.value(u"line"_s).toInt()),
                                                     used.rule.id, before,
                                                     hit.strikes ? u"×"_s : u"→ "_s + place.words.after));
    }
    return array;
}

Status tell(const StylePacks::Done &done, Console &console)
{
    if (console.isJson()) {
        console.printJson({{u"replaced"_s, qint64(done.replaced)},
                           {u"struck"_s, qint64(done.struck)},
                           {u"labels"_s, qint64(done.inLabels)},
                           {u"refused"_s, qint64(done.left)},
                           {u"done"_s, true}});
    } else {
        console.print(say(QT_TRANSLATE_NOOP("Cli", "%1 replaced, %2 struck out, %3 labels spelled."))
                          .arg(done.replaced)
                          .arg(done.struck)
                          .arg(done.inLabels));
    }
    return done.left > 0 ? Status::Findings : Status::Done;
}

Status tryCleaning(const QCommandLineParser &parser, Environment &environment)
{
    const auto read = readArgument(parser, environment);
    if (!read)
        return fail(read.error(), environment.console);
    Project &project = *read->project;
    const auto id = chosenEpisode(parser, project);
    if (!id)
        return fail(id.error(), environment.console);
    const Episode &episode = *project.episode(*id);
    History history(project, {});
    const auto rules = chosenRules(parser, StylePacks(project, history), episode.facts().language);
    if (!rules)
        return fail(rules.error(), environment.console);
    const auto hits = hitsOf(project, episode, *rules);
    const QJsonArray described = describeHits(project, episode, *rules, hits, environment.console);
    if (environment.console.isJson())
        environment.console.printJson({{u"hits"_s, described}, {u"done"_s, false}});
    else if (hits.empty())
        environment.console.say(say(QT_TRANSLATE_NOOP("Cli", "There is nothing to clean up.")));
    return hits.empty() ? Status::Done : Status::Findings;
}

Result<StylePacks::Done> cleanIn(ProjectSession &session, const QCommandLineParser &parser)
{
    const auto id = chosenEpisode(parser, session.project());
    if (!id)
        return std::unexpected(id.error());
    const auto episode = session.episode(*id);
    if (!episode)
        return std::unexpected(episode.error());
    StylePacks packs(session.project(), session.history());
    const auto rules = chosenRules(parser, packs, (*episode)->facts().language);
    if (!rules)
        return std::unexpected(rules.error());
    const auto hits = hitsOf(session.project(), **episode, *rules);
    if (qsizetype(hits.size()) > BackupReason::mostReplaced)
        session.store().backUpSoon({BackupReason::Kind::Replace, int(hits.size())});
    return packs.cleanUp(*id, hits, {});
}

Status runClean(const QCommandLineParser &parser, Environment &environment)
{
    if (parser.positionalArguments().size() != 1)
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Name one project.")), environment.console);
    if (parser.isSet(u"dry-run"_s))
        return tryCleaning(parser, environment);
    const auto session = ProjectSession::open(parser.positionalArguments().front(), environment.author);
    if (!session)
        return fail(session.error(), environment.console);
    for (const QString &remark : (*session)->remarks())
        environment.console.say(remark);
    const auto done = cleanIn(**session, parser);
    if (!done)
        return fail(done.error(), environment.console);
    if (const auto closed = close(**session, environment.console); !closed)
        return fail(closed.error(), environment.console);
    return tell(*done, environment.console);
}

} // namespace

Command cleanCommand()
{
    return {u"clean"_s,
            {u"clean P.ropewalk [--episode REF] [--rule ID]… [--dry-run]"_s},
            say(QT_TRANSLATE_NOOP("Cli", "Cleans an episode up by the style packs of its project.")),
            [](QCommandLineParser &parser) {
                addEpisodeOption(parser);
                parser.addOptions(
                    {{u"rule"_s,
                      say(QT_TRANSLATE_NOOP(
                          "Cli", "Only this rule, whether it is on or off; may be given several times.")),
                      u"ID"_s},
                     {u"dry-run"_s,
                      say(QT_TRANSLATE_NOOP("Cli", "Changes nothing, and lists what would be done."))}});
            },
            runClean};
}

} // namespace Ropewalk::Cli
