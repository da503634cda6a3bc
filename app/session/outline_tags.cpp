// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Tagging lines with topics.

#include "app/session/outline.h"

#include "model/base/text.h"
#include "model/editing/operations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

void put(std::vector<Edit> &edits, const Episode &episode, Annotation tag, const Range &range)
{
    tag.places = {placeAt(episode, range)};
    std::ranges::move(annotate(episode, std::move(tag)), std::back_inserter(edits));
}

} // namespace

std::vector<TopicStretch> Outline::stretches() const
{
    TopicStretches all;
    all.setEpisode(&episode());
    return all.all();
}

std::optional<Outline::Lines> Outline::linesOf(const Range &range) const
{
    const Transcript &transcript = episode().transcript();
    Lines lines{transcript.lineNumber(range.from.line), transcript.lineNumber(range.to.line)};
    if (lines.first < 0 || lines.last < lines.first)
        return std::nullopt;
    if (lines.last > lines.first && range.to.offset == 0)
        --lines.last;
    return lines;
}

Range Outline::rangeOf(const Lines &lines) const
{
    const Transcript &transcript = episode().transcript();
    return {startOf(transcript.lineAt(lines.first).line()), endOf(transcript.lineAt(lines.last).line())};
}

qsizetype Outline::turnNumber(qsizetype line) const
{
    const Transcript &transcript = episode().transcript();
    return transcript.indexOf(transcript.lineAt(line).turn->id) + 1;
}

