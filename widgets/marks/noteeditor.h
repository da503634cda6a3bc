// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QCheckBox;
class QPlainTextEdit;

namespace Ropewalk
{

/// A small window to write a note in. Enter keeps it, Shift+Enter begins another line, Escape leaves all as
/// it was; going elsewhere with the mouse keeps it too, so that nothing written is lost.
class NoteEditor final : public QFrame
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    /// Opens with its corner at a place on the screen.
    void popUp(const QString &text, bool isPrivate, const QPoint &globalPosition);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void written(const QString &text, bool isPrivate);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QPlainTextEdit *m_text = nullptr;
    QCheckBox *m_private = nullptr;
    bool m_isOpen = false;
};

} // namespace Ropewalk
