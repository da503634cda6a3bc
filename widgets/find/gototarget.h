// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Ropewalk
{

/// How many words a printed page has, as manuscripts are counted.
inline constexpr int wordsOnPage = 250;

/// A place in an episode as people name it.
struct GotoTarget {
    enum class Kind : quint8 { Turn, Time, Page };
    Kind kind = Kind::Turn;
    qint64 value = 0; ///< a turn or page, counted from 1, or a time in ms

    bool operator==(const GotoTarget &) const = default;
};

/// What people write before a number, besides `turn`, `t` and `#`, and `page`, `p` and `p.`: in their own
/// language.
struct GotoWords {
    QStringList turn;
    QStringList page;
};

/// Reads `59`, `turn 59` or `#59`, `12:34` or `1:02:03`, `page 3` or `p3`, in any case and with spaces where
/// one likes; nothing for any other text.
[[nodiscard]] std::optional<GotoTarget> parseGotoTarget(QStringView text, const GotoWords &words = {});

} // namespace Ropewalk
