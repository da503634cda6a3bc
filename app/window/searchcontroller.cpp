// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/searchcontroller.h"

#include "app/window/actions.h"
#include "app/window/carets.h"
#include "widgets/searching/searchpanel.h"

#include <QLocale>
#include <QRegularExpression>

#include <chrono>

namespace Ropewalk
{

namespace
{

/// What is done is in the index so much later, and a moment.
constexpr std::chrono::milliseconds tellPause{400};
/// The window opens first.
constexpr std::chrono::milliseconds openingPause{1'000};
/// Hits at first, and each time that somebody comes to the end of them.
constexpr size_t mostAtFirst = 50;
constexpr size_t mostMore = 200;
/// More of what is selected is not looked for.
constexpr qsizetype mostSelected = 200;

/// Asks for selected words as they stand there, whatever signs are among them.
QString queryFor(const QString &selected)
{
    QString words = selected.simplified();
    if (words.size() > mostSelected)
        words = words.first(mostSelected).section(u' ', 0, -2);
    if (std::ranges::all_of(words, [](QChar c) { return c.isLetterOrNumber(); }))
        return words;
    // Marks of quotation would end the phrase; to the index they are nothing.
    static const QRegularExpression quotes(QStringLiteral("[\"“”„]"));
    return u'"' + words.replace(quotes, QStringLiteral(" ")).simplified() + u'"';
}

} // namespace

SearchController::SearchController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(tellPause);
    connect(&m_tellSoon, &QTimer::timeout, this, &SearchController::tellIndex);
    EpisodeController *episodes = &m_desk.episodes;
    connect(episodes, &EpisodeController::begun, this, &SearchController::begin);
    connect(episodes, &EpisodeController::ended, this, &SearchController::end);
    connect(episodes, &EpisodeController::changed, this, &SearchController::note);
    connect(episodes, &EpisodeController::shown, this, [this] {
        const auto wanted = std::exchange(m_wanted, std::nullopt);
        if (wanted && wanted->episode == m_desk.episodes.current())
            goTo(*wanted);
    });
    SearchPanel *panel = &m_desk.panel;
    connect(panel, &SearchPanel::findWanted, this, &SearchController::find);
    connect(panel, &SearchPanel::moreWanted, this, [this] { m_search.more(mostMore); });
    connect(panel, &SearchPanel::goWanted, this, &SearchController::goTo);
    connect(panel, &SearchPanel::left, &m_desk.carets, &Carets::goBack);
    connect(&m_search, &ProjectSearch::progressed, panel, &SearchPanel::showProgress);
    connect(&m_search, &ProjectSearch::changed, this, &SearchController::findAgain);
    connect(&m_search, &ProjectSearch::found, this, &SearchController::take);
    connect(&m_search, &ProjectSearch::foundMore, this,
            [this](const SearchAnswer &answer) { m_desk.panel.addHits(found(answer.hits), answer.hasMore); });
    connect(&m_search, &ProjectSearch::counted, this, [this](const SearchCount &count) {
        m_desk.panel.showCount(count.count.hits, count.count.episodes, count.isAll);
    });
    connect(&m_search, &ProjectSearch::failed, this, [this](const Error &error) {
        m_desk.panel.showProgress(1);
        Q_EMIT failed(error);
    });
    m_desk.actions.on(ActionId::SearchProject, this, [this] { open(); });
}

void SearchController::begin()
{
    m_pending = {};
    ProjectSession &session = *m_desk.projects.session();
    connect(&session.history(), &History::recorded, this, [this](const RecordPointer &record) {
        m_pending.add(*record);
        if (!m_tellSoon.isActive())
            m_tellSoon.start();
    });
    m_search.begin(session.project().id(), session.store(), openingPause);
}

void SearchController::end()
{
    m_search.end();
    m_tellSoon.stop();
    m_pending = {};
    m_wanted = {};
    m_gone = {};
    if (ProjectSession *session = m_desk.projects.session())
        session->history().disconnect(this);
    m_desk.panel.clear();
}

void SearchController::note(const Touched &touched)
{
    m_pending.add(touched);
    if (!m_tellSoon.isActive())
        m_tellSoon.start();
}

void SearchController::tellIndex()
{
    if (m_desk.episodes.project() && !m_pending.isEmpty())
        m_search.tell(m_pending.take(*m_desk.episodes.project()));
}

void SearchController::open()
{
    const auto words = m_desk.carets.selection();
    const Episode *episode = m_desk.episodes.episode();
    // Who comes back from a hit wants to see the others.
    const bool isAsked = words && episode && words->isInOneLine() && words != m_gone;
    Q_EMIT panelWanted();
    m_desk.panel.open(isAsked ? queryFor(episode->textOf(*words)) : QString());
}

void SearchController::find()
{
    const QString text = m_desk.panel.text();
    const Project *project = m_desk.episodes.project();
    if (text.isEmpty() || !project) {
        m_search.stopFinding();
        return;
    }
    // What was typed a moment ago is to be found, too.
    m_tellSoon.stop();
    tellIndex();
    const size_t shown = size_t(m_desk.panel.hitCount());
    m_search.find(text, ShowFacts::of(*project), std::max(mostAtFirst, shown));
}

void SearchController::findAgain()
{
    if (m_desk.panel.isVisible())
        find();
}

void SearchController::take(const SearchAnswer &answer)
{
    if (answer.fault)
        m_desk.panel.showFault(answer.fault->message);
    else
        m_desk.panel.showHits(found(answer.hits), answer.hasMore, answer.isWhole);
}

std::vector<FoundHit> SearchController::found(const std::vector<SearchHit> &hits) const
{
    const Project &project = *m_desk.episodes.project();
    std::vector<FoundHit> all;
    for (const SearchHit &hit : hits) {
        FoundHit one{hit, {}, {}, {}, -1};
        // The hits of an episode come together.
        if (!all.empty() && all.back().hit.episode == hit.episode) {
            one.episode = all.back().episode;
            one.date = all.back().date;
        } else if (std::ranges::contains(project.episodes(), hit.episode)) {
            const EpisodeFacts &facts = project.factsOf(hit.episode);
            one.episode = facts.title;
            one.date = QLocale().toString(facts.date, QLocale::ShortFormat);
        }
        if (const Speaker *speaker = project.catalogue().speakers.find(hit.speaker)) {
            one.name = speaker->name;
            one.colour = speaker->colour;
        }
        if (const Source *source = project.catalogue().sources.find(hit.source))
            one.name = source->title;
        all.push_back(std::move(one));
    }
    return all;
}

void SearchController::goTo(const SearchHit &hit)
{
    if (hit.kind == SearchHit::Kind::Source) {
        Q_EMIT sourceWanted(hit.source);
        return;
    }
    if (hit.episode != m_desk.episodes.current()) {
        m_wanted = hit;
        m_desk.episodes.show(hit.episode);
        return;
    }
    const Line *line = m_desk.episodes.episode()->findLine(hit.line);
    if (!line) {
        Q_EMIT said(tr("The words that this stood at are gone."));
        if (!hit.annotation.isNull())
            Q_EMIT lostWanted(hit.annotation, hit.kind == SearchHit::Kind::Claim);
        return;
    }
    // What is found may have been edited a moment ago.
    const qint32 size = qint32(line->text.size());
    const qint32 from = std::min(hit.offset, size);
    const qint32 to = std::min(from + hit.length, size);
    m_gone = Range{{hit.line, from}, {hit.line, to}};
    m_desk.carets.select(*m_gone);
}

} // namespace Ropewalk
