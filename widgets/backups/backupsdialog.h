// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Ropewalk
{

class MessageBars;
class Theme;

/// What a project or a backup of it holds.
struct BackupCounts {
    qint64 episodes = 0;
    qint64 turns = 0;
    qint64 words = 0;
    qint64 links = 0; ///< to reasons
    qint64 claims = 0;

    bool operator==(const BackupCounts &) const = default;
};

/// A backup in the list.
struct BackupRow {
    QString key; ///< handed back when something is to be done with it
    QDateTime time;
    QString reason; ///< "before merging", translated; empty for the usual one
    qint64 size = 0;
    bool isPinned = false;
};

/// The backups of a project, by day, with what is in each and how that differs from the project as it is now.
/// Says by signals what is to be done with one. A sheet of its window.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `name` is the project's.
    explicit BackupsDialog(const QString &name, QWidget *parent = nullptr);

    /// The latest first. What was counted is forgotten, the one that is chosen is not.
    void setRows(const std::vector<BackupRow> &rows);
    /// What the project holds now; nothing where that cannot be told.
    void setNow(const std::optional<BackupCounts> &now);
    void setCounts(const QString &key, const BackupCounts &counts);
    /// Nothing can be done with one that cannot be read.
    void setTrouble(const QString &key, const QString &trouble);
    /// Whether one can take the project's place: a project that has no file, or cannot be opened, has none.
    void setCanRestore(bool canRestore);
    /// While something is being done, nothing else can be.
    void setBusy(bool isBusy);
    void setTheme(const Theme &theme);
    /// For what goes wrong.
    [[nodiscard]] MessageBars &bars() const { return *m_bars; }

Q_SIGNALS:
    void openCopyWanted(const QString &key);
    void restoreWanted(const QString &key);
    void pinWanted(const QString &key, bool isPinned);

private:
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QTreeWidgetItem *itemOf(const QString &key) const;
    [[nodiscard]] QTreeWidgetItem *current() const;
    void fit();
    void showCounts(QTreeWidgetItem *item, const BackupCounts &counts) const;
    void showCurrent();

    QLabel *m_nowLabel = nullptr;
    MessageBars *m_bars = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_none = nullptr;
    QLabel *m_hint = nullptr;
    QCheckBox *m_pin = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_restore = nullptr;
    std::optional<BackupCounts> m_now;
    bool m_canRestore = true;
    bool m_isBusy = false;
};

} // namespace Ropewalk
