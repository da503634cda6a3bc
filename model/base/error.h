// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <expected>

namespace Ropewalk
{

/// What went wrong, in words that a user can act on, and where.
///
/// `message` is a translated sentence that says what happened and what to do. `file` is the path as the user
/// gave it, empty where no file is concerned; `line` is 1-based, 0 where none is meant.
struct Error {
    enum class Kind {
        Invalid,    ///< an argument or an edit that does not fit what it is applied to
        Unreadable, ///< input that cannot be read or understood
        Unwritable, ///< output that could not be written
        Busy,       ///< the project is open in another program
        TooNew,     ///< made by a later version
        Foreign,    ///< not a Ropewalk project
        Damaged,    ///< a project whose content is not whole
        Cancelled,  ///< stopped on request
    };

    Kind kind = Kind::Invalid;
    QString message;
    QString file = {};
    int line = 0;

    /// "file:line: message", leaving out what is not known.
    [[nodiscard]] QString text() const;
};

template <typename T = void>
using Result = std::expected<T, Error>;

/// Shorthand for returning an error from a function that returns a Result.
[[nodiscard]] std::unexpected<Error> failure(Error::Kind kind, const QString &message,
                                             const QString &file = {}, int line = 0);

} // namespace Ropewalk
