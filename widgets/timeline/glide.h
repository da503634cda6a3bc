// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QVariantAnimation>

class QWidget;

namespace Ropewalk
{

/// Moves a number to where it is wanted in the time that the style of a widget gives animations; at once
/// where it gives none. A new place to go to takes over from where the number is. Owned by that widget.
class Glide final : public QObject
{
    Q_OBJECT

public:
    explicit Glide(const QWidget *widget);

    void start(double from, double to);
    void stop() { m_animation.stop(); }
    /// Where it goes; nothing while it stands.
    [[nodiscard]] std::optional<double> target() const;

Q_SIGNALS:
    void moved(double value);

private:
    const QWidget *m_widget;
    QVariantAnimation m_animation; ///< from 0 to 1
    double m_from = 0;
    double m_to = 0;
};

} // namespace Ropewalk
