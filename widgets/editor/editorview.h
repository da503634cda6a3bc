// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/editing/operations.h"
#include "model/editing/record.h"
#include "model/editing/touched.h"
#include "widgets/common/theme.h"
#include "widgets/editor/editorpainter.h"
#include "widgets/editor/linehighlighter.h"
#include "widgets/editor/placedbadge.h"
#include "widgets/editor/textoffsets.h"
#include "widgets/editor/topicbars.h"
#include "widgets/editor/transcriptclip.h"
#include "widgets/editor/transcriptlayout.h"
#include "widgets/editor/wordviews.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

class QMimeData;

namespace Ropewalk
{

enum class CaretMove : quint8;

/// The transcript of one episode as running text: reads the model and shows it, and says by signals what the
/// person wants done. Whoever owns it performs that at once, passes the model's changes to apply(), and sets
/// the caret. It holds no text; what is laid out is what is in view.
///
/// The caret goes by grapheme, and as seen in text that runs both ways. Enter, joining turns and giving
/// speakers are actions of the window, not keys of this view.
class EditorView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int leastZoom = 50;
    static constexpr int mostZoom = 400;
    /// How often the view scrolls on while the mouse is held at its edge or beyond, in ms.
    static constexpr int autoScrollInterval = 30;

    explicit EditorView(QWidget *parent = nullptr);
    ~EditorView() override;

    void setTheme(const Theme &theme);
    /// How words are written in Markdown, which the clipboard offers from then on.
    void setMarkdown(TranscriptClip::Escape escape) { m_markdown = std::move(escape); }
    /// Shows an episode that is loaded, from its beginning, or nothing (null).
    void showEpisode(const Project *project, EpisodeId episode);
    [[nodiscard]] const Project *project() const { return m_layout.project(); }
    [[nodiscard]] EpisodeId episode() const { return m_episodeId; }
    /// Takes up what changed in the project: to be called for each History::changed().
    void apply(const Touched &touched);
    /// While true, keys, drops and pastes change nothing, and typing says so by refused().
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    [[nodiscard]] Caret caret() const { return m_caret; }
    /// Moves caret and selection, and scrolls there. Places that are not there (any more) leave them where
    /// they are.
    void setCaret(const Caret &caret);
    /// The words that the person selected, the earlier end first; nothing where none are.
    [[nodiscard]] std::optional<Range> selection() const;
    /// Where the caret stands, in global coordinates: for what opens beside it.
    [[nodiscard]] QRect caretOnScreen() const;

    /// Which line is at the top of the view, for coming back to it; null where nothing is shown.
    [[nodiscard]] Position topOfView() const;
    void setTopOfView(const Position &top);
    /// The first and the last turn of which something is in view; null ones where nothing is shown.
    [[nodiscard]] std::pair<TurnId, TurnId> visibleTurns();
    [[nodiscard]] int zoom() const { return m_zoom; }
    /// How the text is set: a font family and its size in points (the window's where empty and 0), and how
    /// long a row is, in average characters.
    struct TextLook {
        QString family;
        int points = 0;
        int measure = EditorMetrics::usualMeasure;

        bool operator==(const TextLook &) const = default;
    };
    void setTextLook(const TextLook &look);
    /// In per cent, within leastZoom and mostZoom.
    void setZoom(int percent);

    /// Marks what was found: `hits` says what is found in a line, and is asked whenever the line is drawn.
    void showHits(const std::function<QList<Stretch>(const Line &)> &hits);
    void clearHits();
    /// Puts waves below words that nobody knows: asked for a line whenever it is drawn; null for none.
    void showUnknownWords(const std::function<QList<Stretch>(const Line &)> &words);
    /// Marks a hit as the one that find stands at, sets the caret before it and scrolls to it. It is not
    /// selected.
    void setCurrentHit(const std::optional<Range> &hit);
    /// Outlines words that the person is asked about, sets the caret before them and scrolls to them. They
    /// are not selected. Nothing takes the outline away, and leaves the caret.
    void setLookedAt(const std::optional<Range> &words);
    [[nodiscard]] const std::optional<Range> &lookedAt() const { return m_marks.lookedAt; }
    /// Marks words of one line that are being said; leaves caret and scrolling alone.
    void setSpoken(const std::optional<Range> &words);
    [[nodiscard]] const std::optional<Range> &spoken() const { return m_marks.spoken; }
    /// Shows these beside the lines, behind what hangs on them.
    void setOffers(const OfferedBadges &offers);
    /// What stands beside a line: what hangs on it, and what is offered for it.
    [[nodiscard]] QList<Badge> badgesBeside(LineId line) const;
    /// Where one of them is drawn in the viewport; empty where it is not.
    [[nodiscard]] QRect badgeRect(const Badge &wanted);

