// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/worker.h"

#include <algorithm>

namespace Ropewalk
{

Worker::Worker(QObject *parent)
    : QObject(parent)
{
}

Worker::~Worker()
{
    for (const auto &run : m_runs)
        run->isStopped = true;
    for (const auto &run : m_runs)
        run->thread.join();
}

void Worker::cancel()
{
    if (m_current)
        m_current->isStopped = true;
}

void Worker::begin(std::function<std::function<void()>(const Progress &)> work)
{
    cancel();
    m_current = m_runs.emplace_back(std::make_unique<Run>()).get();
    // Posts to this object are good to the end: the destructor waits for the thread.
    m_current->thread = std::thread([this, run = m_current, work = std::move(work)] {
        const Progress progress = [this, run](double share) {
            const int permille = int(std::clamp(share, 0.0, 1.0) * 1000);
            if (run->permille.exchange(permille) != permille) {
                QMetaObject::invokeMethod(
                    this,
                    [this, run, permille] {
                        if (run == m_current)
                            Q_EMIT progressed(permille / 1000.0);
                    },
                    Qt::QueuedConnection);
            }
            return !run->isStopped;
        };
        const auto done = work(progress);
        QMetaObject::invokeMethod(this, [this, run, done] { end(run, done); }, Qt::QueuedConnection);
    });
}

void Worker::end(Run *run, const std::function<void()> &done)
{
    run->thread.join();
    const bool isCurrent = run == m_current;
    if (isCurrent)
        m_current = nullptr;
    std::erase_if(m_runs, [run](const auto &one) { return one.get() == run; });
    if (isCurrent)
        done();
}

} // namespace Ropewalk
