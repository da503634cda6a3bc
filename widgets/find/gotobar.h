// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/find/gototarget.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Ropewalk
{

/// The bar for going to a turn, a time or a page: takes what is typed, and shows where that would lead, which
/// its owner says. Hidden until opened.
class GotoBar final : public QWidget
{
    Q_OBJECT

public:
    explicit GotoBar(QWidget *parent = nullptr);

    /// Opens the bar and goes to its field, which is empty.
    void open();
    void closeBar();

    /// What is typed, where it names a place.
    [[nodiscard]] std::optional<GotoTarget> target() const;
    /// Where the target lies ("Turn 59 of 75 · Goat Farmer"), or what is wrong with it: then it cannot be
    /// gone to.
    void setAnswer(const QString &answer, bool isThere);
    [[nodiscard]] QString answer() const;

Q_SIGNALS:
    void opened();
    /// What is typed names another place, or none; where it names one, an answer is wanted.
    void targetChanged();
    void goWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void read();

    QLineEdit *m_text = nullptr;
    QLabel *m_answer = nullptr;
    QPushButton *m_go = nullptr;
    bool m_isThere = false;
};

} // namespace Ropewalk
