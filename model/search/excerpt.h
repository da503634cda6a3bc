// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"

#include <QList>

namespace Ropewalk
{

/// A part of a text around the words that were found in it.
struct Excerpt {
    QString text;
    QList<Stretch> marks;     ///< in `text`, in order
    bool isCutBefore = false; ///< the text has more in front
    bool isCutBehind = false;

    bool operator==(const Excerpt &) const = default;
};

/// At most about `length` units around the first of `marks` (the beginning where there are none), cut between
/// words where there are any.
[[nodiscard]] Excerpt excerptOf(const QString &text, const QList<Stretch> &marks, qsizetype length);

} // namespace Ropewalk
