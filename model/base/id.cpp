// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>

#include <atomic>

namespace Ropewalk
{

namespace
{

/// Milliseconds since 1970 in the upper 52 bits and a counter in the lower 12: grows with every call, also
/// within a millisecond and when the clock is set back (RFC 9562, section 6.2, method 3).
std::uint64_t nextTick()
{
    static std::atomic<std::uint64_t> last{0};
    const auto now = std::uint64_t(QDateTime::currentMSecsSinceEpoch()) << 12;
    std::uint64_t seen = last.load(std::memory_order_relaxed);
    std::uint64_t next = 0;
    do {
        next = std::max(now, seen + 1);
    } while (!last.compare_exchange_weak(seen, next, std::memory_order_relaxed));
    return next;
}

std::uint64_t randomBits()
{
    thread_local QRandomGenerator generator = QRandomGenerator::securelySeeded();
    return generator.generate64();
}

} // namespace

Uuid Uuid::create()
{
    const std::uint64_t tick = nextTick();
    constexpr std::uint64_t version7 = 0x7000;
    constexpr std::uint64_t variant = 0x8000000000000000;
    return {(tick >> 12 << 16) | version7 | (tick & 0xfff), variant | (randomBits() >> 2)};
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? std::nullopt : fromBytes(uuid.toRfc4122());
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    return Uuid{qFromBigEndian<std::uint64_t>(bytes.data()), qFromBigEndian<std::uint64_t>(bytes.data() + 8)};
}

QString Uuid::toString() const
{
    return QUuid::fromRfc4122(toBytes()).toString(QUuid::WithoutBraces);
}

QByteArray Uuid::toBytes() const
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return bytes;
}

} // namespace Ropewalk
