// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/issuescontroller.h"

#include "app/window/actions.h"
#include "app/window/carets.h"
#include "model/analysis/issuefixes.h"
#include "widgets/editor/editorview.h"
#include "widgets/issues/issuespanel.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

using namespace std::chrono_literals;

IssuesController::IssuesController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &IssuesController::showIssues);
    connect(&m_desk.episodes, &EpisodeController::begun, this, &IssuesController::begin);
    connect(&m_desk.episodes, &EpisodeController::ended, this, &IssuesController::end);
    connect(&m_desk.episodes, &EpisodeController::shown, this, [this] {
        m_most = 0;
        if (m_watch)
            m_watch->setEpisode(m_desk.episodes.current());
        showIssues();
    });
    connect(&m_desk.episodes, &EpisodeController::changed, this, [this](const Touched &touched) {
        if (m_watch)
            m_watch->apply(touched);
    });
    m_desk.walk.setNumbered(*this);
    m_desk.panel.setList(list());
    connectPanel();
    m_desk.actions.on(ActionId::FixAllAlike, this, [this] {
        if (const Issue *issue = atHand())
            fixAllLike(Issue(*issue));
        else
            Q_EMIT said(tr("There is no issue at the caret. F8 goes to the next."));
    });
}

IssuesController::~IssuesController() = default;

