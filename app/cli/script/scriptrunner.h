// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/script/scriptactions.h"
#include "app/session/projectsession.h"

#include <QHash>

namespace Ropewalk::Cli
{

/// Carries out script lines on an open project, one step of the history a line. Which lines there are stands
/// in scriptactions.h; on top of these it knows undo, redo, undo-step, redo-step, version and episode.
class ScriptRunner
{
public:
    /// `episode` is the one that lines are about, until a line says another; null where none was named.
    ScriptRunner(ProjectSession &session, EpisodeId episode, const QString &author);

    /// Carries out one line, a JSON object. Returns what was done, for the acknowledgement: "do", "sequence";
    /// of edits "edits" (how many), "step" (the id that undo-step takes) and "ids" (of what was put:
    /// annotations, topics, turns …); of undo and redo "steps". Nothing is changed where it fails.
    [[nodiscard]] Result<QJsonObject> run(const QByteArray &line);

    /// Every kind of line with its description.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> kinds();

private:
    [[nodiscard]] Result<QJsonObject> perform(const ScriptAction &action, const QJsonObject &json);
    [[nodiscard]] Result<QJsonObject> walk(const QJsonObject &json, bool isUndo);
    [[nodiscard]] Result<QJsonObject> walkStep(const QJsonObject &json, bool isUndo);
    [[nodiscard]] Result<QJsonObject> nameVersion(const QJsonObject &json);
    [[nodiscard]] Result<QJsonObject> chooseEpisode(const QJsonObject &json);
    [[nodiscard]] Result<const Episode *> episode();

    ProjectSession &m_session;
    EpisodeId m_episode;
    QString m_author;
    QHash<QString, ScriptAction> m_actions;
    GroupId m_lastStep;
    QObject m_receiver; ///< of the history's signals
    Caret m_caret;      ///< where the last typing ended, so that typing merges
};

} // namespace Ropewalk::Cli
