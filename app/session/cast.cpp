// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/cast.h"

#include "app/session/readepisodes.h"
#include "model/analysis/castplaces.h"
#include "model/base/text.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// A name as it may be: one line without controls.
QString tidy(const QString &name)
{
    qsizetype removed = 0;
    return withoutControls(name, removed).simplified();
}

} // namespace

Cast::Cast(const Project &project, History &history)
    : m_project(project)
    , m_history(history)
{
}

Result<Speaker> Cast::find(SpeakerId id) const
{
    if (const Speaker *speaker = m_project.catalogue().speakers.find(id))
        return *speaker;
    return failure(Error::Kind::Invalid, tr("This speaker is not in the cast any more."));
}

Result<> Cast::put(const QString &label, const std::vector<Speaker> &changed)
{
    Step step{{}, label, {}};
    for (const Speaker &speaker : changed) {
        const Speaker *known = m_project.catalogue().speakers.find(speaker.id);
        if (!known || *known != speaker)
            step.edits.emplace_back(Put<Speaker>{speaker.id, speaker});
    }
    return m_history.perform(std::move(step));
}

Result<SpeakerId> Cast::add(const QString &name)
{
    const QString tidied = tidy(name);
    if (tidied.isEmpty())
        return failure(Error::Kind::Invalid, tr("A speaker needs a name."));
    CastPlaces places(m_project.catalogue().speakers);
    const Speaker made{SpeakerId::create(), tidied, shortNameOf(tidied), {}, {}, places.takeNumber(),
                       places.takeColour()};
    if (const auto done = put(tr("New speaker “%1”").arg(tidied), {made}); !done)
        return std::unexpected(done.error());
    return made.id;
}

Result<> Cast::setCredit(SpeakerId id, const QString &name)
{
    auto speaker = find(id);
    if (!speaker)
        return std::unexpected(speaker.error());
    const QString tidied = tidy(name);
    if (tidied.isEmpty())
        return failure(Error::Kind::Invalid, tr("A credit cannot be empty: “%1” stays.").arg(speaker->name));
    const QString label = tr("Credit “%1” as “%2”").arg(speaker->name, tidied);
    speaker->name = tidied;
    return put(label, {*speaker});
}

Result<> Cast::setShortName(SpeakerId id, const QString &name)
{
    auto speaker = find(id);
    if (!speaker)
        return std::unexpected(speaker.error());
    const QString tidied = tidy(name);
    if (tidied.isEmpty())
        return failure(Error::Kind::Invalid,
                       tr("A short name cannot be empty: “%1” stays.").arg(speaker->shortName));
    const QString label = tr("Short name “%1” instead of “%2”").arg(tidied, speaker->shortName);
    speaker->shortName = tidied;
    return put(label, {*speaker});
}

Result<> Cast::setRole(SpeakerId id, const QString &role)
{
    auto speaker = find(id);
    if (!speaker)
        return std::unexpected(speaker.error());
    speaker->role = tidy(role);
    return put(tr("Role of “%1”").arg(speaker->name), {*speaker});
}

Result<> Cast::setLabel(SpeakerId id, qsizetype index, const QString &label)
{
    auto speaker = find(id);
    if (!speaker)
        return std::unexpected(speaker.error());
    const QString tidied = tidy(label);
    QStringList &labels = speaker->labels;
    if (index < 0 || index > labels.size() || (index < labels.size() && labels[index] == tidied))
        return {};
    if (index < labels.size())
        labels.removeAt(index);
    if (labels.contains(tidied))
        return failure(Error::Kind::Invalid, tr("“%1” has the label %2 already.").arg(speaker->name, tidied));
    const Speaker *owner = tidied.isEmpty() ? nullptr : m_project.speakerOfLabel(tidied);
    if (owner && owner->id != id)
        return failure(Error::Kind::Invalid,
                       tr("The label %1 is that of “%2”. If they are one person, merge the two.")
                           .arg(tidied, owner->name));
    if (!tidied.isEmpty())
        labels.insert(index, tidied);
    return put(tr("Labels of “%1”").arg(speaker->name), {*speaker});
}

Result<> Cast::setNumber(SpeakerId id, int number)
{
    auto speaker = find(id);
    if (!speaker)
        return std::unexpected(speaker.error());
    if (number < 0 || number > CastPlaces::lastNumber)
        return failure(Error::Kind::Invalid, tr("Numbers go from 1 to %1.").arg(CastPlaces::lastNumber));
    std::vector<Speaker> changed;
    for (const auto &[otherId, other] : m_project.catalogue().speakers.all()) {
        if (number > 0 && other.number == number && otherId != id) {
            changed.push_back(other);
            changed.back().number = std::exchange(speaker->number, 0);
        }
    }
    speaker->number = number;
    changed.push_back(*speaker);
    return put(number > 0 ? tr("Number %1 to “%2”").arg(QString::number(number), speaker->name)
                          : tr("No number for “%1”").arg(speaker->name),
               changed);
}

Result<> Cast::setColour(SpeakerId id, int colour)
{
    auto speaker = find(id);
    if (!speaker)
        return std::unexpected(speaker.error());
    speaker->colour = colour;
    return put(tr("Colour of “%1”").arg(speaker->name), {*speaker});
}

Cast::Uses Cast::usesOf(SpeakerId id) const
{
    Uses uses;
    for (const EpisodeId episodeId : m_project.episodes()) {
        const Episode *episode = m_project.episode(episodeId);
        if (!episode)
            continue;
        Uses here;
        episode->transcript().forEachTurn(
            [&](const Turn &turn) { here.turns += turn.head.speaker == id ? 1 : 0; });
        for (const auto &[annotationId, annotation] : episode->annotations().all()) {
            const auto *claim = annotation.as<Claim>();
            here.claims += claim && claim->speaker == id ? 1 : 0;
        }
        if (here.isEmpty())
            continue;
        uses.turns += here.turns;
        uses.claims += here.claims;
        uses.episodes.push_back(episodeId);
    }
    return uses;
}

Result<> Cast::remove(SpeakerId id)
{
    const auto speaker = find(id);
    if (!speaker)
        return std::unexpected(speaker.error());
    if (!unloadedEpisodes(m_project).empty())
        return failure(Error::Kind::Invalid, tr("Not all episodes are open, which may use this speaker."));
    const Uses uses = usesOf(id);
    if (!uses.isEmpty())
        return failure(Error::Kind::Invalid,
                       tr("“%1” still has %2 in %3. Give these to others, or merge “%1” with somebody.")
                           .arg(speaker->name,
                                uses.turns > 0 ? tr("%n turn(s)", nullptr, int(uses.turns))
                                               : tr("%n claim(s)", nullptr, int(uses.claims)),
                                tr("%n episode(s)", nullptr, int(uses.episodes.size()))));
    return m_history.perform({{}, tr("Remove “%1”").arg(speaker->name), {Put<Speaker>{id, {}}}});
}

} // namespace Ropewalk
