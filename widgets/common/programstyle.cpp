// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/programstyle.h"

#include "widgets/common/icons.h"

#include <QMainWindow>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// A tool bar of a window: its colour, and a thin line where the window begins.
void drawToolBar(const QStyleOptionToolBar &bar, QPainter &painter)
{
    painter.fillRect(bar.rect, bar.palette.window());
    painter.setPen(bar.palette.color(QPalette::Mid));
    switch (bar.toolBarArea) {
    case Qt::LeftToolBarArea:
        painter.drawLine(bar.rect.topRight(), bar.rect.bottomRight());
        break;
    case Qt::RightToolBarArea:
        painter.drawLine(bar.rect.topLeft(), bar.rect.bottomLeft());
        break;
    case Qt::BottomToolBarArea:
        painter.drawLine(bar.rect.topLeft(), bar.rect.topRight());
        break;
    default:
        painter.drawLine(bar.rect.bottomLeft(), bar.rect.bottomRight());
    }
}

/// A button that does nothing but open a menu, as an option for it; null for others.
const QStyleOptionToolButton *menuButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    using Option = QStyleOptionToolButton;
    const bool opensMenu =
        button && (button->features & Option::HasMenu) && !(button->features & Option::MenuButtonPopup);
    return opensMenu && !button->text.isEmpty() ? button : nullptr;
}

/// The shape of Fusion's buttons.
void drawRounded(const QRectF &box, const QPen &pen, const QBrush &brush, QPainter &painter)
{
    constexpr qreal radius = 2.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool isChecked(const QStyleOption *option)
{
    constexpr auto both = QStyle::State_On | QStyle::State_Enabled;
    return (option->state & both) == both;
}

} // namespace

bool ProgramStyle::isFusion() const
{
    return baseStyle()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0;
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const bool isOfChecked = qobject_cast<const QToolButton *>(widget) && isChecked(option) && isFusion();
    if (element == PE_PanelButtonTool && isOfChecked)
        drawRounded(option->rect, Qt::NoPen, option->palette.highlight(), *painter);
    else if (element == PE_FrameFocusRect && isOfChecked)
        drawRounded(option->rect, option->palette.color(QPalette::HighlightedText), Qt::NoBrush, *painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    // In the dark the edge of a box is as dark as what it stands on: one without a tick could not be seen.
    if (element == PE_IndicatorCheckBox && isFusion() && isDark(option->palette))
        drawRounded(option->rect, option->palette.color(QPalette::PlaceholderText), Qt::NoBrush, *painter);
}

void ProgramStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const bool isOfWindow = widget && qobject_cast<const QMainWindow *>(widget->parentWidget());
    const auto *bar = qstyleoption_cast<const QStyleOptionToolBar *>(option);
    if (element == CE_ToolBar && bar && isOfWindow && isFusion()) {
        drawToolBar(*bar, *painter);
        return;
    }
    const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto chosen = State_Selected | State_Enabled;
    if (element == CE_MenuItem && entry && (entry->state & chosen) == chosen && !entry->icon.isNull()) {
        QStyleOptionMenuItem copy(*entry);
        const int side = pixelMetric(PM_SmallIconSize, option, widget);
        copy.icon =
            entry->icon.pixmap(QSize(side, side), painter->device()->devicePixelRatio(), QIcon::Selected);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool isOurs = button && control == CC_ToolButton && isFusion();
    const bool opensMenu = isOurs && menuButton(option);
    if (!opensMenu && !(isOurs && isChecked(option))) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    QStyleOptionToolButton copy(*button);
    if (isChecked(option))
        copy.palette.setColor(QPalette::ButtonText, copy.palette.color(QPalette::HighlightedText));
    if (opensMenu)
        copy.features &= ~QStyleOptionToolButton::HasMenu;
    QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    if (!opensMenu)
        return;
    const int room = pixelMetric(PM_MenuButtonIndicator, button, widget);
    copy.rect = alignedRect(button->direction, Qt::AlignRight | Qt::AlignVCenter, QSize(room, room) * 2 / 3,
                            button->rect.adjusted(room / 3, 0, -room / 3, 0));
    drawPrimitive(PE_IndicatorArrowDown, &copy, painter, widget);
}

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto *button = type == CT_ToolButton && isFusion() ? menuButton(option) : nullptr;
    return button ? wanted + QSize(2 * pixelMetric(PM_MenuButtonIndicator, button, widget), 0) : wanted;
}

QIcon ProgramStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (isFusion()) {
        switch (icon) {
        case SP_TitleBarNormalButton:
            return Ropewalk::icon(u"window-restore"_s);
        case SP_TitleBarCloseButton:
        case SP_DockWidgetCloseButton:
            return Ropewalk::icon(u"window-close"_s);
        default:
            break;
        }
    }
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace Ropewalk
