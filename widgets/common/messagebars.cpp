// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/messagebars.h"

#include "widgets/common/messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace Ropewalk
{

MessageBars::MessageBars(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    setAccessibleName(tr("Messages"));
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now && isAncestorOf(now) && old && !isAncestorOf(old))
            m_before = old;
    });
}

void MessageBars::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (const auto &[id, bar] : m_bars)
        bar->setTheme(theme);
}

void MessageBars::show(const Message &message)
{
    auto *bar = new MessageBar(message, m_theme, this);
    connect(bar, &MessageBar::closeWanted, this, [this, id = message.id] { close(id); });
    if (const auto old = m_bars.find(message.id); old != m_bars.end()) {
        delete m_column->replaceWidget(old->second, bar);
        take(std::exchange(old->second, bar));
    } else {
        m_column->addWidget(bar);
        m_bars.emplace(message.id, bar);
    }
    bar->show();
    show();
    QAccessibleAnnouncementEvent event(this, bar->spokenText());
    if (message.severity != Message::Severity::Information)
        event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&event);
}

void MessageBars::remove(const QString &id)
{
    const auto found = m_bars.find(id);
    if (found == m_bars.end())
        return;
    take(found->second);
    m_bars.erase(found);
    setVisible(!m_bars.empty());
}

void MessageBars::take(MessageBar *bar)
{
    if (m_before && bar->isAncestorOf(QApplication::focusWidget()))
        m_before->setFocus();
    m_column->removeWidget(bar);
    bar->hide();
    // Later: it may be one of its own buttons that asked for this.
    bar->deleteLater();
}

void MessageBars::setProgress(const QString &id, int percent, const QString &text)
{
    if (const auto found = m_bars.find(id); found != m_bars.end())
        found->second->setProgress(percent, text);
}

void MessageBars::close(const QString &id)
{
    remove(id);
    Q_EMIT closed(id);
}

void MessageBars::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    for (int at = m_column->count() - 1; at >= 0; --at) {
        const auto bar = std::ranges::find(m_bars, m_column->itemAt(at)->widget(), [](const auto &entry) {
            return static_cast<QWidget *>(entry.second);
        });
        if (bar->second->isClosable())
            return close(QString(bar->first));
    }
    QWidget::keyPressEvent(event);
}

} // namespace Ropewalk
