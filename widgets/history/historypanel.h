// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/history/historymodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace Ropewalk
{

/// What was done, when and by whom, the latest first, with the named versions among it. Shows values that it
/// is given, and says by signals what the person wants.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /// Whether all of the project is shown, not only what concerns the episode on screen.
    [[nodiscard]] bool showsAll() const;
    /// Whether there is a project, and whether an episode of it is on screen.
    void setOpen(bool hasProject, bool hasEpisode);
    /// The keyboard comes to the field for the name of a version.
    void askForName();

    /// What was done; what is chosen stays so.
    void showEntries(std::vector<HistoryEntry> entries, bool hasMore);
    void addEntries(const std::vector<HistoryEntry> &entries, bool hasMore);
    [[nodiscard]] qsizetype entryCount() const { return m_model->entryCount(); }
    /// The step or version that is chosen; null where none is.
    [[nodiscard]] const HistoryEntry *chosen() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Other steps are to be shown: see showsAll(). Also when the panel comes to light.
    void entriesWanted();
    void moreWanted();
    void saveWanted(const QString &name);
    void compareWanted(qint64 sequence);
    void goBackWanted(const Ropewalk::HistoryEntry &entry);
    void takeBackWanted(Ropewalk::GroupId step);
    void doAgainWanted(Ropewalk::GroupId step);
    /// Back to where the person was.
    void left();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void save();
    void compare();
    void updateState();

    HistoryModel *m_model;
    QLineEdit *m_name;
    QPushButton *m_save;
    QComboBox *m_scope;
    QStackedWidget *m_pages;
    QListView *m_list;
    QLabel *m_empty;
    QPushButton *m_compare;
    QPushButton *m_goBack;
    QPushButton *m_takeBack;
    bool m_hasProject = false;
    bool m_hasEpisode = false;
};

} // namespace Ropewalk
