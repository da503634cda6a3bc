// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/lists/mentionsmodel.h"
#include "model/lists/reasonsmodel.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace Ropewalk
{

class ReasonDelegate;

/// The reasons of the project with their uses in this episode and the others, and above them where the
/// episode speaks of one that is not linked yet. Shows values that it is given, and says by signals what the
/// person wants. While somebody is at the offered mentions, with mouse or keyboard, their rows stay where
/// they are.
class ReasonsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonsPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void showReasons(std::vector<ListedReasonUses> reasons);
    /// `total` of them are offered, of which the list has the first; `isReading`: there may be more.
    void showMentions(std::vector<OfferedMention> offers, int total, bool isReading);
    /// Marks what is linked where the caret is, and brings it in sight unless somebody is at the list.
    void setHere(const QSet<ReasonId> &reasons);
    /// Chooses the row of a link, or of what is offered at a place; where a filter hides it, that goes.
    void setCurrent(ReasonId reason, AnnotationId link);
    void setCurrentOffer(ReasonId reason, const Position &at);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void goWanted(const Ropewalk::ReasonUse &use);
    void mentionWanted(const Ropewalk::Mention &mention);
    void acceptWanted(const Ropewalk::Mention &mention);
    void refuseWanted(const Ropewalk::Mention &mention);
    void acceptAllWanted();
    /// To the selected words or the caret's line.
    void linkWanted(Ropewalk::ReasonId reason);
    void removeWanted(const Ropewalk::ReasonUse &use);
    void citedWanted(const Ropewalk::ReasonUse &use, bool isCited);
    void importWanted();

private:
    [[nodiscard]] QWidget *makeMentions();
    [[nodiscard]] QWidget *makeReasons();
    [[nodiscard]] QWidget *makeEmpty();
    void connectLists();
    void filter();
    void updateState();
    void fitMentions();
    void hold();
    void offerMentionMenu(const QPoint &at);
    void offerReasonMenu(const QPoint &at);
    void answer(void (ReasonsPanel::*signal)(const Mention &));
    void activate(const QModelIndex &index);

    MentionsModel *m_mentions = nullptr;
    ReasonsModel *m_reasons = nullptr;
    ReasonDelegate *m_delegate = nullptr;
    QWidget *m_offers = nullptr;
    QLabel *m_offersTitle = nullptr;
    QListView *m_offersList = nullptr;
    QToolButton *m_accept = nullptr;
    QToolButton *m_refuse = nullptr;
    QToolButton *m_acceptAll = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_order = nullptr;
    QTreeView *m_list = nullptr;
    QLabel *m_noMatch = nullptr;
    QMenu *m_menu = nullptr;
    int m_total = 0;
    bool m_isReading = false;
    bool m_isOver = false; ///< the pointer is over the mentions
};

} // namespace Ropewalk
