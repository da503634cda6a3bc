// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// What a run of a program ended with.
struct CliRun {
    int status = -1; ///< the exit status; -1 where it crashed, hung or did not start
    QByteArray out;
    QByteArray err;

    /// Standard output as one JSON document; null where it is none.
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
    [[nodiscard]] QJsonArray array() const { return json().array(); }
    /// Everything, for the message of a check that failed.
    [[nodiscard]] QByteArray all() const;
};

/// A temporary folder in which ropewalk-cli runs as a process: the working folder, and with the program's
/// private folder (XDG_STATE_HOME) below it. Messages are English and the author is "tester" unless the
/// environment is changed.
class CliFolder
{
public:
    CliFolder();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file and returns its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    /// The bytes of a file; null where there is none.
    [[nodiscard]] QByteArray read(const QString &name) const;

    /// Runs the program to its end.
    [[nodiscard]] CliRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Runs a shell script that calls the program as "$CLI".
    [[nodiscard]] CliRun shell(const QString &script) const;
    /// Starts the program and leaves it running; its end is the caller's, at the latest with the object.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

private:
    [[nodiscard]] std::unique_ptr<QProcess> startProgram(const QString &program,
                                                         const QStringList &arguments) const;
    [[nodiscard]] static CliRun finish(QProcess &process, const QByteArray &input);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};
