// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelineview.h"

#include "model/base/timecode.h"
#include "widgets/common/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr double zoomAClick = 1.5;
/// The header's writing, beside the window's.
constexpr double headerFont = 0.9;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_surface(new TimelineSurface(this))
{
    setObjectName(u"timeline"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = makeHeader();
    column->addWidget(m_header);
    column->addWidget(m_surface, 1);
    setFocusProxy(m_surface);
    connect(m_surface, &TimelineSurface::goWanted, this, &TimelineView::goWanted);
    connect(m_surface, &TimelineSurface::rangeSelected, this, &TimelineView::rangeSelected);
    connect(m_surface, &TimelineSurface::lanesChanged, this, &TimelineView::lanesChanged);
    connect(m_surface, &TimelineSurface::changed, this, &TimelineView::updateHeader);
    m_summary->installEventFilter(this);
    updateFonts();
    updateHeader();
}

QToolButton *TimelineView::makeButton(QWidget *header, const QString &text, const QString &name,
                                      const QString &tip)
{
    auto *button = new QToolButton(header);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget *TimelineView::makeHeader()
{
    auto *header = new QWidget(this);
    header->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(header);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(0);
    m_summary = new QLabel(header);
    // It gives way: what has no room is in its tool tip.
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setTextFormat(Qt::PlainText);
    m_times = makeButton(header, tr("Time"), tr("Ruler in minutes"), tr("The ruler counts minutes"));
    m_turns = makeButton(header, tr("Turns"), tr("Ruler in turns"), tr("The ruler counts turns"));
    auto *rulers = new QButtonGroup(header);
    for (QToolButton *button : {m_times, m_turns}) {
        button->setCheckable(true);
        rulers->addButton(button);
    }
    m_times->setChecked(true);
    m_selection =
        makeButton(header, tr("Selection"), tr("Zoom to the selection"), tr("Zoom to the selection (Z)"));
    m_whole = makeButton(header, tr("Whole episode"), tr("Show the whole episode"),
                         tr("Show the whole episode (0)"));
    m_zoomOut = makeButton(header, u"−"_s, tr("Zoom out"), tr("Zoom out (−, Ctrl and the wheel)"));
    m_zoomIn = makeButton(header, u"+"_s, tr("Zoom in"), tr("Zoom in (+, Ctrl and the wheel)"));
    row->addWidget(m_summary, 1);
    for (QToolButton *button : {m_times, m_turns})
        row->addWidget(button);
    row->addSpacing(margin);
    for (QToolButton *button : {m_selection, m_whole, m_zoomOut, m_zoomIn})
        row->addWidget(button);
    QToolButton *close = makeButton(header, {}, tr("Close"), tr("Close the timeline"));
    close->setIcon(icon("window-close"_L1));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &TimelineView::closeWanted);
    connect(m_turns, &QToolButton::toggled, this, [this](bool isOn) {
        m_surface->setTurnRuler(isOn);
        Q_EMIT turnRulerChanged(isOn);
    });
    connect(m_selection, &QToolButton::clicked, this, &TimelineView::zoomToSelection);
    connect(m_whole, &QToolButton::clicked, this, &TimelineView::showWhole);
    connect(m_zoomOut, &QToolButton::clicked, this, &TimelineView::zoomOut);
    connect(m_zoomIn, &QToolButton::clicked, this, &TimelineView::zoomIn);
    return header;
}

void TimelineView::setTheme(const Theme &theme)
{
    m_surface->setTheme(theme);
    QPalette palette = m_summary->palette();
    palette.setColor(QPalette::WindowText, theme.colour(Colour::Faint));
    m_summary->setPalette(palette);
}

void TimelineView::showEpisode(const Project *project, EpisodeId episode)
{
    m_surface->showEpisode(project, episode);
}

void TimelineView::apply(const Touched &touched)
{
    m_surface->apply(touched);
}

void TimelineView::setCaret(const Position &caret)
{
    m_surface->setCaret(caret);
}

void TimelineView::setSelection(const std::optional<Range> &selection)
{
    m_surface->setSelection(selection);
}

void TimelineView::setVisibleTurns(TurnId first, TurnId last)
{
    m_surface->setVisibleTurns(first, last);
}

void TimelineView::setMentions(const std::vector<TimelineMention> &mentions)
{
    m_surface->setMentions(mentions);
}

void TimelineView::setLeft(const LeftToDo &left)
{
    m_surface->setLeft(left);
}

void TimelineView::clearLeft()
{
    m_surface->clearLeft();
}

void TimelineView::setTall(bool isTall)
{
    m_surface->setTall(isTall);
}

void TimelineView::setTurnRuler(bool hasTurns)
{
    (hasTurns ? m_turns : m_times)->setChecked(true);
}

void TimelineView::zoomIn()
{
    m_surface->zoomBy(zoomAClick);
}

void TimelineView::zoomOut()
{
    m_surface->zoomBy(1 / zoomAClick);
}

void TimelineView::zoomToSelection()
{
    m_surface->zoomToSelection();
}

void TimelineView::showWhole()
{
    m_surface->showWhole();
}

QString TimelineView::summary() const
{
    const TimelineReader &reader = m_surface->reader();
    const TimelineScale &scale = reader.scale();
    if (!reader.episode() || reader.episode()->transcript().lineCount() == 0)
        return {};
    if (reader.isGrowing())
        return tr("about %1 · %2% read")
            .arg(formatClock(qint64(reader.totalMs())))
            .arg(int(100 * reader.share()));
    const qsizetype turns = scale.turnCount();
    const qsizetype timed = scale.timedTurnCount();
    const TimelineScene &scene = m_surface->scene();
    const QString total = formatClock(qint64(scale.totalMs()));
    // The place is as sure as the beginning of its turn.
    const bool isSure = scene.current && scale.spanOf(scene.current->firstLine).isStartKnown;
    QString text = total;
    if (scene.caretMs) {
        const QString place = formatClock(qint64(*scene.caretMs));
        text = (isSure ? tr("%1 of %2") : tr("about %1 of %2")).arg(place, total);
    } else if (timed < turns) {
        text = tr("about %1").arg(total);
    }
    if (timed == 0)
        return tr("%1 · estimated, %2 words a minute").arg(text).arg(scale.wordsPerMinute());
    if (timed < turns)
        return tr("%1 · %2 of %3 turns timed, the others estimated").arg(text).arg(timed).arg(turns);
    return text;
}

void TimelineView::updateHeader()
{
    const QString text = summary();
    m_summary->setText(m_summary->fontMetrics().elidedText(text, Qt::ElideRight, m_summary->width()));
    m_summary->setToolTip(text == m_summary->text() ? QString() : text);
    m_summary->setAccessibleName(text);
    const TimelineAxis &axis = m_surface->scene().axis;
    m_whole->setEnabled(!axis.isWhole());
    m_zoomOut->setEnabled(!axis.isWhole());
    m_zoomIn->setEnabled(axis.spanMs() > TimelineAxis::leastSpanMs);
    m_selection->setEnabled(m_surface->scene().selection.has_value());
}

void TimelineView::updateFonts()
{
    QFont font = this->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * headerFont);
    for (QWidget *widget : findChildren<QWidget *>()) {
        if (widget != m_surface)
            widget->setFont(font);
    }
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    // Its header may be a dock's, and gets its width apart from the view.
    if (watched == m_summary && event->type() == QEvent::Resize)
        updateHeader();
    return QWidget::eventFilter(watched, event);
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateFonts();
    QWidget::changeEvent(event);
}

} // namespace Ropewalk
