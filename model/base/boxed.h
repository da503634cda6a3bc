// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>

namespace Ropewalk
{

/// A value or nothing, as std::optional, but on the heap: for large members that are mostly nothing, of
/// values that there are many of. Copies copy the value.
template <typename T>
class Boxed
{
public:
    Boxed() = default;
    Boxed(const T &value) // NOLINT(google-explicit-constructor): as std::optional's
        : m_value(std::make_unique<T>(value))
    {
    }
    Boxed(T &&value) // NOLINT(google-explicit-constructor): as std::optional's
        : m_value(std::make_unique<T>(std::move(value)))
    {
    }
    Boxed(std::optional<T> value) // NOLINT(google-explicit-constructor): as std::optional's
        : m_value(value ? std::make_unique<T>(std::move(*value)) : nullptr)
    {
    }
    Boxed(const Boxed &other)
        : m_value(other ? std::make_unique<T>(*other) : nullptr)
    {
    }
    Boxed(Boxed &&) noexcept = default;
    Boxed &operator=(const Boxed &other)
    {
        if (this != &other)
            m_value = other ? std::make_unique<T>(*other) : nullptr;
        return *this;
    }
    Boxed &operator=(Boxed &&) noexcept = default;
    ~Boxed() = default;

    [[nodiscard]] bool has_value() const { return m_value != nullptr; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] T &operator*() { return *m_value; }
    [[nodiscard]] const T &operator*() const { return *m_value; }
    [[nodiscard]] T *operator->() { return m_value.get(); }
    [[nodiscard]] const T *operator->() const { return m_value.get(); }
    // NOLINTNEXTLINE(google-explicit-constructor): it stands in for one
    operator std::optional<T>() const { return m_value ? std::optional<T>(*m_value) : std::nullopt; }
    T &emplace()
    {
        m_value = std::make_unique<T>();
        return *m_value;
    }
    void reset() { m_value.reset(); }

    bool operator==(const Boxed &other) const
    {
        return has_value() == other.has_value() && (!has_value() || **this == *other);
    }

private:
    std::unique_ptr<T> m_value;
};

} // namespace Ropewalk
