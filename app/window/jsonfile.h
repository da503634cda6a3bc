// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"

#include <QJsonObject>

/// The small files of the program's own in which settings and the window's state are kept.
namespace Ropewalk::JsonFile
{

/// What was wrong with a file.
struct Trouble {
    enum class Kind : quint8 { None, Unreadable, Damaged };
    Kind kind = Kind::None;
    QString path;
    QString detail; ///< the system's reason, or the name that the damaged file has now

    /// A sentence in the language of the moment; empty where all is well.
    [[nodiscard]] QString text() const;
};

/// What was read: nothing where there is no file. A file that is damaged or cannot be read gives nothing
/// either; a damaged one is first set aside under another name, so that the next write does not take what
/// could be saved of it.
struct Read {
    QJsonObject object;
    Trouble trouble = {};
};
[[nodiscard]] Read read(const QString &path);

/// Writes the file whole, or leaves it as it was; makes its folder.
[[nodiscard]] Result<> write(const QString &path, const QJsonObject &object);

} // namespace Ropewalk::JsonFile
