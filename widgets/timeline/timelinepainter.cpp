// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelinepainter.h"

#include "model/base/timecode.h"
#include "widgets/timeline/timelinecolumns.h"

#include <algorithm>
#include <cmath>

namespace Ropewalk
{

namespace
{

/// How much of the speaker's colour blocks have, over the page: by known times, by estimates alone, and by
/// estimates between known times, which are hatched too.
constexpr double knownInk = 0.85;
constexpr double estimatedInk = 0.75;
constexpr double hatchedInk = 0.4;
/// What is spoken in hardly at all is still to be seen.
constexpr double leastInk = 0.35;

/// A marker's words are a line, which may be long.
constexpr qsizetype mostMarkerText = 60;

/// Turns are drawn as blocks where they are few enough for a frame and stand apart in their lanes: by so many
/// pixels from one to the next. Else, as columns.
constexpr double mostBlocks = 600;
constexpr double leastPixelsATurn = 8;

/// The lane of each owner; -1 for one that is not shown.
std::vector<int> lanesByOwner(const std::vector<TimelineLane> &lanes)
{
    std::vector<int> laneOf;
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        const quint32 owner = lanes[lane].owner;
        if (owner >= laneOf.size())
            laneOf.resize(owner + 1, -1);
        laneOf[owner] = int(lane);
    }
    return laneOf;
}

} // namespace

QColor laneColour(const Theme &theme, const TimelineLane &lane)
{
    return lane.colour < 0 ? theme.colour(Colour::Faint) : theme.speaker(lane.colour);
}

bool showsBlocks(const TimelineScale &scale, const TimelineAxis &axis, size_t lanes)
{
    const auto turns = double(std::max<qsizetype>(turnsInView(scale, axis), 1));
    return turns <= mostBlocks && axis.width() * double(lanes) / turns >= leastPixelsATurn;
}

QImage laneColumns(const TimelineReader &reader, const std::vector<TimelineLane> &lanes,
                   const TimelineAxis &axis, const Theme &theme, int columns, int leastWidth)
{
    const auto count = int(lanes.size());
    if (count == 0 || columns <= 0)
        return {};
    const TimelineColumns made(reader.scale(), axis, lanesByOwner(lanes), count, columns, leastWidth);
    const double weak = reader.scale().timedTurnCount() > 0 ? hatchedInk : estimatedInk;
    QImage image(columns, count, QImage::Format_ARGB32_Premultiplied);
    for (int lane = 0; lane < count; ++lane) {
        const QColor colour = laneColour(theme, lanes[size_t(lane)]);
        // A table of shades: there are more columns than these.
        std::array<QRgb, 256> shades{};
        for (size_t at = 1; at < shades.size(); ++at) {
            const double ink = leastInk + (1 - leastInk) * double(at) / 255;
            shades[at] = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), int(ink * 255)));
        }
        const TimelineColumns::Column *cells = made.lane(lane);
        auto *pixels = reinterpret_cast<QRgb *>(image.scanLine(lane));
        for (int at = 0; at < columns; ++at) {
            const double known = std::min<double>(cells[at].known, 1);
            const double estimated = std::min<double>(cells[at].estimated, 1 - known);
            const double ink = known * knownInk + estimated * weak;
            pixels[at] = shades[ink > 0 ? std::max<size_t>(size_t(ink * 255), 1) : 0];
        }
    }
    return image;
}

TimelinePainter::TimelinePainter(QPainter &painter, const Theme &theme, const TimelineReader &reader,
                                 const TimelineScene &scene)
    : m_painter(painter)
    , m_theme(theme)
    , m_reader(reader)
    , m_scene(scene)
    , m_layout(scene.layout)
    , m_axis(scene.axis)
    , m_hair(std::max(1.0, scene.layout.ruler.height() / 16.0))
{
    m_laneOf = lanesByOwner(scene.lanes);
    m_isPartlyTimed = reader.scale().timedTurnCount() > 0;
}

