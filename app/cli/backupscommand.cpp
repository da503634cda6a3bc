// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// backups: what there is of a project, one of them as a new file, and which stay for good.

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

/// Of a project file, by its backups where it is damaged or gone; or the id itself.
Result<ProjectId> projectOf(const QString &argument)
{
    const auto reader = ProjectReader::open(argument);
    if (reader)
        return (*reader)->opened().id;
    if (const auto id = BackupStore(BackupStore::usualFolder()).projectOf(argument))
        return *id;
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
        QJsonObject json{{u"number"_s, ++number},        {u"time"_s, time.toString(Qt::ISODateWithMs)},
                         {u"bytes"_s, backup.size},      {u"reason"_s, backup.reason.name()},
                         {u"pinned"_s, backup.isPinned}, {u"path"_s, backup.path}};
        QString what;
        if (const auto facts = BackupStore::factsOf(backup.path)) {
            json.insert(u"episodes"_s, facts->episodes);
            json.insert(u"turns"_s, facts->turns);
            json.insert(u"words"_s, facts->words);
            json.insert(u"links"_s, facts->links);
            json.insert(u"claims"_s, facts->claims);
            json.insert(u"app_version"_s, facts->appVersion);
            what = QStringList{say(QT_TRANSLATE_N_NOOP("Cli", "%n episode(s)"), facts->episodes),
                               say(QT_TRANSLATE_N_NOOP("Cli", "%n turn(s)"), facts->turns),
                               say(QT_TRANSLATE_N_NOOP("Cli", "%n word(s)"), int(facts->words)),
                               say(QT_TRANSLATE_N_NOOP("Cli", "%n link(s)"), facts->links),
                               say(QT_TRANSLATE_N_NOOP("Cli", "%n claim(s)"), facts->claims)}
                       .join(u", "_s);
        } else {
            json.insert(u"error"_s, facts.error().message);
            what = facts.error().message;
        }
        if (!backup.reason.text().isEmpty())
            what += u"; "_s + backup.reason.text();
        if (backup.isPinned)
            what += u"; "_s + say(QT_TRANSLATE_NOOP("Cli", "kept for good"));
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

/// The one whose number in the list is given; null where none is.
const Backup *chosenBackup(const QCommandLineParser &parser, const std::vector<Backup> &backups)
{
    const int number = parser.positionalArguments().value(2).toInt();
    return number >= 1 && number <= int(backups.size()) ? &backups[size_t(number - 1)] : nullptr;
}

Status pinBackup(const QCommandLineParser &parser, const std::vector<Backup> &backups, bool isPinned,
                 Console &console)
{
    const Backup *backup = chosenBackup(parser, backups);
    if (!backup)
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Say which backup, by its number in the list.")), console);
    const auto pinned = BackupStore::setPinned(*backup, isPinned);
    if (!pinned)
        return fail(pinned.error(), console);
    if (console.isJson())
        console.printJson({{u"path"_s, pinned->path}, {u"pinned"_s, isPinned}});
    return Status::Done;
}

Status restoreBackup(const QCommandLineParser &parser, const std::vector<Backup> &backups, Console &console)
{
    const QString target = parser.value(u"to"_s);
    const Backup *backup = chosenBackup(parser, backups);
    if (target.isEmpty() || !backup)
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Say which backup, by its number in the list, and with "
                                                   "--to the new file.")),
                      console);
    if (auto restored = BackupStore::restore(*backup, target); !restored)
        return fail(restored.error(), console);
    if (console.isJson())
        console.printJson({{u"file"_s, target}});
    return Status::Done;
}

Status runBackups(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList arguments = parser.positionalArguments();
    const QString what = arguments.value(1);
    if (!QStringList{u"list"_s, u"restore"_s, u"pin"_s, u"unpin"_s}.contains(what))
        return misuse(say(QT_TRANSLATE_NOOP("Cli", "Say what to do with which project’s backups: list, "
                                                   "restore, pin or unpin.")),
                      environment.console);
    const auto project = projectOf(arguments.constFirst());
    if (!project)
        return fail(project.error(), environment.console);
    const auto backups = BackupStore(BackupStore::usualFolder()).list(*project);
    if (what == "list"_L1)
        return listBackups(backups, environment.console);
    if (what == "restore"_L1)
        return restoreBackup(parser, backups, environment.console);
    return pinBackup(parser, backups, what == "pin"_L1, environment.console);
}

} // namespace

Command backupsCommand()
{
    return {u"backups"_s,
            {u"backups P.ropewalk list"_s, u"backups P.ropewalk restore NUMBER --to FILE"_s,
             u"backups P.ropewalk pin|unpin NUMBER"_s},
            say(QT_TRANSLATE_NOOP("Cli", "Backups of a project: lists them, writes one to a new file, keeps "
                                         "one for good.")),
            [](QCommandLineParser &parser) {
                parser.addOption({u"to"_s, say(QT_TRANSLATE_NOOP("Cli", "The new file.")), u"FILE"_s});
            },
            runBackups};
}

} // namespace Ropewalk::Cli
