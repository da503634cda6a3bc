// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/correctoncecontroller.h"

#include "app/window/actions.h"
#include "app/window/carets.h"
#include "widgets/common/messagebars.h"
#include "widgets/editor/editorview.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

using namespace std::chrono_literals;

namespace
{

/// More lines than this are looked through again as a whole.
constexpr qsizetype manyLines = 50;

} // namespace

const QString CorrectOnceController::barId = u"correct-once"_s;

CorrectOnceController::CorrectOnceController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_typed([this] {
        ProjectSession *session = m_desk.projects.session();
        return session ? session->history().nowMs() : 0;
    })
{
    m_caretRests.setSingleShot(true);
    m_caretRests.setInterval(0ms);
    connect(&m_caretRests, &QTimer::timeout, this,
            [this] { m_typed.caretAt(m_desk.carets.caret().position); });
    m_idle.setInterval(std::chrono::milliseconds(TypedCorrection::restMs / 5));
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_typed.tick();
        if (!m_typed.isWaiting())
            m_idle.stop();
    });
    m_againSoon.setSingleShot(true);
    m_againSoon.setInterval(250ms);
    connect(&m_againSoon, &QTimer::timeout, this, &CorrectOnceController::find);
    connect(&m_typed, &TypedCorrection::settled, this, &CorrectOnceController::look);
    connect(&m_typed, &TypedCorrection::reopened, this, &CorrectOnceController::withdraw);
    connect(&desk.carets, &Carets::moved, this, [this] { m_caretRests.start(); });
    connect(&desk.bars, &MessageBars::closed, this, [this](const QString &id) {
        if (id == barId && m_offer && m_offer->isShown)
            dismiss();
    });
    connect(&desk.episodes, &EpisodeController::begun, this, &CorrectOnceController::begin);
    connect(&desk.episodes, &EpisodeController::ended, this, [this] {
        withdraw();
        m_typed.setEpisode(nullptr, {});
        m_dismissed.clear();
        m_rulesOf.clear();
    });
    connect(&desk.episodes, &EpisodeController::shown, this, [this] {
        withdraw();
        m_typed.setEpisode(m_desk.episodes.project(), m_desk.episodes.current());
    });
    connect(&desk.episodes, &EpisodeController::changed, this, &CorrectOnceController::follow);
    desk.walk.addSource(*this);
    desk.walk.setOffer({[this] {
                            if (m_offer && m_offer->isShown)
                                lookAtEach();
                            return false; // the walk goes to the first of them
                        },
                        [this] {
                            const bool isOffered = m_offer && m_offer->isShown;
                            if (isOffered)
                                takeAll();
                            return isOffered;
                        }});
    desk.view.installEventFilter(this);
}

CorrectOnceController::~CorrectOnceController() = default;

void CorrectOnceController::begin()
{
    connect(&m_desk.projects.session()->history(), &History::recorded, this, &CorrectOnceController::take);
}

void CorrectOnceController::take(const RecordPointer &record)
{
    if (record->kind == RecordKind::Undo || record->kind == RecordKind::Redo)
        followUndo(*record);
    if (m_isCorrecting)
        return;
    m_typed.take(record, m_desk.projects.session()->history().isTyping(record->group.id));
    if (m_typed.isWaiting() && !m_idle.isActive())
        m_idle.start();
}

void CorrectOnceController::followUndo(const Record &record)
{
    if (m_offer && m_offer->steps.contains(record.group.id))
        withdraw();
    const GroupId rule = m_rulesOf.value(record.group.id);
    if (rule.isNull())
        return;
    // Behind the step that is being recorded. Where the rule was changed since, it stays.
    const bool isUndo = record.kind == RecordKind::Undo;
    QTimer::singleShot(0ms, this, [this, rule, isUndo] {
        ProjectSession *session = m_desk.projects.session();
        if (session && session->history().step(rule))
            (void)(isUndo ? session->history().undoStep(rule) : session->history().redoStep(rule));
    });
}

