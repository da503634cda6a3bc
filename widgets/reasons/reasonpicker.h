// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/lists/reasonchoices.h"
#include "widgets/common/theme.h"

#include <QFrame>
#include <QSet>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace Ropewalk
{

class ReasonDelegate;

/// A small window to link a reason by typing its number, several numbers, or words of it. Up and Down move,
/// Enter and a click link; Delete takes a link off the place; Escape leaves all as it is. What the place does
/// not speak of is linked as cited or as related: the picker asks which (C or R).
class ReasonPicker final : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonPicker(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /// What can be linked, and what is known of the place.
    struct Offer {
        std::vector<Reason> reasons;
        QString words;                               ///< that the link is for
        QList<ReasonId> linked;                      ///< at the place
        QList<ReasonId> spokenOf;                    ///< mentioned there, and not linked
        std::function<QString(ReasonId)> note = {};  ///< where it was used before, as a few words
        std::function<bool(ReasonId)> isSpoken = {}; ///< whether the place has its number or its words
    };
    /// Opens below `caret`, a place on the screen.
    void popUp(Offer offer, const QRect &caret);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Those that are not spoken of are to be only related where `isRelated`.
    void linkWanted(const QList<Ropewalk::ReasonId> &reasons, bool isRelated);
    void unlinkWanted(Ropewalk::ReasonId reason);

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeQuestion();
    void fill();
    void sayState();
    void fit();
    void choose();
    void finish(bool isRelated);
    void ask();
    void unlink();
    [[nodiscard]] const Reason *current() const;
    [[nodiscard]] QString noteOf(const ReasonChoice &choice) const;
    bool handleKey(int key);
    bool handleAnswer(int key);

    Offer m_offer;
    ReasonChoices m_choices;
    QList<ReasonId> m_chosen;
    QRect m_caret;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_words = nullptr;
    QLineEdit *m_typed = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_question = nullptr;
    QPushButton *m_cited = nullptr;
    QPushButton *m_related = nullptr;
    QStandardItemModel *m_model = nullptr;
    ReasonDelegate *m_delegate = nullptr;
};

} // namespace Ropewalk
