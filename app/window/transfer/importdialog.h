// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/importpreview.h"
#include "app/session/transcriptreader.h"
#include "widgets/common/theme.h"

#include <QDialog>
#include <QTimer>

#include <deque>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;
class QTreeWidget;

namespace Ropewalk
{

class LabelsModel;
class MessageBars;

/// Takes transcript files into a project, one after another: shows how each comes in, what was kept and what
/// is doubtful, and whom its labels mean, before anything is done. Files are read, and imports planned, in
/// threads of their own. A sheet of its window; ends by itself after the last file.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Carries a plan out; after an error nothing is changed.
    using Perform = std::function<Result<>(const ImportPlan &plan)>;

    /// `project` and `formats` must outlive the dialog; `options` are for captions, their progress is not
    /// used.
    ImportDialog(const Project &project, const FormatRegistry &formats, const ImportOptions &options,
                 Perform perform, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Puts files behind those that wait, and begins with the first.
    void addFiles(const QStringList &paths);
    /// The times for captions as they were set last, to be given to the next dialog.
    [[nodiscard]] const ImportOptions &options() const { return m_options; }

    void done(int result) override;

Q_SIGNALS:
    /// `kept` says what of the file: "25 turns, 5 speakers".
    void imported(Ropewalk::EpisodeId episode, const QString &title, const QString &kept);
    /// The files that are left are to come in as they are found to be, without being looked at; the dialog
    /// ends.
    void restWanted(const QStringList &paths);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makeReading();
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeSpeakers();
    [[nodiscard]] QWidget *makeButtons();
    void connectAll();

    void showFile();
    void beginFile();
    void read();
    void look(const std::shared_ptr<const ImportedEpisode> &episode);
    void showPreview(ImportPreview preview);
    void showLines();
    void showAlike();
    void fitColumns();
    void showFormat();
    void fail(const Error &error);
    void plan();
    void perform(const ImportPlan &plan);
    void endFile();
    void importAll();
    void leaveRest();
    void setBusy(const QString &text);
    void setIdle();

    const Project &m_project;
    const FormatRegistry &m_formats;
    ImportOptions m_options;
    Perform m_perform;
    std::deque<QString> m_paths; ///< the first is at hand
    qsizetype m_done = 0;
    bool m_wantsAll = false;                           ///< behind the file at hand nobody looks at them
    bool m_hasOwnTitle = false;                        ///< somebody typed it
    std::shared_ptr<const ImportedEpisode> m_imported; ///< null while there is nothing to import
    ImportPreview m_preview;
    TranscriptReader m_reader;
    Worker m_work;
    QTimer m_rereading;
    QTimer m_patience; ///< what is quick needs no progress

    LabelsModel *m_labels = nullptr;
    MessageBars *m_bars = nullptr;
    QLabel *m_file = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_format = nullptr;
    QWidget *m_cues = nullptr;
    QLabel *m_cuesLabel = nullptr;
    QDoubleSpinBox *m_gap = nullptr;
    QDoubleSpinBox *m_longest = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_busy = nullptr;
    QProgressBar *m_progress = nullptr;
    QTreeWidget *m_lines = nullptr;
    QTreeView *m_speakers = nullptr;
    QLabel *m_noSpeakers = nullptr;
    QWidget *m_alike = nullptr;
    QLabel *m_alikeText = nullptr;
    QLabel *m_kept = nullptr;
    QPlainTextEdit *m_report = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_all = nullptr;
};

} // namespace Ropewalk
