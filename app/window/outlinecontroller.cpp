// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/outlinecontroller.h"

#include "app/window/actions.h"
#include "widgets/editor/editorview.h"
#include "widgets/outline/outlinepanel.h"
#include "widgets/timeline/timelinemarks.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

using namespace std::chrono_literals;

OutlineController::OutlineController(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    // Minutes that run after each key would only flicker.
    m_pause.setInterval(150ms);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        showMinutes();
        showHere();
    });
    connect(&parts.times, &TimelineReader::progressed, this, [this] {
        if (!m_parts.times.isReading())
            m_pause.start();
    });
    connect(&parts.episodes, &EpisodeController::shown, this, &OutlineController::show);
    connect(&parts.episodes, &EpisodeController::changed, this, &OutlineController::apply);
    connect(&parts.view, &EditorView::caretMoved, this, [this] {
        if (m_outline)
            m_pause.start();
    });
    const Actions &actions = parts.actions;
    actions.on(ActionId::TagTopic, this, [this] { chooseTopic(); });
    actions.on(ActionId::StopTopic, this, [this] {
        perform([this](Outline &outline) { return outline.stopHere(m_parts.view.caret()); });
    });
    actions.on(ActionId::Untag, this, [this] { untag(); });
    connectPanel();
    connectPicker();
    show();
}

template <typename Change>
void OutlineController::perform(Change change)
{
    if (!m_outline)
        return;
    const Outline::Outcome outcome = change(*m_outline);
    if (!outcome) {
        showTopics(); // what the person typed is not so
        Q_EMIT failed(outcome.error());
        return;
    }
    if (!outcome->topic.isNull())
        m_parts.panel.setCurrent(outcome->topic);
    if (!outcome->message.isEmpty())
        Q_EMIT said(outcome->message);
}

void OutlineController::connectPanel()
{
    OutlinePanel *panel = &m_parts.panel;
    connect(panel, &OutlinePanel::newTopicWanted, this,
            [this](const QString &name) { perform([&](Outline &outline) { return outline.add(name); }); });
    connect(panel, &OutlinePanel::renameWanted, this, [this](TopicId id, const QString &name) {
        perform([&](Outline &outline) { return outline.rename(id, name); });
    });
    connect(panel, &OutlinePanel::colourWanted, this, [this](TopicId id, int colour) {
        perform([&](Outline &outline) { return outline.setColour(id, colour); });
    });
    connect(panel, &OutlinePanel::moveWanted, this, [this](TopicId id, qsizetype index) {
        perform([&](Outline &outline) { return outline.move(id, index); });
    });
    connect(panel, &OutlinePanel::removeWanted, this,
            [this](TopicId id) { perform([&](Outline &outline) { return outline.remove(id); }); });
    connect(panel, &OutlinePanel::publishedWanted, this, [this](TopicId id, const QString &line) {
        perform([&](Outline &outline) { return outline.setPublished(id, line); });
    });
    connect(panel, &OutlinePanel::targetWanted, this, [this](TopicId id, qint64 ms) {
        perform([&](Outline &outline) { return outline.setTarget(id, ms); });
    });
    connect(panel, &OutlinePanel::notesWanted, this, [this](TopicId id, const QString &notes) {
        perform([&](Outline &outline) { return outline.setNotes(id, notes); });
    });
    connect(panel, &OutlinePanel::goWanted, this, &OutlineController::goTo);
}

void OutlineController::connectPicker()
{
    const TopicPicker *picker = &m_parts.picker;
    connect(picker, &TopicPicker::picked, this, [this](TopicId id) { tag({id}); });
    connect(picker, &TopicPicker::newTopicWanted, this, [this](const QString &name) { tag({{}, name}); });
    connect(picker, &TopicPicker::noTopicWanted, this, [this] { tagWithNone(); });
}

void OutlineController::show()
{
    const Episode *episode = m_parts.episodes.episode();
    m_outline.reset();
    if (episode)
        m_outline.emplace(*m_parts.episodes.project(), m_parts.projects.session()->history(), episode->id());
    m_parts.picker.hide();
    m_parts.panel.setHasEpisode(episode);
    m_parts.panel.setTagKey(
        m_parts.actions.action(ActionId::TagTopic)->shortcut().toString(QKeySequence::NativeText));
    m_stretches.setEpisode(episode);
    showTopics();
    showMinutes();
    showHere();
}

void OutlineController::apply(const Touched &touched)
{
    if (!m_outline)
        return;
    const bool hasStretches = m_stretches.apply(touched);
    const bool isHere = touched.episode == m_parts.episodes.current();
    // The timeline may take this up later than this does: its times are looked at when typing pauses.
    if (hasStretches || isHere || touched.projectFacts)
        m_pause.start();
    if (!isHere)
        return;
    if (!touched.topics.isEmpty() || touched.lines.intersects(m_printed)) {
        showTopics();
        m_pause.start();
    }
}

