// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/wordtable.h"

#include <QtTypes>

#include <span>

namespace Ropewalk
{

/// Finds many sequences of words in one pass over a text, in time linear in words and hits: the automaton of
/// Aho and Corasick (Efficient string matching, CACM 18, 1975) over word keys instead of letters.
class WordMatcher
{
public:
    struct Hit {
        qint32 pattern = 0; ///< as add() numbered it
        qint32 first = 0;   ///< the ordinal of the first word
        qint32 length = 0;  ///< in words
    };

    /// Adds a sequence of word keys; returns its number, from 0. An empty one is never found. Before build().
    qint32 add(std::span<const std::uint64_t> words);
    /// Makes ready for find(), once.
    void build();

    /// A place in the automaton: 0 at a text's beginning.
    using State = qint32;
    /// Takes in the word at the ordinal `at` and calls `found(Hit)` for all that end with it, longest first.
    template <typename Found>
    State advance(State state, std::uint64_t key, qint32 at, Found found) const
    {
        state = next(state, key);
        for (State node = state; node > 0; node = m_nodes[size_t(node)].hitLink) {
            const Node &reached = m_nodes[size_t(node)];
            for (const qint32 pattern : reached.patterns)
                found(Hit{pattern, at + 1 - reached.depth, reached.depth});
        }
        return state;
    }

private:
    struct Child {
        std::uint64_t key = 0;
        State state = 0;
    };
    struct Node {
        std::vector<Child> children;
        std::vector<qint32> patterns; ///< that end here
        State fallback = 0;           ///< the longest proper ending that is a beginning
        State hitLink = 0;            ///< the nearest fallback with patterns, 0 for none
        qint32 depth = 0;
    };

    /// The key of a step, in m_steps.
    [[nodiscard]] static std::uint64_t stepKey(State from, std::uint64_t word)
    {
        // 2^64 by the golden ratio: states that follow each other come to lie far apart.
        return word ^ std::uint64_t(from) * 0x9e3779b97f4a7c15;
    }
    [[nodiscard]] State next(State state, std::uint64_t key) const
    {
        for (;;) {
            if (const State *child = m_steps.find(stepKey(state, key)))
                return *child;
            if (state == 0)
                return 0;
            state = m_nodes[size_t(state)].fallback;
        }
    }

    std::vector<Node> m_nodes = std::vector<Node>(1);
    WordTable<State> m_steps; ///< from nodes to their children
    qint32 m_count = 0;
};

} // namespace Ropewalk