    /// Which turns are folded to one row each. Turns unfold when the caret goes into their words.
    [[nodiscard]] const Folds &folds() const { return m_layout.folds(); }
    void setFolds(const Folds &folds);
    void fold(TurnId turn, bool isFolded);
    /// Whether each speaker's words have the speaker's colour.
    void setSpeakersColoured(bool areColoured);
    /// Which words are shown. Changes are shown of an episode that has its imported text; where that is
    /// loaded later, this is to be called again.
    void setWordView(WordView words);
    [[nodiscard]] WordView wordView() const { return m_words; }

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    /// Qt asks so where there is more to say: how many characters are wanted, or about which point.
    Q_INVOKABLE [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query,
                                                        const QVariant &argument) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // For screen readers (AccessibleEditor): positions as the geometry has them.
    [[nodiscard]] TranscriptLayout &textLayout() { return m_layout; }
    /// The text as one; there must be an episode.
    [[nodiscard]] TextOffsets &offsets();
    void revealPosition(const Position &position);
    /// What stands in a turn's margins, in words: "Turn 59, Goat Farmer", "Topic Goats", "Reason 81, cited".
    [[nodiscard]] QStringList marginWords(const Turn &turn) const;

public Q_SLOTS:
    void copy();
    void cut();
    /// With speakers, where what is pasted has some.
    void paste();
    /// Words alone, whatever they look like.
    void pastePlainWords();
    void selectAll();
    void zoomIn();
    void zoomOut();
    void resetZoom();
    void moveCaret(Ropewalk::CaretMove move, bool selects = false);

Q_SIGNALS:
    void caretMoved();
    void selectionChanged();
    /// Words are outlined that the person is asked about, or none any more.
    void lookedAtChanged();
    /// A click with Ctrl: what is said there is to be heard. The caret went there.
    void soundWanted(const Ropewalk::Position &at);
    /// `text` is to take the place of `range` (which may be empty, and null in an episode without turns).
    /// Typing may merge with the typing before.
    void insertWanted(const Ropewalk::Range &range, const QString &text, bool isTyping);
    void removeWanted(const Ropewalk::Range &range, bool isTyping);
    /// Something was pasted or dropped that may be turns: `turns` is what this program wrote (ClipTurns), or
    /// empty where the text is all there is.
    void pasteWanted(const Ropewalk::Range &range, const QString &text, const QByteArray &turns);
    /// Backspace at a line's beginning, Delete at a line's end.
    void joinWithPreviousWanted(const Ropewalk::Position &at);
    void joinWithNextWanted(const Ropewalk::Position &at);
    /// Words were dragged to another place of the transcript.
    void moveWanted(const Ropewalk::Range &range, const Ropewalk::Position &to);
    /// The caret went elsewhere, or the view lost the focus: typing that follows is another step.
    void typingEnded();
    /// A click on a speaker's name: the cast is to be offered there, below `name` in global coordinates.
    void speakerMenuWanted(Ropewalk::TurnId turn, const QRect &name);
    /// A click with Shift on it: for the turn and its neighbours of the same speaker.
    void runMenuWanted(Ropewalk::TurnId turn, const QRect &name);
    /// A click on a badge; the caret is before the words that it stands for.
    void badgeClicked(const Ropewalk::Badge &badge);
    void contextMenuWanted(const QPoint &globalPosition);
    void zoomChanged(int percent);
    void foldsChanged();
    /// Other turns may be in view than before.
    void scrolled();
    /// Somebody typed while nothing may be changed.
    void refused();
    /// The view lost the keyboard to something else.
    void focusLost();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What a press of the mouse selects by while it is dragged on.
    enum class SelectBy : quint8 { Character, Word, Line, Turn };
    struct Press {
        bool isDown = false;
        bool mayDrag = false; ///< on selected words: a drag moves them
        SelectBy by = SelectBy::Character;
        Range first; ///< what the press selected
        QPoint place;
        QPoint last; ///< where the mouse is now
        int clicks = 0;
        qint64 timeMs = 0;
    };

