// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <limits>
#include <vector>

namespace Ropewalk
{

/// What the timeline knows of a line: how many words it has, when it was said as far as that is known, and
/// whose it is. Owners are small numbers that whoever fills the scale gives to speakers.
struct TimelineLine {
    static constexpr qint32 unknown = std::numeric_limits<qint32>::min();

    qint32 words = 0;
    qint32 startMs = unknown;
    qint32 endMs = unknown;
    quint32 owner = 0;
    bool startsTurn = false;
    bool isInterpolated = false; ///< a time of it stands between two measured ones

    bool operator==(const TimelineLine &) const = default;
};

/// When something lasts, in ms from the episode's start. What is not known is estimated.
struct TimelineSpan {
    double startMs = 0;
    double endMs = 0;
    bool isStartKnown = false;
    bool isEndKnown = false; ///< also where the start is known and the next one begins right behind

    bool operator==(const TimelineSpan &) const = default;
};

/// Where every line of an episode stands in time. Known times are taken as they are; the others are worked
/// out from words a minute, scaled between the known times around them: between two known ends a line has the
/// share of the time that it has of the words. These are estimates; they are for showing and nothing else.
/// An episode begins at 0; its length, where it is known, is a known time too.
///
/// Lines stand in a tree of two levels: leaves of some dozen lines in groups of some hundred. Each node sums
/// up what is below it (words to the first known time in it, words behind the last one, who has how much of
/// it), so that a changed line changes its leaf and its group, and sums over the few thousand groups of a
/// million lines are made anew when somebody asks. The same sums are the pyramid that far views are drawn
/// from. A value.
class TimelineScale
{
public:
    /// How much of a stretch of lines is whose.
    struct Share {
        quint32 owner = 0;
        qint32 lines = 0;
        qint32 turns = 0;
        qint64 words = 0;   ///< of lines that have no start and end
        qint64 knownMs = 0; ///< of lines that have both
    };

    void clear();
    void setWordsPerMinute(int words);
    [[nodiscard]] int wordsPerMinute() const { return m_wordsPerMinute; }
    /// 0 for unknown.
    void setLength(qint64 ms);

    [[nodiscard]] qsizetype lineCount() const { return m_lineCount; }
    void append(const TimelineLine &line);
    void set(qsizetype line, const TimelineLine &value);
    /// `removed` lines from `at` on give way to `inserted` empty ones.
    void splice(qsizetype at, qsizetype removed, qsizetype inserted);
    [[nodiscard]] TimelineLine at(qsizetype line) const;

    /// Where the last line ends, or the episode, where that is known and later.
    [[nodiscard]] double totalMs() const;
    [[nodiscard]] TimelineSpan spanOf(qsizetype line) const;
    /// The line that is at `ms`, or the last one that begins before it; -1 where there are no lines.
    [[nodiscard]] qsizetype lineAt(double ms) const;
    /// Over all lines, of every owner that has some.
    [[nodiscard]] std::vector<Share> shares() const;
    [[nodiscard]] qsizetype turnCount() const;
    /// Turns whose beginning is known.
    [[nodiscard]] qsizetype timedTurnCount() const;
    /// The line that begins the `index`th turn of an owner; -1 where there is none.
    [[nodiscard]] qsizetype turnOf(quint32 owner, qsizetype index) const;
    /// How many turns of an owner begin before a line.
    [[nodiscard]] qsizetype turnsBefore(quint32 owner, qsizetype line) const;

