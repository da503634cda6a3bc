// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/mentionscan.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// Numbers up to this are said of everything: "number one priority".
constexpr int everydayNumber = 12;
/// So many words may stand between a number and the next one of its chain.
constexpr size_t chainWords = 30;
/// So far back in a sentence it is looked for what a number counts.
constexpr size_t countedWords = 6;
/// So many words like "says" may stand between a number and the reason's words.
constexpr size_t leadWords = 3;
/// Texts with at most this many words must stand alone.
constexpr qint32 shortText = 3;
/// A word of most texts has this many characters or more, with its space.
constexpr qsizetype usualWord = 4;

bool divides(Separation separation)
{
    return separation >= Separation::Quote;
}

} // namespace

MentionScan::MentionScan(const MentionFinder &finder, std::span<const SpokenLine> turn)
    : m_finder(finder)
    , m_turn(turn)
{
}

void MentionScan::run(std::vector<Mention> &mentions)
{
    qsizetype length = 0;
    for (const SpokenLine &line : m_turn)
        length += line.text.size();
    m_words.reserve(size_t(length / usualWord));
    auto before = Separation::Sentence;
    for (size_t line = 0; line < m_turn.size(); ++line)
        before = scanWords(m_turn[line].text, qint32(line), before, m_words);
    collectHits();
    collectPhrases();
    takeWords();
    std::ranges::stable_sort(m_found, {}, &std::pair<size_t, Mention>::first);
    for (auto &[at, mention] : m_found)
        mentions.push_back(std::move(mention));
}

void MentionScan::collectPhrases()
{
    const auto naming =
        std::ranges::find_if(m_words, [this](const ScannedWord &word) { return m_finder.mayName(word); });
    if (naming == m_words.end())
        return;
    m_spoken.reserve(m_words.size());
    for (const ScannedWord &word : m_words)
        m_spoken.push_back(spokenWord(word.key));
    for (size_t at = size_t(naming - m_words.begin()); at < m_words.size();) {
        auto phrase = namedPhrase(at);
        if (!phrase)
            phrase = lonePhrase(at);
        if (phrase) {
            m_chainOpen = true;
            m_chainLine = m_words[phrase->words.first].line;
            m_isList = is(phrase->words.first, SpokenRole::Plural) ||
                       is(phrase->words.first + 1, SpokenRole::Plural);
        } else {
            phrase = chainedPhrase(at);
        }
        at = phrase ? take(*phrase) : at + 1;
    }
}

void MentionScan::collectHits()
{
    WordMatcher::State state = 0;
    for (size_t at = 0; at < m_words.size(); ++at) {
        state = m_finder.m_matcher.advance(state, m_words[at].key, qint32(at),
                                           [this](const WordMatcher::Hit &hit) { m_hits.push_back(hit); });
    }
    std::ranges::stable_sort(m_hits, [](const WordMatcher::Hit &a, const WordMatcher::Hit &b) {
        return a.first != b.first ? a.first < b.first : a.length > b.length;
    });
}

bool MentionScan::endsSentence(size_t word) const
{
    return word + 1 == m_words.size() || divides(m_words[word + 1].before);
}

bool MentionScan::isMeasured(size_t next) const
{
    return next < m_words.size() && m_words[next].before == Separation::Joined &&
           m_spoken[next].is(SpokenRole::Measures);
}

/// Whether the words stand alone: between ends of sentences, or as whole lines of a text without punctuation.
bool MentionScan::isSentence(const WordMatcher::Hit &hit) const
{
    const size_t first = size_t(hit.first);
    const size_t last = first + size_t(hit.length) - 1;
    for (size_t at = first + 1; at <= last; ++at) {
        if (divides(m_words[at].before))
            return false;
    }
    return (divides(m_words[first].before) && endsSentence(last)) ||
           (m_words[first].startsLine && m_words[last].endsLine);
}

/// "Episode number 81": whether the sentence counts something else just before.
bool MentionScan::isOfOtherThing(size_t at) const
{
    for (size_t back = 0; back < countedWords && at > 0; ++back, --at) {
        if (m_words[at].before == Separation::Sentence)
            return false;
        if (m_spoken[at - 1].is(SpokenRole::Counted))
            return true;
    }
    return false;
}

std::optional<SpokenNumber> MentionScan::numberAt(size_t at) const
{
    return spokenNumber(m_words, m_spoken, at, [this](int number) { return isKnown(number); });
}

