// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/record.h"

#include <QObject>
#include <QRect>

#include <optional>

namespace Ropewalk
{

class EditorView;
class PagePanel;

/// Where the person is in the words of an episode: the caret of the transcript, or that of a line of the
/// page, whichever was moved last. What marks words asks here which are meant, and goes to words through
/// this, wherever they stand. Owned by the application.
class Carets final : public QObject
{
    Q_OBJECT

public:
    Carets(EditorView &view, PagePanel &page, QObject *parent = nullptr);

    [[nodiscard]] bool isOnPage() const;
    [[nodiscard]] Caret caret() const;
    /// Where the caret stands, in global coordinates.
    [[nodiscard]] QRect onScreen() const;
    /// The selected words, the earlier end first; nothing where none are.
    [[nodiscard]] std::optional<Range> selection() const;

    /// The caret comes to a place, and the keyboard with it.
    void goTo(const Position &at);
    /// The same, and words are selected, which stand in one line; without any, the caret stands before them.
    void select(const Range &words);
    /// The keyboard comes back to the caret.
    void goBack();
    /// Marks words that the person is asked about and brings them in sight; in the transcript the caret comes
    /// before them. The keyboard stays where it is. Nothing takes the mark away.
    void setLookedAt(const std::optional<Range> &words);

Q_SIGNALS:
    /// The caret is elsewhere, on either surface.
    void moved();
    /// What is gone to is on the page: that is to be seen.
    void pageWanted();

private:
    [[nodiscard]] bool isOfPage(const Position &at) const;

    EditorView &m_view;
    PagePanel &m_page;
    bool m_isOnPage = false;
};

} // namespace Ropewalk
