// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/orderkey.h"

#include <algorithm>

namespace Ropewalk::OrderKey
{

namespace
{

/// How many keys there should be room for, at least: shorter ones would soon have to be lengthened again.
constexpr quint64 leastRoom = 4096;
/// The most by which a run of keys goes on.
constexpr quint64 longestStep = 256;
/// And by which single keys that follow each other do.
constexpr quint64 singleStep = 16;
/// Digits of a window, so that its bounds fit in 64 bits.
constexpr int mostDigits = 7;

quint64 digits(QByteArrayView key, int count)
{
    quint64 value = 0;
    for (int at = 0; at < count; ++at)
        value = value << 8 | (at < key.size() ? quint8(key[at]) : 0);
    return value;
}

QByteArray keyOf(const QByteArray &prefix, quint64 value, int count)
{
    QByteArray key = prefix;
    for (int at = count - 1; at >= 0; --at)
        key.append(char(value >> (8 * at) & 0xff));
    while (key.endsWith('\0'))
        key.chop(1);
    return key;
}

} // namespace

std::vector<QByteArray> spread(QByteArrayView low, QByteArrayView high, qsizetype count)
{
    Q_ASSERT(high.isEmpty() || low < high);
    std::vector<QByteArray> keys;
    if (count <= 0)
        return keys;
    // The longer neighbour is the one that a run of insertions has made: the next one will be beside it.
    const bool goesUp = high.isEmpty() ? !low.isEmpty() : low.size() > high.size();
    const bool goesDown = low.isEmpty() ? !high.isEmpty() : !high.isEmpty() && high.size() > low.size();

    const quint64 wanted = std::max(leastRoom, quint64(count) * singleStep);
    bool isOpen = high.isEmpty();
    QByteArray prefix;
    quint64 first = 0;
    quint64 room = 0;
    int window = 0;
    while (true) {
        // A key goes on with zeros, as it were.
        while (!isOpen && (low.isEmpty() ? '\0' : low[0]) == high[0]) {
            prefix.append(high[0]);
            low = low.isEmpty() ? low : low.sliced(1);
            high = high.sliced(1);
        }
        for (window = 1; window <= mostDigits; ++window) {
            first = digits(low, window);
            const quint64 last = isOpen ? quint64(1) << (8 * window) : digits(high, window);
            room = last - first - 1;
            // Keys of one length, as two that were added beside each other: halved while that goes.
            const bool canHalve =
                !goesUp && !goesDown && !isOpen && window >= low.size() && room > 2 * quint64(count);
            if (last > first && (room >= wanted || canHalve))
                break;
        }
        if (window <= mostDigits)
            break;
        // Hardly any room up to here: all that begins like `low` is before `high`.
        prefix.append(low.isEmpty() ? '\0' : low[0]);
        low = low.isEmpty() ? low : low.sliced(1);
        isOpen = true;
    }

    quint64 step = room / (quint64(count) + 1);
    quint64 start = first;
    if (goesUp || goesDown)
        step = std::min(step, count == 1 ? singleStep : longestStep);
    if (goesDown)
        start = first + room + 1 - step * (quint64(count) + 1);
    keys.reserve(size_t(count));
    for (qsizetype at = 1; at <= count; ++at)
        keys.push_back(keyOf(prefix, start + step * quint64(at), window));
    return keys;
}

QByteArray between(QByteArrayView low, QByteArrayView high)
{
    return spread(low, high, 1).front();
}

} // namespace Ropewalk::OrderKey
