// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// reasons: lists of reasons, where they are spoken of, links and uses.

#include "app/cli/arguments.h"
#include "app/cli/describe.h"
#include "app/cli/say.h"
#include "app/session/projectsession.h"
#include "model/analysis/mentions.h"
#include "model/analysis/mentionstate.h"
#include "model/analysis/reasonimport.h"
#include "model/analysis/reasonuses.h"
#include "model/editing/operations.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

std::vector<Reason> reasonsOf(const Catalogue &catalogue, ReasonListId list = {})
{
    std::vector<Reason> reasons;
    for (const auto &[id, reason] : catalogue.reasons.all()) {
        if (list.isNull() || reason.list == list)
            reasons.push_back(reason);
    }
    std::ranges::stable_sort(reasons, {}, &Reason::number);
    return reasons;
}

Status listReasons(const QCommandLineParser &parser, Environment &environment)
{
    const auto read = readArgument(parser, environment, 2);
    if (!read)
        return fail(read.error(), environment.console);
    const Catalogue &catalogue = read->project->catalogue();
    QJsonArray array;
    for (const Reason &reason : reasonsOf(catalogue)) {
        const ReasonList *list = catalogue.reasonLists.find(reason.list);
        array.append(QJsonObject{{u"number"_s, reason.number},
                                 {u"text"_s, reason.text},
                                 {u"explicit"_s, reason.isExplicit},
                                 {u"list"_s, list ? list->name : QString()},
                                 {u"id"_s, reason.id.toString()}});
        if (!environment.console.isJson())
            environment.console.print(u"#%1 — %2%3"_s.arg(
                QString::number(reason.number), reason.text,
                reason.isExplicit ? u' ' + say(QT_TRANSLATE_NOOP("Cli", "[explicit]")) : QString()));
    }
    if (environment.console.isJson())
        environment.console.printJson({{u"reasons"_s, array}});
    return Status::Done;
}

/// The list named by --list, by default the only one, or a new one of the file's name.
ReasonList listFor(const QCommandLineParser &parser, const Catalogue &catalogue, const ReasonListFile &file)
{
    const QString wanted = parser.value(u"list"_s);
    for (const auto &[id, list] : catalogue.reasonLists.all()) {
        if (wanted.isEmpty() ? catalogue.reasonLists.all().size() == 1 : list.name == wanted)
            return list;
    }
    return {ReasonListId::create(), wanted.isEmpty() ? file.name : wanted};
}

Status importReasons(const QCommandLineParser &parser, Environment &environment)
{
    const QString path = parser.positionalArguments().value(2);
    QFile source(path);
    if (parser.positionalArguments().size() != 3)
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Name the one file with the list.")), environment.console);
    if (!source.open(QIODevice::ReadOnly))
        return fail({Error::Kind::Unreadable, source.errorString(), path}, environment.console);
    const auto file = parseReasonList(source.readAll(), path);
    if (!file)
        return fail(file.error(), environment.console);
    const auto session = ProjectSession::openOrCreate(parser.positionalArguments().at(0), environment.author);
    if (!session)
        return fail(session.error(), environment.console);
    if (const auto loaded = (*session)->loadAll(); !loaded)
        return fail(loaded.error(), environment.console);

    const Catalogue &catalogue = (*session)->project().catalogue();
    const ReasonList list = listFor(parser, catalogue, *file);
    const std::vector<ReasonId> used = usedReasons((*session)->project());
    const auto mode = parser.isSet(u"replace"_s) ? ReasonImportMode::Replace : ReasonImportMode::Extend;
    const ReasonImportPlan plan = planReasonImport(list.id, reasonsOf(catalogue, list.id), *file, mode,
                                                   QSet<ReasonId>(used.begin(), used.end()));
    Step step{
        {}, say(QT_TRANSLATE_NOOP("Cli", "Import reasons from “%1”")).arg(QFileInfo(path).fileName()), {}};
    if (!catalogue.reasonLists.find(list.id))
        step.edits.emplace_back(Put<ReasonList>{list.id, list});
    std::ranges::move(plan.edits(), std::back_inserter(step.edits));
    if (!step.edits.empty()) {
        if (mode == ReasonImportMode::Replace)
            (*session)->backUpBeforeImport();
        if (const auto done = (*session)->history().perform(std::move(step)); !done)
            return fail(done.error(), environment.console);
    }
    if (const auto closed = close(**session, environment.console); !closed)
        return fail(closed.error(), environment.console);
    for (const QString &remark : plan.remarks)
        environment.console.say(remark);
    const QJsonObject result{{u"list"_s, list.name},
                             {u"added"_s, qint64(plan.added.size())},
                             {u"changed"_s, qint64(plan.changed.size())},
                             {u"unchanged"_s, qint64(plan.unchanged.size())},
                             {u"removed"_s, qint64(plan.removed.size())},
                             {u"kept"_s, qint64(plan.kept.size())},
                             {u"conflicts"_s, qint64(plan.readsDifferently.size() + plan.otherNumber.size())},
                             {u"remarks"_s, QJsonArray::fromStringList(plan.remarks)}};
    if (environment.console.isJson())
        environment.console.printJson(result);
    else
        environment.console.print(
            say(QT_TRANSLATE_NOOP("Cli", "“%1”: %2 added, %3 changed, %4 unchanged, %5 removed."))
                .arg(list.name)
                .arg(plan.added.size())
                .arg(plan.changed.size())
                .arg(plan.unchanged.size())
                .arg(plan.removed.size()));
    return plan.remarks.isEmpty() ? Status::Done : Status::Findings;
}

