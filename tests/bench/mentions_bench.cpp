// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT

// Mentions of 118 reasons in 100,000 lines of 25 words, beside one plain search for a string in the same
// lines; and carrying a range a line over to an edited text, beside counting the words of both.

#include "model/analysis/carry.h"
#include "model/analysis/mentions.h"
#include "model/analysis/reasonlistfile.h"
#include "model/base/text.h"
#include "tests/support/paths.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int lineCount = 100'000;
constexpr int wordsPerLine = 25;
constexpr int rounds = 5;

std::vector<Reason> longList()
{
    QFile file(TestPaths::data(u"analysis/reasons-118.txt"_s));
    std::vector<Reason> reasons;
    if (!file.open(QIODevice::ReadOnly))
        return reasons;
    const auto list = parseReasonList(file.readAll(), file.fileName()).value_or(ReasonListFile{});
    for (const ListedReason &listed : list.reasons)
        reasons.push_back({ReasonId::create(), {}, listed.number, listed.text, listed.isExplicit});
    return reasons;
}

/// Lines of the reasons' own words, so that beginnings of reasons are everywhere; a mention in every
/// hundredth.
QStringList speech(const std::vector<Reason> &reasons)
{
    QStringList vocabulary;
    for (const Reason &reason : reasons)
        vocabulary += reason.text.split(u' ');
    vocabulary += u"and then we said eighty percent of it was fine, twenty years on"_s.split(u' ');
    QRandomGenerator random(1);
    QStringList lines;
    for (int i = 0; i < lineCount; ++i) {
        QStringList words;
        for (int word = 0; word < wordsPerLine; ++word)
            words.append(vocabulary[random.bounded(int(vocabulary.size()))]);
        if (i % 100 == 0)
            words.append(u"Reason number %1. And eighty-three."_s.arg(1 + i / 100 % 118));
        lines.append(words.join(u' '));
    }
    return lines;
}

Transcript transcriptOf(const QStringList &lines, int linesPerTurn)
{
    std::vector<Turn> turns;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i % linesPerTurn == 0)
            turns.push_back({TurnId::create(), {}, {}});
        turns.back().lines.push_back({LineId::create(), lines[i], {}, {}, {}});
    }
    return Transcript(std::move(turns));
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
    const auto reasons = longList();
    const QStringList lines = speech(reasons);
    const Transcript turns = transcriptOf(lines, 2);
    const Transcript oneTurn = transcriptOf(lines, lineCount);

    qsizetype hits = 0;
    const double baseline = best([&] {
        hits = 0;
        turns.forEachTurn([&hits](const Turn &turn) {
            for (const Line &line : turn.lines)
                hits += line.text.contains(u"no meetings"_s, Qt::CaseInsensitive) ? 1 : 0;
        });
    });
    size_t found = 0;
    const double mentions = best([&] { found = findMentions(turns, reasons).size(); });
    const double inOneTurn = best([&] { (void)findMentions(oneTurn, reasons); });
    std::printf("mentions, %d lines, %zu reasons\n", lineCount, reasons.size());
    std::printf("  QString::contains, one string   %8.1f ms (%lld hits)\n", baseline, qlonglong(hits));
    std::printf("  findMentions, 2 lines a turn    %8.1f ms (%zu mentions), %.1f x\n", mentions, found,
                mentions / baseline);
    std::printf("  findMentions, all in one turn   %8.1f ms, %.1f x\n", inOneTurn, inOneTurn / baseline);

    std::vector<CarryLine> before;
    std::vector<CarryLine> after;
    std::vector<Range> ranges;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        before.push_back({LineId::create(), lines[i]});
        after.push_back({LineId::create(), i % 50 == 0 ? u"Well, "_s + lines[i] : lines[i]});
        ranges.push_back({{before.back().id, 0}, {before.back().id, qint32(lines[i].size())}});
    }
    std::vector<CarryLine> other;
    for (qsizetype i = lines.size(); i-- > 0;)
        other.push_back({LineId::create(), lines[i].section(u' ', 3, 20)});
    qsizetype counted = 0;
    const double counting = best([&] {
        counted = 0;
        for (size_t i = 0; i < before.size(); ++i)
            counted += wordCount(before[i].text) + wordCount(after[i].text);
    });
    const double similar = best([&] { (void)carryOver(before, ranges, after); });
    const double different = best([&] { (void)carryOver(before, ranges, other); });
    std::printf("carrying %d ranges over\n", lineCount);
    std::printf("  counting the words of both      %8.1f ms (%lld words)\n", counting, qlonglong(counted));
    std::printf("  carryOver, every 50th edited    %8.1f ms, %.1f x\n", similar, similar / counting);
    std::printf("  carryOver, another order        %8.1f ms, %.1f x\n", different, different / counting);
    return found == 0 ? 1 : 0;
}
