// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/outline.h"

#include "model/base/text.h"
#include "model/base/timecode.h"
#include "model/editing/operations.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// A name or a printed line as it may be: one line without controls.
QString tidy(const QString &text)
{
    qsizetype removed = 0;
    return withoutControls(text, removed).simplified();
}

/// The same for a text of several lines.
QString tidyLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        qsizetype removed = 0;
        line = withoutControls(line, removed);
    }
    return lines.join(u'\n').trimmed();
}

} // namespace

Outline::Outline(const Project &project, History &history, EpisodeId episode)
    : m_project(project)
    , m_history(history)
    , m_episode(episode)
{
}

Result<Topic> Outline::find(TopicId id) const
{
    if (const Topic *topic = episode().topics().find(id))
        return *topic;
    return failure(Error::Kind::Invalid, tr("This topic is not in the outline any more."));
}

Topic Outline::made(const QString &name) const
{
    Topic topic{TopicId::create(), name, {}, {}, 0, 0, 1};
    for (const auto &[id, other] : episode().topics().all()) {
        topic.order = std::max(topic.order, other.order + 1);
        topic.colour = std::max(topic.colour, other.colour + 1);
    }
    return topic;
}

Outline::Outcome Outline::perform(const QString &label, std::vector<Edit> edits, const Done &done,
                                  const Caret &caret)
{
    const auto performed = m_history.perform({m_episode, label, std::move(edits), caret, caret});
    if (!performed)
        return std::unexpected(performed.error());
    return done;
}

Outline::Outcome Outline::add(const QString &name)
{
    const QString tidied = tidy(name);
    if (tidied.isEmpty())
        return failure(Error::Kind::Invalid, tr("A topic needs a name."));
    const Topic topic = made(tidied);
    return perform(tr("New topic “%1”").arg(tidied), {Put<Topic>{topic.id, topic}}, {topic.id, {}});
}

Outline::Outcome Outline::addPublished(const QString &line, LineId id, LineId after)
{
    const QString tidied = tidy(line);
    if (tidied.isEmpty())
        return failure(Error::Kind::Invalid, tr("A topic needs a name."));
    Topic topic = made(topicName(tidied));
    topic.publishedLine = id;
    std::vector<Topic> outline = outlineOf(episode());
    auto at = std::ranges::find(outline, after, &Topic::publishedLine);
    if (after.isNull() || at == outline.end() || at + 1 == outline.end()) {
        at = outline.end();
    } else {
        topic.order = (at->order + (at + 1)->order) / 2;
        ++at;
    }
    at = outline.insert(at, topic);
    const PageLine printed{PageSection::Topics, Line{topic.publishedLine, tidied, {}, {}, {}}};
    return perform(tr("New topic “%1”").arg(topic.name),
                   {InsertPageLine{pageLineBefore(outline, size_t(at - outline.begin())), printed},
                    Put<Topic>{topic.id, topic}},
                   {topic.id, {}});
}

Outline::Outcome Outline::rename(TopicId id, const QString &name)
{
    auto topic = find(id);
    if (!topic)
        return std::unexpected(topic.error());
    const QString tidied = tidy(name);
    if (tidied.isEmpty())
        return failure(Error::Kind::Invalid,
                       tr("A topic’s name cannot be empty: “%1” stays.").arg(topic->name));
    if (tidied == topic->name)
        return Done{id, {}};
    const QString label = tr("Topic “%1” as “%2”").arg(topic->name, tidied);
    topic->name = tidied;
    return perform(label, {Put<Topic>{id, *topic}}, {id, {}});
}

Outline::Outcome Outline::setColour(TopicId id, int colour)
{
    auto topic = find(id);
    if (!topic)
        return std::unexpected(topic.error());
    if (topic->colour == colour)
        return Done{id, {}};
    topic->colour = colour;
    return perform(tr("Colour of “%1”").arg(topic->name), {Put<Topic>{id, *topic}}, {id, {}});
}

Outline::Outcome Outline::setTarget(TopicId id, qint64 ms)
{
    auto topic = find(id);
    if (!topic)
        return std::unexpected(topic.error());
    if (ms < 0 || ms > maxTimeMs)
        return failure(Error::Kind::Invalid, tr("A target is a time, such as 12:34."));
    if (topic->targetMs == ms)
        return Done{id, {}};
    topic->targetMs = ms;
    const QString label = ms > 0 ? tr("Target of “%1”: %2").arg(topic->name, formatClock(ms))
                                 : tr("No target for “%1”").arg(topic->name);
    return perform(label, {Put<Topic>{id, *topic}}, {id, {}});
}

Outline::Outcome Outline::setNotes(TopicId id, const QString &notes)
{
    auto topic = find(id);
    if (!topic)
        return std::unexpected(topic.error());
    const QString tidied = tidyLines(notes);
    if (tidied == topic->notes)
        return Done{id, {}};
    topic->notes = tidied;
    return perform(tr("Notes of “%1”").arg(topic->name), {Put<Topic>{id, *topic}}, {id, {}});
}

