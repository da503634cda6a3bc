// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/lists/topicchoices.h"
#include "widgets/common/theme.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Ropewalk
{

class OutlineDelegate;

/// A small window to choose a topic from: 1 to 9 pick one at once, 0 none; what is typed shrinks the list;
/// Enter chooses, or makes a topic of the name typed. Escape leaves all as it is.
class TopicPicker final : public QFrame
{
    Q_OBJECT

public:
    explicit TopicPicker(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /// What the choice is for: the words in the window say so.
    enum class Purpose : quint8 {
        StartHere, ///< the topic starts at the caret; none: what goes on stops here
        Selection, ///< the selected lines; none: they are untagged
    };
    struct Outline {
        std::vector<Topic> topics; ///< in order
        QStringList published;     ///< their lines on the page
        QList<TopicId> here;       ///< what is tagged there already
    };
    /// Opens with its corner at a place on the screen.
    void popUp(const Outline &outline, Purpose purpose, const QPoint &globalPosition);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void picked(Ropewalk::TopicId topic);
    void newTopicWanted(const QString &name);
    void noTopicWanted();

private:
    void fill();
    void choose(int row);
    [[nodiscard]] bool pickByDigit(const QString &text);
    void place(const QPoint &globalPosition);

    Outline m_outline;
    Purpose m_purpose = Purpose::StartHere;
    std::vector<TopicChoice> m_choices;
    QLabel *m_title = nullptr;
    QLineEdit *m_typed = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    OutlineDelegate *m_delegate = nullptr;
};

} // namespace Ropewalk
