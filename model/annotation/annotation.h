// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/claim.h"
#include "model/annotation/outline.h"
#include "model/transcript/line.h"

#include <QString>

#include <variant>
#include <vector>

namespace Ropewalk
{

/// How what an annotation hangs on has fared since it was attached.
enum class AnchorState : quint8 {
    Exact,   ///< where it was made
    Moved,   ///< carried along by edits; its words are the same
    Changed, ///< its words or their speaker changed: look again (word-bound annotations only)
    Orphan,  ///< its words are gone
};

/// One place that an annotation is attached to.
///
/// `words` and `speaker` are what it was made for (and what a verdict holds for); of an orphan that is not
/// word-bound, `words` are the last ones it had (of long ones the beginning). The range of an orphan is empty
/// and stands where its words were, its lines null where these are gone too.
struct Place {
    Range range;
    AnchorState state = AnchorState::Exact;
    QString words;
    SpeakerId speaker;

    bool operator==(const Place &) const = default;
};

struct TopicTag {
    TopicId topic;
    bool operator==(const TopicTag &) const = default;
};

struct ReasonLink {
    ReasonId reason;
    bool isCited = true;      ///< on the page; else related
    bool isWordBound = false; ///< made from a mention: its words matter
    bool operator==(const ReasonLink &) const = default;
};

struct Note {
    QString text;
    bool isPrivate = false;
    bool operator==(const Note &) const = default;
};

/// A quote that is not to be changed, by hand or otherwise, until the lock is off.
struct QuoteLock {
    bool operator==(const QuoteLock &) const = default;
};

/// Words that stay in the transcript and out of every clean export.
struct StrikeOut {
    bool operator==(const StrikeOut &) const = default;
};

/// Words that were said in confidence: out of every export, and said to be so.
struct OffRecord {
    bool operator==(const OffRecord &) const = default;
};

/// A mention of a reason that somebody refused: it is not offered again. Keeps no reason in its list: where
/// that is gone, it means nothing.
struct RefusedMention {
    ReasonId reason;
    bool operator==(const RefusedMention &) const = default;
};

/// An issue that somebody looked at and found to be right as it is: it is not shown again while its words
/// stay. `kind` is the issue's stable word.
struct SettledIssue {
    QString kind;
    bool operator==(const SettledIssue &) const = default;
};

using AnnotationBody = std::variant<TopicTag, ReasonLink, Claim, Note, QuoteLock, StrikeOut, OffRecord,
                                    RefusedMention, SettledIssue>;

/// Something attached to words of an episode. All kinds have exactly one place, claims one or more.
struct Annotation {
    AnnotationId id;
    std::vector<Place> places;
    AnnotationBody body;
    QString author = {};
    qint64 createdMs = 0; ///< since 1970, UTC

    template <typename Body>
    [[nodiscard]] const Body *as() const
    {
        return std::get_if<Body>(&body);
    }
    /// Whether a change of its words matters: claims, quote locks, settled issues and word-bound reason
    /// links.
    [[nodiscard]] bool isWordBound() const;
    /// Which reason it links or refuses; null for the other kinds.
    [[nodiscard]] ReasonId reason() const;
    /// Whether what is typed at the ends of the whole lines that it covers becomes part of it: topic tags.
    [[nodiscard]] bool takesInEdges() const { return std::holds_alternative<TopicTag>(body); }
    /// Whether its words stay out of exports.
    [[nodiscard]] bool isWithheld() const
    {
        return std::holds_alternative<StrikeOut>(body) || std::holds_alternative<OffRecord>(body);
    }

    /// Whether it only remembers what somebody decided, and shows nowhere: refused mentions, settled issues.
    [[nodiscard]] bool isSilent() const
    {
        return std::holds_alternative<RefusedMention>(body) || std::holds_alternative<SettledIssue>(body);
    }

    bool operator==(const Annotation &) const = default;
};

} // namespace Ropewalk
