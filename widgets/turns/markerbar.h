// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/turn.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Ropewalk
{

/// The bar for a marker: what kind it is, and its words as they stand in the text. Hidden until opened.
class MarkerBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkerBar(QWidget *parent = nullptr);

    /// For a new one, which is a break at first.
    void openNew();
    /// For one that is there.
    void openFor(TurnKind kind, const QString &words);
    void closeBar();

    [[nodiscard]] TurnKind kind() const;
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void setWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open(TurnKind kind, const QString &words);
    [[nodiscard]] static QString usualWords(TurnKind kind);

    QComboBox *m_kind = nullptr;
    QLineEdit *m_words = nullptr;
    QPushButton *m_set = nullptr;
    QString m_usual; ///< words of the kind that was chosen before
};

} // namespace Ropewalk
