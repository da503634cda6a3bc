// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/episode.h"

#include <functional>

namespace Ropewalk
{

/// What kind of annotation a mark is, as people tell them apart.
enum class MarkKind : quint8 { Topic, Reason, Claim, Note, QuoteLock, StrikeOut, OffRecord };

[[nodiscard]] MarkKind markKind(const Annotation &annotation);
/// "Claim", "Quote lock".
[[nodiscard]] QString markName(MarkKind kind);

/// One place of an annotation, as a list shows it.
struct Mark {
    AnnotationId annotation;
    MarkKind kind = MarkKind::Note;
    AnchorState state = AnchorState::Exact;
    Range range;   ///< of an orphan: where its words were last, as far as that is there
    QString words; ///< the marked ones; of an orphan its last
    QString note;  ///< what a note says
    ReasonId reason;
    bool isPrivate = false;
    size_t place = 0; ///< which one of the annotation's places it is

    /// Whether somebody has to look at it: its words changed, or are gone.
    [[nodiscard]] bool needsLook() const
    {
        return state == AnchorState::Changed || state == AnchorState::Orphan;
    }
    bool operator==(const Mark &) const = default;
};

/// The notes, quote locks, strike-outs and what is off the record, and places of every kind that have to be
/// looked at again (of topics: never), in the order of the text; what is without a place comes last.
[[nodiscard]] std::vector<Mark> marksOf(const Episode &episode);

/// The annotation that a caret at `at` is in, its ends included; where it is in several, the one that begins
/// last. Only those that `isMeant` counts; null for none.
[[nodiscard]] AnnotationId innermostAt(const Episode &episode, const Position &at,
                                       const std::function<bool(const Annotation &)> &isMeant);

} // namespace Ropewalk
