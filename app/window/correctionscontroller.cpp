// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/correctionscontroller.h"

#include "app/session/houserules.h"
#include "app/window/actions.h"
#include "app/window/carets.h"
#include "widgets/common/messagebars.h"
#include "widgets/corrections/correctionhitsdialog.h"
#include "widgets/corrections/correctionsdialog.h"
#include "widgets/editor/editorview.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

using namespace std::chrono_literals;

namespace
{

/// What is shown of a line around the words, in UTF-16 units.
constexpr qsizetype context = 120;

} // namespace

const QString CorrectionsController::barId = u"corrections-found"_s;

CorrectionsController::CorrectionsController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_findSoon.setSingleShot(true);
    m_findSoon.setInterval(250ms);
    connect(&m_findSoon, &QTimer::timeout, this, &CorrectionsController::findHits);
    desk.actions.on(ActionId::Corrections, this, [this] { openList(); });
    desk.actions.on(ActionId::LookForCorrections, this, [this] { openHits(); });
    connect(&desk.episodes, &EpisodeController::changed, this, &CorrectionsController::take);
    connect(&desk.episodes, &EpisodeController::ended, this, &CorrectionsController::end);
    connect(&desk.episodes, &EpisodeController::shown, this, [this] {
        if (std::exchange(m_opensHits, false))
            openHits();
        else if (m_dialog)
            m_dialog->close();
    });
    connect(&desk.bars, &MessageBars::closed, this, [this](const QString &id) {
        if (id == barId && !m_found.empty()) {
            m_found.pop_front();
            tellFound();
        }
    });
}

CorrectionsController::~CorrectionsController()
{
    delete m_list;
    delete m_dialog;
}

void CorrectionsController::end()
{
    m_new.clear();
    m_found.clear();
    m_lookingThrough.cancel();
    m_finding.cancel();
    m_findSoon.stop();
    m_opensHits = false;
    m_desk.bars.remove(barId);
    if (m_list)
        m_list->close();
    if (m_dialog)
        m_dialog->close();
}

void CorrectionsController::take(const Touched &touched)
{
    if (!touched.houseRules.isEmpty()) {
        showRules();
        m_findSoon.start();
    }
    const bool isShown = touched.episode == m_desk.episodes.current() && !touched.episode.isNull();
    if (m_dialog && isShown && (!touched.lines.isEmpty() || !touched.annotations.isEmpty())) {
        m_areHitsOld = true;
        m_findSoon.start();
    }
    std::ranges::copy(touched.newEpisodes, std::back_inserter(m_new));
    if (!m_new.empty() && !m_lookingThrough.isRunning())
        lookThroughNext();
}

void CorrectionsController::lookThroughNext()
{
    const Project *project = m_desk.episodes.project();
    if (m_new.empty() || !project)
        return;
    const std::shared_ptr<const EpisodeData> data = m_new.front();
    m_new.pop_front();
    std::vector<Correction> corrections = correctionsOf(project->catalogue(), data->facts.language);
    if (corrections.empty()) {
        lookThroughNext();
        return;
    }
    m_lookingThrough.start<qsizetype>(
        [data, corrections](const Worker::Progress &progress) {
            // Nothing is locked in what has just come in.
            return qsizetype(
                CorrectionFinder(corrections).findAll(linesToCorrect(*data), {}, progress).size());
        },
        [this, id = data->id](qsizetype places) {
            if (places > 0) {
                m_found.push_back({id, places});
                tellFound();
            }
            lookThroughNext();
        });
}

void CorrectionsController::tellFound()
{
    const Project *project = m_desk.episodes.project();
    while (project && !m_found.empty() &&
           !std::ranges::contains(project->episodes(), m_found.front().episode))
        m_found.pop_front();
    if (m_found.empty() || !project) {
        m_desk.bars.remove(barId);
        return;
    }
    const auto &[episode, places] = m_found.front();
    Message message{
        barId, Message::Severity::Information,
        tr("%n place(s) of “%1” where the corrections of this show would apply.", nullptr, int(places))
            .arg(project->factsOf(episode).title)};
    message.actions.push_back({tr("L&ook…"), [this] { lookAtFound(); }, false});
    m_desk.bars.show(message);
}

void CorrectionsController::lookAtFound()
{
    if (m_found.empty())
        return;
    const EpisodeId episode = m_found.front().episode;
    m_found.pop_front();
    if (episode == m_desk.episodes.current()) {
        openHits();
    } else {
        m_opensHits = true;
        m_desk.episodes.show(episode);
    }
    tellFound();
}

