// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/projectsearch.h"

namespace Ropewalk
{

ProjectSearch::ProjectSearch(QObject *parent)
    : QObject(parent)
{
}

ProjectSearch::~ProjectSearch()
{
    end();
}

void ProjectSearch::begin(ProjectId project, ProjectStore &store, std::chrono::milliseconds patience)
{
    end();
    auto orders = std::make_shared<SearchOrders>();
    orders->patience = patience;
    m_orders = orders;
    const TextAccess access = [orders, &store](const std::function<void(TextReader &)> &read) {
        const std::scoped_lock lock(orders->gate);
        if (!orders->isEnded)
            store.readText(read);
    };
    // Said in this thread, unless the project went meanwhile.
    const auto post = [this, orders](const std::function<void()> &say) {
        QMetaObject::invokeMethod(
            this,
            [this, orders, say] {
                if (m_orders == orders)
                    say();
            },
            Qt::QueuedConnection);
    };
    SearchLoop::Listener listener;
    listener.progressed = [this, post, last = -1](double share) mutable {
        constexpr int parts = 100;
        if (const int part = int(share * parts); std::exchange(last, part) != part)
            post([this, share] { Q_EMIT progressed(share); });
    };
    listener.changed = [this, post] { post([this] { Q_EMIT changed(); }); };
    listener.answered = [this, post](SearchAnswer answer) {
        post([this, answer = std::move(answer)] {
            if (answer.number == m_number)
                Q_EMIT found(answer);
        });
    };
    listener.answeredMore = [this, post](SearchAnswer answer) {
        post([this, answer = std::move(answer)] {
            if (answer.number == m_number)
                Q_EMIT foundMore(answer);
        });
    };
    listener.counted = [this, post](const SearchCount &count) {
        post([this, count] {
            if (count.number == m_number)
                Q_EMIT counted(count);
        });
    };
    listener.failed = [this, post](const Error &error) { post([this, error] { Q_EMIT failed(error); }); };
    m_work.start<bool>(
        [project, access, orders, listener](const Worker::Progress &) {
            SearchLoop(project, access, *orders, listener).run();
            return true;
        },
        [](bool) {});
}

void ProjectSearch::end()
{
    if (!m_orders)
        return;
    const auto orders = std::exchange(m_orders, nullptr);
    {
        const std::scoped_lock lock(orders->mutex);
        orders->isEnded = true;
    }
    orders->isNew.notify_one();
    // Some milliseconds, until what is read is read.
    const std::scoped_lock lock(orders->gate);
}

void ProjectSearch::tell(IndexChanges changes)
{
    if (!m_orders || changes.isEmpty())
        return;
    const std::scoped_lock lock(m_orders->mutex);
    m_orders->changes.push_back(std::move(changes));
    m_orders->isNew.notify_one();
}

void ProjectSearch::find(const QString &text, const ShowFacts &facts, size_t most)
{
    ++m_number;
    if (!m_orders)
        return;
    const std::scoped_lock lock(m_orders->mutex);
    m_orders->latest = m_number;
    m_orders->request = SearchRequest{m_number, text, facts, most};
    m_orders->more = 0;
    m_orders->isNew.notify_one();
}

void ProjectSearch::more(size_t most)
{
    if (!m_orders)
        return;
    const std::scoped_lock lock(m_orders->mutex);
    m_orders->more = most;
    m_orders->isNew.notify_one();
}

void ProjectSearch::stopFinding()
{
    ++m_number;
    if (!m_orders)
        return;
    const std::scoped_lock lock(m_orders->mutex);
    m_orders->latest = m_number;
    m_orders->request.reset();
    m_orders->more = 0;
}

} // namespace Ropewalk
