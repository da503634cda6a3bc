// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/cli/command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

Status fail(const Error &error, Console &console)
{
    console.say(error.text());
    switch (error.kind) {
    case Error::Kind::Busy:
        return Status::Busy;
    case Error::Kind::Unwritable:
        return Status::Unwritable;
    case Error::Kind::Invalid:
        return Status::Usage;
    default:
        return Status::Unreadable;
    }
}

Status misuse(const QString &message, Console &console)
{
    console.say(message);
    console.say(QCoreApplication::translate("Cli", "ropewalk-cli --help says how it is called."));
    return Status::Usage;
}

std::vector<Command> allCommands()
{
    return {importCommand(),  exportCommand(),      convertCommand(), infoCommand(),    dumpCommand(),
            searchCommand(),  checkCommand(),       salvageCommand(), replaceCommand(), applyCommand(),
            reasonsCommand(), correctionsCommand(), cleanCommand(),   packsCommand(),   backupsCommand(),
            copyCommand(),    historyCommand(),     diffCommand(),    formatsCommand()};
}

} // namespace Ropewalk::Cli
