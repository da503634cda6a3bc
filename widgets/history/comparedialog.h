// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/statediff.h"
#include "widgets/common/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTextCursor;
class QTextEdit;

namespace Ropewalk
{

/// Two states of an episode beside each other in one text: words that went are struck, words that came are
/// underlined, both coloured; a turn whose speaker changed shows both. Turns that are alike are left out but
/// for those beside a difference. A long text is written as one comes to it. F3 and Shift+F3 go from
/// difference to difference.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What can be compared.
    struct State {
        QString name;
        qint64 sequence = 0;
    };

    explicit CompareDialog(const QString &episode, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Offers states, and chooses two of them by their place in the list.
    void setStates(const std::vector<State> &states, int before, int after);
    [[nodiscard]] qint64 before() const;
    [[nodiscard]] qint64 after() const;

    void showDiff(StateDiff diff);
    /// How far comparing has come, in percent.
    void setProgress(int percent);
    /// Why there is nothing to be seen; or what is being done.
    void showText(const QString &text);
    /// The difference that one stands at, from 0; -1 for none.
    [[nodiscard]] qsizetype current() const { return m_current; }
    [[nodiscard]] qsizetype differenceCount() const { return m_count; }

Q_SIGNALS:
    /// Others were chosen: see before() and after().
    void statesChosen();

private:
    void write();
    void writeMore();
    void writeMoreAt(int scroll);
    void writeTurn(const DiffTurn &turn, QTextCursor &cursor);
    void go(qsizetype step);
    void updateState();

    Theme m_theme = Theme::light();
    StateDiff m_diff;
    qsizetype m_count = 0;     ///< of all differences
    size_t m_written = 0;      ///< turns before this one stand in the text
    int m_alike = 0;           ///< of them, the last ones that are left out
    std::vector<int> m_places; ///< of the differences that stand in the text
    qsizetype m_current = -1;
    QComboBox *m_before;
    QComboBox *m_after;
    QTextEdit *m_text;
    QLabel *m_summary;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace Ropewalk
