// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace Ropewalk
{

/// What there is to do while no project is open: what the program is for in a sentence, ways to begin, work
/// that was left without a file, and the files that were open last.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// A row of a list: `key` is handed back when it is chosen.
    struct Row {
        QString key;
        QString title;
        QString detail; ///< smaller, below
    };

    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecent(const std::vector<Row> &rows);
    void setLeft(const std::vector<Row> &rows);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void importWanted();
    void sampleWanted();
    void recentWanted(const QString &key);
    void forgetWanted(const QString &key);
    void leftWanted(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QListWidget *addList(QWidget *box, const QString &title);
    static void fill(QListWidget *list, const std::vector<Row> &rows);
    void offerForgetting(const QPoint &place);
    void updateFonts();

    QLabel *m_name = nullptr;
    QWidget *m_leftBox = nullptr;
    QListWidget *m_left = nullptr;
    QListWidget *m_recent = nullptr;
    QLabel *m_noRecent = nullptr;
};

} // namespace Ropewalk
