// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelinelayout.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Shares of the height of the small font.
constexpr double smallFont = 0.85;
constexpr double leastHeadFont = 0.7; ///< of the small font; names that are smaller are not written
constexpr double rulerHeight = 1.15;
constexpr double lowBand = 1.1;
constexpr double tallBand = 1.4;
constexpr double badgeHeight = 1.35;
constexpr double lowLeft = 0.85;
constexpr double tallLeft = 1.0;
constexpr double lowOverview = 0.7;
constexpr double tallOverview = 1.2;
constexpr double lowLane = 0.85;
constexpr double tallLane = 2.2;
constexpr double lowestLane = 0.25;
constexpr double rowGap = 0.15;

/// A low timeline wants room for so many lanes; more make do with it.
constexpr int lowLanes = 8;

constexpr int lowBandRows = 2;
constexpr int tallBandRows = 4;

/// Heads take at most this part of the width.
constexpr double mostHeads = 0.25;

int part(double height, double share)
{
    return std::max(1, int(std::lround(height * share)));
}

QFont smaller(const QFont &font, double share)
{
    QFont made = font;
    if (font.pointSizeF() > 0)
        made.setPointSizeF(font.pointSizeF() * share);
    else
        made.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * share))));
    return made;
}

/// Heights of all rows but the lanes.
struct Heights {
    int ruler, band, bandRows, badges, badgeRows, left, overview, gap, leastLane, mostLane, laneGap;

    Heights(const TimelineNeeds &needs, double text)
        : ruler(part(text, rulerHeight))
        , band(part(text, needs.isTall ? tallBand : lowBand))
        , bandRows(std::min(needs.bandRows, needs.isTall ? tallBandRows : lowBandRows))
        , badges(part(text, badgeHeight))
        , badgeRows(int(std::ranges::count(needs.badges, true)))
        , left(needs.hasLeft ? part(text, needs.isTall ? tallLeft : lowLeft) : 0)
        , overview(part(text, needs.isTall ? tallOverview : lowOverview))
        , gap(part(text, rowGap))
        , leastLane(part(text, lowestLane))
        , mostLane(part(text, needs.isTall ? tallLane : lowLane))
        , laneGap(std::max(1, gap / 2))
    {
        if (!needs.isTall)
            badgeRows = std::min(badgeRows, 1);
    }
    [[nodiscard]] int fixed() const
    {
        return ruler + bandRows * (band + 1) + gap + badgeRows * (badges + gap) +
               (left > 0 ? left + gap : 0) + overview + 2 * gap;
    }
};

} // namespace

TimelineLayout TimelineLayout::of(const TimelineNeeds &needs, const QSize &size, const QFont &font)
{
    TimelineLayout made;
    made.isTall = needs.isTall;
    made.font = smaller(font, smallFont);
    const QFontMetricsF metrics(made.font);
    const Heights heights(needs, metrics.height());
    const int headWidth = std::min(int(std::ceil(needs.headWidth)), int(size.width() * mostHeads));
    const int plotLeft = needs.isRightToLeft ? 0 : headWidth;
    const int plotWidth = std::max(1, size.width() - headWidth);
    made.heads = {needs.isRightToLeft ? plotWidth : 0, 0, headWidth, size.height()};
    made.plot = {plotLeft, 0, plotWidth, size.height()};
    int y = 0;
    const auto row = [&](int height, int gap) {
        const QRect rect(plotLeft, y, plotWidth, height);
        y += height + gap;
        return rect;
    };
    made.ruler = row(heights.ruler, 0);
    made.bandHeight = heights.band;
    made.bandRows = heights.bandRows;
    made.bands = row(heights.bandRows * (heights.band + 1), heights.gap);
    made.laneCount = needs.lanes;
    made.laneGap = heights.laneGap;
    const int room = std::max(0, size.height() - heights.fixed());
    const int lanes = std::max(needs.lanes, 1);
    made.laneHeight = std::clamp(room / lanes - heights.laneGap, heights.leastLane,
                                 std::max(heights.leastLane, heights.mostLane));
    made.lanes = row(std::min(room, lanes * (made.laneHeight + made.laneGap)), heights.gap);
    QRect shared;
    for (size_t kind = 0; kind < needs.badges.size(); ++kind) {
        if (!needs.badges[kind])
            continue;
        if (needs.isTall || shared.isNull())
            shared = row(heights.badges, heights.gap);
        made.badges[kind] = shared;
    }
    if (heights.left > 0)
        made.left = row(heights.left, heights.gap);
    made.overview = {plotLeft, std::max(y, size.height() - heights.overview - heights.gap), plotWidth,
                     heights.overview};
    const double headShare = std::min(1.0, (made.laneHeight + made.laneGap) / metrics.height());
    made.hasHeadNames = headShare >= leastHeadFont;
    made.headFont = headShare < 1 ? smaller(made.font, headShare) : made.font;
    return made;
}

int TimelineLayout::heightFor(const TimelineNeeds &needs, const QFont &font)
{
    const Heights heights(needs, QFontMetricsF(smaller(font, smallFont)).height());
    const int lanes = needs.isTall ? needs.lanes : std::min(needs.lanes, lowLanes);
    return heights.fixed() + std::max(lanes, 1) * (heights.mostLane + heights.laneGap);
}

QRect TimelineLayout::lane(int index) const
{
    return {lanes.left(), lanes.top() + index * (laneHeight + laneGap) - laneScroll, lanes.width(),
            laneHeight};
}

