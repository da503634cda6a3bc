// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// import: transcripts into a project file.

#include "app/cli/arguments.h"
#include "app/cli/say.h"
#include "app/session/importpreview.h"
#include "app/session/projectsession.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

/// What was kept, in one sentence.
QString keptSentence(const Episode &episode, const ImportedEpisode &imported)
{
    return say(QT_TRANSLATE_NOOP("Cli", "“%1”, read as %2: %3 kept."))
        .arg(episode.facts().title, imported.imported ? imported.imported->format : QString(),
             keptText(countsOf(episode.transcript()), imported));
}

struct ImportedFile {
    QString path;
    ImportedEpisode episode;
};

Status importInto(ProjectSession &session, const std::vector<ImportedFile> &files, Environment &environment)
{
    QJsonArray episodes;
    bool isDoubtful = false;
    session.backUpBeforeImport();
    for (const ImportedFile &file : files) {
        const ImportPlan plan = planImport(session.project(), file.episode, titleFromPath(file.path));
        if (const auto done = session.import(plan); !done)
            return fail(done.error(), environment.console);
        const Episode &episode = *session.project().episode(plan.episode);
        const QString kept = keptSentence(episode, file.episode);
        isDoubtful = sayRemarks(plan.remarks, file.path, environment.console) || isDoubtful;
        episodes.append(QJsonObject{{u"id"_s, plan.episode.toString()},
                                    {u"number"_s, qint64(session.project().episodes().size())},
                                    {u"title"_s, episode.facts().title},
                                    {u"file"_s, file.path},
                                    {u"format"_s, file.episode.imported->format},
                                    {u"kept"_s, kept},
                                    {u"new_speakers"_s, qint64(plan.newSpeakers)},
                                    {u"known_speakers"_s, qint64(plan.knownSpeakers)},
                                    {u"report"_s, remarksToJson(plan.remarks)}});
        if (!environment.console.isJson())
            environment.console.print(kept);
    }
    if (const auto closed = close(session, environment.console); !closed)
        return fail(closed.error(), environment.console);
    if (environment.console.isJson())
        environment.console.printJson({{u"episodes"_s, episodes}});
    return isDoubtful ? Status::Findings : Status::Done;
}

Status runImport(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList paths = parser.positionalArguments();
    const QString target = parser.value(u"into"_s);
    if (paths.isEmpty() || target.isEmpty())
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Name the files to import, and the project with --into.")),
                      environment.console);
    const auto gap = msOption(parser, u"gap"_s, ImportOptions{}.newTurnAfterGapMs);
    const auto longest = msOption(parser, u"longest"_s, ImportOptions{}.newTurnAfterLengthMs);
    if (!gap || !longest)
        return fail(gap ? longest.error() : gap.error(), environment.console);
    // All files are read before anything is written: one that cannot be read leaves the project as it was.
    std::vector<ImportedFile> files;
    for (const QString &path : paths) {
        ImportOptions options;
        options.progress = environment.console.progress(QFileInfo(path).fileName());
        options.newTurnAfterGapMs = *gap;
        options.newTurnAfterLengthMs = *longest;
        auto imported = readTranscript(path, parser.value(u"from"_s), environment.formats, options);
        if (!imported)
            return fail(imported.error(), environment.console);
        files.push_back({path, std::move(*imported)});
    }
    const auto session = ProjectSession::openOrCreate(target, environment.author);
    if (!session)
        return fail(session.error(), environment.console);
    for (const QString &remark : (*session)->remarks())
        environment.console.say(remark);
    return importInto(**session, files, environment);
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s,
        {u"import FILE… --into P.ropewalk [--from FORMAT] [--gap MS] [--longest MS]"_s},
        say(QT_TRANSLATE_NOOP("Cli", "Takes transcripts into a project, which is made where it is missing.")),
        [](QCommandLineParser &parser) {
            parser.addOption(
                {u"into"_s, say(QT_TRANSLATE_NOOP("Cli", "The project file.")), u"P.ropewalk"_s});
            addFromOption(parser);
            parser.addOption(
                {u"gap"_s,
                 say(QT_TRANSLATE_NOOP("Cli",
                                       "Captions without voices: a silence this long begins a turn (2000).")),
                 u"MS"_s});
            parser.addOption(
                {u"longest"_s,
                 say(QT_TRANSLATE_NOOP("Cli", "… and so does a sentence’s end after this long (60000).")),
                 u"MS"_s});
        },
        runImport};
}

} // namespace Ropewalk::Cli
