// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/stylepacks.h"
#include "app/session/worker.h"
#include "model/editing/touched.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Ropewalk
{

class Actions;
class Carets;
class CleanUpDialog;
class EditorView;
class EpisodeController;
class FileChooser;
class ProjectController;

/// Cleans up the episode on screen by the style packs of the show: a dialog lists every place that a rule
/// would change, and what is picked there is done as one step. Owned by the application.
class CleanUpController final : public QObject
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        QWidget &window;
        ProjectController &projects;
        EpisodeController &episodes;
        EditorView &view;
        Carets &carets;
        FileChooser &chooser;
        const Actions &actions;
    };
    explicit CleanUpController(const Desk &desk, QObject *parent = nullptr);
    ~CleanUpController() override;

    void open();

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);
    void failed(const Ropewalk::Error &error);
    /// So many places will be changed as one step.
    void aboutToCleanUp(qsizetype places);

private:
    using Hits = std::vector<CleanUpHit>;

    [[nodiscard]] std::optional<StylePacks> packs() const;
    void connectDialog();
    void take(const Touched &touched);
    void find();
    void show(Hits hits);
    void cleanUp();
    void showPlace(size_t group, size_t row);
    void keepSwitches();
    void showPacks();
    void withPack(const QString &name,
                  const std::function<Result<>(StylePacks &, const StylePacks::Entry &)> &act);
    void addPack();
    void exportPack(const QString &name);

    Desk m_desk;
    QPointer<CleanUpDialog> m_dialog;
    std::vector<StylePacks::UsedRule> m_rules;   ///< as the dialog's groups
    std::vector<std::vector<CleanUpHit>> m_hits; ///< of each
    bool m_areHitsOld = true;                    ///< the text or the packs changed since
    Worker m_finding;
    QTimer m_findSoon;
};

} // namespace Ropewalk