LineId Outline::pageLineBefore(const std::vector<Topic> &outline, size_t index) const
{
    for (size_t at = index; at-- > 0;) {
        if (episode().pageIndex(outline[at].publishedLine) >= 0)
            return outline[at].publishedLine;
    }
    LineId before;
    for (const PageLine &line : episode().page()) {
        if (line.section < PageSection::Topics)
            before = line.line.id;
    }
    return before;
}

Outline::Outcome Outline::setPublished(TopicId id, const QString &line)
{
    auto topic = find(id);
    if (!topic)
        return std::unexpected(topic.error());
    const QString tidied = tidy(line);
    const Line *printed =
        episode().pageIndex(topic->publishedLine) >= 0 ? episode().findLine(topic->publishedLine) : nullptr;
    if (printed && !tidied.isEmpty())
        return perform(tr("Line of “%1” on the page").arg(topic->name), correctLine(*printed, tidied),
                       {id, {}});
    if (printed) {
        const LineId gone = std::exchange(topic->publishedLine, {});
        return perform(tr("“%1” off the page").arg(topic->name),
                       {RemovePageLine{gone}, Put<Topic>{id, *topic}},
                       {id, tr("“%1” is not on the page any more.").arg(topic->name)});
    }
    if (tidied.isEmpty())
        return Done{id, {}};
    topic->publishedLine = LineId::create();
    const std::vector<Topic> outline = outlineOf(episode());
    const auto index = size_t(std::ranges::find(outline, id, &Topic::id) - outline.begin());
    const PageLine made{PageSection::Topics, Line{topic->publishedLine, tidied, {}, {}, {}}};
    return perform(tr("“%1” on the page").arg(topic->name),
                   {InsertPageLine{pageLineBefore(outline, index), made}, Put<Topic>{id, *topic}}, {id, {}});
}

void Outline::movePageLine(std::vector<Edit> &edits, const std::vector<Topic> &outline, size_t index) const
{
    const qsizetype at = episode().pageIndex(outline[index].publishedLine);
    const LineId before = pageLineBefore(outline, index);
    if (at < 0 || at == (before.isNull() ? 0 : episode().pageIndex(before) + 1))
        return;
    const PageLine line = episode().page()[size_t(at)];
    edits.emplace_back(RemovePageLine{line.line.id});
    edits.emplace_back(InsertPageLine{before, line});
    // What hangs on the line comes along.
    for (const AnnotationId id : episode().annotations().touching(line.line.id)) {
        const Annotation *annotation = episode().annotations().find(id);
        const auto isOnIt = [](const Place &place) { return place.range.isInOneLine(); };
        if (std::ranges::all_of(annotation->places, isOnIt))
            edits.emplace_back(Put<Annotation>{id, *annotation});
    }
}

Outline::Outcome Outline::move(TopicId id, qsizetype index)
{
    const auto topic = find(id);
    if (!topic)
        return std::unexpected(topic.error());
    std::vector<Topic> outline = outlineOf(episode());
    const auto from = std::ranges::find(outline, id, &Topic::id) - outline.begin();
    outline.erase(outline.begin() + from);
    index = std::clamp<qsizetype>(index, 0, qsizetype(outline.size()));
    if (index == from)
        return Done{id, {}};
    outline.insert(outline.begin() + index, *topic);
    std::vector<Edit> edits;
    const auto at = size_t(index);
    const double before = at > 0 ? outline[at - 1].order : outline[at + 1].order - 2;
    const double behind = at + 1 < outline.size() ? outline[at + 1].order : before + 2;
    const double between = (before + behind) / 2;
    if (before < between && between < behind) {
        outline[at].order = between;
        edits.emplace_back(Put<Topic>{id, outline[at]});
    } else {
        for (size_t each = 0; each < outline.size(); ++each) {
            outline[each].order = double(each + 1);
            edits.emplace_back(Put<Topic>{outline[each].id, outline[each]});
        }
    }
    movePageLine(edits, outline, at);
    return perform(tr("Order of “%1”").arg(topic->name), std::move(edits), {id, {}});
}

Outline::Outcome Outline::remove(TopicId id)
{
    const auto topic = find(id);
    if (!topic)
        return std::unexpected(topic.error());
    std::vector<Edit> edits;
    int tags = 0;
    for (const auto &[annotationId, annotation] : episode().annotations().all()) {
        const auto *tag = annotation.as<TopicTag>();
        if (!tag || tag->topic != id)
            continue;
        edits.emplace_back(Put<Annotation>{annotationId, {}});
        tags += annotation.places.front().state == AnchorState::Orphan ? 0 : 1;
    }
    if (episode().pageIndex(topic->publishedLine) >= 0)
        edits.emplace_back(RemovePageLine{topic->publishedLine});
    edits.emplace_back(Put<Topic>{id, {}});
    const QString message = tags == 0
                                ? tr("“%1” is gone.").arg(topic->name)
                                : tr("“%1” is gone, with %n stretch(es).", nullptr, tags).arg(topic->name);
    return perform(tr("Remove topic “%1”").arg(topic->name), std::move(edits), {{}, message});
}

} // namespace Ropewalk
