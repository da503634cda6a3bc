// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/viewcontroller.h"

#include "app/window/actions.h"
#include "app/window/episodecontroller.h"
#include "app/window/projectcontroller.h"
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
    const auto chooses = [this](ActionId id, WordView words) {
        m_desk.actions.on(id, this, [this, words] {
            // The same once more goes back to all of them.
            showWords(words == m_desk.view.wordView() ? WordView::Verbatim : words);
        });
    };
    chooses(ActionId::WordsVerbatim, WordView::Verbatim);
    chooses(ActionId::WordsClean, WordView::Clean);
    chooses(ActionId::WordsChanges, WordView::Changes);
    desk.actions.action(ActionId::WordsVerbatim)->setChecked(true);
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
        if (m_desk.view.wordView() == WordView::Changes)
            showWords(WordView::Changes);
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
    const Settings::Values &values = m_desk.settings.values();
    m_desk.view.setTextLook({values.textFont, values.textSize, values.lineLength});
}

void ViewController::showWords(WordView words)
{
    const auto idOf = [](WordView view) {
        return view == WordView::Clean     ? ActionId::WordsClean
               : view == WordView::Changes ? ActionId::WordsChanges
                                           : ActionId::WordsVerbatim;
    };
    m_desk.actions.action(idOf(words))->setChecked(true);
    m_desk.view.setWordView(words);
    switch (words) {
    case WordView::Verbatim:
        Q_EMIT said(tr("All words are shown."));
        return;
    case WordView::Clean:
        Q_EMIT said(tr("Words that are struck or off the record are hidden."));
        return;
    case WordView::Changes:
        break;
    }
    // What was imported is not kept in memory until somebody asks.
    const EpisodeId id = m_desk.episodes.current();
    m_desk.projects.withImported(id, [this, id] {
        if (m_desk.episodes.current() != id || m_desk.view.wordView() != WordView::Changes)
            return;
        m_desk.view.setWordView(WordView::Changes);
        const bool isImported = m_desk.episodes.episode()->imported() != nullptr;
        Q_EMIT said(isImported ? tr("What changed since the import is shown.")
                               : tr("This episode was not imported: there is nothing to compare it with."));
    });
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
