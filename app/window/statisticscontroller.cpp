// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/statisticscontroller.h"

#include "app/window/actions.h"
#include "app/window/episodecontroller.h"
#include "widgets/editor/editorview.h"
#include "widgets/statistics/statisticsdialog.h"

namespace Ropewalk
{

namespace
{

constexpr int pauseMs = 300;

StatisticsRow rowOf(const SpeechShare &share, const QString &name, qsizetype allWords)
{
    StatisticsRow row;
    row.name = name;
    row.turns = share.turns;
    row.words = share.words;
    row.share = allWords > 0 ? double(share.words) / double(allWords) : 0;
    row.longest = share.longestTurn;
    row.timedMs = share.timedMs > 0 ? share.timedMs : -1;
    row.wordsAMinute = share.wordsAMinute().value_or(-1);
    return row;
}

} // namespace

StatisticsController::StatisticsController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &StatisticsController::count);
    desk.actions.on(ActionId::Statistics, this, &StatisticsController::open);
    connect(&desk.episodes, &EpisodeController::changed, this, &StatisticsController::countSoon);
    connect(&desk.episodes, &EpisodeController::shown, this, &StatisticsController::countSoon);
    connect(&desk.episodes, &EpisodeController::ended, this, [this] {
        m_soon.stop();
        m_counting.cancel();
        delete m_dialog;
    });
}

StatisticsController::~StatisticsController()
{
    delete m_dialog;
}

void StatisticsController::open()
{
    if (!m_desk.episodes.episode())
        return;
    if (!m_dialog) {
        m_dialog = new StatisticsDialog(&m_desk.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &StatisticsDialog::longestWanted, this, [this](qsizetype row) {
            const Episode *episode = m_desk.episodes.episode();
            const Turn *turn = episode && row < std::ssize(m_shares.speakers)
                                   ? episode->transcript().findTurn(m_shares.speakers[size_t(row)].longest)
                                   : nullptr;
            if (turn)
                m_desk.view.setCaret({startOf(turn->lines.front()), startOf(turn->lines.front())});
        });
    }
    count();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void StatisticsController::countSoon()
{
    if (m_dialog)
        m_soon.start();
}

void StatisticsController::count()
{
    const Episode *episode = m_desk.episodes.episode();
    if (!m_dialog || !episode)
        return;
    m_counting.start<SpeechShares>(
        [turns = turnsToCount(episode->transcript())](const Worker::Progress &) { return sharesOf(turns); },
        [this, id = episode->id()](const SpeechShares &shares) {
            if (m_desk.episodes.current() == id)
                show(shares);
        });
}

void StatisticsController::show(const SpeechShares &shares)
{
    if (!m_dialog)
        return;
    m_shares = shares;
    std::vector<StatisticsRow> rows;
    for (const SpeechShare &share : shares.speakers) {
        const Speaker *speaker = m_desk.episodes.project()->catalogue().speakers.find(share.speaker);
        rows.push_back(rowOf(share, speaker ? speaker->name : tr("Nobody"), shares.all.words));
    }
    m_dialog->setRows(m_desk.episodes.episode()->facts().title, rows,
                      rowOf(shares.all, {}, shares.all.words));
}

} // namespace Ropewalk
