// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/cleanupcontroller.h"

#include "app/window/actions.h"
#include "app/window/carets.h"
#include "app/window/episodecontroller.h"
#include "app/window/filechooser.h"
#include "app/window/projectcontroller.h"
#include "widgets/cleanup/cleanupdialog.h"
#include "widgets/editor/editorview.h"

#include <QFile>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// So much of a line is shown on either side of the words.
constexpr qsizetype context = 80;
constexpr int pauseMs = 300;

QString textOf(const Project &project, const Episode &episode, const FoundPlace &place)
{
    if (place.kind != FoundPlace::Kind::Label)
        return episode.findLine(place.line)->text;
    const Speaker *speaker = project.catalogue().speakers.find(place.speaker);
    return speaker ? speaker->labels.value(place.label) : QString();
}

/// The page, then the transcript, each in the order of its text; labels last.
std::vector<CleanUpHit> inOrderOf(const Episode &episode, const std::vector<CleanUpHit> &hits)
{
    // A place is asked for once: there may be as many as the episode has lines.
    struct Key {
        int part = 0;
        qsizetype line = 0;
        qint32 start = 0;
        size_t hit = 0;

        auto operator<=>(const Key &) const = default;
    };
    std::vector<Key> keys;
    keys.reserve(hits.size());
    for (const CleanUpHit &hit : hits) {
        const FoundPlace &place = hit.place;
        const qsizetype line = episode.transcript().lineNumber(place.line);
        const qsizetype ofPage = line < 0 ? episode.pageIndex(place.line) : -1;
        const int part = ofPage >= 0 ? 0 : line >= 0 ? 1 : 2;
        keys.push_back({part, std::max(line, ofPage), place.words.start, keys.size()});
    }
    std::ranges::sort(keys);
    std::vector<CleanUpHit> sorted;
    sorted.reserve(hits.size());
    for (const Key &key : keys)
        sorted.push_back(hits[key.hit]);
    return sorted;
}

} // namespace

CleanUpController::CleanUpController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_findSoon.setSingleShot(true);
    m_findSoon.setInterval(pauseMs);
    connect(&m_findSoon, &QTimer::timeout, this, &CleanUpController::find);
    desk.actions.on(ActionId::CleanUp, this, &CleanUpController::open);
    connect(&desk.episodes, &EpisodeController::changed, this, &CleanUpController::take);
    const auto goAway = [this] {
        m_findSoon.stop();
        m_finding.cancel();
        delete m_dialog;
    };
    connect(&desk.episodes, &EpisodeController::ended, this, goAway);
    connect(&desk.episodes, &EpisodeController::shown, this, [this] {
        m_areHitsOld = true;
        if (m_dialog)
            m_findSoon.start();
    });
}

CleanUpController::~CleanUpController()
{
    delete m_dialog;
}

std::optional<StylePacks> CleanUpController::packs() const
{
    ProjectSession *session = m_desk.projects.session();
    return session ? std::optional<StylePacks>(std::in_place, session->project(), session->history())
                   : std::nullopt;
}

