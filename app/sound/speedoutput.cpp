// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/sound/speedoutput.h"

#include <QAudioDevice>
#include <QMediaDevices>

namespace Ropewalk
{

namespace
{

/// No more waits to be played than this: what is late is left out.
constexpr int mostWaitingMs = 500;

} // namespace

SpeedOutput::SpeedOutput(QObject *parent)
    : QObject(parent)
{
    connect(&m_input, &QAudioBufferOutput::audioBufferReceived, this, &SpeedOutput::take);
}

SpeedOutput::~SpeedOutput() = default;

void SpeedOutput::setSpeed(double speed)
{
    m_stretcher.setSpeed(speed);
}

void SpeedOutput::stop()
{
    m_stretcher.reset();
    m_waiting.clear();
    if (m_sink)
        m_sink->reset();
    m_sink.reset();
    m_device = nullptr;
}

void SpeedOutput::begin(const QAudioFormat &format)
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return;
    QAudioFormat wanted = format;
    wanted.setSampleFormat(QAudioFormat::Float);
    if (!device.isFormatSupported(wanted))
        return;
    m_sink = std::make_unique<QAudioSink>(device, wanted);
    m_device = m_sink->start();
}

void SpeedOutput::take(const QAudioBuffer &buffer)
{
    m_waiting += m_stretcher.stretched(buffer);
    if (!m_sink)
        begin(buffer.format());
    if (!m_device) {
        m_waiting.clear();
        return;
    }
    const qint64 written = m_device->write(m_waiting.constData(), m_waiting.size());
    m_waiting.remove(0, qsizetype(std::max<qint64>(written, 0)));
    const qint32 most = m_sink->format().bytesForDuration(qint64(mostWaitingMs) * 1'000);
    if (m_waiting.size() > most)
        m_waiting.remove(0, m_waiting.size() - most);
}

} // namespace Ropewalk
