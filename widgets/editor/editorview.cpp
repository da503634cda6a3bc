// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/editorview.h"

#include "widgets/editor/caretmoves.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QScrollBar>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace Ropewalk
{

namespace
{

/// The text is larger than the controls around it: it is what people read all day.
constexpr qreal textScale = 1.2;
/// How long estimating heights may hold up the window at a time, in ms.
constexpr int refineSlice = 3;
/// How long the caret and the window's width have to rest before that goes on, in ms.
constexpr int refinePause = 150;

qsizetype rowAfter(qsizetype row, const std::vector<LineSplice> &splices)
{
    for (const LineSplice &splice : splices) {
        if (splice.at + splice.removed <= row)
            row += splice.inserted - splice.removed;
        else if (splice.at <= row)
            row = splice.at;
    }
    return row;
}

/// Whether turns have times to show: those at the ends and in the middle tell.
bool isTimed(const Transcript &transcript)
{
    const qsizetype count = transcript.turnCount();
    for (const qsizetype at : {qsizetype(0), count / 2, count - 1}) {
        if (at >= 0 && at < count &&
            transcript.turnAt(at).lines.front().span.start.kind == TimeKind::Measured)
            return true;
    }
    return false;
}

} // namespace

EditorView::EditorView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(Theme::light())
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Transcript"));
    verticalScrollBar()->setAccessibleName(tr("Place in the transcript"));
    m_layout.layouts().setHighlight([this](const QString &line) { return m_highlighter.highlight(line); });
    m_layout.layouts().setMarks([this](LineId line) { return marksOf(line); });
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, [this] { syncScrollBar(); });
    setTheme(m_theme);
    updateMetrics();
}

EditorView::~EditorView() = default;

void EditorView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_highlighter.setTheme(theme);
    m_layout.layouts().clear();
    viewport()->update();
}

void EditorView::showEpisode(const Project *project, EpisodeId episode)
{
    m_episodeId = project ? episode : EpisodeId();
    m_layout.layouts().setPreedit({});
    m_layout.setEpisode(project, m_episodeId);
    m_changes.reset();
    m_topicBars.setEpisode(shown());
    m_offsets.reset();
    m_marks.currentHit = {};
    m_marks.lookedAt = {};
    m_marks.spoken = {};
    m_marks.offers.clear();
    m_caret = {};
    if (shown() && m_layout.rowCount() > 0)
        m_caret.position = {m_layout.place(0).line().id, 0};
    m_caret.anchor = m_caret.position;
    m_caretRow = 0;
    m_aim.reset();
    updateMetrics();
    syncScrollBar();
    refineSoon();
    restartBlinking();
    Q_EMIT caretMoved();
    Q_EMIT selectionChanged();
}

void EditorView::apply(const Touched &touched)
{
    if (!shown())
        return;
    if (!touched.speakers.isEmpty())
        updateMetrics();
    m_topicBars.apply(touched);
    if (touched.projectFacts)
        m_layout.layouts().refreshMarks();
    std::optional<int> heightBefore;
    if (touched.episode == m_episodeId) {
        announce(touched);
        if (touched.lines.size() == 1)
            heightBefore = m_layout.layouts().shownHeight(*touched.lines.begin());
        m_layout.apply(touched);
        updateChanges(touched);
        if (!touched.annotations.isEmpty())
            m_layout.layouts().refreshMarks();
        m_caretRow = rowAfter(m_caretRow, touched.splices);
        // What is gone cannot hold the caret; where a step says it is to be, it comes to afterwards.
        const Transcript &transcript = shown()->transcript();
        const auto isThere = [&](const Position &at) {
            const auto place = transcript.findLine(at.line);
            return place && at.offset <= place.line().text.size();
        };
        if (!isThere(m_caret.position) || !isThere(m_caret.anchor)) {
            m_caret = {};
            if (m_layout.rowCount() > 0) {
                const qsizetype row = std::clamp<qsizetype>(m_caretRow, 0, m_layout.rowCount() - 1);
                m_caret.position = {m_layout.place(row).line().id, 0};
            }
            m_caret.anchor = m_caret.position;
        }
        for (std::optional<Range> *mark : {&m_marks.currentHit, &m_marks.lookedAt, &m_marks.spoken}) {
            if (*mark && !(isThere((*mark)->from) && isThere((*mark)->to)))
                *mark = {};
        }
        syncScrollBar();
        refineSoon(refinePause);
        updateMicroFocus();
    }
    updateChanged(touched, heightBefore);
}

