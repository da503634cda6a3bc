// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/seams.h"

namespace Ropewalk
{

QString Seams::laidText(const QString &text) const
{
    QString laid;
    qsizetype done = 0;
    for (const Seam &seam : m_seams) {
        laid += QStringView(text).sliced(done, seam.at - done);
        laid += seam.shown;
        done = seam.at + seam.hidden;
    }
    return laid += QStringView(text).sliced(done);
}

int Seams::laidOffset(int offset) const
{
    int shift = 0;
    for (const Seam &seam : m_seams) {
        const bool isBefore = seam.hidden == 0 ? offset < seam.at : offset <= seam.at;
        if (isBefore)
            break;
        if (offset < seam.at + seam.hidden)
            return seam.at + shift;
        shift += int(seam.shown.size()) - seam.hidden;
    }
    return offset + shift;
}

int Seams::offsetOf(int laid) const
{
    int shift = 0;
    for (const Seam &seam : m_seams) {
        const int from = seam.at + shift;
        if (laid <= from)
            break;
        if (laid < from + seam.shown.size())
            return seam.at;
        shift += int(seam.shown.size()) - seam.hidden;
    }
    return laid - shift;
}

int Seams::skipHidden(int offset) const
{
    for (const Seam &seam : m_seams) {
        if (seam.at == offset && seam.shown.isEmpty())
            return seam.at + seam.hidden;
    }
    return offset;
}

std::pair<int, int> Seams::laidRange(int from, int to) const
{
    int end = laidOffset(to);
    for (const Seam &seam : m_seams) {
        if (seam.at == to && seam.hidden == 0)
            end -= int(seam.shown.size());
    }
    const int begin = laidOffset(from);
    return {begin, std::max(begin, end)};
}

QList<QTextLayout::FormatRange> Seams::laidRanges(QList<QTextLayout::FormatRange> formats) const
{
    if (isEmpty())
        return formats;
    for (QTextLayout::FormatRange &range : formats) {
        const auto [from, to] = laidRange(range.start, range.start + range.length);
        range.start = from;
        range.length = to - from;
    }
    formats.removeIf([](const QTextLayout::FormatRange &range) { return range.length <= 0; });
    return formats;
}

QList<QTextLayout::FormatRange> Seams::laidFormats(QList<QTextLayout::FormatRange> formats) const
{
    formats = laidRanges(std::move(formats));
    int shift = 0;
    for (const Seam &seam : m_seams) {
        const auto length = int(seam.shown.size());
        if (length > 0)
            formats.append({seam.at + shift, length, seam.format});
        shift += length - seam.hidden;
    }
    return formats;
}

} // namespace Ropewalk
