// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/textfield.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace Ropewalk
{

TextField::TextField(Lines lines, QWidget *parent)
    : QTextEdit(parent)
    , m_lines(lines)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

void TextField::showText(const QString &text)
{
    if (text != this->text())
        setPlainText(text);
    document()->setModified(false);
}

QString TextField::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void TextField::setMostLines(int lines)
{
    m_mostLines = lines;
    setVerticalScrollBarPolicy(lines > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

int TextField::heightForWidth(int) const
{
    const int around = 2 * frameWidth() + int(std::ceil(2 * document()->documentMargin()));
    const int line = fontMetrics().lineSpacing();
    int words = int(std::ceil(document()->size().height() - 2 * document()->documentMargin()));
    if (document()->isEmpty() && viewport()->width() > around) {
        // What is said in its place wraps too.
        const QRect room(0, 0, viewport()->width() - around, QWIDGETSIZE_MAX);
        words =
            std::max(words, fontMetrics().boundingRect(room, Qt::TextWordWrap, placeholderText()).height());
    }
    const int most = m_mostLines > 0 ? m_mostLines * line : words;
    return std::clamp(words, line, std::max(line, most)) + around;
}

QSize TextField::sizeHint() const
{
    constexpr int columns = 20;
    return {fontMetrics().averageCharWidth() * columns, heightForWidth(width())};
}

QSize TextField::minimumSizeHint() const
{
    constexpr int columns = 8;
    return {fontMetrics().averageCharWidth() * columns, heightForWidth(width())};
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_lines == Lines::One) {
        finish();
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finish();
}

void TextField::finish()
{
    if (!isTyped())
        return;
    document()->setModified(false);
    Q_EMIT finished();
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    if (m_lines == Lines::One)
        text = text.simplified();
    textCursor().insertText(text);
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace Ropewalk
