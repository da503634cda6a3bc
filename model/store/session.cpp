// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/session.h"

#include "model/store/projectfile.h"
#include "model/store/storetext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>

#include <signal.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

using StoreText::say;

/// When a process began, in clock ticks since the system did: field 22 of proc(5)'s stat.
QString startOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const qsizetype name = text.lastIndexOf(')'); // the name may hold anything
    constexpr qsizetype startAfterName = 20;
    return QString::fromLatin1(text.mid(name + 1).split(' ').value(startAfterName));
}

QJsonObject toObject(const ProcessMark &mark)
{
    return {{u"host"_s, mark.host},
            {u"program"_s, mark.program},
            {u"pid"_s, mark.pid},
            {u"started"_s, mark.started}};
}

ProcessMark markOf(const QJsonObject &json)
{
    return {json.value("host"_L1).toString(), json.value("program"_L1).toString(),
            json.value("pid"_L1).toInteger(), json.value("started"_L1).toString()};
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

bool writeObject(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(object).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

const QString ownerFile = QStringLiteral("/owner.json");

QString lockName(const QString &stateFolder, const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return stateFolder + u"/locks/"_s + QString::fromLatin1(hash.first(32));
}

} // namespace

ProcessMark ProcessMark::own()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return {QSysInfo::machineHostName(), QFileInfo(u"/proc/self/exe"_s).symLinkTarget().section(u'/', -1),
            pid, startOf(pid)};
}

bool ProcessMark::isAlive() const
{
    if (host != QSysInfo::machineHostName())
        return true;
    if (pid <= 0 || (::kill(pid_t(pid), 0) != 0 && errno == ESRCH))
        return false;
    return started.isEmpty() || startOf(pid) == started;
}

Result<QString> stateFolder(const QString &wanted)
{
    const QString folder =
        wanted.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + u"/ropewalk"_s
            : wanted;
    for (const QString &each : {folder, folder + u"/sessions"_s, folder + u"/locks"_s}) {
        if (!QDir().mkpath(each))
            return failure(
                Error::Kind::Unwritable,
                say(QT_TRANSLATE_NOOP("Store", "The folder for working copies could not be made.")), each);
    }
    return QFileInfo(folder).canonicalFilePath();
}

Result<Session> Session::create(const QString &stateFolder, ProjectId project, const QString &path)
{
    const quint32 random = QRandomGenerator::system()->generate();
    Session session;
    session.folder =
        u"%1/sessions/%2-%3"_s.arg(stateFolder, project.toString()).arg(random, 8, 16, QChar(u'0'));
    session.path = path;
    if (::mkdir(QFile::encodeName(session.folder).constData(), 0700) != 0)
        return failure(
            Error::Kind::Unwritable,
            say(QT_TRANSLATE_NOOP("Store", "The folder for the working copy could not be made: %1."))
                .arg(QString::fromLocal8Bit(std::strerror(errno))),
            session.folder);
    if (auto written = session.writeOwner(); !written) {
        session.remove();
        return std::unexpected(written.error());
    }
    return session;
}

std::vector<Session> Session::all(const QString &stateFolder)
{
    std::vector<Session> sessions;
    const QDir folder(stateFolder + u"/sessions"_s);
    for (const QFileInfo &info :
         folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time | QDir::Reversed)) {
        const QJsonObject json = readObject(info.filePath() + ownerFile);
        sessions.push_back(
            {info.filePath(), json.value("path"_L1).toString(), markOf(json.value("owner"_L1).toObject())});
    }
    return sessions;
}

ProjectId Session::project() const
{
    const QString name = folder.section(u'/', -1);
    return ProjectId::fromString(QStringView(name).left(name.lastIndexOf(u'-'))).value_or(ProjectId{});
}

Result<> Session::writeOwner()
{
    owner = ProcessMark::own();
    const QString name = folder + ownerFile;
    if (!writeObject(name, {{u"path"_s, path}, {u"owner"_s, toObject(owner)}}))
        return failure(
            Error::Kind::Unwritable,
            say(QT_TRANSLATE_NOOP("Store", "The folder for the working copy cannot be written to.")), name);
    return {};
}

