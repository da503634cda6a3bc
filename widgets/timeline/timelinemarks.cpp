// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelinemarks.h"

#include "model/analysis/markwords.h"
#include "widgets/common/claimdisplay.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// What is not in the transcript, or not read yet, stands before everything and is not drawn.
constexpr double nowhere = -1;
/// Stretches that touch may differ by this, in ms.
constexpr double rounding = 0.5;

class Badges
{
    Q_DECLARE_TR_FUNCTIONS(TimelineMarks)

public:
    explicit Badges(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    [[nodiscard]] std::optional<TimelineBadge> of(const Annotation &annotation, bool isLost) const
    {
        if (const auto *link = annotation.as<ReasonLink>())
            return ofLink(*link, isLost);
        if (const auto *claim = annotation.as<Claim>())
            return ofClaim(*claim, isLost);
        if (const auto *note = annotation.as<Note>())
            return ofNote(*note, isLost);
        return std::nullopt;
    }
    [[nodiscard]] static TimelineBadge ofMention(const TimelineMention &mention)
    {
        TimelineBadge badge;
        badge.form = TimelineBadge::Form::Dashed;
        badge.colour = Colour::Offered;
        badge.sign = QString::number(mention.number) + u'?';
        badge.tip = tr("Spoken of here, not linked: #%1 %2").arg(mention.number).arg(mention.text);
        badge.said = MarkWords::ofMention(mention.number);
        badge.at = mention.range.from;
        return badge;
    }

private:
    [[nodiscard]] TimelineBadge ofLink(const ReasonLink &link, bool isLost) const
    {
        TimelineBadge badge;
        badge.form = isLost         ? TimelineBadge::Form::Dashed
                     : link.isCited ? TimelineBadge::Form::Filled
                                    : TimelineBadge::Form::Outlined;
        badge.colour = Colour::Cited;
        const Reason *reason = m_catalogue.reasons.find(link.reason);
        if (!reason) {
            badge.sign = u"#"_s;
            badge.tip = tr("A reason that is not in the list any more.");
            return badge;
        }
        badge.sign = QString::number(reason->number);
        badge.tip = (link.isCited ? tr("Cited: #%1 %2") : tr("Related: #%1 %2"))
                        .arg(reason->number)
                        .arg(reason->text);
        if (isLost)
            badge.tip += u'\n' + tr("The words that it was linked to changed: look again.");
        return badge;
    }
    [[nodiscard]] TimelineBadge ofClaim(const Claim &claim, bool isLost) const
    {
        TimelineBadge badge;
        const ClaimLook look = lookOf(claim, isLost, m_catalogue.facts.verdicts);
        badge.row = TimelineBadge::Row::Claims;
        badge.colour = colourOf(look);
        badge.sign = look.sign();
        badge.word = look.verdict;
        badge.tip = tipOf(look);
        if (look.status == ClaimStatus::Open) {
            badge.shape = TimelineBadge::Shape::Pointed;
            badge.word = tr("open");
        } else if (look.status == ClaimStatus::CheckAgain) {
            badge.shape = TimelineBadge::Shape::Pointed;
            badge.form = TimelineBadge::Form::Dashed;
            badge.word = tr("check again");
        } else if (look.sense != VerdictSense::Holds) {
            badge.shape = TimelineBadge::Shape::Square;
        }
        return badge;
    }
    [[nodiscard]] static TimelineBadge ofNote(const Note &note, bool isLost)
    {
        TimelineBadge badge;
        badge.row = TimelineBadge::Row::Notes;
        badge.shape = TimelineBadge::Shape::Square;
        badge.form = isLost ? TimelineBadge::Form::Dashed : TimelineBadge::Form::Outlined;
        badge.sign = u"¶"_s;
        badge.word = note.text.section(u'\n', 0, 0);
        badge.tip = note.text;
        return badge;
    }

    const Catalogue &m_catalogue;
};

double msIn(const TimelineSpan &span, const Line &line, qint32 offset)
{
    const auto length = double(line.text.size());
    const double share = length > 0 ? std::min(offset / length, 1.0) : 0;
    return span.startMs + (span.endMs - span.startMs) * share;
}

/// Of both ends: there may be thousands, most of them in one line.
std::pair<double, double> msOf(const TimelineScale &scale, const Transcript &transcript, const Range &range)
{
    if (!range.isInOneLine())
        return {msAt(scale, transcript, range.from).value_or(nowhere),
                msAt(scale, transcript, range.to).value_or(nowhere)};
    const qsizetype number = transcript.lineNumber(range.from.line);
    if (number < 0 || number >= scale.lineCount())
        return {nowhere, nowhere};
    const TimelineSpan span = scale.spanOf(number);
    const Line &line = transcript.findLine(range.from.line).line();
    return {msIn(span, line, range.from.offset), msIn(span, line, range.to.offset)};
}

/// Puts what overlaps in rows of its own, and returns how many these are.
int packRows(std::vector<TimelineBand> &bands)
{
    std::vector<double> ends;
    for (TimelineBand &band : bands) {
        auto row = std::ranges::find_if(ends, [&band](double end) { return end <= band.startMs + rounding; });
        if (row == ends.end())
            row = ends.insert(ends.end(), 0);
        *row = band.endMs;
        band.row = int(row - ends.begin());
    }
    return int(ends.size());
}

} // namespace

