// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/episode.h"
#include "model/editing/touched.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace Ropewalk
{

/// An episode's topics in the order of its outline.
[[nodiscard]] std::vector<Topic> outlineOf(const Episode &episode);

/// The first words of a printed topic, as its short name.
[[nodiscard]] QString topicName(const QString &line);

/// Lines that are tagged with a topic: `first` and `last` are line numbers of the transcript. `lane` tells
/// stretches that share lines apart, from 0.
struct TopicStretch {
    TopicId topic;
    AnnotationId tag;
    Range range;
    qsizetype first = 0;
    qsizetype last = 0;
    int lane = 0;

    [[nodiscard]] bool covers(qsizetype line) const { return first <= line && line <= last; }
    bool operator==(const TopicStretch &) const = default;
};

/// The stretches of all topics of an episode, for bars beside the text, jumping and counting. It remembers
/// which annotations are tags, and looks where they are when somebody asks after a change: what else hangs on
/// the text costs nothing. Tags on page text, and those whose words are gone, are no stretches.
class TopicStretches
{
public:
    /// The episode must outlive the next call; null for none.
    void setEpisode(const Episode *episode);
    [[nodiscard]] const Episode *episode() const { return m_episode; }
    /// Takes up a change of the project; true where stretches may have changed.
    bool apply(const Touched &touched);

    /// In the order of their places.
    [[nodiscard]] const std::vector<TopicStretch> &all() const;
    [[nodiscard]] int laneCount() const;
    /// The topics of a line, in the order of their lanes.
    [[nodiscard]] QList<TopicId> topicsAt(qsizetype line) const;
    /// The stretch of a topic that begins behind a line, else its first one; null where it has none.
    [[nodiscard]] const TopicStretch *nextOf(TopicId topic, qsizetype line) const;

private:
    void read() const;

    const Episode *m_episode = nullptr;
    QSet<AnnotationId> m_tags;
    mutable std::vector<TopicStretch> m_stretches;
    mutable int m_laneCount = 0;
    mutable bool m_isRead = true;
};

/// A stretch of a topic in ms from the episode's start.
struct TopicSpan {
    TopicId topic;
    double startMs = 0;
    double endMs = 0;
    bool isEstimated = false; ///< the time of an end of it is not known
};

/// How long topics are talked about.
struct TopicMinutes {
    struct Share {
        qint64 ms = 0;
        bool isEstimated = false;

        bool operator==(const Share &) const = default;
    };
    QHash<TopicId, Share> topics; ///< of those that have stretches
    Share untagged;
    Share total;

    bool operator==(const TopicMinutes &) const = default;
};

/// Each moment counts once for a topic, however many of its stretches it is in. A part of the episode that no
/// topic has is untagged.
[[nodiscard]] TopicMinutes topicMinutes(std::vector<TopicSpan> spans, const TopicMinutes::Share &total);

} // namespace Ropewalk
