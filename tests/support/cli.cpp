// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"

#include "tests/support/paths.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{

/// No run of a test takes so long, with sanitizers and other work on the computer.
constexpr int longestRunMs = 280'000;

} // namespace

QByteArray CliRun::all() const
{
    return "status " + QByteArray::number(status) + "\n" + out.left(2000) + "\n" + err.left(2000);
}

CliFolder::CliFolder()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    setVariable(u"XDG_STATE_HOME"_s, path(u"state"_s));
    setVariable(u"XDG_DATA_HOME"_s, path(u"data"_s));
    setVariable(u"ROPEWALK_LANGUAGE"_s, u"en"_s);
    setVariable(u"USER"_s, u"tester"_s);
    setVariable(u"CLI"_s, TestPaths::cli());
}

QString CliFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    return isWritten ? path(name) : QString();
}

QByteArray CliFolder::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CliRun CliFolder::run(const QStringList &arguments, const QByteArray &input) const
{
    const auto process = startProgram(TestPaths::cli(), arguments);
    return finish(*process, input);
}

CliRun CliFolder::shell(const QString &script) const
{
    const auto process = startProgram(u"/bin/sh"_s, {u"-c"_s, script});
    return finish(*process, {});
}

std::unique_ptr<QProcess> CliFolder::start(const QStringList &arguments) const
{
    auto process = startProgram(TestPaths::cli(), arguments);
    (void)process->waitForStarted();
    return process;
}

std::unique_ptr<QProcess> CliFolder::startProgram(const QString &program, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(program, arguments);
    return process;
}

CliRun CliFolder::finish(QProcess &process, const QByteArray &input)
{
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (process.waitForFinished(longestRunMs) && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}
