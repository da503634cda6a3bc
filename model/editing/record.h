// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/edit.h"

#include <memory>

namespace Ropewalk
{

/// Where the caret is, and the other end of the selection (the same place where nothing is selected).
struct Caret {
    Position position;
    Position anchor;

    bool operator==(const Caret &) const = default;
};

/// A caret with nothing selected.
[[nodiscard]] inline Caret caretAt(const Position &position)
{
    return {position, position};
}

/// What is known of a group of edits without reading them: one step of the history.
struct GroupHeader {
    GroupId id;
    EpisodeId episode; ///< null for steps of the catalogue
    QString label;     ///< what was done, translated
    QString author;
    qint64 timeMs = 0; ///< since 1970, UTC
    QString session;   ///< of the program's run that made it
    Caret before;
    Caret after;

    bool operator==(const GroupHeader &) const = default;
};

/// A line as it is to stand in the project file. `previous` is set where the line is new or has come to
/// another place: the line before it in the episode (or on the page), null for the first.
struct LineRow {
    Line line;
    TurnId turn; ///< null for a page line
    PageSection section = PageSection::Summary;
    std::optional<LineId> previous;
};

/// A turn's head; `previous` as for lines.
struct TurnRow {
    TurnId id;
    TurnHead head;
    std::optional<TurnId> previous;
};

/// The rows of the project file that differ after a record: final values, so that the store needs neither the
/// model nor the rules of editing. Rows stand in document order: a row's `previous` is there already or
/// before it in the list.
struct RowChanges {
    EpisodeId episode; ///< that turns, lines, annotations, topics and citations belong to
    std::vector<TurnId> removedTurns;
    std::vector<LineId> removedLines;
    std::vector<TurnRow> turns;
    std::vector<LineRow> lines;
    std::vector<Put<Annotation>> annotations;
    std::vector<Put<Topic>> topics;
    std::vector<Put<Citation>> citations;
    std::optional<EpisodeFacts> episodeFacts;
    std::vector<Put<Speaker>> speakers;
    std::vector<Put<ReasonList>> reasonLists;
    std::vector<Put<Reason>> reasons;
    std::vector<Put<Source>> sources;
    std::vector<Put<HouseRule>> houseRules;
    std::optional<ProjectFacts> projectFacts;
    /// Episodes that are new to the file, with all their content.
    std::vector<std::shared_ptr<const EpisodeData>> newEpisodes;
    /// The show's episodes in order, where this changed; one that is missing in it is removed (and may come
    /// back).
    std::optional<std::vector<EpisodeId>> episodeOrder;
};

enum class RecordKind : quint8 {
    Edits,   ///< edits were made: a new group, or more of the last one (merged typing)
    Undo,    ///< a group was taken back
    Redo,    ///< and carried out again
    Version, ///< a named point
};

/// One entry of the history as it goes to the project file: immutable, read in the store's thread.
struct Record {
    qint64 sequence = 0; ///< from 1, without gaps
    RecordKind kind = RecordKind::Edits;
    GroupHeader group;              ///< of a version: label is its name
    std::vector<AppliedEdit> edits; ///< made with this record, in order; none for Undo and Redo
    RowChanges rows;
};

using RecordPointer = std::shared_ptr<const Record>;

/// A record as it is read back at the beginning, without its edits.
struct RecordHeader {
    qint64 sequence = 0;
    RecordKind kind = RecordKind::Edits;
    GroupHeader group;
};

} // namespace Ropewalk
