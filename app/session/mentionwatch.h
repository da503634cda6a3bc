// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/mentions.h"
#include "model/annotation/project.h"
#include "model/editing/touched.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Ropewalk
{

/// The mentions of an episode that are offered: spoken of, and neither linked nor refused. Reads the episode
/// in slices of a few milliseconds, and is kept right while it is edited by reading again what is around
/// the lines that were touched, a moment later. Owned by a controller; the project must outlive it.
class MentionWatch final : public QObject
{
    Q_OBJECT

public:
    explicit MentionWatch(const Project &project, QObject *parent = nullptr);
    ~MentionWatch() override;

    /// Begins to read an episode that is loaded; null for none.
    void setEpisode(EpisodeId id);
    /// To be called for each change of the project.
    void apply(const Touched &touched);
    /// Takes up what was edited now. An episode that is read for the first time goes on in its slices.
    void settle();

    /// In the order of the text, as far as it is read.
    [[nodiscard]] const std::vector<Mention> &offered() const { return m_offered; }
    /// Whether the episode is read for the first time.
    [[nodiscard]] bool isReading() const { return m_nextLine >= 0; }

Q_SIGNALS:
    /// Others are offered, or the same ones at other places, or all is read now.
    void changed();

private:
    /// A turn that is read again, as far as `next` among its lines.
    struct DirtyTurn {
        TurnId turn;
        qsizetype next = 0;
    };

    [[nodiscard]] const Episode *episode() const { return m_project.episode(m_episode); }
    void begin();
    void readSlice();
    [[nodiscard]] bool readSome();
    void readAround(LineId line);
    void drop(LineId line);
    void readLines(const Turn &turn, qsizetype first, qsizetype end);
    void markTurn(TurnId turn);
    void noteAnnotations(const QSet<AnnotationId> &touched);
    void judgeAgain();
    void offer(LineId line);
    void tell();

    const Project &m_project;
    EpisodeId m_episode;
    std::unique_ptr<MentionFinder> m_finder;
    QHash<LineId, std::vector<Mention>> m_found; ///< whatever became of them
    std::vector<Mention> m_offered;
    QHash<AnnotationId, ReasonId> m_judged; ///< the links and refusals that are taken into account
    QSet<ReasonId> m_toJudge;               ///< whose links or refusals changed
    QSet<LineId> m_dirtyLines;
    std::vector<DirtyTurn> m_dirtyTurns;
    qsizetype m_nextLine = -1; ///< of the first reading; -1 when it is done
    bool m_isChanged = false;  ///< and nobody was told yet
    QTimer m_slices;
    QTimer m_pause;
};

} // namespace Ropewalk
