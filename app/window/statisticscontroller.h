// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/worker.h"
#include "model/analysis/speechshares.h"
#include "model/editing/touched.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Ropewalk
{

class Actions;
class EditorView;
class EpisodeController;
class StatisticsDialog;

/// Counts who speaks how much in the episode on screen, while a dialog shows it. Owned by the application.
class StatisticsController final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Desk {
        QWidget &window;
        EpisodeController &episodes;
        EditorView &view;
        const Actions &actions;
    };
    explicit StatisticsController(const Desk &desk, QObject *parent = nullptr);
    ~StatisticsController() override;

    void open();

private:
    void countSoon();
    void count();
    void show(const SpeechShares &shares);

    Desk m_desk;
    QPointer<StatisticsDialog> m_dialog;
    SpeechShares m_shares;
    Worker m_counting;
    QTimer m_soon;
};

} // namespace Ropewalk
