// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/newfile.h"

#include "model/store/projectfile.h"
#include "model/store/storetext.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>

namespace Ropewalk
{

using StoreText::say;

NewFile::NewFile(const QString &target)
    : m_target(target)
    , m_path(QFileInfo(target).absolutePath() + u'/' + prefixOf(target) +
             QStringLiteral("%1-%2")
                 .arg(QCoreApplication::applicationPid())
                 .arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0')))
{
}

QString NewFile::prefixOf(const QString &target)
{
    // File names end at 255 bytes.
    constexpr qsizetype mostBytes = 200;
    QString name = QFileInfo(target).fileName();
    while (QFile::encodeName(name).size() > mostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return u'.' + name + QStringLiteral("~pub-");
}

NewFile::~NewFile()
{
    QFile::remove(m_path);
}

std::unexpected<Error> NewFile::notWritten(const QString &why) const
{
    return failure(Error::Kind::Unwritable,
                   say(QT_TRANSLATE_NOOP("Store", "The file could not be written: %1.")).arg(why), m_target);
}

Result<> NewFile::copyFrom(const QString &source)
{
    QFile file(source);
    if (!file.copy(m_path))
        return notWritten(file.errorString());
    QFile::setPermissions(m_path, file.permissions() | QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<> NewFile::finish(IfThere ifThere)
{
    if (!ProjectFile::sync(m_path))
        return notWritten(qt_error_string());
    if (ifThere == IfThere::Refuse && (QFileInfo::exists(m_target) || QFileInfo(m_target).isSymLink()))
        return notWritten(say(QT_TRANSLATE_NOOP("Store", "there is a file of this name")));
    if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_target).constData()) != 0)
        return notWritten(qt_error_string(errno));
    if (!ProjectFile::sync(QFileInfo(m_target).absolutePath()))
        return notWritten(qt_error_string());
    return {};
}

} // namespace Ropewalk
