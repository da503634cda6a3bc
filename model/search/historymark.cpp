// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/historymark.h"

#include <QCryptographicHash>

namespace Ropewalk
{

bool HistoryMark::extend(const HistoryStep &step)
{
    if (step.sequence <= sequence)
        return true;
    if (step.sequence != sequence + 1)
        return false;
    sequence = step.sequence;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(digest);
    hash.addData(QByteArray(1, char(step.kind)));
    hash.addData(step.group.value.toBytes());
    digest = hash.result();
    return true;
}

} // namespace Ropewalk
