// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAudioBuffer>

#include <memory>

namespace soundtouch
{
class SoundTouch;
}

namespace Ropewalk
{

/// Makes sound last longer or shorter without another pitch (SoundTouch, by WSOLA). What comes out lags
/// behind what goes in by about a tenth of a second.
class Stretcher
{
public:
    Stretcher();
    ~Stretcher();

    /// Forgets what is on its way.
    void reset();
    /// What went in comes out `speed` times as fast.
    void setSpeed(double speed);
    /// Takes samples of any format, and gives what is ready: floats, channel by channel in turn, at the rate
    /// and with the channels of what went in. May be empty.
    [[nodiscard]] QByteArray stretched(const QAudioBuffer &buffer);

private:
    std::unique_ptr<soundtouch::SoundTouch> m_touch;
    int m_rate = 0;
    int m_channels = 0;
};

} // namespace Ropewalk
