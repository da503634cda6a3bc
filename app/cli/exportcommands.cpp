// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// formats, export and convert: what is read and written, without a change to any project.

#include "app/cli/arguments.h"
#include "app/cli/say.h"
#include "app/session/exporting.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

/// Writes a result: to a file, atomically, or to standard output for "-" and nothing.
Result<> writeOut(const QByteArray &bytes, const QString &path, Console &console)
{
    if (!path.isEmpty() && path != "-"_L1)
        return writeExport(bytes, path);
    if (console.printBytes(bytes))
        return {};
    return failure(Error::Kind::Unwritable,
                   say(QT_TRANSLATE_NOOP("Cli", "Standard output could not be written.")));
}

/// Exports one episode and says what the format could not hold.
Status writeEpisode(const Project &project, EpisodeId id, const QString &toFormat, const QString &path,
                    Environment &environment, ExportWords words = ExportWords::Clean)
{
    if (environment.console.isJson() && (path.isEmpty() || path == "-"_L1))
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "With --json, name the file to write with -o.")),
                      environment.console);
    const ExportView view = exportView(project, *project.episode(id), words);
    const QString own = view.episode.imported ? view.episode.imported->format : QString();
    auto format = formatToWrite(toFormat, path, own, environment.formats);
    if (!format) {
        format.error().message +=
            u' ' + say(QT_TRANSLATE_NOOP("Cli", "Name one with --to; ropewalk-cli formats lists them."));
        return fail(format.error(), environment.console);
    }
    auto exported = exportEpisode(view, **format);
    if (!exported) {
        exported.error().file = path;
        return fail(exported.error(), environment.console);
    }
    const auto &[bytes, losses] = *exported;
    if (const auto written = writeOut(bytes, path, environment.console); !written)
        return fail(written.error(), environment.console);
    for (const QString &loss : losses)
        environment.console.say(loss);
    if (environment.console.isJson())
        environment.console.printJson({{u"file"_s, path},
                                       {u"format"_s, (*format)->id},
                                       {u"bytes"_s, qint64(bytes.size())},
                                       {u"losses"_s, QJsonArray::fromStringList(losses)}});
    return losses.isEmpty() ? Status::Done : Status::Findings;
}

Status runExport(const QCommandLineParser &parser, Environment &environment)
{
    if (parser.positionalArguments().size() != 1)
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Name one project to export from.")), environment.console);
    if (parser.isSet(u"clean"_s) && parser.isSet(u"verbatim"_s))
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "--clean and --verbatim exclude each other.")),
                      environment.console);
    const ExportWords words = parser.isSet(u"verbatim"_s) ? ExportWords::Verbatim : ExportWords::Clean;
    const auto read = readArgument(parser, environment);
    if (!read)
        return fail(read.error(), environment.console);
    const auto id = chosenEpisode(parser, *read->project);
    if (!id)
        return fail(id.error(), environment.console);
    return writeEpisode(*read->project, *id, parser.value(u"to"_s), parser.value(u"o"_s), environment, words);
}

Status runConvert(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        return misuse(
            say(QT_TRANSLATE_NOOP("Cli", "Name one file to read and one to write (- for standard output).")),
            environment.console);
    const auto read = readArgument(parser, environment, 2);
    if (!read)
        return fail(read.error(), environment.console);
    const auto id = chosenEpisode(parser, *read->project);
    if (!id)
        return fail(id.error(), environment.console);
    sayRemarks(read->importRemarks, arguments.front(), environment.console);
    return writeEpisode(*read->project, *id, parser.value(u"to"_s), arguments.back(), environment);
}

Status runFormats(const QCommandLineParser &, Environment &environment)
{
    QJsonArray array;
    for (const Format &format : environment.formats.formats()) {
        array.append(QJsonObject{{u"id"_s, format.id},
                                 {u"name"_s, format.name},
                                 {u"suffixes"_s, QJsonArray::fromStringList(format.suffixes)},
                                 {u"reads"_s, format.importer != nullptr},
                                 {u"writes"_s, format.exporter != nullptr}});
        if (!environment.console.isJson())
            environment.console.print(u"%1\t%2\t%3\t%4"_s.arg(
                format.id, (format.importer ? u"in"_s : u""_s) + (format.exporter ? u" out"_s : u""_s),
                u'.' + format.suffixes.join(u" ."_s), format.name));
    }
    if (environment.console.isJson())
        environment.console.printJson({{u"formats"_s, array}});
    return Status::Done;
}

QCommandLineOption toOption()
{
    return {u"to"_s, say(QT_TRANSLATE_NOOP("Cli", "The format to write; by the file's suffix without it.")),
            u"FORMAT"_s};
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            {u"export P.ropewalk [--episode REF] --to FORMAT [-o FILE] [--clean|--verbatim]"_s},
            say(QT_TRANSLATE_NOOP("Cli", "Writes an episode in a format, to a file or to standard output.")),
            [](QCommandLineParser &parser) {
                addEpisodeOption(parser);
                parser.addOption(toOption());
                parser.addOption(
                    {{u"o"_s, u"output"_s}, say(QT_TRANSLATE_NOOP("Cli", "The file to write.")), u"FILE"_s});
                parser.addOptions(
                    {{u"clean"_s, say(QT_TRANSLATE_NOOP(
                                      "Cli", "Leaves out words that are struck; so it is without this."))},
                     {u"verbatim"_s,
                      say(QT_TRANSLATE_NOOP(
                          "Cli", "Writes words that are struck, too; never what is off the record."))}});
            },
            runExport};
}

Command convertCommand()
{
    return {u"convert"_s,
            {u"convert IN OUT [--from FORMAT] [--to FORMAT]"_s},
            say(QT_TRANSLATE_NOOP("Cli",
                                  "Reads a file in one format and writes it in another, without a project.")),
            [](QCommandLineParser &parser) {
                addFromOption(parser);
                addEpisodeOption(parser);
                parser.addOption(toOption());
            },
            runConvert};
}

Command formatsCommand()
{
    return {u"formats"_s,
            {u"formats"_s},
            say(QT_TRANSLATE_NOOP("Cli", "Lists the formats that are read and written.")),
            [](QCommandLineParser &) {},
            runFormats};
}

} // namespace Ropewalk::Cli
