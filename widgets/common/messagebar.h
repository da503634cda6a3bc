// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/common/message.h"
#include "widgets/common/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace Ropewalk
{

/// One message as a bar: its icon, words that wrap and can be selected, its actions, progress and a cross.
/// Made and owned by MessageBars.
class MessageBar final : public QFrame
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

private:
    void addActions(QHBoxLayout &row);

    Message m_message;
    Theme m_theme;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace Ropewalk
