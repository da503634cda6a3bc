// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/base/timecode.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// Reads decimal digits from `at` on and moves `at` behind them; nothing where there are none or more than
/// `most`.
std::optional<qint64> digits(QStringView text, qsizetype &at, int most)
{
    const qsizetype start = at;
    qint64 value = 0;
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9') {
        if (at - start >= most)
            return std::nullopt;
        value = value * 10 + (text[at].unicode() - u'0');
        ++at;
    }
    return at > start ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<qint64> parseTimecode(QStringView text)
{
    qint64 fields[3] = {};
    int count = 0;
    qsizetype at = 0;
    while (true) {
        const qsizetype start = at;
        const auto value = digits(text, at, count == 0 ? 6 : 2);
        if (!value || (count > 0 && (at - start != 2 || *value > 59)))
            return std::nullopt;
        fields[count++] = *value;
        if (at == text.size() || text[at] != u':')
            break;
        if (count == 3)
            return std::nullopt;
        ++at;
    }
    if (count < 2)
        return std::nullopt;
    qint64 ms = 0;
    if (at < text.size()) {
        if (text[at] != u'.' && text[at] != u',')
            return std::nullopt;
        const qsizetype start = ++at;
        const auto value = digits(text, at, 3);
        if (!value || at != text.size())
            return std::nullopt;
        ms = *value;
        for (qsizetype places = at - start; places < 3; ++places)
            ms *= 10;
    }
    const qint64 seconds =
        count == 3 ? (fields[0] * 60 + fields[1]) * 60 + fields[2] : fields[0] * 60 + fields[1];
    const qint64 total = seconds * 1000 + ms;
    return total <= maxTimeMs ? std::optional(total) : std::nullopt;
}

QString formatClock(qint64 ms)
{
    if (ms <= -1000)
        return u'-' + formatClock(-ms);
    const qint64 seconds = ms / 1000;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QString::number(seconds / 60) + u':' + two(seconds % 60);
    return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

QString formatTimestamp(qint64 ms, QChar decimal)
{
    ms = std::max<qint64>(ms, 0);
    char16_t out[12] = {};
    const qint64 hours = ms / 3'600'000;
    const auto put = [&out](int at, qint64 value) {
        out[at] = char16_t(u'0' + value / 10 % 10);
        out[at + 1] = char16_t(u'0' + value % 10);
    };
    put(0, hours);
    out[2] = u':';
    put(3, ms / 60'000 % 60);
    out[5] = u':';
    put(6, ms / 1000 % 60);
    out[8] = decimal.unicode();
    put(9, ms % 1000 / 10);
    out[11] = char16_t(u'0' + ms % 10);
    QString text(reinterpret_cast<const QChar *>(out), 12);
    if (hours > 99) // three digits are the exception: put in front rather than make room always
        text = QString::number(hours) + text.mid(2);
    return text;
}

} // namespace Ropewalk
