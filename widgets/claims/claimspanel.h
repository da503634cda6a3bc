// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/lists/claimsmodel.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace Ropewalk
{

class ClaimCard;

/// The claims of the episode on screen: a table of them, filtered and sorted, and the card of the one at hand
/// below. Shows values that it is given, and says by signals what the person wants.
class ClaimsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimsPanel(QWidget *parent = nullptr);

    [[nodiscard]] ClaimCard &card() const { return *m_card; }
    void setTheme(const Theme &theme);
    /// The project's scale: to filter by.
    void showVerdicts(const QStringList &verdicts);
    void showClaims(std::vector<ClaimRow> claims);
    /// Chooses a claim in the table, where it is shown, and brings it in sight unless somebody is at the
    /// table; null for none. Says nothing.
    void setCurrent(AnnotationId id);
    /// A claim is at hand: its card is shown.
    void showCard(bool isShown);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Another claim is to be at hand.
    void chosen(Ropewalk::AnnotationId id);
    /// The person wants to see its words.
    void activated(Ropewalk::AnnotationId id);
    void removeWanted(Ropewalk::AnnotationId id);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFilter();
    [[nodiscard]] QWidget *makeTable();
    void applyFilter();
    void fillSpeakers();
    void updateState();

    QStringList m_verdicts;
    AnnotationId m_current;
    ClaimsModel *m_model = nullptr;
    class ClaimDelegate;
    ClaimDelegate *m_delegate = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_filter = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_speaker = nullptr;
    QTreeView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_count = nullptr;
    ClaimCard *m_card = nullptr;
    bool m_isFilling = false;
    bool m_isDivided = false;
};

} // namespace Ropewalk
