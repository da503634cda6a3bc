// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/common/theme.h"
#include "widgets/find/hitmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace Ropewalk
{

class HitDelegate;

/// The list of all hits above the find bar: each with the words around it, and while something is to be
/// replaced with what comes of it and a box to leave it out. Shows what a source says, and says by signals
/// what the person wants.
class HitList final : public QWidget
{
    Q_OBJECT

public:
    explicit HitList(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSource(HitSource source);
    /// There are other hits, or they read otherwise; so many of them are picked.
    void refresh(const QString &status, qsizetype picked);
    /// Whether hits can be picked, to be replaced.
    void setPicking(bool isPicking);
    /// Marks the hit that find stands at; -1 for none.
    void setCurrent(qsizetype row);
    /// Brings the keyboard here.
    void enter();

    [[nodiscard]] QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Find is to stand at this hit.
    void showWanted(qsizetype row);
    /// The same, and the keyboard is to go to the text.
    void goWanted(qsizetype row);
    void pickAllWanted(bool isPicked);
    /// The person picked a hit, or left one out.
    void pickedChanged();
    void replacePickedWanted();
    void closeWanted();
    /// Back to the find bar.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HitModel *m_model;
    HitDelegate *m_delegate;
    QLabel *m_status;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_replace;
    QToolButton *m_close;
    QListView *m_view;
    bool m_isSetting = false; ///< the current row is set, not chosen
};

} // namespace Ropewalk
