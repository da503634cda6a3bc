// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/textoffsets.h"

#include <algorithm>

namespace Ropewalk
{

TextOffsets::TextOffsets(const Episode &episode)
{
    std::vector<qint32> lengths;
    lengths.reserve(size_t(episode.transcript().lineCount()));
    episode.transcript().forEachTurn([&lengths](const Turn &turn) {
        for (const Line &line : turn.lines)
            lengths.push_back(qint32(line.text.size()) + 1);
    });
    m_lengths.reset(lengths);
}

void TextOffsets::apply(const Episode &episode, const Touched &touched)
{
    for (const LineSplice &splice : touched.splices)
        m_lengths.splice(splice.at, splice.removed, splice.inserted, 1);
    const Transcript &transcript = episode.transcript();
    for (const LineId id : touched.lines) {
        if (const qsizetype row = transcript.lineNumber(id); row >= 0)
            m_lengths.set(row, qint32(transcript.findLine(id).line().text.size()) + 1, true);
    }
}

qint64 TextOffsets::count() const
{
    return std::max<qint64>(0, m_lengths.total() - 1);
}

qint64 TextOffsets::offsetOf(const Episode &episode, const Position &position) const
{
    const qsizetype row = episode.transcript().lineNumber(position.line);
    return row < 0 ? 0 : m_lengths.start(row) + position.offset;
}

Position TextOffsets::positionAt(const Episode &episode, qint64 offset) const
{
    if (m_lengths.count() == 0)
        return {};
    const RowSums::Place place = m_lengths.find(std::clamp<qint64>(offset, 0, count()));
    const Line &line = episode.transcript().lineAt(place.row).line();
    return {line.id, qint32(std::min<qint64>(place.offset, line.text.size()))};
}

} // namespace Ropewalk
