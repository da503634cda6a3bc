// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// What stands in the margins: turns and names at the left, badges at the right, and the tips of both.

#include "widgets/editor/editorview.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace Ropewalk
{

std::optional<TurnId> EditorView::turnOfMargin(const QPoint &point, QRect *name)
{
    const EditorMetrics &metrics = m_layout.metrics();
    if (point.x() >= metrics.barLeft)
        return std::nullopt;
    const Position at = positionAt({metrics.textLeft, point.y()});
    const auto place = shown()->transcript().findLine(at.line);
    const qsizetype row = m_layout.rowOf(place.turn->lines.front().id);
    if (const auto y = m_layout.viewportY(row); y && !place.turn->head.isMarker())
        *name = QRect(metrics.nameLeft, *y + m_layout.gapAbove(row), metrics.nameRight - metrics.nameLeft,
                      metrics.lineSpacing);
    return place.turn->id;
}

bool EditorView::showTip(const QPoint &point, const QPoint &global)
{
    if (!shown() || m_layout.rowCount() == 0)
        return false;
    QRect name;
    const Position line = positionAt({m_layout.metrics().textLeft, point.y()});
    QStringList tip = m_topicBars.namesAt(m_layout.metrics(), m_layout.rowOf(line.line), point.x());
    if (!tip.isEmpty()) {
        // The bars stand in the margin, whose tips are of turns.
    } else if (const auto turn = turnOfMargin(point, &name)) {
        const Turn &whole = *shown()->transcript().findTurn(*turn);
        const Speaker *speaker = project()->catalogue().speakers.find(whole.head.speaker);
        if (speaker && name.contains(point))
            tip = {speaker->name, tr("Click to choose another speaker.")};
    } else if (const auto badge = badgeAt(point); badge && badge->more == 0) {
        tip = {spokenText(badge->badge), tr("Click to go to it in its panel.")};
    } else if (point.x() >= m_layout.metrics().badgesLeft) {
        for (const Badge &each : badgesBeside(line.line))
            tip.append(spokenText(each));
    }
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, tip.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")),
                           viewport());
    return !tip.isEmpty();
}

QList<Badge> EditorView::badgesBeside(LineId line) const
{
    return badgesOf(*project(), *shown(), line) + m_marks.offers.value(line);
}

QRect EditorView::badgeRect(const Badge &wanted)
{
    for (const PlacedBadge &placed : badgesOfRow(m_layout.rowOf(wanted.at.line))) {
        if (placed.badge == wanted)
            return placed.box.toAlignedRect();
    }
    return {};
}

std::vector<PlacedBadge> EditorView::badgesOfRow(qsizetype row)
{
    const auto y = row >= 0 ? m_layout.viewportY(row) : std::nullopt;
    if (!y)
        return {};
    const EditorMetrics &metrics = m_layout.metrics();
    const QRectF firstRow(0, *y + m_layout.gapAbove(row), metrics.badgesRight, metrics.lineSpacing);
    return placeBadges(Ropewalk::badgesOfRow(m_layout, row, m_marks.offers), metrics, firstRow,
                       *y + m_layout.height(row));
}

std::optional<PlacedBadge> EditorView::badgeAt(const QPoint &point)
{
    if (!shown() || m_layout.rowCount() == 0 ||
        point.x() < m_layout.metrics().badgesLeft - m_layout.metrics().lineSpacing)
        return std::nullopt;
    const qsizetype row = m_layout.rowOf(positionAt({m_layout.metrics().textLeft, point.y()}).line);
    // Those of the line above may reach down to here; where hits overlap, the nearer one is meant.
    std::optional<PlacedBadge> nearest;
    qreal least = 0;
    for (const qsizetype each : {row, row - 1}) {
        for (const PlacedBadge &badge : badgesOfRow(each)) {
            const qreal distance = QLineF(badge.box.center(), point).length();
            if (badge.hit.contains(point) && (!nearest || distance < least)) {
                nearest = badge;
                least = distance;
            }
        }
    }
    return nearest;
}

bool EditorView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!showTip(help->pos(), help->globalPos()))
            event->ignore();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace Ropewalk
