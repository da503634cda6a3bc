// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/messagebar.h"

#include "widgets/common/icons.h"
#include "widgets/common/wrappedtext.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

Colour backgroundOf(Message::Severity severity)
{
    switch (severity) {
    case Message::Severity::Information:
        return Colour::Information;
    case Message::Severity::Warning:
        return Colour::Warning;
    case Message::Severity::Trouble:
        break;
    }
    return Colour::Trouble;
}

QString iconOf(Message::Severity severity)
{
    switch (severity) {
    case Message::Severity::Information:
        return u"dialog-information"_s;
    case Message::Severity::Warning:
        return u"dialog-warning"_s;
    case Message::Severity::Trouble:
        break;
    }
    return u"dialog-error"_s;
}

} // namespace

MessageBar::MessageBar(const Message &message, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_message(message)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
    , m_icon(new QLabel(this))
    , m_text(new WrappedText(this))
    , m_actions(new QWidget(this))
{
    const int gap = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this);
    m_grid->setContentsMargins(2 * gap, gap, gap, gap);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_icon, 0, 0);
    m_grid->addWidget(m_text, 0, 1, Qt::AlignVCenter);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins({});
    if (m_message.progress)
        addProgress(*row);
    addActions(*row);
    m_actions->setVisible(row->count() > 0);
    m_grid->addWidget(m_actions, 0, 2);
    if (m_message.isClosable) {
        auto *close = new QToolButton(this);
        close->setAutoRaise(true);
        close->setIcon(icon(u"window-close"_s));
        close->setToolTip(tr("Close this message (Esc)"));
        close->setAccessibleName(tr("Close this message"));
        connect(close, &QToolButton::clicked, this, &MessageBar::closeWanted);
        m_grid->addWidget(close, 0, 3);
    }
    showText();
    setTheme(theme);
}

void MessageBar::addProgress(QHBoxLayout &row)
{
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress"));
    row.addWidget(m_progress);
    setProgress(m_message.progress->percent, {});
    if (!m_message.progress->cancel)
        return;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, [this, cancel] {
        cancel->setEnabled(false);
        m_message.progress->cancel();
    });
    row.addWidget(cancel);
}

void MessageBar::addActions(QHBoxLayout &row)
{
    for (const Message::Action &action : m_message.actions) {
        auto *button = new QPushButton(action.text, this);
        connect(button, &QPushButton::clicked, this, [this, action] {
            if (action.closes)
                Q_EMIT closeWanted();
            if (action.act)
                action.act();
        });
        row.addWidget(button);
    }
}

void MessageBar::showText()
{
    m_text->setPlainText(m_message.text);
    m_text->setAccessibleName(spokenText());
    setAccessibleName(spokenText());
}

void MessageBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icon(iconOf(m_message.severity)).pixmap(QSize(side, side), devicePixelRatio()));
    update();
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setTheme(m_theme);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Below the words where these would get less than half of the line.
    const bool isNarrow = m_actions->sizeHint().width() > width() / 2;
    m_grid->removeWidget(m_actions);
    if (isNarrow)
        m_grid->addWidget(m_actions, 1, 1, 1, 3, Qt::AlignLeft);
    else
        m_grid->addWidget(m_actions, 0, 2);
}

void MessageBar::setProgress(int percent, const QString &text)
{
    if (!text.isEmpty() && text != m_message.text) {
        m_message.text = text;
        showText();
    }
    if (!m_progress)
        return;
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(percent);
}

QString MessageBar::spokenText() const
{
    switch (m_message.severity) {
    case Message::Severity::Information:
        return m_message.text;
    case Message::Severity::Warning:
        return tr("Warning: %1").arg(m_message.text);
    case Message::Severity::Trouble:
        break;
    }
    return tr("Error: %1").arg(m_message.text);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(backgroundOf(m_message.severity)));
    painter.setPen(m_theme.colour(Colour::Rule));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace Ropewalk
