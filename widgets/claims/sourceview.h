// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/id.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace Ropewalk
{

/// The text of a source, to be read and to take evidence from; not edited. A large text comes in by slices,
/// so that the window is never held up. What is pasted into it, where it has none, becomes its text.
class SourceView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    /// Nothing happens where it shows this text already.
    void showText(const QString &text);
    /// Whether all of it is there.
    [[nodiscard]] bool isComplete() const { return m_next >= m_text.size(); }
    /// What is selected, in one line.
    [[nodiscard]] QString selectedWords() const;

Q_SIGNALS:
    void pasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;

private:
    void appendSome();

    QString m_text;
    qsizetype m_next = 0; ///< from here on it is not shown yet
    QTimer m_slices;
};

} // namespace Ropewalk
