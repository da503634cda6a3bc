// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelinelanes.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ropewalk
{

namespace
{

class Lanes
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLanes)

public:
    [[nodiscard]] static QString nobody() { return tr("Nobody"); }
    [[nodiscard]] static QString markers() { return tr("Breaks, jingles"); }
};

/// As the cast stands: those with a number first, by it; then by age; then nobody, then markers.
bool standsBefore(const TimelineLane &a, const TimelineLane &b)
{
    const auto rank = [](const TimelineLane &lane) {
        return lane.isMarkers() ? 3 : lane.owner == TimelineReader::nobody ? 2 : lane.number > 0 ? 0 : 1;
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return a.number != b.number ? a.number < b.number : a.speaker < b.speaker;
}

} // namespace

std::vector<TimelineLane> lanesOf(const TimelineReader &reader, const TimelineLaneOrder &order)
{
    std::vector<TimelineLane> lanes;
    for (const TimelineScale::Share &share : reader.scale().shares()) {
        TimelineLane lane;
        lane.owner = share.owner;
        lane.speaker = reader.speakerOf(share.owner);
        lane.turns = share.turns;
        if (lane.isMarkers()) {
            lane.name = Lanes::markers();
        } else {
            const Speaker *speaker = reader.project()->catalogue().speakers.find(lane.speaker);
            lane.name = !speaker                       ? Lanes::nobody()
                        : speaker->shortName.isEmpty() ? speaker->name
                                                       : speaker->shortName;
            lane.number = speaker ? speaker->number : 0;
            lane.colour = speaker ? speaker->colour : -1;
            lane.isHidden = order.hidden.contains(lane.speaker);
        }
        lanes.push_back(lane);
    }
    std::ranges::sort(lanes, standsBefore);
    const auto place = [&order](const TimelineLane &lane) {
        const qsizetype at = lane.isMarkers() ? -1 : order.order.indexOf(lane.speaker);
        return at < 0 ? order.order.size() : at;
    };
    std::ranges::stable_sort(lanes, {}, place);
    return lanes;
}

TimelineLaneOrder moved(const std::vector<TimelineLane> &lanes, const TimelineLaneOrder &order,
                        qsizetype from, qsizetype to)
{
    std::vector<size_t> shown;
    for (size_t at = 0; at < lanes.size(); ++at) {
        if (!lanes[at].isHidden && !lanes[at].isMarkers())
            shown.push_back(at);
    }
    const auto count = qsizetype(shown.size());
    if (from < 0 || from >= count || count == 0)
        return order;
    to = std::clamp<qsizetype>(to, 0, count - 1);
    TimelineLaneOrder made = order;
    made.order.clear();
    for (const TimelineLane &lane : lanes) {
        if (!lane.isMarkers())
            made.order.append(lane.speaker);
    }
    // Hidden lanes keep their places among the others.
    const SpeakerId moving = lanes[shown[size_t(from)]].speaker;
    const SpeakerId target = lanes[shown[size_t(to)]].speaker;
    made.order.move(made.order.indexOf(moving), made.order.indexOf(target));
    return made;
}

} // namespace Ropewalk
