// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Ropewalk
{

/// What somebody named to be imported, as files: for a folder, the files in it; for a pattern ("talks/*.srt")
/// that no file is called like, those that fit; both in the order that people count in (2 before 10). All
/// else stays as it is, whether it is there or not. What a name hides (.DS_Store) is left out.
[[nodiscard]] QStringList filesToImport(const QStringList &names);

} // namespace Ropewalk
