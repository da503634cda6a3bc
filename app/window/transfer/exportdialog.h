// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/exporting.h"
#include "app/session/worker.h"
#include "widgets/common/theme.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace Ropewalk
{

class FileChooser;
class MessageBars;

/// Writes an episode to a file: in which format, where to, which names of the speakers go out, and what the
/// format cannot say, before anything is written. Bytes are made and written in a thread of its own. A sheet
/// of its window.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What is remembered from one export to the next.
    struct Values {
        QString folder; ///< the home folder where it is empty
        QString format; ///< an id; the episode's own where it is empty
    };

    /// `view` is the episode as it goes out; `formats` and `chooser` must outlive the dialog.
    ExportDialog(ExportView view, const FormatRegistry &formats, FileChooser &chooser, const Values &values,
                 QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Lets the person have struck words in the file: `make` makes the view with them.
    void offerVerbatim(std::function<ExportView()> make);
    /// As they were chosen last.
    [[nodiscard]] Values values() const;

    void done(int result) override;

Q_SIGNALS:
    void exported(const QString &path);

private:
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makeReport();
    [[nodiscard]] QWidget *makeProgress();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] const Format &format() const;
    [[nodiscard]] QString path() const;

    void setFormat();
    void make();
    void showMade(Result<ExportedEpisode> made);
    void browse();
    void checkPath();
    void write();
    void finish(const Result<> &written);
    void setBusy(bool isBusy, const QString &text = {});

    std::shared_ptr<const ExportView> m_view;
    const FormatRegistry &m_formats;
    FileChooser &m_chooser;
    std::shared_ptr<const ExportedEpisode> m_made; ///< null while there is nothing to write
    QString m_suffix;                              ///< of the format that was chosen before
    QString m_confirmed;                           ///< a file that somebody chose to replace
    Worker m_work;
    QTimer m_patience; ///< what is quick needs no progress

    MessageBars *m_bars = nullptr;
    std::function<ExportView()> m_makeVerbatim;
    std::shared_ptr<const ExportView> m_clean; ///< the view without struck words
    QCheckBox *m_verbatim = nullptr;
    QComboBox *m_format = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_names = nullptr;
    QPlainTextEdit *m_report = nullptr;
    QWidget *m_progressRow = nullptr;
    QLabel *m_busy = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace Ropewalk
