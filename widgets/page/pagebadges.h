// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/editor/placedbadge.h"

#include <QAbstractButton>

namespace Ropewalk
{

/// A badge that can be pressed.
class BadgeButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BadgeButton(QWidget *parent = nullptr);

    void show(const Badge &badge, const Theme &theme);
    [[nodiscard]] const Badge &badge() const { return m_badge; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
    Theme m_theme = Theme::light();
};

/// The badges of a line of the page, below its words; as much room as they need, none where there are none.
class PageBadges final : public QWidget
{
    Q_OBJECT

public:
    explicit PageBadges(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const QList<Badge> &badges);

Q_SIGNALS:
    void clicked(const Ropewalk::Badge &badge);

private:
    void fill();

    Theme m_theme = Theme::light();
    QList<Badge> m_badges;
    QList<BadgeButton *> m_buttons;
};

} // namespace Ropewalk
