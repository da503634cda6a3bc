// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/folded.h"

namespace Ropewalk
{

QString folded(const QString &text)
{
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            bare.append(c.isPunct() ? u' ' : c.toCaseFolded());
    }
    return bare.simplified();
}

} // namespace Ropewalk
