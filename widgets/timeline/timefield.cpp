// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timefield.h"

#include "model/base/timecode.h"
#include "widgets/common/popup.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace Ropewalk
{

TimeField::TimeField(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_what(new QLabel(this))
    , m_time(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    constexpr int columns = 40;
    setFrameShape(QFrame::StyledPanel);
    m_what->setBuddy(m_time);
    m_what->setTextFormat(Qt::PlainText);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setMinimumWidth(columns * fontMetrics().averageCharWidth());
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_time->installEventFilter(this);
    setFocusProxy(m_time);
    auto *column = new QVBoxLayout(this);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing);
    column->setContentsMargins(margin, margin, margin, margin);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_hint)})
        column->addWidget(widget);
}

void TimeField::popUp(const QString &what, std::optional<qint64> ms, const QPoint &globalPosition)
{
    setAccessibleName(what);
    m_what->setText(what);
    m_time->setText(ms ? formatClock(*ms) : QString());
    m_time->selectAll();
    m_hint->setText(tr("Minutes and seconds, such as 12:34; empty where it is not known."));
    adjustSize();
    moveOnScreen(*this, globalPosition);
    show();
    m_time->setFocus(Qt::PopupFocusReason);
}

void TimeField::refuse(const QString &reason)
{
    m_hint->setText(reason);
    adjustSize();
    m_time->selectAll();
    QAccessibleAnnouncementEvent event(this, reason);
    QAccessible::updateAccessibility(&event);
}

void TimeField::enter()
{
    const QString typed = m_time->text().trimmed();
    const auto ms = parseTimecode(typed);
    if (ms || typed.isEmpty())
        Q_EMIT entered(ms);
    else
        refuse(tr("“%1” is no time. Write it as 12:34 or 1:02:03.").arg(typed));
}

bool TimeField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

} // namespace Ropewalk
