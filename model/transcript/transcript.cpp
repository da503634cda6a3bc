// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/transcript/transcript.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// A chunk that grows to twice this is halved.
constexpr size_t chunkSize = 256;

/// The index of a line that is there and was at `hint` once: looked for from there to both sides, since few
/// lines have come in or gone since then, and a turn without labels can hold all lines of a file.
qsizetype findNear(const std::vector<Line> &lines, LineId id, qsizetype hint)
{
    const auto count = qsizetype(lines.size());
    const qsizetype middle = std::min(hint, count - 1);
    for (qsizetype distance = 0;; ++distance) {
        const qsizetype left = middle - distance;
        const qsizetype right = middle + distance;
        if (left >= 0 && lines[size_t(left)].id == id)
            return left;
        if (right < count && lines[size_t(right)].id == id)
            return right;
        Q_ASSERT(left >= 0 || right < count);
    }
}

} // namespace

Transcript::Transcript(std::vector<Turn> turns)
{
    qsizetype lines = 0;
    for (const Turn &turn : turns)
        lines += qsizetype(turn.lines.size());
    m_lines.reserve(lines);
    m_turns.reserve(qsizetype(turns.size()));
    for (Turn &turn : turns) {
        if (m_chunks.empty() || m_chunks.back()->nodes.size() == chunkSize)
            m_chunks.push_back(std::make_unique<Chunk>());
        Chunk &chunk = *m_chunks.back();
        auto node = std::make_unique<Node>(std::move(turn), &chunk);
        m_turns.insert(node->turn.id, node.get());
        enterLines(*node, 0);
        chunk.lines += qsizetype(node->turn.lines.size());
        chunk.nodes.push_back(std::move(node));
    }
}

Transcript::~Transcript() = default;
Transcript::Transcript(Transcript &&) noexcept = default;
Transcript &Transcript::operator=(Transcript &&) noexcept = default;

const Turn &Transcript::turnAt(qsizetype index) const
{
    return nodeAt(index).turn;
}

const Turn *Transcript::findTurn(TurnId id) const
{
    const Node *found = m_turns.value(id);
    return found ? &found->turn : nullptr;
}

qsizetype Transcript::indexOf(TurnId id) const
{
    const Node *found = m_turns.value(id);
    if (!found)
        return -1;
    refreshStarts();
    const auto &nodes = found->chunk->nodes;
    const auto at = std::ranges::find(nodes, found, &std::unique_ptr<Node>::get);
    return found->chunk->start + (at - nodes.begin());
}

Transcript::LinePlace Transcript::findLine(LineId id) const
{
    const auto entry = m_lines.find(id);
    if (entry == m_lines.end())
        return {};
    const auto &lines = entry->node->turn.lines;
    if (entry->hint >= qsizetype(lines.size()) || lines[size_t(entry->hint)].id != id)
        entry->hint = findNear(lines, id, entry->hint);
    return {&entry->node->turn, entry->hint};
}

qsizetype Transcript::lineNumber(LineId id) const
{
    const LinePlace place = findLine(id);
    if (!place)
        return -1;
    refreshStarts();
    const Node *node = m_turns.value(place.turn->id);
    qsizetype number = node->chunk->lineStart + place.index;
    for (const auto &before : node->chunk->nodes) {
        if (before.get() == node)
            break;
        number += qsizetype(before->turn.lines.size());
    }
    return number;
}

Transcript::LinePlace Transcript::lineAt(qsizetype number) const
{
    Q_ASSERT(number >= 0 && number < lineCount());
    refreshStarts();
    // The last chunk that begins at or before the line: chunks whose turns have no lines hold none.
    const auto after =
        std::ranges::upper_bound(m_chunks, number, {}, [](const auto &chunk) { return chunk->lineStart; });
    const Chunk &chunk = **std::prev(after);
    qsizetype left = number - chunk.lineStart;
    for (const auto &node : chunk.nodes) {
        const auto count = qsizetype(node->turn.lines.size());
        if (left < count)
            return {&node->turn, left};
        left -= count;
    }
    Q_UNREACHABLE_RETURN({});
}

