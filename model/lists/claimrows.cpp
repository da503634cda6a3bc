// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/claimrows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Longer words are cut off in lists.
constexpr qsizetype longest = 300;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ClaimRows)

public:
    static QString page() { return tr("page"); }
    static QString turn(qsizetype number) { return tr("Turn %1").arg(number); }
    static QString onPage() { return tr("Page"); }
    static QString gone() { return tr("Words gone"); }
    static QString status(ClaimStatus status)
    {
        switch (status) {
        case ClaimStatus::Open:
            return tr("Open");
        case ClaimStatus::Checked:
            return tr("Checked");
        case ClaimStatus::SignedOff:
            return tr("Signed off");
        case ClaimStatus::CheckAgain:
            return tr("Check again");
        }
        Q_UNREACHABLE_RETURN({});
    }
};

QString nameOf(const Project &project, SpeakerId id)
{
    const Speaker *speaker = project.catalogue().speakers.find(id);
    if (!speaker)
        return {};
    return speaker->shortName.isEmpty() ? speaker->name : speaker->shortName;
}

QString oneLine(const QString &text)
{
    const QString line = text.left(longest + 1).simplified();
    return line.size() > longest ? line.first(longest) + u'…' : line;
}

QString wordsOf(const Episode &episode, const Annotation &annotation, const Claim &claim)
{
    if (!claim.statement.isEmpty())
        return oneLine(claim.statement);
    const Place &place = annotation.places.front();
    return oneLine(place.state == AnchorState::Orphan ? place.words : episode.textOf(place.range));
}

/// The number of the turn that a line is in, from 1; 0 for a line of the page and for none.
qsizetype turnNumber(const Episode &episode, LineId line)
{
    const auto at = episode.transcript().findLine(line);
    return at ? episode.transcript().indexOf(at.turn->id) + 1 : 0;
}

} // namespace

std::vector<ClaimRow> claimRows(const Project &project, const Episode &episode)
{
    std::vector<ClaimRow> rows;
    for (const auto &[id, annotation] : episode.annotations().all()) {
        const auto *claim = annotation.as<Claim>();
        if (!claim)
            continue;
        ClaimRow row{id,
                     lookOf(*claim, areWordsOff(annotation), project.catalogue().facts.verdicts),
                     wordsOf(episode, annotation, *claim),
                     claim->speaker,
                     nameOf(project, claim->speaker),
                     {},
                     {}};
        const auto isThere = [&](const Place &place) {
            return place.state != AnchorState::Orphan && episode.findLine(place.range.from.line);
        };
        const auto place = std::ranges::find_if(annotation.places, isThere);
        if (place != annotation.places.end()) {
            row.from = place->range.from;
            const qsizetype turn = turnNumber(episode, row.from.line);
            row.place = turn > 0 ? QString::number(turn) : Words::page();
        }
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, [&](const ClaimRow &a, const ClaimRow &b) {
        if (a.from.line.isNull() || b.from.line.isNull())
            return !a.from.line.isNull() && b.from.line.isNull();
        return episode.compare(a.from, b.from) < 0;
    });
    return rows;
}

bool ClaimFilter::takes(const ClaimRow &row) const
{
    if ((status && row.look.status != *status) || (verdict && row.look.verdict != *verdict) ||
        (speaker && row.speaker != *speaker))
        return false;
    return std::ranges::all_of(text.split(u' ', Qt::SkipEmptyParts), [&row](const QString &word) {
        return row.words.contains(word, Qt::CaseInsensitive) ||
               row.speakerName.contains(word, Qt::CaseInsensitive);
    });
}

ClaimView claimView(const Project &project, const Episode &episode, AnnotationId id)
{
    const Annotation *annotation = episode.annotations().find(id);
    const auto *claim = annotation ? annotation->as<Claim>() : nullptr;
    if (!claim)
        return {};
    ClaimView view{id,
                   *claim,
                   lookOf(*claim, areWordsOff(*annotation), project.catalogue().facts.verdicts),
                   wordsOf(episode, *annotation, *claim),
                   nameOf(project, claim->speaker),
                   {},
                   {}};
    for (const Place &place : annotation->places) {
        const bool isGone = place.state == AnchorState::Orphan;
        const qsizetype turn = turnNumber(episode, place.range.from.line);
        ClaimView::Place shown{isGone     ? Words::gone()
                               : turn > 0 ? Words::turn(turn)
                                          : Words::onPage(),
                               oneLine(place.words),
                               {},
                               place.state};
        if (place.state == AnchorState::Changed)
            shown.now = oneLine(episode.textOf(place.range));
        view.places.push_back(std::move(shown));
    }
    for (const Evidence &evidence : claim->evidence) {
        const Source *source = project.catalogue().sources.find(evidence.source);
        view.evidence.push_back(
            {evidence, source ? source->title : QString(), source && source->kind == SourceKind::OwnWords});
    }
    return view;
}

QString statusName(ClaimStatus status)
{
    return Words::status(status);
}

} // namespace Ropewalk