int TimelineLayout::laneAt(int y) const
{
    if (y < lanes.top() || y > lanes.bottom())
        return -1;
    const int index = (y - lanes.top() + laneScroll) / (laneHeight + laneGap);
    return index < laneCount ? index : -1;
}

int TimelineLayout::mostLaneScroll() const
{
    return std::max(0, laneCount * (laneHeight + laneGap) - lanes.height());
}

QRect TimelineLayout::band(int row) const
{
    return {bands.left(), bands.top() + row * (bandHeight + 1), bands.width(), bandHeight};
}

void visitBlocks(const TimelineScale &scale, const TimelineAxis &axis,
                 const std::function<void(const TimelineBlock &)> &take)
{
    std::optional<TimelineBlock> block;
    const auto finish = [&] {
        if (block)
            take(*block);
        block.reset();
    };
    scale.visitLines(axis.fromMs(), axis.toMs(),
                     [&](qsizetype number, const TimelineLine &line, const TimelineSpan &span) {
                         const double from = axis.x(span.startMs);
                         const double to = axis.x(span.endMs);
                         const bool isKnown = span.isStartKnown && span.isEndKnown;
                         if (block && !line.startsTurn && number == block->lastLine + 1) {
                             block->lastLine = number;
                             block->from = std::min(block->from, from);
                             block->to = std::max(block->to, to);
                             block->isKnown = block->isKnown && isKnown;
                             return;
                         }
                         finish();
                         // A turn that began before the view has no beginning in it.
                         block = TimelineBlock{number,
                                               number,
                                               line.owner,
                                               line.startsTurn ? from : std::min(from, -1.0),
                                               to,
                                               isKnown,
                                               span.isStartKnown && line.startsTurn};
                     });
    finish();
}

std::optional<TimelineBlock> blockAt(const TimelineScale &scale, const TimelineAxis &axis, quint32 owner,
                                     double x)
{
    std::optional<TimelineBlock> found;
    double nearest = leastHitWidth / 2.0;
    const double least = leastBlockWidth;
    TimelineAxis around = axis;
    around.setWidth(2 * leastHitWidth + least);
    around.show(axis.ms(x - leastHitWidth - least), axis.ms(x + leastHitWidth));
    visitBlocks(scale, around, [&](const TimelineBlock &block) {
        if (block.owner != owner)
            return;
        TimelineBlock here = block;
        here.from = axis.x(around.ms(block.from));
        here.to = std::max(axis.x(around.ms(block.to)), here.from + least);
        const double distance = std::max({here.from - x, x - here.to, 0.0});
        if (distance <= nearest && (!found || distance < nearest)) {
            found = here;
            nearest = distance;
        }
    });
    return found;
}

qsizetype turnsInView(const TimelineScale &scale, const TimelineAxis &axis)
{
    qsizetype turns = 0;
    const double from = axis.fromMs();
    const double to = axis.toMs();
    scale.visit(
        from, to,
        [&](const TimelineScale::Node &node) {
            if (node.startMs < from || node.endMs > to)
                return false;
            turns += node.turns;
            return true;
        },
        [&](qsizetype, const TimelineLine &line, const TimelineSpan &) { turns += line.startsTurn ? 1 : 0; });
    return turns;
}

std::vector<PlacedTimelineBadge> placeBadges(const std::vector<TimelineBadge> &badges,
                                             const std::function<bool(const TimelineBadge &)> &isOfRow,
                                             const TimelineAxis &axis, const QRect &row,
                                             const QFontMetricsF &metrics, bool hasWords)
{
    std::vector<PlacedTimelineBadge> placed;
    const int padding = row.height() / 3;
    const int gap = std::max(1, row.height() / 8);
    const int farthest = 2 * row.height();
    const auto widthOf = [&](const QString &text) {
        return std::max(int(std::ceil(metrics.horizontalAdvance(text))) + 2 * padding, row.height());
    };
    int used = row.left() - farthest;
    for (size_t at = 0; at < badges.size(); ++at) {
        const TimelineBadge &badge = badges[at];
        if (badge.ms < 0 || badge.ms < axis.fromMs() || badge.ms > axis.toMs() || !isOfRow(badge))
            continue;
        const int x = row.left() + int(std::lround(axis.x(badge.ms)));
        if (!placed.empty() && used + gap - x > farthest) {
            PlacedTimelineBadge &last = placed.back();
            ++last.count;
            last.text = badges[last.first].sign + u" +"_s + QString::number(last.count - 1);
            last.rect.setWidth(widthOf(last.text));
            used = last.rect.right();
            continue;
        }
        PlacedTimelineBadge here{{}, badge.sign, at, 1};
        // The sign stands where the words are, and what is written beside it goes on to the right.
        const int left = x - widthOf(badge.sign) / 2;
        const int width = widthOf(badge.sign);
        here.rect = {std::max({left, used + gap, row.left()}), row.top(), width, row.height()};
        placed.push_back(here);
        used = here.rect.right();
    }
    if (hasWords) {
        for (size_t at = 0; at < placed.size(); ++at) {
            PlacedTimelineBadge &here = placed[at];
            const QString &word = badges[here.first].word;
            if (here.count > 1 || word.isEmpty())
                continue;
            const int end = at + 1 < placed.size() ? placed[at + 1].rect.left() - gap : row.right();
            const QString whole = badges[here.first].sign + u' ' + word;
            if (here.rect.left() + widthOf(whole) <= end) {
                here.text = whole;
                here.rect.setWidth(widthOf(whole));
            }
        }
    }
    return placed;
}

} // namespace Ropewalk
