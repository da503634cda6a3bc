// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"

#include "app/cli/say.h"
#include "app/session/projectsession.h"
#include "model/base/timecode.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

QLatin1StringView kindName(ImportedEpisode::Remark::Kind kind)
{
    using Kind = ImportedEpisode::Remark::Kind;
    switch (kind) {
    case Kind::Kept:
        return "kept"_L1;
    case Kind::Dropped:
        return "dropped"_L1;
    case Kind::Repaired:
        return "repaired"_L1;
    case Kind::Doubtful:
        break;
    }
    return "doubtful"_L1;
}

} // namespace

void addEpisodeOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"episode"_s,
         say(QT_TRANSLATE_NOOP("Cli", "The episode: its number, its id or a beginning of its title.")),
         u"REF"_s});
}

void addFromOption(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s,
                      say(QT_TRANSLATE_NOOP("Cli", "The format to read as; found by content without it.")),
                      u"FORMAT"_s});
}

Result<EpisodeId> resolveEpisode(const Project &project, const QString &ref)
{
    const auto &order = project.episodes();
    bool isNumber = false;
    const qsizetype number = ref.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= qsizetype(order.size()))
        return order[size_t(number) - 1];
    if (const auto id = EpisodeId::fromString(ref); id && std::ranges::find(order, *id) != order.end())
        return *id;
    std::vector<EpisodeId> fitting;
    for (const EpisodeId id : order) {
        if (project.factsOf(id).title.startsWith(ref, Qt::CaseInsensitive))
            fitting.push_back(id);
    }
    if (fitting.size() == 1)
        return fitting.front();
    return failure(
        Error::Kind::Invalid,
        (fitting.empty()
             ? say(QT_TRANSLATE_NOOP("Cli", "There is no episode “%1” in the project."))
             : say(QT_TRANSLATE_NOOP("Cli", "Several episodes begin with “%1”: say more of the title.")))
            .arg(ref));
}

Result<EpisodeId> chosenEpisode(const QCommandLineParser &parser, const Project &project)
{
    if (parser.isSet(u"episode"_s))
        return resolveEpisode(project, parser.value(u"episode"_s));
    if (project.episodes().size() == 1)
        return project.episodes().front();
    return failure(
        Error::Kind::Invalid,
        project.episodes().empty()
            ? say(QT_TRANSLATE_NOOP("Cli", "The project has no episode yet: import one."))
            : say(QT_TRANSLATE_N_NOOP("Cli", "The project has %n episodes: say which with --episode."),
                  int(project.episodes().size())));
}

Result<std::vector<EpisodeId>> chosenEpisodes(const QCommandLineParser &parser, const Project &project)
{
    if (!parser.isSet(u"episode"_s))
        return project.episodes();
    const auto id = chosenEpisode(parser, project);
    if (!id)
        return std::unexpected(id.error());
    return std::vector{*id};
}

Result<ReadProject> readArgument(const QCommandLineParser &parser, Environment &environment, qsizetype count)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < count)
        return failure(Error::Kind::Invalid,
                       say(QT_TRANSLATE_NOOP("Cli", "Name a project or a transcript file.")));
    if (arguments.size() > count)
        return failure(
            Error::Kind::Invalid,
            say(QT_TRANSLATE_NOOP("Cli", "“%1” is one argument too many.")).arg(arguments.at(count)));
    ImportOptions options;
    options.progress = environment.console.progress(say(QT_TRANSLATE_NOOP("Cli", "Reading")));
    const QString from = parser.optionNames().contains(u"from"_s) ? parser.value(u"from"_s) : QString();
    auto read = readAny(arguments.front(), from, environment.formats, options);
    if (read) {
        for (const QString &remark : std::as_const(read->remarks))
            environment.console.say(remark);
    }
    return read;
}

Result<> close(ProjectSession &session, Console &console)
{
    const Result<> closed = session.close();
    if (const auto trouble = session.backupTrouble())
        console.say(trouble->text());
    return closed;
}

Result<qint64> msOption(const QCommandLineParser &parser, const QString &name, qint64 otherwise)
{
    if (!parser.isSet(name))
        return otherwise;
    bool isNumber = false;
    const qint64 ms = parser.value(name).toLongLong(&isNumber);
    if (isNumber && ms >= 0 && ms <= maxTimeMs)
        return ms;
    return failure(Error::Kind::Invalid,
                   say(QT_TRANSLATE_NOOP("Cli", "--%1 wants a number of milliseconds, not “%2”."))
                       .arg(name, parser.value(name)));
}

bool sayRemarks(const std::vector<ImportedEpisode::Remark> &remarks, const QString &file, Console &console)
{
    using Kind = ImportedEpisode::Remark::Kind;
    constexpr int mostOfAKind = 20;
    bool isDoubtful = false;
    for (const Kind kind : {Kind::Kept, Kind::Repaired, Kind::Dropped, Kind::Doubtful}) {
        int said = 0;
        for (const ImportedEpisode::Remark &remark : remarks) {
            if (remark.kind != kind)
                continue;
            isDoubtful = isDoubtful || kind == Kind::Doubtful || kind == Kind::Dropped;
            if (++said <= mostOfAKind)
                console.say(Error{Error::Kind::Invalid, remark.text, file, remark.line}.text());
        }
        if (said > mostOfAKind)
            console.say(say(QT_TRANSLATE_N_NOOP("Cli", "… and %n more of this kind"), said - mostOfAKind));
    }
    return isDoubtful;
}

QJsonArray remarksToJson(const std::vector<ImportedEpisode::Remark> &remarks)
{
    QJsonArray array;
    for (const ImportedEpisode::Remark &remark : remarks) {
        QJsonObject json{{u"kind"_s, QString(kindName(remark.kind))}, {u"text"_s, remark.text}};
        if (remark.line > 0)
            json.insert(u"line"_s, remark.line);
        array.append(json);
    }
    return array;
}

} // namespace Ropewalk::Cli
