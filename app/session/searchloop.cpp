// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/searchloop.h"

#include "model/store/session.h"

using namespace std::chrono_literals;

namespace Ropewalk
{

namespace
{

/// Another program may let go of the index meanwhile; it is asked for so often.
constexpr auto lockPause = 50ms;
constexpr int lockTries = 40;
/// An index that is damaged again and again is given up.
constexpr int mostRemakes = 3;
/// What is found so far is told so often while the index is built.
constexpr auto tellPause = 1s;
/// So many hits are read, or counted, before somebody else may want something.
constexpr size_t readAtOnce = 100;
constexpr size_t countAtOnce = 20'000;
/// More are not counted: nobody reads them.
constexpr qint64 mostCounted = 100'000;

} // namespace

/// What is to be done next.
struct SearchLoop::Orders {
    bool isEnded = false;
    std::optional<IndexChanges> changes;
    std::optional<SearchRequest> request;
    size_t more = 0;
};

SearchLoop::SearchLoop(ProjectId project, TextAccess access, SearchOrders &orders, Listener listener)
    : m_project(project)
    , m_access(std::move(access))
    , m_orders(orders)
    , m_listener(std::move(listener))
{
}

void SearchLoop::run()
{
    waitForRequest();
    if (m_orders.isEnded || !openIndex())
        return;
    beginBuilding();
    while (true) {
        const Orders next = wait();
        if (next.isEnded)
            return;
        if (next.changes)
            update(*next.changes);
        if (next.request)
            answer(*next.request);
        else if (next.more > 0)
            answerMore(next.more);
        else if (m_counting)
            countSome();
        else if (isBuilding())
            build();
    }
}

void SearchLoop::waitForRequest()
{
    std::unique_lock lock(m_orders.mutex);
    m_orders.isNew.wait_for(lock, m_orders.patience,
                            [this] { return m_orders.isEnded || m_orders.request.has_value(); });
}

bool SearchLoop::openIndex()
{
    if (const auto folder = stateFolder({})) {
        SearchIndex::sweep(*folder);
        const QString own = SearchIndex::folderOf(*folder, m_project);
        for (int tries = 0; tries < lockTries; ++tries) {
            auto opened = SearchIndex::open(own, m_project, 0ms);
            if (opened) {
                m_index = std::move(*opened);
                return true;
            }
            std::unique_lock lock(m_orders.mutex);
            if (opened.error().kind != Error::Kind::Busy)
                break;
            if (m_orders.isNew.wait_for(lock, lockPause, [this] { return bool(m_orders.isEnded); }))
                return false;
        }
    }
    return openElsewhere();
}

bool SearchLoop::openElsewhere()
{
    forgetRuns();
    m_builder.reset();
    m_index.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = SearchIndex::open(m_folder->path(), m_project);
    if (!opened) {
        m_listener.failed(opened.error());
        return false;
    }
    m_index = std::move(*opened);
    return true;
}

void SearchLoop::beginBuilding()
{
    forgetRuns();
    m_isStuck = false;
    m_told = std::chrono::steady_clock::now();
    m_builder = std::make_unique<IndexBuilder>(*m_index, m_access);
    take(m_builder->begin());
    tellProgress();
}

/// Waits while there is nothing to do.
SearchLoop::Orders SearchLoop::wait()
{
    std::unique_lock lock(m_orders.mutex);
    const bool mayChange = !m_builder->isInsideEpisode() || m_isStuck;
    m_orders.isNew.wait(lock, [&] {
        return m_orders.isEnded || m_orders.request || m_orders.more > 0 || m_counting || isBuilding() ||
               (mayChange && !m_orders.changes.empty());
    });
    Orders next;
    next.isEnded = m_orders.isEnded;
    if (mayChange && !m_orders.changes.empty()) {
        next.changes = std::move(m_orders.changes.front());
        m_orders.changes.pop_front();
    }
    next.request = std::exchange(m_orders.request, std::nullopt);
    next.more = std::exchange(m_orders.more, 0);
    return next;
}

bool SearchLoop::isBuilding() const
{
    return !m_isStuck && !m_builder->isDone();
}

void SearchLoop::build()
{
    take(m_builder->step());
    tellProgress();
    const auto now = std::chrono::steady_clock::now();
    if (m_builder->isDone() || now - m_told > tellPause) {
        m_told = now;
        m_listener.changed();
    }
}

void SearchLoop::update(const IndexChanges &changes)
{
    forgetRuns();
    if (m_isStuck) {
        // What could not be read may be another now.
        beginBuilding();
    } else {
        take(m_builder->update(changes));
        tellProgress();
    }
    m_listener.changed();
}

void SearchLoop::take(const Result<> &result)
{
    if (result) {
        m_remakes = m_builder->isDone() ? 0 : m_remakes;
        return;
    }
    if (m_orders.isEnded)
        return;
    if (m_index->isOwn(result.error()) && m_remakes < mostRemakes) {
        ++m_remakes;
        remake();
        return;
    }
    m_isStuck = true;
    m_listener.failed(result.error());
}

/// The index is no good: it is begun anew, elsewhere where that cannot be done.
void SearchLoop::remake()
{
    forgetRuns();
    m_builder.reset();
    if (!m_index->reset() && !openElsewhere()) {
        m_orders.isEnded = true;
        return;
    }
    beginBuilding();
    m_listener.changed();
}

void SearchLoop::tellProgress()
{
    if (!m_isStuck)
        m_listener.progressed(m_builder->isDone() ? 1 : m_builder->share());
}

bool SearchLoop::isStopped() const
{
    return m_orders.isEnded || m_orders.latest != m_number;
}

void SearchLoop::forgetRuns()
{
    m_run.reset();
    m_counting.reset();
}

void SearchLoop::answer(const SearchRequest &request)
{
    forgetRuns();
    m_number = request.number;
    SearchAnswer fault;
    fault.number = m_number;
    const auto query = parseQuery(request.text);
    if (!query) {
        fault.fault = query.error();
        m_listener.answered(fault);
        return;
    }
    if (query->isEmpty())
        return;
    const auto plan = planSearch(*query, request.facts, m_index->database(), m_builder->isDone());
    if (const auto result = m_index->database().result(); !result) {
        take(result);
        return;
    }
    if (!plan) {
        fault.fault = plan.error();
        m_listener.answered(fault);
        return;
    }
    m_run = std::make_unique<SearchRun>(m_index->database(), m_access, *plan);
    m_run->setStop([this] { return isStopped(); });
    auto found = read(request.most);
    if (isStopped())
        return;
    if (!found) {
        take(std::unexpected(found.error()));
        return;
    }
    m_count = {};
    m_counting = std::make_unique<SearchRun>(m_index->database(), m_access, *plan);
    m_counting->setStop([this] { return isStopped(); });
    m_listener.answered(std::move(*found));
}

void SearchLoop::answerMore(size_t most)
{
    // Without a run the index has changed: whoever asks is asked to begin anew.
    if (!m_run || isStopped())
        return;
    auto found = read(most);
    if (isStopped())
        return;
    if (!found)
        take(std::unexpected(found.error()));
    else
        m_listener.answeredMore(std::move(*found));
}

Result<SearchAnswer> SearchLoop::read(size_t most)
{
    SearchAnswer answer;
    answer.number = m_number;
    while (answer.hits.size() < most && !m_run->isAtEnd() && !isStopped()) {
        auto hits = m_run->next(std::min(readAtOnce, most - answer.hits.size()));
        if (!hits)
            return std::unexpected(hits.error());
        std::ranges::move(*hits, std::back_inserter(answer.hits));
    }
    answer.hasMore = !m_run->isAtEnd();
    answer.isWhole = m_builder->isDone();
    return answer;
}

void SearchLoop::countSome()
{
    const auto done = m_counting->count(countAtOnce, m_count);
    const bool isAll = m_counting->isAtEnd();
    if (!done || isAll || isStopped() || m_count.hits >= mostCounted)
        m_counting.reset();
    if (!done)
        take(done);
    else if (!isStopped())
        m_listener.counted({m_number, m_count, isAll});
}

} // namespace Ropewalk