void TimelineMarks::read(const Project &project, const Episode &episode)
{
    m_bands.clear();
    m_attached.clear();
    const Badges badges(project.catalogue());
    for (const auto &[id, annotation] : episode.annotations().all()) {
        for (const Place &place : annotation.places) {
            if (place.state == AnchorState::Orphan || !episode.transcript().findLine(place.range.from.line))
                continue;
            if (const auto *tag = annotation.as<TopicTag>()) {
                if (const Topic *topic = episode.topics().find(tag->topic))
                    m_bands.push_back({topic->id, topic->name, topic->colour, place.range});
            } else if (auto badge = badges.of(annotation, areWordsOff(annotation))) {
                badge->at = place.range.from;
                badge->said = MarkWords::of(project.catalogue(), annotation, place.state);
                m_attached.push_back(*std::move(badge));
            }
        }
    }
    putBadges();
}

void TimelineMarks::setMentions(const std::vector<TimelineMention> &mentions)
{
    m_mentions.clear();
    std::ranges::transform(mentions, std::back_inserter(m_mentions), Badges::ofMention);
    putBadges();
}

void TimelineMarks::setLeft(const LeftToDo &left)
{
    m_leftKind = left.kind;
    m_leftText = LeftWords::of(left);
    m_left.clear();
    m_left.reserve(left.items.size());
    for (const LeftItem &item : left.items)
        m_left.push_back({item});
}

void TimelineMarks::clear()
{
    *this = {};
}

void TimelineMarks::putBadges()
{
    m_badges = m_attached;
    m_badges.insert(m_badges.end(), m_mentions.begin(), m_mentions.end());
}

bool TimelineMarks::has(TimelineBadge::Row row) const
{
    return std::ranges::contains(m_badges, row, &TimelineBadge::row);
}

void TimelineMarks::place(const TimelineScale &scale, const Transcript &transcript)
{
    const auto ms = [&](const Position &at) { return msAt(scale, transcript, at).value_or(nowhere); };
    for (TimelineBand &band : m_bands) {
        band.startMs = ms(band.range.from);
        band.endMs = std::max(ms(band.range.to), band.startMs);
    }
    // What begins together is in the same order after any edits: they are placed again and again.
    std::ranges::sort(m_bands, {}, [](const TimelineBand &band) {
        return std::tie(band.startMs, band.endMs, band.topic, band.range.from.offset);
    });
    m_bandRows = packRows(m_bands);
    for (TimelineBadge &badge : m_badges)
        badge.ms = ms(badge.at);
    std::ranges::stable_sort(m_badges, {}, &TimelineBadge::ms);
}

size_t TimelineMarks::placeLeft(const TimelineScale &scale, const Transcript &transcript, size_t first)
{
    const size_t end = std::min(first + leftAtOnce, m_left.size());
    for (TimelineGap &gap : std::span(m_left).subspan(first, end - first)) {
        const auto [from, to] = msOf(scale, transcript, gap.item.range);
        gap.startMs = from;
        gap.endMs = std::max(from, to);
    }
    if (end == m_left.size())
        std::ranges::stable_sort(m_left, {}, &TimelineGap::startMs);
    return end;
}

std::optional<double> msAt(const TimelineScale &scale, const Transcript &transcript, const Position &position)
{
    const qsizetype line = transcript.lineNumber(position.line);
    if (line < 0 || line >= scale.lineCount())
        return std::nullopt;
    return msIn(scale.spanOf(line), transcript.findLine(position.line).line(), position.offset);
}

} // namespace Ropewalk
