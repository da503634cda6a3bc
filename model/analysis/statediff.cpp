// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/statediff.h"

#include "model/analysis/wordalign.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

struct Word {
    qsizetype turn = 0;
    QStringView text;
};

std::vector<Word> wordsOf(const std::vector<TurnWords> &turns)
{
    std::vector<Word> words;
    for (size_t turn = 0; turn < turns.size(); ++turn) {
        eachSpacedWord(turns[turn].text,
                       [&](qsizetype, QStringView word) { words.push_back({qsizetype(turn), word}); });
    }
    return words;
}

/// Puts the words of both states into turns, one word after the other, in the order in which they are read.
class Weaver
{
public:
    Weaver(const std::vector<TurnWords> &before, const std::vector<TurnWords> &after, StateDiff &diff)
        : m_before(before)
        , m_after(after)
        , m_diff(diff)
    {
    }

    void addSame(const Word &before, const Word &after)
    {
        const bool fits = m_hasTurn && (turn().before < 0 || turn().before == before.turn) &&
                          (turn().after < 0 || turn().after == after.turn);
        if (!fits)
            begin();
        turn().before = before.turn;
        turn().after = after.turn;
        append(DiffPart::Kind::Same, after.text);
    }
    void addRemoved(const Word &word)
    {
        if (!m_hasTurn ||
            (turn().before != word.turn && !isOther(turn().after, m_after, m_before[size_t(word.turn)])))
            begin();
        turn().before = word.turn;
        append(DiffPart::Kind::Removed, word.text);
        ++m_diff.removedWords;
    }
    void addAdded(const Word &word)
    {
        if (!m_hasTurn ||
            (turn().after != word.turn && !isOther(turn().before, m_before, m_after[size_t(word.turn)])))
            begin();
        turn().after = word.turn;
        append(DiffPart::Kind::Added, word.text);
        ++m_diff.addedWords;
    }
    void finish()
    {
        for (size_t at = 0; at < m_diff.turns.size(); ++at) {
            DiffTurn &turn = m_diff.turns[at];
            if (turn.before >= 0)
                turn.speakerBefore = m_before[size_t(turn.before)].speaker;
            if (turn.after >= 0)
                turn.speakerAfter = m_after[size_t(turn.after)].speaker;
            if (at > 0 && turn.before >= 0 && turn.after >= 0) {
                turn.isSplit = m_diff.turns[at - 1].before == turn.before;
                turn.isJoined = m_diff.turns[at - 1].after == turn.after;
            }
            m_diff.changedSpeakers += turn.isSpeakerChanged();
        }
    }

private:
    [[nodiscard]] DiffTurn &turn() { return m_diff.turns.back(); }
    /// Whether the turn being made is in one state alone so far, and is this very turn there.
    [[nodiscard]] bool isOther(qsizetype index, const std::vector<TurnWords> &turns, const TurnWords &wanted)
    {
        const bool isAlone = turn().before < 0 || turn().after < 0;
        return isAlone && index >= 0 && turns[size_t(index)].id == wanted.id;
    }
    void begin()
    {
        m_diff.turns.emplace_back();
        m_hasTurn = true;
    }
    void append(DiffPart::Kind kind, QStringView word)
    {
        auto &parts = turn().parts;
        if (parts.empty() || parts.back().kind != kind)
            parts.push_back({kind, word.toString()});
        else
            parts.back().text.append(u' ').append(word);
    }

    const std::vector<TurnWords> &m_before;
    const std::vector<TurnWords> &m_after;
    StateDiff &m_diff;
    bool m_hasTurn = false;
};

} // namespace

std::vector<TurnWords> turnWords(const Episode &episode, const Table<Speaker> &cast)
{
    std::vector<TurnWords> turns;
    episode.transcript().forEachTurn([&](const Turn &turn) {
        const Speaker *speaker = cast.find(turn.head.speaker);
        QStringList lines;
        for (const Line &line : turn.lines)
            lines.append(line.text);
        turns.push_back({turn.id, speaker ? speaker->name : QString(), lines.join(u' ')});
    });
    return turns;
}

bool DiffTurn::isDifferent() const
{
    return isSpeakerChanged() || isSplit || isJoined ||
           std::ranges::any_of(parts, [](const DiffPart &part) { return part.kind != DiffPart::Kind::Same; });
}

qsizetype StateDiff::differenceCount() const
{
    return std::ranges::count_if(turns, &DiffTurn::isDifferent);
}

StateDiff compareStates(const std::vector<TurnWords> &before, const std::vector<TurnWords> &after)
{
    const std::vector<Word> old = wordsOf(before);
    const std::vector<Word> now = wordsOf(after);
    WordNumbers numbers;
    const std::vector<qint32> oldKeys = numbers.of(old);
    const std::vector<qint32> nowKeys = numbers.of(now);

    StateDiff diff;
    Weaver weaver(before, after, diff);
    size_t i = 0;
    size_t j = 0;
    const auto weaveUntil = [&](size_t oldEnd, size_t nowEnd) {
        // Words that gave way stand before those that came, turn by turn.
        while (i < oldEnd || j < nowEnd) {
            const qsizetype turn = i < oldEnd ? old[i].turn : -1;
            for (; i < oldEnd && old[i].turn == turn; ++i)
                weaver.addRemoved(old[i]);
            const bool isLast = i == oldEnd;
            const auto isOfTurn = [&](const Word &word) {
                return turn >= 0 && after[size_t(word.turn)].id == before[size_t(turn)].id;
            };
            for (; j < nowEnd && (isLast || isOfTurn(now[j])); ++j)
                weaver.addAdded(now[j]);
        }
    };
    for (const WordRun &run : alignWords(oldKeys, nowKeys, numbers.count())) {
        weaveUntil(size_t(run.before), size_t(run.after));
        for (qint32 at = 0; at < run.length; ++at, ++i, ++j)
            weaver.addSame(old[i], now[j]);
    }
    weaveUntil(old.size(), now.size());
    weaver.finish();
    return diff;
}

} // namespace Ropewalk
