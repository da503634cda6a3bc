// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/turnwork.h"
#include "model/base/text.h"
#include "model/editing/operations.h"

#include <map>

/// An episode of turns whose words are all timed, for the tests of work on turns.
namespace TurnBench
{

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// Who says what; "-" for a break.
struct Spoken {
    char who = 'A';
    QStringList lines;
};

/// An episode whose words are all timed, by turns of Ann, Ben and Cy.
struct Bench {
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    EpisodeId id = EpisodeId::create();
    std::map<char, SpeakerId> cast{
        {'A', SpeakerId::create()}, {'B', SpeakerId::create()}, {'C', SpeakerId::create()}};

    explicit Bench(const std::vector<Spoken> &turns)
    {
        Catalogue catalogue;
        catalogue.speakers.load({cast['A'], u"Ann Ash"_s, u"Ann"_s, {}, {u"ANN"_s}, 1, 0});
        catalogue.speakers.load({cast['B'], u"Ben Birch"_s, u"Ben"_s, {}, {u"BEN"_s}, 2, 1});
        catalogue.speakers.load({cast['C'], u"The Cedar"_s, u"Cy"_s, {}, {u"CY"_s}, 3, 2});
        EpisodeData data;
        data.id = id;
        qint64 ms = 1'000;
        for (const Spoken &spoken : turns) {
            Turn turn{TurnId::create(), {TurnKind::Speech, {}}, {}};
            if (spoken.who == '-')
                turn.head.kind = TurnKind::Break;
            else if (cast.contains(spoken.who))
                turn.head.speaker = cast[spoken.who];
            for (const QString &text : spoken.lines) {
                Line line{LineId::create(), text, {}, {}, {qint32(ms)}};
                for (const Stretch &word : words(text)) {
                    line.words.push_back(
                        {qint32(word.start), qint32(word.length), Span::measured(ms, ms + 90), 0.5F});
                    ms += 100;
                }
                if (!line.words.empty())
                    line.span = {line.words.front().span.start, line.words.back().span.end};
                turn.lines.push_back(std::move(line));
            }
            data.turns.push_back(std::move(turn));
        }
        project = std::make_unique<Project>(ProjectId::create(), catalogue,
                                            std::vector<Project::Header>{{id, data.facts}});
        project->load(std::move(data));
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [] { return 1'000; }});
    }

    [[nodiscard]] TurnWork work() const { return {*project, *history, id}; }
    [[nodiscard]] EpisodeEditor editor() const { return {*project, *history, id}; }
    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    [[nodiscard]] const Transcript &transcript() const { return episode().transcript(); }
    [[nodiscard]] Position at(int turn, int line, int offset) const
    {
        return {transcript().turnAt(turn).lines[size_t(line)].id, offset};
    }
    [[nodiscard]] Caret caret(int turn, int offset = 0) const { return caretAt(at(turn, 0, offset)); }
    [[nodiscard]] Caret over(int first, int last) const { return {at(first, 0, 1), at(last, 0, 1)}; }

    [[nodiscard]] QString text(const Caret &caret = {}) const
    {
        QStringList turns;
        transcript().forEachTurn([&](const Turn &turn) {
            QStringList lines;
            for (const Line &line : turn.lines) {
                QString text = line.text;
                if (caret.position.line == line.id)
                    text.insert(caret.position.offset, u'|');
                lines.append(text);
            }
            QChar who = turn.head.isMarker() ? u'-' : u'?';
            for (const auto &[letter, speaker] : cast) {
                if (turn.head.speaker == speaker)
                    who = QLatin1Char(letter);
            }
            turns.append(who + u':' + lines.join(u'/'));
        });
        return turns.join(u'\n');
    }

    /// When each word was said, by its letters: "so 1000-1090 0.5".
    [[nodiscard]] QStringList wordTimes() const
    {
        QStringList times;
        transcript().forEachTurn([&](const Turn &turn) {
            for (const Line &line : turn.lines) {
                for (const WordTiming &word : line.words) {
                    times.append(
                        u"%1 %2-%3 %4"_s.arg(wordKey(QStringView(line.text).sliced(word.offset, word.length)))
                            .arg(word.span.start.ms)
                            .arg(word.span.end.ms)
                            .arg(word.confidence));
                }
            }
        });
        times.sort();
        return times;
    }

    AnnotationId attach(const Range &range, AnnotationBody body) const
    {
        const AnnotationId annotation = AnnotationId::create();
        const auto done = history->perform(
            {id, u"Attach"_s,
             annotate(episode(), {annotation, {placeAt(episode(), range)}, std::move(body)})});
        return done ? annotation : AnnotationId();
    }
    [[nodiscard]] const Place &placeOf(AnnotationId annotation) const
    {
        return episode().annotations().find(annotation)->places.front();
    }
    [[nodiscard]] Range whole(int first, int last) const
    {
        return {startOf(transcript().turnAt(first).lines.front()),
                endOf(transcript().turnAt(last).lines.back())};
    }
};

inline const std::vector<Spoken> &conversation()
{
    static const std::vector<Spoken> turns{{'A', {u"one two"_s}}, {'B', {u"three, four"_s, u"five"_s}},
                                           {'-', {u"Break"_s}},   {'B', {u"six. Seven"_s}},
                                           {'A', {u"eight"_s}},   {'C', {u"nine ten"_s}}};
    return turns;
}

} // namespace TurnBench