QJsonObject describeMention(const Episode &episode, const Project &project, const Mention &mention)
{
    QJsonObject json = describePlace(episode, mention.line);
    json.insert(u"number"_s, mention.number);
    json.insert(u"start"_s, mention.start);
    json.insert(u"length"_s, mention.length);
    json.insert(u"by"_s, mention.by == MentionBy::Number ? u"number"_s : u"words"_s);
    json.insert(u"words"_s, episode.textOf(mention.range()));
    json.insert(u"reason"_s, mention.reason.toString());
    json.insert(u"contradicts"_s, mention.contradicts);
    json.insert(u"ambiguous"_s, mention.isAmbiguous);
    if (const Reason *reason = project.catalogue().reasons.find(mention.reason))
        json.insert(u"text"_s, reason->text);
    if (const Reason *other = project.catalogue().reasons.find(mention.other))
        json.insert(u"other"_s, QJsonObject{{u"number"_s, other->number}, {u"text"_s, other->text}});
    const MentionState state = mentionState(episode, mention);
    json.insert(u"linked"_s, state == MentionState::Linked);
    json.insert(u"refused"_s, state == MentionState::Refused);
    return json;
}

Status findReasons(const QCommandLineParser &parser, Environment &environment)
{
    const auto read = readArgument(parser, environment, 2);
    if (!read)
        return fail(read.error(), environment.console);
    const auto id = chosenEpisode(parser, *read->project);
    if (!id)
        return fail(id.error(), environment.console);
    const Episode &episode = *read->project->episode(*id);
    QJsonArray array;
    bool contradicts = false;
    for (const Mention &mention : findMentions(episode.transcript(), reasonsOf(read->project->catalogue()))) {
        const QJsonObject json = describeMention(episode, *read->project, mention);
        array.append(json);
        contradicts = contradicts || mention.contradicts;
        if (environment.console.isJson())
            continue;
        environment.console.print(u"%1.%2\t#%3\t%4\t%5%6"_s.arg(
            QString::number(json.value(u"turn"_s).toInt()), QString::number(json.value(u"line"_s).toInt()),
            QString::number(mention.number), json.value(u"by"_s).toString(),
            json.value(u"words"_s).toString(),
            mention.contradicts
                ? u'\t' + say(QT_TRANSLATE_NOOP("Cli", "but the words are those of another reason"))
                : QString()));
    }
    if (environment.console.isJson())
        environment.console.printBytes(QJsonDocument(array).toJson());
    return contradicts ? Status::Findings : Status::Done;
}

