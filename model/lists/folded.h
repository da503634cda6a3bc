// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Ropewalk
{

/// A text as it is compared with what people type: without case, accents and punctuation, single spaces
/// between its words.
[[nodiscard]] QString folded(const QString &text);

} // namespace Ropewalk
