// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/clipturns.h"

namespace Ropewalk
{

/// The turns of a text that somebody pastes: read as labelled text is (labelledtext.h), with the names and
/// labels of `people` taken for labels wherever they are met. What stands before the first label is a turn
/// that nothing says whose it is. Nothing where the text has no labels: then it is words.
[[nodiscard]] std::vector<ClipTurn> turnsOfText(const QString &text, const QStringList &people);

} // namespace Ropewalk