void OutlineController::showTopics()
{
    const Episode *episode = m_parts.episodes.episode();
    const std::vector<Topic> topics = episode ? outlineOf(*episode) : std::vector<Topic>();
    QStringList published;
    m_printed.clear();
    for (const Topic &topic : topics) {
        const bool isPrinted = episode->pageIndex(topic.publishedLine) >= 0;
        published.append(isPrinted ? episode->findLine(topic.publishedLine)->text : QString());
        if (isPrinted)
            m_printed.insert(topic.publishedLine);
    }
    m_parts.panel.showTopics(topics, published);
}

std::optional<TopicSpan> OutlineController::spanOf(const TopicStretch &stretch) const
{
    const TimelineScale &scale = m_parts.times.scale();
    const Transcript &transcript = m_stretches.episode()->transcript();
    const auto [from, to] = stretch.range;
    const auto start = msAt(scale, transcript, from);
    const auto end = msAt(scale, transcript, to);
    if (!start || !end)
        return std::nullopt;
    const bool isStartKnown = from.offset == 0 && scale.spanOf(stretch.first).isStartKnown;
    const bool isEndKnown = scale.spanOf(stretch.last).isEndKnown;
    return TopicSpan{stretch.topic, *start, *end, !isStartKnown || !isEndKnown};
}

std::optional<TopicMinutes> OutlineController::minutes() const
{
    const Episode *episode = m_stretches.episode();
    const TimelineReader &times = m_parts.times;
    if (!episode || times.episode() != episode || times.isReading())
        return std::nullopt;
    std::vector<TopicSpan> spans;
    for (const TopicStretch &stretch : m_stretches.all()) {
        if (const auto span = spanOf(stretch))
            spans.push_back(*span);
    }
    const qsizetype lines = times.scale().lineCount();
    const bool isEndKnown =
        episode->facts().lengthMs > 0 || (lines > 0 && times.scale().spanOf(lines - 1).isEndKnown);
    return topicMinutes(std::move(spans), {qint64(times.totalMs()), !isEndKnown && lines > 0});
}

void OutlineController::showMinutes()
{
    const Project *project = m_parts.episodes.project();
    const int words = project ? project->catalogue().facts.wordsPerMinute : 0;
    m_parts.panel.showMinutes(m_outline ? minutes() : std::nullopt, words);
}

void OutlineController::showHere()
{
    const Episode *episode = m_stretches.episode();
    const LineId line = m_parts.view.caret().position.line;
    m_parts.panel.showHere(episode ? m_stretches.topicsAt(episode->transcript().lineNumber(line))
                                   : QList<TopicId>());
}

void OutlineController::chooseTopic()
{
    const Episode *episode = m_parts.episodes.episode();
    const qsizetype line =
        episode ? episode->transcript().lineNumber(m_parts.view.caret().position.line) : -1;
    if (line < 0) {
        Q_EMIT said(tr("Topics are tagged in the transcript: there are no turns here yet."));
        return;
    }
    m_selected = m_parts.view.selection();
    TopicPicker::Outline outline{outlineOf(*episode), {}, m_stretches.topicsAt(line)};
    for (const Topic &topic : outline.topics) {
        const bool isPrinted = episode->pageIndex(topic.publishedLine) >= 0;
        outline.published.append(isPrinted ? episode->findLine(topic.publishedLine)->text : QString());
    }
    m_parts.picker.popUp(outline,
                         m_selected ? TopicPicker::Purpose::Selection : TopicPicker::Purpose::StartHere,
                         m_parts.view.caretOnScreen().bottomLeft());
}

void OutlineController::tag(const Outline::Choice &choice)
{
    const Caret caret = m_parts.view.caret();
    perform([&](Outline &outline) {
        return m_selected ? outline.tag(choice, *m_selected, caret) : outline.startHere(choice, caret);
    });
}

void OutlineController::tagWithNone()
{
    const Caret caret = m_parts.view.caret();
    perform([&](Outline &outline) {
        return m_selected ? outline.untag(*m_selected, caret) : outline.stopHere(caret);
    });
}

void OutlineController::untag()
{
    const Caret caret = m_parts.view.caret();
    const auto selected = m_parts.view.selection();
    perform([&](Outline &outline) {
        return selected ? outline.untag(*selected, caret) : outline.untagHere(caret);
    });
}

void OutlineController::goTo(TopicId topic)
{
    const Episode *episode = m_stretches.episode();
    if (!episode)
        return;
    const qsizetype line = episode->transcript().lineNumber(m_parts.view.caret().position.line);
    const bool isThere = line >= 0 && m_stretches.topicsAt(line).contains(topic);
    if (const TopicStretch *next = m_stretches.nextOf(topic, isThere ? line : -1)) {
        m_parts.view.setCaret(caretAt(next->range.from));
    } else if (const Topic *found = episode->topics().find(topic)) {
        Q_EMIT said(tr("“%1” is tagged nowhere yet.").arg(found->name));
    }
}

} // namespace Ropewalk
