// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/projectfile.h"

#include "model/store/schema.h"
#include "model/store/storetext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Ropewalk::ProjectFile
{

namespace
{

// The database file format: https://www.sqlite.org/fileformat2.html, section 1.3.
constexpr qint64 headerSize = 100;
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype countValidForAt = 92;

constexpr qint64 mostBytes = qint64(2) << 30;
constexpr std::array journals{"-wal"_L1, "-journal"_L1};

using StoreText::say;

quint32 number(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

bool looksLikeWebPage(const QByteArray &header)
{
    const QByteArray start = header.trimmed().left(15).toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

std::unexpected<Error> foreign(const QString &message, const QString &path)
{
    return failure(Error::Kind::Foreign, message, path);
}

/// Whether the list of tables is as long as a project's may be, so that no time is lost with one that has a
/// million. Anything else that is wrong with it is seen later.
bool hasShortSchema(QFile &file, const QByteArray &header)
{
    constexpr char interior = 5;
    constexpr qsizetype cellCountAt = headerSize + 3;
    constexpr qsizetype lastChildAt = headerSize + 8;
    constexpr qsizetype pointersAt = headerSize + 12;
    constexpr quint16 mostChildren = 60;
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (!file.seek(0))
        return true;
    const QByteArray page = file.read(pageSize);
    if (page.size() < pageSize || page.size() < pointersAt || page[headerSize] != interior)
        return true;
    const quint16 cells = qFromBigEndian<quint16>(page.constData() + cellCountAt);
    if (cells > mostChildren)
        return false;
    for (qsizetype cell = 0; cell <= cells; ++cell) {
        qsizetype at = lastChildAt;
        if (cell < cells && pointersAt + 2 * cell + 2 <= page.size())
            at = qFromBigEndian<quint16>(page.constData() + pointersAt + 2 * cell);
        if (at + 4 > page.size() || !file.seek((qint64(number(page, at)) - 1) * pageSize))
            continue;
        // A second level would hold thousands.
        if (file.read(1) == QByteArray(1, interior))
            return false;
    }
    return true;
}

Result<> checkLength(const QByteArray &header, qint64 size, const QString &path)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const qint64 whole = pageSize * number(header, pageCountAt);
    const bool countHolds = number(header, changeCounterAt) == number(header, countValidForAt);
    if (countHolds && size < whole && !hasJournal(path))
        return failure(Error::Kind::Damaged,
                       say(QT_TRANSLATE_NOOP("Store", "The project is cut short: %1 of its %2 bytes are "
                                                      "there. Fetch it again, or take a copy."))
                           .arg(size)
                           .arg(whole),
                       path);
    return {};
}

} // namespace

bool State::isUntouched(const State &since) const
{
    return exists == since.exists && device == since.device && inode == since.inode && size == since.size &&
           modifiedNs == since.modifiedNs;
}

Result<QString> resolve(const QString &path)
{
    constexpr int mostLinks = 40; // as the system allows
    QString at = QDir::current().absoluteFilePath(path);
    for (int link = 0; link < mostLinks; ++link) {
        const QFileInfo info(at);
        if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
            return canonical;
        if (!info.isSymLink()) {
            const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
            if (folder.isEmpty() || info.fileName().isEmpty())
                return failure(
                    Error::Kind::Unreadable,
                    say(QT_TRANSLATE_NOOP("Store", "There is no folder “%1”.")).arg(info.absolutePath()),
                    path);
            return QDir(folder).filePath(info.fileName());
        }
        at = QDir(info.absolutePath()).absoluteFilePath(info.readSymLink());
    }
    return failure(Error::Kind::Unreadable, say(QT_TRANSLATE_NOOP("Store", "The link leads nowhere.")), path);
}

Result<State> stateOf(const QString &path)
{
    struct stat info{};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0) {
        if (errno == ENOENT)
            return State{};
        return failure(Error::Kind::Unreadable, QString::fromLocal8Bit(std::strerror(errno)), path);
    }
    if (S_ISDIR(info.st_mode))
        return failure(Error::Kind::Unreadable,
                       say(QT_TRANSLATE_NOOP("Store", "This is a folder, not a project.")), path);
    if (!S_ISREG(info.st_mode))
        return failure(Error::Kind::Unreadable, say(QT_TRANSLATE_NOOP("Store", "This is no ordinary file.")),
                       path);
    State state{true,
                info.st_dev,
                info.st_ino,
                info.st_nlink,
                info.st_mode & 07777,
                info.st_size,
                qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec};
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray header = file.read(headerSize);
        if (header.size() == headerSize)
            state.changeCounter = number(header, changeCounterAt);
    }
    return state;
}