QString Outline::namesOf(const std::vector<TopicStretch> &stretches) const
{
    QStringList names;
    for (const TopicStretch &stretch : stretches) {
        const QString name = tr("“%1”").arg(episode().topics().find(stretch.topic)->name);
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

Result<Topic> Outline::chosen(const Choice &choice, std::vector<Edit> &edits) const
{
    if (choice.newName.isEmpty())
        return find(choice.id);
    qsizetype removed = 0;
    const QString name = withoutControls(choice.newName, removed).simplified();
    if (name.isEmpty())
        return failure(Error::Kind::Invalid, tr("A topic needs a name."));
    const Topic topic = made(name);
    edits.emplace_back(Put<Topic>{topic.id, topic});
    return topic;
}

void Outline::addTag(std::vector<Edit> &edits, TopicId topic, Lines lines) const
{
    std::vector<TopicStretch> own = stretches();
    std::erase_if(own, [topic](const TopicStretch &stretch) { return stretch.topic != topic; });
    Range range = rangeOf(lines);
    std::vector<TopicStretch> merged;
    const auto touches = [&](const TopicStretch &stretch) {
        const bool endsWhole =
            stretch.range.to.offset == episode().findLine(stretch.range.to.line)->text.size();
        return stretch.first <= lines.last + (stretch.range.from.offset == 0 ? 1 : 0) &&
               stretch.last >= lines.first - (endsWhole ? 1 : 0);
    };
    for (auto found = std::ranges::find_if(own, touches); found != own.end();
         found = std::ranges::find_if(own, touches)) {
        if (found->first < lines.first) {
            lines.first = found->first;
            range.from = found->range.from;
        }
        if (found->last > lines.last) {
            lines.last = found->last;
            range.to = found->range.to;
        }
        merged.push_back(*found);
        own.erase(found);
    }
    if (merged.size() == 1 && merged.front().range == range)
        return;
    Annotation tag{AnnotationId::create(), {}, TopicTag{topic}, m_history.author(), m_history.nowMs()};
    for (size_t at = 0; at < merged.size(); ++at) {
        if (at == 0)
            tag = *episode().annotations().find(merged[at].tag);
        else
            edits.emplace_back(Put<Annotation>{merged[at].tag, {}});
    }
    put(edits, episode(), std::move(tag), range);
}

void Outline::cut(std::vector<Edit> &edits, const TopicStretch &stretch, const Lines &lines) const
{
    const Annotation &tag = *episode().annotations().find(stretch.tag);
    const bool hasFront = stretch.first < lines.first;
    const bool hasRear = stretch.last > lines.last;
    if (!hasFront && !hasRear)
        edits.emplace_back(Put<Annotation>{tag.id, {}});
    if (hasFront)
        put(edits, episode(), tag,
            {stretch.range.from, endOf(episode().transcript().lineAt(lines.first - 1).line())});
    if (!hasRear)
        return;
    Annotation rear = tag;
    if (hasFront)
        rear.id = AnnotationId::create();
    put(edits, episode(), std::move(rear),
        {startOf(episode().transcript().lineAt(lines.last + 1).line()), stretch.range.to});
}

Outline::Outcome Outline::tag(const Choice &choice, const Range &range, const Caret &caret)
{
    std::vector<Edit> edits;
    const auto topic = chosen(choice, edits);
    if (!topic)
        return std::unexpected(topic.error());
    const auto lines = linesOf(range);
    if (!lines)
        return failure(Error::Kind::Invalid, tr("Topics are tagged in the transcript."));
    addTag(edits, topic->id, *lines);
    if (edits.empty())
        return Done{topic->id, tr("These lines are tagged with “%1” already.").arg(topic->name)};
    const auto count = int(lines->last - lines->first + 1);
    return perform(tr("Topic “%1”").arg(topic->name), std::move(edits),
                   {topic->id, tr("Topic “%1”: %n line(s)", nullptr, count).arg(topic->name)}, caret);
}

Outline::Outcome Outline::startHere(const Choice &choice, const Caret &caret)
{
    std::vector<Edit> edits;
    const auto topic = chosen(choice, edits);
    if (!topic)
        return std::unexpected(topic.error());
    const qsizetype here = episode().transcript().lineNumber(caret.position.line);
    if (here < 0)
        return failure(Error::Kind::Invalid, tr("Topics are tagged in the transcript."));
    Lines lines{here, episode().transcript().lineCount() - 1};
    for (const TopicStretch &other : stretches()) {
        if (other.topic == topic->id)
            continue;
        if (other.first > here)
            lines.last = std::min(lines.last, other.first - 1);
        else if (other.first < here && other.last >= here)
            cut(edits, other, {here, other.last});
    }
    addTag(edits, topic->id, lines);
    if (edits.empty())
        return Done{topic->id, tr("“%1” goes on here already.").arg(topic->name)};
    const QString from = tr("Topic “%1” from turn %2").arg(topic->name, QString::number(turnNumber(here)));
    return perform(from, std::move(edits), {topic->id, from}, caret);
}

Outline::Outcome Outline::stopHere(const Caret &caret)
{
    const qsizetype here = episode().transcript().lineNumber(caret.position.line);
    std::vector<TopicStretch> ending = stretches();
    std::erase_if(ending, [here](const TopicStretch &stretch) { return !stretch.covers(here); });
    if (ending.empty())
        return Done{{}, tr("No topic goes on here.")};
    std::vector<Edit> edits;
    for (const TopicStretch &stretch : ending)
        cut(edits, stretch, {here, stretch.last});
    const QString message = tr("End of %1 before turn %2").arg(namesOf(ending)).arg(turnNumber(here));
    return perform(tr("End of %1").arg(namesOf(ending)), std::move(edits), {{}, message}, caret);
}

Outline::Outcome Outline::untag(const Range &range, const Caret &caret)
{
    const auto lines = linesOf(range);
    std::vector<TopicStretch> there = lines ? stretches() : std::vector<TopicStretch>();
    std::erase_if(there, [&](const TopicStretch &stretch) {
        return stretch.last < lines->first || stretch.first > lines->last;
    });
    if (there.empty())
        return Done{{}, tr("No topic is tagged here.")};
    std::vector<Edit> edits;
    for (const TopicStretch &stretch : there)
        cut(edits, stretch, *lines);
    const auto count = int(lines->last - lines->first + 1);
    return perform(tr("Untag %1").arg(namesOf(there)), std::move(edits),
                   {{}, tr("%1 taken off %n line(s)", nullptr, count).arg(namesOf(there))}, caret);
}

Outline::Outcome Outline::untagHere(const Caret &caret)
{
    const qsizetype here = episode().transcript().lineNumber(caret.position.line);
    std::vector<TopicStretch> there = stretches();
    std::erase_if(there, [here](const TopicStretch &stretch) { return !stretch.covers(here); });
    if (there.empty())
        return Done{{}, tr("No topic is tagged here.")};
    std::vector<Edit> edits;
    for (const TopicStretch &stretch : there)
        edits.emplace_back(Put<Annotation>{stretch.tag, {}});
    return perform(tr("Untag %1").arg(namesOf(there)), std::move(edits),
                   {{}, tr("%1 taken off this stretch").arg(namesOf(there))}, caret);
}

} // namespace Ropewalk
