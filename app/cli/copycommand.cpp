// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// copy: a project as a new file, to be sent, without what is nobody else's business.

#include "app/cli/arguments.h"
#include "app/cli/say.h"
#include "app/session/projectsession.h"
#include "model/store/projectreader.h"
#include "model/store/sentcopy.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

Result<LeftOut> leftOutBy(const QString &list)
{
    LeftOut leftOut;
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts)) {
        if (name == "history"_L1)
            leftOut.history = true;
        else if (name == "sources"_L1)
            leftOut.sources = true;
        else if (name == "notes"_L1)
            leftOut.privateNotes = true;
        else if (name == "off-record"_L1)
            leftOut.offRecord = true;
        else
            return failure(Error::Kind::Invalid,
                           say(QT_TRANSLATE_NOOP("Cli", "“%1” is nothing that can be left out: name "
                                                        "history, sources, notes or off-record."))
                               .arg(name));
    }
    return leftOut;
}

/// All of it, with what is kept and not yet in the file.
Result<> copyWhole(const QString &path, const QString &target, Environment &environment)
{
    const auto session = ProjectSession::open(path, environment.author);
    if (!session)
        return std::unexpected(session.error());
    if (auto copied = (*session)->store().saveCopy(target); !copied)
        return copied;
    return close(**session, environment.console);
}

Result<> copyWithout(const QString &path, const QString &target, const LeftOut &leftOut,
                     Environment &environment)
{
    const auto reader = ProjectReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    const OpenedProject &opened = (*reader)->opened();
    if (opened.laterProgram)
        return failure(
            Error::Kind::TooNew,
            say(QT_TRANSLATE_NOOP("Cli", "The project was made with Ropewalk %1, and may hold what "
                                         "this version does not know of: copy the file itself."))
                .arg(*opened.laterProgram),
            path);
    for (const QString &warning : opened.warnings)
        environment.console.say(warning);
    CopiedProject copied{opened.id, opened.catalogue, {}, {}};
    for (const Project::Header &header : opened.episodes)
        copied.episodes.push_back(header.id);
    const auto progress = environment.console.progress(QFileInfo(path).fileName());
    size_t count = 0;
    copied.load = [&](EpisodeId id) {
        progress(double(count++) / double(copied.episodes.size()));
        return (*reader)->loadEpisode(id);
    };
    return writeSentCopy(copied, leftOut, target);
}

Status runCopy(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Name a project, and the new file.")),
                      environment.console);
    const auto leftOut = leftOutBy(parser.value(u"without"_s));
    if (!leftOut)
        return fail(leftOut.error(), environment.console);
    const QString &target = arguments[1];
    const auto written = leftOut->isNothing() ? copyWhole(arguments[0], target, environment)
                                              : copyWithout(arguments[0], target, *leftOut, environment);
    if (!written)
        return fail(written.error(), environment.console);
    const qint64 bytes = QFileInfo(target).size();
    if (environment.console.isJson())
        environment.console.printJson({{u"file"_s, target}, {u"bytes"_s, bytes}});
    else
        environment.console.print(u"%1: %2"_s.arg(target, QLocale().formattedDataSize(bytes)));
    return Status::Done;
}

} // namespace

Command copyCommand()
{
    return {u"copy"_s,
            {u"copy P.ropewalk FILE [--without history,sources,notes,off-record]"_s},
            say(QT_TRANSLATE_NOOP("Cli", "Writes a project to a new file, without what is not to be sent.")),
            [](QCommandLineParser &parser) {
                parser.addOption(
                    {u"without"_s,
                     say(QT_TRANSLATE_NOOP("Cli", "What is left out: history, sources, notes (private ones), "
                                                  "off-record (words). The history goes with each of them.")),
                     u"LIST"_s});
            },
            runCopy};
}

} // namespace Ropewalk::Cli