Result<State> checkReadable(const QString &path)
{
    auto state = stateOf(path);
    if (!state)
        return state;
    if (!state->exists)
        return failure(Error::Kind::Unreadable, say(QT_TRANSLATE_NOOP("Store", "There is no such file.")),
                       path);
    if (state->size > mostBytes)
        return failure(Error::Kind::Unreadable,
                       say(QT_TRANSLATE_NOOP("Store", "The file is larger than 2 GB: no project is.")), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable,
                       say(QT_TRANSLATE_NOOP("Store", "It may not be read: %1.")).arg(file.errorString()),
                       path);
    return state;
}

Result<int> versionOf(const QString &path, int newestVersion)
{
    const auto state = checkReadable(path);
    if (!state)
        return std::unexpected(state.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable, file.errorString(), path);
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return foreign(say(QT_TRANSLATE_NOOP("Store", "The file is empty: no project.")), path);
    if (looksLikeWebPage(header))
        return foreign(
            say(QT_TRANSLATE_NOOP("Store", "This is a web page, not a project. Was the download refused?")),
            path);
    if (!header.startsWith(magic))
        return foreign(say(QT_TRANSLATE_NOOP("Store", "This is not a Ropewalk project.")), path);
    if (header.size() < headerSize)
        return failure(Error::Kind::Damaged, say(QT_TRANSLATE_NOOP("Store", "The file is cut short.")), path);
    if (number(header, applicationIdAt) != Schema::applicationId)
        return foreign(
            say(QT_TRANSLATE_NOOP("Store", "This is a database of another program, not a Ropewalk project.")),
            path);
    const quint32 version = number(header, userVersionAt);
    if (version == 0 || version > quint32(std::numeric_limits<int>::max()))
        return failure(Error::Kind::Damaged,
                       say(QT_TRANSLATE_NOOP("Store", "The project does not say its version.")), path);
    if (auto whole = checkLength(header, state->size, path); !whole)
        return std::unexpected(whole.error());
    if (!hasShortSchema(file, header))
        return failure(
            Error::Kind::Damaged,
            say(QT_TRANSLATE_NOOP("Store", "This is not a project as Ropewalk makes them: it has far too "
                                           "many tables. It was not opened.")),
            path);
    if (version > quint32(newestVersion))
        return failure(Error::Kind::TooNew,
                       say(QT_TRANSLATE_NOOP("Store", "The project was made by a later version of Ropewalk "
                                                      "(form %1, this program knows %2). Update "
                                                      "the program to open it; the file stays as it is."))
                           .arg(version)
                           .arg(newestVersion),
                       path);
    return int(version);
}

bool hasJournal(const QString &path)
{
    return std::ranges::any_of(journals,
                               [&path](auto suffix) { return QFileInfo(path + suffix).size() > 0; });
}

bool sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isSynced = ::fsync(file) == 0;
    const int code = errno;
    ::close(file);
    errno = code;
    return isSynced;
}

Result<> copy(const QString &path, const QString &target)
{
    const auto copyOne = [](const QString &from, const QString &to) -> Result<> {
        QFile file(from);
        if (file.copy(to)) {
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
            return {};
        }
        const bool isReading = file.error() == QFile::OpenError || file.error() == QFile::ReadError;
        return failure(isReading ? Error::Kind::Unreadable : Error::Kind::Unwritable,
                       say(QT_TRANSLATE_NOOP("Store", "The working copy “%1” could not be made: %2."))
                           .arg(to, file.errorString()),
                       from);
    };
    if (auto copied = copyOne(path, target); !copied)
        return copied;
    for (const auto suffix : journals) {
        if (!QFileInfo::exists(path + suffix))
            continue;
        if (auto copied = copyOne(path + suffix, target + suffix); !copied)
            return copied;
    }
    return {};
}

} // namespace Ropewalk::ProjectFile
