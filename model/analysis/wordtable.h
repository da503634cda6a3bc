// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

namespace Ropewalk
{

/// What some words mean, by their keys, for looking up each word of long texts: a hash table with open
/// addressing, at most half full, which takes the keys as they are, since these are hashes already. Words are
/// only added. A value.
template <typename Value>
class WordTable
{
public:
    /// What the word means, to be set where it is new. Good until the next word is added.
    [[nodiscard]] Value &operator[](std::uint64_t key)
    {
        Slot *slot = &slotOf(key);
        if (!slot->isUsed) {
            if (2 * (m_count + 1) > m_slots.size()) {
                grow();
                slot = &slotOf(key);
            }
            ++m_count;
            *slot = {key, {}, true};
        }
        return slot->value;
    }
    /// Null for a word that is not in the table.
    [[nodiscard]] const Value *find(std::uint64_t key) const
    {
        const Slot &slot = m_slots[placeOf(key)];
        return slot.isUsed ? &slot.value : nullptr;
    }

private:
    struct Slot {
        std::uint64_t key = 0;
        Value value = {};
        bool isUsed = false;
    };

    /// Of the word's slot, or of the free one that it would take.
    [[nodiscard]] size_t placeOf(std::uint64_t key) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = size_t(key) & mask;
        while (m_slots[at].isUsed && m_slots[at].key != key)
            at = (at + 1) & mask;
        return at;
    }
    [[nodiscard]] Slot &slotOf(std::uint64_t key) { return m_slots[placeOf(key)]; }
    void grow()
    {
        std::vector<Slot> before(m_slots.size() * 2);
        before.swap(m_slots);
        for (const Slot &slot : before) {
            if (slot.isUsed)
                slotOf(slot.key) = slot;
        }
    }

    std::vector<Slot> m_slots = std::vector<Slot>(16); ///< a power of two
    size_t m_count = 0;
};

} // namespace Ropewalk
