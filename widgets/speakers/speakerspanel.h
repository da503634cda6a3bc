// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/alike.h"
#include "model/lists/castmodel.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QFrame;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace Ropewalk
{

class SpeakerDelegate;

/// The cast: who is in it, with number, colour and the three names, and how much each speaks in the episode
/// on screen. Shows values that it is given, and says by signals what the person wants; all can be done by
/// keyboard: F2 renames the name at hand, Insert adds a speaker, Delete removes one, and the menu has the
/// rest.
class SpeakersPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SpeakersPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void showCast(std::vector<Speaker> cast);
    /// Nothing: not known (yet), or no episode is on screen.
    void showCounts(const std::optional<EpisodeCounts> &counts);
    /// Pairs that may be one person; the first is shown.
    void showOffers(const std::vector<AlikeSpeakers> &offers);

    [[nodiscard]] SpeakerId current() const;
    void setCurrent(SpeakerId id);

public Q_SLOTS:
    /// Asks for the name of a new speaker, in the list.
    void beginNewSpeaker();

Q_SIGNALS:
    void newSpeakerWanted(const QString &name);
    /// `index` counts labels, and is their count for one more.
    void renameWanted(Ropewalk::SpeakerId speaker, Ropewalk::SpeakerField field, qsizetype index,
                      const QString &name);
    /// 0 for none.
    void numberWanted(Ropewalk::SpeakerId speaker, int number);
    void colourWanted(Ropewalk::SpeakerId speaker, int colour);
    void mergeWanted(const QList<Ropewalk::SpeakerId> &gone, Ropewalk::SpeakerId kept);
    void removeWanted(Ropewalk::SpeakerId speaker);
    /// The two of an offer are not one person.
    void refusedOffer(Ropewalk::SpeakerId first, Ropewalk::SpeakerId second);

private:
    [[nodiscard]] QWidget *makeOffer();
    [[nodiscard]] QWidget *makeEmpty();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeButtons();
    void fillMenu();
    void addNumbers(QMenu &menu, const Speaker &speaker);
    void addColours(QMenu &menu, const Speaker &speaker);
    void addMerging(QMenu &menu, const Speaker &speaker);
    void beginDraft(SpeakerId speaker, SpeakerField field);
    [[nodiscard]] QList<SpeakerId> selected() const;
    void spanDetails();
    void updateState();

    Theme m_theme = Theme::light();
    std::vector<AlikeSpeakers> m_offers;
    CastModel *m_model = nullptr;
    SpeakerDelegate *m_delegate = nullptr;
    QFrame *m_offer = nullptr;
    QLabel *m_offerText = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTreeView *m_list = nullptr;
    QLabel *m_nobody = nullptr;
    QMenu *m_menu = nullptr;
    QToolButton *m_change = nullptr;
};

} // namespace Ropewalk
