// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/record.h"
#include "model/store/entries.h"

namespace Ropewalk
{

/// Writes records of the history into a project's tables. Knows nothing of editing: a record names the rows
/// as they are to stand. Inside a transaction of the caller's; errors stay in the database.
class RowWriter final
{
public:
    explicit RowWriter(Database &database)
        : m_database(database)
    {
    }

    /// The record itself, its edits, and the rows that it changed.
    void write(ProjectId project, const Record &record);

    /// What a new project has before its first record.
    void writeProjectFacts(ProjectId project, const ProjectFacts &facts, const Stamp &stamp);

private:
    void writeHistory(const Record &record);
    void writeRows(ProjectId project, const RowChanges &rows);
    void writeEpisode(const EpisodeData &data);
    void writeImported(EpisodeId id, const Imported &imported);
    void writeOrder(const std::vector<EpisodeId> &order);
    void writeTurns(EpisodeId episode, const std::vector<TurnRow> &turns);
    void writeLines(EpisodeId episode, const std::vector<LineRow> &lines);
    void putTurn(EpisodeId episode, const QByteArray &ord, TurnId id, const TurnHead &head);
    void putLine(EpisodeId episode, bool isPage, const QByteArray &ord, TurnId turn, PageSection section,
                 const Line &line);
    void updateLine(EpisodeId episode, const LineRow &row);
    void putAnnotation(EpisodeId episode, const Annotation &annotation);
    void removePlaces(AnnotationId id, qsizetype from);
    void tombstone(const char *sql, Uuid id);

    Database &m_database;
    Stamp m_stamp;
};

} // namespace Ropewalk
