// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/mentions.h"

namespace Ropewalk
{

/// The search of one turn: MentionFinder's workings. Words are named by their ordinals in the turn; a stretch
/// of them is half-open.
class MentionScan
{
public:
    MentionScan(const MentionFinder &finder, std::span<const SpokenLine> turn);

    /// Appends what is found, in order.
    void run(std::vector<Mention> &mentions);

private:
    struct Words {
        size_t first = 0;
        size_t end = 0;
    };
    /// A phrase that names a number.
    struct Phrase {
        Words words;
        int value = 0;
    };

    [[nodiscard]] bool is(size_t at, SpokenRole role) const
    {
        return at < m_words.size() && m_spoken[at].is(role);
    }
    [[nodiscard]] bool isKnown(int number) const { return m_finder.m_byNumber.contains(number); }
    [[nodiscard]] bool endsSentence(size_t word) const;
    [[nodiscard]] bool isMeasured(size_t next) const;
    [[nodiscard]] bool isSentence(const WordMatcher::Hit &hit) const;
    [[nodiscard]] bool isOfOtherThing(size_t at) const;
    [[nodiscard]] std::optional<SpokenNumber> numberAt(size_t at) const;
    [[nodiscard]] bool fitsBeside(const Phrase &phrase) const;

    [[nodiscard]] std::optional<Phrase> namedPhrase(size_t at) const;
    [[nodiscard]] std::optional<Phrase> lonePhrase(size_t at) const;
    [[nodiscard]] std::optional<Phrase> chainedPhrase(size_t at) const;

    [[nodiscard]] std::vector<WordMatcher::Hit> hitsAfter(size_t word) const;
    [[nodiscard]] std::optional<WordMatcher::Hit> ownHit(const Phrase &phrase, qint32 reason) const;
    [[nodiscard]] std::optional<WordMatcher::Hit> otherHit(const Phrase &phrase) const;

    void collectHits();
    void collectPhrases();
    /// Adds the mention of a phrase; returns where to go on.
    size_t take(const Phrase &phrase);
    void takeWords();
    void consume(const WordMatcher::Hit &hit);
    [[nodiscard]] Range rangeOf(Words words) const;
    void add(Words words, qint32 entry, MentionBy by, Mention mention);

    const MentionFinder &m_finder;
    std::span<const SpokenLine> m_turn;
    std::vector<ScannedWord> m_words;
    std::vector<SpokenWord> m_spoken;     ///< empty while no word names a number
    std::vector<WordMatcher::Hit> m_hits; ///< by first word, longer ones first
    std::vector<Words> m_consumed;        ///< words that count with a number, in order
    std::vector<std::pair<size_t, Mention>> m_found;
    bool m_chainOpen = false;
    bool m_isList = false;  ///< the last full phrase announces several numbers
    qint32 m_chainLine = 0; ///< of the last full phrase
    size_t m_chainEnd = 0;  ///< behind the last number and its words
};

} // namespace Ropewalk
