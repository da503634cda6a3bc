// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/find/barparts.h"

#include "widgets/common/flowlayout.h"
#include "widgets/common/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace Ropewalk
{

QToolButton *BarParts::iconButton(const QString &icon, const QString &name, const QString &tip,
                                  QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(Ropewalk::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

void BarParts::setMargins(QLayout &layout, const QWidget &bar)
{
    const int gap = bar.style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, &bar);
    layout.setContentsMargins(2 * gap, gap, gap, gap);
}

QWidget *BarParts::labelled(const QString &label, QWidget &field, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    auto *name = new QLabel(label, both);
    name->setBuddy(&field);
    row->addWidget(name);
    row->addWidget(&field);
    return both;
}

void BarParts::layOut(QWidget &bar, const QList<QWidget *> &widgets, QWidget &close)
{
    auto *row = new QHBoxLayout(&bar);
    setMargins(*row, bar);
    auto *fields = new QWidget(&bar);
    auto *flow = new FlowLayout(fields);
    for (QWidget *widget : widgets)
        flow->addWidget(widget);
    row->addWidget(fields, 1);
    row->addWidget(&close, 0, Qt::AlignTop);
}

void BarParts::paintEdge(QWidget &bar)
{
    QPainter painter(&bar);
    painter.setPen(bar.palette().color(QPalette::Mid));
    painter.drawLine(bar.rect().topLeft(), bar.rect().topRight());
}

void BarParts::announce(QWidget &bar, const QString &text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(&bar, text);
    QAccessible::updateAccessibility(&event);
}

} // namespace Ropewalk
