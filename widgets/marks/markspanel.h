// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/lists/marksmodel.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace Ropewalk
{

class MarkDelegate;

/// The panel of notes, quote locks, strike-outs, what is off the record, and everything whose words changed
/// or are gone. It is handed an episode, and says what somebody wants; it changes nothing.
class MarksPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MarksPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Null for none. To be called again after changes.
    void show(const Project *project, const Episode *episode);
    void setFilter(MarksModel::Filter filter);
    /// Marks the row of an annotation as the current one, where it is shown, and brings it in sight unless
    /// somebody is at the list.
    void setCurrent(AnnotationId annotation);
    [[nodiscard]] bool lists(AnnotationId annotation) const;

Q_SIGNALS:
    void goWanted(const Ropewalk::Range &range);
    /// Of a note: where on the screen its row is.
    void changeWanted(Ropewalk::AnnotationId note, const QPoint &globalPosition);
    void confirmWanted(Ropewalk::AnnotationId annotation);
    void reattachWanted(Ropewalk::AnnotationId annotation);
    /// Takes it off its words, or forgets the words that are gone.
    void removeWanted(Ropewalk::AnnotationId annotation);

private:
    QWidget *makeButtons();
    [[nodiscard]] const Mark *current() const;
    void activate();
    void remove();
    void updateState();

    MarksModel *m_model = nullptr;
    MarkDelegate *m_delegate = nullptr;
    QComboBox *m_filter = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_empty = nullptr;
    QListView *m_list = nullptr;
    QToolButton *m_change = nullptr;
    QToolButton *m_confirm = nullptr;
    QToolButton *m_reattach = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace Ropewalk
