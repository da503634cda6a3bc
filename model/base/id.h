// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace Ropewalk
{

/// The 128 bits of a UUID, version 7 (RFC 9562, section 5.7): the time in ms, then random bits. Ids made
/// later sort later, within one process strictly so; two copies of a project can be merged by them.
struct Uuid {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    /// A new, unique id. Thread-safe.
    [[nodiscard]] static Uuid create();
    /// Reads the usual form of 8-4-4-4-12 hexadecimal digits.
    [[nodiscard]] static std::optional<Uuid> fromString(QStringView text);
    /// Reads 16 bytes, big-endian, as they stand in the project file.
    [[nodiscard]] static std::optional<Uuid> fromBytes(QByteArrayView bytes);

    [[nodiscard]] bool isNull() const { return high == 0 && low == 0; }
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QByteArray toBytes() const;

    auto operator<=>(const Uuid &) const = default;
    [[nodiscard]] friend size_t qHash(const Uuid &uuid, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, uuid.high, uuid.low);
    }
};

/// A Uuid that names one kind of thing, so that a line's id is never taken for a turn's.
template <typename Tag>
struct Id {
    Uuid value;

    [[nodiscard]] static Id create() { return Id{Uuid::create()}; }
    [[nodiscard]] static std::optional<Id> fromString(QStringView text)
    {
        const auto uuid = Uuid::fromString(text);
        return uuid ? std::optional(Id{*uuid}) : std::nullopt;
    }
    [[nodiscard]] bool isNull() const { return value.isNull(); }
    [[nodiscard]] QString toString() const { return value.toString(); }

    auto operator<=>(const Id &) const = default;
};

template <typename Tag>
[[nodiscard]] size_t qHash(const Id<Tag> &id, size_t seed = 0) noexcept
{
    return qHashMulti(seed, id.value.high, id.value.low);
}

using ProjectId = Id<struct ProjectTag>;
using EpisodeId = Id<struct EpisodeTag>;
using TurnId = Id<struct TurnTag>;
using LineId = Id<struct LineTag>;
using SpeakerId = Id<struct SpeakerTag>;
using TopicId = Id<struct TopicTag_>;
using ReasonListId = Id<struct ReasonListTag>;
using ReasonId = Id<struct ReasonTag>;
using CitationId = Id<struct CitationTag>;
using AnnotationId = Id<struct AnnotationTag>;
using SourceId = Id<struct SourceTag>;
using HouseRuleId = Id<struct HouseRuleTag>;
using GroupId = Id<struct GroupTag>;

} // namespace Ropewalk

template <typename Tag>
struct std::hash<Ropewalk::Id<Tag>> {
    size_t operator()(const Ropewalk::Id<Tag> &id) const noexcept { return Ropewalk::qHash(id); }
};
