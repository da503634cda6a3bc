// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace Ropewalk
{

/// Runs long work in a thread of its own, one at a time, and gives what it made back to the thread that this
/// object lives in. The work takes values and gives a value; it tells its progress, and stops when that
/// answers false.
class Worker final : public QObject
{
    Q_OBJECT

public:
    /// Called by the work now and then with the share done, 0 to 1; false says: stop.
    using Progress = std::function<bool(double)>;

    explicit Worker(QObject *parent = nullptr);
    /// Stops the work, and waits for that.
    ~Worker() override;

    /// Begins `work`; `done` is called with its result. Work that is under way is stopped, and its `done`
    /// never called.
    template <typename T>
    void start(std::function<T(const Progress &)> work, std::function<void(T)> done)
    {
        begin([work = std::move(work), done = std::move(done)](const Progress &progress) {
            auto made = std::make_shared<T>(work(progress));
            return std::function<void()>([made, done] { done(std::move(*made)); });
        });
    }
    /// Asks the work to stop; `done` is called with what it makes of that.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_current != nullptr; }

Q_SIGNALS:
    /// In this object's thread, at most once for each thousandth.
    void progressed(double share);

private:
    struct Run {
        std::thread thread;
        std::atomic<bool> isStopped = false;
        std::atomic<int> permille = -1;
    };

    void begin(std::function<std::function<void()>(const Progress &)> work);
    void end(Run *run, const std::function<void()> &done);

    std::vector<std::unique_ptr<Run>> m_runs; ///< the current one, and those that are being stopped
    Run *m_current = nullptr;
};

} // namespace Ropewalk
