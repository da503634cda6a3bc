// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace Ropewalk
{

/// The panel of episodes: which one is on screen, with its title, number and date to change. Where a project
/// has none it says how to come by one.
class EpisodesPanel final : public QWidget
{
    Q_OBJECT

public:
    struct Item {
        EpisodeId id;
        EpisodeFacts facts;
    };

    explicit EpisodesPanel(QWidget *parent = nullptr);

    /// In the show's order; `current` is the one on screen, null for none.
    void setEpisodes(const std::vector<Item> &episodes, EpisodeId current);
    /// What the episode on screen comes to: "75 turns".
    void setSummary(const QString &summary);
    /// Goes to the title's field.
    void editFacts();

Q_SIGNALS:
    void episodeWanted(Ropewalk::EpisodeId id);
    /// The facts of the episode on screen are to be these.
    void factsWanted(const Ropewalk::EpisodeFacts &facts);
    void importWanted();

private:
    [[nodiscard]] QWidget *makeEmptyPage();
    [[nodiscard]] QWidget *makeEpisodePage();
    void showFacts();
    void wantFacts();
    void showSummary();

    std::vector<Item> m_items;
    EpisodeFacts m_facts;
    QString m_summary;
    QStackedWidget *m_pages = nullptr;
    QComboBox *m_chooser = nullptr;
    QLabel *m_line = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_date = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace Ropewalk
