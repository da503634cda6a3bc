// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT

// The issues of 100,000 lines of 12 words with times, beside counting their words; and one line looked at
// again after an edit.

#include "model/analysis/issuefinder.h"
#include "model/base/text.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int lineCount = 100'000;
constexpr int wordsPerLine = 12;
constexpr int rounds = 5;

EpisodeData speech(SpeakerId one, SpeakerId other)
{
    const QStringList vocabulary =
        u"the goats look at you and never page anybody, so we said it was fine of course in a barn. Then"_s
            .split(u' ');
    QRandomGenerator random(1);
    EpisodeData data;
    data.id = EpisodeId::create();
    for (int i = 0; i < lineCount; ++i) {
        QStringList words;
        for (int word = 0; word < wordsPerLine; ++word)
            words.append(vocabulary[random.bounded(int(vocabulary.size()))]);
        if (i % 50 == 0)
            words.append(u"[unintelligible 00:05:33]"_s);
        Line line{
            LineId::create(), words.join(u' '), Span::measured(4'000LL * i, 4'000LL * i + 3'900), {}, {}};
        if (i % 2 == 0)
            data.turns.push_back(
                {TurnId::create(), {TurnKind::Speech, i % 4 == 0 ? one : other}, {std::move(line)}});
        else
            data.turns.back().lines.push_back(std::move(line));
    }
    return data;
}

/// The best of some rounds, in ms.
template <typename Work>
double best(Work work)
{
    double least = 1e9;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        least = std::min(least, double(timer.nsecsElapsed()) / 1e6);
    }
    return least;
}

} // namespace

int main()
{
    Catalogue catalogue;
    const Speaker host{SpeakerId::create(), u"Host"_s, {}, {}, {u"HOST"_s}, 0, 0};
    const Speaker unnamed{SpeakerId::create(), u"Speaker 1"_s, {}, {}, {u"SPEAKER 1"_s}, 0, 0};
    catalogue.speakers.load(host);
    catalogue.speakers.load(unnamed);
    const Project project(ProjectId::create(), catalogue);
    const Episode episode(speech(host.id, unnamed.id));
    const Transcript &transcript = episode.transcript();

    qsizetype words = 0;
    const double counting = best([&] {
        words = 0;
        transcript.forEachTurn([&words](const Turn &turn) {
            for (const Line &line : turn.lines)
                words += wordCount(line.text);
        });
    });
    size_t found = 0;
    const double finding = best([&] { found = IssueFinder(project).find(episode).size(); });
    const IssueFinder finder(project);
    const IssueFinder::SpeakerPlaces speakers = finder.speakerPlaces(episode);
    const double places = best([&] { (void)finder.speakerPlaces(episode); });
    constexpr int lines = 1'000;
    const double again = best([&] {
        for (int at = 0; at < lines; ++at)
            (void)finder.inLine(episode, transcript.lineAt(at * (lineCount / lines)), speakers);
    });
    std::printf("issues, %d lines, %lld words\n", lineCount, qlonglong(words));
    std::printf("  counting the words        %8.1f ms\n", counting);
    std::printf("  IssueFinder::find         %8.1f ms (%zu issues), %.1f x\n", finding, found,
                finding / counting);
    std::printf("  who speaks first where    %8.1f ms\n", places);
    std::printf("  one line again            %8.4f ms\n", again / lines);
    return found == 0 ? 1 : 0;
}