void CorrectOnceController::look(const TypedCorrection::Settled &change)
{
    if (!change.pair)
        return;
    // An offer is about the last correction alone.
    withdraw();
    if (m_dismissed.contains(change.pair->from))
        return;
    m_offer = Offer();
    m_offer->pair = *change.pair;
    m_offer->steps = change.steps;
    find();
}

void CorrectOnceController::find()
{
    const Episode *episode = m_desk.episodes.episode();
    if (!m_offer || !episode)
        return;
    using Hits = std::vector<CorrectionHit>;
    m_work.start<Hits>(
        [lines = linesToCorrect(*episode), locks = LockedWords(*episode),
         pair = m_offer->pair](const Worker::Progress &progress) {
            return CorrectionFinder({pair}).findAll(lines, locks, progress);
        },
        [this](Hits hits) {
            if (!m_offer)
                return;
            m_offer->hits = std::move(hits);
            std::erase_if(m_offer->hits, [this](const CorrectionHit &hit) { return isRefused(hit); });
            show();
        });
}

void CorrectOnceController::follow(const Touched &touched)
{
    const Episode *episode = m_desk.episodes.episode();
    if (!m_offer || !episode || touched.episode != episode->id())
        return;
    if (m_work.isRunning() || touched.lines.size() > manyLines || !touched.annotations.isEmpty()) {
        m_againSoon.start();
        return;
    }
    // A few lines are looked through at once: what is walked stands where it says.
    const CorrectionFinder finder({m_offer->pair});
    const LockedWords locks(*episode);
    std::vector<CorrectionHit> &hits = m_offer->hits;
    std::erase_if(hits, [&](const CorrectionHit &hit) { return touched.lines.contains(hit.line); });
    std::vector<LineToCorrect> lines;
    for (const LineId id : touched.lines) {
        if (const Line *line = episode->findLine(id))
            lines.push_back({id, line->text});
    }
    for (CorrectionHit &hit : finder.findAll(lines, locks)) {
        if (!isRefused(hit))
            hits.push_back(std::move(hit));
    }
    std::ranges::stable_sort(hits, [episode](const CorrectionHit &one, const CorrectionHit &other) {
        return episode->compare({one.line, qint32(one.stretch.start)},
                                {other.line, qint32(other.stretch.start)}) < 0;
    });
    show();
}

bool CorrectOnceController::isRefused(const CorrectionHit &hit) const
{
    return std::ranges::contains(m_offer->refused, Position{hit.line, qint32(hit.stretch.start)});
}

void CorrectOnceController::show()
{
    if (m_offer->isWalked) {
        if (m_offer->hits.empty())
            endWalkSoon();
        return;
    }
    if (m_offer->hits.empty()) {
        withdraw();
        return;
    }
    m_offer->isShown = true;
    const auto key = [this](ActionId id) {
        return m_desk.actions.action(id)->shortcut().toString(QKeySequence::NativeText);
    };
    const auto withKey = [](const QString &text, const QString &shortcut) {
        return shortcut.isEmpty() ? text : u"%1 (%2)"_s.arg(text, shortcut);
    };
    const auto count = int(m_offer->hits.size());
    Message message{
        barId, Message::Severity::Information,
        tr("%n more “%1”: is it “%2” there too?", nullptr, count).arg(m_offer->pair.from, m_offer->pair.to)};
    message.actions.push_back(
        {withKey(tr("Correct a&ll"), key(ActionId::AcceptAndGoOn)), [this] { takeAll(); }});
    message.actions.push_back(
        {withKey(tr("Loo&k at each"), key(ActionId::NextToLookAt)), [this] { m_desk.walk.next(); }});
    message.actions.push_back(
        {withKey(tr("&No"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)),
         [this] { dismiss(); }});
    m_desk.bars.show(message);
}

void CorrectOnceController::withdraw()
{
    if (!m_offer)
        return;
    if (m_offer->isWalked)
        m_desk.walk.setOnly(nullptr);
    m_offer.reset();
    m_againSoon.stop();
    m_work.cancel();
    m_desk.bars.remove(barId);
}

void CorrectOnceController::dismiss()
{
    if (!m_offer)
        return;
    m_dismissed.insert(m_offer->pair.from);
    withdraw();
}

