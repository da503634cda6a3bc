// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/outline/topicdetails.h"

#include "model/base/timecode.h"
#include "widgets/common/textfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Ropewalk
{

std::optional<qint64> parseTarget(const QString &text)
{
    constexpr qint64 minute = 60'000;
    const QString tidied = text.trimmed();
    if (const auto ms = parseTimecode(tidied))
        return ms;
    bool isNumber = false;
    const qint64 minutes = tidied.toLongLong(&isNumber);
    if (!isNumber || minutes < 0 || minutes > maxTimeMs / minute)
        return std::nullopt;
    return minutes * minute;
}

TopicDetails::TopicDetails(QWidget *parent)
    : QWidget(parent)
    , m_published(new TextField(TextField::Lines::One, this))
    , m_target(new QLineEdit(this))
    , m_hint(new QLabel(tr("Write the time as 12:34, or the minutes alone."), this))
    , m_notes(new TextField(TextField::Lines::Several, this))
{
    constexpr int mostLines = 5;
    m_published->setPlaceholderText(tr("Not on the page"));
    m_published->setMostLines(mostLines);
    m_notes->setPlaceholderText(tr("For yourself, never published"));
    m_notes->setMostLines(mostLines);
    m_target->setPlaceholderText(tr("12:34"));
    m_hint->setWordWrap(true);
    m_hint->hide();
    const auto labelOf = [this](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        return label;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(labelOf(tr("On the &page:"), m_published));
    column->addWidget(m_published);
    auto *target = new QHBoxLayout;
    target->addWidget(labelOf(tr("Tar&get:"), m_target));
    target->addWidget(m_target);
    column->addLayout(target);
    column->addWidget(m_hint);
    column->addWidget(labelOf(tr("N&otes:"), m_notes));
    column->addWidget(m_notes);
    connect(m_published, &TextField::finished, this,
            [this] { Q_EMIT publishedWanted(m_topic.id, m_published->text()); });
    connect(m_notes, &TextField::finished, this, [this] { Q_EMIT notesWanted(m_topic.id, m_notes->text()); });
    connect(m_target, &QLineEdit::editingFinished, this, &TopicDetails::wantTarget);
    connect(m_target, &QLineEdit::textEdited, m_hint, &QLabel::hide);
}

void TopicDetails::showTopic(const Topic &topic, const QString &published)
{
    const bool isOther = topic.id != m_topic.id;
    m_topic = topic;
    if (isOther || !m_published->isTyped())
        m_published->showText(published);
    if (isOther || !m_notes->isTyped())
        m_notes->showText(topic.notes);
    if (isOther || !m_target->isModified()) {
        m_target->setText(topic.targetMs > 0 ? formatClock(topic.targetMs) : QString());
        m_hint->hide();
    }
}

void TopicDetails::wantTarget()
{
    if (!m_target->isModified())
        return;
    const bool isNone = m_target->text().trimmed().isEmpty();
    const auto ms = isNone ? std::optional<qint64>(0) : parseTarget(m_target->text());
    m_hint->setVisible(!ms);
    if (!ms)
        return;
    m_target->setModified(false);
    if (*ms == m_topic.targetMs)
        m_target->setText(isNone ? QString() : formatClock(*ms));
    else
        Q_EMIT targetWanted(m_topic.id, *ms);
}

} // namespace Ropewalk