/// Links the mentions that are found and not linked yet.
Status linkReasons(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList wanted = parser.positionalArguments().mid(2);
    for (const QString &number : wanted) {
        bool isNumber = false;
        (void)number.toInt(&isNumber);
        if (!isNumber)
            return misuse(say(QT_TRANSLATE_NOOP("Cli", "“%1” is no reason’s number.")).arg(number),
                          environment.console);
    }
    const auto session = ProjectSession::open(parser.positionalArguments().at(0), environment.author);
    if (!session)
        return fail(session.error(), environment.console);
    const auto id = chosenEpisode(parser, (*session)->project());
    if (!id)
        return fail(id.error(), environment.console);
    const auto loaded = (*session)->episode(*id);
    if (!loaded)
        return fail(loaded.error(), environment.console);
    const Episode &episode = **loaded;
    const Project &project = (*session)->project();
    Step step{*id, say(QT_TRANSLATE_NOOP("Cli", "Link the reasons spoken of")), {}};
    qsizetype links = 0;
    qsizetype left = 0;
    for (const Mention &mention : findMentions(episode.transcript(), reasonsOf(project.catalogue()))) {
        if (!wanted.isEmpty() && !wanted.contains(QString::number(mention.number)))
            continue;
        if (mentionState(episode, mention) != MentionState::Offered)
            continue;
        if (mention.contradicts || mention.isAmbiguous) {
            ++left;
            continue;
        }
        const Annotation link{AnnotationId::create(),
                              {placeAt(episode, mention.range())},
                              ReasonLink{mention.reason, true, true},
                              environment.author,
                              QDateTime::currentMSecsSinceEpoch()};
        if (links++ == 0)
            step.edits = annotate(episode, link);
        else
            step.edits.emplace_back(Put<Annotation>{link.id, link});
    }
    if (links > 0) {
        if (const auto done = (*session)->history().perform(std::move(step)); !done)
            return fail(done.error(), environment.console);
    }
    if (const auto closed = close(**session, environment.console); !closed)
        return fail(closed.error(), environment.console);
    if (environment.console.isJson())
        environment.console.printJson({{u"linked"_s, qint64(links)}, {u"left"_s, qint64(left)}});
    else
        environment.console.print(say(QT_TRANSLATE_N_NOOP("Cli", "%n reason(s) linked."), int(links)));
    if (left > 0)
        environment.console.say(say(
            QT_TRANSLATE_N_NOOP(
                "Cli", "%n mention(s) left: number and words disagree, or several reasons have the number."),
            int(left)));
    return left > 0 ? Status::Findings : Status::Done;
}

Status showUses(const QCommandLineParser &parser, Environment &environment)
{
    const auto read = readArgument(parser, environment, 2);
    if (!read)
        return fail(read.error(), environment.console);
    const Project &project = *read->project;
    QJsonArray array;
    for (const Reason &reason : reasonsOf(project.catalogue())) {
        QJsonArray uses;
        for (const ReasonUse &use : reasonUses(project, reason.id)) {
            const auto number =
                std::ranges::find(project.episodes(), use.episode) - project.episodes().begin() + 1;
            uses.append(QJsonObject{
                {u"episode"_s, qint64(number)},
                {u"title"_s, project.factsOf(use.episode).title},
                {u"turn"_s, use.turn > 0 ? QJsonValue(qint64(use.turn)) : QJsonValue()},
                {u"line"_s, use.line > 0 ? QJsonValue(qint64(use.line)) : QJsonValue()},
                {u"cited"_s, use.isCited},
                {u"words"_s, use.isLink() ? project.episode(use.episode)->textOf(use.range) : QString()}});
        }
        array.append(QJsonObject{{u"number"_s, reason.number}, {u"text"_s, reason.text}, {u"uses"_s, uses}});
        if (!environment.console.isJson())
            environment.console.print(
                u"#%1 — %2\t%3"_s.arg(QString::number(reason.number), reason.text,
                                      say(QT_TRANSLATE_N_NOOP("Cli", "%n use(s)"), int(uses.size()))));
    }
    if (environment.console.isJson())
        environment.console.printJson({{u"reasons"_s, array}});
    return Status::Done;
}

Status runReasons(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() >= 2) {
        const QString &what = arguments.at(1);
        if (what == "list"_L1)
            return listReasons(parser, environment);
        if (what == "import"_L1)
            return importReasons(parser, environment);
        if (what == "mentions"_L1)
            return findReasons(parser, environment);
        if (what == "link"_L1)
            return linkReasons(parser, environment);
        if (what == "uses"_L1)
            return showUses(parser, environment);
    }
    return misuse(
        say(QT_TRANSLATE_NOOP(
            "Cli", "Say what to do with which project’s reasons: list, import, mentions, link or uses.")),
        environment.console);
}

} // namespace

Command reasonsCommand()
{
    return {
        u"reasons"_s,
        {u"reasons P.ropewalk list"_s, u"reasons P.ropewalk import FILE [--list NAME] [--replace]"_s,
         u"reasons P.ropewalk mentions [--episode REF]"_s,
         u"reasons P.ropewalk link [NUMBER…] [--episode REF]"_s, u"reasons P.ropewalk uses"_s},
        say(QT_TRANSLATE_NOOP(
            "Cli", "Lists of reasons: shows and imports them, finds and links where they are spoken of.")),
        [](QCommandLineParser &parser) {
            addEpisodeOption(parser);
            parser.addOption(
                {u"list"_s, say(QT_TRANSLATE_NOOP("Cli", "The list of reasons, by its name.")), u"NAME"_s});
            parser.addOption(
                {u"replace"_s, say(QT_TRANSLATE_NOOP("Cli", "The file is the list from now on."))});
        },
        runReasons};
}

} // namespace Ropewalk::Cli
