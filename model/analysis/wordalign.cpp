// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/wordalign.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// Anchors are looked for again between anchors so often; text that needs more is made to.
constexpr int maxDepth = 48;
/// Myers' algorithm gives up beyond so many words that are not in both.
constexpr qint32 maxDifference = 400;

struct Segment {
    qint32 before = 0;
    qint32 beforeEnd = 0;
    qint32 after = 0;
    qint32 afterEnd = 0;
    int depth = 0;
};

class Aligner
{
public:
    Aligner(std::span<const qint32> before, std::span<const qint32> after, qint32 distinct)
        : m_before(before)
        , m_after(after)
        , m_counts(size_t(distinct))
    {
    }

    std::vector<WordRun> run()
    {
        std::vector<Segment> open{{0, qint32(m_before.size()), 0, qint32(m_after.size()), 0}};
        while (!open.empty()) {
            Segment segment = open.back();
            open.pop_back();
            trim(segment);
            if (segment.before == segment.beforeEnd || segment.after == segment.afterEnd)
                continue;
            const auto found = segment.depth < maxDepth ? anchors(segment) : std::vector<Pair>();
            if (found.empty()) {
                myers(segment);
                continue;
            }
            qint32 before = segment.before;
            qint32 after = segment.after;
            for (const Pair &pair : found) {
                open.push_back({before, pair.before, after, pair.after, segment.depth + 1});
                m_runs.push_back({pair.before, pair.after, 1});
                before = pair.before + 1;
                after = pair.after + 1;
            }
            open.push_back({before, segment.beforeEnd, after, segment.afterEnd, segment.depth + 1});
        }
        return joined();
    }

private:
    struct Pair {
        qint32 before = 0;
        qint32 after = 0;
    };
    struct Count {
        qint32 before = 0;
        qint32 after = 0;
        qint32 place = 0; ///< in the text after
    };

    /// Takes what both ends of the segment have in common.
    void trim(Segment &segment)
    {
        const Segment whole = segment;
        while (segment.before < segment.beforeEnd && segment.after < segment.afterEnd &&
               m_before[size_t(segment.before)] == m_after[size_t(segment.after)]) {
            ++segment.before;
            ++segment.after;
        }
        add(whole.before, whole.after, segment.before - whole.before);
        while (segment.before < segment.beforeEnd && segment.after < segment.afterEnd &&
               m_before[size_t(segment.beforeEnd - 1)] == m_after[size_t(segment.afterEnd - 1)]) {
            --segment.beforeEnd;
            --segment.afterEnd;
        }
        add(segment.beforeEnd, segment.afterEnd, whole.beforeEnd - segment.beforeEnd);
    }

    void add(qint32 before, qint32 after, qint32 length)
    {
        if (length > 0)
            m_runs.push_back({before, after, length});
    }

    /// The words that occur once on both sides, as far as their order agrees.
    std::vector<Pair> anchors(const Segment &segment)
    {
        for (qint32 at = segment.after; at < segment.afterEnd; ++at) {
            Count &count = m_counts[size_t(m_after[size_t(at)])];
            ++count.after;
            count.place = at;
        }
        for (qint32 at = segment.before; at < segment.beforeEnd; ++at)
            ++m_counts[size_t(m_before[size_t(at)])].before;

        std::vector<Pair> unique;
        for (qint32 at = segment.before; at < segment.beforeEnd; ++at) {
            const Count &count = m_counts[size_t(m_before[size_t(at)])];
            if (count.before == 1 && count.after == 1)
                unique.push_back({at, count.place});
        }
        for (qint32 at = segment.after; at < segment.afterEnd; ++at)
            m_counts[size_t(m_after[size_t(at)])] = {};
        for (qint32 at = segment.before; at < segment.beforeEnd; ++at)
            m_counts[size_t(m_before[size_t(at)])] = {};
        return longestIncreasing(unique);
    }

