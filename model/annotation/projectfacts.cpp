// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/annotation/projectfacts.h"

#include <QCoreApplication>

namespace Ropewalk
{

QStringList usualVerdicts()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("ProjectFacts", text); };
    return {say(QT_TRANSLATE_NOOP("ProjectFacts", "verified")),
            say(QT_TRANSLATE_NOOP("ProjectFacts", "murky")),
            say(QT_TRANSLATE_NOOP("ProjectFacts", "unverified")),
            say(QT_TRANSLATE_NOOP("ProjectFacts", "false"))};
}

} // namespace Ropewalk
