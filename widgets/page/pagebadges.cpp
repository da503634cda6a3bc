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

BadgeButton::BadgeButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BadgeButton::show(const Badge &badge, const Theme &theme)
{
    m_badge = badge;
    m_theme = theme;
    setText(badge.text);
    setToolTip(badge.tip);
    setAccessibleName(spokenText(badge));
    updateGeometry();
    update();
    setVisible(true);
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
    while (m_buttons.size() > m_badges.size()) {
        // Its own click may be why it goes.
        BadgeButton *button = m_buttons.takeLast();
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    while (m_buttons.size() < m_badges.size()) {
        auto *button = new BadgeButton(this);
        connect(button, &QAbstractButton::clicked, this, [this, button] { Q_EMIT clicked(button->badge()); });
        layout()->addWidget(button);
        m_buttons.append(button);
    }
    for (qsizetype at = 0; at < m_badges.size(); ++at)
        m_buttons[at]->show(m_badges[at], m_theme);
    setVisible(!m_badges.isEmpty());
}

} // namespace Ropewalk
