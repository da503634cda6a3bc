// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Ropewalk
{

/// Why a backup was made. Its name in a file's name is never translated.
struct BackupReason {
    enum class Kind : quint8 {
        Usual,     ///< the time had come
        Migration, ///< a later version of the file was about to be written
        Merge,     ///< two speakers, or two reason lists, were about to become one
        Replace,   ///< `count` places were about to be replaced at once
        Import,    ///< something was about to be imported
        Overwrite, ///< another program's, or another project's, file was about to be written over
        Restore,   ///< an earlier backup was about to take its place
    };
    Kind kind = Kind::Usual;
    int count = 0; ///< of what was replaced

    /// Before more replacements at once a backup is made.
    static constexpr qsizetype mostReplaced = 100;

    bool operator==(const BackupReason &) const = default;

    /// "replace-2310"; empty for the usual one.
    [[nodiscard]] QString name() const;
    [[nodiscard]] static std::optional<BackupReason> fromName(const QString &name);
    /// "before 2,310 replacements", for people; empty for the usual one.
    [[nodiscard]] QString text() const;
};

} // namespace Ropewalk