void CleanUpController::open()
{
    if (!m_desk.episodes.episode())
        return;
    if (!m_dialog) {
        m_dialog = new CleanUpDialog(&m_desk.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_hits.clear();
        m_rules.clear();
        connectDialog();
    }
    showPacks();
    find();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void CleanUpController::connectDialog()
{
    connect(m_dialog, &CleanUpDialog::cleanUpWanted, this, &CleanUpController::cleanUp);
    connect(m_dialog, &CleanUpDialog::showWanted, this, &CleanUpController::showPlace);
    connect(m_dialog, &CleanUpDialog::addPackWanted, this, &CleanUpController::addPack);
    connect(m_dialog, &CleanUpDialog::exportPackWanted, this, &CleanUpController::exportPack);
    connect(m_dialog, &QDialog::finished, this, [this] {
        keepSwitches();
        m_finding.cancel();
        m_desk.carets.setLookedAt({});
    });
    connect(m_dialog, &CleanUpDialog::packSwitched, this, [this](const QString &name, bool isOn) {
        withPack(name,
                 [isOn](StylePacks &all, const StylePacks::Entry &entry) { return all.setOn(entry, isOn); });
    });
    connect(m_dialog, &CleanUpDialog::removePackWanted, this, [this](const QString &name) {
        withPack(name, [](StylePacks &all, const StylePacks::Entry &entry) { return all.remove(entry); });
    });
}

void CleanUpController::take(const Touched &touched)
{
    if (!m_dialog || (touched.episode != m_desk.episodes.current() && touched.houseRules.isEmpty()))
        return;
    m_areHitsOld = true;
    m_findSoon.start();
}

void CleanUpController::find()
{
    const Episode *episode = m_desk.episodes.episode();
    auto all = packs();
    if (!m_dialog || !episode || !all)
        return;
    m_dialog->setEpisode(episode->facts().title);
    m_dialog->showReading(0);
    m_areHitsOld = false;
    auto rules = all->rulesFor(episode->facts().language);
    // What is off is shown too, and takes no words from what is on.
    std::vector<qsizetype> order(rules.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_partition(order, [&rules](qsizetype at) { return rules[size_t(at)].rule.isOn; });
    std::vector<StyleRule> inOrder;
    for (const qsizetype at : order)
        inOrder.push_back(rules[size_t(at)].rule);
    m_rules = std::move(rules);
    m_finding.start<Hits>(
        [texts = textsToClean(*m_desk.episodes.project(), *episode), locks = LockedWords(*episode),
         inOrder = std::move(inOrder), order](const Worker::Progress &progress) {
            Hits hits = CleanUpFinder(inOrder).findAll(texts, locks, progress);
            for (CleanUpHit &hit : hits)
                hit.rule = order[size_t(hit.rule)];
            return hits;
        },
        [this, id = episode->id()](Hits hits) {
            if (m_desk.episodes.current() == id && !m_areHitsOld)
                show(std::move(hits));
        });
}

void CleanUpController::show(Hits hits)
{
    const Episode *episode = m_desk.episodes.episode();
    if (!m_dialog || !episode)
        return;
    // What was picked otherwise than its rule says stays so while the same words stand there.
    QHash<QString, bool> chosen;
    const auto keyOf = [](const QString &rule, const FoundPlace &place) {
        return u"%1/%2/%3/%4"_s.arg(rule, place.line.toString(), place.speaker.toString())
            .arg(place.words.start);
    };
    const auto &before = m_dialog->groups();
    for (size_t group = 0; group < before.size() && group < m_hits.size(); ++group) {
        for (size_t row = 0; row < before[group].rows.size() && row < m_hits[group].size(); ++row)
            chosen.insert(keyOf(before[group].rule, m_hits[group][row].place),
                          before[group].rows[row].isWanted);
    }
    m_hits.assign(m_rules.size(), {});
    std::vector<CleanUpGroup> groups;
    for (const StylePacks::UsedRule &used : m_rules)
        groups.push_back({used.rule.id, used.rule.title, used.pack, used.rule.isOn, {}});
    for (CleanUpHit &hit : hits) {
        const FoundPlace &place = hit.place;
        const QString text = textOf(*m_desk.episodes.project(), *episode, place);
        const auto turn = episode->transcript().findLine(place.line);
        CleanUpGroup &group = groups[size_t(hit.rule)];
        CleanUpRow row;
        row.where = place.kind == FoundPlace::Kind::Label ? tr("Label")
                    : turn ? tr("Turn %1").arg(episode->transcript().indexOf(turn.turn->id) + 1)
                           : tr("Page");
        row.before = text.first(place.words.start).right(context);
        row.words = text.sliced(place.words.start, place.words.length);
        row.behind = text.sliced(place.words.end()).left(context);
        row.becomes = hit.strikes ? QString() : place.words.after;
        row.strikes = hit.strikes;
        row.isWanted = chosen.value(keyOf(group.rule, place), group.isOn);
        group.rows.push_back(std::move(row));
        m_hits[size_t(hit.rule)].push_back(std::move(hit));
    }
    m_dialog->setGroups(std::move(groups));
}

void CleanUpController::keepSwitches()
{
    auto all = packs();
    if (!all || !m_dialog || m_areHitsOld)
        return;
    for (const StylePacks::Entry &entry : all->all()) {
        QHash<QString, bool> rules;
        for (const CleanUpGroup &group : m_dialog->groups()) {
            if (group.pack == entry.pack.name)
                rules.insert(group.rule, group.isOn);
        }
        if (const auto kept = all->setOn(entry, entry.isOn, rules); !kept)
            Q_EMIT failed(kept.error());
    }
}

void CleanUpController::cleanUp()
{
    auto all = packs();
    // A list that is older than the text is being made anew.
    if (!all || !m_dialog || m_areHitsOld || m_finding.isRunning())
        return;
    Hits wanted;
    const auto &groups = m_dialog->groups();
    for (size_t group = 0; group < groups.size(); ++group) {
        for (size_t row = 0; row < groups[group].rows.size(); ++row) {
            if (groups[group].rows[row].isWanted)
                wanted.push_back(m_hits[group][row]);
        }
    }
    wanted = inOrderOf(*m_desk.episodes.episode(), wanted);
    keepSwitches();
    Q_EMIT aboutToCleanUp(qsizetype(wanted.size()));
    const auto done = all->cleanUp(m_desk.episodes.current(), wanted, m_desk.view.caret());
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_desk.view.setCaret(done->caret);
    QString message = tr("Cleaned up: %1 replaced, %2 struck out").arg(done->replaced).arg(done->struck);
    if (done->inLabels > 0)
        message += tr(", %1 in labels (the history of the cast takes that back)").arg(done->inLabels);
    Q_EMIT said(message);
    m_dialog->close();
}

void CleanUpController::showPlace(size_t group, size_t row)
{
    if (m_areHitsOld || group >= m_hits.size() || row >= m_hits[group].size())
        return;
    const FoundPlace &place = m_hits[group][row].place;
    if (place.kind != FoundPlace::Kind::Label)
        m_desk.carets.setLookedAt(Range{{place.line, place.words.start}, {place.line, place.words.end()}});
}

} // namespace Ropewalk
