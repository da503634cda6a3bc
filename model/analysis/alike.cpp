// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/alike.h"

#include "model/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// How many letters have to be put in, left out, exchanged or swapped with their neighbour to make one word
/// of the other; more than `most` is given as most + 1.
qsizetype distance(QStringView a, QStringView b, qsizetype most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    QList<qsizetype> beforeLast(b.size() + 1);
    QList<qsizetype> last(b.size() + 1);
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype column = 0; column <= b.size(); ++column)
        last[column] = column;
    for (qsizetype at = 1; at <= a.size(); ++at) {
        row[0] = at;
        for (qsizetype column = 1; column <= b.size(); ++column) {
            const bool isSame = a[at - 1] == b[column - 1];
            row[column] =
                std::min({last[column] + 1, row[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1)});
            if (at > 1 && column > 1 && a[at - 1] == b[column - 2] && a[at - 2] == b[column - 1])
                row[column] = std::min(row[column], beforeLast[column - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return std::min(last[b.size()], most + 1);
}

/// Whether one word is the other with a slip inside.
bool isSlip(const QString &word, const QString &other)
{
    constexpr qsizetype shortest = 5; // Ann and Ana, Bill and Will are two people
    constexpr qsizetype longWord = 9; // has room for two slips
    const qsizetype length = std::min(word.size(), other.size());
    if (length < shortest || word.front() != other.front() || word.back() != other.back())
        return false;
    const qsizetype most = length < longWord ? 1 : 2;
    return distance(word, other, most) <= most;
}

struct Names {
    const Speaker *speaker = nullptr;
    QStringList texts;
    std::vector<NameKey> keys;
};

Names namesOf(const Speaker &speaker)
{
    Names names{&speaker, speaker.labels, {}};
    names.texts.append(speaker.name);
    for (const QString &text : std::as_const(names.texts))
        names.keys.emplace_back(text);
    return names;
}

} // namespace

NameKey::NameKey(const QString &name)
{
    QString bare;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            bare.append(c);
    }
    // What joins words in one spelling parts them in the other.
    for (QChar &c : bare) {
        if (c == u'-' || c == u'_' || c == u'/' || c == u'.')
            c = u' ';
    }
    for (const QString &part : bare.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = wordKey(part);
        if (!word.isEmpty())
            words.append(word);
    }
    if (words.size() > 1 && words.front() == "the"_L1)
        words.removeFirst();
    joined = words.join(QString());
    for (const QChar c : std::as_const(joined)) {
        if (c.isDigit())
            figures.append(c);
    }
}

bool lookAlike(const NameKey &name, const NameKey &other)
{
    if (name.joined.isEmpty() || name.figures != other.figures)
        return false;
    if (name.joined == other.joined)
        return true;
    if (name.words.size() != other.words.size())
        return isSlip(name.joined, other.joined);
    bool isSame = true;
    for (qsizetype at = 0; at < name.words.size() && isSame; ++at)
        isSame = name.words[at] == other.words[at] || isSlip(name.words[at], other.words[at]);
    return isSame;
}

std::vector<AlikeSpeakers> alikeSpeakers(const Table<Speaker> &cast)
{
    std::vector<Names> all;
    for (const auto &[id, speaker] : cast.all())
        all.push_back(namesOf(speaker));
    std::vector<AlikeSpeakers> pairs;
    const auto pairOf = [](const Names &first, const Names &second) -> std::optional<AlikeSpeakers> {
        for (size_t at = 0; at < first.keys.size(); ++at) {
            for (size_t other = 0; other < second.keys.size(); ++other) {
                if (lookAlike(first.keys[at], second.keys[other]))
                    return AlikeSpeakers{first.speaker->id, second.speaker->id, first.texts[qsizetype(at)],
                                         second.texts[qsizetype(other)]};
            }
        }
        return {};
    };
    for (size_t at = 0; at < all.size(); ++at) {
        for (size_t other = at + 1; other < all.size(); ++other) {
            if (auto pair = pairOf(all[at], all[other]))
                pairs.push_back(*pair);
        }
    }
    return pairs;
}

} // namespace Ropewalk
