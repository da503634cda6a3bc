// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/messagebar.h"

#include "widgets/common/icons.h"

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
    : QFrame(parent)
    , m_message(message)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(message.text, this))
{
    auto *row = new QHBoxLayout(this);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this);
    row->setContentsMargins(margin, margin / 2, margin, margin / 2);

    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icon(iconOf(message.severity)).pixmap(side));
    row->addWidget(m_icon);

    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_text, 1);
    addActions(*row);
    setAccessibleName(spokenText());
}

void MessageBar::addActions(QHBoxLayout &row)
{
    if (m_message.progress) {
        m_progress = new QProgressBar(this);
        m_progress->setAccessibleName(m_message.text);
        row.addWidget(m_progress);
        setProgress(m_message.progress->percent, {});
        if (m_message.progress->cancel) {
            auto *cancel = new QPushButton(tr("Cancel"), this);
            connect(cancel, &QPushButton::clicked, this, [act = m_message.progress->cancel] { act(); });
            row.addWidget(cancel);
        }
    }
    for (const Message::Action &action : m_message.actions) {
        auto *button = new QPushButton(action.text, this);
        connect(button, &QPushButton::clicked, this, [this, action] {
            const auto act = action.act;
            if (action.closes)
                Q_EMIT closeWanted();
            if (act)
                act();
        });
        row.addWidget(button);
    }
    if (m_message.isClosable) {
        auto *close = new QToolButton(this);
        close->setAutoRaise(true);
        close->setIcon(icon(u"window-close"_s));
        close->setToolTip(tr("Close this message"));
        close->setAccessibleName(tr("Close this message"));
        connect(close, &QToolButton::clicked, this, &MessageBar::closeWanted);
        row.addWidget(close);
    }
}

void MessageBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void MessageBar::setProgress(int percent, const QString &text)
{
    if (!text.isEmpty()) {
        m_message.text = text;
        m_text->setText(text);
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
