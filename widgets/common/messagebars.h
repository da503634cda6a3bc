// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/common/message.h"
#include "widgets/common/theme.h"

#include <QPointer>
#include <QWidget>

#include <map>

class QVBoxLayout;

namespace Ropewalk
{

class MessageBar;

/// A column of bars above what people work on: what the program has to say without getting in the way. Each
/// message has an id; a new one of the same id takes its place. Screen readers are told of each. Takes no
/// room while there is nothing to say. Escape closes the last one that can be closed while one of them has
/// the focus, which then goes back to where it was.
class MessageBars final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBars(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    using QWidget::show;
    /// Shows a message below those that are there, or in the place of the one with its id.
    void show(const Message &message);
    /// Takes a message away; nothing happens where none has this id.
    void remove(const QString &id);
    /// How far the work of a message has come, in percent, and what it says now (unchanged where empty).
    void setProgress(const QString &id, int percent, const QString &text = {});
    [[nodiscard]] bool has(const QString &id) const { return m_bars.contains(id); }

Q_SIGNALS:
    /// The person closed it, or one of its actions did.
    void closed(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close(const QString &id);
    void take(MessageBar *bar);

    Theme m_theme = Theme::light();
    QVBoxLayout *m_column = nullptr;
    std::map<QString, MessageBar *> m_bars;
    QPointer<QWidget> m_before; ///< what had the focus before a bar had it
};

} // namespace Ropewalk
