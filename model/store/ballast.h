// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Room on the disk that is kept back beside a working copy, and given up when the disk is full: then the
/// last edits can be kept all the same while people free some.
namespace Ropewalk::Ballast
{

inline constexpr qint64 bytes = 16LL << 20;
/// On a disk with less free than this it would only do harm.
inline constexpr qint64 leastFree = 4 * bytes;

/// Keeps it back in a folder, where there is so much and the file system can do that at once.
void make(const QString &folder);
/// Gives it up; false where there is none.
bool release(const QString &folder);

} // namespace Ropewalk::Ballast
