// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

namespace Ropewalk
{

/// A date as people type it: in the form of their country, with or without the century, or as 2026-05-14.
/// Invalid for any other text.
[[nodiscard]] QDate typedDate(const QString &text);

} // namespace Ropewalk
