// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/sound/stretcher.h"

#include <soundtouch/SoundTouch.h>

#include <type_traits>
#include <vector>

namespace Ropewalk
{

namespace
{

static_assert(std::is_same_v<soundtouch::SAMPLETYPE, float>);

float sampleAt(const QAudioBuffer &buffer, qsizetype at)
{
    switch (buffer.format().sampleFormat()) {
    case QAudioFormat::UInt8:
        return (float(buffer.constData<quint8>()[at]) - 128.F) / 128.F;
    case QAudioFormat::Int16:
        return float(buffer.constData<qint16>()[at]) / 32'768.F;
    case QAudioFormat::Int32:
        return float(double(buffer.constData<qint32>()[at]) / 2'147'483'648.);
    case QAudioFormat::Float:
        return buffer.constData<float>()[at];
    case QAudioFormat::Unknown:
    case QAudioFormat::NSampleFormats:
        break;
    }
    return 0;
}

} // namespace

Stretcher::Stretcher()
    : m_touch(std::make_unique<soundtouch::SoundTouch>())
{
}

Stretcher::~Stretcher() = default;

void Stretcher::reset()
{
    m_touch->clear();
}

void Stretcher::setSpeed(double speed)
{
    m_touch->setTempo(speed);
}

QByteArray Stretcher::stretched(const QAudioBuffer &buffer)
{
    const QAudioFormat format = buffer.format();
    if (!buffer.isValid() || format.channelCount() <= 0)
        return {};
    if (format.sampleRate() != m_rate || format.channelCount() != m_channels) {
        m_rate = format.sampleRate();
        m_channels = format.channelCount();
        m_touch->clear();
        m_touch->setSampleRate(uint(m_rate));
        m_touch->setChannels(uint(m_channels));
    }
    std::vector<float> samples(size_t(buffer.sampleCount()));
    for (size_t at = 0; at < samples.size(); ++at)
        samples[at] = sampleAt(buffer, qsizetype(at));
    m_touch->putSamples(samples.data(), uint(buffer.frameCount()));

    const uint ready = m_touch->numSamples();
    QByteArray out(qsizetype(ready) * m_channels * qsizetype(sizeof(float)), Qt::Uninitialized);
    const uint taken = m_touch->receiveSamples(reinterpret_cast<float *>(out.data()), ready);
    out.truncate(qsizetype(taken) * m_channels * qsizetype(sizeof(float)));
    return out;
}

} // namespace Ropewalk