void TimelinePainter::paint()
{
    m_painter.setFont(m_layout.font);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.save();
    m_painter.setClipRect(m_layout.plot);
    paintStretches();
    paintRuler();
    paintBands();
    paintLanes();
    paintPlayhead();
    // Above the playhead: it is at what they say.
    paintBadges();
    paintLeft();
    m_painter.restore();
    paintOverview();
    paintHeads();
}

QColor TimelinePainter::mixed(const QColor &colour, double share) const
{
    const QColor page = m_theme.colour(Colour::Page);
    const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(colour.redF(), page.redF()), mix(colour.greenF(), page.greenF()),
                            mix(colour.blueF(), page.blueF()));
}

QRectF TimelinePainter::stretchOf(double fromMs, double toMs, const QRect &row) const
{
    // Far outside of the view nothing is drawn, and numbers stay small.
    const double far = m_axis.width();
    const double left = std::clamp(m_axis.x(fromMs), -far, 2 * far);
    const double right = std::clamp(m_axis.x(toMs), -far, 2 * far);
    return {row.left() + left, double(row.top()), std::max(right - left, m_hair), double(row.height())};
}

void TimelinePainter::paintStretches()
{
    const QRect rows(m_layout.plot.left(), m_layout.bands.top(), m_layout.plot.width(),
                     m_layout.overview.top() - m_layout.bands.top());
    if (const auto &part = m_scene.editorPart) {
        m_painter.fillRect(stretchOf(part->fromMs, part->toMs, rows), m_theme.colour(Colour::CurrentTurn));
        QRectF mark = stretchOf(part->fromMs, part->toMs, m_layout.ruler);
        mark.setTop(mark.bottom() - 2 * m_hair);
        m_painter.fillRect(mark, m_theme.colour(Colour::Accent));
    }
    if (const auto &selection = m_scene.selection) {
        const QRectF box = stretchOf(selection->fromMs, selection->toMs, rows);
        m_painter.fillRect(box, m_theme.colour(Colour::Selection));
        m_painter.setPen(QPen(m_theme.colour(Colour::Accent), m_hair));
        m_painter.drawLine(box.topLeft(), box.bottomLeft());
        m_painter.drawLine(box.topRight(), box.bottomRight());
    }
}

void TimelinePainter::paintRuler()
{
    if (m_scene.hasTurnRuler)
        paintTurnNumbers();
    else
        paintTimes();
}

void TimelinePainter::paintTick(double x, const QString &label)
{
    const QRect &row = m_layout.ruler;
    m_painter.setPen(QPen(m_theme.colour(Colour::Rule), m_hair));
    m_painter.drawLine(QPointF(row.left() + x, row.bottom() - row.height() / 4.0),
                       QPointF(row.left() + x, m_layout.lanes.bottom()));
    m_painter.setPen(m_theme.colour(Colour::Faint));
    const double width = m_painter.fontMetrics().horizontalAdvance(label);
    // The label stands above its mark, and in view.
    const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, m_axis.width() - width));
    m_painter.drawText(QRectF(row.left() + left, row.top(), width + 1, row.height()), Qt::AlignCenter, label);
}

void TimelinePainter::paintTimes()
{
    const double label = m_painter.fontMetrics().horizontalAdvance(formatClock(qint64(m_axis.totalMs())));
    const double step = rulerStep(2 * label * m_axis.msPerPixel());
    const auto last = qint64(m_axis.toMs() / step);
    for (auto at = qint64(std::ceil(m_axis.fromMs() / step)); at <= last; ++at)
        paintTick(m_axis.x(double(at) * step), formatClock(qint64(double(at) * step)));
}

