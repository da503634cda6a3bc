// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/episodeeditor.h"
#include "model/analysis/mentions.h"

namespace Ropewalk
{

/// What people do to the links between an episode and the reasons, as steps of its history. Holds no state;
/// each function looks at the episode as it is, is one step, and answers with where the caret is then and
/// what was done. An error changes nothing, and says what to do.
class ReasonLinks
{
    Q_DECLARE_TR_FUNCTIONS(ReasonLinks)

public:
    /// The episode must be loaded.
    ReasonLinks(const Project &project, History &history, EpisodeId episode);

    using Outcome = EpisodeEditor::Outcome;

    /// What a link made here is for: the selected words, else the words of the caret's line; nothing where
    /// there are none.
    [[nodiscard]] std::optional<Range> placeOf(const Caret &caret) const;
    /// Whether the place has the number or the words of the reason: a link made there needs no asking.
    [[nodiscard]] bool isSpokenAt(const Range &place, ReasonId reason) const;
    /// The links that have words in common with a place, in their order.
    [[nodiscard]] std::vector<AnnotationId> linksAt(const Range &place) const;

    /// Links reasons to the place of the caret: each to its own words where it is mentioned there, and then
    /// it is cited and bound to them; else to the whole place, cited or `related`.
    Outcome link(const std::vector<ReasonId> &reasons, const Caret &caret, bool isRelated = false);
    /// Takes the links of a reason off a place.
    Outcome unlink(ReasonId reason, const Caret &caret);
    Outcome remove(AnnotationId link, const Caret &caret);
    /// Whether the reason is on the page, or only related.
    Outcome setCited(AnnotationId link, bool isCited, const Caret &caret);

    /// Mentions become links; of those that are linked already nothing is done. The caret stays.
    Outcome accept(const std::vector<Mention> &mentions, const Caret &caret);
    /// It is not offered again, whatever is edited around it.
    Outcome refuse(const Mention &mention, const Caret &caret);

    /// The selected words, or the sentences of the citation at the caret, become a turn of their own.
    Outcome setApart(const Caret &caret);

private:
    [[nodiscard]] const Episode &episode() const { return *m_project.episode(m_episode); }
    [[nodiscard]] Outcome perform(const QString &label, std::vector<Edit> edits, const Caret &caret,
                                  const QString &message);
    [[nodiscard]] std::vector<Mention> mentionsIn(const Range &place) const;
    [[nodiscard]] std::optional<Range> citationAt(const Position &at) const;
    [[nodiscard]] QString nameOf(ReasonId reason) const;

    const Project &m_project;
    History &m_history;
    EpisodeId m_episode;
};

} // namespace Ropewalk
