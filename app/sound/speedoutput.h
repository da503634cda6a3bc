// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sound/stretcher.h"

#include <QAudioBufferOutput>
#include <QAudioSink>

#include <memory>

namespace Ropewalk
{

/// Plays what a QMediaPlayer decodes at another speed, with its pitch kept. Without a device to play on it is
/// silent.
class SpeedOutput final : public QObject
{
    Q_OBJECT

public:
    explicit SpeedOutput(QObject *parent = nullptr);
    ~SpeedOutput() override;

    /// To be given to the player, which has it until this goes or another one is given to it.
    [[nodiscard]] QAudioBufferOutput &input() { return m_input; }
    void setSpeed(double speed);
    /// What is on its way is not played any more; what comes next begins anew.
    void stop();

private:
    void take(const QAudioBuffer &buffer);
    void begin(const QAudioFormat &format);

    QAudioBufferOutput m_input;
    Stretcher m_stretcher;
    std::unique_ptr<QAudioSink> m_sink;
    QIODevice *m_device = nullptr; ///< the sink's
    QByteArray m_waiting;          ///< for room in the sink
};

} // namespace Ropewalk