    static std::vector<Pair> longestIncreasing(const std::vector<Pair> &pairs)
    {
        std::vector<size_t> tops; // the pair on top of each pile
        std::vector<size_t> links(pairs.size());
        constexpr size_t none = ~size_t(0);
        for (size_t i = 0; i < pairs.size(); ++i) {
            const auto pile = std::ranges::lower_bound(tops, pairs[i].after, {},
                                                       [&pairs](size_t top) { return pairs[top].after; });
            links[i] = pile == tops.begin() ? none : *(pile - 1);
            if (pile == tops.end())
                tops.push_back(i);
            else
                *pile = i;
        }
        std::vector<Pair> sequence;
        for (size_t i = tops.empty() ? none : tops.back(); i != none; i = links[i])
            sequence.push_back(pairs[i]);
        std::ranges::reverse(sequence);
        return sequence;
    }

    void myers(const Segment &segment)
    {
        const qint32 n = segment.beforeEnd - segment.before;
        const qint32 m = segment.afterEnd - segment.after;
        const qint32 limit = std::min(n + m, maxDifference);
        if (std::abs(n - m) > limit)
            return;
        // reach[k + limit + 1] is how far diagonal k goes in the text before; one row a number of
        // differences.
        std::vector<qint32> reach(size_t(2 * limit + 3), 0);
        std::vector<std::vector<qint32>> rows;
        for (qint32 d = 0; d <= limit; ++d) {
            rows.emplace_back(reach.begin() + (limit + 1 - d), reach.begin() + (limit + 2 + d));
            for (qint32 k = -d; k <= d; k += 2) {
                qint32 *here = &reach[size_t(k + limit + 1)];
                const bool isDown = k == -d || (k != d && here[-1] < here[1]);
                qint32 x = isDown ? here[1] : here[-1] + 1;
                if (d == 0)
                    x = 0;
                while (x < n && x - k < m &&
                       m_before[size_t(segment.before + x)] == m_after[size_t(segment.after + x - k)])
                    ++x;
                *here = x;
                if (x >= n && x - k >= m) {
                    trace(segment, rows, d);
                    return;
                }
            }
        }
    }

    /// Walks back over the rows; rows[d] holds the diagonals from -d to d as they stood before step d.
    void trace(const Segment &segment, const std::vector<std::vector<qint32>> &rows, qint32 differences)
    {
        qint32 x = segment.beforeEnd - segment.before;
        qint32 y = segment.afterEnd - segment.after;
        for (qint32 d = differences; d > 0; --d) {
            const auto &row = rows[size_t(d)];
            const qint32 k = x - y;
            const auto at = [&row, d](qint32 diagonal) { return row[size_t(diagonal + d)]; };
            const bool isDown = k == -d || (k != d && at(k - 1) < at(k + 1));
            const qint32 fromX = isDown ? at(k + 1) : at(k - 1);
            const qint32 fromY = fromX - (isDown ? k + 1 : k - 1);
            const qint32 startX = isDown ? fromX : fromX + 1; // where the run of this step begins
            const qint32 length = x - startX;
            add(segment.before + startX, segment.after + (startX - k), length);
            x = fromX;
            y = fromY;
        }
        add(segment.before, segment.after, x);
    }

    std::vector<WordRun> joined()
    {
        std::ranges::sort(m_runs, {}, &WordRun::before);
        std::vector<WordRun> runs;
        for (const WordRun &run : m_runs) {
            if (!runs.empty() && runs.back().before + runs.back().length == run.before &&
                runs.back().after + runs.back().length == run.after)
                runs.back().length += run.length;
            else
                runs.push_back(run);
        }
        return runs;
    }

    std::span<const qint32> m_before;
    std::span<const qint32> m_after;
    std::vector<Count> m_counts;
    std::vector<WordRun> m_runs;
};

} // namespace

std::vector<WordRun> alignWords(std::span<const qint32> before, std::span<const qint32> after,
                                qint32 distinct)
{
    return Aligner(before, after, distinct).run();
}

} // namespace Ropewalk
