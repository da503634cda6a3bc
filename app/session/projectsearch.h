// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/searchloop.h"
#include "app/session/worker.h"
#include "model/store/projectstore.h"

#include <QObject>

namespace Ropewalk
{

/// Searches the project that is open, in a thread of its own: a SearchLoop beside the store, from begin() to
/// end(). Its answers come as signals in the thread that this lives in. Owned by a controller.
class ProjectSearch final : public QObject
{
    Q_OBJECT

public:
    explicit ProjectSearch(QObject *parent = nullptr);
    ~ProjectSearch() override;

    /// Begins to bring the index up to the project: at once where something is asked, else after `patience`.
    /// The store must outlive end().
    void begin(ProjectId project, ProjectStore &store, std::chrono::milliseconds patience = {});
    /// Stops at once, whatever is under way: the store is left alone from now on.
    void end();

    /// What was done in the project since.
    void tell(IndexChanges changes);
    /// Looks for what was typed: found() follows, and counted(). What was looked for before is stopped.
    void find(const QString &text, const ShowFacts &facts, size_t most);
    /// More of it: foundMore() follows, unless changed() does.
    void more(size_t most);
    /// Nobody wants to know any more.
    void stopFinding();

Q_SIGNALS:
    /// The share of the project that is in the index; 1 when all is.
    void progressed(double share);
    /// The index knows other words than when it was asked last.
    void changed();
    void found(const Ropewalk::SearchAnswer &answer);
    void foundMore(const Ropewalk::SearchAnswer &answer);
    void counted(const Ropewalk::SearchCount &count);
    /// The project cannot be searched, or not all of it.
    void failed(const Ropewalk::Error &error);

private:
    std::shared_ptr<SearchOrders> m_orders; ///< null while no project is open
    quint64 m_number = 0;
    Worker m_work; ///< ends before the rest
};

} // namespace Ropewalk
