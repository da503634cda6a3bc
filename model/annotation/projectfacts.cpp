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

VerdictSense verdictSense(const QStringList &scale, const QString &verdict)
{
    if (verdict.isEmpty())
        return VerdictSense::None;
    if (scale.startsWith(verdict))
        return VerdictSense::Holds;
    return scale.endsWith(verdict) ? VerdictSense::Fails : VerdictSense::Between;
}

} // namespace Ropewalk
