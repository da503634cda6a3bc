// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/textreader.h"

#include <QByteArray>

namespace Ropewalk
{

/// Which state of a project something is made from: how many records its history had, and a digest of them
/// all. Two copies of a project whose histories parted have different marks, however many records each has.
struct HistoryMark {
    qint64 sequence = 0;
    QByteArray digest;

    /// Goes on to the next record. One that was taken in already changes nothing; false where one was left
    /// out.
    bool extend(const HistoryStep &step);
    bool operator==(const HistoryMark &) const = default;
};

} // namespace Ropewalk
