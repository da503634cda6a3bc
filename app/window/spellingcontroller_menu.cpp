// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// What the context menu offers on words that nobody knows, and the languages of an episode.

#include "app/window/actions.h"
#include "app/window/contextmenu.h"
#include "app/window/episodecontroller.h"
#include "app/window/projectcontroller.h"
#include "app/window/settings.h"
#include "app/window/spellingcontroller.h"

#include "app/session/houserules.h"
#include "app/spelling/dictionaries.h"
#include "widgets/editor/editorview.h"

#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr qsizetype mostSuggestions = 7;

QString asMenuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

/// "en_GB" as "British English", or as it is where nobody has a name for it.
QString nameOf(const QString &dictionary)
{
    const QLocale locale(dictionary);
    if (locale.language() == QLocale::C)
        return dictionary;
    return u"%1 (%2)"_s.arg(QLocale::languageToString(locale.language()),
                            QLocale::territoryToString(locale.territory()));
}

} // namespace

void SpellingController::extend(QMenu *menu, const ContextSpot &spot)
{
    const Episode *episode = m_desk.episodes.episode();
    if (!episode || !m_desk.settings.values().isSpellingChecked)
        return;
    const Line *line = episode->findLine(spot.at.line);
    if (line) {
        for (const Stretch &word : m_speller.unknownWords(line->text, language())) {
            if (spot.at.offset < word.start || spot.at.offset > word.end())
                continue;
            const QString text = line->text.sliced(word.start, word.length);
            QStringList suggestions = m_speller.suggestions(text, language());
            suggestions = suggestions.first(std::min(mostSuggestions, suggestions.size()));
            for (const QString &suggestion : suggestions) {
                QAction *action = menu->addAction(asMenuText(suggestion));
                QFont bold = action->font();
                bold.setBold(true);
                action->setFont(bold);
                connect(action, &QAction::triggered, this,
                        [this, id = line->id, word, suggestion] { replace(id, word, suggestion); });
            }
            if (suggestions.isEmpty())
                menu->addAction(tr("No suggestions for “%1”").arg(asMenuText(text)))->setEnabled(false);
            menu->addSeparator();
            connect(menu->addAction(tr("Add “%1” to the show’s dictionary").arg(asMenuText(text))),
                    &QAction::triggered, this, [this, text] { addToShow(text); });
            connect(menu->addAction(tr("Add “%1” to my dictionary").arg(asMenuText(text))),
                    &QAction::triggered, this, [this, text] { addToOwn(text); });
            break;
        }
    }
    addLanguages(*menu->addMenu(tr("Language of the episode")));
}

void SpellingController::addLanguages(QMenu &menu)
{
    QStringList names = m_desk.dictionaries.names();
    names.sort();
    const QString current = language();
    const auto add = [&](const QString &text, const QString &tag) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(current == tag);
        connect(action, &QAction::triggered, this, [this, tag] {
            if (EpisodeEditor *editor = m_desk.episodes.editor()) {
                if (const auto done = editor->setLanguage(tag, m_desk.view.caret()); !done)
                    Q_EMIT failed(done.error());
            }
        });
    };
    add(tr("Not said"), {});
    for (const QString &name : names)
        add(asMenuText(nameOf(name)), QString(name).replace(u'_', u'-'));
}

void SpellingController::replace(LineId line, const Stretch &word, const QString &by)
{
    EpisodeEditor *editor = m_desk.episodes.editor();
    if (!editor)
        return;
    const FoundPlace place{.line = line, .words = {qint32(word.start), qint32(word.length)}};
    const auto done = editor->replace(place, by, m_desk.view.caret());
    if (!done) {
        Q_EMIT said(done.error().message);
        return;
    }
    m_desk.view.setCaret(done->caret);
}

void SpellingController::addToShow(const QString &word)
{
    ProjectSession *session = m_desk.projects.session();
    if (!session)
        return;
    HouseRules rules(session->project(), session->history());
    if (const auto added = rules.add({{}, HouseRule::Kind::Word, word, {}, {}, true}); !added)
        Q_EMIT failed(added.error());
    else
        Q_EMIT said(tr("“%1” is in the show’s dictionary.").arg(word));
}

void SpellingController::addToOwn(const QString &word)
{
    if (const auto added = m_personal.add(word); !added) {
        Q_EMIT failed(added.error());
        return;
    }
    refresh();
    Q_EMIT said(tr("“%1” is in your dictionary.").arg(word));
}

} // namespace Ropewalk
