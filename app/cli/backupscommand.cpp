// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// backups: what there is of a project, and one of them as a new file.

#include "app/cli/command.h"
#include "app/cli/say.h"
#include "model/store/backupstore.h"
#include "model/store/projectreader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

/// Of a project file, or the id itself: the file may be gone.
Result<ProjectId> projectOf(const QString &argument)
{
    const auto reader = ProjectReader::open(argument);
    if (reader)
        return (*reader)->opened().id;
    if (const auto id = ProjectId::fromString(argument))
        return *id;
    return std::unexpected(reader.error());
}

Status listBackups(const std::vector<Backup> &backups, Console &console)
{
    QJsonArray array;
    int number = 0;
    for (const Backup &backup : backups) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(backup.timeMs, QTimeZone::UTC);
        QJsonObject json{{u"number"_s, ++number},
                         {u"time"_s, time.toString(Qt::ISODateWithMs)},
                         {u"bytes"_s, backup.size},
                         {u"pinned"_s, backup.isPinned},
                         {u"path"_s, backup.path}};
        QString what;
        if (const auto facts = BackupStore::factsOf(backup.path)) {
            json.insert(u"episodes"_s, facts->episodes);
            json.insert(u"turns"_s, facts->turns);
            json.insert(u"words"_s, facts->words);
            json.insert(u"app_version"_s, facts->appVersion);
            what = QStringList{say(QT_TRANSLATE_N_NOOP("Cli", "%n episode(s)"), facts->episodes),
                               say(QT_TRANSLATE_N_NOOP("Cli", "%n turn(s)"), facts->turns),
                               say(QT_TRANSLATE_N_NOOP("Cli", "%n word(s)"), int(facts->words))}
                       .join(u", "_s);
        } else {
            json.insert(u"error"_s, facts.error().message);
            what = facts.error().message;
        }
        array.append(json);
        if (!console.isJson())
            console.print(u"%1. %2: %3"_s.arg(QString::number(number),
                                              time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), what));
    }
    if (console.isJson())
        console.printJson({{u"backups"_s, array}});
    else if (backups.empty())
        console.say(say(QT_TRANSLATE_NOOP("Cli", "There is no backup of this project yet.")));
    return Status::Done;
}

Status restoreBackup(const QCommandLineParser &parser, const std::vector<Backup> &backups, Console &console)
{
    const QString target = parser.value(u"to"_s);
    const int number = parser.positionalArguments().value(2).toInt();
    if (target.isEmpty() || number < 1 || number > int(backups.size()))
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Say which backup, by its number in the list, and with "
                                                   "--to the new file.")),
                      console);
    if (auto restored = BackupStore::restore(backups[size_t(number - 1)], target); !restored)
        return fail(restored.error(), console);
    if (console.isJson())
        console.printJson({{u"file"_s, target}});
    return Status::Done;
}

Status runBackups(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList arguments = parser.positionalArguments();
    const QString what = arguments.value(1);
    if (what != "list"_L1 && what != "restore"_L1)
        return misuse(
            say(QT_TRANSLATE_NOOP("Cli", "Say what to do with which project’s backups: list or restore.")),
            environment.console);
    const auto project = projectOf(arguments.constFirst());
    if (!project)
        return fail(project.error(), environment.console);
    const auto backups = BackupStore(BackupStore::usualFolder()).list(*project);
    return what == "list"_L1 ? listBackups(backups, environment.console)
                             : restoreBackup(parser, backups, environment.console);
}

} // namespace

Command backupsCommand()
{
    return {u"backups"_s,
            {u"backups P.ropewalk list"_s, u"backups P.ropewalk restore NUMBER --to FILE"_s},
            say(QT_TRANSLATE_NOOP("Cli", "Backups of a project: lists them, writes one to a new file.")),
            [](QCommandLineParser &parser) {
                parser.addOption({u"to"_s, say(QT_TRANSLATE_NOOP("Cli", "The new file.")), u"FILE"_s});
            },
            runBackups};
}

} // namespace Ropewalk::Cli
