// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/manyimports.h"
#include "app/session/transcriptreader.h"
#include "app/window/appearance.h"
#include "app/window/episodecontroller.h"

#include <QPointer>

namespace Ropewalk
{

class ExportDialog;
class FileChooser;
class ImportDialog;
class MessageBars;

/// Takes transcripts into the project that is open, or begins one for them, and writes the episode on screen
/// for others. Owned by the application.
class TransferController final : public QObject
{
    Q_OBJECT

public:
    /// What this works with; all of it outlives it.
    struct Desk {
        QWidget &window;
        ProjectController &projects;
        EpisodeController &episodes;
        WindowState &state;
        const FormatRegistry &formats;
        FileChooser &chooser;
        MessageBars &bars;
        const Appearance &appearance;
    };
    explicit TransferController(const Desk &desk, QObject *parent = nullptr);
    ~TransferController() override;

    /// Shows how files come in, before they do; folders stand for the files in them.
    void importFiles(const QStringList &names);
    /// The sample episode, in a project of its own.
    void openSample();
    void exportEpisode();

Q_SIGNALS:
    void said(const QString &message);

private:
    void showImport(const QStringList &paths);
    void endImport();
    void importRest(const QStringList &paths);
    void showProgress(qsizetype done, qsizetype count);
    void endRest(const ManyImports::Outcome &outcome);
    void putSample();
    void showExport(EpisodeId id);

    Desk m_desk;
    QPointer<ImportDialog> m_importing;
    QPointer<ExportDialog> m_exporting;
    std::unique_ptr<ManyImports> m_many; ///< while many files come in
    ImportOptions m_options;
    bool m_hasBegun = false; ///< the project was begun for what is imported
    TranscriptReader m_reader;
    std::shared_ptr<const ImportedEpisode> m_sample; ///< until a project is there for it
};

} // namespace Ropewalk
