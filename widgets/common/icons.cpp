// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/icons.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <breezeicons.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Where Breeze keeps what programs show: the folders of its kinds, and the sizes that are drawn for their
/// own.
constexpr std::array kinds = {"actions"_L1, "status"_L1,     "places"_L1, "mimetypes"_L1,
                              "devices"_L1, "categories"_L1, "apps"_L1};
constexpr std::array sizes = {16, 22, 32, 64};

struct Drawing {
    int size = 0;
    QString path;
};

QList<Drawing> drawingsOf(const QString &name)
{
    QList<Drawing> drawings;
    if (name.contains(u'/'))
        return drawings;
    for (const auto kind : kinds) {
        for (const int size : sizes) {
            QString path = u":/icons/breeze/%1/%2/%3.svg"_s.arg(kind).arg(size).arg(name);
            if (QFile::exists(path))
                drawings.append({size, std::move(path)});
        }
        if (!drawings.isEmpty())
            return drawings;
    }
    return drawings;
}

/// Breeze's drawings name their colours in a style sheet of their own, of rules like
/// `.ColorScheme-Text { color:#232629; }`: https://develop.kde.org/hig/icons
QByteArray recoloured(QByteArray svg, const QPalette &palette, QPalette::ColorGroup group,
                      QPalette::ColorRole text)
{
    const std::pair<QByteArrayView, QPalette::ColorRole> roles[] = {
        {".ColorScheme-Text", text},
        {".ColorScheme-Background", QPalette::Window},
        {".ColorScheme-ViewText", QPalette::Text},
        {".ColorScheme-ViewBackground", QPalette::Base},
        {".ColorScheme-Highlight", QPalette::Highlight}};
    for (const auto &[rule, role] : roles) {
        const qsizetype at = svg.indexOf(rule);
        const qsizetype colour = at < 0 ? -1 : svg.indexOf('#', at);
        const qsizetype end = colour < 0 ? -1 : svg.indexOf(';', colour);
        if (end >= 0 && svg.indexOf('}', at) > colour)
            svg.replace(colour, end - colour, palette.color(group, role).name().toLatin1());
    }
    return svg;
}

QPixmap draw(const Drawing &drawing, const QSize &size, QPalette::ColorGroup group, QPalette::ColorRole text)
{
    const QPalette palette = QGuiApplication::palette();
    const QString key = u"icon %1 %2 %3 %4 %5 %6"_s.arg(drawing.path)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(palette.cacheKey())
                            .arg(int(group))
                            .arg(int(text));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(drawing.path);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QByteArray svg = recoloured(file.readAll(), palette, group, text);
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(size);
    pixmap = QPixmap::fromImage(reader.read());
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws a Breeze icon anew for each size and for the palette that the application has at that moment.
class BreezeEngine final : public QIconEngine
{
public:
    BreezeEngine(const QString &name, const QList<Drawing> &drawings)
        : m_name(name)
        , m_drawings(drawings)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, scale));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // The drawing made for the size that it is seen in, or the next larger one: its lines then fall on
        // pixels.
        const int side = std::min(size.width(), size.height());
        auto drawing =
            std::ranges::find_if(m_drawings, [side](const Drawing &one) { return one.size >= side; });
        if (drawing == m_drawings.end())
            --drawing;
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto text = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        return draw(*drawing, QSize(side, side) * scale, group, text);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> all;
        for (const Drawing &drawing : std::as_const(m_drawings))
            all.append({drawing.size, drawing.size});
        return all;
    }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new BreezeEngine(m_name, m_drawings); }

private:
    QString m_name;
    QList<Drawing> m_drawings; ///< by size
};

} // namespace

void installIcons()
{
    // Naming it here also keeps the linker from leaving out the library, which nothing else is called of.
    BreezeIcons::initIcons();
}

bool hasIcon(const QString &name)
{
    return !drawingsOf(name).isEmpty();
}

QIcon icon(const QString &name)
{
    const QList<Drawing> drawings = drawingsOf(name);
    return drawings.isEmpty() ? QIcon() : QIcon(new BreezeEngine(name, drawings));
}

} // namespace Ropewalk
