// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QString>

#include <functional>

namespace Ropewalk::Cli
{

/// Standard output for results, standard error for everything said on the way. With --json there is one JSON
/// document on standard output and nothing else.
class Console
{
public:
    Console();

    void setJson(bool isJson) { m_isJson = isJson; }
    [[nodiscard]] bool isJson() const { return m_isJson; }

    /// A line of the result.
    void print(const QString &line);
    /// Bytes of the result, as they are; false where they could not be written.
    bool printBytes(const QByteArray &bytes);
    /// The result as one JSON document.
    void printJson(const QJsonObject &object);
    /// A line on the way: a message, a warning, an error.
    void say(const QString &line);
    /// False once standard output could not be written.
    [[nodiscard]] bool isWritable() const { return m_isWritable; }

    /// A callback for long work: draws the share done on a terminal, and nothing elsewhere.
    [[nodiscard]] std::function<bool(double)> progress(const QString &what);

private:
    void clearProgress();

    QFile m_out;
    QFile m_err;
    bool m_isJson = false;
    bool m_isWritable = true;
    bool m_isTerminal = false;
    int m_shownPercent = -1;
};

} // namespace Ropewalk::Cli