/// "reason 81", "reasons number eighty-one", "reason no. 81", "reason #81".
std::optional<MentionScan::Phrase> MentionScan::namedPhrase(size_t at) const
{
    if (!is(at, SpokenRole::Reason))
        return std::nullopt;
    size_t next = at + 1;
    const bool isNamed = is(next, SpokenRole::Number) || is(next, SpokenRole::No);
    if (isNamed)
        ++next;
    const auto number = numberAt(next);
    if (!number || (!isNamed && m_words[next].before > Separation::Joined && !m_words[next].hasHash))
        return std::nullopt;
    const Phrase phrase{{at, next + size_t(number->words)}, number->value};
    if (isNamed || m_words[next].hasHash || fitsBeside(phrase))
        return phrase;
    // "The reason two of them left", "the reason 20 people stayed".
    const size_t behind = phrase.words.end;
    const bool isPhrase = number->value <= everydayNumber || (at > 0 && is(at - 1, SpokenRole::Points));
    const bool isClosed = m_words[behind - 1].hasMarkAfter || is(behind, SpokenRole::Connects);
    if (isMeasured(behind) || (isPhrase && !isClosed))
        return std::nullopt;
    return phrase;
}

/// "Number eighty-two", "#82".
std::optional<MentionScan::Phrase> MentionScan::lonePhrase(size_t at) const
{
    const bool isNamed = is(at, SpokenRole::Number);
    if (!isNamed && !m_words[at].hasHash)
        return std::nullopt;
    const size_t next = isNamed ? at + 1 : at;
    const auto number = numberAt(next);
    if (!number || !isKnown(number->value))
        return std::nullopt;
    if (isNamed && m_words[next].before > Separation::Joined)
        return std::nullopt;
    const Phrase phrase{{at, next + size_t(number->words)}, number->value};
    if (fitsBeside(phrase))
        return phrase;
    if (isMeasured(phrase.words.end) || isOfOtherThing(at))
        return std::nullopt;
    const bool goesOn = m_chainOpen && m_words[at].line - m_chainLine <= MentionFinder::chainLines &&
                        m_words[phrase.words.end - 1].hasMarkAfter;
    if (number->value <= everydayNumber && !goesOn)
        return std::nullopt;
    return phrase;
}

/// "And 83." after a phrase of the turn.
std::optional<MentionScan::Phrase> MentionScan::chainedPhrase(size_t at) const
{
    if (!m_chainOpen || m_words[at].line - m_chainLine > MentionFinder::chainLines ||
        at - m_chainEnd > chainWords)
        return std::nullopt;
    const auto number = numberAt(at);
    if (!number || !isKnown(number->value))
        return std::nullopt;
    const Phrase phrase{{at, at + size_t(number->words)}, number->value};
    size_t begin = at; // of what leads over: "and", "and then", "followed by"
    while (begin > m_chainEnd &&
           (is(begin - 1, SpokenRole::Connects) || is(begin - 1, SpokenRole::Followed) ||
            (is(begin - 1, SpokenRole::By) && begin >= 2 && is(begin - 2, SpokenRole::Followed))))
        --begin;
    const bool isNext = begin == m_chainEnd;
    const bool isLed = begin < at;
    const bool fits = fitsBeside(phrase);
    if (!(isNext || (isLed && (fits || m_words[begin].before == Separation::Sentence))))
        return std::nullopt;
    const size_t behind = phrase.words.end;
    const bool isClosed =
        m_words[behind - 1].hasMarkAfter || is(behind, SpokenRole::Connects) || (isNext && m_isList) ||
        (isNext && m_words[at].digits >= 0 && behind < m_words.size() && m_words[behind].digits >= 0);
    if (isMeasured(behind) || !(fits || isClosed))
        return std::nullopt;
    return phrase;
}

/// The hits right behind a word, or behind "says", "is", "that's" after it.
std::vector<WordMatcher::Hit> MentionScan::hitsAfter(size_t word) const
{
    std::vector<WordMatcher::Hit> hits;
    for (size_t lead = 0; lead <= leadWords && hits.empty(); ++lead) {
        const auto [from, to] =
            std::ranges::equal_range(m_hits, qint32(word + lead), {}, &WordMatcher::Hit::first);
        hits.assign(from, to);
        if (!is(word + lead, SpokenRole::Leads))
            break;
    }
    return hits;
}

/// Where the reason's own words stand: behind the number, else before it ("No meetings. That's number 83").
std::optional<WordMatcher::Hit> MentionScan::ownHit(const Phrase &phrase, qint32 reason) const
{
    for (const WordMatcher::Hit &hit : hitsAfter(phrase.words.end)) {
        if (hit.pattern == reason)
            return hit;
    }
    size_t end = phrase.words.first;
    for (size_t lead = 0; lead < leadWords && end > m_chainEnd && is(end - 1, SpokenRole::Leads); ++lead)
        --end;
    // Only what the number before has not taken.
    const auto later = std::ranges::upper_bound(m_hits, qint32(end), {}, &WordMatcher::Hit::first);
    for (auto hit = later; hit != m_hits.begin();) {
        --hit;
        if (size_t(hit->first) < m_chainEnd || size_t(hit->first) + m_finder.m_longest < end)
            break;
        if (hit->pattern == reason && size_t(hit->first + hit->length) == end)
            return *hit;
    }
    return std::nullopt;
}

