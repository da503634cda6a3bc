// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/statistics.h"
#include "model/transcript/speaker.h"

#include <QAbstractItemModel>

#include <optional>

namespace Ropewalk
{

/// What a row below a speaker says of it. ShortName is the speaker's own row.
enum class SpeakerField : quint8 { ShortName, Credit, Label, Role };

/// The cast as a tree for a view: a row a speaker, by number, with its turns and words in the episode on
/// screen, and below it a row for each of its other names. It holds values that it is given; what is edited
/// in it becomes a signal, and shows once it is given the values anew.
///
/// A draft is an empty row that waits for a name: of a new speaker, or of another label or a role.
class CastModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Turns, Words, ColumnCount };
    enum Role {
        FieldRole = Qt::UserRole, ///< int(SpeakerField)
        NumberRole,               ///< the speaker's number
        ColourRole,               ///< index of the speaker's colour
        CreditRole,               ///< the speaker's credit
        FieldNameRole,            ///< "Credit", translated
    };

    explicit CastModel(QObject *parent = nullptr);

    void showCast(std::vector<Speaker> cast);
    /// Nothing: they are not known (yet).
    void showCounts(const std::optional<EpisodeCounts> &counts);

    [[nodiscard]] const std::vector<Speaker> &cast() const { return m_cast; }
    /// The speaker that a row is of; null for a draft of one.
    [[nodiscard]] SpeakerId speakerAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(SpeakerId id) const;
    [[nodiscard]] const Speaker *find(SpeakerId id) const;

    /// Makes an empty row for a new speaker (null, ShortName), or for a label or role of one, and gives it.
    QModelIndex beginDraft(SpeakerId speaker, SpeakerField field);
    void endDraft();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// `index` counts labels, and is their count for one more.
    void renameWanted(Ropewalk::SpeakerId speaker, Ropewalk::SpeakerField field, qsizetype index,
                      const QString &name);
    void newSpeakerWanted(const QString &name);

private:
    /// A row below a speaker.
    struct Detail {
        SpeakerField field = SpeakerField::Credit;
        qsizetype label = 0;
        QString text = {};

        bool operator==(const Detail &) const = default;
    };
    struct Draft {
        SpeakerId speaker;
        SpeakerField field = SpeakerField::ShortName;
    };

    [[nodiscard]] std::vector<Detail> detailsOf(const Speaker &speaker) const;
    [[nodiscard]] QVariant speakerData(const Speaker &speaker, int column, int role) const;
    [[nodiscard]] QString countText(SpeakerId speaker, int column) const;

    std::vector<Speaker> m_cast;
    std::vector<std::vector<Detail>> m_details;
    std::optional<EpisodeCounts> m_counts;
    std::optional<Draft> m_draft;
};

/// What a field is called: "Credit".
[[nodiscard]] QString fieldName(SpeakerField field);

} // namespace Ropewalk
