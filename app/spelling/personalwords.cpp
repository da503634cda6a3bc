// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/spelling/personalwords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Nobody writes so many words; what is larger is not ours.
constexpr qint64 mostBytes = 8 << 20;

} // namespace

PersonalWords::PersonalWords(const QString &path)
    : m_path(path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QString &line : QString::fromUtf8(file.read(mostBytes)).split(u'\n')) {
        if (const QString word = line.trimmed(); !word.isEmpty())
            m_words.append(word);
    }
}

QString PersonalWords::pathIn(const QString &settings)
{
    return settings + u"/words.txt"_s;
}

Result<> PersonalWords::add(const QString &word)
{
    if (word.isEmpty() || m_words.contains(word))
        return {};
    QStringList words = m_words;
    words.append(word);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray bytes = words.join(u'\n').toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Unwritable, file.errorString(), m_path);
    m_words = words;
    return {};
}

} // namespace Ropewalk
