// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/houserule.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Ropewalk
{

/// The corrections of a show: each can be changed where it stands, switched off, and removed; new ones are
/// written below. Shows what is, and says what is wanted. Beside the window.
class CorrectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CorrectionsDialog(QWidget *parent = nullptr);

    /// The corrections there are, in the order in which they are shown.
    void setRules(const std::vector<HouseRule> &rules);
    /// What could not be done; nothing takes it away.
    void showTrouble(const QString &text);

Q_SIGNALS:
    void addWanted(const QString &from, const QString &to);
    /// The rule with this id is to be like this.
    void changeWanted(const Ropewalk::HouseRule &rule);
    void removeWanted(const QList<Ropewalk::HouseRuleId> &rules);
    /// The places where they apply are to be listed.
    void lookWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add();
    void remove();
    void takeChange(QTreeWidgetItem *item);
    void updateButtons();

    std::vector<HouseRule> m_rules;
    QTreeWidget *m_list = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_trouble = nullptr;
    bool m_isFilling = false;
};

} // namespace Ropewalk
