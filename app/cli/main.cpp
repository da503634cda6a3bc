// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// ropewalk-cli: what scripts and servers need of Ropewalk, without a window. docs/cli.md is its manual.

#include "app/cli/command.h"
#include "app/cli/say.h"
#include "app/session/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>
#include <fcntl.h>

using namespace Qt::StringLiterals;
using namespace Ropewalk;
using namespace Ropewalk::Cli;

namespace
{

QString overview(const std::vector<Command> &commands)
{
    QString text =
        say(QT_TRANSLATE_NOOP("Cli", "Usage: ropewalk-cli COMMAND [ARGUMENTS] [--json] [--author NAME]")) +
        u"\n\n"_s;
    qsizetype widest = 0;
    for (const Command &command : commands)
        widest = std::max(widest, command.name.size());
    for (const Command &command : commands)
        text += u"  "_s + command.name.leftJustified(widest + 2) + command.summary + u'\n';
    text +=
        u'\n' + say(QT_TRANSLATE_NOOP(
                    "Cli", "ropewalk-cli COMMAND --help says more of one. P.ropewalk is a project file."));
    text += u'\n' + say(QT_TRANSLATE_NOOP(
                        "Cli", "Exit status: 0 done, 1 done with findings, 2 wrong call, 3 input unreadable, "
                               "4 project in use, 5 could not write."));
    return text;
}

QString helpOf(const Command &command, QCommandLineParser &parser)
{
    QString text = say(QT_TRANSLATE_NOOP("Cli", "Usage:")) + u'\n';
    for (const QString &synopsis : command.synopses)
        text += u"  ropewalk-cli "_s + synopsis + u'\n';
    // The parser's own text begins with a usage line that knows no commands.
    const QString options = parser.helpText();
    return text + u'\n' + command.summary + u"\n\n"_s + options.mid(options.indexOf(u'\n') + 1).trimmed();
}

/// Gives every standard stream that the caller closed something that fails: else the next file to be opened
/// would get its number, and results would be written into that.
void occupyStandardStreams()
{
    for (const int stream : {0, 1, 2}) {
        if (fcntl(stream, F_GETFD) == -1)
            (void)open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
    }
}

/// The status that the program ends with: a result that could not be written is said.
Status written(Status status, Console &console)
{
    if (console.isWritable())
        return status;
    console.say(say(QT_TRANSLATE_NOOP("Cli", "The result could not be written to standard output.")));
    return Status::Unwritable;
}

Status runCommand(const Command &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    const QCommandLineOption help({u"h"_s, u"help"_s},
                                  say(QT_TRANSLATE_NOOP("Cli", "Says how the command is called.")));
    const QCommandLineOption json(u"json"_s, say(QT_TRANSLATE_NOOP("Cli", "Prints one JSON document.")));
    const QCommandLineOption author(u"author"_s, say(QT_TRANSLATE_NOOP("Cli", "Who makes the edits.")),
                                    u"NAME"_s,
                                    qEnvironmentVariable("USER", say(QT_TRANSLATE_NOOP("Cli", "unknown"))));
    parser.addOptions({help, json, author});
    command.addOptions(parser);
    if (!parser.parse(arguments))
        return misuse(parser.errorText(), console);
    if (parser.isSet(help)) {
        console.print(helpOf(command, parser));
        return Status::Done;
    }
    console.setJson(parser.isSet(json));
    const FormatRegistry formats = FormatRegistry::standard();
    Environment environment{formats, console, parser.value(author)};
    return command.run(parser, environment);
}

} // namespace

int main(int argc, char **argv)
{
    occupyStandardStreams();
    // A reader that has gone is a result that could not be written; a project that is open is still closed
    // well.
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ropewalk-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ROPEWALK_VERSION));
    installLanguage(wantedLanguages());
    Console console;
    const std::vector<Command> commands = allCommands();
    QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name.isEmpty() || name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        console.print(overview(commands));
        return int(written(name.isEmpty() ? Status::Usage : Status::Done, console));
    }
    if (name == "--version"_L1) {
        console.print(u"ropewalk-cli "_s + QCoreApplication::applicationVersion());
        return int(written(Status::Done, console));
    }
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command == commands.end())
        return int(misuse(say(QT_TRANSLATE_NOOP("Cli", "There is no command “%1”.")).arg(name), console));
    arguments.removeAt(1);
    return int(written(runCommand(*command, arguments, console), console));
}