    /// Some lines that stand together, seen from afar.
    struct Node {
        double startMs = 0;
        double endMs = 0;
        qint32 turns = 0;
        bool isTimed = false; ///< some time in it is known
        const std::vector<Share> *shares = nullptr;
    };
    /// Calls `coarse(const Node &)` for each node that meets the stretch of time; where that answers false,
    /// for what is below it, and at last `line(qsizetype, const TimelineLine &, const TimelineSpan &)` for
    /// its lines that meet it.
    template <typename Coarse, typename PerLine>
    void visit(double fromMs, double toMs, Coarse coarse, PerLine line) const;
    /// The lines alone.
    template <typename PerLine>
    void visitLines(double fromMs, double toMs, PerLine line) const
    {
        visit(fromMs, toMs, [](const Node &) { return false; }, line);
    }

private:
    /// The known times of a stretch of lines, and the words outside of them.
    struct Flow {
        qint64 wordsBefore = 0; ///< up to the first known time; all where there is none
        qint64 wordsAfter = 0;  ///< behind the last one; all where there is none
        qint32 firstMs = 0;
        qint32 lastMs = 0;
        bool hasTimes = false;
    };
    struct Sum {
        Flow flow;
        qint32 lines = 0;
        qint32 turns = 0;
        qint32 timedTurns = 0;
        qint32 leastMs = std::numeric_limits<qint32>::max();
        qint32 mostMs = std::numeric_limits<qint32>::min();
        std::vector<Share> shares;
    };
    struct Leaf {
        std::vector<TimelineLine> lines;
        Sum sum;
    };
    /// The known time before or behind a place, and the words between.
    struct Bound {
        double ms = 0;
        qint64 words = 0;
        bool isThere = true;
    };
    struct Group {
        std::vector<Leaf> leaves;
        Sum sum;
        // Right only while m_areStartsRight.
        qsizetype firstLine = 0;
        Bound before;
        Bound after;
    };
    struct Index {
        size_t group = 0;
        size_t leaf = 0;
        size_t line = 0;
    };

    static void add(Sum &sum, const Sum &more);
    static void add(Sum &sum, const TimelineLine &line);
    static void clear(Sum &sum);
    static void sumUp(Leaf &leaf);
    static void sumUp(Group &group);
    [[nodiscard]] static Bound behind(const Bound &before, const Flow &flow);
    [[nodiscard]] static Bound ahead(const Bound &after, const Flow &flow);
    [[nodiscard]] double between(const Bound &before, const Bound &after, qint64 words) const;
    [[nodiscard]] Node nodeOf(const Sum &sum, const Bound &before, const Bound &after) const;
    void resolve(const Leaf &leaf, const Bound &before, const Bound &after,
                 std::vector<TimelineSpan> &spans) const;
    void refresh() const;
    [[nodiscard]] Index indexOf(qsizetype line) const;
    void remove(qsizetype at, qsizetype count);
    void insert(qsizetype at, qsizetype count);

    mutable std::vector<Group> m_groups;
    mutable double m_endMs = 0;
    mutable bool m_areStartsRight = true;
    qsizetype m_lineCount = 0;
    int m_wordsPerMinute = 150;
    qint64 m_lengthMs = 0;
};

template <typename Coarse, typename PerLine>
void TimelineScale::visit(double fromMs, double toMs, Coarse coarse, PerLine line) const
{
    refresh();
    std::vector<TimelineSpan> spans;
    std::vector<Bound> afters;
    const auto meets = [&](const auto &what) { return what.startMs <= toMs && what.endMs >= fromMs; };
    for (const Group &group : m_groups) {
        const Node whole = nodeOf(group.sum, group.before, group.after);
        if (!meets(whole) || coarse(whole))
            continue;
        afters.assign(group.leaves.size(), group.after);
        for (size_t at = group.leaves.size(); at-- > 1;)
            afters[at - 1] = ahead(afters[at], group.leaves[at].sum.flow);
        Bound before = group.before;
        qsizetype number = group.firstLine;
        for (size_t at = 0; at < group.leaves.size(); ++at) {
            const Leaf &leaf = group.leaves[at];
            const Node node = nodeOf(leaf.sum, before, afters[at]);
            if (meets(node) && !coarse(node)) {
                resolve(leaf, before, afters[at], spans);
                for (size_t in = 0; in < leaf.lines.size(); ++in) {
                    if (meets(spans[in]))
                        line(number + qsizetype(in), leaf.lines[in], spans[in]);
                }
            }
            before = behind(before, leaf.sum.flow);
            number += qsizetype(leaf.lines.size());
        }
    }
}

} // namespace Ropewalk
