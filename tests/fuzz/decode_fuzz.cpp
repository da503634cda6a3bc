// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/decode.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    using namespace Ropewalk;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto source = decode(bytes, QStringLiteral("fuzz"));
    if (!source)
        return 0;
    bool isRepaired = false;
    for (const ImportedEpisode::Remark &remark : source->remarks) {
        isRepaired = isRepaired || remark.kind == ImportedEpisode::Remark::Kind::Repaired
                     || remark.kind == ImportedEpisode::Remark::Kind::Dropped;
    }
    bool fits = false;
    const QByteArray again = encode(source->text, source->encoding, source->hasByteOrderMark, fits);
    if (!fits || (!isRepaired && again != bytes))
        std::abort();
    return 0;
}
