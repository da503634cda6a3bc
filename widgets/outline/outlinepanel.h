// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/lists/outlinemodel.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace Ropewalk
{

class OutlineDelegate;
class TopicDetails;

/// The outline: topics with colour, short name and minutes against target, what is untagged, the whole
/// episode; below, more about the topic at hand. Shows values that it is given, and says by signals what the
/// person wants. Topics are dragged, or moved by Alt+Up and Alt+Down; F2 renames, Insert adds, Delete
/// removes, Enter or a double click goes to the first stretch and on to the next ones.
class OutlinePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// The key that tags, as the empty panel names it.
    void setTagKey(const QString &key);
    /// In the order of the outline; `published` are their lines on the page, empty for those not there.
    void showTopics(const std::vector<Topic> &topics, const QStringList &published);
    /// Nothing: not known (yet). `wordsPerMinute` is what estimates are made with.
    void showMinutes(const std::optional<TopicMinutes> &minutes, int wordsPerMinute);
    /// The topics that the caret is in.
    void showHere(const QList<TopicId> &topics);
    /// Nothing can be done while there is no episode.
    void setHasEpisode(bool hasEpisode);

    [[nodiscard]] TopicId current() const;
    void setCurrent(TopicId id);

public Q_SLOTS:
    /// Asks for the name of a new topic, in the list.
    void beginNewTopic();

Q_SIGNALS:
    void newTopicWanted(const QString &name);
    void renameWanted(Ropewalk::TopicId topic, const QString &name);
    void colourWanted(Ropewalk::TopicId topic, int colour);
    void moveWanted(Ropewalk::TopicId topic, qsizetype index);
    void removeWanted(Ropewalk::TopicId topic);
    void publishedWanted(Ropewalk::TopicId topic, const QString &line);
    void targetWanted(Ropewalk::TopicId topic, qint64 ms);
    void notesWanted(Ropewalk::TopicId topic, const QString &notes);
    /// To the next stretch of the topic.
    void goWanted(Ropewalk::TopicId topic);

private:
    [[nodiscard]] QWidget *makeEmpty();
    [[nodiscard]] QWidget *makeOutline();
    [[nodiscard]] QWidget *makeButtons();
    void addKeys();
    void fillMenu();
    void moveBy(int step);
    void updateState();

    Theme m_theme = Theme::light();
    QHash<TopicId, QString> m_published;
    OutlineModel *m_model = nullptr;
    OutlineDelegate *m_delegate = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_emptyText = nullptr;
    QToolButton *m_firstTopic = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_estimated = nullptr;
    QWidget *m_detailsArea = nullptr;
    TopicDetails *m_details = nullptr;
    QMenu *m_menu = nullptr;
    QToolButton *m_go = nullptr;
    QToolButton *m_change = nullptr;
};

} // namespace Ropewalk
