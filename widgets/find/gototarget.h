// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Ropewalk
{

/// A place in an episode as people name it.
struct GotoTarget {
    enum class Kind : quint8 { Turn, Time, Page };
    Kind kind = Kind::Turn;
    qint64 value = 0; ///< a turn or page from 1, or a time in ms

    bool operator==(const GotoTarget &) const = default;
};

/// Reads `59` or `turn 59` (`t 59`, `#59`), `12:34` or `1:02:03`, `page 3` (`p 3`, `p3`), in any case and
/// with spaces where one likes; nothing for any other text. `pageWords` are further words for page in the
/// person's language.
[[nodiscard]] std::optional<GotoTarget> parseGotoTarget(QStringView text, const QStringList &turnWords = {},
                                                        const QStringList &pageWords = {});

} // namespace Ropewalk