void CorrectionsController::openList()
{
    if (!m_desk.episodes.project())
        return;
    if (!m_list) {
        m_list = new CorrectionsDialog(&m_desk.window);
        m_list->setAttribute(Qt::WA_DeleteOnClose);
        const auto rules = [this] {
            ProjectSession *session = m_desk.projects.session();
            return HouseRules(session->project(), session->history());
        };
        connect(m_list, &CorrectionsDialog::addWanted, this,
                [this, rules](const QString &from, const QString &to) {
                    change([&]() -> Result<> {
                        const auto added = rules().add({{}, HouseRule::Kind::Correction, from, to, {}});
                        return added ? Result<>() : std::unexpected(added.error());
                    });
                });
        connect(m_list, &CorrectionsDialog::changeWanted, this,
                [this, rules](const HouseRule &rule) { change([&] { return rules().change(rule); }); });
        connect(m_list, &CorrectionsDialog::removeWanted, this, [this, rules](const QList<HouseRuleId> &ids) {
            for (const HouseRuleId id : ids)
                change([&] { return rules().remove(id); });
        });
        connect(m_list, &CorrectionsDialog::lookWanted, this, &CorrectionsController::openHits);
    }
    showRules();
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

void CorrectionsController::change(const std::function<Result<>()> &change)
{
    if (!m_desk.episodes.project())
        return;
    const Result<> done = change();
    if (m_list)
        m_list->showTrouble(done ? QString() : done.error().text());
    // What the list shows is what is, also where nothing came of it.
    showRules();
}

void CorrectionsController::showRules()
{
    ProjectSession *session = m_desk.projects.session();
    if (m_list && session)
        m_list->setRules(HouseRules(session->project(), session->history()).all(HouseRule::Kind::Correction));
}

void CorrectionsController::openHits()
{
    const Episode *episode = m_desk.episodes.episode();
    if (!episode)
        return;
    if (!m_dialog) {
        m_dialog = new CorrectionHitsDialog(&m_desk.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &CorrectionHitsDialog::correctWanted, this, &CorrectionsController::correctWanted);
        connect(m_dialog, &CorrectionHitsDialog::showWanted, this, &CorrectionsController::showHit);
        connect(m_dialog, &CorrectionHitsDialog::listWanted, this, &CorrectionsController::openList);
        m_hits.clear();
    }
    m_dialog->setEpisode(episode->facts().title);
    findHits();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void CorrectionsController::findHits()
{
    const Episode *episode = m_desk.episodes.episode();
    if (!m_dialog || !episode)
        return;
    m_dialog->showReading();
    m_areHitsOld = false;
    m_corrections = correctionsOf(m_desk.episodes.project()->catalogue(), episode->facts().language);
    m_finding.start<Hits>(
        [lines = linesToCorrect(*episode), locks = LockedWords(*episode),
         corrections = m_corrections](const Worker::Progress &progress) {
            return CorrectionFinder(corrections).findAll(lines, locks, progress);
        },
        [this, id = episode->id()](Hits hits) { showHits(id, std::move(hits)); });
}

void CorrectionsController::showHits(const EpisodeId &id, Hits hits)
{
    const Episode *episode = m_desk.episodes.episode();
    if (!m_dialog || !episode || episode->id() != id || m_areHitsOld)
        return;
    // What was not wanted stays so while the same words stand there.
    QSet<std::pair<LineId, qsizetype>> unwanted;
    for (size_t at = 0; at < m_hits.size() && at < m_dialog->rows().size(); ++at) {
        if (!m_dialog->rows()[at].isWanted)
            unwanted.insert({m_hits[at].line, m_hits[at].stretch.start});
    }
    m_hits = std::move(hits);
    std::vector<CorrectionRow> rows;
    rows.reserve(m_hits.size());
    for (const CorrectionHit &hit : m_hits) {
        const QString &text = episode->findLine(hit.line)->text;
        const auto place = episode->transcript().findLine(hit.line);
        const qsizetype start = hit.stretch.start;
        CorrectionRow row;
        row.where = place ? tr("Turn %1").arg(episode->transcript().indexOf(place.turn->id) + 1) : tr("Page");
        row.before = text.first(start).right(context);
        row.words = text.sliced(start, hit.stretch.length);
        row.behind = text.sliced(hit.stretch.end()).left(context);
        row.becomes = hit.text;
        row.isWanted = !unwanted.contains({hit.line, start});
        rows.push_back(std::move(row));
    }
    m_dialog->setRows(std::move(rows));
}

void CorrectionsController::correctWanted()
{
    ProjectSession *session = m_desk.projects.session();
    // A list that is older than the text is being made anew.
    if (!session || !m_dialog || m_areHitsOld || m_finding.isRunning())
        return;
    Hits wanted;
    for (size_t at = 0; at < m_hits.size(); ++at) {
        if (m_dialog->rows()[at].isWanted)
            wanted.push_back(m_hits[at]);
    }
    Corrections corrections(session->project(), session->history(), m_desk.episodes.current());
    const auto count = int(wanted.size());
    Q_EMIT aboutToCorrect(count);
    const auto done =
        corrections.apply(wanted, tr("Correct %n place(s)", nullptr, count), m_desk.view.caret());
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_desk.view.setCaret(*done);
    Q_EMIT said(tr("%n place(s) corrected", nullptr, count));
    m_dialog->close();
}

void CorrectionsController::showHit(qsizetype row)
{
    if (m_areHitsOld || row < 0 || row >= qsizetype(m_hits.size()))
        return;
    const CorrectionHit &hit = m_hits[size_t(row)];
    m_desk.carets.setLookedAt(
        Range{{hit.line, qint32(hit.stretch.start)}, {hit.line, qint32(hit.stretch.end())}});
}

} // namespace Ropewalk
