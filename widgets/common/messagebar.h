// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/common/message.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QTextEdit;

namespace Ropewalk
{

/// One message as a bar: its icon, words that wrap and can be selected, its actions, progress and a cross.
/// Where the window is narrow, the actions stand below the words. Made and owned by MessageBars.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    MessageBar(const Message &message, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setProgress(int percent, const QString &text);
    [[nodiscard]] bool isClosable() const { return m_message.isClosable; }
    /// What it says, with how grave that is: for screen readers.
    [[nodiscard]] QString spokenText() const;

Q_SIGNALS:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addProgress(QHBoxLayout &row);
    void addActions(QHBoxLayout &row);
    void showText();

    Message m_message;
    Theme m_theme;
    QGridLayout *m_grid = nullptr;
    QLabel *m_icon = nullptr;
    QTextEdit *m_text = nullptr;
    QWidget *m_actions = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace Ropewalk
