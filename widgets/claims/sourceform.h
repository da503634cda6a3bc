// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/source.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Ropewalk
{

/// What a source is: its kind, title, author and so on, each handed on when its field is left.
class SourceForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceForm(QWidget *parent = nullptr);

    /// The episodes that a tape may be.
    void showEpisodes(const QList<std::pair<EpisodeId, QString>> &episodes);
    void showSource(const Source &source);
    /// Hands on what is typed.
    void finish();

Q_SIGNALS:
    void changeWanted(const Ropewalk::Source &source);

private:
    [[nodiscard]] QLineEdit *addField(QFormLayout &form, const QString &name, const QString &hint = {});
    [[nodiscard]] Source filledIn() const;
    void fillEpisodes();
    void showKind();

    Source m_source;
    QList<std::pair<EpisodeId, QString>> m_choices;
    QComboBox *m_kind = nullptr;
    QLabel *m_hint = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_author = nullptr;
    QLineEdit *m_publisher = nullptr;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_retrieved = nullptr;
    QLabel *m_episodeLabel = nullptr;
    QComboBox *m_episode = nullptr;
};

/// "Whole text", "Our own words".
[[nodiscard]] QString sourceKindName(SourceKind kind);

} // namespace Ropewalk
