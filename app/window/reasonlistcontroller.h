// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/episodesreader.h"
#include "app/window/projectcontroller.h"
#include "model/analysis/reasonlistfile.h"

#include <QPointer>

namespace Ropewalk
{

class Actions;
class FileChooser;
class MessageBars;
class ReasonImportDialog;

/// Takes lists of reasons from files into the project that is open, with a preview. Owned by the application.
class ReasonListController final : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive it.
    struct Desk {
        QWidget &window;
        ProjectController &projects;
        FileChooser &chooser;
        MessageBars &bars;
        const Actions &actions;
    };
    explicit ReasonListController(const Desk &desk, QObject *parent = nullptr);
    ~ReasonListController() override;

    void importFile(const QString &path);

Q_SIGNALS:
    void said(const QString &message);

private:
    void chooseFile();
    void fail(const Error &error);
    /// Reads the episodes that are not loaded, which may use what the file leaves out; then shows the
    /// preview.
    void readEpisodes(const ReasonListFile &file);
    void showPreview(const ReasonListFile &file);

    Desk m_desk;
    EpisodesReader m_reading;
    QPointer<ReasonImportDialog> m_dialog;
};

} // namespace Ropewalk
