// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/speaker.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace Ropewalk
{

/// The bar for swapping two speakers: who they are, and whether in the selection or in the whole episode. It
/// shows what that would change, which its owner says. Hidden until opened.
class SwapBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SwapBar(QWidget *parent = nullptr);

    /// Opens the bar with two of a cast chosen; `selected` names the turns of the selection, and is empty
    /// where there is none.
    void open(const std::vector<Speaker> &cast, SpeakerId one, SpeakerId other, const QString &selected);
    void closeBar();

    [[nodiscard]] SpeakerId one() const;
    [[nodiscard]] SpeakerId other() const;
    /// Whether the whole episode is meant, not the selection.
    [[nodiscard]] bool isWhole() const;
    /// What it would change; `isSomething` says whether it would change anything.
    void setAnswer(const QString &answer, bool isSomething);
    [[nodiscard]] QString answer() const;

Q_SIGNALS:
    /// Others are chosen, or the other scope: an answer is wanted.
    void choiceChanged();
    void swapWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(QComboBox &box, const std::vector<Speaker> &cast, SpeakerId chosen);

    QComboBox *m_one = nullptr;
    QComboBox *m_other = nullptr;
    QComboBox *m_scope = nullptr;
    QPushButton *m_swap = nullptr;
    QLabel *m_answer = nullptr;
};

} // namespace Ropewalk
