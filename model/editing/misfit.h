// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// The error of an edit that does not fit; `text` is marked with QT_TRANSLATE_NOOP("EditApplier", …),
/// `argument` fills its %1.
[[nodiscard]] inline std::unexpected<Error> misfit(const char *text, const QString &argument = {})
{
    const QString message = QCoreApplication::translate("EditApplier", text);
    return failure(Error::Kind::Invalid, argument.isNull() ? message : message.arg(argument));
}

} // namespace Ropewalk
