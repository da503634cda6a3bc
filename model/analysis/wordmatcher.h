// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

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
    struct Node {
        std::unordered_map<std::uint64_t, State> children;
        std::vector<qint32> patterns; ///< that end here
        State fallback = 0;           ///< the longest proper ending that is a beginning
        State hitLink = 0;            ///< the nearest fallback with patterns, 0 for none
        qint32 depth = 0;
    };

    [[nodiscard]] State next(State state, std::uint64_t key) const;

    std::vector<Node> m_nodes = std::vector<Node>(1);
    qint32 m_count = 0;
};

} // namespace Ropewalk
