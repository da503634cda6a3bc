// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/history.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// What people do to the printed page of one episode, as steps of the history. Holds no state but which
/// episode. An error changes nothing. Lines under Topics are those of the outline: see Outline.
class PageEditor
{
    Q_DECLARE_TR_FUNCTIONS(PageEditor)

public:
    /// All of these must outlive this object; the episode must be loaded.
    PageEditor(const Project &project, History &history, EpisodeId episode);

    /// `text` takes the place of `removed` characters of a line of the page; the caret was at `caret` in it.
    /// Typing may merge with the typing before.
    Result<> replace(LineId line, qint32 offset, qint32 removed, const QString &text, qint32 caret,
                     bool isTyping);
    /// A new line behind another one of its section; behind the section's last line for null.
    Result<> insertLine(PageSection section, LineId after, LineId newLine, const QString &text);
    /// What stands behind `offset` becomes a line of its own.
    Result<> splitLine(LineId line, qint32 offset, LineId newLine);
    /// Joins a line with the one before in its section; answers where that ended. Nothing for the first one.
    Result<std::optional<Position>> joinWithPrevious(LineId line);
    /// A topic that was published by it stays, and is not published any more.
    Result<> removeLine(LineId line);
    Result<> setFacts(const EpisodeFacts &facts);

private:
    [[nodiscard]] const Episode &episode() const { return *m_project.episode(m_episode); }
    Result<> perform(const QString &label, std::vector<Edit> edits, const Caret &before, const Caret &after,
                     bool isTyping = false);

    const Project &m_project;
    History &m_history;
    EpisodeId m_episode;
};

} // namespace Ropewalk
