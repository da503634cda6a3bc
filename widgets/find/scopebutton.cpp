// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/find/scopebutton.h"

#include <QMenu>

#include <algorithm>

namespace Ropewalk
{

ScopeButton::ScopeButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Where to look"));
    setMenu(m_menu);
    m_text = addPlace(tr("&Spoken text"), true);
    m_page = addPlace(tr("&Page"), true);
    m_labels = addPlace(tr("Speaker &labels, as in files"), false);
    m_notes = addPlace(tr("&Notes"), false);
    m_menu->addSeparator();
    m_selection = addPlace(tr("Only in the s&election"), false);
    m_speakerMenu = m_menu->addMenu(tr("Only what is said &by"));
    showChoice();
}

QAction *ScopeButton::addPlace(const QString &text, bool isOn)
{
    QAction *action = m_menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isOn);
    connect(action, &QAction::toggled, this, &ScopeButton::takePlaces);
    return action;
}

void ScopeButton::takePlaces()
{
    showChoice();
    Q_EMIT changed();
}

void ScopeButton::setSpeakers(const std::vector<Choice> &speakers)
{
    if (speakers == m_speakers)
        return;
    m_speakers = speakers;
    QSet<SpeakerId> stay;
    for (const Choice &each : speakers) {
        if (m_chosen.contains(each.speaker))
            stay.insert(each.speaker);
    }
    const bool isOther = stay != m_chosen;
    m_chosen = stay;
    fillSpeakers();
    if (isOther)
        takePlaces();
}

void ScopeButton::fillSpeakers()
{
    m_speakerMenu->clear();
    for (const Choice &each : m_speakers) {
        QString name = each.name;
        QAction *action = m_speakerMenu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(each.speaker));
        connect(action, &QAction::toggled, this, [this, speaker = each.speaker](bool isOn) {
            if (isOn)
                m_chosen.insert(speaker);
            else
                m_chosen.remove(speaker);
            takePlaces();
        });
    }
    m_speakerMenu->setEnabled(!m_speakers.empty());
}

FindScope ScopeButton::scope() const
{
    return {.inText = m_text->isChecked(),
            .onPage = m_page->isChecked(),
            .inLabels = m_labels->isChecked(),
            .inNotes = m_notes->isChecked(),
            .speakers = m_chosen,
            .words = {}};
}

bool ScopeButton::isInSelection() const
{
    return m_selection->isChecked();
}

void ScopeButton::setInSelection(bool isOn)
{
    m_selection->setChecked(isOn);
}

void ScopeButton::showChoice()
{
    QStringList parts;
    if (isInSelection())
        parts.append(tr("Selection"));
    if (m_chosen.size() == 1) {
        const auto found = std::ranges::find(m_speakers, *m_chosen.begin(), &Choice::speaker);
        parts.append(found == m_speakers.end() ? QString() : found->name);
    } else if (!m_chosen.isEmpty()) {
        parts.append(tr("%n speakers", nullptr, int(m_chosen.size())));
    }
    const FindScope here = scope();
    if (here.inText && (here.inLabels || here.inNotes)) {
        parts.append(here.inLabels && here.inNotes ? tr("with labels and notes")
                     : here.inLabels               ? tr("with labels")
                                                   : tr("with notes"));
    } else if (!here.inText || !here.onPage) {
        QStringList places;
        if (here.inText)
            places.append(tr("Text"));
        if (here.onPage)
            places.append(tr("Page"));
        if (here.inLabels)
            places.append(tr("Labels"));
        if (here.inNotes)
            places.append(tr("Notes"));
        parts.append(places.isEmpty() ? tr("Nowhere") : places.join(QStringLiteral(", ")));
    }
    if (parts.isEmpty())
        parts.append(tr("Everywhere"));
    QString text = parts.join(QStringLiteral(", "));
    constexpr int most = 24; // characters
    setAccessibleName(tr("Where to look: %1").arg(text));
    if (text.size() > most)
        text = text.first(most) + QChar(0x2026);
    setText(text.replace(u'&', QStringLiteral("&&")));
}

} // namespace Ropewalk