void TimelinePainter::paintTurnNumbers()
{
    const Transcript &transcript = m_reader.episode()->transcript();
    const TimelineScale &scale = m_reader.scale();
    if (scale.lineCount() == 0)
        return;
    const auto turnOfLine = [&](qsizetype line) {
        return transcript.indexOf(transcript.lineAt(line).turn->id);
    };
    const qsizetype first = turnOfLine(scale.lineAt(m_axis.fromMs()));
    const qsizetype last = turnOfLine(scale.lineAt(m_axis.toMs()));
    const double label = m_painter.fontMetrics().horizontalAdvance(QString::number(last + 1));
    const double room = std::max(1.0, m_axis.width() / (3 * label));
    const qsizetype step = countStep(double(last - first + 1) / room);
    double used = -label;
    for (qsizetype number = (first / step) * step; number <= last + 1; number += step) {
        const qsizetype turn = std::max<qsizetype>(number, 1) - 1;
        if (turn >= transcript.turnCount())
            break;
        const qsizetype line = transcript.lineNumber(transcript.turnAt(turn).lines.front().id);
        if (line >= scale.lineCount())
            break;
        const double x = m_axis.x(scale.spanOf(line).startMs);
        if (x < used + 1.5 * label || x > m_axis.width())
            continue;
        paintTick(x, QString::number(turn + 1));
        used = x;
    }
}

void TimelinePainter::paintBands()
{
    if (m_layout.bandRows == 0)
        return;
    const double round = m_layout.bandHeight / 5.0;
    const double padding = m_layout.bandHeight / 3.0;
    for (const TimelineBand &band : m_scene.marks.bands()) {
        if (band.startMs < 0 || band.endMs < m_axis.fromMs() || band.startMs > m_axis.toMs())
            continue;
        const QRect row = m_layout.band(std::min(band.row, m_layout.bandRows - 1));
        QRectF box = stretchOf(band.startMs, band.endMs, row);
        box.setWidth(std::max(box.width() - m_hair, double(leastBlockWidth)));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.topic(band.colour));
        m_painter.drawRoundedRect(box, round, round);
        const QRectF text = box.intersected(row).adjusted(padding, 0, -padding / 2, 0);
        if (text.width() < padding)
            continue;
        const QFontMetricsF metrics(m_painter.font());
        const QString name = metrics.elidedText(band.name, Qt::ElideRight, text.width());
        // A lone ellipsis says nothing.
        if (name.size() < 2 && band.name.size() > 1)
            continue;
        m_painter.setPen(m_theme.colour(Colour::PageText));
        m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

void TimelinePainter::paintLanes()
{
    m_painter.save();
    m_painter.setClipRect(m_layout.lanes, Qt::IntersectClip);
    m_painter.setPen(QPen(m_theme.colour(Colour::Rule), m_hair));
    for (int lane = 0; lane < int(m_scene.lanes.size()); ++lane) {
        const QRectF row = m_layout.lane(lane);
        const double y = row.bottom() + m_layout.laneGap / 2.0;
        m_painter.drawLine(QPointF(row.left(), y), QPointF(row.right(), y));
    }
    if (m_scene.columns.isNull())
        paintBlocks();
    else
        paintColumns(m_scene.columns, [this](int lane) { return m_layout.lane(lane); });
    paintCurrent();
    m_painter.restore();
}

void TimelinePainter::paintColumns(const QImage &columns, const std::function<QRect(int)> &rowOf)
{
    for (int lane = 0; lane < columns.height(); ++lane)
        m_painter.drawImage(QRectF(rowOf(lane)), columns, QRectF(0, lane, columns.width(), 1));
}

void TimelinePainter::paintBlocks()
{
    std::vector<QColor> colours;
    colours.reserve(m_scene.lanes.size());
    for (const TimelineLane &lane : m_scene.lanes)
        colours.push_back(laneColour(m_theme, lane));
    std::vector<TimelineBlock> markers;
    visitBlocks(m_reader.scale(), m_axis, [&](const TimelineBlock &block) {
        const int lane = block.owner < m_laneOf.size() ? m_laneOf[block.owner] : -1;
        if (lane < 0)
            return;
        if (block.owner == TimelineReader::marker)
            markers.push_back(block);
        else
            paintBlock(block, m_layout.lane(lane), colours[size_t(lane)]);
    });
    if (!markers.empty())
        paintMarkers(markers, m_layout.lane(m_laneOf[TimelineReader::marker]));
}

// A marker is a place more than a stretch: a post, and in tall lanes its words beside it.
void TimelinePainter::paintMarkers(const std::vector<TimelineBlock> &markers, const QRect &lane)
{
    const QFontMetricsF metrics(m_layout.font);
    const double padding = metrics.averageCharWidth() / 2;
    m_painter.setFont(m_layout.font);
    for (size_t at = 0; at < markers.size(); ++at) {
        const TimelineBlock &marker = markers[at];
        const double width = std::max(marker.to - marker.from - m_hair, double(leastBlockWidth));
        const QRectF post(lane.left() + marker.from, lane.top(), width, lane.height());
        m_painter.fillRect(post, m_theme.colour(Colour::Faint));
        const double end = at + 1 < markers.size() ? markers[at + 1].from : m_axis.width();
        const QRectF text(post.right() + padding, lane.top(), lane.left() + end - post.right() - 2 * padding,
                          lane.height());
        if (!m_layout.isTall || lane.height() < metrics.ascent() || text.width() < 4 * padding)
            continue;
        const QString words =
            m_reader.episode()->transcript().lineAt(marker.firstLine).line().text.left(mostMarkerText);
        m_painter.setPen(m_theme.colour(Colour::Faint));
        m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           metrics.elidedText(words, Qt::ElideRight, text.width()));
    }
}

