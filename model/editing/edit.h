// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/base/boxed.h"

#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// Everything that changes a project, as values. An edit names what it changes by ids and holds values, never
/// pointers, so that it can be stored, sent and replayed; what is needed to take it back comes from applying
/// it (Undo). Larger operations compose these into one group (operations.h).
namespace Ropewalk
{

/// `removed` at `offset` (UTF-16 units) of a line gives way to `inserted`; either may be empty. What
/// `removed` says must stand there. Neither may contain a line end.
struct ReplaceText {
    LineId line;
    qint32 offset = 0;
    QString removed;
    QString inserted;
    bool continues = false; ///< see TextChange::continues

    bool operator==(const ReplaceText &) const = default;
};

/// What stands from `offset` on becomes the line `newLine` behind it, in the same turn or page section.
struct SplitLine {
    LineId line;
    qint32 offset = 0;
    LineId newLine;

    bool operator==(const SplitLine &) const = default;
};

/// The text of `next`, the line right behind in the same turn or page section, goes to the end of `line`.
struct JoinLines {
    LineId line;
    LineId next;

    bool operator==(const JoinLines &) const = default;
};

/// `line`, which is not the first of its turn, and all behind it become the turn `newTurn`, with the same
/// head.
struct SplitTurn {
    TurnId turn;
    LineId line;
    TurnId newTurn;

    bool operator==(const SplitTurn &) const = default;
};

/// The lines of `next`, the turn right behind, go to the end of `turn`, which keeps its head.
struct JoinTurns {
    TurnId turn;
    TurnId next;

    bool operator==(const JoinTurns &) const = default;
};

/// Whole turns go in behind `after`, or at the beginning where that is null.
struct InsertTurns {
    TurnId after;
    std::vector<Turn> turns;

    bool operator==(const InsertTurns &) const = default;
};

/// `count` whole turns go, from `first` on.
struct RemoveTurns {
    TurnId first;
    qint32 count = 1;

    bool operator==(const RemoveTurns &) const = default;
};

/// Who has a turn, or what kind of marker it is.
struct SetHead {
    TurnId turn;
    TurnHead head;

    bool operator==(const SetHead &) const = default;
};

/// The start and end of a line.
struct SetSpan {
    LineId line;
    Span span;

    bool operator==(const SetSpan &) const = default;
};

/// An entry is added, changed (one with the id is there) or, where `value` is nothing, removed.
template <typename T>
struct Put {
    decltype(T::id) id;
    std::optional<T> value;

    bool operator==(const Put &) const = default;
};

/// A page line is added behind `after` (at the page's beginning where that is null).
struct InsertPageLine {
    LineId after;
    PageLine line;

    bool operator==(const InsertPageLine &) const = default;
};

struct RemovePageLine {
    LineId line;

    bool operator==(const RemovePageLine &) const = default;
};

struct SetEpisodeFacts {
    EpisodeFacts facts;

    bool operator==(const SetEpisodeFacts &) const = default;
};

struct SetProjectFacts {
    ProjectFacts facts;

    bool operator==(const SetProjectFacts &) const = default;
};

/// An episode joins the show at `index` of its order. Its content is a value of its own and stored beside the
/// history.
struct InsertEpisode {
    EpisodeId id;
    qint32 index = 0;
    std::shared_ptr<const EpisodeData>
        data; ///< null in a history that was read back, where the episode is known already

    bool operator==(const InsertEpisode &other) const { return id == other.id && index == other.index; }
};

struct RemoveEpisode {
    EpisodeId id;

    bool operator==(const RemoveEpisode &) const = default;
};

/// Edits of one episode come first, those of the catalogue last; a group holds edits of one episode or of the
/// catalogue.
using Edit = std::variant<ReplaceText, SplitLine, JoinLines, SplitTurn, JoinTurns, InsertTurns, RemoveTurns,
                          SetHead, SetSpan, InsertPageLine, RemovePageLine, SetEpisodeFacts, Put<Annotation>,
                          Put<Topic>, Put<Citation>, Put<Speaker>, Put<ReasonList>, Put<Reason>, Put<Source>,
                          Put<HouseRule>, SetProjectFacts, InsertEpisode, RemoveEpisode>;

/// Whether it changes what all episodes share.
[[nodiscard]] bool isOfCatalogue(const Edit &edit);

/// The word timings that an edit changed otherwise than by shifting them: `before` stood at `first`, `after`
/// stand there now.
struct RetimedWords {
    qint32 first = 0;
    WordTimings before;
    qint32 after = 0;

    bool operator==(const RetimedWords &) const = default;
};

/// The places of one annotation before an edit carried them.
struct CarriedPlaces {
    AnnotationId id;
    std::vector<Place> places;

    bool operator==(const CarriedPlaces &) const = default;
};

/// What an applied edit took away: with it the edit is taken back exactly. Only what the edit's kind needs is
/// set, and there are as many of these as edits: so what is large is boxed.
struct Undo {
    std::vector<CarriedPlaces> carried; ///< annotations whose places the edit changed
    Boxed<RetimedWords> words;          ///< ReplaceText
    Boxed<Line> line;                   ///< Split, Join: the line before, without text; SetSpan
    Boxed<Line> next;                   ///< JoinLines: the line that was joined, without text
    std::vector<Turn> turns;      ///< RemoveTurns; JoinTurns: the head and id of the turn that was joined
    std::optional<TurnHead> head; ///< SetHead
    TurnId after;                 ///< RemoveTurns: the turn before, null at the beginning
    LineId lineAfter;             ///< RemovePageLine: the line before
    Boxed<PageLine> pageLine;     ///< RemovePageLine
    Boxed<EpisodeFacts> episodeFacts;
    Boxed<ProjectFacts> projectFacts;
    Boxed<Annotation> annotation; ///< Put: the entry as it was; nothing where there was none
    Boxed<Topic> topic;
    Boxed<Citation> citation;
    Boxed<Speaker> speaker;
    Boxed<ReasonList> reasonList;
    Boxed<Reason> reason;
    Boxed<Source> source;
    Boxed<HouseRule> houseRule;
    qint32 index = 0; ///< RemoveEpisode

    bool operator==(const Undo &) const = default;
};

/// An edit that was carried out, with what takes it back.
struct AppliedEdit {
    Edit edit;
    Undo undo;

    bool operator==(const AppliedEdit &) const = default;
};

} // namespace Ropewalk
