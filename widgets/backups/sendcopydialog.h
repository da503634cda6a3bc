// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/leftout.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace Ropewalk
{

class MessageBars;
class Theme;

/// What of a project goes into a copy that is sent, and how large that is. The history holds everything else
/// too, so its box is ticked and fixed while another one is. A sheet of its window.
class SendCopyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SendCopyDialog(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] LeftOut leftOut() const;
    /// In bytes; negative while it is being worked out, when nothing can be written.
    void setSize(qint64 size);
    void setTheme(const Theme &theme);
    /// For what goes wrong.
    [[nodiscard]] MessageBars &bars() const { return *m_bars; }

Q_SIGNALS:
    void choiceChanged();
    void writeWanted();

private:
    void take();

    MessageBars *m_bars = nullptr;
    QCheckBox *m_history = nullptr;
    QCheckBox *m_sources = nullptr;
    QCheckBox *m_notes = nullptr;
    QCheckBox *m_offRecord = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_size = nullptr;
    QPushButton *m_write = nullptr;
    bool m_wantsHistoryOut = true; ///< what the person chose before it was fixed
};

} // namespace Ropewalk