/// The words of some reason behind the number, short ones only up to the end of a sentence.
std::optional<WordMatcher::Hit> MentionScan::otherHit(const Phrase &phrase) const
{
    for (const WordMatcher::Hit &hit : hitsAfter(phrase.words.end)) {
        const size_t last = size_t(hit.first + hit.length) - 1;
        if (hit.length > shortText || (hit.length > 1 && (endsSentence(last) || m_words[last].endsLine)))
            return hit;
    }
    return std::nullopt;
}

bool MentionScan::fitsBeside(const Phrase &phrase) const
{
    const auto entries = m_finder.m_byNumber.find(phrase.value);
    return entries != m_finder.m_byNumber.end() && std::ranges::any_of(entries->second, [&](qint32 entry) {
               return ownHit(phrase, entry).has_value();
           });
}

size_t MentionScan::take(const Phrase &phrase)
{
    const auto entries = m_finder.m_byNumber.find(phrase.value);
    if (entries == m_finder.m_byNumber.end()) {
        m_chainEnd = phrase.words.end;
        return m_chainEnd;
    }
    const auto &reasons = entries->second;

    Mention mention;
    qint32 entry = reasons.front();
    std::optional<WordMatcher::Hit> words;
    for (const qint32 reason : reasons) {
        words = ownHit(phrase, reason);
        if (words) {
            entry = reason;
            break;
        }
    }
    const auto other = otherHit(phrase);
    // "Reason 83. No meetings on Fridays." is not "No meetings."
    const bool ownIsCut = words && other && other->length > words->length && other->first == words->first &&
                          !endsSentence(size_t(words->first + words->length) - 1);
    if (other && (!words || ownIsCut)) {
        words = other;
        mention.contradicts = true;
        mention.other = m_finder.m_entries[size_t(other->pattern)].id;
    } else if (!words && reasons.size() > 1) {
        mention.isAmbiguous = true;
        mention.other = m_finder.m_entries[size_t(reasons[1])].id;
    }
    m_chainEnd = phrase.words.end;
    if (words) {
        const Words stretch{size_t(words->first), size_t(words->first + words->length)};
        mention.words = rangeOf(stretch);
        m_consumed.push_back(stretch);
        m_chainEnd = std::max(m_chainEnd, stretch.end);
    }
    add(phrase.words, entry, MentionBy::Number, mention);
    return m_chainEnd;
}

void MentionScan::takeWords()
{
    size_t covered = 0; // all words before this belong to a hit that was seen
    size_t consumed = 0;
    for (const WordMatcher::Hit &hit : m_hits) {
        const size_t first = size_t(hit.first);
        const size_t end = first + size_t(hit.length);
        if (hit.length <= 1 || (hit.length <= shortText && !isSentence(hit)))
            continue;
        if (end <= covered)
            continue; // inside a longer one, or the same words again
        while (consumed < m_consumed.size() && m_consumed[consumed].end <= first)
            ++consumed;
        covered = end;
        if (consumed < m_consumed.size() && m_consumed[consumed].first < end)
            continue;
        add({first, end}, hit.pattern, MentionBy::Words, {});
    }
}

Range MentionScan::rangeOf(Words words) const
{
    const ScannedWord &first = m_words[words.first];
    const ScannedWord &last = m_words[words.end - 1];
    return {{m_turn[size_t(first.line)].id, first.start - (first.hasHash ? 1 : 0)},
            {m_turn[size_t(last.line)].id, last.end}};
}

void MentionScan::add(Words words, qint32 entry, MentionBy by, Mention mention)
{
    const Range range = rangeOf(words);
    const qint32 lineEnd = qint32(m_turn[size_t(m_words[words.first].line)].text.size());
    mention.line = range.from.line;
    mention.start = range.from.offset;
    mention.length = (range.isInOneLine() ? range.to.offset : lineEnd) - mention.start;
    mention.end = range.to;
    mention.reason = m_finder.m_entries[size_t(entry)].id;
    mention.number = m_finder.m_entries[size_t(entry)].number;
    mention.by = by;
    m_found.emplace_back(words.first, std::move(mention));
}

} // namespace Ropewalk
