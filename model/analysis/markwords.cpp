// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/markwords.h"

#include "model/analysis/marklist.h"
#include "model/annotation/claimlook.h"

namespace Ropewalk
{

namespace
{

/// Of longer notes the beginning is read.
constexpr qsizetype mostNote = 120;

QString ofLink(const Catalogue &catalogue, const ReasonLink &link)
{
    const Reason *reason = catalogue.reasons.find(link.reason);
    if (!reason)
        return MarkWords::tr("A reason that is not in the list any more");
    return (link.isCited ? MarkWords::tr("Reason %1, cited") : MarkWords::tr("Reason %1, related"))
        .arg(reason->number);
}

QString ofNote(const Note &note)
{
    QString text = note.text.simplified();
    if (text.size() > mostNote)
        text = text.first(mostNote) + u'…';
    return (note.isPrivate ? MarkWords::tr("Private note: %1") : MarkWords::tr("Note: %1")).arg(text);
}

QString ofClaim(const ClaimLook &look)
{
    switch (look.status) {
    case ClaimStatus::Open:
        return MarkWords::tr("Claim, open");
    case ClaimStatus::CheckAgain:
        return MarkWords::tr("Claim, check again");
    case ClaimStatus::Checked:
        return MarkWords::tr("Claim, %1").arg(look.verdict);
    case ClaimStatus::SignedOff:
        return MarkWords::tr("Claim, %1, signed off").arg(look.verdict);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString MarkWords::of(const Catalogue &catalogue, const Annotation &annotation, AnchorState state)
{
    if (annotation.as<TopicTag>() || annotation.isSilent())
        return {};
    if (const auto *claim = annotation.as<Claim>())
        return ofClaim(lookOf(*claim, areWordsOff(annotation), catalogue.facts.verdicts));
    const auto *link = annotation.as<ReasonLink>();
    const auto *note = annotation.as<Note>();
    const QString what = link   ? ofLink(catalogue, *link)
                         : note ? ofNote(*note)
                                : markName(markKind(annotation));
    return state == AnchorState::Changed  ? tr("%1, words changed").arg(what)
           : state == AnchorState::Orphan ? tr("%1, words gone").arg(what)
                                          : what;
}

QString MarkWords::ofTopic(const QString &name)
{
    return tr("Topic %1").arg(name);
}

QString MarkWords::ofMention(int number)
{
    return tr("Reason %1, not linked").arg(number);
}

} // namespace Ropewalk
