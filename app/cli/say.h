// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace Ropewalk::Cli
{

/// A text of the command line, translated: `text` is marked with QT_TRANSLATE_NOOP("Cli", …), or with
/// QT_TRANSLATE_N_NOOP where `n` stands for its %n.
[[nodiscard]] inline QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Cli", text, nullptr, n);
}

} // namespace Ropewalk::Cli
