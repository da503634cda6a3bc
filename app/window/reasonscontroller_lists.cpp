// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// What the panel and the margin show.

#include "app/window/reasonscontroller.h"
#include "model/analysis/markwords.h"
#include "model/analysis/mentionstate.h"
#include "widgets/editor/editorview.h"
#include "widgets/reasons/reasonspanel.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr qsizetype mostWords = 160; ///< UTF-16 units that a list shows
constexpr size_t mostOffers = 500;   ///< in the list; all have badges

QString wordsOf(const Episode &episode, const Range &range)
{
    const QString text = episode.textOf(range).simplified();
    return text.size() <= mostWords ? text : text.first(mostWords - 1) + u'…';
}

} // namespace

void ReasonsController::showMentions()
{
    m_mentionsSoon.stop();
    const Episode *episode = m_desk.episodes.episode();
    OfferedBadges badges;
    std::vector<OfferedMention> offers;
    for (const Mention &mention : episode ? m_watch->offered() : std::vector<Mention>()) {
        const Catalogue &catalogue = m_desk.episodes.project()->catalogue();
        const Reason *reason = catalogue.reasons.find(mention.reason);
        const Reason *other = mention.contradicts ? catalogue.reasons.find(mention.other) : nullptr;
        QString tip = tr("Spoken of and not linked: %1").arg(reason ? reason->text : QString());
        if (other)
            tip += u'\n' + tr("But the words are those of #%1.").arg(other->number);
        badges[mention.line].append({.text = u"#%1?"_s.arg(mention.number),
                                     .tip = tip,
                                     .colour = Colour::Offered,
                                     .isDashed = true,
                                     .at = mention.range().from,
                                     .reason = mention.reason,
                                     .words = MarkWords::ofMention(mention.number)});
        if (offers.size() == mostOffers)
            continue;
        const auto place = episode->transcript().findLine(mention.line);
        offers.push_back({mention, wordsOf(*episode, citedWords(*episode, mention)),
                          place ? episode->transcript().indexOf(place.turn->id) + 1 : 0,
                          other ? other->number : 0});
    }
    m_desk.view.setOffers(badges);
    m_desk.panel.showMentions(std::move(offers), int(m_watch->offered().size()), m_watch->isReading());
    Q_EMIT mentionsChanged();
}

void ReasonsController::showSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ReasonsController::showReasons()
{
    m_soon.stop();
    std::vector<ListedReasonUses> listed;
    const Project *project = m_desk.episodes.project();
    if (project && m_uses) {
        for (const auto &[id, reason] : project->catalogue().reasons.all()) {
            const auto tally = m_uses->tally(id, m_desk.episodes.current());
            ListedReasonUses entry{reason, noteOf(id, false), tally.here, tally.all, {}};
            for (const ReasonUse &use : m_uses->usesOf(id))
                entry.uses.push_back(this->listed(use));
            listed.push_back(std::move(entry));
        }
    }
    m_desk.panel.showReasons(std::move(listed));
    showHere();
}

QString ReasonsController::noteOf(ReasonId id, bool isForPicker) const
{
    const Reason *reason = m_desk.episodes.project()->catalogue().reasons.find(id);
    const auto tally = m_uses->tally(id, m_desk.episodes.current());
    QStringList notes;
    if (!isForPicker && reason && reason->isExplicit)
        notes.append(tr("explicit"));
    if (tally.here > 0)
        notes.append(tr("%n time(s) here", nullptr, tally.here));
    if (tally.all > tally.here)
        notes.append(
            tr("%n time(s) in %1", nullptr, tally.all).arg(tr("%n episode(s)", nullptr, tally.episodes)));
    return notes.join(u" · "_s);
}

ListedUse ReasonsController::listed(const ReasonUse &use) const
{
    ListedUse row{use, {}, {}};
    const Project &project = *m_desk.episodes.project();
    const Episode &episode = *project.episode(use.episode);
    if (use.isLink())
        row.words = wordsOf(episode, use.range);
    QStringList place;
    if (use.episode != m_desk.episodes.current())
        place.append(project.factsOf(use.episode).title);
    if (!use.isLink())
        place.append(tr("printed, without a place"));
    else if (use.state == AnchorState::Orphan)
        place.append(tr("words gone"));
    else if (use.turn > 0)
        place.append(tr("turn %1").arg(use.turn));
    else
        place.append(tr("on the page"));
    if (use.isLink() && !use.isCited)
        place.append(tr("related"));
    if (use.state == AnchorState::Changed)
        place.append(tr("words changed"));
    row.place = place.join(u", "_s);
    return row;
}

void ReasonsController::showHere()
{
    QSet<ReasonId> here;
    if (const Episode *episode = m_desk.episodes.episode()) {
        for (const AnnotationId id : episode->annotations().touching(m_desk.view.caret().position.line)) {
            const Annotation &annotation = *episode->annotations().find(id);
            if (annotation.as<ReasonLink>())
                here.insert(annotation.reason());
        }
    }
    m_desk.panel.setHere(here);
}

} // namespace Ropewalk
