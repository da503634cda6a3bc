// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/ballast.h"

#include <QFile>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Ropewalk::Ballast
{

namespace
{

QByteArray nameIn(const QString &folder)
{
    return QFile::encodeName(folder + QStringLiteral("/ballast"));
}

} // namespace

void make(const QString &folder)
{
    const QByteArray name = nameIn(folder);
    struct statvfs disk{};
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0 ||
        qint64(disk.f_bavail) * qint64(disk.f_frsize) < leastFree)
        return;
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    // Not posix_fallocate(): that writes where the file system cannot keep room back.
    const bool isMade = ::fallocate(file, 0, 0, bytes) == 0;
    ::close(file);
    if (!isMade)
        ::unlink(name.constData());
}

bool release(const QString &folder)
{
    return ::unlink(nameIn(folder).constData()) == 0;
}

} // namespace Ropewalk::Ballast
