// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/claims/evidenceform.h"

#include "widgets/claims/choicerow.h"
#include "widgets/common/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Ropewalk
{

namespace
{

constexpr int quoteRows = 3;

} // namespace

QStringList stanceTexts()
{
    //: The key comes first, then a space.
    return {QCoreApplication::translate("Stance", "S supports"),
            QCoreApplication::translate("Stance", "C contradicts"),
            QCoreApplication::translate("Stance", "X context")};
}

EvidenceForm::EvidenceForm(QWidget *parent)
    : QFrame(parent)
    , m_stance(new ChoiceRow(tr("Stance"), this))
    , m_kind(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_quote(new QPlainTextEdit(this))
    , m_locator(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_isPrimary(new QCheckBox(tr("Primary"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_stance->setChoices(ChoiceRow::choices(stanceTexts()));
    connect(m_stance, &ChoiceRow::chosen, m_stance, &ChoiceRow::setCurrent);
    m_kind->addItems({tr("Words in a source"), tr("A person who was asked"), tr("A calculation"),
                      tr("A page or picture"), tr("A web address")});
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EvidenceForm::showKind);
    for (QComboBox *combo : {m_kind, m_source}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(10);
    }
    m_quote->setTabChangesFocus(true);
    m_quote->setFixedHeight(m_quote->fontMetrics().lineSpacing() * (quoteRows + 1));

    m_isPrimary->setToolTip(tr("From somebody who was there, or from who made what is spoken of"));

    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(m_stance);
    const auto addRow = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(text);
        form->addRow(label, field);
        return label;
    };
    addRow(tr("What"), m_kind);
    m_sourceLabel = addRow(tr("Source"), m_source);
    m_quoteLabel = addRow(tr("Words"), m_quote);
    m_locatorLabel = addRow(tr("Where"), m_locator);
    addRow(tr("Note"), m_note);
    form->addRow(m_isPrimary);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    auto *keep = new QPushButton(tr("Keep"), this);
    keep->setToolTip(tr("Keeps the evidence (Ctrl+Enter)"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    flow->addWidget(keep);
    flow->addWidget(cancel);
    form->addRow(buttons);
    connect(keep, &QPushButton::clicked, this, &EvidenceForm::finish);
    connect(cancel, &QPushButton::clicked, this, &EvidenceForm::cancelled);
    for (QLineEdit *field : {m_locator, m_note})
        connect(field, &QLineEdit::returnPressed, this, &EvidenceForm::finish);
    showKind();
}

void EvidenceForm::showSources(const QList<std::pair<SourceId, QString>> &sources)
{
    if (sources == m_choices)
        return;
    m_choices = sources;
    fillSources(m_choices.isEmpty() || m_source->currentIndex() < 0
                    ? SourceId()
                    : m_source->currentData().value<SourceId>());
}

void EvidenceForm::fillSources(SourceId chosen)
{
    m_source->clear();
    m_source->addItem(tr("None"), QVariant::fromValue(SourceId()));
    for (const auto &[id, title] : m_choices) {
        m_source->addItem(title, QVariant::fromValue(id));
        if (id == chosen)
            m_source->setCurrentIndex(m_source->count() - 1);
    }
}

void EvidenceForm::begin(const Evidence &evidence)
{
    m_evidence = evidence;
    m_stance->setCurrent(qsizetype(evidence.stance));
    m_kind->setCurrentIndex(int(evidence.kind));
    fillSources(evidence.source);
    m_quote->setPlainText(evidence.quote);
    m_locator->setText(evidence.locator);
    m_note->setText(evidence.note);
    m_isPrimary->setChecked(evidence.isPrimary);
    show();
    m_stance->setFocus(Qt::OtherFocusReason);
}

void EvidenceForm::showKind()
{
    const auto kind = EvidenceKind(m_kind->currentIndex());
    const bool hasSource =
        kind == EvidenceKind::Place || kind == EvidenceKind::Page || kind == EvidenceKind::Web;
    m_sourceLabel->setVisible(hasSource);
    m_source->setVisible(hasSource);
    m_quoteLabel->setText(kind == EvidenceKind::Calculation ? tr("Calculation") : tr("Words"));
    m_quote->setAccessibleName(m_quoteLabel->text());
    const QString locators[] = {tr("Where"), tr("Whom to call"), tr("Figures from"), tr("Page"),
                                tr("Address")};
    m_locatorLabel->setText(locators[m_kind->currentIndex()]);
    m_locator->setAccessibleName(m_locatorLabel->text());
}

void EvidenceForm::finish()
{
    m_evidence.stance = Stance(m_stance->current());
    m_evidence.kind = EvidenceKind(m_kind->currentIndex());
    m_evidence.source = m_source->isVisibleTo(this) ? m_source->currentData().value<SourceId>() : SourceId();
    m_evidence.quote = m_quote->toPlainText();
    m_evidence.locator = m_locator->text();
    m_evidence.note = m_note->text();
    m_evidence.isPrimary = m_isPrimary->isChecked();
    Q_EMIT done(m_evidence);
}

void EvidenceForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        finish();
    else if (!isEnter && event->modifiers() == Qt::NoModifier)
        // No key of the form is one of the card around it.
        m_stance->press(event->text());
}

} // namespace Ropewalk
