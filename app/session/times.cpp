// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/times.h"

#include "model/base/timecode.h"

namespace Ropewalk
{

namespace
{

/// When a turn begins, where that is measured.
std::optional<qint64> measuredStart(const Turn &turn)
{
    const TimePoint start = turn.lines.front().span.start;
    return start.kind == TimeKind::Measured ? std::optional<qint64>(start.ms) : std::nullopt;
}

} // namespace

Times::Times(const Project &project, History &history, EpisodeId episode)
    : m_project(project)
    , m_history(history)
    , m_episode(episode)
{
}

Result<> Times::fits(qsizetype turn, qint64 ms) const
{
    const qint64 length = m_project.episode(m_episode)->facts().lengthMs;
    if (length > 0 && ms > length)
        return failure(Error::Kind::Invalid, tr("The episode is %1 long.").arg(formatClock(length)));
    for (qsizetype at = turn - 1; at >= 0; --at) {
        const auto start = measuredStart(transcript().turnAt(at));
        if (start && ms < *start)
            return failure(Error::Kind::Invalid,
                           tr("Turn %1, before it, begins at %2.").arg(at + 1).arg(formatClock(*start)));
        if (start)
            break;
    }
    for (qsizetype at = turn + 1; at < transcript().turnCount(); ++at) {
        const auto start = measuredStart(transcript().turnAt(at));
        if (start && ms > *start)
            return failure(Error::Kind::Invalid,
                           tr("Turn %1, behind it, begins at %2.").arg(at + 1).arg(formatClock(*start)));
        if (start)
            break;
    }
    return {};
}

Result<QString> Times::setTurnStart(TurnId id, std::optional<qint64> ms)
{
    const Turn *turn = transcript().findTurn(id);
    if (!turn)
        return failure(Error::Kind::Invalid, tr("This turn is not there any more."));
    const qsizetype number = transcript().indexOf(id) + 1;
    Span span = turn->lines.front().span;
    span.start = ms ? TimePoint::measured(*ms) : TimePoint();
    if (ms) {
        if (const auto fitting = fits(number - 1, *ms); !fitting)
            return std::unexpected(fitting.error());
        // An end that would stand before the new start was a guess that is overtaken.
        if (span.end.isKnown() && span.end.ms < *ms)
            span.end = {};
    }
    if (span == turn->lines.front().span)
        return QString();
    const auto done = m_history.perform(
        {m_episode, tr("Start of turn %1").arg(number), {SetSpan{turn->lines.front().id, span}}});
    if (!done)
        return std::unexpected(done.error());
    return ms ? tr("Turn %1 begins at %2").arg(number).arg(formatClock(*ms))
              : tr("When turn %1 begins is not known").arg(number);
}

Result<QString> Times::setLength(std::optional<qint64> ms)
{
    EpisodeFacts facts = m_project.episode(m_episode)->facts();
    const qint64 length = ms.value_or(0);
    if (ms) {
        for (qsizetype at = transcript().turnCount() - 1; at >= 0; --at) {
            const auto start = measuredStart(transcript().turnAt(at));
            if (start && length < *start)
                return failure(Error::Kind::Invalid,
                               tr("Turn %1 begins at %2.").arg(at + 1).arg(formatClock(*start)));
            if (start)
                break;
        }
    }
    if (facts.lengthMs == length)
        return QString();
    facts.lengthMs = length;
    if (const auto done = m_history.perform({m_episode, tr("Length"), {SetEpisodeFacts{facts}}}); !done)
        return std::unexpected(done.error());
    return ms ? tr("The episode is %1 long").arg(formatClock(length))
              : tr("The length of the episode is not known");
}

} // namespace Ropewalk
