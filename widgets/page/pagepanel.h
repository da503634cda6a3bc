// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/common/theme.h"
#include "widgets/editor/badges.h"
#include "widgets/page/pagefield.h"

#include <QHash>
#include <QPointer>
#include <QScrollArea>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Ropewalk
{

class PageBadges;
class PageFacts;

/// The page that will be published, in its order and look, to be changed in place: title and facts, summary,
/// topics, reasons, source article, panel. Shows values that it is given, and says by signals what the person
/// wants; an empty part says what belongs there. Enter begins another line, Backspace at the beginning of one
/// joins it to the one above, one that is left empty goes.
class PagePanel final : public QWidget
{
    Q_OBJECT

public:
    /// What hangs on a line.
    struct Marks {
        QList<WordMark> words;
        QList<Badge> badges;
    };
    /// What is on the page. Where the reasons come from links they are not lines, and are not typed here.
    struct Content {
        EpisodeFacts facts;
        std::vector<PageLine> lines;
        QStringList reasons; ///< as they will be printed
        QHash<LineId, Marks> marks = {};
    };

    explicit PagePanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Nothing: no episode is on screen.
    void showPage(const std::optional<Content> &content);
    /// Forgets what is being typed: another page comes.
    void forgetTyping();
    /// The keyboard goes to a line; `to` is the end of what is selected there.
    void goTo(const Position &at, qint32 to);
    /// The same, but the keyboard stays where it is.
    void showPlace(const Position &at, qint32 to);
    /// Fills words that the person is asked about and brings them in sight; the caret stays where it is.
    /// Nothing takes that away.
    void setLookedAt(const std::optional<Range> &words);
    /// Where the caret was last, in a line that is shown; nothing where it was in none.
    [[nodiscard]] std::optional<Caret> caret() const;
    [[nodiscard]] QRect caretOnScreen() const;
    /// The keyboard comes back to where the caret was last.
    void goBack();

Q_SIGNALS:
    void factsWanted(const Ropewalk::EpisodeFacts &facts);
    void typed(Ropewalk::LineId line, qint32 offset, qint32 removed, const QString &text, qint32 caret,
               bool isKey);
    /// A line begins to be there behind another one, at the end of its section for null.
    void lineWanted(Ropewalk::PageSection section, Ropewalk::LineId after, Ropewalk::LineId newLine,
                    const QString &text);
    void splitWanted(Ropewalk::LineId line, qint32 offset);
    void joinWanted(Ropewalk::LineId line);
    void removeWanted(Ropewalk::LineId line);
    void copyWanted();
    /// The caret is elsewhere in a line, or came to one.
    void caretMoved();
    /// A click on what hangs on a line.
    void badgeClicked(const Ropewalk::Badge &badge);
    /// The person went elsewhere: typing that follows is another step.
    void typingEnded();

private:
    struct Row {
        QWidget *widget = nullptr;
        PageField *field = nullptr;
        PageBadges *badges = nullptr;
    };
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QLabel *makeHeading(PageSection section);
    [[nodiscard]] Row makeRow(PageSection section);
    void connectField(PageField *field);
    [[nodiscard]] std::vector<QWidget *> widgetsOf(PageSection section);
    void arrange();
    void showReasons();
    void showMarks(const Row &row);
    void takeCaret(PageField *field);
    void showLookedAt();
    void takeTyped(PageField *field, qint32 offset, qint32 removed, const QString &text, qint32 caret,
                   bool isKey);
    /// What was typed there becomes a line.
    void enterDraft(PageField *field);
    void finishDraft(PageField *field);
    void beginDraft(PageSection section, LineId after);
    void removeDraft();
    void removeRow(const Row &row);
    void leaveField(PageField *field, int step);
    [[nodiscard]] QString hintOf(PageSection section) const;

    Theme m_theme = Theme::light();
    Content m_content;
    QScrollArea *m_area = nullptr;
    QWidget *m_page = nullptr;
    QVBoxLayout *m_column = nullptr;
    PageFacts *m_facts = nullptr;
    QToolButton *m_copy = nullptr;
    QLabel *m_noEpisode = nullptr;
    QHash<LineId, Row> m_rows;
    QHash<int, QLabel *> m_headings; ///< by section
    QHash<int, Row> m_placeholders;  ///< fields of sections that have no line, by section
    QList<QLabel *> m_reasons;       ///< those that come from links
    QLabel *m_noReasons = nullptr;
    QLabel *m_more = nullptr; ///< how many lines are left out
    std::vector<QWidget *> m_order;
    Row m_draft; ///< a line that somebody began by Enter
    LineId m_draftAfter;
    QPointer<PageField> m_last; ///< that the caret was in
    std::optional<Range> m_lookedAt;
};

} // namespace Ropewalk
