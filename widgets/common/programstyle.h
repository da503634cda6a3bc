// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace Ropewalk
{

/// The platform's style, mended where it does not go with a palette of the program's own: Qt's Fusion draws
/// the buttons of panels in fixed dark colours, tool bars with a bright edge and the arrow of a button with a
/// menu over its last letter, a button that is checked in the dark like any other, boxes in the dark without
/// an edge, and icons of menus keep their colour where the entry is chosen. The composition root hands it to
/// QApplication::setStyle(), which owns it.
class ProgramStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;

private:
    /// Other styles than Fusion draw these things well.
    [[nodiscard]] bool isFusion() const;
};

} // namespace Ropewalk
