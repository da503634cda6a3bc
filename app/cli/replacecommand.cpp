// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// replace: words or a pattern of one episode by others, as one step.

#include "app/cli/arguments.h"
#include "app/cli/describe.h"
#include "app/cli/say.h"
#include "app/session/projectsession.h"
#include "model/analysis/findscope.h"
#include "model/store/backupreason.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

FindOptions optionsOf(const QCommandLineParser &parser)
{
    return {.caseSensitive = !parser.isSet(u"ignore-case"_s),
            .wholeWords = parser.isSet(u"whole-words"_s),
            .ignoresMarks = parser.isSet(u"ignore-accents"_s),
            .isPattern = parser.isSet(u"regex"_s)};
}

Result<Finder> finderOf(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    auto finder = Finder::make(arguments.at(1), optionsOf(parser));
    if (!finder)
        return failure(Error::Kind::Invalid, say(QT_TRANSLATE_NOOP("Cli", "The pattern, at character %1: %2"))
                                                 .arg(finder.error().at + 1)
                                                 .arg(finder.error().message));
    if (const auto set = finder->setReplacement(arguments.at(2)); !set)
        return failure(Error::Kind::Invalid,
                       say(QT_TRANSLATE_NOOP("Cli", "The replacement, at character %1: %2"))
                           .arg(set.error().at + 1)
                           .arg(set.error().message));
    return *std::move(finder);
}

/// By a label, or by a name as it is shown, in any case.
Result<SpeakerId> speakerOf(const Project &project, const QString &name)
{
    if (const Speaker *speaker = project.speakerOfLabel(name))
        return speaker->id;
    for (const auto &[id, speaker] : project.catalogue().speakers.all()) {
        if (name.compare(speaker.name, Qt::CaseInsensitive) == 0 ||
            name.compare(speaker.shortName, Qt::CaseInsensitive) == 0)
            return id;
    }
    return failure(Error::Kind::Invalid,
                   say(QT_TRANSLATE_NOOP("Cli", "Nobody in the cast is called “%1”.")).arg(name));
}

Result<FindScope> scopeOf(const QCommandLineParser &parser, const Project &project)
{
    FindScope scope;
    if (parser.isSet(u"in"_s)) {
        scope.inText = scope.onPage = false;
        for (const QString &place : parser.values(u"in"_s)) {
            if (place == "text"_L1)
                scope.inText = true;
            else if (place == "page"_L1)
                scope.onPage = true;
            else if (place == "labels"_L1)
                scope.inLabels = true;
            else if (place == "notes"_L1)
                scope.inNotes = true;
            else
                return failure(Error::Kind::Invalid,
                               say(QT_TRANSLATE_NOOP("Cli", "“%1” is no place: text, page, labels or notes."))
                                   .arg(place));
        }
    }
    for (const QString &name : parser.values(u"speaker"_s)) {
        const auto speaker = speakerOf(project, name);
        if (!speaker)
            return std::unexpected(speaker.error());
        scope.speakers.insert(*speaker);
    }
    return scope;
}

QString wordsAt(const Project &project, const Episode &episode, const FoundPlace &hit)
{
    QString text;
    if (hit.kind == FoundPlace::Kind::Label)
        text = project.catalogue().speakers.find(hit.speaker)->labels.at(hit.label);
    else if (hit.kind == FoundPlace::Kind::Note)
        text = episode.annotations().find(hit.note)->as<Note>()->text;
    else
        text = episode.findLine(hit.line)->text;
    return text.sliced(hit.words.start, hit.words.length);
}

QString nameOf(FoundPlace::Kind kind)
{
    switch (kind) {
    case FoundPlace::Kind::Text:
        return u"text"_s;
    case FoundPlace::Kind::Page:
        return u"page"_s;
    case FoundPlace::Kind::Label:
        return u"labels"_s;
    case FoundPlace::Kind::Note:
        return u"notes"_s;
    }
    return {};
}

/// What is found in an episode, and what becomes of it.
struct Task {
    const Project &project;
    const Episode &episode;
    const Finder &finder;
    std::vector<FoundPlace> hits;
    qsizetype tooHard = 0;
    ReplacePlan plan;
};

Result<Task> planOf(const QCommandLineParser &parser, const Project &project, const Episode &episode,
                    const Finder &finder)
{
    const auto scope = scopeOf(parser, project);
    if (!scope)
        return std::unexpected(scope.error());
    Task task{project, episode, finder, {}, 0, {}};
    task.hits = findAll(project, episode, finder, *scope, task.tooHard);
    if (task.tooHard > 0)
        return failure(
            Error::Kind::Invalid,
            say(QT_TRANSLATE_N_NOOP("Cli", "The pattern takes too long for %n line(s): nothing was "
                                           "replaced."),
                int(task.tooHard)));
    task.plan = planReplacing(project, episode, task.hits, finder.replacement());
    return task;
}

/// The hits, one by one.
QJsonArray describeHits(const Task &task, Console &console)
{
    QJsonArray array;
    for (const FoundPlace &hit : task.hits) {
        QJsonObject json = hit.line.isNull() ? QJsonObject() : describePlace(task.episode, hit.line);
        const QString words = wordsAt(task.project, task.episode, hit);
        const QString after = hit.words.after.isNull() ? task.finder.replacement() : hit.words.after;
        json.insert(u"in"_s, nameOf(hit.kind));
        json.insert(u"start"_s, hit.words.start);
        json.insert(u"before"_s, words);
        json.insert(u"after"_s, after);
        array.append(json);
        if (!console.isJson())
            console.print(u"%1.%2\t%3\t%4\t→ %5"_s.arg(QString::number(json.value(u"turn"_s).toInt()),
                                                       QString::number(json.value(u"line"_s).toInt()),
                                                       nameOf(hit.kind), words, after));
    }
    return array;
}

