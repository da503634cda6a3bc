// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/find/gotobar.h"

#include "widgets/common/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

GotoBar::GotoBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_answer(new QLabel(this))
    , m_go(new QPushButton(tr("Go"), this))
{
    auto *row = new QHBoxLayout(this);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this);
    row->setContentsMargins(margin, margin / 2, margin, margin / 2);
    auto *label = new QLabel(tr("&Go to:"), this);
    label->setBuddy(m_text);
    row->addWidget(label);
    m_text->setPlaceholderText(tr("turn, time or page"));
    m_text->setToolTip(tr("59 is a turn, 12:34 a time, p 3 a page of 250 words"));
    row->addWidget(m_text, 1);
    m_answer->setTextFormat(Qt::PlainText);
    row->addWidget(m_answer, 2);
    row->addWidget(m_go);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(icon(u"window-close"_s));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &GotoBar::closeBar);
    connect(m_go, &QPushButton::clicked, this, &GotoBar::goWanted);
    connect(m_text, &QLineEdit::textChanged, this, &GotoBar::read);
    hide();
}

void GotoBar::open()
{
    m_text->clear();
    read();
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void GotoBar::closeBar()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

std::optional<GotoTarget> GotoBar::target() const
{
    return parseGotoTarget(m_text->text(), tr("turn").split(u' '), tr("page p").split(u' '));
}

void GotoBar::setAnswer(const QString &answer, bool isThere)
{
    m_isThere = isThere;
    m_answer->setText(answer);
    m_go->setEnabled(isThere);
}

void GotoBar::read()
{
    if (m_text->text().trimmed().isEmpty())
        setAnswer({}, false);
    else if (!target())
        setAnswer(tr("Type a turn (59), a time (12:34) or a page (p 3)."), false);
    Q_EMIT targetChanged();
}

void GotoBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return closeBar();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_isThere)
            Q_EMIT goWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Ropewalk
