// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/projectcontroller.h"

#include <QTimer>

namespace Ropewalk
{

class MessageBars;

/// Looks now and then how much room there is where the working copies are, and warns in a bar of the window
/// while it is little: before anything fails. Only while a project is open. Owned by the application.
class DiskWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 littleRoom = 200LL << 20;
    /// As much as this ends the warning: what is near the limit does not come and go.
    static constexpr qint64 enoughRoom = 250LL << 20;

    /// How many bytes there are for this user; called in a thread of its own, as a disk may take its time.
    /// Less than 0 where that cannot be told.
    using Room = std::function<qint64()>;
    DiskWatch(MessageBars &bars, ProjectController &projects, Room room, QObject *parent = nullptr);
    /// The room on the disk of a folder, which may still have to be made.
    [[nodiscard]] static Room roomAt(const QString &folder);

    /// Looks now; also does so by itself.
    void look();

private:
    void take(qint64 bytes);

    MessageBars &m_bars;
    ProjectController &m_projects;
    Room m_room;
    QTimer m_timer;
    Worker m_worker;
};

} // namespace Ropewalk
