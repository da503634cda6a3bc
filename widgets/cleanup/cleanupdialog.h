// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/cleanup/cleanuprows.h"

#include <QDialog>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace Ropewalk
{

class CleanUpModel;

/// What the style packs of a show would clean up in an episode, rule by rule and place by place, each with a
/// box: nothing is done that nobody saw. Beside the window; it says what is wanted.
class CleanUpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CleanUpDialog(QWidget *parent = nullptr);

    void setEpisode(const QString &title);
    void setPacks(const std::vector<CleanUpPack> &packs);
    /// While the episode is looked through: the share that is done, in per cent.
    void showReading(int percent);
    void setGroups(std::vector<CleanUpGroup> groups);
    [[nodiscard]] const std::vector<CleanUpGroup> &groups() const;
    /// What could not be done; empty takes it away.
    void showTrouble(const QString &text);
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// The places that are wanted are to be cleaned up.
    void cleanUpWanted();
    /// A place is to be seen in the text.
    void showWanted(size_t group, size_t row);
    void packSwitched(const QString &name, bool isOn);
    void addPackWanted();
    void exportPackWanted(const QString &name);
    void removePackWanted(const QString &name);

private:
    void showWantedCount();
    void showCurrent(const QModelIndex &index);

    CleanUpModel *m_model = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_trouble = nullptr;
    QProgressBar *m_progress = nullptr;
    QTreeView *m_view = nullptr;
    QPushButton *m_packs = nullptr;
    QMenu *m_menu = nullptr;
    QPushButton *m_cleanUp = nullptr;
    QString m_title;
};

} // namespace Ropewalk