Transcript::LinePlace Transcript::previousLine(const LinePlace &place) const
{
    if (place.index > 0)
        return {place.turn, place.index - 1};
    const qsizetype index = indexOf(place.turn->id);
    if (index <= 0)
        return {};
    const Turn &turn = turnAt(index - 1);
    return {&turn, qsizetype(turn.lines.size()) - 1};
}

Transcript::LinePlace Transcript::nextLine(const LinePlace &place) const
{
    if (place.index + 1 < qsizetype(place.turn->lines.size()))
        return {place.turn, place.index + 1};
    const qsizetype index = indexOf(place.turn->id);
    if (index < 0 || index + 1 >= turnCount())
        return {};
    return {&turnAt(index + 1), 0};
}

std::strong_ordering Transcript::compare(const Position &a, const Position &b) const
{
    if (a.line == b.line)
        return a.offset <=> b.offset;
    const LinePlace placeA = findLine(a.line);
    const LinePlace placeB = findLine(b.line);
    Q_ASSERT(placeA && placeB);
    if (placeA.turn == placeB.turn)
        return placeA.index <=> placeB.index;
    return indexOf(placeA.turn->id) <=> indexOf(placeB.turn->id);
}

Line &Transcript::line(EditKey, LineId id)
{
    const LinePlace place = findLine(id);
    Q_ASSERT(place);
    return m_lines[id].node->turn.lines[size_t(place.index)];
}

void Transcript::setHead(EditKey, TurnId id, const TurnHead &head)
{
    node(id).turn.head = head;
}

void Transcript::insertLine(EditKey, TurnId turn, qsizetype index, Line line)
{
    Node &target = node(turn);
    m_lines.insert(line.id, {&target, index});
    target.turn.lines.insert(target.turn.lines.begin() + index, std::move(line));
    ++target.chunk->lines;
    m_startsAreRight = false;
}

void Transcript::removeLine(EditKey, LineId id)
{
    const LinePlace place = findLine(id);
    Q_ASSERT(place);
    Node &node = *m_lines[id].node;
    node.turn.lines.erase(node.turn.lines.begin() + place.index);
    --node.chunk->lines;
    m_startsAreRight = false;
    m_lines.remove(id);
}

void Transcript::insertTurns(EditKey, qsizetype index, std::vector<Turn> turns)
{
    for (Turn &turn : turns) {
        auto made = std::make_unique<Node>(std::move(turn), nullptr);
        m_turns.insert(made->turn.id, made.get());
        enterLines(*made, 0);
        insertNode(index++, std::move(made));
    }
}

void Transcript::removeTurn(EditKey, TurnId id)
{
    const auto taken = takeNode(node(id));
    for (const Line &line : taken->turn.lines)
        m_lines.remove(line.id);
    m_turns.remove(id);
}

void Transcript::splitTurn(EditKey, TurnId id, qsizetype index, TurnId newTurn)
{
    Node &first = node(id);
    const qsizetype at = indexOf(id);
    auto made = std::make_unique<Node>(Turn{newTurn, first.turn.head, {}}, nullptr);
    auto &lines = first.turn.lines;
    made->turn.lines.assign(std::move_iterator(lines.begin() + index), std::move_iterator(lines.end()));
    lines.erase(lines.begin() + index, lines.end());
    first.chunk->lines -= qsizetype(made->turn.lines.size());
    m_turns.insert(newTurn, made.get());
    enterLines(*made, 0);
    insertNode(at + 1, std::move(made));
}

void Transcript::joinTurns(EditKey, TurnId id)
{
    Node &first = node(id);
    Node &second = nodeAt(indexOf(id) + 1);
    const auto taken = takeNode(second);
    const size_t from = first.turn.lines.size();
    std::ranges::move(taken->turn.lines, std::back_inserter(first.turn.lines));
    first.chunk->lines += qsizetype(first.turn.lines.size() - from);
    m_turns.remove(taken->turn.id);
    enterLines(first, from);
}

