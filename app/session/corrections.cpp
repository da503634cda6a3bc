// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/corrections.h"

#include "app/session/houserules.h"

#include <algorithm>
#include <ranges>

namespace Ropewalk
{

namespace
{

/// What is different alone: so what hangs on a part of the word stays there, too.
ReplaceText replacement(const Line &line, const CorrectionHit &hit)
{
    const QStringView old = QStringView(line.text).sliced(hit.stretch.start, hit.stretch.length);
    const qsizetype most = std::min(old.size(), hit.text.size());
    qsizetype same = 0;
    while (same < most && old[same] == hit.text[same])
        ++same;
    qsizetype tail = 0;
    while (tail < most - same && old[old.size() - 1 - tail] == hit.text[hit.text.size() - 1 - tail])
        ++tail;
    // Whole characters: a pair of surrogates may agree in one half.
    if (same > 0 && old[same - 1].isHighSurrogate())
        --same;
    if (tail > 0 && old[old.size() - tail].isLowSurrogate())
        --tail;
    return {hit.line, qint32(hit.stretch.start + same), old.sliced(same, old.size() - same - tail).toString(),
            hit.text.sliced(same, hit.text.size() - same - tail)};
}

} // namespace

Corrections::Corrections(const Project &project, History &history, EpisodeId episode)
    : m_project(project)
    , m_history(history)
    , m_episode(episode)
{
}

std::vector<CorrectionHit> Corrections::find(const std::vector<Correction> &corrections) const
{
    const Episode *episode = m_project.episode(m_episode);
    if (!episode)
        return {};
    return CorrectionFinder(corrections).findAll(linesToCorrect(*episode), LockedWords(*episode));
}

Result<Caret> Corrections::apply(const std::vector<CorrectionHit> &hits, const QString &label,
                                 const Caret &caret)
{
    const Episode *episode = m_project.episode(m_episode);
    if (!episode)
        return failure(Error::Kind::Invalid, tr("The episode is not open."));
    std::vector<Edit> edits;
    edits.reserve(hits.size());
    Caret after = caret;
    // From the rear to the front, so that offsets stay good.
    for (const CorrectionHit &hit : hits | std::views::reverse) {
        const Line *line = episode->findLine(hit.line);
        if (!line || hit.stretch.end() > line->text.size())
            return failure(Error::Kind::Invalid, tr("The text has changed meanwhile: look again."));
        edits.emplace_back(replacement(*line, hit));
        for (Position *end : {&after.position, &after.anchor}) {
            if (end->line == hit.line && end->offset > hit.stretch.start)
                end->offset = std::max(qint32(hit.stretch.start),
                                       end->offset + qint32(hit.text.size() - hit.stretch.length));
        }
    }
    if (const auto done = m_history.perform({m_episode, label, std::move(edits), caret, after}); !done)
        return std::unexpected(done.error());
    return after;
}

QString Corrections::labelOf(const Correction &correction)
{
    return tr("Correct “%1” to “%2”").arg(correction.from, correction.to);
}

Result<GroupId> Corrections::remember(const Correction &correction)
{
    HouseRules rules(m_project, m_history);
    const HouseRule rule{{}, HouseRule::Kind::Correction, correction.from, correction.to, {}};
    if (!rules.adding(rule))
        return GroupId();
    if (const auto added = rules.add(rule); !added)
        return std::unexpected(added.error());
    return m_history.steps({}).back().header.id;
}

} // namespace Ropewalk
