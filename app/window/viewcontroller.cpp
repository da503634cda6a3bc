// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/viewcontroller.h"

#include "app/window/actions.h"
#include "app/window/episodecontroller.h"
#include "app/window/settings.h"
#include "widgets/editor/editorview.h"

#include <QAction>

namespace Ropewalk
{

ViewController::ViewController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    desk.actions.on(ActionId::FoldTurn, this, &ViewController::toggleFold);
    desk.actions.on(ActionId::FoldAll, this, &ViewController::foldAll);
    desk.actions.on(ActionId::UnfoldAll, this, &ViewController::unfoldAll);
    desk.actions.on(ActionId::FocusOnSpeaker, this, &ViewController::toggleFocus);
    desk.actions.on(ActionId::SpeakersColours, this, [this] {
        Settings::Values values = m_desk.settings.values();
        values.areSpeakersColoured = m_desk.actions.action(ActionId::SpeakersColours)->isChecked();
        m_desk.settings.set(values);
    });
    connect(&desk.settings, &Settings::changed, this, &ViewController::takeSettings);
    takeSettings();
    connect(&desk.episodes, &EpisodeController::ended, this, [this] {
        m_folds.clear();
        m_shown = {};
    });
    connect(&desk.episodes, &EpisodeController::shown, this, [this] {
        m_shown = m_desk.episodes.current();
        m_desk.view.setFolds(m_folds.value(m_shown));
    });
    connect(&desk.view, &EditorView::foldsChanged, this, [this] {
        if (!m_shown.isNull() && m_shown == m_desk.view.episode())
            m_folds.insert(m_shown, m_desk.view.folds());
    });
}

void ViewController::takeSettings()
{
    const bool areColoured = m_desk.settings.values().areSpeakersColoured;
    m_desk.actions.action(ActionId::SpeakersColours)->setChecked(areColoured);
    m_desk.view.setSpeakersColoured(areColoured);
}

const Turn *ViewController::currentTurn() const
{
    const Episode *episode = m_desk.episodes.episode();
    return episode ? episode->transcript().findLine(m_desk.view.caret().position.line).turn : nullptr;
}

void ViewController::toggleFold()
{
    if (const Turn *turn = currentTurn())
        m_desk.view.fold(turn->id, !m_desk.view.folds().contains(turn->id));
}

void ViewController::foldAll()
{
    if (const Episode *episode = m_desk.episodes.episode())
        m_desk.view.setFolds(Folds::ofAll(episode->transcript()));
}

void ViewController::unfoldAll()
{
    m_desk.view.setFolds({});
}

void ViewController::toggleFocus()
{
    const Turn *turn = currentTurn();
    if (!turn)
        return;
    if (turn->head.isMarker()) {
        Q_EMIT said(tr("A marker has no speaker: set the caret into somebody’s turn first."));
        return;
    }
    const Folds others = Folds::ofOthers(m_desk.episodes.episode()->transcript(), turn->head.speaker);
    m_desk.view.setFolds(others == m_desk.view.folds() ? Folds() : others);
}

} // namespace Ropewalk
