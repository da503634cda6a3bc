// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/sentcopy.h"

#include "model/editing/history.h"
#include "model/editing/operations.h"
#include "model/store/projectstore.h"
#include "model/store/storetext.h"

#include <QDateTime>
#include <QFileInfo>

namespace Ropewalk
{

namespace
{

using StoreText::say;

/// Whether something of the kind is marked nowhere any more: then its last words are all there is of it.
template <typename Body>
bool isGone(const Annotation &annotation)
{
    return annotation.as<Body>() && annotation.places.front().state == AnchorState::Orphan;
}

void leaveOutHistory(EpisodeData &data)
{
    data.imported.reset();
    for (Turn &turn : data.turns) {
        for (Line &line : turn.lines)
            line.origins.clear();
    }
    for (PageLine &line : data.page)
        line.line.origins.clear();
    std::erase_if(data.annotations, [](const Annotation &annotation) {
        return isGone<StrikeOut>(annotation) || isGone<OffRecord>(annotation);
    });
    // The last words of what is gone were deleted. Those of claims are what a verdict was given for.
    for (Annotation &annotation : data.annotations) {
        for (Place &place : annotation.places) {
            if (place.state == AnchorState::Orphan && !annotation.as<Claim>())
                place.words.clear();
        }
    }
}

void leaveOutSources(EpisodeData &data)
{
    for (Annotation &annotation : data.annotations) {
        if (auto *claim = std::get_if<Claim>(&annotation.body))
            std::erase_if(claim->evidence,
                          [](const Evidence &evidence) { return !evidence.source.isNull(); });
    }
}

void leaveOutPrivateNotes(EpisodeData &data)
{
    std::erase_if(data.annotations, [](const Annotation &annotation) {
        const auto *note = annotation.as<Note>();
        return note && note->isPrivate;
    });
}

/// The words go as if somebody deleted them, so that what stands around them stays where it is.
Result<EpisodeData> withoutOffRecord(const CopiedProject &copied, EpisodeData data)
{
    const EpisodeId id = data.id;
    const auto isOffRecord = [](const Annotation &annotation) {
        return annotation.as<OffRecord>() && annotation.places.front().state != AnchorState::Orphan;
    };
    std::vector<AnnotationId> marks;
    for (const Annotation &annotation : data.annotations) {
        if (isOffRecord(annotation))
            marks.push_back(annotation.id);
    }
    if (marks.empty())
        return data;
    Project project(copied.id, copied.catalogue, {{id, data.facts}});
    project.load(data);
    const auto now = [] { return QDateTime::currentMSecsSinceEpoch(); };
    History history(project, History::Context{{}, {}, now});
    for (const AnnotationId mark : marks) {
        const Episode &episode = *project.episode(id);
        const Annotation *annotation = episode.annotations().find(mark);
        if (!annotation || annotation->places.front().range.isEmpty())
            continue;
        auto edits = removeRange(episode, annotation->places.front().range);
        if (auto removed = history.perform({id, {}, std::move(edits)}); !removed)
            return std::unexpected(removed.error());
    }
    const Episode &episode = *project.episode(id);
    EpisodeData left = episode.data();
    std::erase_if(left.annotations, [](const Annotation &annotation) { return annotation.as<OffRecord>(); });
    // What stood on the words remembers them.
    for (Annotation &annotation : left.annotations) {
        for (size_t part = 0; part < annotation.places.size(); ++part) {
            Place &place = annotation.places[part];
            const auto before = std::ranges::find(data.annotations, annotation.id, &Annotation::id);
            const bool isTouched = before == data.annotations.end() || part >= before->places.size() ||
                                   before->places[part].state != place.state ||
                                   episode.textOf(place.range) != place.words;
            if (isTouched)
                place.words = place.state == AnchorState::Orphan ? QString() : episode.textOf(place.range);
        }
    }
    return left;
}

RecordPointer recordOf(const CopiedProject &project, const LeftOut &leftOut,
                       std::vector<std::shared_ptr<const EpisodeData>> episodes)
{
    auto record = std::make_shared<Record>();
    record->sequence = 1;
    record->kind = RecordKind::Version;
    record->group.id = GroupId::create();
    record->group.label = say(QT_TRANSLATE_NOOP("Store", "Copy that was sent"));
    record->group.timeMs = QDateTime::currentMSecsSinceEpoch();
    RowChanges &changes = record->rows;
    const auto putAll = [](const auto &table, auto &puts) {
        for (const auto &[id, entry] : table.all())
            puts.push_back({id, entry});
    };
    changes.projectFacts = project.catalogue.facts;
    putAll(project.catalogue.speakers, changes.speakers);
    putAll(project.catalogue.reasonLists, changes.reasonLists);
    putAll(project.catalogue.reasons, changes.reasons);
    putAll(project.catalogue.houseRules, changes.houseRules);
    if (!leftOut.sources)
        putAll(project.catalogue.sources, changes.sources);
    changes.newEpisodes = std::move(episodes);
    return record;
}

} // namespace

Result<> writeSentCopy(const CopiedProject &project, const LeftOut &leftOut, const QString &target,
                       const StoreOptions &options, const std::function<bool()> &isStopWanted)
{
    const auto isStopped = [&isStopWanted] { return isStopWanted && isStopWanted(); };
    const auto stopped = [&target] {
        return failure(Error::Kind::Cancelled, say(QT_TRANSLATE_NOOP("Store", "Stopped.")), target);
    };
    std::vector<std::shared_ptr<const EpisodeData>> episodes;
    for (const EpisodeId id : project.episodes) {
        if (isStopped())
            return stopped();
        auto data = project.load(id);
        if (data && leftOut.offRecord)
            data = withoutOffRecord(project, std::move(*data));
        if (!data)
            return std::unexpected(data.error());
        leaveOutHistory(*data);
        if (leftOut.sources)
            leaveOutSources(*data);
        if (leftOut.privateNotes)
            leaveOutPrivateNotes(*data);
        episodes.push_back(std::make_shared<EpisodeData>(std::move(*data)));
    }
    if (isStopped())
        return stopped();
    StoreOptions alone = options;
    alone.backupFolder.clear();
    auto store = ProjectStore::create(target, project.id, alone);
    if (!store)
        return std::unexpected(store.error());
    (*store)->append(recordOf(project, leftOut, std::move(episodes)));
    if (auto closed = (*store)->close(); !closed) {
        (*store)->discard();
        return closed;
    }
    return {};
}

} // namespace Ropewalk
