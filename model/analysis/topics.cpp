// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/topics.h"

#include "model/base/text.h"

#include <algorithm>
#include <cmath>

namespace Ropewalk
{

namespace
{

/// The lines that a tag covers; nothing where it has none in the transcript.
std::optional<TopicStretch> stretchOf(const Episode &episode, const Annotation &annotation)
{
    const auto *tag = annotation.as<TopicTag>();
    const Place &place = annotation.places.front();
    if (!tag || place.state == AnchorState::Orphan || !episode.topics().find(tag->topic))
        return std::nullopt;
    const Transcript &transcript = episode.transcript();
    const auto &[from, to] = place.range;
    TopicStretch stretch{tag->topic, annotation.id, place.range, transcript.lineNumber(from.line), 0, 0};
    stretch.last = place.range.isInOneLine() ? stretch.first : transcript.lineNumber(to.line);
    if (stretch.first < 0 || stretch.last < 0)
        return std::nullopt;
    // What ends at the beginning of a line has nothing of it.
    if (stretch.last > stretch.first && to.offset == 0 && !episode.findLine(to.line)->text.isEmpty())
        --stretch.last;
    return stretch;
}

struct Covered {
    double ms = 0;
    bool isEstimated = false;
};

/// How long at least one of the spans lasts. They stand in the order of their starts.
Covered coveredBy(const std::vector<TopicSpan> &spans)
{
    Covered covered;
    double end = 0;
    for (const TopicSpan &span : spans) {
        const double start = std::max(span.startMs, end);
        covered.isEstimated = covered.isEstimated || span.isEstimated;
        if (span.endMs <= start)
            continue;
        covered.ms += span.endMs - start;
        end = span.endMs;
    }
    return covered;
}

TopicMinutes::Share rounded(const Covered &covered)
{
    return {std::llround(covered.ms), covered.isEstimated};
}

} // namespace

std::vector<Topic> outlineOf(const Episode &episode)
{
    std::vector<Topic> topics;
    for (const auto &[id, topic] : episode.topics().all())
        topics.push_back(topic);
    std::ranges::stable_sort(topics, {}, &Topic::order);
    return topics;
}

QString topicName(const QString &line)
{
    constexpr qsizetype mostWords = 5;
    qsizetype end = line.size();
    const QList<Stretch> found = words(line);
    if (found.size() > mostWords)
        end = found[mostWords - 1].end();
    for (qsizetype at = 1; at < end; ++at) {
        const bool isBreak = line[at] == u'—' || line[at] == u':' || line[at] == u';' || line[at] == u',';
        if (isBreak && at >= found.value(1).end()) {
            end = at;
            break;
        }
    }
    QString name = line.first(end).trimmed();
    while (!name.isEmpty() && name.back().isPunct() && name.back() != u')' && name.back() != u'”')
        name.chop(1);
    return name;
}

void TopicStretches::setEpisode(const Episode *episode)
{
    m_episode = episode;
    m_tags.clear();
    m_isRead = false;
    if (!episode)
        return;
    for (const auto &[id, annotation] : episode->annotations().all()) {
        if (annotation.as<TopicTag>())
            m_tags.insert(id);
    }
}

bool TopicStretches::apply(const Touched &touched)
{
    if (!m_episode || touched.episode != m_episode->id())
        return false;
    bool isOther = !touched.splices.empty() && !m_tags.isEmpty();
    for (const AnnotationId id : touched.annotations) {
        const Annotation *annotation = m_episode->annotations().find(id);
        if (annotation && annotation->as<TopicTag>()) {
            m_tags.insert(id);
            isOther = true;
        } else if (m_tags.remove(id)) {
            isOther = true;
        }
    }
    m_isRead = m_isRead && !isOther;
    return isOther;
}

void TopicStretches::read() const
{
    if (m_isRead)
        return;
    m_isRead = true;
    m_stretches.clear();
    m_laneCount = 0;
    if (!m_episode)
        return;
    for (const AnnotationId id : m_tags) {
        if (const auto stretch = stretchOf(*m_episode, *m_episode->annotations().find(id)))
            m_stretches.push_back(*stretch);
    }
    std::ranges::sort(m_stretches, {}, [](const TopicStretch &stretch) {
        return std::tuple(stretch.first, stretch.range.from.offset, stretch.tag);
    });
    std::vector<qsizetype> ends; // of the lanes
    for (TopicStretch &stretch : m_stretches) {
        const auto isFree = [&stretch](qsizetype end) { return end < stretch.first; };
        auto lane = std::ranges::find_if(ends, isFree);
        if (lane == ends.end())
            lane = ends.insert(lane, 0);
        *lane = stretch.last;
        stretch.lane = int(lane - ends.begin());
    }
    m_laneCount = int(ends.size());
}

const std::vector<TopicStretch> &TopicStretches::all() const
{
    read();
    return m_stretches;
}

int TopicStretches::laneCount() const
{
    read();
    return m_laneCount;
}

QList<TopicId> TopicStretches::topicsAt(qsizetype line) const
{
    std::vector<TopicStretch> here;
    std::ranges::copy_if(all(), std::back_inserter(here),
                         [line](const TopicStretch &stretch) { return stretch.covers(line); });
    std::ranges::stable_sort(here, {}, &TopicStretch::lane);
    QList<TopicId> topics;
    for (const TopicStretch &stretch : here) {
        if (!topics.contains(stretch.topic))
            topics.append(stretch.topic);
    }
    return topics;
}

const TopicStretch *TopicStretches::nextOf(TopicId topic, qsizetype line) const
{
    const TopicStretch *first = nullptr;
    for (const TopicStretch &stretch : all()) {
        if (stretch.topic != topic)
            continue;
        if (stretch.first > line)
            return &stretch;
        first = first ? first : &stretch;
    }
    return first;
}

TopicMinutes topicMinutes(std::vector<TopicSpan> spans, const TopicMinutes::Share &total)
{
    std::ranges::stable_sort(spans, {}, &TopicSpan::startMs);
    TopicMinutes minutes;
    minutes.total = total;
    minutes.untagged = rounded(coveredBy(spans));
    minutes.untagged.ms = std::max<qint64>(0, total.ms - minutes.untagged.ms);
    minutes.untagged.isEstimated = minutes.untagged.isEstimated || total.isEstimated;
    QHash<TopicId, std::vector<TopicSpan>> byTopic;
    for (const TopicSpan &span : spans)
        byTopic[span.topic].push_back(span);
    for (const auto &[topic, own] : std::as_const(byTopic).asKeyValueRange())
        minutes.topics.insert(topic, rounded(coveredBy(own)));
    return minutes;
}

} // namespace Ropewalk
