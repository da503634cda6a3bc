// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// What is said about marks to who does not see them.

#include "widgets/timeline/timelinesurface.h"

#include "model/analysis/markwords.h"
#include "model/base/timecode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

std::optional<TimelineBadge::Row> badgeRow(TimelineMarkRow row)
{
    switch (row) {
    case TimelineMarkRow::Reasons:
        return TimelineBadge::Row::Reasons;
    case TimelineMarkRow::Claims:
        return TimelineBadge::Row::Claims;
    case TimelineMarkRow::Notes:
        return TimelineBadge::Row::Notes;
    case TimelineMarkRow::Topics:
    case TimelineMarkRow::Left:
        break;
    }
    return std::nullopt;
}

TimelineMarkRow rowOf(const TimelineBadge &badge)
{
    return TimelineMarkRow(int(TimelineMarkRow::Reasons) + int(badge.row));
}

} // namespace

QString TimelineSurface::describe(const Turn &turn) const
{
    const Transcript &transcript = episode()->transcript();
    const qsizetype first = transcript.lineNumber(turn.lines.front().id);
    const qsizetype last = first + qsizetype(turn.lines.size()) - 1;
    QStringList said;
    for (const TimelineBand &band : m_scene.marks.bands()) {
        if (transcript.lineNumber(band.range.from.line) <= last &&
            transcript.lineNumber(band.range.to.line) >= first)
            said.append(MarkWords::ofTopic(band.name));
    }
    said.removeDuplicates();
    for (const TimelineBadge &badge : m_scene.marks.badges()) {
        if (transcript.findLine(badge.at.line).turn == &turn)
            said.append(badge.said);
    }
    return said.join(u"; "_s);
}

QList<TimelineMarkRow> TimelineSurface::markRows() const
{
    QList<TimelineMarkRow> rows;
    for (const auto row : {TimelineMarkRow::Topics, TimelineMarkRow::Reasons, TimelineMarkRow::Claims,
                           TimelineMarkRow::Notes}) {
        if (markCount(row) > 0)
            rows.append(row);
    }
    if (m_hasLeft)
        rows.append(TimelineMarkRow::Left);
    return rows;
}

QString TimelineSurface::nameOf(TimelineMarkRow row) const
{
    if (row == TimelineMarkRow::Left)
        return tr("%1: %2").arg(leftName(m_scene.marks.leftKind()), m_scene.marks.leftText());
    return tr("%1: %2").arg(rowName(row)).arg(markCount(row));
}

QRect TimelineSurface::rectOf(TimelineMarkRow row) const
{
    const TimelineLayout &layout = m_scene.layout;
    if (const auto badges = badgeRow(row))
        return layout.badges[size_t(*badges)];
    return row == TimelineMarkRow::Topics ? layout.bands : layout.left;
}

int TimelineSurface::markCount(TimelineMarkRow row) const
{
    const TimelineMarks &marks = m_scene.marks;
    if (const auto badges = badgeRow(row))
        return int(std::ranges::count(marks.badges(), *badges, &TimelineBadge::row));
    return int(row == TimelineMarkRow::Topics ? marks.bands().size() : marks.left().size());
}

std::optional<TimelineSurface::Mark> TimelineSurface::markAt(TimelineMarkRow row, int index) const
{
    const TimelineMarks &marks = m_scene.marks;
    if (index < 0 || index >= markCount(row))
        return std::nullopt;
    const auto named = [](const QString &what, double ms) {
        return ms < 0 ? what : tr("%1, %2").arg(what, formatClock(qint64(ms)));
    };
    const auto rect = [this](double fromMs, double toMs, const QRect &in) {
        const auto x = [this](double ms) {
            return std::clamp(m_scene.axis.x(ms), 0.0, m_scene.axis.width());
        };
        const int from = int(x(fromMs));
        return fromMs < 0 ? QRect()
                          : QRect(in.left() + from, in.top(), std::max(int(x(toMs)) - from, leastHitWidth),
                                  in.height());
    };
    if (row == TimelineMarkRow::Topics) {
        const TimelineBand &band = marks.bands()[size_t(index)];
        const int at = std::clamp(band.row, 0, std::max(m_scene.layout.bandRows - 1, 0));
        return Mark{named(MarkWords::ofTopic(band.name), band.startMs),
                    {},
                    band.range.from,
                    rect(band.startMs, band.endMs, m_scene.layout.band(at))};
    }
    if (row == TimelineMarkRow::Left) {
        const TimelineGap &gap = marks.left()[size_t(index)];
        return Mark{named(LeftWords::of(gap.item), gap.startMs),
                    {},
                    gap.item.range.from,
                    rect(gap.startMs, gap.endMs, m_scene.layout.left)};
    }
    int left = index;
    const auto found = std::ranges::find_if(marks.badges(), [&](const TimelineBadge &badge) {
        return badge.row == *badgeRow(row) && left-- == 0;
    });
    return Mark{named(found->said, found->ms), found->tip, found->at,
                rect(found->ms, found->ms, rectOf(row))};
}

std::optional<std::pair<TimelineMarkRow, int>> TimelineSurface::markAtPoint(const QPoint &point) const
{
    const TimelineMarks &marks = m_scene.marks;
    if (const TimelineBadge *badge = badgeAt(point)) {
        const auto before = std::count_if(marks.badges().data(), badge, [badge](const TimelineBadge &other) {
            return other.row == badge->row;
        });
        return std::pair(rowOf(*badge), int(before));
    }
    if (const TimelineBand *band = bandAt(point))
        return std::pair(TimelineMarkRow::Topics, int(band - marks.bands().data()));
    if (const TimelineGap *gap = gapAt(point))
        return std::pair(TimelineMarkRow::Left, int(gap - marks.left().data()));
    for (const TimelineMarkRow row : markRows()) {
        if (rectOf(row).contains(point))
            return std::pair(row, -1);
    }
    return std::nullopt;
}

} // namespace Ropewalk
