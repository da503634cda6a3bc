// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"

namespace Ropewalk
{

/// The sentences of a line, in order, without the space between them. What stands in brackets is in none that
/// it begins or ends: `[sighs] No.` has the sentence `No.`; inside of one it stays. A full stop behind a
/// title, an initial or a common short form ends none (`Dr. Ruiz`, `e.g. goats`).
[[nodiscard]] QList<Stretch> sentences(QStringView text);

/// The sentence that an offset is in; of one between two, the one before, and of one before the first, that.
/// Empty where the line has none.
[[nodiscard]] Stretch sentenceAt(QStringView text, qsizetype offset);

} // namespace Ropewalk