Status tell(const ReplacePlan &plan, const QJsonArray &hits, bool isDone, Console &console)
{
    if (console.isJson()) {
        QJsonObject json{{u"replaced"_s, qint64(plan.replaced)},
                         {u"page"_s, qint64(plan.onPage)},
                         {u"labels"_s, qint64(plan.inLabels)},
                         {u"notes"_s, qint64(plan.inNotes)},
                         {u"locked"_s, qint64(plan.locked)},
                         {u"refused"_s, qint64(plan.refused)},
                         {u"done"_s, isDone}};
        if (!isDone)
            json.insert(u"hits"_s, hits);
        console.printJson(json);
    } else if (isDone) {
        console.print(say(QT_TRANSLATE_N_NOOP("Cli", "%n replaced."), int(plan.replaced)));
    } else {
        console.say(say(QT_TRANSLATE_N_NOOP("Cli", "%n would be replaced."), int(plan.replaced)));
    }
    if (plan.locked > 0)
        console.say(say(QT_TRANSLATE_N_NOOP("Cli", "%n in locked quotes left."), int(plan.locked)));
    if (plan.refused > 0)
        console.say(say(QT_TRANSLATE_N_NOOP("Cli", "%n in labels left: nothing would remain of the name, or "
                                                   "somebody has it already."),
                        int(plan.refused)));
    return plan.locked + plan.refused > 0 ? Status::Findings : Status::Done;
}

Status tryReplacing(const QCommandLineParser &parser, const Finder &finder, Environment &environment)
{
    const auto read = readArgument(parser, environment, 3);
    if (!read)
        return fail(read.error(), environment.console);
    const auto id = chosenEpisode(parser, *read->project);
    if (!id)
        return fail(id.error(), environment.console);
    const auto task = planOf(parser, *read->project, *read->project->episode(*id), finder);
    if (!task)
        return fail(task.error(), environment.console);
    const QJsonArray hits = describeHits(*task, environment.console);
    return tell(task->plan, hits, false, environment.console);
}

Result<ReplacePlan> replaceIn(ProjectSession &session, const QCommandLineParser &parser, const Finder &finder)
{
    const auto id = chosenEpisode(parser, session.project());
    if (!id)
        return std::unexpected(id.error());
    const auto episode = session.episode(*id);
    if (!episode)
        return std::unexpected(episode.error());
    auto task = planOf(parser, session.project(), **episode, finder);
    if (!task)
        return std::unexpected(task.error());
    ReplacePlan &plan = task->plan;
    if (plan.replaced > BackupReason::mostReplaced)
        session.store().backUpSoon({BackupReason::Kind::Replace, int(plan.replaced)});
    const QString label =
        say(QT_TRANSLATE_NOOP("Cli", "Replace “%1”")).arg(parser.positionalArguments().at(1));
    if (const auto done = session.history().perform({*id, label, std::move(plan.edits)}); !done)
        return std::unexpected(done.error());
    if (const auto done = session.history().perform({{}, label, std::move(plan.cast)}); !done)
        return std::unexpected(done.error());
    return std::move(plan);
}

Status runReplace(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 3 || arguments.at(1).isEmpty())
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Name a project, what to find, and what to put there.")),
                      environment.console);
    const auto finder = finderOf(parser);
    if (!finder)
        return misuse(finder.error().text(), environment.console);
    if (parser.isSet(u"dry-run"_s))
        return tryReplacing(parser, *finder, environment);
    const auto session = ProjectSession::open(arguments.front(), environment.author);
    if (!session)
        return fail(session.error(), environment.console);
    for (const QString &remark : (*session)->remarks())
        environment.console.say(remark);
    const auto plan = replaceIn(**session, parser, *finder);
    if (!plan)
        return fail(plan.error(), environment.console);
    if (const auto closed = close(**session, environment.console); !closed)
        return fail(closed.error(), environment.console);
    return tell(*plan, {}, true, environment.console);
}

} // namespace

Command replaceCommand()
{
    return {
        u"replace"_s,
        {u"replace P.ropewalk FIND REPLACEMENT [--episode REF] [--regex] [--dry-run]"_s},
        say(QT_TRANSLATE_NOOP("Cli", "Puts words in the place of others, or of a pattern, in an episode.")),
        [](QCommandLineParser &parser) {
            addEpisodeOption(parser);
            parser.addOptions(
                {{u"regex"_s,
                  say(QT_TRANSLATE_NOOP(
                      "Cli", "FIND is a regular expression; $1 in REPLACEMENT is its first group."))},
                 {u"ignore-case"_s,
                  say(QT_TRANSLATE_NOOP("Cli", "Capitals and small letters are the same."))},
                 {u"whole-words"_s, say(QT_TRANSLATE_NOOP("Cli", "Finds whole words alone."))},
                 {u"ignore-accents"_s, say(QT_TRANSLATE_NOOP("Cli", "“cafe” finds “café” as well."))},
                 {u"speaker"_s,
                  say(QT_TRANSLATE_NOOP("Cli", "Only what this one says; may be given several times.")),
                  u"NAME"_s},
                 {u"in"_s,
                  say(QT_TRANSLATE_NOOP("Cli",
                                        "text, page, labels or notes; may be given several times. Text "
                                        "and page without it.")),
                  u"PLACE"_s},
                 {u"dry-run"_s,
                  say(QT_TRANSLATE_NOOP("Cli", "Changes nothing, and lists what would be replaced."))}});
        },
        runReplace};
}

} // namespace Ropewalk::Cli
