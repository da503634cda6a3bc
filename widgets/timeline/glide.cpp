// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/glide.h"

#include <QStyle>
#include <QWidget>

namespace Ropewalk
{

Glide::Glide(const QWidget *widget)
    : m_widget(widget)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        if (m_animation.state() == QAbstractAnimation::Running)
            Q_EMIT moved(m_from + (m_to - m_from) * share.toDouble());
    });
}

void Glide::start(double from, double to)
{
    if (target() == to)
        return;
    m_animation.stop();
    const int duration =
        m_widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_widget);
    if (duration <= 0 || !m_widget->isVisible()) {
        Q_EMIT moved(to);
        return;
    }
    m_from = from;
    m_to = to;
    m_animation.setDuration(duration);
    m_animation.start();
}

std::optional<double> Glide::target() const
{
    return m_animation.state() == QAbstractAnimation::Running ? std::optional(m_to) : std::nullopt;
}

} // namespace Ropewalk
