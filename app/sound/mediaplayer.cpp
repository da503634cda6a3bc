// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/sound/mediaplayer.h"

#include "app/sound/speedoutput.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QUrl>

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// The pitch is kept in samples of this kind; a device that does not take them plays with another pitch.
bool canStretch()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return true;
    QAudioFormat format = device.preferredFormat();
    format.setSampleFormat(QAudioFormat::Float);
    return device.isFormatSupported(format);
}

} // namespace

MediaPlayer::MediaPlayer(QObject *parent)
    : Player(parent)
{
}

MediaPlayer::~MediaPlayer()
{
    // Its signals are not wanted any more.
    if (m_player)
        m_player->disconnect(this);
}

void MediaPlayer::make()
{
    if (m_player)
        return;
    m_player = std::make_unique<QMediaPlayer>();
    m_output = std::make_unique<QAudioOutput>();
    m_player->setAudioOutput(m_output.get());
    m_devices = std::make_unique<QMediaDevices>();
    // The output stays with the device that was the usual one when it was made.
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, [this] {
        m_output->setDevice(QMediaDevices::defaultAudioOutput());
        if (m_stretched)
            m_stretched->stop();
    });
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, &MediaPlayer::takeStatus);
    connect(m_player.get(), &QMediaPlayer::playingChanged, this, &MediaPlayer::playingChanged);
    connect(m_player.get(), &QMediaPlayer::positionChanged, this, &MediaPlayer::positionChanged);
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error error) {
        m_isLoaded = false;
        Q_EMIT failed(sentenceOf(error));
    });
}

QString MediaPlayer::sentenceOf(QMediaPlayer::Error error)
{
    switch (error) {
    case QMediaPlayer::ResourceError:
        return tr("It cannot be read, or is no sound that this system knows.");
    case QMediaPlayer::FormatError:
        return tr("This system does not know its format.");
    case QMediaPlayer::AccessDeniedError:
        return tr("You may not read it.");
    case QMediaPlayer::NoError:
    case QMediaPlayer::NetworkError:
        break;
    }
    return tr("This file cannot be played.");
}

void MediaPlayer::load(const QString &file)
{
    m_isLoaded = false;
    if (file.isEmpty()) {
        if (m_player)
            setFile({});
        return;
    }
    make();
    if (!m_player->isAvailable()) {
        Q_EMIT failed(tr("Nothing on this system plays sound: a multimedia backend of Qt is missing."));
        return;
    }
    setFile(QUrl::fromLocalFile(file));
}

void MediaPlayer::setFile(const QUrl &file)
{
    m_isChanging = true;
    m_player->setSource(file);
    m_isChanging = false;
    takeStatus(m_player->mediaStatus());
}

void MediaPlayer::takeStatus(QMediaPlayer::MediaStatus status)
{
    if (m_isChanging)
        return;
    if (status == QMediaPlayer::InvalidMedia || status == QMediaPlayer::NoMedia)
        m_isLoaded = false;
    const bool isReady = status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia;
    if (!isReady || m_isLoaded)
        return;
    if (!m_player->hasAudio()) {
        Q_EMIT failed(tr("There is no sound in this file."));
        return;
    }
    m_isLoaded = true;
    chooseOutput();
    Q_EMIT loaded();
    checkDevice();
}

void MediaPlayer::checkDevice()
{
    if (QMediaDevices::defaultAudioOutput().isNull())
        Q_EMIT warned(tr("Nothing is heard: no loudspeaker or headphones are connected."));
}

void MediaPlayer::play()
{
    if (m_isLoaded)
        m_player->play();
}

void MediaPlayer::pause()
{
    if (!m_isLoaded)
        return;
    m_player->pause();
    if (m_stretched)
        m_stretched->stop();
}

void MediaPlayer::seek(qint64 ms)
{
    if (!m_isLoaded)
        return;
    const qint64 to = std::clamp<qint64>(ms, 0, m_player->duration());
    if (m_stretched)
        m_stretched->stop();
    m_player->setPosition(to);
    // Told at once also where nothing plays.
    Q_EMIT positionChanged(to);
}

void MediaPlayer::setSpeed(double speed)
{
    m_speed = std::clamp(speed, slowest, fastest);
    chooseOutput();
}

void MediaPlayer::chooseOutput()
{
    if (!m_player)
        return;
    m_player->setPlaybackRate(m_speed);
    if (qFuzzyCompare(m_speed, 1.) || !canStretch()) {
        m_player->setAudioBufferOutput(nullptr);
        m_player->setAudioOutput(m_output.get());
        m_stretched.reset();
        return;
    }
    if (!m_stretched) {
        m_stretched = std::make_unique<SpeedOutput>();
        m_player->setAudioOutput(nullptr);
        m_player->setAudioBufferOutput(&m_stretched->input());
    }
    m_stretched->setSpeed(m_speed);
}

bool MediaPlayer::isLoaded() const
{
    return m_isLoaded;
}

bool MediaPlayer::isPlaying() const
{
    return m_isLoaded && m_player->isPlaying();
}

qint64 MediaPlayer::positionMs() const
{
    return m_isLoaded ? m_player->position() : 0;
}

qint64 MediaPlayer::lengthMs() const
{
    return m_isLoaded ? m_player->duration() : 0;
}

} // namespace Ropewalk
