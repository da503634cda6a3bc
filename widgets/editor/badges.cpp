// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/badges.h"

#include "model/analysis/markwords.h"
#include "widgets/common/claimdisplay.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

class Badges
{
    Q_DECLARE_TR_FUNCTIONS(Badges)

public:
    explicit Badges(const Project &project)
        : m_project(project)
    {
    }

    [[nodiscard]] std::optional<Badge> of(const Annotation &annotation, AnchorState state) const
    {
        const bool isLost = state == AnchorState::Changed || state == AnchorState::Orphan;
        if (const auto *link = annotation.as<ReasonLink>())
            return ofLink(*link, isLost);
        if (const auto *claim = annotation.as<Claim>())
            return ofClaim(annotation, *claim);
        if (const auto *note = annotation.as<Note>())
            return Badge{tr("Note"), note->text, Colour::Faint, isLost};
        if (annotation.as<QuoteLock>())
            return Badge{tr("Locked"), tr("A quote that is not to be cleaned up."), Colour::Quote, isLost};
        if (annotation.as<StrikeOut>())
            return Badge{tr("Struck"), tr("Words that stay out of clean exports."), Colour::Faint, isLost};
        if (annotation.as<OffRecord>())
            return Badge{tr("Off record"), tr("Said in confidence: stays out of every export."),
                         Colour::Doubtful, isLost};
        return std::nullopt;
    }

private:
    [[nodiscard]] Badge ofLink(const ReasonLink &link, bool isLost) const
    {
        const Reason *reason = m_project.catalogue().reasons.find(link.reason);
        if (!reason)
            return {u"#"_s, tr("A reason that is not in the list any more."), Colour::Doubtful, true};
        QString tip = reason->text;
        if (isLost)
            tip += u'\n' + tr("The words that it was linked to changed: look again.");
        return {u"#%1"_s.arg(reason->number), tip, link.isCited ? Colour::Cited : Colour::Faint, isLost};
    }

    [[nodiscard]] Badge ofClaim(const Annotation &annotation, const Claim &claim) const
    {
        const ClaimLook look = lookOf(claim, areWordsOff(annotation), m_project.catalogue().facts.verdicts);
        const bool isOff = look.status == ClaimStatus::CheckAgain;
        return {look.text(), tipOf(look), colourOf(look), isOff, look.sign()};
    }

    const Project &m_project;
};

bool isAlike(const Badge &one, const Badge &other)
{
    return one.text == other.text && one.tip == other.tip && one.isDashed == other.isDashed;
}

} // namespace

QString spokenText(const Badge &badge)
{
    return badge.text + u": "_s + badge.tip;
}

QList<Badge> badgesOf(const Project &project, const Episode &episode, LineId line)
{
    QList<Badge> found;
    const Badges badges(project);
    for (const AnnotationId id : episode.annotations().touching(line)) {
        const Annotation *annotation = episode.annotations().find(id);
        for (const Place &place : annotation->places) {
            if (place.range.from.line != line)
                continue;
            if (auto badge = badges.of(*annotation, place.state)) {
                badge->at = place.range.from;
                badge->annotation = id;
                badge->words = MarkWords::of(project.catalogue(), *annotation, place.state);
                found.append(*std::move(badge));
            }
        }
    }
    std::ranges::stable_sort(found, {}, [](const Badge &badge) { return badge.at.offset; });
    QList<Badge> list;
    for (const Badge &badge : std::as_const(found)) {
        if (std::ranges::none_of(list, [&badge](const Badge &known) { return isAlike(known, badge); }))
            list.append(badge);
    }
    return list;
}

} // namespace Ropewalk
