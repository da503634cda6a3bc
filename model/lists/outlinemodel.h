// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/topics.h"

#include <QAbstractListModel>

#include <optional>

namespace Ropewalk
{

/// An episode's outline as a list for a view: a row a topic, and behind them what is untagged and the whole
/// episode, where the times are known. It holds values that it is given; what is edited or dragged in it
/// becomes a signal, and shows once it is given the values anew.
class OutlineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Row : quint8 { Topic, Untagged, Total, Draft };
    enum Role {
        RowRole = Qt::UserRole, ///< int(Row)
        ColourRole,             ///< index of the topic's colour
        NumberRole,             ///< its place in the outline, from 1
        TimesRole,              ///< "3:52 / 3:30"; empty where the times are not known
        OverRole,               ///< "0:22 over", else empty
        ShareRole,              ///< how much of the target is used, from 0; negative without a target
        HereRole,               ///< whether the caret is in it
    };

    explicit OutlineModel(QObject *parent = nullptr);

    /// In the order of the outline.
    void showTopics(std::vector<Topic> topics);
    /// Nothing: not known (yet).
    void showMinutes(const std::optional<TopicMinutes> &minutes);
    /// The topics that the caret is in.
    void showHere(const QList<TopicId> &topics);

    [[nodiscard]] const std::vector<Topic> &topics() const { return m_topics; }
    /// Null for rows that are no topic.
    [[nodiscard]] TopicId topicAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(TopicId id) const;
    [[nodiscard]] const Topic *find(TopicId id) const;

    /// Makes an empty row for a new topic behind the others, and gives it.
    QModelIndex beginDraft();
    void endDraft();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                  const QModelIndex &destinationParent, int destinationChild) override;

Q_SIGNALS:
    void renameWanted(Ropewalk::TopicId topic, const QString &name);
    void newTopicWanted(const QString &name);
    /// To a place of the outline, as it is without this topic.
    void moveWanted(Ropewalk::TopicId topic, qsizetype index);

private:
    [[nodiscard]] Row rowAt(int row) const;
    [[nodiscard]] QVariant topicData(const Topic &topic, int row, int role) const;
    [[nodiscard]] QVariant sumData(Row row, int role) const;
    [[nodiscard]] TopicMinutes::Share shareOf(TopicId topic) const;
    [[nodiscard]] qint64 wholeTarget() const;

    std::vector<Topic> m_topics;
    std::optional<TopicMinutes> m_minutes;
    QList<TopicId> m_here;
    bool m_hasDraft = false;
};

} // namespace Ropewalk
