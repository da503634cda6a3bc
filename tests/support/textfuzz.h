// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/decode.h"
#include "tests/support/exporting.h"

#include <cstdint>
#include <cstdlib>

/// What the fuzz targets of text formats hold true for any bytes.
namespace TextFuzz
{

/// Ends the program unless `bytes` are refused, or come out of the format as they went in. Bytes that
/// decoding had to repair are compared as repaired.
inline void checkRoundTrip(const char *formatId, const std::uint8_t *data, size_t size)
{
    using namespace Ropewalk;
    static const FormatRegistry registry = FormatRegistry::standard();
    const QString format = QString::fromLatin1(formatId);
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto source = decode(bytes, QStringLiteral("fuzz"));
    if (!source)
        return;
    const auto episode = registry.find(format)->importer->read(*source, {});
    if (!episode)
        return;
    ExportEpisode out = Ropewalk::exportOf(*episode);
    if (registry.find(format)->exporter->write(out).text != source->text)
        std::abort();
    for (const ExportTurn &turn : out.turns) {
        for (const Line &line : turn.lines) {
            if (line.text.contains(u'\n') || line.text.contains(u'\r'))
                std::abort();
        }
    }
    // Edited, and in the format's own form, it must at least be writable and readable.
    for (ExportTurn &turn : out.turns) {
        for (Line &line : turn.lines)
            line.text.insert(line.text.size() / 2, u'*');
    }
    SourceText again;
    again.text = registry.find(format)->exporter->write(out).text;
    (void)registry.find(format)->importer->read(again, {});
    out.imported.reset();
    again.text = registry.find(format)->exporter->write(out).text;
    (void)registry.find(format)->importer->read(again, {});
}

} // namespace TextFuzz
