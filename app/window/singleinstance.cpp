// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/singleinstance.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

#include <unistd.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// All that a start may wait for another: a person does not notice less, and takes more for a hang.
constexpr std::chrono::milliseconds patience{1500};
/// More than any list of files; what is longer is no message of ours.
constexpr qint64 mostBytes = qint64(1024) * 1024;
const QByteArray answer = "taken\n";

/// The desktop's permission to come to the front, given to whoever it starts.
QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, const QString &name, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_path(folder + u'/' + name)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/ropewalk"_s;
}

bool SingleInstance::isFolderPrivate() const
{
    const QFileInfo info(m_folder);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    return info.isDir() && !info.isSymLink() && info.ownerId() == ::getuid() &&
           !(info.permissions() & others);
}

bool SingleInstance::handOver(const QStringList &files)
{
    if (!isFolderPrivate())
        return false;
    // Of two that start at once, one is the first.
    QLockFile lock(m_path + u".lock"_s);
    [[maybe_unused]] const bool isLocked = lock.tryLock(patience / 3);
    if (send(files))
        return true;
    listen();
    return false;
}

bool SingleInstance::send(const QStringList &files) const
{
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(int(deadline.remainingTime())))
        return false;
    const QJsonObject message{{u"files"_s, QJsonArray::fromStringList(files)},
                              {u"token"_s, activationToken()}};
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    QByteArray received;
    while (!received.contains('\n') && socket.waitForReadyRead(int(deadline.remainingTime())))
        received += socket.readAll();
    return received == answer;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_path);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    m_server->listen(m_path);
}

void SingleInstance::receive(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > mostBytes)
            socket->abort();
        return;
    }
    const QJsonObject message = QJsonDocument::fromJson(socket->readLine()).object();
    if (!message.value("files"_L1).isArray()) {
        socket->abort();
        return;
    }
    socket->write(answer);
    socket->flush();
    QStringList files;
    for (const auto &file : message.value("files"_L1).toArray())
        files.append(file.toString());
    Q_EMIT started(files, message.value("token"_L1).toString());
}

} // namespace Ropewalk
