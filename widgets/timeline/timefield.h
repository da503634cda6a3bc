// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;

namespace Ropewalk
{

/// A small window to type a time in: 12:34, 1:02:03, or nothing where it is not known. Enter says it; what is
/// no time is said and stays; Escape leaves all as it was.
class TimeField final : public QFrame
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    /// Opens with its corner at a place on the screen. `what` is what the time is of, as a label.
    void popUp(const QString &what, std::optional<qint64> ms, const QPoint &globalPosition);
    /// Stays open, or opens again, with what is wrong with the time.
    void refuse(const QString &reason);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// In ms. Whoever takes it closes the field (hide()), or refuses it.
    void entered(std::optional<qint64> ms);

private:
    void enter();

    QLabel *m_what = nullptr;
    QLineEdit *m_time = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace Ropewalk
