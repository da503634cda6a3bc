// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"

#include <QStringList>

#include <expected>
#include <functional>
#include <variant>
#include <vector>

namespace Ropewalk
{

/// What is wrong with a pattern or a replacement, as a sentence, and where: an offset in UTF-16 units.
struct PatternFault {
    QString message;
    qsizetype at = 0;

    bool operator==(const PatternFault &) const = default;
};

/// What takes the place of what was found. A value, made once for a search.
///
/// Plain text stands for itself. In the replacement of a pattern:
///
///     \1 $1 ${1}       what the first group found; 0, or $&, is all that was found
///     ${name}          what the group with this name found
///     \u \l            the next character as a capital, or a small letter
///     \U \L … \E       all up to \E in capitals, or small letters
///     \t \\ \$ $$      a tab, a backslash, a dollar sign
///
/// A dollar sign before anything else is a dollar sign. A group that took no part gives nothing.
class Replacement
{
public:
    /// Plain text.
    explicit Replacement(QString text = {});
    /// The replacement of a pattern whose groups have these names, the first of them that of the whole;
    /// empty where a group has none.
    [[nodiscard]] static std::expected<Replacement, PatternFault> ofPattern(const QString &text,
                                                                            const QStringList &groups);

    /// Whether it is the same for whatever was found.
    [[nodiscard]] bool isConstant() const;
    /// `group` says what the group of a number found.
    [[nodiscard]] QString expanded(const std::function<QStringView(int)> &group) const;

private:
    class Reader;
    enum class Case : quint8 { NextUpper, NextLower, Upper, Lower, End };
    using Part = std::variant<QString, int, Case>;

    std::vector<Part> m_parts;
};

} // namespace Ropewalk
