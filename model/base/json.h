// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/boxed.h"
#include "model/base/id.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QVarLengthArray>

#include <array>
#include <concepts>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

/// How values become JSON and come back: in the history, in the project file, in scripts and dumps.
///
/// A struct names its fields once, in a template found by argument-dependent lookup:
///
///     template <typename Archive>
///     void fields(Archive &archive, Speaker &speaker)
///     {
///         archive("name", speaker.name);
///     }
///
/// and an enum its values, as stable words: `constexpr std::array<QLatin1StringView, 2> names(TurnKind)`.
/// Reading is forgiving in one way only: a missing field keeps the value that it has. Anything of the wrong
/// type is an error, seen by JsonReader::isOk().
namespace Ropewalk
{

template <typename T>
concept NamedEnum = std::is_enum_v<T> && requires(T value) { names(value).size(); };

/// The stable word for an enum's value.
template <NamedEnum T>
[[nodiscard]] QLatin1StringView nameOf(T value)
{
    return names(value).at(size_t(value));
}

/// The value that a word stands for, if any.
template <NamedEnum T>
[[nodiscard]] std::optional<T> valueNamed(QAnyStringView name)
{
    const auto all = names(T{});
    for (size_t at = 0; at < all.size(); ++at) {
        if (name == all[at])
            return T(at);
    }
    return std::nullopt;
}

template <typename T>
[[nodiscard]] QJsonValue toJson(const T &value);
template <typename T>
[[nodiscard]] bool fromJson(const QJsonValue &json, T &value);

/// Collects the fields of a struct.
class JsonWriter
{
public:
    static constexpr bool isReading = false;

    template <typename T>
    void operator()(const char *name, const T &value)
    {
        m_object.insert(QLatin1StringView(name), toJson(value));
    }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

/// Fills the fields of a struct.
class JsonReader
{
public:
    static constexpr bool isReading = true;

    explicit JsonReader(const QJsonObject &object)
        : m_object(object)
    {
    }
    template <typename T>
    void operator()(const char *name, T &value)
    {
        const auto found = m_object.constFind(QLatin1StringView(name));
        if (found != m_object.constEnd() && !fromJson(*found, value))
            m_isOk = false;
    }
    [[nodiscard]] bool isOk() const { return m_isOk; }
    void fail() { m_isOk = false; }

private:
    const QJsonObject &m_object;
    bool m_isOk = true;
};

namespace Detail
{
template <typename T>
inline constexpr bool isVector = false;
template <typename T>
inline constexpr bool isVector<std::vector<T>> = true;
template <typename T, qsizetype count>
inline constexpr bool isVector<QVarLengthArray<T, count>> = true;
template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <typename T>
inline constexpr bool isOptional<Boxed<T>> = true;
template <typename T>
inline constexpr bool isId = false;
template <typename Tag>
inline constexpr bool isId<Id<Tag>> = true;
} // namespace Detail

template <typename T>
QJsonValue toJson(const T &value)
{
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, QJsonObject>) {
        return value;
    } else if constexpr (std::integral<T>) {
        return qint64(value);
    } else if constexpr (std::floating_point<T>) {
        return double(value);
    } else if constexpr (NamedEnum<T>) {
        return QString(nameOf(value));
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return QString::fromLatin1(value.toHex());
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return QJsonArray::fromStringList(value);
    } else if constexpr (Detail::isId<T>) {
        return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(value.toString());
    } else if constexpr (Detail::isVector<T>) {
        QJsonArray array;
        for (const auto &item : value)
            array.append(toJson(item));
        return array;
    } else if constexpr (Detail::isOptional<T>) {
        return value ? toJson(*value) : QJsonValue(QJsonValue::Null);
    } else {
        JsonWriter writer;
        fields(writer, const_cast<T &>(value)); // a writer only looks
        return writer.object();
    }
}

template <typename T>
bool fromJson(const QJsonValue &json, T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        value = json.toString();
        return json.isString();
    } else if constexpr (std::is_same_v<T, QJsonObject>) {
        value = json.toObject();
        return json.isObject();
    } else if constexpr (std::is_same_v<T, bool>) {
        value = json.toBool();
        return json.isBool();
    } else if constexpr (std::integral<T>) {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 number = json.toInteger(none);
        value = T(number);
        return json.isDouble() && number != none && std::in_range<T>(number);
    } else if constexpr (std::floating_point<T>) {
        value = T(json.toDouble());
        return json.isDouble();
    } else if constexpr (NamedEnum<T>) {
        const auto named = valueNamed<T>(json.toString());
        value = named.value_or(T{});
        return named.has_value();
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = QDate::fromString(json.toString(), Qt::ISODate);
        return json.isNull() || value.isValid();
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        const QByteArray hex = json.toString().toLatin1();
        value = QByteArray::fromHex(hex); // which leaves out what is no digit
        return json.isString() && value.toHex() == hex.toLower();
    } else if constexpr (std::is_same_v<T, QStringList>) {
        value.clear();
        bool ok = json.isArray();
        for (const QJsonValue &item : json.toArray()) {
            ok = ok && item.isString();
            value.append(item.toString());
        }
        return ok;
    } else if constexpr (Detail::isId<T>) {
        const auto id = T::fromString(json.toString());
        value = id.value_or(T{});
        return json.isNull() || id.has_value();
    } else if constexpr (Detail::isVector<T>) {
        value.clear();
        bool ok = json.isArray();
        for (const QJsonValue &item : json.toArray())
            ok = fromJson(item, value.emplace_back()) && ok;
        return ok;
    } else if constexpr (Detail::isOptional<T>) {
        value.reset();
        return json.isNull() || fromJson(json, value.emplace());
    } else {
        if (!json.isObject())
            return false;
        const QJsonObject object = json.toObject();
        JsonReader reader(object);
        fields(reader, value);
        return reader.isOk();
    }
}

} // namespace Ropewalk
