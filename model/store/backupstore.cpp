// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/backupstore.h"

#include "model/store/database.h"
#include "model/store/newfile.h"
#include "model/store/projectfile.h"
#include "model/store/rowreader.h"
#include "model/store/schema.h"
#include "model/store/storetext.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

using StoreText::say;

constexpr auto timeFormat = "yyyyMMdd'T'HHmmsszzz'Z'"_L1;
constexpr auto suffix = ".ropewalk"_L1;
constexpr auto pinnedPart = "-pinned"_L1;
constexpr auto temporaryPrefix = "."_L1;
constexpr auto ofName = "/of"_L1;
constexpr qint64 sweepAfterMs = qint64(3600) * 1000;

std::unexpected<Error> notWritten(const QString &path, const QString &why)
{
    return failure(Error::Kind::Unwritable,
                   say(QT_TRANSLATE_NOOP("Store", "The backup could not be written: %1.")).arg(why), path);
}

QString nameOf(qint64 timeMs, const BackupReason &reason, bool isPinned)
{
    const QString why = reason.name();
    return QDateTime::fromMSecsSinceEpoch(timeMs, QTimeZone::UTC).toString(timeFormat) +
           (why.isEmpty() ? QString() : u'-' + why) + (isPinned ? QString(pinnedPart) : QString()) + suffix;
}

/// Nothing where the file is no backup.
std::optional<Backup> backupFrom(const QFileInfo &info)
{
    QString name = info.fileName();
    if (!name.endsWith(suffix))
        return {};
    name.chop(suffix.size());
    const bool isPinned = name.endsWith(pinnedPart);
    if (isPinned)
        name.chop(pinnedPart.size());
    QDateTime time = QDateTime::fromString(name.section(u'-', 0, 0), timeFormat);
    const auto reason = BackupReason::fromName(name.section(u'-', 1));
    if (!time.isValid() || !reason)
        return {};
    time.setTimeZone(QTimeZone::UTC);
    return Backup{info.filePath(), time.toMSecsSinceEpoch(), info.size(), *reason, isPinned};
}

void sweep(const QString &folder, qint64 nowMs)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (info.fileName().startsWith(temporaryPrefix) &&
            info.lastModified(QTimeZone::UTC).toMSecsSinceEpoch() < nowMs - sweepAfterMs)
            QFile::remove(info.filePath());
    }
}

/// The files that the backups in a folder are of, the latest first.
QByteArrayList filesOf(const QString &folder)
{
    QFile noted(folder + ofName);
    if (!noted.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList files = noted.readAll().split('\0');
    files.removeAll({});
    return files;
}

/// What is there stays where it cannot be written: it is of use on bad days alone.
void noteFile(const QString &folder, const QString &file)
{
    constexpr qsizetype mostFiles = 20;
    QByteArrayList files = filesOf(folder);
    if (file.isEmpty() || (!files.isEmpty() && files.front() == file.toUtf8()))
        return;
    files.removeAll(file.toUtf8());
    files.prepend(file.toUtf8());
    QSaveFile note(folder + ofName);
    if (note.open(QIODevice::WriteOnly)) {
        note.write(files.first(std::min(files.size(), mostFiles)).join('\0'));
        note.commit();
    }
}

/// One that is a project's file, and that SQLite finds nothing wrong in.
Result<std::unique_ptr<Database>> openWhole(const QString &path,
                                            const std::function<bool()> &isStopWanted = {})
{
    const auto resolved = ProjectFile::resolve(path);
    if (!resolved)
        return std::unexpected(resolved.error());
    if (auto version = ProjectFile::versionOf(*resolved, Schema::currentVersion()); !version)
        return std::unexpected(version.error());
    auto database = Database::open(*resolved, Database::Use::Immutable);
    if (!database)
        return database;
    (*database)->setStop(isStopWanted);
    const auto verdict = (*database)->value<QString>("PRAGMA quick_check(1)");
    if (auto result = (*database)->result(); !result)
        return std::unexpected(result.error());
    if (verdict != u"ok"_s)
        return failure(Error::Kind::Damaged,
                       say(QT_TRANSLATE_NOOP("Store", "The backup is damaged (%1).")).arg(verdict), path);
    return database;
}

} // namespace

QString BackupStore::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/ropewalk/backups"_s;
}

QString BackupStore::folderOf(ProjectId project) const
{
    return m_folder + u'/' + project.toString();
}

