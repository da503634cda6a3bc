// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/operations.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Ropewalk
{

/// How a search stands.
struct FindStatus {
    qsizetype found = 0;   ///< hits in the transcript
    qsizetype onPage = 0;  ///< hits in the printed paragraphs beside it
    qsizetype current = 0; ///< from 1, the hit that find stands at; 0 for none, or while that is not known
    bool isCounting = false;
    /// What happened on the way to the current hit.
    enum class Turned : quint8 { No, AtEnd, AtBeginning };
    Turned turned = Turned::No;

    bool operator==(const FindStatus &) const = default;
};

/// The bar for find and replace: says what the person looks for and what is to be done, and shows how the
/// search stands. Finds nothing itself. Hidden until opened.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Opens the bar with one line, or with the second one for replacing, and goes to the field. `text` takes
    /// the place of what was looked for last, unless it is empty.
    void openFind(const QString &text = {});
    void openReplace(const QString &text = {});
    void closeBar();

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString replacement() const;
    [[nodiscard]] FindOptions options() const;
    void setStatus(const FindStatus &status);

Q_SIGNALS:
    /// What is looked for, or how, is another. Also when the bar opens.
    void queryChanged();
    void nextWanted();
    void previousWanted();
    /// The hit that find stands at is to be replaced, and the next one to be found.
    void replaceWanted();
    void replaceAllWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QString &text, bool isReplacing);
    void setReplacing(bool isReplacing);
    void showStatus();

    FindStatus m_status;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_replacement = nullptr;
    QCheckBox *m_case = nullptr;
    QCheckBox *m_words = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_previous = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_replaceAll = nullptr;
    QLabel *m_replaceLabel = nullptr;
};

} // namespace Ropewalk
