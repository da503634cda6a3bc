// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/castcontroller.h"

#include "app/session/projectsession.h"
#include "model/analysis/alike.h"
#include "widgets/common/messagebars.h"
#include "widgets/speakers/speakerpicker.h"
#include "widgets/speakers/speakerspanel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr auto troubleId = "cast"_L1;
constexpr auto readingId = "cast-reading"_L1;

QString pairText(SpeakerId first, SpeakerId second)
{
    return first.toString() + u' ' + second.toString();
}

std::vector<Speaker> castOf(const Project &project)
{
    std::vector<Speaker> cast;
    for (const auto &[id, speaker] : project.catalogue().speakers.all())
        cast.push_back(speaker);
    return cast;
}

} // namespace

CastController::CastController(SpeakersPanel &panel, SpeakerPicker &picker, MessageBars &bars,
                               QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_picker(picker)
    , m_bars(bars)
    , m_reading(bars, readingId)
{
    connectPanel();
    connect(&m_picker, &SpeakerPicker::picked, this, [this](SpeakerId id) {
        if (m_chosen)
            m_chosen(id);
    });
    connect(&m_picker, &SpeakerPicker::newSpeakerWanted, this, [this](const QString &name) {
        const auto made = m_cast ? m_cast->add(name) : failure(Error::Kind::Invalid, {});
        if (!made)
            report(std::unexpected(made.error()));
        else if (m_chosen)
            m_chosen(*made);
    });
}

CastController::~CastController() = default;

void CastController::connectPanel()
{
    connect(&m_panel, &SpeakersPanel::newSpeakerWanted, this, [this](const QString &name) {
        if (!m_cast)
            return;
        const auto made = m_cast->add(name);
        if (made)
            m_panel.setCurrent(*made);
        else
            report(std::unexpected(made.error()));
    });
    connect(&m_panel, &SpeakersPanel::renameWanted, this, &CastController::rename);
    connect(&m_panel, &SpeakersPanel::numberWanted, this, [this](SpeakerId id, int number) {
        if (m_cast)
            report(m_cast->setNumber(id, number));
    });
    connect(&m_panel, &SpeakersPanel::colourWanted, this, [this](SpeakerId id, int colour) {
        if (m_cast)
            report(m_cast->setColour(id, colour));
    });
    connect(&m_panel, &SpeakersPanel::mergeWanted, this, &CastController::merge);
    connect(&m_panel, &SpeakersPanel::removeWanted, this, [this](SpeakerId id) {
        withAllEpisodes([this, id] {
            const Speaker *speaker = m_session->project().catalogue().speakers.find(id);
            const QString name = speaker ? speaker->name : QString();
            if (report(m_cast->remove(id)))
                Q_EMIT said(tr("“%1” is out of the cast.").arg(name));
        });
    });
    connect(&m_panel, &SpeakersPanel::refusedOffer, this, &CastController::refuse);
}

void CastController::setSession(ProjectSession *session)
{
    m_reading.reset();
    m_counter.reset();
    m_cast.reset();
    m_chosen = nullptr;
    m_picker.hide();
    m_bars.remove(troubleId);
    m_session = session;
    m_episode = {};
    if (session) {
        m_cast.emplace(session->project(), session->history());
        m_counter = std::make_unique<EpisodeCounter>(session->project());
        connect(m_counter.get(), &EpisodeCounter::counted, this, [this](const EpisodeCounts &counts) {
            m_panel.showCounts(counts);
            Q_EMIT counted(counts);
        });
        // The counter is gone with the session.
        connect(&session->history(), &History::changed, m_counter.get(),
                [this](const Touched &touched) { apply(touched); });
    }
    m_panel.showCounts({});
    showCast();
}

void CastController::setEpisode(EpisodeId id)
{
    m_episode = id;
    m_panel.showCounts({});
    if (m_counter)
        m_counter->setEpisode(id);
}

void CastController::apply(const Touched &touched)
{
    m_counter->apply(touched);
    if (!touched.speakers.isEmpty())
        showCast();
}

void CastController::showCast()
{
    if (!m_session) {
        m_panel.showCast({});
        m_panel.showOffers({});
        return;
    }
    m_panel.showCast(castOf(m_session->project()));
    std::vector<AlikeSpeakers> offers = alikeSpeakers(m_session->project().catalogue().speakers);
    std::erase_if(offers, [this](const AlikeSpeakers &offer) {
        return m_refused.contains(pairText(offer.first, offer.second));
    });
    m_panel.showOffers(offers);
}

bool CastController::report(const Result<> &result)
{
    if (result) {
        m_bars.remove(troubleId);
        return true;
    }
    if (result.error().kind != Error::Kind::Cancelled)
        m_bars.show({troubleId, Message::Severity::Warning, result.error().text()});
    return false;
}

void CastController::rename(SpeakerId id, SpeakerField field, qsizetype index, const QString &name)
{
    if (!m_cast)
        return;
    switch (field) {
    case SpeakerField::ShortName:
        report(m_cast->setShortName(id, name));
        break;
    case SpeakerField::Credit:
        report(m_cast->setCredit(id, name));
        break;
    case SpeakerField::Label:
        report(m_cast->setLabel(id, index, name));
        break;
    case SpeakerField::Role:
        report(m_cast->setRole(id, name));
        break;
    }
}

void CastController::withAllEpisodes(const std::function<void()> &then)
{
    if (!m_cast)
        return;
    m_reading.read(*m_session, [this, then](const Result<> &read) {
        if (report(read))
            then();
    });
}

void CastController::merge(const QList<SpeakerId> &gone, SpeakerId kept)
{
    withAllEpisodes([this, gone, kept] {
        Q_EMIT aboutToMerge();
        qsizetype turns = 0;
        QSet<EpisodeId> episodes;
        for (const SpeakerId id : gone) {
            const auto merged = m_cast->merge(id, kept);
            if (!merged) {
                report(std::unexpected(merged.error()));
                return;
            }
            turns += merged->turns;
            episodes.unite({merged->episodes.begin(), merged->episodes.end()});
        }
        m_bars.remove(troubleId);
        m_panel.setCurrent(kept);
        Q_EMIT said(tr("%1 → %2, %3")
                        .arg(tr("%n turn(s)", nullptr, int(turns)),
                             m_session->project().catalogue().speakers.find(kept)->shortName,
                             tr("%n episode(s)", nullptr, int(episodes.size()))));
    });
}

void CastController::refuse(SpeakerId first, SpeakerId second)
{
    m_refused.insert(pairText(first, second));
    showCast();
    Q_EMIT refusedOffersChanged();
}

void CastController::setRefusedOffers(const QStringList &pairs)
{
    m_refused = {pairs.begin(), pairs.end()};
    showCast();
}

void CastController::choose(SpeakerId current, const QPoint &globalPosition,
                            std::function<void(SpeakerId)> done)
{
    if (!m_session)
        return;
    m_chosen = std::move(done);
    m_picker.popUp(castOf(m_session->project()), current, globalPosition);
}

bool CastController::undo(EpisodeId episode)
{
    if (!m_cast || !m_cast->isMergeNextToUndo(episode))
        return false;
    withAllEpisodes([this, episode] { finishWalk(m_cast->undoMerge(episode), episode, true); });
    return true;
}

bool CastController::redo(EpisodeId episode)
{
    if (!m_cast || !m_cast->isMergeNextToRedo(episode))
        return false;
    withAllEpisodes([this, episode] { finishWalk(m_cast->redoMerge(episode), episode, false); });
    return true;
}

void CastController::finishWalk(const Result<Cast::MergeWalk> &walk, EpisodeId episode, bool isUndo)
{
    if (!walk) {
        report(std::unexpected(walk.error()));
        return;
    }
    const GroupHeader &step = walk->walk.group;
    if (walk->walk.outcome == History::Walk::Outcome::AskFirst) {
        Message question{troubleId, Message::Severity::Information,
                         tr("%1 did this: %2. Take it back?").arg(step.author, step.label)};
        question.actions.push_back({tr("Take it back"), [this, episode] { undo(episode); }});
        m_bars.show(question);
        return;
    }
    m_bars.remove(troubleId);
    QString message = isUndo ? tr("Taken back: %1").arg(step.label) : tr("Done again: %1").arg(step.label);
    if (walk->leftOut > 0)
        message += u". "_s + tr("%n episode(s) edited since stay as they are.", nullptr, int(walk->leftOut));
    Q_EMIT said(message);
}

} // namespace Ropewalk
