// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

namespace Ropewalk
{

/// Sees to it that a person has the program open once: the first start listens at a socket in a folder that
/// only they can enter, a second one hands over what it was to open and ends. A first one that is dead or
/// hangs is left alone, and the second becomes the first. Owned by the application.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is for the socket, and is made; `name` tells programs apart that may run side by side.
    SingleInstance(const QString &folder, const QString &name, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Hands `files` to the program that is there; true if it has taken them. Else this one listens from now
    /// on. Takes at most two seconds.
    [[nodiscard]] bool handOver(const QStringList &files);

    /// The folder for sockets of this user.
    [[nodiscard]] static QString standardFolder();

Q_SIGNALS:
    /// Another start was made, with these files; `token` is the desktop's permission to come to the front,
    /// which may be empty.
    void started(const QStringList &files, const QString &token);

private:
    [[nodiscard]] bool isFolderPrivate() const;
    [[nodiscard]] bool send(const QStringList &files) const;
    void listen();
    void receive(QLocalSocket *socket);

    QString m_folder;
    QString m_path;
    QLocalServer *m_server = nullptr;
};

} // namespace Ropewalk
