// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/reasonlistfile.h"

#include <QSet>

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

/// Any bytes are a list with unique numbers and one-line texts, or an error with a message.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto list = Ropewalk::parseReasonList(bytes, u"list"_s);
    if (!list) {
        if (list.error().message.isEmpty() || list.error().line < 0)
            std::abort();
        return 0;
    }
    QSet<int> numbers;
    for (const Ropewalk::ListedReason &reason : list->reasons) {
        if (reason.number < 0 || reason.line < 1 || reason.text.isEmpty() || reason.text.contains(u'\n') ||
            numbers.contains(reason.number))
            std::abort();
        numbers.insert(reason.number);
    }
    return 0;
}
