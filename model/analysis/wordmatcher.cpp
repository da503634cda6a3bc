// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/wordmatcher.h"

namespace Ropewalk
{

qint32 WordMatcher::add(std::span<const std::uint64_t> words)
{
    const qint32 pattern = m_count++;
    State node = 0;
    for (const std::uint64_t key : words) {
        State &child = m_steps[stepKey(node, key)];
        if (child == 0) {
            child = State(m_nodes.size());
            m_nodes[size_t(node)].children.push_back({key, child});
            const qint32 depth = m_nodes[size_t(node)].depth + 1;
            m_nodes.emplace_back().depth = depth;
        }
        node = child;
    }
    if (node != 0)
        m_nodes[size_t(node)].patterns.push_back(pattern);
    return pattern;
}

void WordMatcher::build()
{
    std::vector<State> queue;
    for (const auto &[key, child] : m_nodes.front().children)
        queue.push_back(child);
    // Breadth first: the fallbacks of all shallower nodes are known.
    for (size_t at = 0; at < queue.size(); ++at) {
        const State node = queue[at];
        for (const auto &[key, child] : m_nodes[size_t(node)].children) {
            Node &deeper = m_nodes[size_t(child)];
            deeper.fallback = next(m_nodes[size_t(node)].fallback, key);
            const Node &fallback = m_nodes[size_t(deeper.fallback)];
            deeper.hitLink = fallback.patterns.empty() ? fallback.hitLink : deeper.fallback;
            queue.push_back(child);
        }
    }
}

} // namespace Ropewalk
