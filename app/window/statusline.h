// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/episodecontroller.h"
#include "app/window/saver.h"

class QLabel;
class QStatusBar;

namespace Ropewalk
{

/// The line at the window's bottom: where the caret is, how long the episode is and in which language, and
/// how its file stands; for some seconds, a sentence about what was just done. Owned by the application.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar &bar, EpisodeController &episodes, EditorView &view, const Saver &saver,
               const ProjectController &projects, QObject *parent = nullptr);

    /// Says what happened; screen readers say it too.
    void say(const QString &sentence);
    /// The file was looked through, and is as it was written.
    void setChecked(const QDateTime &when);
    /// How many words the episode on screen has; nothing while that is not known.
    void setWords(std::optional<qsizetype> words);
    /// "75 turns", of the episode on screen.
    [[nodiscard]] QString summary() const;

    /// How a file stands, in the words of the line: "Saved 14:03", "file 2 minutes behind", and what hovering
    /// over them shows.
    struct FileWords {
        QString saved;
        QString behind;
        QString tip;
    };
    [[nodiscard]] static FileWords fileWords(const Saver::State &state, bool hasFile, const QDateTime &now);

Q_SIGNALS:
    void summaryChanged();

private:
    void showPlace();
    void showEpisode();
    void showFile();

    QStatusBar &m_bar;
    EpisodeController &m_episodes;
    EditorView &m_view;
    const Saver &m_saver;
    const ProjectController &m_projects;
    std::optional<qsizetype> m_words;
    QDateTime m_checkedAt; ///< null where that is not known
    QTimer m_minute;
    QTimer m_checkedStays;
    QLabel *m_place = nullptr;
    QLabel *m_length = nullptr;
    QLabel *m_language = nullptr;
    QLabel *m_checked = nullptr;
    QLabel *m_behind = nullptr;
    QLabel *m_saved = nullptr;
};

} // namespace Ropewalk
