// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/spelling/personalwords.h"
#include "app/spelling/speller.h"
#include "model/editing/touched.h"
#include "model/transcript/line.h"

#include <QObject>
#include <QTimer>

class QMenu;

namespace Ropewalk
{

class Actions;
class Carets;
class ContextMenu;
class Dictionaries;
class EditorView;
class EpisodeController;
class ProjectController;
class Settings;
struct ContextSpot;

/// Spelling of the transcript on screen: waves below words that nobody knows, suggestions in the context
/// menu, dictionaries of the show and of one's own, and a key to the next unknown word. Lines are judged when
/// they are drawn. Owned by the application.
class SpellingController final : public QObject
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        QWidget &window;
        ProjectController &projects;
        EpisodeController &episodes;
        EditorView &view;
        Carets &carets;
        ContextMenu &menu;
        Settings &settings;
        const Actions &actions;
        const Dictionaries &dictionaries;
    };
    /// `words` is the file of one's own words.
    SpellingController(const Desk &desk, const QString &words, QObject *parent = nullptr);

    /// What judges words, also for others; knows the episode on screen.
    [[nodiscard]] const Speller &speller() const { return m_speller; }

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);
    /// What is known changed: the judge says otherwise now.
    void judgementChanged();

private:
    [[nodiscard]] QString language() const;
    void takeSettings();
    void take(const Touched &touched);
    void refresh();
    [[nodiscard]] QList<Stretch> unknownWords(const Line &line);
    void walk(bool isForward);
    void walkOn();
    void extend(QMenu *menu, const ContextSpot &spot);
    void addLanguages(QMenu &menu);
    void replace(LineId line, const Stretch &word, const QString &by);
    void addToShow(const QString &word);
    void addToOwn(const QString &word);

    Desk m_desk;
    Speller m_speller;
    PersonalWords m_personal;
    EpisodeId m_episode;
    bool m_isChecked = false;
    struct Judged {
        QString text;
        QList<Stretch> unknown;
    };
    QHash<LineId, Judged> m_judged; ///< lines that were drawn lately
    QTimer m_refreshSoon;

    /// The search for the next unknown word, a slice at a time.
    struct Walk {
        bool isForward = true;
        Position from;
        qsizetype row = 0;
        qsizetype left = 0; ///< rows
    };
    std::optional<Walk> m_walk;
    QTimer m_walkOn;
};

} // namespace Ropewalk
