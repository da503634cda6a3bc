// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/cli/console.h"

#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace Ropewalk::Cli
{

Console::Console()
    : m_isTerminal(isatty(STDERR_FILENO) != 0)
{
    m_isWritable = m_out.open(stdout, QIODevice::WriteOnly);
    (void)m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Console::print(const QString &line)
{
    printBytes(line.toUtf8() + '\n');
}

bool Console::printBytes(const QByteArray &bytes)
{
    clearProgress();
    m_isWritable = m_isWritable && m_out.write(bytes) == bytes.size() && m_out.flush();
    return m_isWritable;
}

void Console::printJson(const QJsonObject &object)
{
    printBytes(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::say(const QString &line)
{
    clearProgress();
    m_err.write(line.toUtf8() + '\n');
}

std::function<bool(double)> Console::progress(const QString &what)
{
    if (!m_isTerminal)
        return [](double) { return true; };
    return [this, what](double share) {
        const int percent = int(share * 100);
        if (percent != m_shownPercent) {
            m_shownPercent = percent;
            m_err.write(QStringLiteral("\r%1 %2 %").arg(what).arg(percent).toUtf8());
        }
        return true;
    };
}

void Console::clearProgress()
{
    if (std::exchange(m_shownPercent, -1) >= 0)
        m_err.write("\r\033[K");
}

} // namespace Ropewalk::Cli
