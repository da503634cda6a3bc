// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/lefttodo.h"
#include "model/annotation/project.h"
#include "widgets/common/theme.h"
#include "widgets/timeline/timelinescale.h"

namespace Ropewalk
{

/// A stretch of a topic: a band above the lanes.
struct TimelineBand {
    TopicId topic;
    QString name;
    int colour = 0;
    Range range;
    double startMs = -1; ///< before 0 while it is not placed
    double endMs = -1;
    int row = 0; ///< 0 is the lowest number that is free there
};

/// A reason, a claim or a note: a badge below the lanes.
struct TimelineBadge {
    enum class Row : quint8 { Reasons, Claims, Notes };
    enum class Form : quint8 {
        Filled,   ///< cited reasons
        Outlined, ///< related ones, claims, notes
        Dashed,   ///< mentions that nobody has accepted, and what is to be looked at again
    };
    enum class Shape : quint8 { Round, Square, Pointed };

    Row row = Row::Reasons;
    Form form = Form::Outlined;
    Shape shape = Shape::Round;
    QString sign; ///< a number, or a verdict's sign
    QString word; ///< the verdict, where there is room for it
    QString tip;  ///< what it is, in a sentence
    QString said; ///< what a screen reader says: "Reason 81, cited"
    Colour colour = Colour::Faint;
    Position at;
    double ms = -1; ///< before 0 while it is not placed
};

/// A place where a reason is spoken of and not linked, as the program found it.
struct TimelineMention {
    Range range;
    int number = 0;
    QString text; ///< the reason's

    bool operator==(const TimelineMention &) const = default;
};

/// The rows around the lanes.
enum class TimelineMarkRow : quint8 { Topics, Reasons, Claims, Notes, Left };

/// A stretch of what is left.
struct TimelineGap {
    LeftItem item;
    double startMs = -1; ///< before 0 while it is not placed
    double endMs = -1;
};

/// What hangs on an episode's words, as the timeline shows it: bands, badges, what is left. Page text has no
/// time and so no mark, and neither has what lost its words. A value; owned by the surface.
class TimelineMarks
{
public:
    /// Reads topics and annotations.
    void read(const Project &project, const Episode &episode);
    void setMentions(const std::vector<TimelineMention> &mentions);
    void setLeft(const LeftToDo &left);
    void clear();
    /// Finds out where all but what is left is in time: for lines that the scale has already.
    void place(const TimelineScale &scale, const Transcript &transcript);
    /// The same for what is left, of which there may be much: leftAtOnce of it from `first` on. Returns where
    /// to go on; the number of all when it is done.
    size_t placeLeft(const TimelineScale &scale, const Transcript &transcript, size_t first);
    static constexpr size_t leftAtOnce = 2'000;

    [[nodiscard]] const std::vector<TimelineBand> &bands() const { return m_bands; }
    [[nodiscard]] int bandRows() const { return m_bandRows; }
    /// In order of time, where they are placed.
    [[nodiscard]] const std::vector<TimelineBadge> &badges() const { return m_badges; }
    [[nodiscard]] bool has(TimelineBadge::Row row) const;
    [[nodiscard]] LeftKind leftKind() const { return m_leftKind; }
    /// What is left, in a sentence; also where that is nothing.
    [[nodiscard]] const QString &leftText() const { return m_leftText; }
    [[nodiscard]] const std::vector<TimelineGap> &left() const { return m_left; }
    [[nodiscard]] size_t count() const { return m_bands.size() + m_badges.size() + m_left.size(); }

private:
    void putBadges();

    std::vector<TimelineBand> m_bands;
    std::vector<TimelineBadge> m_attached; ///< links, claims, notes
    std::vector<TimelineBadge> m_mentions;
    std::vector<TimelineBadge> m_badges; ///< both
    std::vector<TimelineGap> m_left;
    LeftKind m_leftKind = LeftKind::Issues;
    QString m_leftText;
    int m_bandRows = 0;
};

/// When a position is said: the part of its line's time that its offset is of the text. Nothing for what is
/// not in the transcript or not read yet.
[[nodiscard]] std::optional<double> msAt(const TimelineScale &scale, const Transcript &transcript,
                                         const Position &position);

} // namespace Ropewalk
