// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/console.h"
#include "model/formats/registry.h"

#include <QCommandLineParser>

#include <functional>
#include <vector>

namespace Ropewalk::Cli
{

/// What every exit status of the program means; documented in docs/cli.md.
enum class Status {
    Done = 0,
    Findings = 1, ///< done, and there is something to look at
    Usage = 2,
    Unreadable = 3, ///< input that cannot be read: file, line and reason were said
    Busy = 4,       ///< the project is in use
    Unwritable = 5,
};

/// What a command works with.
struct Environment {
    const FormatRegistry &formats;
    Console &console;
    QString author; ///< who makes the edits
};

/// One command of the program: its words in the help, its options, and what it does.
struct Command {
    QString name;
    QStringList synopses; ///< "import FILE… --into P.ropewalk"
    QString summary;      ///< one sentence
    std::function<void(QCommandLineParser &)> addOptions;
    std::function<Status(const QCommandLineParser &, Environment &)> run;
};

/// Says an error and gives the status that it ends the program with.
Status fail(const Error &error, Console &console);
/// Says what is wrong with the call.
Status misuse(const QString &message, Console &console);

[[nodiscard]] Command importCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command convertCommand();
[[nodiscard]] Command infoCommand();
[[nodiscard]] Command dumpCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command salvageCommand();
[[nodiscard]] Command formatsCommand();
[[nodiscard]] Command replaceCommand();
[[nodiscard]] Command applyCommand();
[[nodiscard]] Command reasonsCommand();
[[nodiscard]] Command correctionsCommand();
[[nodiscard]] Command cleanCommand();
[[nodiscard]] Command packsCommand();
[[nodiscard]] Command backupsCommand();
[[nodiscard]] Command copyCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command diffCommand();

/// All of them, in the order of the help.
[[nodiscard]] std::vector<Command> allCommands();

} // namespace Ropewalk::Cli
