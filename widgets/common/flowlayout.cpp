// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace Ropewalk
{

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(parent->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, parent) / 2);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool moves) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const bool isReversed = parentWidget()->isRightToLeft();
    QList<std::pair<QLayoutItem *, int>> row; // and the distance of each from the side where rows begin
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    const auto finishRow = [&] {
        for (const auto &[item, from] : std::as_const(row)) {
            const QSize size = item->sizeHint();
            const int left = isReversed ? room.right() + 1 - from - size.width() : room.x() + from;
            if (moves)
                item->setGeometry({{left, room.y() + y + (rowHeight - size.height()) / 2}, size});
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > room.width()) {
            finishRow();
            x = 0;
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        row.emplaceBack(item, x);
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    finishRow();
    return y + rowHeight + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace Ropewalk
