// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/registry.h"

/// Makes of imported episodes what exporters take, as editing does: labels stand for speakers, ids are given.
namespace Exporting
{

using namespace Ropewalk;

[[nodiscard]] inline ExportEpisode toExport(const ImportedEpisode &episode)
{
    ExportEpisode out;
    out.facts = episode.facts;
    out.page = episode.page;
    for (PageLine &line : out.page)
        line.line.id = LineId::create();
    for (const ImportedTurn &turn : episode.turns) {
        ExportTurn &made = out.turns.emplace_back(ExportTurn{turn.kind, turn.label, turn.label, turn.label, turn.lines});
        for (Line &line : made.lines)
            line.id = LineId::create();
    }
    out.panel.assign(episode.panel.begin(), episode.panel.end());
    out.imported = episode.imported;
    return out;
}

/// The bytes that an export writes.
[[nodiscard]] inline QByteArray exported(const FormatRegistry &registry, const QString &formatId,
                                         const ExportEpisode &episode, QStringList *losses = nullptr)
{
    QStringList said;
    const QByteArray bytes = encodeExport(registry.find(formatId)->exporter->write(episode), episode, formatId, said);
    if (losses)
        *losses = said;
    return bytes;
}

/// Turns, labels and lines, one a row: what must survive a way through another format. With `times`, those too.
[[nodiscard]] inline QStringList shape(const std::vector<ImportedTurn> &turns, bool times = false)
{
    QStringList rows;
    for (const ImportedTurn &turn : turns) {
        rows.append(QStringLiteral("turn %1 %2").arg(int(turn.kind)).arg(turn.label));
        for (const Line &line : turn.lines)
            rows.append((times ? QStringLiteral("%1-%2 ").arg(line.span.start.ms).arg(line.span.end.ms) : QString()) + line.text);
    }
    return rows;
}

} // namespace Exporting
