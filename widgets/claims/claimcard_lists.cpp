// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Places and evidence of a claim.

#include "widgets/claims/claimcard.h"

#include "widgets/claims/evidenceform.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Lists show so many rows before they scroll.
constexpr int mostRows = 6;

} // namespace

QListWidget *ClaimCard::makeList(const QString &name)
{
    auto *list = new QListWidget(this);
    list->setAccessibleName(name);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setTabKeyNavigation(false);
    list->installEventFilter(this);
    return list;
}

void ClaimCard::makePlaces(QVBoxLayout &column)
{
    m_places = makeList(tr("Places"));
    (void)addHeading(column, tr("Places (Enter goes there)"), m_places);
    QWidget *row = addRow(column);
    connect(
        addButton(
            *row->layout(), tr("Said here too"),
            tr("The words that are selected in the transcript, or the sentence at the caret, say the same")),
        &QToolButton::clicked, this, &ClaimCard::newPlaceWanted);
    m_removePlace =
        addButton(*row->layout(), tr("Remove place"), tr("These words are no place of the claim (Delete)"));
    const auto remove = [this] {
        if (m_places->currentRow() >= 0)
            Q_EMIT removePlaceWanted(size_t(m_places->currentRow()));
    };
    connect(m_removePlace, &QToolButton::clicked, this, remove);
    auto *key = new QShortcut(Qt::Key_Delete, m_places, remove, Qt::WidgetShortcut);
    key->setAutoRepeat(false);
    connect(m_places, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT placeWanted(size_t(m_places->row(item))); });
}

void ClaimCard::makeEvidence(QVBoxLayout &column)
{
    m_evidence = makeList(tr("Evidence"));
    (void)addHeading(column, tr("Evidence"), m_evidence);
    m_form = new EvidenceForm(this);
    m_form->hide();
    column.addWidget(m_form);
    QWidget *row = addRow(column);
    auto *add =
        addButton(*row->layout(), tr("Add…"), tr("A person asked, a calculation, a page, an address, words"));
    add->setAccessibleName(tr("Add evidence"));
    m_changeEvidence = addButton(*row->layout(), tr("Change…"), tr("Changes the evidence (Enter)"));
    m_changeEvidence->setAccessibleName(tr("Change evidence"));
    m_removeEvidence = addButton(*row->layout(), tr("Remove"), tr("Removes the evidence (Delete)"));
    m_removeEvidence->setAccessibleName(tr("Remove evidence"));
    const auto change = [this] {
        if (m_evidence->currentRow() >= 0)
            beginEvidence(size_t(m_evidence->currentRow()));
    };
    const auto remove = [this] {
        if (m_evidence->currentRow() >= 0)
            Q_EMIT removeEvidenceWanted(size_t(m_evidence->currentRow()));
    };
    connect(add, &QToolButton::clicked, this, [this] { beginEvidence(m_view.evidence.size()); });
    connect(m_changeEvidence, &QToolButton::clicked, this, change);
    connect(m_evidence, &QListWidget::itemActivated, this, change);
    connect(m_removeEvidence, &QToolButton::clicked, this, remove);
    auto *key = new QShortcut(Qt::Key_Delete, m_evidence, remove, Qt::WidgetShortcut);
    key->setAutoRepeat(false);
    connect(m_form, &EvidenceForm::cancelled, this, [this] {
        m_form->hide();
        m_evidence->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &EvidenceForm::done, this,
            [this](const Evidence &evidence) { Q_EMIT evidenceWanted(m_formFor, evidence); });
}

void ClaimCard::showSources(const QList<std::pair<SourceId, QString>> &sources)
{
    m_form->showSources(sources);
}

void ClaimCard::endEvidence()
{
    if (m_form->isHidden())
        return;
    m_form->hide();
    m_evidence->setCurrentRow(int(m_formFor));
    m_evidence->setFocus(Qt::OtherFocusReason);
}

void ClaimCard::beginEvidence(size_t index)
{
    m_formFor = index;
    Evidence evidence;
    evidence.kind = EvidenceKind::Web;
    m_form->begin(index < m_view.evidence.size() ? m_view.evidence[index].evidence : evidence);
    ensureWidgetVisible(m_form);
}

void ClaimCard::fitList(QListWidget &list) const
{
    list.doItemsLayout();
    int height = 2 * list.frameWidth();
    for (int row = 0; row < std::min(list.count(), mostRows); ++row)
        height += list.visualItemRect(list.item(row)).height();
    list.setFixedHeight(std::max(height, list.fontMetrics().height() * 2));
}

void ClaimCard::showPlaces()
{
    const int row = m_places->currentRow();
    m_places->clear();
    for (const ClaimView::Place &place : m_view.places) {
        QString text = place.where + u": “"_s + place.words + u'”';
        if (place.state == AnchorState::Orphan)
            text = tr("Words gone: “%1”").arg(place.words);
        if (place.state == AnchorState::Changed)
            text = place.where + u": "_s + tr("words changed: “%1”, before “%2”").arg(place.now, place.words);
        m_places->addItem(text);
    }
    m_places->setCurrentRow(std::min(std::max(row, 0), m_places->count() - 1));
    m_removePlace->setEnabled(m_places->count() > 1);
    fitList(*m_places);
}

void ClaimCard::showEvidence()
{
    const int row = m_evidence->currentRow();
    m_evidence->clear();
    for (const ClaimView::Proof &proof : m_view.evidence) {
        const Evidence &evidence = proof.evidence;
        const QString stances[] = {tr("+ supports"), tr("− contradicts"), tr("○ context")};
        QStringList parts;
        if (!proof.source.isEmpty())
            parts.append(proof.source);
        if (!evidence.quote.isEmpty())
            parts.append(evidence.kind == EvidenceKind::Calculation ? evidence.quote
                                                                    : u'“' + evidence.quote + u'”');
        for (const QString &part : {evidence.locator, evidence.note}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        QString text = stances[size_t(evidence.stance)] + u": "_s + parts.join(u", "_s);
        if (evidence.isPrimary)
            text += u" · "_s + tr("primary");
        if (proof.isOwnWords)
            text += u" · "_s + tr("our own words: never proof by themselves");
        m_evidence->addItem(text.simplified());
    }
    const bool hasSome = m_evidence->count() > 0;
    if (hasSome) {
        m_evidence->setCurrentRow(std::min(std::max(row, 0), m_evidence->count() - 1));
    } else {
        auto *hint =
            new QListWidgetItem(tr("None yet. Add some, or select words of a source and press Ctrl+E."));
        hint->setFlags(Qt::NoItemFlags);
        m_evidence->addItem(hint);
    }
    m_changeEvidence->setEnabled(hasSome);
    m_removeEvidence->setEnabled(hasSome);
    fitList(*m_evidence);
}

} // namespace Ropewalk
