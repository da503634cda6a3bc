// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sound/player.h"

#include <QMediaPlayer>

#include <memory>

class QAudioOutput;
class QUrl;
class QMediaDevices;

namespace Ropewalk
{

class SpeedOutput;

/// Plays by Qt Multimedia, with whatever it can decode. Nothing of it is loaded before the first file is.
///
/// At normal speed Qt plays by itself. At others its own output would change the pitch (before Qt 6.10); then
/// what it decodes is stretched, and played beside it.
class MediaPlayer final : public Player
{
    Q_OBJECT

public:
    explicit MediaPlayer(QObject *parent = nullptr);
    ~MediaPlayer() override;

    void load(const QString &file) override;
    void play() override;
    void pause() override;
    void seek(qint64 ms) override;
    void setSpeed(double speed) override;
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] bool isPlaying() const override;
    [[nodiscard]] qint64 positionMs() const override;
    [[nodiscard]] qint64 lengthMs() const override;
    [[nodiscard]] double speed() const override { return m_speed; }

private:
    void make();
    void setFile(const QUrl &file);
    void takeStatus(QMediaPlayer::MediaStatus status);
    void chooseOutput();
    void checkDevice();
    [[nodiscard]] static QString sentenceOf(QMediaPlayer::Error error);

    std::unique_ptr<QMediaPlayer> m_player;
    std::unique_ptr<QAudioOutput> m_output;
    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<SpeedOutput> m_stretched;
    double m_speed = 1;
    bool m_isLoaded = false;
    bool m_isChanging = false; ///< the file: what is told of the one before does not count
};

} // namespace Ropewalk
