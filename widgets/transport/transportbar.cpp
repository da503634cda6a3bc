// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/transport/transportbar.h"

#include "model/base/timecode.h"
#include "widgets/common/icons.h"
#include "widgets/find/barparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Speeds in per cent, from the slowest to the fastest.
constexpr int slowest = 50;
constexpr int fastest = 200;
constexpr int speedStep = 10;
/// A key on the slider goes so far.
constexpr int smallStepMs = 1'000;
constexpr int largeStepMs = 10'000;

} // namespace

TransportBar::TransportBar(QWidget *parent)
    : QWidget(parent)
    , m_play(BarParts::iconButton(u"media-playback-start"_s, tr("Play"), tr("Play or pause (F4)"), this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_clock(new QLabel(this))
    , m_speed(new QComboBox(this))
    , m_follow(new QCheckBox(tr("Follow"), this))
{
    auto *back = BarParts::iconButton(u"media-seek-backward"_s, tr("Back"), tr("3 seconds back (F6)"), this);
    auto *forward =
        BarParts::iconButton(u"media-seek-forward"_s, tr("Forward"), tr("3 seconds forward (F7)"), this);
    m_slider->setSingleStep(smallStepMs);
    m_slider->setPageStep(largeStepMs);
    m_slider->setAccessibleName(tr("Place in the sound"));
    m_clock->setTextFormat(Qt::PlainText);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast it is played; the pitch stays"));
    for (int percent = slowest; percent <= fastest; percent += speedStep)
        m_speed->addItem(tr("%1 %").arg(percent), percent);
    setSpeed(1);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Mark what is being said, and keep it in view"));

    auto *row = new QHBoxLayout(this);
    BarParts::setMargins(*row, *this);
    row->addWidget(back);
    row->addWidget(m_play);
    row->addWidget(forward);
    row->addWidget(m_slider, 1);
    row->addWidget(m_clock);
    row->addWidget(m_speed);
    row->addWidget(m_follow);

    connect(m_play, &QToolButton::clicked, this, &TransportBar::playToggled);
    connect(back, &QToolButton::clicked, this, &TransportBar::backWanted);
    connect(forward, &QToolButton::clicked, this, &TransportBar::forwardWanted);
    connect(m_slider, &QSlider::valueChanged, this, [this](int ms) { Q_EMIT seekWanted(ms); });
    connect(m_speed, &QComboBox::activated, this,
            [this] { Q_EMIT speedWanted(m_speed->currentData().toInt() / 100.); });
    connect(m_follow, &QCheckBox::toggled, this, &TransportBar::followingChanged);
    showClock();
    hide();
}

void TransportBar::setFile(const QString &name)
{
    setToolTip(name);
    setAccessibleName(tr("Sound: %1").arg(name));
}

void TransportBar::setLength(qint64 ms)
{
    m_lengthMs = ms;
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, int(ms));
    showClock();
}

void TransportBar::setPosition(qint64 ms)
{
    m_positionMs = ms;
    if (!m_slider->isSliderDown()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(int(ms));
    }
    showClock();
}

void TransportBar::setPlaying(bool isPlaying)
{
    m_play->setIcon(icon(isPlaying ? "media-playback-pause"_L1 : "media-playback-start"_L1));
    m_play->setAccessibleName(isPlaying ? tr("Pause") : tr("Play"));
}

void TransportBar::setSpeed(double speed)
{
    const int percent = int(std::lround(speed * 100));
    m_speed->setCurrentIndex(m_speed->findData(percent));
}

void TransportBar::setFollowing(bool isFollowing)
{
    m_follow->setChecked(isFollowing);
}

bool TransportBar::isFollowing() const
{
    return m_follow->isChecked();
}

QString TransportBar::clock() const
{
    return m_clock->text();
}

void TransportBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    BarParts::paintEdge(*this);
}

void TransportBar::showClock()
{
    m_clock->setText(
        tr("%1 / %2", "place and length of a sound").arg(formatClock(m_positionMs), formatClock(m_lengthMs)));
}

} // namespace Ropewalk
