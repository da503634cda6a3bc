// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/id.h"
#include "model/transcript/editkey.h"

#include <map>
#include <memory>

namespace Ropewalk
{

/// The entries of one kind (speakers, topics, reasons …), by id; in order of id, which is the order in which
/// they were made.
template <typename T>
class Table
{
public:
    using Key = decltype(T::id);

    [[nodiscard]] const T *find(Key id) const
    {
        const auto found = m_entries.find(id);
        return found == m_entries.end() ? nullptr : &found->second;
    }
    [[nodiscard]] const std::map<Key, T> &all() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

    /// For the EditApplier alone.
    void put(EditKey, T entry)
    {
        const Key id = entry.id;
        m_entries.insert_or_assign(id, std::move(entry));
    }
    void remove(EditKey, Key id) { m_entries.erase(id); }

    /// For building: before anybody else knows the table.
    void load(T entry)
    {
        const Key id = entry.id;
        m_entries.emplace(id, std::move(entry));
    }

    bool operator==(const Table &) const = default;

private:
    std::map<Key, T> m_entries;
};

} // namespace Ropewalk
