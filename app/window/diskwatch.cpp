// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/diskwatch.h"

#include "widgets/common/messagebars.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr std::chrono::seconds betweenLooks{20};
const QString roomId = u"little-room"_s;

} // namespace

DiskWatch::DiskWatch(MessageBars &bars, ProjectController &projects, Room room, QObject *parent)
    : QObject(parent)
    , m_bars(bars)
    , m_projects(projects)
    , m_room(std::move(room))
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &DiskWatch::look);
    connect(&projects, &ProjectController::opened, this, [this] {
        m_timer.start();
        look();
    });
    connect(&projects, &ProjectController::closed, this, [this] {
        m_timer.stop();
        m_worker.cancel();
        m_bars.remove(roomId);
    });
}

DiskWatch::Room DiskWatch::roomAt(const QString &folder)
{
    return [folder]() -> qint64 {
        QString there = folder;
        while (!there.isEmpty() && !QFileInfo::exists(there))
            there = QFileInfo(there).path();
        const QStorageInfo disk(there);
        return disk.isValid() ? disk.bytesAvailable() : -1;
    };
}

void DiskWatch::look()
{
    // A disk that does not answer is not asked again meanwhile.
    if (m_worker.isRunning())
        return;
    m_worker.start<qint64>([room = m_room](const Worker::Progress &) { return room(); },
                           [this](qint64 bytes) { take(bytes); });
}

void DiskWatch::take(qint64 bytes)
{
    if (!m_projects.session() || bytes < 0)
        return;
    const bool isShown = m_bars.has(roomId);
    if (bytes >= (isShown ? enoughRoom : littleRoom)) {
        m_bars.remove(roomId);
        return;
    }
    Message message{roomId, Message::Severity::Warning,
                    tr("Little room is left on the disk where your work is kept: %1. Free some before it is "
                       "full; until then everything is kept.")
                        .arg(QLocale().formattedDataSize(bytes))};
    message.isClosable = false;
    m_bars.show(message);
}

} // namespace Ropewalk