bool CorrectOnceController::correct(const std::vector<CorrectionHit> &hits)
{
    ProjectSession *session = m_desk.projects.session();
    Corrections corrections(session->project(), session->history(), m_desk.episodes.current());
    m_isCorrecting = true;
    const auto done = corrections.apply(hits, Corrections::labelOf(m_offer->pair), m_desk.view.caret());
    m_isCorrecting = false;
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    m_desk.view.setCaret(*done);
    if (m_offer && hits.size() == 1) {
        const CorrectionHit &hit = hits.front();
        for (Position &refused : m_offer->refused) {
            if (refused.line == hit.line && refused.offset > hit.stretch.start)
                refused.offset += qint32(hit.text.size() - hit.stretch.length);
        }
    }
    return true;
}

void CorrectOnceController::remember(const Correction &pair)
{
    ProjectSession *session = m_desk.projects.session();
    const EpisodeId episode = m_desk.episodes.current();
    const GroupId step = session->history().steps(episode).back().header.id;
    Corrections corrections(session->project(), session->history(), episode);
    const auto rule = corrections.remember(pair);
    if (rule && !rule->isNull())
        m_rulesOf.insert(step, *rule);
}

void CorrectOnceController::takeAll()
{
    if (!m_offer || !m_desk.episodes.editor())
        return;
    const Correction pair = m_offer->pair;
    std::vector<CorrectionHit> hits = m_offer->hits;
    if (m_work.isRunning() || m_againSoon.isActive()) {
        // The text has changed, and nobody has looked through it since.
        ProjectSession *session = m_desk.projects.session();
        const Corrections corrections(session->project(), session->history(), m_desk.episodes.current());
        hits = corrections.find({pair});
    }
    if (hits.empty()) {
        withdraw();
        return;
    }
    Q_EMIT aboutToCorrect(qsizetype(hits.size()));
    if (!correct(hits))
        return;
    remember(pair);
    withdraw();
    Q_EMIT said(tr("%n more “%1” → “%2”", nullptr, int(hits.size())).arg(pair.from, pair.to));
}

void CorrectOnceController::lookAtEach()
{
    m_offer->isShown = false;
    m_offer->isWalked = true;
    m_desk.bars.remove(barId);
    m_desk.walk.setOnly(this);
}

void CorrectOnceController::endWalkSoon()
{
    // Behind the answer, so that the walk does not go on to other things by the same key.
    QTimer::singleShot(0ms, this, [this] {
        if (!m_offer || !m_offer->isWalked || !m_offer->hits.empty())
            return;
        const QString from = m_offer->pair.from;
        withdraw();
        Q_EMIT said(tr("That was the last “%1”.").arg(from));
    });
}

std::vector<LookAt> CorrectOnceController::thingsToLookAt()
{
    std::vector<LookAt> things;
    if (!m_offer || !m_offer->isWalked)
        return things;
    const QString text = tr("“%1”, elsewhere “%2”: F9 corrects it, Shift+F9 leaves it")
                             .arg(m_offer->pair.from, m_offer->pair.to);
    for (const CorrectionHit &hit : m_offer->hits) {
        const Range range{{hit.line, qint32(hit.stretch.start)}, {hit.line, qint32(hit.stretch.end())}};
        things.push_back({LookAt::Kind::Correction, range, hit.line.value, text});
    }
    return things;
}

bool CorrectOnceController::accept(const LookAt &thing)
{
    const auto hit = std::ranges::find_if(m_offer->hits, [&](const CorrectionHit &each) {
        return each.line == thing.range.from.line && each.stretch.start == thing.range.from.offset;
    });
    const Correction pair = m_offer->pair;
    if (hit == m_offer->hits.end() || !correct({*hit}))
        return false;
    remember(pair);
    return true;
}

bool CorrectOnceController::refuse(const LookAt &thing)
{
    m_offer->refused.push_back(thing.range.from);
    std::erase_if(m_offer->hits, [this](const CorrectionHit &hit) { return isRefused(hit); });
    if (m_offer->hits.empty())
        endWalkSoon();
    return true;
}

bool CorrectOnceController::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    if (isKey && m_offer && (m_offer->isShown || m_offer->isWalked) &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Ropewalk
