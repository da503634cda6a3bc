// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// check and salvage: what is wrong with a project, and what can be got out of it.

#include "app/cli/arguments.h"
#include "app/cli/say.h"
#include "model/store/filecheck.h"
#include "model/store/salvage.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

using Find = std::function<void(const QString &kind, const QString &text)>;

/// Reads the whole file and compares it with its sums.
Result<> checkDeep(const QString &path, const Environment &environment, const Find &find)
{
    const auto report = checkFile(path);
    if (!report)
        return std::unexpected(report.error());
    for (const FileReport::Damage &damage : report->damages)
        find(u"damaged"_s, say(QT_TRANSLATE_NOOP("Cli", "not as it was written: %1")).arg(damage.what));
    for (const QString &fault : report->faults)
        find(u"structure"_s, fault);
    if (!report->isWhole())
        environment.console.say(say(QT_TRANSLATE_NOOP(
            "Cli", "ropewalk-cli salvage gets out what can be read; a backup may be whole.")));
    else if (!report->hasSums)
        environment.console.say(say(QT_TRANSLATE_NOOP(
            "Cli",
            "The file does not say what its content adds up to: it will from the next time it is written.")));
    return {};
}

Status runCheck(const QCommandLineParser &parser, Environment &environment)
{
    QJsonArray findings;
    const auto find = [&](const QString &kind, const QString &text) {
        findings.append(QJsonObject{{u"kind"_s, kind}, {u"text"_s, text}});
        if (!environment.console.isJson())
            environment.console.print(kind + u": "_s + text);
    };
    if (parser.isSet(u"deep"_s) && parser.positionalArguments().size() == 1) {
        if (const auto looked = checkDeep(parser.positionalArguments().first(), environment, find); !looked)
            return fail(looked.error(), environment.console);
    }
    const auto read = readArgument(parser, environment);
    if (!read)
        return fail(read.error(), environment.console);
    for (const QString &fault : read->project->checkConsistency())
        find(u"inconsistent"_s, fault);
    for (const EpisodeId id : read->project->episodes()) {
        const Episode &episode = *read->project->episode(id);
        for (const auto &[annotationId, annotation] : episode.annotations().all()) {
            if (annotation.isSilent())
                continue;
            for (const Place &place : annotation.places) {
                if (place.state == AnchorState::Changed)
                    find(u"words-changed"_s,
                         say(QT_TRANSLATE_NOOP("Cli", "%1: the words of “%2” changed: look again"))
                             .arg(annotationId.toString(), place.words));
                else if (place.state == AnchorState::Orphan)
                    find(u"words-gone"_s, say(QT_TRANSLATE_NOOP("Cli", "%1: the words of “%2” are gone"))
                                              .arg(annotationId.toString(), place.words));
            }
        }
    }
    for (const ImportedEpisode::Remark &remark : read->importRemarks) {
        if (remark.kind != ImportedEpisode::Remark::Kind::Kept)
            find(u"import"_s,
                 Error{{}, remark.text, parser.positionalArguments().constFirst(), remark.line}.text());
    }
    if (environment.console.isJson())
        environment.console.printJson({{u"findings"_s, findings}});
    else if (findings.isEmpty())
        environment.console.say(say(QT_TRANSLATE_NOOP("Cli", "Nothing to look at.")));
    return findings.isEmpty() ? Status::Done : Status::Findings;
}

Status runSalvage(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList arguments = parser.positionalArguments();
    const QString target = parser.value(u"to"_s);
    if (arguments.size() != 1 || target.isEmpty())
        return misuse(say(QT_TRANSLATE_NOOP(
                          "Cli", "Name the damaged project, and with --to a new file for what is read.")),
                      environment.console);
    const auto report = salvage(arguments.first(), target);
    if (!report)
        return fail(report.error(), environment.console);
    if (environment.console.isJson()) {
        const auto count = [](const SalvageReport::Count &value) {
            return QJsonObject{{u"read"_s, value.read}, {u"lost"_s, value.lost}};
        };
        environment.console.printJson({{u"file"_s, target},
                                       {u"episodes"_s, count(report->episodes)},
                                       {u"turns"_s, count(report->turns)},
                                       {u"lines"_s, count(report->lines)},
                                       {u"annotations"_s, count(report->annotations)},
                                       {u"imports"_s, count(report->imports)},
                                       {u"catalogue"_s, count(report->catalogue)}});
    } else {
        for (const QString &sentence : report->sentences())
            environment.console.print(sentence);
        environment.console.say(
            say(QT_TRANSLATE_NOOP("Cli",
                                  "What was read is in “%1”; its history begins anew. “%2” stays as it is."))
                .arg(target, arguments.first()));
    }
    return report->isWhole() ? Status::Done : Status::Findings;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            {u"check P.ropewalk|FILE [--deep] [--from FORMAT]"_s},
            say(QT_TRANSLATE_NOOP(
                "Cli", "Looks for what is wrong or needs a look; status 1 where there is something.")),
            [](QCommandLineParser &parser) {
                addFromOption(parser);
                parser.addOption(
                    {u"deep"_s,
                     say(QT_TRANSLATE_NOOP(
                         "Cli", "Reads all of the project’s file: is everything as it was written?"))});
            },
            runCheck};
}

Command salvageCommand()
{
    return {u"salvage"_s,
            {u"salvage P.ropewalk --to NEW.ropewalk"_s},
            say(QT_TRANSLATE_NOOP("Cli", "Gets out of a damaged project what can be read, into a new one.")),
            [](QCommandLineParser &parser) {
                parser.addOption({u"to"_s,
                                  say(QT_TRANSLATE_NOOP("Cli", "The new project; no file may be there.")),
                                  u"NEW.ropewalk"_s});
            },
            runSalvage};
}

} // namespace Ropewalk::Cli
