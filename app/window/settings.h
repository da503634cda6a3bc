// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/jsonfile.h"

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>

namespace Ropewalk
{

/// Whether the window is light or dark.
enum class Look : quint8 { System, Light, Dark };

/// What people choose. Of a file that was written by another version, what this one does not know stays in
/// it.
class Settings final : public QObject
{
    Q_OBJECT

public:
    static constexpr int leastZoom = 50;
    static constexpr int mostZoom = 400;
    static constexpr int leastAutosave = 5;
    static constexpr int mostAutosave = 600;
    static constexpr int leastTextSize = 6;
    static constexpr int mostTextSize = 48;
    static constexpr int leastLineLength = 40;
    static constexpr int mostLineLength = 140;

    struct Values {
        Look look = Look::System;
        int zoomPercent = 100;
        QString author;           ///< the name that steps are signed with; the system's where it is empty
        int autosaveSeconds = 30; ///< without a key before the file is written
        bool areSpeakersColoured = false; ///< each speaker's words in the speaker's colour
        bool isSpellingChecked = true;
        QString textFont;    ///< family of the transcript's; the window's where empty
        int textSize = 0;    ///< in points; in proportion to the window's where 0
        int lineLength = 70; ///< in average characters
        /// Colours that somebody chose, by Theme::nameOf(), as #rrggbb; the theme's where missing.
        QMap<QString, QString> lightColours;
        QMap<QString, QString> darkColours;
        QString language; ///< the system's where it is empty
        /// By the actions' names; those that are not in it have the keys of the table.
        QMap<QString, QList<QKeySequence>> keys;

        bool operator==(const Values &) const = default;
    };

    /// Reads the file; see trouble().
    explicit Settings(const QString &path, QObject *parent = nullptr);

    [[nodiscard]] const Values &values() const { return m_values; }
    /// Writes what is chosen now.
    void set(const Values &values);
    /// What was wrong with the file, as a sentence; empty where all is well.
    [[nodiscard]] QString trouble() const { return m_trouble.text(); }

    /// The name to sign with: what was chosen, else the system's.
    [[nodiscard]] QString author() const;

Q_SIGNALS:
    void changed();
    void notWritten(const Ropewalk::Error &error);

private:
    QString m_path;
    QJsonObject m_read;
    Values m_values;
    JsonFile::Trouble m_trouble;
};

} // namespace Ropewalk
