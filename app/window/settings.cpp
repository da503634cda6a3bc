// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/settings.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr std::array lookNames = {"system"_L1, "light"_L1, "dark"_L1};

/// Those that are colours.
QMap<QString, QString> coloursOf(const QJsonObject &object)
{
    QMap<QString, QString> colours;
    for (auto at = object.begin(); at != object.end(); ++at) {
        static const QRegularExpression form(u"^#[0-9a-fA-F]{6}$"_s);
        if (form.match(at.value().toString()).hasMatch())
            colours.insert(at.key(), at.value().toString());
    }
    return colours;
}

QJsonObject written(const QMap<QString, QString> &colours)
{
    QJsonObject object;
    for (const auto &[name, colour] : colours.asKeyValueRange())
        object[name] = colour;
    return object;
}

Settings::Values valuesOf(const QJsonObject &object)
{
    Settings::Values values;
    const auto look = std::ranges::find(lookNames, object.value("look"_L1).toString());
    if (look != lookNames.end())
        values.look = Look(look - lookNames.begin());
    values.zoomPercent = std::clamp(object.value("zoom"_L1).toInt(values.zoomPercent), Settings::leastZoom,
                                    Settings::mostZoom);
    values.author = object.value("author"_L1).toString();
    values.autosaveSeconds = std::clamp(object.value("autosave_seconds"_L1).toInt(values.autosaveSeconds),
                                        Settings::leastAutosave, Settings::mostAutosave);
    values.areSpeakersColoured = object.value("speakers_coloured"_L1).toBool(values.areSpeakersColoured);
    values.textFont = object.value("text_font"_L1).toString();
    const int size = object.value("text_size"_L1).toInt();
    values.textSize = size <= 0 ? 0 : std::clamp(size, Settings::leastTextSize, Settings::mostTextSize);
    values.lineLength = std::clamp(object.value("line_length"_L1).toInt(values.lineLength),
                                   Settings::leastLineLength, Settings::mostLineLength);
    values.lightColours = coloursOf(object.value("light_colours"_L1).toObject());
    values.darkColours = coloursOf(object.value("dark_colours"_L1).toObject());
    values.isSpellingChecked = object.value("check_spelling"_L1).toBool(values.isSpellingChecked);
    values.language = object.value("language"_L1).toString();
    const QJsonObject keys = object.value("keys"_L1).toObject();
    for (auto at = keys.begin(); at != keys.end(); ++at) {
        QList<QKeySequence> sequences;
        for (const auto &text : at.value().toArray())
            sequences.append(QKeySequence(text.toString(), QKeySequence::PortableText));
        sequences.removeIf([](const QKeySequence &key) { return key.isEmpty(); });
        values.keys.insert(at.key(), sequences);
    }
    return values;
}

void write(QJsonObject &object, const Settings::Values &values)
{
    object["look"_L1] = lookNames[size_t(values.look)];
    object["zoom"_L1] = values.zoomPercent;
    object["author"_L1] = values.author;
    object["autosave_seconds"_L1] = values.autosaveSeconds;
    object["speakers_coloured"_L1] = values.areSpeakersColoured;
    object["text_font"_L1] = values.textFont;
    object["text_size"_L1] = values.textSize;
    object["line_length"_L1] = values.lineLength;
    object["light_colours"_L1] = written(values.lightColours);
    object["dark_colours"_L1] = written(values.darkColours);
    object["check_spelling"_L1] = values.isSpellingChecked;
    object["language"_L1] = values.language;
    QJsonObject keys;
    for (const auto &[name, sequences] : values.keys.asKeyValueRange()) {
        QJsonArray texts;
        for (const QKeySequence &key : sequences)
            texts.append(key.toString(QKeySequence::PortableText));
        keys[name] = texts;
    }
    object["keys"_L1] = keys;
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    JsonFile::Read read = JsonFile::read(path);
    m_read = std::move(read.object);
    m_trouble = std::move(read.trouble);
    m_values = valuesOf(m_read);
}

void Settings::set(const Values &values)
{
    if (values == m_values)
        return;
    m_values = values;
    write(m_read, m_values);
    if (const auto written = JsonFile::write(m_path, m_read); !written)
        Q_EMIT notWritten(written.error());
    Q_EMIT changed();
}

QString Settings::author() const
{
    if (!m_values.author.isEmpty())
        return m_values.author;
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

} // namespace Ropewalk