void EditorView::updateChanged(const Touched &touched, const std::optional<int> &heightBefore)
{
    const bool isOneLine = heightBefore && touched.splices.empty() && touched.turns.isEmpty() &&
                           touched.annotations.isEmpty() && touched.speakers.isEmpty() &&
                           !m_marks.currentHit && !m_marks.lookedAt;
    if (isOneLine) {
        const LineId line = *touched.lines.begin();
        const qsizetype row = m_layout.rowOf(line);
        if (row >= 0 && m_layout.laid(row).height == *heightBefore) {
            updateLine(line);
            return;
        }
    }
    viewport()->update();
}

void EditorView::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setAttribute(Qt::WA_InputMethodEnabled, !isReadOnly);
}

bool EditorView::mayChange()
{
    if (!shown())
        return false;
    if (m_isReadOnly)
        Q_EMIT refused();
    return !m_isReadOnly;
}

void EditorView::setCaret(const Caret &caret)
{
    if (!shown())
        return;
    const auto fitting = [this](const Position &at) -> std::optional<Position> {
        const auto place = shown()->transcript().findLine(at.line);
        if (!place)
            return std::nullopt;
        return Position{at.line, std::clamp<qint32>(at.offset, 0, qint32(place.line().text.size()))};
    };
    if (const auto position = fitting(caret.position)) {
        m_aim.reset();
        place({*position, fitting(caret.anchor).value_or(*position)});
    }
}

void EditorView::place(const Caret &caret)
{
    const Caret before = m_caret;
    unfoldFor(caret);
    const TranscriptLayout::Top top = m_layout.top();
    m_caret = caret;
    m_caretRow = m_layout.rowOf(caret.position.line);
    m_layout.reveal(caret.position, m_layout.metrics().lineSpacing);
    syncScrollBar();
    restartBlinking();
    refineSoon(refinePause);
    if (m_layout.top() == top)
        updateCaret(before);
    else
        viewport()->update();
    updateMicroFocus();
    if (before.position != caret.position || before.anchor != caret.anchor) {
        const bool hasSelectionChanged = before.position != before.anchor || caret.position != caret.anchor;
        announceCaret(hasSelectionChanged);
        if (hasSelectionChanged)
            Q_EMIT selectionChanged();
        Q_EMIT caretMoved();
    }
}

void EditorView::revealPosition(const Position &position)
{
    m_layout.reveal(position, m_layout.metrics().lineSpacing);
    afterScroll();
}

void EditorView::updateCaret(const Caret &before)
{
    const Transcript &transcript = shown()->transcript();
    const auto from = transcript.findLine(before.position.line);
    const auto to = transcript.findLine(m_caret.position.line);
    const bool isSelecting = before.position != before.anchor || m_caret.position != m_caret.anchor;
    if (!from || !to || from.turn != to.turn || isSelecting) {
        viewport()->update();
        return;
    }
    updateLine(before.position.line);
    if (before.position.line != m_caret.position.line)
        updateLine(m_caret.position.line);
}

std::optional<Range> EditorView::selection() const
{
    if (!shown() || m_caret.position == m_caret.anchor)
        return std::nullopt;
    const bool isForward = shown()->compare(m_caret.anchor, m_caret.position) < 0;
    return isForward ? Range{m_caret.anchor, m_caret.position} : Range{m_caret.position, m_caret.anchor};
}

Range EditorView::selectionOrCaret() const
{
    return selection().value_or(Range{m_caret.position, m_caret.position});
}

