// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/jsonfile.h"
#include "app/window/workspaces.h"
#include "model/editing/record.h"
#include "widgets/timeline/timelinelanes.h"

#include <QDateTime>
#include <QHash>
#include <QTimer>

namespace Ropewalk
{

/// Where somebody was in an episode: the caret, and what was at the view's top.
struct EpisodePlace {
    Caret caret;
    Position top;

    bool operator==(const EpisodePlace &) const = default;
};

/// Where somebody was in a project.
struct ProjectPlace {
    EpisodeId episode;
    QHash<EpisodeId, EpisodePlace> places;
    QStringList refusedOffers; ///< of merging speakers; see CastController
    qint64 usedMs = 0;         ///< since 1970, UTC
};

struct RecentFile {
    QString path; ///< absolute
    qint64 usedMs = 0;

    bool operator==(const RecentFile &) const = default;
};

/// What the window remembers by itself, apart from what people choose (Settings): its shape, its panels, the
/// files used last, and where in them. Written a moment after it changes and by save(). Owned by the
/// application.
class WindowState final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRecent = 12;
    static constexpr qsizetype mostProjects = 200;

    /// Reads the file; see trouble().
    explicit WindowState(const QString &path, QObject *parent = nullptr);
    ~WindowState() override;

    /// As QMainWindow gives and takes it; empty at first.
    [[nodiscard]] const QByteArray &geometry() const { return m_geometry; }
    [[nodiscard]] const Workspaces::State &workspaces() const { return m_workspaces; }
    void setWindow(const QByteArray &geometry, const Workspaces::State &workspaces);

    /// The last one first.
    [[nodiscard]] const QList<RecentFile> &recentFiles() const { return m_recent; }
    void addRecent(const QString &path);
    void removeRecent(const QString &path);

    [[nodiscard]] const QHash<ProjectId, ProjectPlace> &places() const { return m_places; }
    void setPlace(ProjectId project, EpisodeId episode, const EpisodePlace &place);
    void setRefusedOffers(ProjectId project, const QStringList &offers);

    /// The order of an episode's lanes in the timeline; as the cast is at first.
    [[nodiscard]] TimelineLaneOrder lanesOf(EpisodeId episode) const { return m_lanes.value(episode); }
    void setLanes(EpisodeId episode, const TimelineLaneOrder &order);
    /// The workspaces in which the timeline's lanes are tall.
    [[nodiscard]] WorkspaceSet tallTimelines() const { return m_tallTimelines; }
    void setTallTimelines(WorkspaceSet workspaces);

    /// Where the last export went, and in which format; empty at first.
    [[nodiscard]] const QString &exportFolder() const { return m_exportFolder; }
    [[nodiscard]] const QString &exportFormat() const { return m_exportFormat; }
    void setExport(const QString &folder, const QString &format);

    /// Writes now what waits to be written.
    void save();
    /// What was wrong with the file, as a sentence; empty where all is well.
    [[nodiscard]] QString trouble() const { return m_trouble.text(); }

Q_SIGNALS:
    void recentChanged();

private:
    void changed();

    QString m_path;
    JsonFile::Trouble m_trouble;
    QByteArray m_geometry;
    Workspaces::State m_workspaces;
    QList<RecentFile> m_recent;
    QHash<ProjectId, ProjectPlace> m_places;
    QHash<EpisodeId, TimelineLaneOrder> m_lanes;
    WorkspaceSet m_tallTimelines = Workspace::Outline;
    QString m_exportFolder;
    QString m_exportFormat;
    bool m_isChanged = false; ///< since it was written
    QTimer m_timer;
};

} // namespace Ropewalk
