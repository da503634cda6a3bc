// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/srt.h"

#include "tests/support/exportof.h"

#include <cstdint>
#include <cstdlib>

/// Any text is an episode that goes out as the same text, or an error; the other format takes it without
/// harm.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Ropewalk;
    SourceText source;
    source.text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)srtImporter()->confidence(source);
    const auto episode = srtImporter()->read(source, {});
    if (!episode)
        return 0;
    ExportEpisode exported = exportOf(*episode);
    if (srtExporter()->write(exported).text != source.text)
        std::abort();
    // The first byte says which edit: the text of every line, every other speaker, times gone.
    const int edit = data[0] % 3;
    bool isOther = false;
    for (ExportTurn &turn : exported.turns) {
        isOther = !isOther;
        if (edit == 1 && isOther)
            turn.label = QStringLiteral("Cleo");
        for (Line &line : turn.lines) {
            if (edit == 0)
                line.text.chop(1);
            else if (edit == 2)
                line.span.end = {};
        }
    }
    (void)srtExporter()->write(exported);
    return 0;
}
