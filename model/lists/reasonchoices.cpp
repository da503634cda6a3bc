// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/reasonchoices.h"

#include "model/lists/folded.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace Ropewalk
{

namespace
{

using Why = ReasonChoice::Why;

QStringList wordsOf(const QString &folded)
{
    return folded.split(u' ', Qt::SkipEmptyParts);
}

/// The numbers where nothing else was typed.
QList<int> numbersOf(const QStringList &words)
{
    QList<int> numbers;
    for (const QString &word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (!isNumber)
            return {};
        numbers.append(number);
    }
    return numbers;
}

/// How many words of two texts agree, in their order.
qsizetype sharedWords(const QStringList &one, const QStringList &other)
{
    std::vector<qsizetype> row(size_t(other.size()) + 1);
    for (const QString &word : one) {
        qsizetype before = 0;
        for (size_t at = 1; at < row.size(); ++at) {
            const qsizetype above = row[at];
            row[at] = word == other[qsizetype(at) - 1] ? before + 1 : std::max(above, row[at - 1]);
            before = above;
        }
    }
    return row.back();
}

std::optional<Why> fits(const Reason &reason, const QString &wanted, const QStringList &words)
{
    const QString number = QString::number(reason.number);
    if (number == wanted)
        return Why::Number;
    if (words.size() == 1 && number.startsWith(wanted))
        return Why::NumberStart;
    const QString text = folded(reason.text);
    if (text.startsWith(wanted) || text.contains(u' ' + wanted))
        return Why::WordForWord;
    const QStringList own = wordsOf(text);
    const bool hasAll = std::ranges::all_of(words, [&](const QString &word) {
        return word == number ||
               std::ranges::any_of(own, [&word](const QString &each) { return each.startsWith(word); });
    });
    return hasAll ? std::optional(Why::AllWords) : std::nullopt;
}

ReasonChoices severalOf(const std::vector<Reason> &reasons, const QList<int> &numbers)
{
    ReasonChoices choices;
    for (const int number : numbers) {
        bool isKnown = false;
        for (const Reason &reason : reasons) {
            if (reason.number != number)
                continue;
            choices.list.push_back({reason, Why::Number});
            if (!isKnown && !std::ranges::contains(choices.several, reason.id))
                choices.several.push_back(reason.id);
            isKnown = true;
        }
        if (!isKnown)
            choices.unknown.append(number);
    }
    return choices;
}

} // namespace

bool readAlike(const QString &one, const QString &other)
{
    const QStringList first = wordsOf(folded(one));
    const QStringList second = wordsOf(folded(other));
    const qsizetype shorter = std::min(first.size(), second.size());
    const qsizetype longer = std::max(first.size(), second.size());
    const qsizetype shared = sharedWords(first, second);
    return shared >= 2 && shared * 3 >= shorter * 2 && longer <= shorter * 2;
}

ReasonChoices reasonChoices(std::vector<Reason> reasons, const QString &typed)
{
    std::ranges::stable_sort(reasons, {}, &Reason::number);
    const QString wanted = folded(typed);
    const QStringList words = wordsOf(wanted);
    if (const QList<int> numbers = numbersOf(words); numbers.size() > 1)
        return severalOf(reasons, numbers);
    ReasonChoices choices;
    for (const Reason &reason : reasons) {
        if (words.isEmpty())
            choices.list.push_back({reason, Why::Listed});
        else if (const auto why = fits(reason, wanted, words))
            choices.list.push_back({reason, *why});
    }
    std::ranges::stable_sort(choices.list, {}, &ReasonChoice::why);
    if (words.isEmpty() || choices.list.empty())
        return choices;
    const Reason best = choices.list.front().reason;
    const auto isAlike = [&best](const Reason &reason) {
        return reason.id != best.id && readAlike(best.text, reason.text);
    };
    // Those that fit by themselves come to the best one as well: nobody looks for them further down.
    const auto behind =
        std::stable_partition(choices.list.begin() + 1, choices.list.end(),
                              [&](const ReasonChoice &choice) { return isAlike(choice.reason); });
    std::vector<ReasonChoice> alike;
    for (const Reason &reason : reasons) {
        if (isAlike(reason) && !std::ranges::contains(choices.list, reason.id, [](const ReasonChoice &each) {
                return each.reason.id;
            }))
            alike.push_back({reason, Why::Alike});
    }
    choices.list.insert(behind, alike.begin(), alike.end());
    return choices;
}

} // namespace Ropewalk
