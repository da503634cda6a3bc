// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/spellingcontroller.h"

#include "app/session/houserules.h"
#include "app/window/actions.h"
#include "app/window/carets.h"
#include "app/window/contextmenu.h"
#include "app/window/episodecontroller.h"
#include "app/window/projectcontroller.h"
#include "app/window/settings.h"
#include "widgets/editor/editorview.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr qsizetype mostJudged = 2'000;
constexpr int refreshPauseMs = 300;
/// A slice of a long search.
constexpr int sliceMs = 8;

} // namespace

SpellingController::SpellingController(const Desk &desk, const QString &words, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_speller(desk.dictionaries, QLocale().name())
    , m_personal(words)
{
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(refreshPauseMs);
    connect(&m_refreshSoon, &QTimer::timeout, this, &SpellingController::refresh);
    connect(&m_walkOn, &QTimer::timeout, this, &SpellingController::walkOn);
    desk.actions.on(ActionId::NextUnknownWord, this, [this] { walk(true); });
    desk.actions.on(ActionId::PreviousUnknownWord, this, [this] { walk(false); });
    desk.actions.on(ActionId::CheckSpelling, this, [this] {
        Settings::Values values = m_desk.settings.values();
        values.isSpellingChecked = m_desk.actions.action(ActionId::CheckSpelling)->isChecked();
        m_desk.settings.set(values);
        if (values.isSpellingChecked && m_desk.episodes.episode() && !m_speller.canJudge(language()))
            Q_EMIT said(tr("There is no dictionary for the language of this episode."));
    });
    connect(&desk.settings, &Settings::changed, this, &SpellingController::takeSettings);
    connect(&desk.menu, &ContextMenu::extending, this, &SpellingController::extend);
    connect(&desk.episodes, &EpisodeController::changed, this, &SpellingController::take);
    const auto begin = [this] {
        m_walk.reset();
        m_walkOn.stop();
        m_episode = m_desk.episodes.current();
        refresh();
    };
    connect(&desk.episodes, &EpisodeController::shown, this, begin);
    connect(&desk.episodes, &EpisodeController::ended, this, begin);
    takeSettings();
}

QString SpellingController::language() const
{
    const Episode *episode = m_desk.episodes.episode();
    return episode ? episode->facts().language : QString();
}

void SpellingController::takeSettings()
{
    const bool isChecked = m_desk.settings.values().isSpellingChecked;
    m_desk.actions.action(ActionId::CheckSpelling)->setChecked(isChecked);
    m_judged.clear();
    if (isChecked)
        m_desk.view.showUnknownWords([this](const Line &line) { return unknownWords(line); });
    else
        m_desk.view.showUnknownWords({});
    if (isChecked != m_isChecked)
        Q_EMIT judgementChanged();
    m_isChecked = isChecked;
}

void SpellingController::take(const Touched &touched)
{
    if (!touched.houseRules.isEmpty() || !touched.speakers.isEmpty() || !touched.reasons.isEmpty() ||
        touched.episodeFacts)
        m_refreshSoon.start();
}

void SpellingController::refresh()
{
    m_judged.clear();
    const Project *project = m_desk.episodes.project();
    KnownWords known = project ? KnownWords(project->catalogue(), language()) : KnownWords();
    for (const QString &word : m_personal.words())
        known.add(word);
    m_speller.setKnown(known);
    m_desk.view.viewport()->update();
    Q_EMIT judgementChanged();
}

QList<Stretch> SpellingController::unknownWords(const Line &line)
{
    if (m_desk.episodes.current() != m_episode)
        return {};
    auto judged = m_judged.constFind(line.id);
    if (judged == m_judged.constEnd() || judged->text != line.text) {
        if (m_judged.size() >= mostJudged)
            m_judged.clear();
        judged = m_judged.insert(line.id, {line.text, m_speller.unknownWords(line.text, language())});
    }
    QList<Stretch> unknown = judged->unknown;
    // The word that is being written is not done yet.
    const Caret caret = m_desk.view.caret();
    if (caret.position.line == line.id && caret.position == caret.anchor && m_desk.view.hasFocus())
        unknown.removeIf([at = caret.position.offset](const Stretch &word) { return word.end() == at; });
    return unknown;
}

void SpellingController::walk(bool isForward)
{
    const Episode *episode = m_desk.episodes.episode();
    if (!episode || episode->transcript().lineCount() == 0)
        return;
    if (!m_speller.canJudge(language())) {
        Q_EMIT said(tr("There is no dictionary for the language of this episode."));
        return;
    }
    const auto &at = m_desk.view.lookedAt();
    const Position from = at && isForward ? at->to : m_desk.view.caret().position;
    const Transcript &transcript = episode->transcript();
    m_walk = Walk{isForward, from, transcript.lineNumber(from.line), transcript.lineCount() + 1};
    walkOn();
}

void SpellingController::walkOn()
{
    const Episode *episode = m_desk.episodes.episode();
    if (!m_walk || !episode)
        return m_walkOn.stop();
    const Transcript &transcript = episode->transcript();
    const qsizetype count = transcript.lineCount();
    QElapsedTimer clock;
    clock.start();
    const bool isBegun = m_walk->left <= count;
    for (bool isFirst = !isBegun; m_walk->left > 0; isFirst = false) {
        const Line &line = transcript.lineAt(m_walk->row).line();
        QList<Stretch> unknown = m_speller.unknownWords(line.text, language());
        if (isFirst)
            unknown.removeIf([&](const Stretch &word) {
                return m_walk->isForward ? word.start < m_walk->from.offset
                                         : word.end() > m_walk->from.offset;
            });
        if (!unknown.isEmpty()) {
            const Stretch word = m_walk->isForward ? unknown.front() : unknown.back();
            m_walk.reset();
            m_walkOn.stop();
            m_desk.carets.setLookedAt(Range{{line.id, qint32(word.start)}, {line.id, qint32(word.end())}});
            Q_EMIT said(tr("“%1” is not known: Shift+F10 for suggestions")
                            .arg(line.text.sliced(word.start, word.length)));
            return;
        }
        --m_walk->left;
        m_walk->row = (m_walk->row + (m_walk->isForward ? 1 : count - 1)) % count;
        if (clock.hasExpired(sliceMs)) {
            Q_EMIT said(tr("Looking for unknown words… %1 %").arg(100 - 100 * m_walk->left / (count + 1)));
            m_walkOn.start(0);
            return;
        }
    }
    m_walk.reset();
    m_walkOn.stop();
    Q_EMIT said(tr("There are no unknown words."));
}

} // namespace Ropewalk
