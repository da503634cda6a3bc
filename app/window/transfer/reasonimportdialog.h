// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/reasonimport.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QTreeWidget;

namespace Ropewalk
{

/// Shows what a file of reasons does to a list before it is done: what is new, changed, kept and removed, and
/// where the two disagree. A sheet of its window; says by importWanted() that it is to be done.
class ReasonImportDialog final : public QDialog
{
    Q_OBJECT

public:
    using Plan = std::function<ReasonImportPlan(ReasonListId list, ReasonImportMode mode)>;

    /// The list can be one of `lists`, or a new one of the file's name.
    ReasonImportDialog(ReasonListFile file, std::vector<ReasonList> lists, Plan plan,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    void importWanted(const Ropewalk::ReasonList &list, Ropewalk::ReasonImportMode mode);

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] ReasonList chosenList() const;
    [[nodiscard]] ReasonImportMode mode() const;
    void showPlan();
    void addGroup(const QString &title, const std::vector<Reason> &reasons, bool isOpen);
    void addConflicts(const ReasonImportPlan &plan);

    ReasonListFile m_file;
    std::vector<ReasonList> m_lists; ///< the new one last
    Plan m_plan;
    QComboBox *m_list = nullptr;
    QRadioButton *m_extend = nullptr;
    QRadioButton *m_replace = nullptr;
    QTreeWidget *m_changes = nullptr;
    QLabel *m_remarks = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace Ropewalk
