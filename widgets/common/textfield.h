// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextEdit>

namespace Ropewalk
{

/// A field of plain text that wraps and is as high as its words need, at least a line. Tab goes on to the
/// next control. One paragraph, unless it takes several.
class TextField : public QTextEdit
{
    Q_OBJECT

public:
    enum class Lines : quint8 { One, Several };

    explicit TextField(Lines lines, QWidget *parent = nullptr);

    /// Shows a text, as nobody's typing.
    void showText(const QString &text);
    /// Unlike toPlainText() with the spaces that do not break.
    [[nodiscard]] QString text() const;
    /// Whether somebody typed since the text was shown.
    [[nodiscard]] bool isTyped() const { return document()->isModified(); }
    /// The highest that it grows, in lines of text; it scrolls beyond.
    void setMostLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Somebody typed and went elsewhere, or pressed Enter in a field of one paragraph.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void finish();

    Lines m_lines;
    int m_mostLines = 0; ///< 0: as many as there are
};

} // namespace Ropewalk
