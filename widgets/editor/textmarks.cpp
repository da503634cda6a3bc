// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/textmarks.h"

#include "widgets/common/claimcolour.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

QTextCharFormat underlined(QTextCharFormat::UnderlineStyle style, const QColor &colour)
{
    QTextCharFormat format;
    format.setUnderlineStyle(style);
    format.setUnderlineColor(colour);
    return format;
}

} // namespace

QTextCharFormat claimUnderline(const ClaimLook &look, const Theme &theme)
{
    const QColor colour = theme.colour(colourOf(look));
    switch (look.status) {
    case ClaimStatus::Open:
        return underlined(QTextCharFormat::DotLine, colour);
    case ClaimStatus::CheckAgain:
        return underlined(QTextCharFormat::WaveUnderline, colour);
    case ClaimStatus::Checked:
    case ClaimStatus::SignedOff:
        return underlined(QTextCharFormat::SingleUnderline, colour);
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Covered> coveredPart(const Episode &episode, const Range &range, const Line &line)
{
    if (range.isInOneLine())
        return range.from.line == line.id ? std::optional(Covered{range.from.offset, range.to.offset, false})
                                          : std::nullopt;
    const auto length = qint32(line.text.size());
    const auto order = episode.compare({line.id, 0}, {range.from.line, 0});
    if (order < 0 || episode.compare({line.id, 0}, {range.to.line, 0}) > 0)
        return std::nullopt;
    const bool isFirst = line.id == range.from.line;
    const bool isLast = line.id == range.to.line;
    return Covered{isFirst ? range.from.offset : 0, isLast ? range.to.offset : length, !isLast};
}

QList<ClaimedWords> claimedWordsOf(const Project &project, const Episode &episode, LineId line)
{
    const Line *text = episode.findLine(line);
    if (!text)
        return {};
    QList<AnnotationId> ids = episode.annotations().touching(line);
    // The lines between the ends of a long one are not among those that it touches.
    for (const AnnotationId id : episode.annotations().spanning()) {
        if (!ids.contains(id))
            ids.append(id);
    }
    std::ranges::sort(ids);
    QList<ClaimedWords> words;
    for (const AnnotationId id : ids) {
        const Annotation *annotation = episode.annotations().find(id);
        const auto *claim = annotation->as<Claim>();
        if (!claim)
            continue;
        const ClaimLook look = lookOf(*claim, areWordsOff(*annotation), project.catalogue().facts.verdicts);
        for (const Place &place : annotation->places) {
            // Of an orphan the lines may be gone.
            if (place.state == AnchorState::Orphan)
                continue;
            const auto covered = coveredPart(episode, place.range, *text);
            if (covered && covered->from < covered->to)
                words.append({covered->from, covered->to, look});
        }
    }
    return words;
}

QList<QTextLayout::FormatRange> textMarksOf(const Project &project, const Episode &episode, LineId line,
                                            const Theme &theme)
{
    QList<QTextLayout::FormatRange> marks;
    for (const ClaimedWords &words : claimedWordsOf(project, episode, line))
        marks.append({words.from, words.to - words.from, claimUnderline(words.look, theme)});
    return marks;
}

} // namespace Ropewalk
