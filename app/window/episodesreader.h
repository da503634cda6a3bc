// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/worker.h"
#include "model/base/error.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace Ropewalk
{

class MessageBars;
class ProjectSession;

/// Reads the episodes of a project that are not open yet, for what has to look at all of them: in a thread of
/// its own, with progress and a way to cancel in a bar. Owned by a controller.
class EpisodesReader
{
    Q_DECLARE_TR_FUNCTIONS(EpisodesReader)

public:
    /// `id` is that of the bar.
    EpisodesReader(MessageBars &bars, const QString &id);
    ~EpisodesReader();

    /// Calls `then` once all are open: at once where there are none to read. An error, also that it was
    /// cancelled, is handed to it too.
    void read(ProjectSession &session, const std::function<void(const Result<> &)> &then);
    /// Stops without calling anybody.
    void reset();

private:
    MessageBars &m_bars;
    QString m_id;
    std::unique_ptr<Worker> m_worker;
};

} // namespace Ropewalk