void IssuesController::begin()
{
    m_watch = std::make_unique<IssueWatch>(*m_desk.episodes.project());
    m_watch->setJudge(m_judge);
    m_watch->setListed(m_desk.panel.kinds());
    connect(m_watch.get(), &IssueWatch::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

void IssuesController::end()
{
    m_soon.stop();
    m_watch.reset();
    m_most = 0;
    showIssues();
}

void IssuesController::setJudge(const WordJudge *judge)
{
    m_judge = judge;
    if (m_watch)
        m_watch->setJudge(judge);
}

void IssuesController::connectPanel()
{
    IssuesPanel *panel = &m_desk.panel;
    connect(panel, &IssuesPanel::kindsChanged, this, [this] {
        if (m_watch)
            m_watch->setListed(m_desk.panel.kinds());
        showIssues();
    });
    connect(panel, &IssuesPanel::standWanted, this,
            [this](const Issue &issue) { m_desk.walk.standAt(lookAt(issue)); });
    connect(panel, &IssuesPanel::left, &m_desk.carets, &Carets::goBack);
    m_desk.actions.on(ActionId::ShowIssues, this, [this] {
        if (m_desk.panel.isVisible())
            m_desk.panel.enter();
        else
            m_desk.carets.goBack();
    });
    connect(panel, &IssuesPanel::goWanted, this,
            [this](const Issue &issue) { m_desk.carets.goTo(issue.range().from); });
    connect(panel, &IssuesPanel::fixWanted, this, [this](const Issue &issue) { fix({issue}); });
    connect(panel, &IssuesPanel::fixAllWanted, this, &IssuesController::fixAllLike);
    connect(panel, &IssuesPanel::settleWanted, this, [this](const Issue &issue) { settle({issue}); });
    connect(panel, &IssuesPanel::settleAllWanted, this,
            [this](const Issue &issue) { settle(m_watch->allLike(issue)); });
}

IssueList IssuesController::list() const
{
    return {[this]() -> qsizetype { return m_watch ? m_watch->issues().listedCount() : 0; },
            [this](qsizetype row) {
                return issueRow(*m_desk.episodes.project(), *m_desk.episodes.episode(),
                                m_watch->issues().at(row));
            },
            [this](const Issue &issue) -> qsizetype {
                const qsizetype count = m_watch ? m_watch->issues().listedCount() : 0;
                const qsizetype first = m_watch ? m_watch->firstFrom({issue.line, 0}) : 0;
                // The same one in its line, else the next behind where it was.
                for (qsizetype row = first; row < count; ++row) {
                    const Issue &each = m_watch->issues().at(row);
                    if (each.line != issue.line)
                        break;
                    if (each.isLike(issue) && each.words.start >= issue.words.start)
                        return row;
                }
                const qsizetype next = m_watch ? m_watch->firstFrom(issue.range().from) : 0;
                return std::min(next, count - 1);
            }};
}

void IssuesController::showIssues()
{
    m_soon.stop();
    IssuesPanel::State state;
    if (m_watch && m_desk.episodes.episode()) {
        state.counts = m_watch->issues().counts();
        m_most = std::max(m_most, m_watch->issues().total());
        state.most = m_most;
        state.shareRead = m_watch->shareRead();
        state.hasEpisode = true;
    }
    m_desk.panel.refresh(state);
    Q_EMIT issuesChanged();
}

qsizetype IssuesController::count()
{
    if (!m_watch || !m_desk.episodes.episode())
        return 0;
    m_watch->settle();
    return m_watch->issues().listedCount();
}

LookAt IssuesController::at(qsizetype number)
{
    return lookAt(m_watch->issues().at(number));
}

qsizetype IssuesController::firstFrom(const Position &position)
{
    return m_watch ? m_watch->firstFrom(position) : 0;
}

QString IssuesController::narrowedTo() const
{
    const IssueKinds kinds = m_desk.panel.kinds();
    for (const IssueKind kind : allIssueKinds) {
        if (kinds == IssueKinds::only(kind))
            return IssueWords::kind(kind);
    }
    return {};
}

LookAt IssuesController::lookAt(const Issue &issue) const
{
    const Project &project = *m_desk.episodes.project();
    const QString fix = IssueWords::fix(issue, project);
    const QString said = IssueWords::of(issue, project);
    return {LookAt::Kind::Issue, issue.range(), issue.line.value,
            fix.isEmpty() ? tr("%1: Shift+F9 says that it is right").arg(said)
                          : tr("%1: F9 %2, Shift+F9 says that it is right").arg(said, fix),
            size_t(issue.kind)};
}

const Issue *IssuesController::issueOf(const LookAt &thing)
{
    if (!m_watch)
        return nullptr;
    m_watch->settle();
    return m_watch->find(IssueKind(thing.place), thing.range);
}

const Issue *IssuesController::atHand()
{
    if (count() == 0)
        return nullptr;
    const Position caret = m_desk.carets.caret().position;
    for (qsizetype at = m_watch->firstFrom({caret.line, 0}); at < m_watch->issues().listedCount(); ++at) {
        const Issue &issue = m_watch->issues().at(at);
        if (issue.line != caret.line || issue.words.start > caret.offset)
            break;
        if (caret.offset <= issue.words.end())
            return &issue;
    }
    return nullptr;
}

bool IssuesController::accept(const LookAt &thing)
{
    const Issue *issue = issueOf(thing);
    if (!issue)
        return false;
    if (issue->canFix)
        return fix({*issue});
    if (issue->kind == IssueKind::PlaceholderSpeaker || issue->kind == IssueKind::AlikeSpeakers) {
        Q_EMIT speakerWanted(issue->speaker);
        Q_EMIT said(issue->kind == IssueKind::AlikeSpeakers
                        ? tr("If they are one, merge them among the speakers.")
                        : tr("Name the speaker among the speakers."));
        return false;
    }
    Q_EMIT said(tr("Type what is right there; Shift+F9 says that it is right as it is."));
    return false;
}

bool IssuesController::refuse(const LookAt &thing)
{
    const Issue *issue = issueOf(thing);
    return issue && settle({*issue});
}

void IssuesController::stoodAt(const LookAt &thing, bool)
{
    const Issue *issue = issueOf(thing);
    if (!issue)
        return;
    const Issue found = *issue;
    if (m_soon.isActive())
        showIssues();
    m_desk.panel.setCurrent(found);
}

bool IssuesController::report(const IssueWork::Outcome &outcome)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return false;
    }
    if (m_desk.episodes.episode()->transcript().findLine(outcome->caret.position.line))
        m_desk.view.setCaret(outcome->caret);
    m_watch->settle();
    showIssues();
    Q_EMIT said(outcome->message);
    return true;
}

bool IssuesController::fix(const std::vector<Issue> &issues)
{
    IssueWork work(*m_desk.episodes.project(), m_desk.projects.session()->history(),
                   m_desk.episodes.current());
    return report(work.fix(issues, m_desk.view.caret()));
}

bool IssuesController::settle(const std::vector<Issue> &issues)
{
    IssueWork work(*m_desk.episodes.project(), m_desk.projects.session()->history(),
                   m_desk.episodes.current());
    return report(work.settle(issues, m_desk.view.caret()));
}

void IssuesController::fixAllLike(const Issue &issue)
{
    m_watch->settle();
    std::vector<Issue> like = m_watch->allLike(issue);
    std::erase_if(like, [](const Issue &each) { return !each.canFix; });
    if (like.empty())
        Q_EMIT said(tr("Nothing is offered here that could be done everywhere."));
    else
        fix(like);
}

} // namespace Ropewalk
