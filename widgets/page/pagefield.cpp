// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/page/pagefield.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace Ropewalk
{

namespace
{

QTextEdit::ExtraSelection marked(QTextDocument &document, qint32 from, qint32 to,
                                 const QTextCharFormat &format)
{
    const int most = document.characterCount() - 1;
    QTextCursor cursor(&document);
    cursor.setPosition(std::clamp(from, 0, most));
    cursor.setPosition(std::clamp(to, 0, most), QTextCursor::KeepAnchor);
    return {cursor, format};
}

} // namespace

PageField::PageField(PageSection section, QWidget *parent)
    : TextField(Lines::One, parent)
    , m_section(section)
{
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    viewport()->setAutoFillBackground(false);
    connect(document(), &QTextDocument::contentsChange, this, &PageField::tellChange);
}

void PageField::showLine(const QString &text)
{
    m_known = text;
    if (text == this->text())
        return;
    const int caret = textCursor().position();
    m_isShowing = true;
    showText(text);
    m_isShowing = false;
    putCaret(qint32(std::min<qsizetype>(caret, text.size())));
}

void PageField::putCaret(qint32 offset)
{
    select(offset, offset);
}

void PageField::select(qint32 from, qint32 to)
{
    const auto most = int(text().size());
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(from, 0, most));
    cursor.setPosition(std::clamp(to, 0, most), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

Caret PageField::caret() const
{
    const QTextCursor cursor = textCursor();
    return {{m_line, qint32(cursor.position())}, {m_line, qint32(cursor.anchor())}};
}

void PageField::showMarks(const QList<WordMark> &words, const Theme &theme)
{
    m_words.clear();
    for (const WordMark &mark : words)
        m_words.append(marked(*document(), mark.from, mark.to, formatOf(mark, theme)));
    showSelections();
}

void PageField::setLookedAt(const std::optional<Stretch> &words, const Theme &theme)
{
    m_lookedAt.clear();
    if (words) {
        QTextCharFormat format;
        format.setBackground(theme.colour(Colour::OfferedPage));
        m_lookedAt.append(marked(*document(), qint32(words->start), qint32(words->end()), format));
    }
    showSelections();
}

void PageField::showSelections()
{
    setExtraSelections(m_lookedAt + m_words);
}

void PageField::tellChange(int position, int removed, int added)
{
    const QString now = text();
    if (m_isShowing || now == m_known)
        return;
    const QString before = std::exchange(m_known, now);
    const qsizetype grown = now.size() - before.size();
    // What the document says of a change may be more than what changed.
    const bool isExact =
        added - removed == grown && position + removed <= before.size() &&
        QStringView(before).first(position) == QStringView(now).first(position) &&
        QStringView(before).sliced(position + removed) == QStringView(now).sliced(position + added);
    if (!isExact) {
        const auto [front, behind] = std::ranges::mismatch(before, now);
        position = int(front - before.begin());
        qsizetype same = 0;
        while (same < std::min(before.size(), now.size()) - position &&
               before[before.size() - 1 - same] == now[now.size() - 1 - same])
            ++same;
        removed = int(before.size() - same - position);
        added = int(now.size() - same - position);
    }
    Q_EMIT typed(position, removed, now.sliced(position, added), m_caret, m_isKey);
}

bool PageField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Steps are undone in the window, also those that were made elsewhere.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return TextField::event(event);
}

bool PageField::leavesBy(const QKeyEvent &event)
{
    const bool isUp = event.key() == Qt::Key_Up;
    if ((!isUp && event.key() != Qt::Key_Down) || event.modifiers() != Qt::NoModifier)
        return false;
    QTextCursor cursor = textCursor();
    if (cursor.movePosition(isUp ? QTextCursor::Up : QTextCursor::Down))
        return false;
    Q_EMIT leaveWanted(isUp ? -1 : +1);
    return true;
}

void PageField::keyPressEvent(QKeyEvent *event)
{
    const QTextCursor cursor = textCursor();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT splitWanted(cursor.position());
        return;
    }
    if (event->key() == Qt::Key_Backspace && cursor.atStart() && !cursor.hasSelection()) {
        Q_EMIT joinWanted();
        return;
    }
    if (leavesBy(*event))
        return;
    m_caret = cursor.position();
    m_isKey = true;
    TextField::keyPressEvent(event);
    m_isKey = false;
}

void PageField::focusInEvent(QFocusEvent *event)
{
    TextField::focusInEvent(event);
    Q_EMIT entered();
}

void PageField::focusOutEvent(QFocusEvent *event)
{
    TextField::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

void PageField::changeEvent(QEvent *event)
{
    TextField::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Ropewalk
