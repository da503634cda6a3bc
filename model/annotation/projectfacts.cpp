// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/annotation/projectfacts.h"

#include <QCoreApplication>

namespace Ropewalk
{

QStringList usualVerdicts()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ProjectFacts", text); };
    return {tr(QT_TRANSLATE_NOOP("ProjectFacts", "verified")), tr(QT_TRANSLATE_NOOP("ProjectFacts", "murky")),
            tr(QT_TRANSLATE_NOOP("ProjectFacts", "unverified")),
            tr(QT_TRANSLATE_NOOP("ProjectFacts", "false"))};
}

} // namespace Ropewalk