QRect EditorView::caretOnScreen() const
{
    // Laying out what is asked about changes nothing that is seen.
    auto &layout = const_cast<TranscriptLayout &>(m_layout);
    const QRect rect = shown() ? layout.caretRect(m_caret.position).toAlignedRect() : QRect();
    return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

void EditorView::showHits(const std::function<QList<Stretch>(const Line &)> &hits)
{
    m_marks.hits = hits;
    viewport()->update();
}

void EditorView::clearHits()
{
    m_marks.hits = {};
    m_marks.currentHit = {};
    viewport()->update();
}

void EditorView::showUnknownWords(const std::function<QList<Stretch>(const Line &)> &words)
{
    m_marks.unknownWords = words;
    viewport()->update();
}

void EditorView::setCurrentHit(const std::optional<Range> &hit)
{
    m_marks.currentHit = hit;
    if (hit) {
        setCaret({hit->from, hit->from});
        unfoldAt(hit->from);
    }
    viewport()->update();
}

void EditorView::setLookedAt(const std::optional<Range> &words)
{
    if (words) {
        setCaret({words->from, words->from});
        unfoldAt(words->from);
    }
    m_marks.lookedAt = words;
    viewport()->update();
    Q_EMIT lookedAtChanged();
}

void EditorView::setSpoken(const std::optional<Range> &words)
{
    if (words == m_marks.spoken)
        return;
    if (m_marks.spoken)
        updateLine(m_marks.spoken->from.line);
    m_marks.spoken = words;
    if (words)
        updateLine(words->from.line);
}

void EditorView::setSpeakersColoured(bool areColoured)
{
    m_marks.areSpeakersColoured = areColoured;
    viewport()->update();
}

void EditorView::setOffers(const OfferedBadges &offers)
{
    if (m_marks.offers == offers)
        return;
    m_marks.offers = offers;
    viewport()->update();
}

QSize EditorView::sizeHint() const
{
    const EditorMetrics &metrics = m_layout.metrics();
    return {metrics.lineSpacing * 34, metrics.lineSpacing * 30};
}

QSize EditorView::minimumSizeHint() const
{
    const EditorMetrics &metrics = m_layout.metrics();
    return {metrics.lineSpacing * 12, metrics.lineSpacing * 5};
}

void EditorView::setTextLook(const TextLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    updateMetrics();
    syncScrollBar();
}

void EditorView::updateMetrics()
{
    QFont text = font();
    if (!m_look.family.isEmpty())
        text.setFamily(m_look.family);
    const qreal points = m_look.points > 0 ? m_look.points : text.pointSizeF() * textScale;
    text.setPointSizeF(points * m_zoom / 100);
    const QFontMetricsF names(EditorMetrics::nameFontFor(text));
    qreal widest = names.averageCharWidth() * 8;
    if (project()) {
        for (const auto &[id, speaker] : project()->catalogue().speakers.all())
            widest = std::max(widest, names.horizontalAdvance(
                                          speaker.shortName.isEmpty() ? speaker.name : speaker.shortName));
    }
    m_layout.setMetrics(EditorMetrics::of(text, viewport()->width(), std::ceil(widest),
                                          shown() && isTimed(shown()->transcript()), m_look.measure));
    m_layout.setViewportHeight(viewport()->height());
    verticalScrollBar()->setSingleStep(m_layout.metrics().lineSpacing);
    // While an edge is dragged each estimate would be made in vain.
    refineSoon(refinePause);
    viewport()->update();
}

void EditorView::restartBlinking()
{
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    m_marks.isCaretVisible = hasFocus();
    if (hasFocus() && flash >= 2)
        m_blink.start(flash / 2, this);
    else
        m_blink.stop();
}

void EditorView::updateLine(LineId line)
{
    const qsizetype row = m_layout.rowOf(line);
    const std::optional<int> y = row < 0 ? std::nullopt : m_layout.viewportY(row);
    if (y)
        viewport()->update(0, *y, viewport()->width(), m_layout.height(row));
}

void EditorView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_blink.timerId()) {
        m_marks.isCaretVisible = !m_marks.isCaretVisible;
        updateLine(m_caret.position.line);
    } else if (event->timerId() == m_refine.timerId()) {
        if (!m_layout.refine(refineSlice))
            m_refine.stop();
        else if (m_isRefineDelayed)
            m_refine.start(0, this);
        m_isRefineDelayed = false;
        syncScrollBar();
    } else if (event->timerId() == m_autoScroll.timerId()) {
        scrollWhileDragging();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void EditorView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.colour(Colour::Page));
    if (!shown() || m_layout.rowCount() == 0) {
        painter.setPen(m_theme.colour(Colour::Faint));
        painter.setFont(m_layout.metrics().font);
        const int margin = m_layout.metrics().lineSpacing * 2;
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                         shown()
                             ? tr("There are no turns in this episode yet. Type the first one, or import a "
                                  "transcript.")
                             : tr("No episode is open."));
        return;
    }
    m_marks.caret = m_caret;
    m_marks.selection = selection();
    m_marks.caretWidth = style()->pixelMetric(QStyle::PM_TextCursorWidth, nullptr, this);
    EditorPainter(painter, m_theme, m_layout, m_marks).paint(event->rect(), viewport()->size());
    m_topicBars.paint(painter, m_theme, m_layout, viewport()->height());
    // Rows that were seen for the first time may have another height than was guessed.
    syncScrollBar();
}

void EditorView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateMetrics();
    syncScrollBar();
}

void EditorView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMetrics();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace Ropewalk
