// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/settings.h"

#include <QWidget>

class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Ropewalk
{

/// The keys of all actions: one by one, where a key that is taken can be taken over, or a whole scheme at
/// once.
class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(Settings &settings, QWidget *parent = nullptr);

private:
    void fill();
    void showKeys();
    void showKey();
    void filter(const QString &text);
    void setKey(const QKeySequence &key);
    void takeOver();
    void chooseScheme();
    [[nodiscard]] QString current() const;

    Settings &m_settings;
    QComboBox *m_scheme = nullptr;
    QLabel *m_about = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_actions = nullptr;
    QKeySequenceEdit *m_key = nullptr;
    QPushButton *m_usual = nullptr;
    QPushButton *m_takeOver = nullptr;
    QLabel *m_clash = nullptr;
    QKeySequence m_wanted; ///< which another action has
    QString m_owner;       ///< that action's name
};

} // namespace Ropewalk
