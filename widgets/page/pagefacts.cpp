// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/page/pagefacts.h"

#include "model/base/timecode.h"
#include "widgets/common/textfield.h"
#include "widgets/common/typeddate.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace Ropewalk
{

namespace
{

constexpr qreal titleScale = 1.5;

QString dateText(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

void showIn(QLineEdit *field, const QString &text)
{
    if (field->isModified() && field->hasFocus())
        return;
    field->setText(text);
    field->setCursorPosition(0);
}

} // namespace

PageFacts::PageFacts(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextField(TextField::Lines::One, this))
    , m_number(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_length(new QLineEdit(this))
    , m_language(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title of the episode"));
    m_title->setFrameShape(QFrame::NoFrame);
    m_title->viewport()->setAutoFillBackground(false);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * titleScale);
    large.setBold(true);
    m_title->setFont(large);
    m_date->setPlaceholderText(tr("year-month-day"));
    m_length->setPlaceholderText(tr("12:34"));
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    int row = 1;
    const auto add = [&](const QString &text, QLineEdit *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setIndent(int(m_title->document()->documentMargin())); // in line with the title
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
        connect(field, &QLineEdit::editingFinished, this, &PageFacts::want);
    };
    add(tr("Number:"), m_number);
    add(tr("Date:"), m_date);
    add(tr("Length:"), m_length);
    add(tr("Language:"), m_language);
    grid->addWidget(m_hint, row, 0, 1, 2);
    connect(m_title, &TextField::finished, this, &PageFacts::want);
}

void PageFacts::showFacts(const EpisodeFacts &facts)
{
    m_facts = facts;
    if (!m_title->isTyped())
        m_title->showText(facts.title);
    showIn(m_number, facts.number);
    showIn(m_date, dateText(facts.date));
    showIn(m_length, facts.lengthMs > 0 ? formatClock(facts.lengthMs) : QString());
    showIn(m_language, facts.language);
    m_hint->hide();
}

void PageFacts::forgetTyping()
{
    m_title->document()->setModified(false);
    for (QLineEdit *field : {m_number, m_date, m_length, m_language})
        field->setModified(false);
}

void PageFacts::refuse(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->show();
}

void PageFacts::want()
{
    EpisodeFacts facts = m_facts;
    facts.title = m_title->text().simplified();
    facts.number = m_number->text().trimmed();
    facts.language = m_language->text().trimmed();
    const QString date = m_date->text().trimmed();
    const QString length = m_length->text().trimmed();
    m_hint->hide();
    if (date != dateText(m_facts.date)) {
        const QDate typed = typedDate(date);
        if (typed.isValid() || date.isEmpty())
            facts.date = typed;
        else
            refuse(tr("Write the date as 2026-05-14."));
    }
    if (length != (m_facts.lengthMs > 0 ? formatClock(m_facts.lengthMs) : QString())) {
        const auto typed = parseTimecode(length);
        if (typed || length.isEmpty())
            facts.lengthMs = typed.value_or(0);
        else
            refuse(tr("Write the length as 12:34."));
    }
    for (QLineEdit *field : {m_number, m_date, m_length, m_language})
        field->setModified(false);
    if (facts != m_facts)
        Q_EMIT factsWanted(facts);
}

} // namespace Ropewalk
