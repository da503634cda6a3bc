// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/record.h"
#include "model/store/entries.h"

#include <QDateTime>

namespace Ropewalk
{

using SnapshotId = Id<struct SnapshotTag>;

/// One state of the project that went to a user's file.
struct Snapshot {
    SnapshotId id;
    SnapshotId parent;   ///< null for the first
    qint64 sequence = 0; ///< of the last record in it
    qint64 timeMs = 0;   ///< since 1970, UTC

    bool operator==(const Snapshot &) const = default;
};

/// Reads a project's tables. What is read is looked at as strictly as an import: lengths, places, ids,
/// unbroken numbers; what does not fit makes the project Damaged.
class RowReader final
{
public:
    explicit RowReader(Database &database)
        : m_database(database)
    {
    }

    /// For salvage: rows that make no sense are left out and counted in `count` instead. Then annotations
    /// need not fit the text, and lines whose turn is lost make turns of nobody. Only the catalogue, the
    /// headers and an episode are read so.
    void passOverBadRows(qint64 &count) { m_passedOver = &count; }

    [[nodiscard]] Result<ProjectId> projectId();
    [[nodiscard]] Result<Catalogue> catalogue();
    /// The episodes in order.
    [[nodiscard]] Result<std::vector<Project::Header>> headers();
    [[nodiscard]] Result<std::vector<RecordHeader>> recordHeaders();
    /// All edits of a group, in the order in which they were made.
    [[nodiscard]] Result<std::vector<AppliedEdit>> edits(GroupId group);
    /// The edits that were made with one record.
    [[nodiscard]] Result<std::vector<AppliedEdit>> edits(qint64 sequence);
    /// Everything but what was imported; also of an episode that was removed.
    [[nodiscard]] Result<EpisodeData> episode(EpisodeId id);
    /// Null where nothing was imported.
    [[nodiscard]] Result<std::shared_ptr<const Imported>> imported(EpisodeId id);

    // What goes wrong in these stays in the database, to be asked for there.

    /// In order of id.
    [[nodiscard]] std::vector<Annotation> annotations(EpisodeId id);
    /// With the episode that it is in; nothing where there is none of this id.
    [[nodiscard]] std::optional<Annotation> annotation(AnnotationId id, EpisodeId &episode);

    [[nodiscard]] QString meta(const char *key);
    /// The state that this file is or, of a working copy, goes on from; its id is null where there is none.
    [[nodiscard]] Snapshot snapshot();
    [[nodiscard]] Snapshot snapshot(SnapshotId id);
    [[nodiscard]] qint64 lastSequence();

private:
    [[nodiscard]] Result<std::vector<AppliedEdit>> readEdits(Statement &query);
    [[nodiscard]] std::vector<PageLine> page(EpisodeId id);
    [[nodiscard]] std::vector<Turn> turns(EpisodeId id);
    [[nodiscard]] bool readAnnotation(const Statement &row, Annotation &annotation);
    [[nodiscard]] static bool readPlace(const Statement &row, Place &place);
    [[nodiscard]] bool readLine(const Statement &row, Line &line);

    void passOver(const char *table);

    Database &m_database;
    qint64 *m_passedOver = nullptr;
};

/// Whether every annotation stands on lines of the episode, and inside them; every word inside its line.
[[nodiscard]] bool placesFit(const EpisodeData &data);

} // namespace Ropewalk
