// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/corrections/correctionrow.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace Ropewalk
{

class CorrectionHitsModel;

/// A dry run of the show's corrections: every place where one would apply, with the words around it and a box
/// for it. Nothing is corrected before its button is pressed. Beside the window, whose text may be looked at
/// and changed meanwhile.
class CorrectionHitsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CorrectionHitsDialog(QWidget *parent = nullptr);

    /// What is looked through: an episode's title.
    void setEpisode(const QString &title);
    /// While it is looked through.
    void showReading();
    void setRows(std::vector<CorrectionRow> rows);
    [[nodiscard]] const std::vector<CorrectionRow> &rows() const;
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// The rows that are wanted are to be corrected.
    void correctWanted();
    /// A row is to be seen in the text.
    void showWanted(qsizetype row);
    /// The list of corrections is wanted.
    void listWanted();

private:
    void showWantedCount();

    CorrectionHitsModel *m_model = nullptr;
    QLabel *m_summary = nullptr;
    QTreeView *m_view = nullptr;
    QCheckBox *m_all = nullptr;
    QPushButton *m_correct = nullptr;
    QString m_title;
};

} // namespace Ropewalk
