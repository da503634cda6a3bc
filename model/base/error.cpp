// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/base/error.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

QString Error::text() const
{
    if (file.isEmpty())
        return message;
    if (line <= 0)
        return file + u": "_s + message;
    return file + u':' + QString::number(line) + u": "_s + message;
}

std::unexpected<Error> failure(Error::Kind kind, const QString &message, const QString &file, int line)
{
    return std::unexpected(Error{kind, message, file, line});
}

} // namespace Ropewalk
