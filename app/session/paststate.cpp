// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/paststate.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// Steps that are read at once.
constexpr int mostSteps = 200;

std::unexpected<Error> fault(Error::Kind kind, const char *text)
{
    return failure(kind, QCoreApplication::translate("PastState", text));
}

bool bringsIn(const PastStep &step, EpisodeId id)
{
    return step.kind == RecordKind::Edits &&
           std::ranges::any_of(step.edits, [id](const AppliedEdit &applied) {
               const auto *inserted = std::get_if<InsertEpisode>(&applied.edit);
               return inserted && inserted->id == id;
           });
}

Result<TextReader::Present> readPresent(const TextAccess &access, EpisodeId id)
{
    Result<TextReader::Present> present;
    access([&](TextReader &reader) { present = reader.present(id); });
    return present;
}

Result<std::unique_ptr<PastEpisode>> goBehind(const TextAccess &access, const TextReader::Present &present,
                                              qint64 sequence, const PastProgress &progress)
{
    const EpisodeId id = present.episode.id;
    const auto span = double(std::max<qint64>(present.sequence - sequence, 1));
    qint64 at = present.sequence;
    auto past = std::make_unique<PastEpisode>(present.catalogue, present.episode);
    while (at > sequence) {
        if (progress && !progress(double(present.sequence - at) / span))
            return fault(Error::Kind::Cancelled, QT_TRANSLATE_NOOP("PastState", "Cancelled."));
        Result<std::vector<PastStep>> steps;
        access([&](TextReader &reader) { steps = reader.stepsBack(id, at, sequence, mostSteps); });
        if (!steps)
            return std::unexpected(steps.error());
        for (const PastStep &step : *steps) {
            if (sequence == asItCame && bringsIn(step, id))
                return past;
            if (const auto taken = past->takeBack(step); !taken)
                return std::unexpected(taken.error());
        }
        at = steps->empty() ? sequence : steps->back().sequence - 1;
    }
    if (past->isBeforeItCame())
        return fault(Error::Kind::Invalid,
                     QT_TRANSLATE_NOOP("PastState", "The episode was not in the project yet."));
    return past;
}

} // namespace

Result<std::unique_ptr<PastEpisode>> readPastEpisode(const TextAccess &access, EpisodeId id, qint64 sequence,
                                                     const PastProgress &progress)
{
    const auto present = readPresent(access, id);
    if (!present)
        return std::unexpected(present.error());
    return goBehind(access, *present, sequence, progress);
}

Result<PlannedGoBack> planGoBack(const TextAccess &access, EpisodeId id, qint64 sequence,
                                 const PastProgress &progress)
{
    auto present = readPresent(access, id);
    if (!present)
        return std::unexpected(present.error());
    const auto past = goBehind(access, *present, sequence, progress);
    if (!past)
        return std::unexpected(past.error());
    auto back = goBackTo((*past)->episode().data(), Episode(std::move(present->episode)), present->catalogue);
    if (!back)
        return std::unexpected(back.error());
    return PlannedGoBack{std::move(*back), present->sequence};
}

} // namespace Ropewalk
