// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/registry.h"
#include "tests/support/exportof.h"

/// What tests of whole ways through formats look at.
namespace Exporting
{

using namespace Ropewalk;

/// The bytes that an export writes.
[[nodiscard]] inline QByteArray exported(const FormatRegistry &registry, const QString &formatId,
                                         const ExportEpisode &episode, QStringList *losses = nullptr)
{
    QStringList said;
    const QByteArray bytes =
        encodeExport(registry.find(formatId)->exporter->write(episode), episode, formatId, said);
    if (losses)
        *losses = said;
    return bytes;
}

/// Turns, labels and lines, one a row: what must survive a way through another format. With `times`, those
/// too.
[[nodiscard]] inline QStringList shape(const std::vector<ImportedTurn> &turns, bool times = false)
{
    QStringList rows;
    for (const ImportedTurn &turn : turns) {
        rows.append(QStringLiteral("turn %1 %2").arg(int(turn.kind)).arg(turn.label));
        for (const Line &line : turn.lines)
            rows.append(
                (times ? QStringLiteral("%1-%2 ").arg(line.span.start.ms).arg(line.span.end.ms) : QString()) +
                line.text);
    }
    return rows;
}

} // namespace Exporting
