// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/cast.h"
#include "app/session/episodecounter.h"
#include "app/window/episodesreader.h"
#include "model/lists/castmodel.h"

#include <QSet>

#include <functional>

namespace Ropewalk
{

class MessageBars;
class ProjectSession;
class SpeakerPicker;
class SpeakersPanel;
struct AlikeSpeakers;

/// Binds the panel of the cast, and the list to choose a speaker from, to the project: shows what is, carries
/// out what people want, says in a bar what could not be done. What looks at all episodes reads those that
/// are not open yet in a thread of its own first, with progress in a bar. Owned by the window.
class CastController final : public QObject
{
    Q_OBJECT

public:
    CastController(SpeakersPanel &panel, SpeakerPicker &picker, MessageBars &bars, QObject *parent = nullptr);
    ~CastController() override;

    /// The project that is open; null for none. It must outlive the next call.
    void setSession(ProjectSession *session);
    /// The episode on screen, whose turns and words are counted; null for none.
    void setEpisode(EpisodeId id);

    /// Lets the person choose a speaker at a place on the screen; `done` is called with it (null for nobody),
    /// or never. A new one is made first.
    void choose(SpeakerId current, const QPoint &globalPosition, std::function<void(SpeakerId)> done);

    /// Where the next step to undo (redo) of an episode belongs to a merge: takes that back (carries it out
    /// again) in all of its episodes, and says so. False where it is another step.
    bool undo(EpisodeId episode);
    bool redo(EpisodeId episode);

    /// The pairs that somebody said are not one person, as texts to be kept in a file.
    [[nodiscard]] QStringList refusedOffers() const { return m_refused.values(); }
    void setRefusedOffers(const QStringList &pairs);

Q_SIGNALS:
    /// A sentence for the status line.
    void said(const QString &message);
    void refusedOffersChanged();
    void aboutToMerge();
    /// How much is spoken in the episode on screen.
    void counted(const Ropewalk::EpisodeCounts &counts);

private:
    void connectPanel();
    void showCast();
    void apply(const Touched &touched);
    void rename(SpeakerId id, SpeakerField field, qsizetype index, const QString &name);
    void merge(const QList<SpeakerId> &gone, SpeakerId kept);
    /// Reads the episodes that are not loaded, then calls `then`.
    void withAllEpisodes(const std::function<void()> &then);
    void refuse(SpeakerId first, SpeakerId second);
    /// Says what went wrong; true where nothing did.
    bool report(const Result<> &result);
    void finishWalk(const Result<Cast::MergeWalk> &walk, EpisodeId episode, bool isUndo);

    SpeakersPanel &m_panel;
    SpeakerPicker &m_picker;
    MessageBars &m_bars;
    ProjectSession *m_session = nullptr;
    EpisodeId m_episode;
    std::optional<Cast> m_cast;
    std::unique_ptr<EpisodeCounter> m_counter;
    EpisodesReader m_reading;
    QSet<QString> m_refused;
    std::function<void(SpeakerId)> m_chosen;
};

} // namespace Ropewalk
