// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/spokenwords.h"

#include "model/analysis/wordtable.h"

namespace Ropewalk
{

namespace
{

struct Group {
    SpokenRole role;
    QStringView words;
};

constexpr Group groups[] = {
    {SpokenRole::Reason, u"reason reasons"},
    {SpokenRole::Number, u"number numbers nr"},
    {SpokenRole::Plural, u"reasons numbers nos"},
    {SpokenRole::No, u"no nos"},
    {SpokenRole::Connects, u"and then also plus or to through"},
    {SpokenRole::Followed, u"followed"},
    {SpokenRole::By, u"by"},
    {SpokenRole::Leads, u"is says said that thats its it the which reads goes namely"},
    {SpokenRole::Points, u"the a an that this only main one real whole another any each every some"},
    {SpokenRole::Measures,
     u"percent per cent percentage points times thousand million billion trillion years year months month "
     u"weeks "
     u"week days day hours hour minutes minute seconds second ms people folks users engineers developers "
     u"companies goats dollars euros pounds bucks cents k x degrees miles kilometers kilometres meters "
     u"metres "
     u"feet inches lines pages of"},
    {SpokenRole::Counted,
     u"episode episodes issue issues season seasons chapter chapters page pages slide slides line lines room "
     u"ticket tickets bug bugs pep rfc version versions track tracks pr pull commit flight gate highway "
     u"route bus "
     u"phone question questions jersey player"},
    {SpokenRole::Hundred, u"hundred"},
    {SpokenRole::A, u"a"},
};

struct NumberGroup {
    SpokenRole role;
    int first;
    int step;
    QStringView words;
};

constexpr NumberGroup numberGroups[] = {
    {SpokenRole::Zero, 0, 0, u"zero oh o"},
    {SpokenRole::Digit, 1, 1, u"one two three four five six seven eight nine"},
    {SpokenRole::Teen, 10, 1,
     u"ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"},
    {SpokenRole::Tens, 20, 10, u"twenty thirty forty fifty sixty seventy eighty ninety"},
    {SpokenRole::Tens, 40, 0, u"fourty"},
};

WordTable<SpokenWord> makeTable()
{
    WordTable<SpokenWord> table;
    for (const Group &group : groups) {
        for (const auto word : group.words.split(u' '))
            table[scanKey(word)].roles |= quint32(group.role);
    }
    for (const NumberGroup &group : numberGroups) {
        int value = group.first;
        for (const auto word : group.words.split(u' ')) {
            SpokenWord &entry = table[scanKey(word)];
            entry.roles |= quint32(group.role);
            entry.value = qint16(value);
            value += group.step;
        }
    }
    return table;
}

/// Reads at one place; every step goes on only over words that nothing divides.
class NumberReader
{
public:
    NumberReader(std::span<const ScannedWord> words, std::span<const SpokenWord> spoken)
        : m_words(words)
        , m_spoken(spoken)
    {
    }

    [[nodiscard]] bool is(size_t at, SpokenRole role) const
    {
        return at < m_words.size() && m_spoken[at].is(role);
    }
    [[nodiscard]] bool goesOn(size_t at, SpokenRole role) const
    {
        return is(at, role) && m_words[at].before == Separation::Joined;
    }

    /// One to 99.
    [[nodiscard]] std::optional<SpokenNumber> belowHundred(size_t at) const
    {
        if (is(at, SpokenRole::Digit) || is(at, SpokenRole::Teen))
            return SpokenNumber{m_spoken[at].value, 1};
        if (!is(at, SpokenRole::Tens))
            return std::nullopt;
        if (goesOn(at + 1, SpokenRole::Digit))
            return SpokenNumber{m_spoken[at].value + m_spoken[at + 1].value, 2};
        return SpokenNumber{m_spoken[at].value, 1};
    }

    [[nodiscard]] std::optional<SpokenNumber> hundreds(size_t at) const
    {
        SpokenNumber number{100, 1};
        size_t next = at + 1;
        if (!is(at, SpokenRole::Hundred)) {
            const bool counts = is(at, SpokenRole::Digit) || is(at, SpokenRole::A);
            if (!counts || !goesOn(next, SpokenRole::Hundred))
                return std::nullopt;
            number = {is(at, SpokenRole::Digit) ? m_spoken[at].value * 100 : 100, 2};
            ++next;
        }
        const size_t rest =
            goesOn(next, SpokenRole::Connects) && m_words[next].key == m_and ? next + 1 : next;
        if (rest < m_words.size() && m_words[rest].before == Separation::Joined) {
            if (const auto below = belowHundred(rest))
                return SpokenNumber{number.value + below->value, qint32(rest - at) + below->words};
        }
        return number;
    }

    /// "one eighteen", "one oh four".
    [[nodiscard]] std::optional<SpokenNumber> asDigits(size_t at) const
    {
        if (!is(at, SpokenRole::Digit))
            return std::nullopt;
        const int first = m_spoken[at].value * 100;
        if (goesOn(at + 1, SpokenRole::Zero) && goesOn(at + 2, SpokenRole::Digit))
            return SpokenNumber{first + m_spoken[at + 2].value, 3};
        if (goesOn(at + 1, SpokenRole::Teen) || goesOn(at + 1, SpokenRole::Tens)) {
            const auto below = belowHundred(at + 1);
            return SpokenNumber{first + below->value, 1 + below->words};
        }
        return std::nullopt;
    }

    [[nodiscard]] bool runsOn(size_t at, const SpokenNumber &number) const
    {
        const size_t next = at + size_t(number.words);
        if (next >= m_words.size() || m_words[next].before != Separation::Joined)
            return false;
        return m_spoken[next].isNumberWord() || m_spoken[next].is(SpokenRole::Hundred) ||
               m_words[next].digits >= 0;
    }

private:
    std::span<const ScannedWord> m_words;
    std::span<const SpokenWord> m_spoken;
    std::uint64_t m_and = scanKey(u"and");
};

} // namespace

std::vector<std::uint64_t> spokenKeys(SpokenRole role)
{
    std::vector<std::uint64_t> keys;
    for (const Group &group : groups) {
        if (group.role != role)
            continue;
        for (const auto word : group.words.split(u' '))
            keys.push_back(scanKey(word));
    }
    return keys;
}

SpokenWord spokenWord(std::uint64_t key)
{
    static const auto table = makeTable();
    const SpokenWord *found = table.find(key);
    return found ? *found : SpokenWord{};
}

std::optional<SpokenNumber> spokenNumber(std::span<const ScannedWord> words,
                                         std::span<const SpokenWord> spoken, size_t at,
                                         const std::function<bool(int)> &isKnown)
{
    if (at >= words.size())
        return std::nullopt;
    if (words[at].digits >= 0) {
        if (words[at].isQuantity)
            return std::nullopt;
        return SpokenNumber{words[at].digits, 1};
    }
    if (words[at].digits < 0 && !spoken[at].isNumberWord() && !spoken[at].is(SpokenRole::Hundred) &&
        !spoken[at].is(SpokenRole::A))
        return std::nullopt;
    const NumberReader reader(words, spoken);
    if (const auto digits = reader.asDigits(at);
        digits && isKnown(digits->value) && !reader.runsOn(at, *digits))
        return digits;
    auto number = reader.hundreds(at);
    if (!number)
        number = reader.belowHundred(at);
    if (!number && spoken[at].is(SpokenRole::Zero) && words[at].key == scanKey(u"zero"))
        number = SpokenNumber{0, 1};
    if (!number || reader.runsOn(at, *number))
        return std::nullopt;
    return number;
}

} // namespace Ropewalk
