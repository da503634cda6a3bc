// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/id.h"
#include "widgets/editor/folds.h"
#include "widgets/editor/wordviews.h"

#include <QHash>
#include <QObject>

namespace Ropewalk
{

class Actions;
class EditorView;
class EpisodeController;
class ProjectController;
class Settings;

/// How the transcript is looked at: which turns are folded, which words are shown, whose words have colours.
/// What is folded is remembered for each episode while the program runs. Owned by the application.
class ViewController final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Desk {
        ProjectController &projects;
        EpisodeController &episodes;
        EditorView &view;
        Settings &settings;
        const Actions &actions;
    };
    explicit ViewController(const Desk &desk, QObject *parent = nullptr);

Q_SIGNALS:
    void said(const QString &text);

private:
    void toggleFold();
    void foldAll();
    void unfoldAll();
    void toggleFocus();
    void showWords(WordView words);
    void takeSettings();
    [[nodiscard]] const Turn *currentTurn() const;

    Desk m_desk;
    EpisodeId m_shown;
    QHash<EpisodeId, Folds> m_folds;
};

} // namespace Ropewalk