void Transcript::refreshStarts() const
{
    if (m_startsAreRight)
        return;
    qsizetype start = 0;
    qsizetype lineStart = 0;
    for (size_t at = 0; at < m_chunks.size(); ++at) {
        Chunk &chunk = *m_chunks[at];
        chunk.start = start;
        chunk.lineStart = lineStart;
        chunk.ordinal = at;
        start += qsizetype(chunk.nodes.size());
        lineStart += chunk.lines;
    }
    m_startsAreRight = true;
}

const Transcript::Chunk &Transcript::chunkAt(qsizetype index) const
{
    refreshStarts();
    // Whoever walks from turn to turn stays in one chunk for long.
    if (m_lastChunk < m_chunks.size()) {
        const Chunk &last = *m_chunks[m_lastChunk];
        if (index >= last.start && index - last.start < qsizetype(last.nodes.size()))
            return last;
    }
    const auto after =
        std::ranges::upper_bound(m_chunks, index, {}, [](const auto &chunk) { return chunk->start; });
    const Chunk &chunk = **std::prev(after);
    m_lastChunk = chunk.ordinal;
    return chunk;
}

Transcript::Node &Transcript::nodeAt(qsizetype index) const
{
    Q_ASSERT(index >= 0 && index < turnCount());
    const Chunk &chunk = chunkAt(index);
    return *chunk.nodes[size_t(index - chunk.start)];
}

Transcript::Node &Transcript::node(TurnId id) const
{
    Node *found = m_turns.value(id);
    Q_ASSERT(found);
    return *found;
}

void Transcript::insertNode(qsizetype index, std::unique_ptr<Node> node)
{
    refreshStarts();
    if (m_chunks.empty())
        m_chunks.push_back(std::make_unique<Chunk>());
    // The last chunk that starts at or before the index, so that appending goes to the end of the last one.
    auto after =
        std::ranges::upper_bound(m_chunks, index, {}, [](const auto &chunk) { return chunk->start; });
    Chunk &chunk = after == m_chunks.begin() ? *m_chunks.front() : **std::prev(after);
    node->chunk = &chunk;
    chunk.lines += qsizetype(node->turn.lines.size());
    chunk.nodes.insert(chunk.nodes.begin() + (index - chunk.start), std::move(node));
    m_startsAreRight = false;
    if (chunk.nodes.size() < 2 * chunkSize)
        return;
    auto half = std::make_unique<Chunk>();
    half->nodes.assign(std::move_iterator(chunk.nodes.begin() + chunkSize),
                       std::move_iterator(chunk.nodes.end()));
    chunk.nodes.resize(chunkSize);
    for (const auto &moved : half->nodes) {
        moved->chunk = half.get();
        half->lines += qsizetype(moved->turn.lines.size());
    }
    chunk.lines -= half->lines;
    m_chunks.insert(m_chunks.begin() + qsizetype(chunk.ordinal) + 1, std::move(half));
}

std::unique_ptr<Transcript::Node> Transcript::takeNode(Node &node)
{
    refreshStarts();
    Chunk &chunk = *node.chunk;
    const auto at = std::ranges::find(chunk.nodes, &node, &std::unique_ptr<Node>::get);
    std::unique_ptr<Node> taken = std::move(*at);
    chunk.nodes.erase(at);
    chunk.lines -= qsizetype(taken->turn.lines.size());
    if (chunk.nodes.empty())
        m_chunks.erase(m_chunks.begin() + qsizetype(chunk.ordinal));
    m_startsAreRight = false;
    return taken;
}

void Transcript::enterLines(Node &node, size_t from)
{
    for (size_t at = from; at < node.turn.lines.size(); ++at)
        m_lines.insert(node.turn.lines[at].id, {&node, qsizetype(at)});
}

} // namespace Ropewalk
