// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/editing/touched.h"
#include "widgets/timeline/timelinescale.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Ropewalk
{

/// Reads an episode's lines into a TimelineScale, a few milliseconds at a time, and keeps that right while
/// the episode is edited: what is touched is read again, at once where it is little, in slices where it is
/// much. Owned by the surface that draws the timeline.
class TimelineReader final : public QObject
{
    Q_OBJECT

public:
    /// Owners that are not speakers.
    static constexpr quint32 nobody = 0;
    static constexpr quint32 marker = 1;

    explicit TimelineReader(QObject *parent = nullptr);

    /// Begins to read an episode that is loaded; null for none. The project must outlive the reading.
    void start(const Project *project, EpisodeId episode);
    /// Takes up what changed; false where that is nothing to the times.
    bool apply(const Touched &touched);

    [[nodiscard]] const Project *project() const { return m_project; }
    [[nodiscard]] const Episode *episode() const
    {
        return m_project ? m_project->episode(m_episodeId) : nullptr;
    }
    [[nodiscard]] const TimelineScale &scale() const { return m_scale; }
    /// Nothing for a number that is no speaker's.
    [[nodiscard]] SpeakerId speakerOf(quint32 owner) const;
    /// Nobody for a speaker without lines.
    [[nodiscard]] quint32 ownerOf(SpeakerId speaker) const { return m_owners.value(speaker, nobody); }
    [[nodiscard]] bool isReading() const { return m_readTo < lineCount(); }
    /// Whether the episode is read for the first time, so that its end is not known yet.
    [[nodiscard]] bool isGrowing() const { return m_scale.lineCount() < lineCount(); }
    /// How much of the episode is read, 0 to 1.
    [[nodiscard]] double share() const;
    /// Where the episode ends; while it is growing, where it will by what was read so far.
    [[nodiscard]] double totalMs() const;

Q_SIGNALS:
    /// More was read.
    void progressed();

private:
    [[nodiscard]] qsizetype lineCount() const { return episode() ? episode()->transcript().lineCount() : 0; }
    [[nodiscard]] TimelineLine read(const Turn &turn, qsizetype index);
    void readFacts();
    void readLines();
    void readSlice();
    void splice(const LineSplice &splice);
    void put(qsizetype number, const TimelineLine &line);

    const Project *m_project = nullptr;
    EpisodeId m_episodeId;
    TimelineScale m_scale;
    QHash<SpeakerId, quint32> m_owners;
    std::vector<SpeakerId> m_speakers; ///< by owner
    qsizetype m_readTo = 0;            ///< lines before it are as the model has them
    qsizetype m_modelLines = 0;        ///< as the changes that were taken up say
    QTimer m_timer;
};

} // namespace Ropewalk
