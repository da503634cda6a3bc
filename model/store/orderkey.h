// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

/// Keys that sort rows: bytes compared as by memcmp, a beginning before its continuations, as SQLite compares
/// blobs. Read as fractions to the base 256; the last byte is never 0, so that there is always room before a
/// key.
///
/// Between two keys there are always more. Rows that are added at one place again and again, upwards or
/// downwards, lengthen their keys by a byte only after tens of thousands.
namespace Ropewalk::OrderKey
{

/// A key after `low` and before `high`; empty ones stand for the beginning and the end. `low` is before
/// `high`.
[[nodiscard]] QByteArray between(QByteArrayView low, QByteArrayView high);

/// `count` keys in order between the two, evenly spread.
[[nodiscard]] std::vector<QByteArray> spread(QByteArrayView low, QByteArrayView high, qsizetype count);

} // namespace Ropewalk::OrderKey
