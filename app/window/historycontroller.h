// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/worker.h"
#include "app/window/episodecontroller.h"
#include "widgets/history/comparedialog.h"
#include "widgets/history/historymodel.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace Ropewalk
{

class Actions;
class Appearance;
class HistoryPanel;
class MessageBars;

/// The history in the window: lists what was done, names versions, compares two states of the episode on
/// screen, goes back to one, takes back steps on what all episodes share, and shows what a turn was imported
/// as. What was is made out in a thread of its own. Owned by the application.
class HistoryController final : public QObject
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        QWidget &window;
        ProjectController &projects;
        EpisodeController &episodes;
        EditorView &view;
        HistoryPanel &panel;
        MessageBars &bars;
        const Actions &actions;
        const Appearance &appearance;
    };
    explicit HistoryController(const Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] CompareDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    /// The panel is to be seen.
    void panelWanted();
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);

private:
    void begin();
    void end();
    void connectPanel();
    void fill();
    [[nodiscard]] std::vector<HistoryEntry> next(qsizetype most);
    [[nodiscard]] bool hasMore() const { return m_at > 0; }
    [[nodiscard]] const RecordHeader &record(qsizetype at) const;
    [[nodiscard]] HistoryEntry entryOf(const RecordHeader &record) const;
    void saveVersion(const QString &name);
    void openCompare(std::optional<qint64> sequence);
    void compare();
    void goBack(const HistoryEntry &entry);
    void showGoingBack();
    void goBackTo(qint64 sequence, const QString &name);
    void walkStep(GroupId step, bool isUndo);
    void showOriginal();
    void showOriginalOf(LineId line);
    template <typename Change>
    void perform(Change change);

    Desk m_desk;
    std::vector<RecordHeader> m_since; ///< what was done since the project was opened
    qsizetype m_at = 0;                ///< records before this one are not listed yet
    QSet<GroupId> m_listed;
    QTimer m_soon;
    QTimer m_slow; ///< runs while going back shows no bar yet
    QPointer<CompareDialog> m_dialog;
    std::unique_ptr<Worker> m_comparing; ///< ends before the session does, as the next one
    std::unique_ptr<Worker> m_goingBack;
};

} // namespace Ropewalk