Result<QString> BackupStore::prepare(ProjectId project, const QString &ofFile, const BackupReason &reason,
                                     qint64 nowMs) const
{
    const QString folder = folderOf(project);
    if (!QDir().mkpath(folder))
        return notWritten(folder,
                          say(QT_TRANSLATE_NOOP("Store", "the folder “%1” cannot be made")).arg(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    sweep(folder, nowMs);
    noteFile(folder, ofFile);
    const std::vector<Backup> others = list(project);
    qint64 timeMs = nowMs;
    while (std::ranges::contains(others, timeMs, &Backup::timeMs))
        ++timeMs;
    return folder + u'/' + nameOf(timeMs, reason, false);
}

Result<Backup> BackupStore::add(ProjectId project, const QString &file, const BackupReason &reason,
                                qint64 nowMs) const
{
    const auto target = prepare(project, file, reason, nowMs);
    if (!target)
        return std::unexpected(target.error());
    NewFile copy(*target);
    Result<> done = copy.copyFrom(file);
    if (done) {
        if (auto whole = check(copy.path()); !whole)
            return std::unexpected(whole.error());
        done = copy.finish();
    }
    if (!done)
        return std::unexpected(trouble(project, done.error()));
    thin(project, nowMs);
    return *backupFrom(QFileInfo(*target));
}

Error BackupStore::trouble(ProjectId project, const Error &error) const
{
    constexpr qint64 littleRoom = qint64(1) << 20;
    const QString folder = folderOf(project);
    const QStorageInfo disk(folder);
    if (QFileInfo(folder).isDir() && !QFileInfo(folder).isWritable())
        return notWritten(
                   folder,
                   say(QT_TRANSLATE_NOOP("Store", "the folder “%1” may not be written to")).arg(folder))
            .error();
    if (disk.isValid() && disk.bytesAvailable() < littleRoom)
        return notWritten(folder,
                          say(QT_TRANSLATE_NOOP("Store", "the disk of the folder “%1” is full")).arg(folder))
            .error();
    return error;
}

bool BackupStore::isDue(ProjectId project, qint64 nowMs, qint64 intervalMs) const
{
    return std::ranges::none_of(
        list(project), [&](const Backup &backup) { return std::abs(nowMs - backup.timeMs) <= intervalMs; });
}

std::vector<Backup> BackupStore::list(ProjectId project) const
{
    std::vector<Backup> backups;
    for (const QFileInfo &info : QDir(folderOf(project)).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        if (auto backup = backupFrom(info))
            backups.push_back(std::move(*backup));
    }
    std::ranges::sort(backups, std::ranges::greater(), &Backup::timeMs);
    return backups;
}

std::optional<ProjectId> BackupStore::projectOf(const QString &file) const
{
    const QByteArray wanted =
        ProjectFile::resolve(file).value_or(QFileInfo(file).absoluteFilePath()).toUtf8();
    std::optional<ProjectId> found;
    qint64 latestMs = 0;
    for (const QString &name :
         QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const auto project = ProjectId::fromString(name);
        if (!project || !filesOf(m_folder + u'/' + name).contains(wanted))
            continue;
        const std::vector<Backup> backups = list(*project);
        if (!backups.empty() && backups.front().timeMs > latestMs) {
            found = project;
            latestMs = backups.front().timeMs;
        }
    }
    return found;
}

Result<> BackupStore::check(const QString &path)
{
    const auto database = openWhole(path);
    return database ? Result<>() : std::unexpected(database.error());
}

Result<BackupFacts> BackupStore::factsOf(const QString &path, const std::function<bool()> &isStopWanted)
{
    const auto database = openWhole(path, isStopWanted);
    if (!database)
        return std::unexpected(database.error());
    auto facts = factsWithoutWords(**database);
    const auto headers = RowReader(**database).headers();
    if (!facts || !headers)
        return std::unexpected(facts ? headers.error() : facts.error());
    for (const Project::Header &header : *headers) {
        const auto words = wordsIn(**database, header.id);
        if (!words)
            return std::unexpected(words.error());
        facts->words += *words;
    }
    return facts;
}

Result<> BackupStore::restore(const Backup &backup, const QString &target)
{
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        return notWritten(target, say(QT_TRANSLATE_NOOP("Store", "there is a file of this name")));
    if (auto whole = check(backup.path); !whole)
        return whole;
    NewFile copy(target);
    if (auto copied = copy.copyFrom(backup.path); !copied)
        return copied;
    return copy.finish();
}

Result<Backup> BackupStore::setPinned(const Backup &backup, bool isPinned)
{
    const QString path =
        QFileInfo(backup.path).absolutePath() + u'/' + nameOf(backup.timeMs, backup.reason, isPinned);
    if (path != backup.path && !QFile::rename(backup.path, path))
        return notWritten(backup.path, say(QT_TRANSLATE_NOOP("Store", "its name cannot be changed")));
    Backup renamed = backup;
    renamed.path = path;
    renamed.isPinned = isPinned;
    return renamed;
}

void BackupStore::thin(ProjectId project, qint64 nowMs) const
{
    const std::vector<Backup> backups = list(project);
    std::vector<BackupAge> ages;
    for (const Backup &backup : backups)
        ages.push_back({backup.timeMs, backup.size, backup.isPinned});
    const std::vector<bool> isKept = backupsToKeep(ages, nowMs, QTimeZone::systemTimeZone());
    for (size_t i = 0; i < backups.size(); ++i) {
        if (!isKept[i])
            QFile::remove(backups[i].path);
    }
}

} // namespace Ropewalk
