// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/lineissues.h"
#include "model/lists/issuesmodel.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace Ropewalk
{

class IssueDelegate;

/// The panel of what may be wrong in the episode on screen: how much of each kind, how much of it is left,
/// and each with the words around it. It is handed a list, and says what somebody wants; it changes nothing.
class IssuesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit IssuesPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setList(IssueList list);

    /// How things stand.
    struct State {
        LineIssues::Counts counts{};
        qsizetype most = 0; ///< that there were since the episode came on screen
        double shareRead = 1;
        bool hasEpisode = false;
    };
    /// There are others, or they read otherwise.
    void refresh(const State &state);
    /// Marks the row of an issue as the current one, and brings it in sight.
    void setCurrent(const Issue &issue);
    /// Brings the keyboard to the list.
    void enter();
    /// Which kinds are listed.
    [[nodiscard]] IssueKinds kinds() const;
    /// One kind, or all of them.
    void setKinds(std::optional<IssueKind> kind);

Q_SIGNALS:
    /// Others are to be listed.
    void kindsChanged();
    /// Somebody chose it in the list: the walk is to stand there. The keyboard stays where it is.
    void standWanted(const Ropewalk::Issue &issue);
    /// The keyboard is to go to its words.
    void goWanted(const Ropewalk::Issue &issue);
    void fixWanted(const Ropewalk::Issue &issue);
    void fixAllWanted(const Ropewalk::Issue &issue);
    void settleWanted(const Ropewalk::Issue &issue);
    void settleAllWanted(const Ropewalk::Issue &issue);
    /// The keyboard is to go back to the text.
    void left();

private:
    QWidget *makeButtons();
    [[nodiscard]] std::optional<Issue> current() const;
    void fillFilter();
    void choose();
    void updateButtons();
    [[nodiscard]] QString statusText() const;

    IssuesModel *m_model = nullptr;
    IssueDelegate *m_delegate = nullptr;
    QComboBox *m_filter = nullptr;
    QLabel *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_empty = nullptr;
    QListView *m_list = nullptr;
    QToolButton *m_fix = nullptr;
    QToolButton *m_fixAll = nullptr;
    QToolButton *m_settle = nullptr;
    QToolButton *m_settleAll = nullptr;
    State m_state;
    std::optional<Issue> m_chosen; ///< the current row's, before the list changed
    bool m_isSetting = false;      ///< the current row is set, not chosen
};

} // namespace Ropewalk