void TimelinePainter::paintBlock(const TimelineBlock &block, const QRect &lane, const QColor &colour)
{
    const double from = std::max(block.from, -double(m_layout.bandHeight));
    const double to = std::min(block.to, m_axis.width() + m_layout.bandHeight);
    // A hair between two blocks of one lane; what is narrow keeps its width.
    const double width = std::max(to - from - m_hair, double(leastBlockWidth));
    const QRectF box(lane.left() + from, lane.top(), width, lane.height());
    const double round = std::min(lane.height() / 5.0, width / 3);
    const bool isHatched = m_isPartlyTimed && !block.isKnown;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(mixed(colour, isHatched ? hatchedInk : block.isKnown ? knownInk : estimatedInk));
    m_painter.drawRoundedRect(box, round, round);
    if (isHatched) {
        m_painter.setBrush(QBrush(mixed(colour, knownInk), Qt::BDiagPattern));
        m_painter.drawRoundedRect(box, round, round);
        // A beginning that is known is a firm edge.
        if (block.isStartKnown && block.from >= 0)
            m_painter.fillRect(QRectF(box.topLeft(), QSizeF(std::min(2 * m_hair, width), box.height())),
                               colour);
    }
}

void TimelinePainter::paintCurrent()
{
    const auto &current = m_scene.current;
    const int lane = current && current->owner < m_laneOf.size() ? m_laneOf[current->owner] : -1;
    if (lane < 0 || current->lastLine >= m_reader.scale().lineCount())
        return;
    const QRect row = m_layout.lane(lane);
    const double from = m_reader.scale().spanOf(current->firstLine).startMs;
    const double to = std::max(from, m_reader.scale().spanOf(current->lastLine).endMs);
    QRectF box = stretchOf(from, to, row);
    box.setWidth(std::max(box.width() - m_hair, double(leastBlockWidth)));
    const double round = std::min(row.height() / 5.0, box.width() / 3);
    m_painter.setBrush(laneColour(m_theme, m_scene.lanes[size_t(lane)]));
    m_painter.setPen(QPen(m_theme.colour(Colour::Page), 3 * m_hair));
    m_painter.drawRoundedRect(box, round, round);
    const double out = 1.5 * m_hair;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.colour(m_scene.hasFocus ? Colour::Accent : Colour::PageText), 2 * m_hair));
    m_painter.drawRoundedRect(box.adjusted(-out, -out, out, out), round + out, round + out);
}

} // namespace Ropewalk
