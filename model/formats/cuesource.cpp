// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/cuesource.h"

namespace Ropewalk
{

QString usualLineEnd(QStringView text)
{
    const SourceRow row = rowAt(text, 0);
    return row.isLast() ? QStringLiteral("\n") : text.sliced(row.to, row.next - row.to).toString();
}

int leadingLineEnds(QStringView text)
{
    int count = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\n') {
            ++count;
        } else if (text[at] == u'\r') {
            ++count;
            if (at + 1 < text.size() && text[at + 1] == u'\n')
                ++at;
        } else if (text[at] != u' ' && text[at] != u'\t') {
            break;
        }
    }
    return count;
}

Span CueSource::span() const
{
    const auto point = [](qint64 ms) {
        return ms < 0 || ms > maxTimeMs ? TimePoint{} : TimePoint::measured(ms);
    };
    return {point(startMs), point(endMs)};
}

void appendTimestamp(QString &out, qint64 ms, QChar decimal)
{
    char16_t form[12] = {};
    const auto put = [&form](int at, qint64 value) {
        form[at] = char16_t(u'0' + value / 10 % 10);
        form[at + 1] = char16_t(u'0' + value % 10);
    };
    const qint64 hours = ms / 3'600'000;
    put(0, hours);
    form[2] = u':';
    put(3, ms / 60'000 % 60);
    form[5] = u':';
    put(6, ms / 1000 % 60);
    form[8] = decimal.unicode();
    put(9, ms % 1000 / 10);
    form[11] = char16_t(u'0' + ms % 10);
    if (hours > 99) {
        out += QString::number(hours);
        out.append(reinterpret_cast<const QChar *>(form) + 2, 10);
        return;
    }
    out.append(reinterpret_cast<const QChar *>(form), 12);
}

} // namespace Ropewalk
