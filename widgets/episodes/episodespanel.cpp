// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/episodes/episodespanel.h"

#include "widgets/common/typeddate.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

QString textOf(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// Labels that wrap without asking for more room than the panel has.
QLabel *wrapping(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

EpisodesPanel::EpisodesPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(makeEpisodePage());
    column->addWidget(m_pages);
}

QWidget *EpisodesPanel::makeEmptyPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->addWidget(wrapping(tr("There is no episode in this project yet."), page));
    auto *button = new QPushButton(tr("Import a transcript…"), page);
    connect(button, &QPushButton::clicked, this, &EpisodesPanel::importWanted);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addStretch();
    return page;
}

QWidget *EpisodesPanel::makeEpisodePage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    m_chooser = new QComboBox(page);
    m_chooser->setAccessibleName(tr("Episode"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_chooser, &QComboBox::activated, this,
            [this](int index) { Q_EMIT episodeWanted(m_items[size_t(index)].id); });
    column->addWidget(m_chooser);
    m_line = wrapping({}, page);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_line);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = new QLineEdit(page);
    m_number = new QLineEdit(page);
    m_date = new QLineEdit(page);
    m_date->setPlaceholderText(tr("year-month-day"));
    form->addRow(tr("Tit&le:"), m_title);
    form->addRow(tr("Num&ber:"), m_number);
    form->addRow(tr("&Date:"), m_date);
    for (QLineEdit *field : {m_title, m_number, m_date})
        connect(field, &QLineEdit::editingFinished, this, &EpisodesPanel::wantFacts);
    column->addSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing));
    column->addLayout(form);
    m_hint = wrapping(tr("Write the date as 2026-05-14."), page);
    m_hint->hide();
    column->addWidget(m_hint);
    column->addStretch();
    return page;
}

void EpisodesPanel::setEpisodes(const std::vector<Item> &episodes, EpisodeId current)
{
    m_items = episodes;
    const QSignalBlocker blocker(m_chooser);
    m_chooser->clear();
    int at = -1;
    for (const Item &item : episodes) {
        if (item.id == current)
            at = m_chooser->count();
        m_chooser->addItem(item.facts.title.isEmpty() ? tr("Untitled") : item.facts.title);
    }
    m_chooser->setCurrentIndex(at);
    m_facts = at < 0 ? EpisodeFacts{} : episodes[size_t(at)].facts;
    for (QLineEdit *field : {m_title, m_number, m_date})
        field->setEnabled(at >= 0);
    m_pages->setCurrentIndex(episodes.empty() ? 0 : 1);
    showFacts();
}

void EpisodesPanel::setSummary(const QString &summary)
{
    m_summary = summary;
    showSummary();
}

void EpisodesPanel::editFacts()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

void EpisodesPanel::showFacts()
{
    m_title->setText(m_facts.title);
    m_title->setCursorPosition(0);
    m_number->setText(m_facts.number);
    m_date->setText(textOf(m_facts.date));
    m_hint->hide();
    showSummary();
}

void EpisodesPanel::showSummary()
{
    QStringList parts;
    if (!m_facts.number.isEmpty())
        parts.append(tr("Episode %1").arg(m_facts.number));
    if (!m_summary.isEmpty())
        parts.append(m_summary);
    m_line->setText(parts.join(u" · "_s));
}

void EpisodesPanel::wantFacts()
{
    const QDate date = typedDate(m_date->text().trimmed());
    const bool isRight = date.isValid() || m_date->text().trimmed().isEmpty();
    m_hint->setVisible(!isRight);
    EpisodeFacts facts = m_facts;
    facts.title = m_title->text().trimmed();
    facts.number = m_number->text().trimmed();
    if (isRight)
        facts.date = date;
    if (facts != m_facts)
        Q_EMIT factsWanted(facts);
}

} // namespace Ropewalk
