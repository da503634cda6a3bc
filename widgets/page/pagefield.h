// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"
#include "model/editing/record.h"
#include "widgets/common/textfield.h"
#include "widgets/editor/textmarks.h"

namespace Ropewalk
{

/// One printed paragraph as a field that looks like text on a page: what is typed is told at once, and the
/// window's undo is its undo.
class PageField final : public TextField
{
    Q_OBJECT

public:
    explicit PageField(PageSection section, QWidget *parent = nullptr);

    [[nodiscard]] PageSection section() const { return m_section; }
    /// Null for a line that does not exist until somebody types.
    [[nodiscard]] LineId line() const { return m_line; }
    void setLine(LineId line) { m_line = line; }
    /// Shows the model's text; the caret stays as near as can be.
    void showLine(const QString &text);
    void putCaret(qint32 offset);
    void select(qint32 from, qint32 to);
    [[nodiscard]] Caret caret() const;
    /// Shows what hangs on the words.
    void showMarks(const QList<WordMark> &words, const Theme &theme);
    /// Fills the words that the person is asked about; nothing takes that away.
    void setLookedAt(const std::optional<Stretch> &words, const Theme &theme);

Q_SIGNALS:
    /// `removed` characters at `offset` gave way to `text`; the caret was at `caret`.
    void typed(qint32 offset, qint32 removed, const QString &text, qint32 caret, bool isKey);
    /// Enter, with what is behind the caret.
    void splitWanted(qint32 offset);
    /// Backspace at the beginning.
    void joinWanted();
    /// To the field above or below.
    void leaveWanted(int step);
    void left();
    /// The keyboard came here.
    void entered();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showSelections();
    void tellChange(int position, int removed, int added);
    [[nodiscard]] bool leavesBy(const QKeyEvent &event);

    PageSection m_section;
    LineId m_line;
    QString m_known; ///< what was shown or told last
    QList<ExtraSelection> m_words;
    QList<ExtraSelection> m_lookedAt;
    qint32 m_caret = 0;
    bool m_isKey = false;
    bool m_isShowing = false;
};

} // namespace Ropewalk
