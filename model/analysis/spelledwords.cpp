// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/spelledwords.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'‐' || c == u'‑';
}

bool isLetterAt(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    return text[at].isLetter() || text[at].isMark() || text[at].isSurrogate();
}

/// A run of non-space characters that is no word: an address, a #tag, something with digits.
bool isOther(QStringView run)
{
    if (run.startsWith(u'#') || run.startsWith(u'@') || run.contains("://"_L1) || run.contains(u'@') ||
        run.startsWith("www."_L1) || run.contains(u'/') || run.contains(u'_'))
        return true;
    if (std::ranges::any_of(run, [](QChar c) { return c.isDigit(); }))
        return true;
    // "e.g.", "ropewalk.example": a stop between letters.
    for (qsizetype at = 1; at + 1 < run.size(); ++at) {
        if (run[at] == u'.' && run[at - 1].isLetter() && run[at + 1].isLetter())
            return true;
    }
    return false;
}

void addWordsOf(QStringView line, const Stretch &run, QList<Stretch> &words)
{
    const qsizetype end = run.end();
    for (qsizetype at = run.start; at < end;) {
        if (!isLetterAt(line, at)) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < end) {
            const bool joins =
                (isApostrophe(line[at]) || isHyphen(line[at])) && at + 1 < end && isLetterAt(line, at + 1);
            if (!isLetterAt(line, at) && !joins)
                break;
            ++at;
        }
        if (at - start > 1)
            words.append({start, at - start});
    }
}

QStringView withoutPossessive(QStringView word)
{
    if (word.size() > 2 && isApostrophe(word[word.size() - 2]) && word.back().toLower() == u's')
        return word.chopped(2);
    return word;
}

bool isInCapitals(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

} // namespace

QList<Stretch> wordsToSpell(QStringView line)
{
    QList<Stretch> left = events(line);
    left += timestamps(line);
    QList<Stretch> found;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        const auto inside = std::ranges::find_if(
            left, [at](const Stretch &event) { return event.start <= at && at < event.end(); });
        if (inside != left.end()) {
            at = inside->end();
            continue;
        }
        qsizetype end = at;
        while (end < line.size() && !line[end].isSpace() &&
               std::ranges::none_of(left, [end](const Stretch &event) { return event.start == end; }))
            ++end;
        if (!isOther(line.sliced(at, end - at)))
            addWordsOf(line, {at, end - at}, found);
        at = end;
    }
    return found;
}

KnownWords::KnownWords(const Catalogue &catalogue, const QString &language)
{
    for (const auto &[id, speaker] : catalogue.speakers.all()) {
        for (const QString &name : QStringList{speaker.name, speaker.shortName} + speaker.labels)
            add(name);
    }
    for (const auto &[id, reason] : catalogue.reasons.all())
        add(reason.text);
    for (const auto &[id, rule] : catalogue.houseRules.all()) {
        const bool fits = rule.language.isEmpty() || language.isEmpty() ||
                          language.startsWith(rule.language, Qt::CaseInsensitive) ||
                          rule.language.startsWith(language, Qt::CaseInsensitive);
        if (rule.kind == HouseRule::Kind::Word && rule.isOn && fits)
            add(rule.text);
    }
}

void KnownWords::add(QStringView text)
{
    for (const Stretch &word : wordsToSpell(text)) {
        const QString plain = text.sliced(word.start, word.length).toString();
        m_words.insert(plain);
        m_folded.insert(plain.toLower());
    }
}

bool KnownWords::containsPlain(const QString &word) const
{
    if (m_words.contains(word))
        return true;
    if (isInCapitals(word))
        return m_folded.contains(word.toLower());
    // At the beginning of a sentence; names stay with their capital.
    return word[0].isUpper() && m_words.contains(word.toLower());
}

bool KnownWords::contains(QStringView word) const
{
    if (word.isEmpty())
        return true;
    return containsPlain(word.toString()) || containsPlain(withoutPossessive(word).toString());
}

} // namespace Ropewalk
