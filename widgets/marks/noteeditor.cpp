// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/marks/noteeditor.h"

#include "widgets/common/popup.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace Ropewalk
{

NoteEditor::NoteEditor(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_text(new QPlainTextEdit(this))
    , m_private(new QCheckBox(tr("&Private: not for exports and copies"), this))
{
    constexpr int rows = 4;
    constexpr int columns = 44;
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Note"));
    m_text->setAccessibleName(tr("Text of the note"));
    m_text->setPlaceholderText(tr("What should be remembered about these words?"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(rows * m_text->fontMetrics().lineSpacing() +
                           2 * int(m_text->document()->documentMargin()) + 2 * m_text->frameWidth());
    m_text->setMinimumWidth(columns * m_text->fontMetrics().averageCharWidth());
    m_text->installEventFilter(this);
    auto *hint = new QLabel(tr("Enter keeps it, Shift+Enter begins a line, Esc leaves it."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_text);
    column->addWidget(m_private);
    column->addWidget(hint);
    m_private->installEventFilter(this);
    setFocusProxy(m_text);
}

void NoteEditor::popUp(const QString &text, bool isPrivate, const QPoint &globalPosition)
{
    m_text->setPlainText(text);
    m_text->selectAll();
    m_private->setChecked(isPrivate);
    adjustSize();
    moveOnScreen(*this, globalPosition);
    m_isOpen = true;
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

void NoteEditor::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (std::exchange(m_isOpen, false))
        Q_EMIT written(m_text->toPlainText(), m_private->isChecked());
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers().testFlag(Qt::ShiftModifier))
            return false;
        hide();
        return true;
    case Qt::Key_Escape:
        m_isOpen = false;
        hide();
        return true;
    default:
        return false;
    }
}

} // namespace Ropewalk
