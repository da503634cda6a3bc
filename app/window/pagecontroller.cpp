// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/pagecontroller.h"

#include "app/session/pagecopy.h"
#include "app/window/actions.h"
#include "model/analysis/reasonuses.h"
#include "widgets/page/pagepanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

using namespace std::chrono_literals;

PageController::PageController(ProjectController &projects, EpisodeController &episodes, PagePanel &panel,
                               const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_projects(projects)
    , m_episodes(episodes)
    , m_panel(panel)
{
    m_pause.setInterval(150ms);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PageController::showPage);
    connect(&episodes, &EpisodeController::shown, this, &PageController::show);
    connect(&episodes, &EpisodeController::changed, this, &PageController::apply);
    actions.on(ActionId::CopyPage, this, [this] { copyPage(); });
    connectPanel();
}

void PageController::connectPanel()
{
    const PagePanel *panel = &m_panel;
    connect(panel, &PagePanel::copyWanted, this, &PageController::copyPage);
    connect(panel, &PagePanel::factsWanted, this, [this](const EpisodeFacts &facts) {
        if (m_page)
            report(m_page->setFacts(facts));
    });
    connect(
        panel, &PagePanel::typed, this,
        [this](LineId line, qint32 offset, qint32 removed, const QString &text, qint32 caret, bool isKey) {
            if (m_page)
                report(m_page->replace(line, offset, removed, text, caret, isKey));
        });
    connect(panel, &PagePanel::lineWanted, this,
            [this](PageSection section, LineId after, LineId newLine, const QString &text) {
                if (!m_page)
                    return;
                if (section != PageSection::Topics) {
                    report(m_page->insertLine(section, after, newLine, text));
                } else if (const auto made = m_outline->addPublished(text, newLine, after); !made) {
                    report(std::unexpected(made.error()));
                }
            });
    connect(panel, &PagePanel::splitWanted, this, [this](LineId line, qint32 offset) {
        const LineId newLine = LineId::create();
        if (m_page && report(m_page->splitLine(line, offset, newLine)))
            m_panel.goTo({newLine, 0}, 0);
    });
    connect(panel, &PagePanel::joinWanted, this, [this](LineId line) {
        if (!m_page)
            return;
        const auto end = m_page->joinWithPrevious(line);
        if (!end)
            report(std::unexpected(end.error()));
        else if (*end)
            m_panel.goTo(**end, (*end)->offset);
    });
    connect(panel, &PagePanel::removeWanted, this, [this](LineId line) {
        if (!m_page)
            return;
        if (const Topic *topic = topicOf(line)) {
            const auto done = m_outline->setPublished(topic->id, {});
            if (!done)
                report(std::unexpected(done.error()));
            else
                Q_EMIT said(done->message);
        } else {
            report(m_page->removeLine(line));
        }
    });
    connect(panel, &PagePanel::typingEnded, this, [this] {
        if (m_projects.session())
            m_projects.session()->history().endTyping();
    });
}

const Topic *PageController::topicOf(LineId line) const
{
    for (const auto &[id, topic] : m_episodes.episode()->topics().all()) {
        if (topic.publishedLine == line)
            return &topic;
    }
    return nullptr;
}

bool PageController::report(const Result<> &result)
{
    if (result)
        return true;
    showPage();
    Q_EMIT failed(result.error());
    return false;
}

void PageController::show()
{
    m_page.reset();
    m_outline.reset();
    m_panel.forgetTyping();
    if (const Episode *episode = m_episodes.episode()) {
        History &history = m_projects.session()->history();
        m_page.emplace(*m_episodes.project(), history, episode->id());
        m_outline.emplace(*m_episodes.project(), history, episode->id());
    }
    showPage();
}

bool PageController::concernsPage(const Touched &touched) const
{
    if (touched.episodeFacts || touched.lines.intersects(m_lines))
        return true;
    // Of very many new lines it is not asked which is which.
    constexpr qsizetype manyLines = 100;
    return touched.placedLines.size() > manyLines ||
           std::ranges::any_of(touched.placedLines,
                               [this](LineId line) { return m_episodes.episode()->pageIndex(line) >= 0; });
}

bool PageController::concernsMarks(const Touched &touched) const
{
    if (touched.projectFacts)
        return true;
    if (touched.episode != m_episodes.current())
        return false;
    const Annotations &all = m_episodes.episode()->annotations();
    const auto isOnPage = [this](const Place &place) { return m_lines.contains(place.range.from.line); };
    return std::ranges::any_of(touched.annotations, [&](AnnotationId id) {
        const Annotation *annotation = all.find(id);
        return m_marking.contains(id) || (annotation && std::ranges::any_of(annotation->places, isOnPage));
    });
}

void PageController::apply(const Touched &touched)
{
    const Episode *episode = m_episodes.episode();
    if (!episode || !m_page)
        return;
    const bool isHere = touched.episode == episode->id();
    if ((isHere && concernsPage(touched)) || concernsMarks(touched))
        showPage();
    else if (!touched.reasons.isEmpty() ||
             (isHere && (!touched.citations.isEmpty() || !touched.annotations.isEmpty()) &&
              episode->facts().reasonsFromLinks))
        m_pause.start();
}

void PageController::showPage()
{
    const Episode *episode = m_episodes.episode();
    m_lines.clear();
    if (!episode) {
        m_panel.showPage({});
        return;
    }
    PagePanel::Content content{episode->facts(), episode->page(), {}};
    if (content.facts.reasonsFromLinks) {
        std::erase_if(content.lines,
                      [](const PageLine &line) { return line.section == PageSection::Reasons; });
        for (const PageReason &reason : pageReasons(*episode, m_episodes.project()->catalogue()))
            content.reasons.append(u"#%1 — %2"_s.arg(QString::number(reason.number), reason.text));
    }
    for (const PageLine &line : episode->page())
        m_lines.insert(line.line.id);
    content.marks = marks();
    m_panel.showPage(content);
}

QHash<LineId, PagePanel::Marks> PageController::marks()
{
    const Project &project = *m_episodes.project();
    const Episode &episode = *m_episodes.episode();
    m_marking.clear();
    QHash<LineId, PagePanel::Marks> all;
    for (const LineId line : std::as_const(m_lines)) {
        for (const AnnotationId id : episode.annotations().touching(line))
            m_marking.insert(id);
        PagePanel::Marks marks{wordMarksOf(project, episode, line), badgesOf(project, episode, line)};
        if (!marks.words.isEmpty() || !marks.badges.isEmpty())
            all.insert(line, std::move(marks));
    }
    return all;
}

void PageController::copyPage()
{
    const Episode *episode = m_episodes.episode();
    if (!episode)
        return;
    const PageCopy copy = pageCopy(*m_episodes.project(), *episode);
    auto *mime = new QMimeData;
    mime->setText(copy.text);
    mime->setHtml(copy.html);
    QGuiApplication::clipboard()->setMimeData(mime);
    Q_EMIT said(tr("The page is on the clipboard."));
}

} // namespace Ropewalk
