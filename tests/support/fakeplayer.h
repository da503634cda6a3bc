// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sound/player.h"

#include <QStringList>

#include <algorithm>

/// Plays nothing: says that a file is open, and moves on when the test says so.
class FakePlayer final : public Ropewalk::Player
{
public:
    QStringList files; ///< that were to be opened; empty ones closed what was open
    qint64 length = 60'000;
    QString trouble; ///< why files cannot be played

    void load(const QString &file) override
    {
        files.append(file);
        m_isLoaded = false;
        m_isPlaying = false;
        m_position = 0;
        if (file.isEmpty())
            return;
        if (!trouble.isEmpty()) {
            Q_EMIT failed(trouble);
            return;
        }
        m_isLoaded = true;
        Q_EMIT loaded();
    }
    void play() override { setPlaying(m_isLoaded); }
    void pause() override { setPlaying(false); }
    void seek(qint64 ms) override
    {
        m_position = std::clamp<qint64>(ms, 0, length);
        Q_EMIT positionChanged(m_position);
    }
    void setSpeed(double speed) override { m_speed = speed; }
    [[nodiscard]] bool isLoaded() const override { return m_isLoaded; }
    [[nodiscard]] bool isPlaying() const override { return m_isPlaying; }
    [[nodiscard]] qint64 positionMs() const override { return m_position; }
    [[nodiscard]] qint64 lengthMs() const override { return m_isLoaded ? length : 0; }
    [[nodiscard]] double speed() const override { return m_speed; }

    /// Time goes by while it plays.
    void pass(qint64 ms)
    {
        if (m_isPlaying)
            seek(m_position + ms);
    }

private:
    void setPlaying(bool isPlaying)
    {
        if (isPlaying == m_isPlaying)
            return;
        m_isPlaying = isPlaying;
        Q_EMIT playingChanged(isPlaying);
    }

    bool m_isLoaded = false;
    bool m_isPlaying = false;
    qint64 m_position = 0;
    double m_speed = 1;
};
