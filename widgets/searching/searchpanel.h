// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/common/theme.h"
#include "widgets/searching/foundmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QToolButton;

namespace Ropewalk
{

class FoundDelegate;

/// Asks what to look for in the whole project, and lists what is found, by episode and in the order of the
/// text. Shows values that it is given, and says by signals what the person wants. While nothing is looked
/// for it says how to ask.
class SearchPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Brings the keyboard to the field; with words, these are looked for.
    void open(const QString &words);
    /// What is to be looked for, without the spaces around it.
    [[nodiscard]] QString text() const;
    /// Forgets what is looked for and what was found.
    void clear();

    /// The share of the project that can be searched; 1 for all of it.
    void showProgress(double share);
    /// What is wrong with what was typed; nothing was looked for.
    void showFault(const QString &message);
    /// What was found. Where the same is looked for as before, the list stays where it is.
    void showHits(std::vector<FoundHit> hits, bool hasMore, bool isWhole);
    void addHits(const std::vector<FoundHit> &hits, bool hasMore);
    /// How many there are; more than these where not `isAll`.
    void showCount(qint64 hits, qint64 episodes, bool isAll);
    [[nodiscard]] qsizetype hitCount() const { return m_model->hitCount(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Something else is to be looked for: see text().
    void findWanted();
    void moreWanted();
    void goWanted(const Ropewalk::SearchHit &hit);
    /// Back to where the person was.
    void left();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHelp();
    [[nodiscard]] QWidget *makeList();
    void connectParts();
    void findSoon();
    void findNow();
    void enterList();
    void updateState();

    FoundModel *m_model;
    FoundDelegate *m_delegate;
    QLineEdit *m_field;
    QToolButton *m_helpButton;
    QLabel *m_fault;
    QLabel *m_progress;
    QLabel *m_count;
    QStackedWidget *m_pages;
    QWidget *m_help = nullptr;
    QLabel *m_empty = nullptr;
    QListView *m_list = nullptr;
    QTimer m_pause;
    QString m_asked;           ///< what is looked for
    bool m_isAnswered = false; ///< what was found of it is shown, or what is wrong with it
    bool m_isWhole = true;     ///< all of the project was looked through for that
    bool m_wantsList = false;  ///< the keyboard is to go there once something is found
};

} // namespace Ropewalk
