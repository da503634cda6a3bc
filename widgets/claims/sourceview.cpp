// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/claims/sourceview.h"

#include "model/base/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// So many characters are taken in at a time: some milliseconds' work.
constexpr qsizetype slice = 32'000;

} // namespace

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAcceptDrops(true);
    setPlaceholderText(tr("Paste the text of the source here (Ctrl+V), or drop it."));
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &SourceView::appendSome);
}

void SourceView::showText(const QString &text)
{
    if (text == m_text)
        return;
    clear();
    m_text = text;
    m_next = 0;
    m_slices.start();
    appendSome();
    moveCursor(QTextCursor::Start);
}

void SourceView::appendSome()
{
    if (isComplete()) {
        m_slices.stop();
        return;
    }
    // By whole lines; one that is too long to be laid out is shown as several.
    qsizetype end = std::min(m_next + slice, m_text.size());
    if (end < m_text.size()) {
        const qsizetype lineEnd = m_text.lastIndexOf(u'\n', end - 1);
        if (lineEnd >= m_next) {
            end = lineEnd + 1;
        } else {
            const qsizetype space = m_text.lastIndexOf(u' ', end - 1);
            end = space > m_next ? space + 1 : end;
            end -= m_text[end - 1].isHighSurrogate() ? 1 : 0;
        }
    }
    QStringList lines;
    for (const QStringView line : QStringView(m_text).sliced(m_next, end - m_next).tokenize(u'\n'))
        lines += splitLongLine(line.toString());
    const bool goesOn = m_next > 0 && m_text[m_next - 1] != u'\n';
    m_next = end;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText((goesOn ? u"\n"_s : QString()) + lines.join(u'\n'));
    if (isComplete())
        m_slices.stop();
}

QString SourceView::selectedWords() const
{
    return textCursor().selectedText().replace(QChar::ParagraphSeparator, u' ').simplified();
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && m_text.isEmpty()) {
        const QString text = QGuiApplication::clipboard()->text();
        if (!text.isEmpty())
            Q_EMIT pasted(text);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SourceView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_text.isEmpty() && event->mimeData()->hasText() && !event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void SourceView::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void SourceView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT pasted(event->mimeData()->text());
}

} // namespace Ropewalk
