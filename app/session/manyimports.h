// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/projectsession.h"
#include "app/session/worker.h"
#include "model/formats/registry.h"

#include <QStringList>

#include <deque>

namespace Ropewalk
{

/// Takes many transcript files into a project one after the other, as they are found to be, asking nothing.
/// They are read, planned and kept in a thread of its own; a file that cannot be read keeps none of the
/// others out; what came in is let go of once it is kept, so that memory does not grow with their number. An
/// import under way is stopped with the object.
class ManyImports final : public QObject
{
    Q_OBJECT

public:
    struct Failed {
        QString path;
        Error error;
    };
    struct Outcome {
        qsizetype count = 0;             ///< of files
        std::vector<EpisodeId> episodes; ///< that came in, in order
        std::vector<Failed> failed;
        QStringList doubtful;       ///< files of which something was dropped, or needs a look
        std::optional<Error> ended; ///< why the rest was left: the project could not take more
        [[nodiscard]] qsizetype left() const { return count - qsizetype(episodes.size() + failed.size()); }
    };

    /// Both outlive this, the session until stop().
    ManyImports(ProjectSession &session, const FormatRegistry &formats, QObject *parent = nullptr);
    ~ManyImports() override;

    void start(const QStringList &paths, const ImportOptions &options);
    /// Ends after the file at hand: finished() follows.
    void stop();

    /// Which of the episodes is looked at, and so stays in memory.
    std::function<bool(EpisodeId)> isLookedAt = [](EpisodeId) { return false; };

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype count);
    void finished(const Ropewalk::ManyImports::Outcome &outcome);

private:
    /// What is made of a file off the thread of the user interface.
    struct Made {
        Result<std::shared_ptr<const ImportPlan>> plan;
        Result<> kept; ///< what came in before
    };

    void next();
    void take(const Made &made);
    void put(const QString &path, const ImportPlan &plan);
    void release();
    void finish();
    void releaseRest();

    /// An episode that came in and is still in memory.
    struct AtHand {
        EpisodeId episode;
        qint64 sequence = 0; ///< of the step that brought it in
        qint64 bytes = 0;    ///< of its file
    };

    ProjectSession &m_session;
    const FormatRegistry &m_formats;
    ImportOptions m_options;
    QStringList m_paths;
    qsizetype m_at = 0;
    bool m_isStopped = false;
    qint64 m_bytesAtHand = 0;
    std::deque<AtHand> m_atHand;
    Outcome m_outcome;
    Worker m_worker; ///< ends before the rest does
};

} // namespace Ropewalk
