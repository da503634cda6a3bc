// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace Ropewalk::Cli::Script
{

/// A text of script lines, translated: `text` is marked with QT_TRANSLATE_NOOP("Script", …), or with
/// QT_TRANSLATE_N_NOOP where `n` stands for its %n.
[[nodiscard]] inline QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Script", text, nullptr, n);
}

} // namespace Ropewalk::Cli::Script
