// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/appearance.h"

#include <QApplication>
#include <QStyleHints>

namespace Ropewalk
{

namespace
{

/// What the platform's own controls and frames are asked to be.
Qt::ColorScheme schemeOf(Look look)
{
    switch (look) {
    case Look::Light:
        return Qt::ColorScheme::Light;
    case Look::Dark:
        return Qt::ColorScheme::Dark;
    case Look::System:
        break;
    }
    return Qt::ColorScheme::Unknown;
}

} // namespace

Appearance::Appearance(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(Theme::light())
{
    update();
    connect(&settings, &Settings::changed, this, &Appearance::update);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::update);
}

void Appearance::update()
{
    const Look look = m_settings.values().look;
    QStyleHints *hints = QGuiApplication::styleHints();
    hints->setColorScheme(schemeOf(look));
    const bool isDark =
        look == Look::Dark || (look == Look::System && hints->colorScheme() == Qt::ColorScheme::Dark);
    m_theme = isDark ? Theme::dark() : Theme::light();
    const auto &chosen = isDark ? m_settings.values().darkColours : m_settings.values().lightColours;
    for (int at = 0; at < int(Colour::Count) && !chosen.isEmpty(); ++at) {
        if (const QString colour = chosen.value(Theme::nameOf(Colour(at))); !colour.isEmpty())
            m_theme.setColour(Colour(at), QColor(colour));
    }
    QApplication::setPalette(m_theme.palette());
    Q_EMIT themeChanged(m_theme);
}

} // namespace Ropewalk
