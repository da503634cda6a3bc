// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/page/pagebadges.h"

#include "widgets/common/flowlayout.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace Ropewalk
{

BadgeButton::BadgeButton(const Badge &badge, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_badge(badge)
    , m_theme(theme)
{
    setText(badge.text);
    setToolTip(badge.tip);
    setAccessibleName(spokenText(badge));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize BadgeButton::sizeHint() const
{
    const QSizeF size = badgeSize(text(), QFontMetricsF(font()));
    // As large as what is pressed elsewhere, whatever it says.
    const int least = int(std::ceil(size.height() * 1.2));
    return {std::max(least, int(std::ceil(size.width()))), least};
}

void BadgeButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QSizeF size = badgeSize(text(), QFontMetricsF(font()));
    const qreal above = (height() - size.height()) / 2;
    const QRectF box = QRectF(rect()).adjusted(0.5, above, -0.5, -above);
    paintBadge(painter, {m_badge, text(), box, box}, m_theme);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

PageBadges::PageBadges(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins({});
    hide();
}

void PageBadges::setTheme(const Theme &theme)
{
    m_theme = theme;
    fill();
}

void PageBadges::show(const QList<Badge> &badges)
{
    if (badges == m_badges)
        return;
    m_badges = badges;
    fill();
}

void PageBadges::fill()
{
    for (QWidget *button : findChildren<BadgeButton *>(Qt::FindDirectChildrenOnly)) {
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    for (const Badge &badge : std::as_const(m_badges)) {
        auto *button = new BadgeButton(badge, m_theme, this);
        connect(button, &QAbstractButton::clicked, this, [this, badge] { Q_EMIT clicked(badge); });
        layout()->addWidget(button);
        button->show();
    }
    setVisible(!m_badges.isEmpty());
}

} // namespace Ropewalk
