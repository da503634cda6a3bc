// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/findscope.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// A hit never goes over a line's end, in notes either.
void addLinesOf(const FoundPlace &place, const QString &text, std::vector<FindText> &texts)
{
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        texts.push_back({place, line, qint32(start)});
        start += line.size() + 1;
    }
}

QSet<SpeakerId> speakersOf(const Episode &episode)
{
    QSet<SpeakerId> speakers;
    episode.transcript().forEachTurn([&speakers](const Turn &turn) { speakers.insert(turn.head.speaker); });
    speakers.remove({});
    return speakers;
}

} // namespace

std::optional<Stretch> FindScope::partOf(const Transcript &transcript, const Turn &turn,
                                         const Line &line) const
{
    if (!inText || (!speakers.isEmpty() && (turn.head.isMarker() || !speakers.contains(turn.head.speaker))))
        return std::nullopt;
    Stretch part{0, line.text.size()};
    if (!words)
        return part;
    if (!transcript.findLine(words->from.line) || !transcript.findLine(words->to.line))
        return std::nullopt;
    const bool isBehind = transcript.compare(startOf(line), words->to) > 0;
    if (isBehind || transcript.compare(endOf(line), words->from) < 0)
        return std::nullopt;
    if (line.id == words->to.line)
        part.length = std::min<qsizetype>(words->to.offset, part.length);
    if (line.id == words->from.line) {
        part.start = std::min<qsizetype>(words->from.offset, part.length);
        part.length -= part.start;
    }
    return part;
}

std::vector<FindText> textsBeside(const Project &project, const Episode &episode, const FindScope &scope)
{
    using Kind = FoundPlace::Kind;
    std::vector<FindText> texts;
    if (scope.onPage && scope.speakers.isEmpty() && !scope.words) {
        for (const PageLine &page : episode.page())
            texts.push_back({{.kind = Kind::Page, .line = page.line.id}, page.line.text});
    }
    if (scope.inLabels && !scope.words) {
        const QSet<SpeakerId> here = speakersOf(episode);
        for (const auto &[id, speaker] : project.catalogue().speakers.all()) {
            if (!here.contains(id) || (!scope.speakers.isEmpty() && !scope.speakers.contains(id)))
                continue;
            for (qsizetype at = 0; at < speaker.labels.size(); ++at)
                texts.push_back(
                    {{.kind = Kind::Label, .speaker = id, .label = qint32(at)}, speaker.labels[at]});
        }
    }
    if (!scope.inNotes)
        return texts;
    std::vector<std::pair<Position, const Annotation *>> notes;
    for (const auto &[id, annotation] : episode.annotations().all()) {
        if (!annotation.as<Note>() || annotation.places.empty())
            continue;
        const Position at = annotation.places.front().range.from;
        const auto line = episode.transcript().findLine(at.line);
        const bool isIn = scope.speakers.isEmpty() && !scope.words;
        const auto part = line ? FindScope{.speakers = scope.speakers, .words = scope.words}.partOf(
                                     episode.transcript(), *line.turn, line.line())
                               : std::nullopt;
        if (isIn || (part && at.offset >= part->start && at.offset <= part->end()))
            notes.emplace_back(at, &annotation);
    }
    // In the order of the text; those whose line is gone at the end.
    std::ranges::stable_sort(notes, [&episode](const auto &a, const auto &b) {
        const bool hasA = episode.findLine(a.first.line) != nullptr;
        const bool hasB = episode.findLine(b.first.line) != nullptr;
        return hasA && hasB ? episode.compare(a.first, b.first) < 0 : hasA && !hasB;
    });
    for (const auto &[at, annotation] : notes)
        addLinesOf({.kind = Kind::Note, .line = at.line, .note = annotation->id},
                   annotation->as<Note>()->text, texts);
    return texts;
}

Finder::Found findIn(const Finder &finder, QStringView line, const Stretch &part,
                     const std::function<bool()> &goesOn)
{
    Finder::Found found = finder.find(line, goesOn);
    if (part.start > 0 || part.end() < line.size())
        std::erase_if(found.hits, [&part](const FoundWords &hit) {
            return hit.start < part.start || hit.end() > part.end();
        });
    return found;
}

std::vector<FoundPlace> findAll(const Project &project, const Episode &episode, const Finder &finder,
                                const FindScope &scope, qsizetype &tooHard)
{
    std::vector<FoundPlace> all;
    const auto add = [&](const FoundPlace &place, Finder::Found &&found, qint32 offset) {
        tooHard += found.isTooHard ? 1 : 0;
        for (FoundWords &words : found.hits) {
            words.start += offset;
            all.push_back(place);
            all.back().words = std::move(words);
        }
    };
    episode.transcript().forEachTurn([&](const Turn &turn) {
        for (const Line &line : turn.lines) {
            if (const auto part = scope.partOf(episode.transcript(), turn, line))
                add({.kind = FoundPlace::Kind::Text, .line = line.id}, findIn(finder, line.text, *part), 0);
        }
    });
    for (const FindText &text : textsBeside(project, episode, scope))
        add(text.place, finder.find(text.text), text.offset);
    return all;
}

} // namespace Ropewalk
