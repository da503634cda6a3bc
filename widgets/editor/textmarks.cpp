// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/textmarks.h"

#include "widgets/common/claimdisplay.h"

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

QTextCharFormat formatOf(const ClaimLook &look, const Theme &theme)
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

/// What an annotation makes of its words, which are nowhere yet; nothing for kinds that leave them as they
/// are.
std::optional<WordMark> markOf(const Annotation &annotation, const QStringList &scale)
{
    using Kind = WordMark::Kind;
    if (const auto *claim = annotation.as<Claim>())
        return WordMark{0, 0, Kind::Claimed, lookOf(*claim, areWordsOff(annotation), scale)};
    if (annotation.as<Note>())
        return WordMark{0, 0, Kind::Noted, {}};
    if (annotation.as<QuoteLock>())
        return WordMark{0, 0, areWordsOff(annotation) ? Kind::ChangedQuote : Kind::Locked, {}};
    if (annotation.as<StrikeOut>())
        return WordMark{0, 0, Kind::Struck, {}};
    if (annotation.as<OffRecord>())
        return WordMark{0, 0, Kind::OffRecord, {}};
    return std::nullopt;
}

} // namespace

QTextCharFormat formatOf(const WordMark &mark, const Theme &theme)
{
    QTextCharFormat format;
    switch (mark.kind) {
    case WordMark::Kind::Claimed:
        return formatOf(mark.look, theme);
    case WordMark::Kind::Noted:
        return underlined(QTextCharFormat::DashUnderline, theme.colour(Colour::Accent));
    case WordMark::Kind::Locked:
        return underlined(QTextCharFormat::DashDotLine, theme.colour(Colour::Quote));
    case WordMark::Kind::ChangedQuote:
        return underlined(QTextCharFormat::WaveUnderline, theme.colour(Colour::Doubtful));
    case WordMark::Kind::Struck:
        format.setFontStrikeOut(true);
        format.setForeground(theme.colour(Colour::Faint));
        return format;
    case WordMark::Kind::OffRecord:
        format.setBackground(theme.colour(Colour::Warning));
        return format;
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

QList<WordMark> wordMarksOf(const Project &project, const Episode &episode, LineId line)
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
    QList<WordMark> marks;
    for (const AnnotationId id : ids) {
        const Annotation *annotation = episode.annotations().find(id);
        auto mark = markOf(*annotation, project.catalogue().facts.verdicts);
        if (!mark)
            continue;
        for (const Place &place : annotation->places) {
            // Of an orphan the lines may be gone.
            if (place.state == AnchorState::Orphan)
                continue;
            const auto covered = coveredPart(episode, place.range, *text);
            if (!covered || covered->from >= covered->to)
                continue;
            mark->from = covered->from;
            mark->to = covered->to;
            marks.append(*mark);
        }
    }
    return marks;
}

QList<QTextLayout::FormatRange> textMarksOf(const Project &project, const Episode &episode, LineId line,
                                            const Theme &theme)
{
    QList<QTextLayout::FormatRange> marks;
    for (const WordMark &mark : wordMarksOf(project, episode, line))
        marks.append({mark.from, mark.to - mark.from, formatOf(mark, theme)});
    return marks;
}

} // namespace Ropewalk
