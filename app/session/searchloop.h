// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/search/indexbuilder.h"
#include "model/search/searchrun.h"

#include <QTemporaryDir>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace Ropewalk
{

/// What somebody looks for in a project.
struct SearchRequest {
    quint64 number = 0; ///< the later one is the higher one
    QString text;       ///< as it was typed
    ShowFacts facts;
    size_t most = 0; ///< hits wanted at first
};

/// What was found of it.
struct SearchAnswer {
    quint64 number = 0;
    std::vector<SearchHit> hits;
    bool hasMore = false;
    bool isWhole = true; ///< the index knew everything
    std::optional<QueryError> fault;
};

/// How many there are, as far as they are counted.
struct SearchCount {
    quint64 number = 0;
    SearchRun::Count count;
    bool isAll = false;
};

/// What a SearchLoop is to do: filled in one thread, emptied in another.
struct SearchOrders {
    /// Building waits so long for a request before it begins: a project that was just opened has more urgent
    /// things to do.
    std::chrono::milliseconds patience{0};
    std::atomic<bool> isEnded = false;
    std::atomic<quint64> latest = 0; ///< the request that is wanted; what is done for others stops

    std::mutex mutex; ///< of what follows
    std::condition_variable isNew;
    std::deque<IndexChanges> changes;
    std::optional<SearchRequest> request;
    size_t more = 0; ///< hits that are wanted beyond those of the request

    std::mutex gate; ///< held while the project is read
};

/// Searches a project: brings its index up to it in small parts, and answers what is asked between them. An
/// index that is no good is made anew; where another program has it, or it cannot be written, a temporary one
/// does. Made and run in a thread of its own.
class SearchLoop final
{
public:
    /// Called in that thread.
    struct Listener {
        std::function<void(double share)> progressed; ///< of building; 1 when it is done
        std::function<void()> changed;                ///< the index knows more: ask again
        std::function<void(SearchAnswer)> answered;
        std::function<void(SearchAnswer)> answeredMore; ///< what comes behind that
        std::function<void(const SearchCount &)> counted;
        std::function<void(const Error &)> failed;
    };

    SearchLoop(ProjectId project, TextAccess access, SearchOrders &orders, Listener listener);
    /// Until the orders are ended.
    void run();

private:
    struct Orders;

    void waitForRequest();
    [[nodiscard]] bool openIndex();
    [[nodiscard]] bool openElsewhere();
    void beginBuilding();
    [[nodiscard]] Orders wait();
    [[nodiscard]] bool isBuilding() const;
    void build();
    void update(const IndexChanges &changes);
    void take(const Result<> &result);
    void remake();
    void tellProgress();
    void answer(const SearchRequest &request);
    void answerMore(size_t most);
    [[nodiscard]] Result<SearchAnswer> read(size_t most);
    void countSome();
    void forgetRuns();
    [[nodiscard]] bool isStopped() const;

    ProjectId m_project;
    TextAccess m_access;
    SearchOrders &m_orders;
    Listener m_listener;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the index, where it is not the user's own
    std::unique_ptr<SearchIndex> m_index;
    std::unique_ptr<IndexBuilder> m_builder;
    bool m_isStuck = false; ///< nothing more is read until the project changes
    int m_remakes = 0;      ///< without success between them
    quint64 m_number = 0;   ///< of the request under way
    std::unique_ptr<SearchRun> m_run;
    std::unique_ptr<SearchRun> m_counting;
    SearchRun::Count m_count;
    std::chrono::steady_clock::time_point m_told; ///< when changed() was said last while building
};

} // namespace Ropewalk
