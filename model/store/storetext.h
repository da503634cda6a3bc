// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace Ropewalk::StoreText
{

/// A text of the store, translated: `text` is marked with QT_TRANSLATE_NOOP("Store", …).
[[nodiscard]] inline QString say(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

} // namespace Ropewalk::StoreText