void Session::release()
{
    owner.pid = 0;
    writeObject(folder + ownerFile, {{u"path"_s, path}, {u"owner"_s, toObject(owner)}});
}

Result<> Session::rename(ProjectId project)
{
    const QString name = folder.section(u'/', 0, -2) + u'/' + project.toString() + folder.right(9);
    if (!QDir().rename(folder, name))
        return failure(
            Error::Kind::Unwritable,
            say(QT_TRANSLATE_NOOP("Store", "The folder for the working copy could not be renamed.")), folder);
    folder = name;
    return {};
}

Result<> Session::sync() const
{
    const QString sessions = folder.section(u'/', 0, -2);
    for (const QString &each : {folder, sessions, sessions.section(u'/', 0, -2)}) {
        if (!ProjectFile::sync(each))
            return failure(
                Error::Kind::Unwritable,
                say(QT_TRANSLATE_NOOP("Store", "The folder for the working copy cannot be written to.")),
                each);
    }
    return {};
}

void Session::remove() const
{
    if (!folder.isEmpty()) // which would be the current one
        QDir(folder).removeRecursively();
}

ProjectLock::ProjectLock(const QString &name)
    : m_infoPath(name + u".json"_s)
    , m_file(name + u".lock"_s)
{
    m_file.setStaleLockTime(0);
}

ProjectLock::~ProjectLock()
{
    if (m_file.isLocked())
        QFile::remove(m_infoPath);
}

Result<std::unique_ptr<ProjectLock>> ProjectLock::take(const QString &stateFolder, const QString &path,
                                                       std::chrono::milliseconds patience)
{
    std::unique_ptr<ProjectLock> lock(new ProjectLock(lockName(stateFolder, path)));
    const auto owner = [&lock] { return markOf(readObject(lock->m_infoPath)); };
    bool isTaken = lock->m_file.tryLock(0);
    // The system may have given the owner's number to somebody else since.
    if (!isTaken && lock->m_file.error() == QLockFile::LockFailedError && owner().pid > 0 &&
        !owner().isAlive())
        isTaken = lock->m_file.removeStaleLockFile() && lock->m_file.tryLock(0);
    // A program that ends while it makes the lock leaves an empty one, which nobody holds.
    constexpr unsigned long makingMs = 50;
    const auto isNobodys = [&lock] {
        qint64 pid = 0;
        QString host;
        QString program;
        return !lock->m_file.getLockInfo(&pid, &host, &program);
    };
    if (!isTaken && lock->m_file.error() == QLockFile::LockFailedError && isNobodys()) {
        QThread::msleep(makingMs);
        isTaken = isNobodys() && lock->m_file.removeStaleLockFile() && lock->m_file.tryLock(0);
    }
    if (!isTaken && lock->m_file.error() == QLockFile::LockFailedError)
        isTaken = lock->m_file.tryLock(patience);
    if (isTaken) {
        writeObject(lock->m_infoPath, toObject(ProcessMark::own()));
        return lock;
    }
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return failure(Error::Kind::Unwritable,
                       say(QT_TRANSLATE_NOOP("Store", "The folder for locks cannot be written to.")),
                       stateFolder);
    const ProcessMark other = owner();
    return failure(
        Error::Kind::Busy,
        say(QT_TRANSLATE_NOOP(
                "Store",
                "The project is open in another program: %1, process %2 on %3. Close it there first."))
            .arg(other.program)
            .arg(other.pid)
            .arg(other.host),
        path);
}

bool ProjectLock::isTaken(const QString &stateFolder, const QString &path)
{
    ProjectLock lock(lockName(stateFolder, path));
    if (lock.m_file.tryLock(0)) {
        lock.m_file.unlock();
        return false;
    }
    const ProcessMark owner = markOf(readObject(lock.m_infoPath));
    return owner.pid <= 0 || owner.isAlive();
}

} // namespace Ropewalk