    [[nodiscard]] const Episode *shown() const { return m_layout.episode(); }
    void updateMetrics();
    void syncScrollBar();
    void afterScroll();
    void place(const Caret &caret);
    void unfoldFor(const Caret &caret);
    void unfoldAt(const Position &at);
    [[nodiscard]] bool unfoldByClick(const QPoint &point, int clicks);
    void afterFolding();
    void restartBlinking();
    void updateLine(LineId line);
    /// Repaints two places of the caret, or all where more than their lines looks different.
    void updateCaret(const Caret &before);
    /// After a change of the text: only the line that changed, where nothing else moved.
    void updateChanged(const Touched &touched, const std::optional<int> &heightBefore);
    void refineSoon(int delay = 0);
    [[nodiscard]] bool mayChange();
    [[nodiscard]] Range selectionOrCaret() const;
    void type(const QString &text);
    void removeKey(QKeyEvent *event);
    bool handleRemoval(const QKeyEvent &event);
    void commit(const QInputMethodEvent &event);
    /// Lets the input method commit what it composes, before the caret goes elsewhere.
    void endComposing();
    void insertFrom(const QMimeData &mime, const Range &range);
    [[nodiscard]] std::unique_ptr<QMimeData> mimeOfSelection() const;
    void offerPrimarySelection();
    [[nodiscard]] Position positionAt(const QPoint &point);
    [[nodiscard]] std::optional<TurnId> turnOfMargin(const QPoint &point, QRect *name);
    [[nodiscard]] std::vector<PlacedBadge> badgesOfRow(qsizetype row);
    [[nodiscard]] std::optional<PlacedBadge> badgeAt(const QPoint &point);
    void select(const Position &from, const Position &to);
    void selectTo(const Position &to);
    void startDrag();
    void scrollWhileDragging();
    bool showTip(const QPoint &point, const QPoint &global);
    /// Scrolls on while something is held at an edge that may be dropped.
    void scrollToDrop();
    void endDrag();
    void setDropPlace(const std::optional<Position> &place);
    [[nodiscard]] Seams seamsOf(const Line &line) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> marksOf(LineId line) const;
    void updateChanges(const Touched &touched);
    void announce(const Touched &touched);
    void announceCaret(bool hasSelectionChanged);
    void announceTurn();

    Theme m_theme;
    TranscriptClip::Escape m_markdown;
    LineHighlighter m_highlighter;
    TranscriptLayout m_layout;
    TopicBars m_topicBars;
    std::optional<TextOffsets> m_offsets; ///< once somebody asked
    EpisodeId m_episodeId;
    Caret m_caret;
    qsizetype m_caretRow = 0;   ///< for finding a place near by when the caret's line goes
    std::optional<qreal> m_aim; ///< where moves up and down aim at
    EditorMarks m_marks;
    WordView m_words = WordView::Verbatim;
    std::optional<LineChanges> m_changes; ///< while they are shown
    TurnId m_toldTurn;                    ///< whose margins a screen reader was told of last
    Press m_press;
    std::optional<QPoint> m_dragPoint; ///< where something is held that may be dropped
    TextLook m_look;
    int m_zoom = 100;
    bool m_isReadOnly = false;
    bool m_isSyncing = false;
    bool m_isRefineDelayed = false;
    QBasicTimer m_blink;
    QBasicTimer m_refine;
    QBasicTimer m_autoScroll;
};

} // namespace Ropewalk
