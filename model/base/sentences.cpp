// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/base/sentences.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Brackets as space, so that a full stop in them ends nothing.
QString withoutBrackets(QStringView text)
{
    QString masked = text.toString();
    for (const QList<Stretch> &found : {events(text), timestamps(text)}) {
        for (const Stretch &bracket : found)
            std::fill_n(masked.begin() + bracket.start, bracket.length, u' ');
    }
    return masked;
}

/// Whether a full stop at the end of `text` belongs to its last word.
bool endsWithShortForm(QStringView text)
{
    static constexpr std::array forms = {"dr"_L1,  "mr"_L1,  "mrs"_L1, "ms"_L1, "prof"_L1,   "st"_L1,
                                         "vs"_L1,  "e.g"_L1, "i.e"_L1, "cf"_L1, "approx"_L1, "ca"_L1,
                                         "z.b"_L1, "d.h"_L1, "bzw"_L1, "nr"_L1};
    if (!text.endsWith(u'.'))
        return false;
    const QStringView before = text.chopped(1);
    qsizetype start = before.size();
    while (start > 0 && (before[start - 1].isLetter() || before[start - 1] == u'.'))
        --start;
    const QStringView word = before.sliced(start);
    if (word.size() == 1)
        return word.front().isUpper() && word.front() != u'I';
    return std::ranges::any_of(
        forms, [word](QLatin1StringView form) { return word.compare(form, Qt::CaseInsensitive) == 0; });
}

Stretch trimmed(QStringView text, qsizetype from, qsizetype to)
{
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    return {from, to - from};
}

} // namespace

QList<Stretch> sentences(QStringView text)
{
    const QString masked = withoutBrackets(text);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, masked);
    QList<Stretch> found;
    qsizetype from = 0;
    while (true) {
        const qsizetype to = finder.toNextBoundary();
        if (to < 0)
            break;
        const Stretch sentence = trimmed(masked, from, to);
        if (to < masked.size() &&
            endsWithShortForm(QStringView(masked).sliced(sentence.start, sentence.length)))
            continue;
        if (sentence.length > 0)
            found.append(sentence);
        from = to;
    }
    return found;
}

Stretch sentenceAt(QStringView text, qsizetype offset)
{
    Stretch best;
    for (const Stretch &sentence : sentences(text)) {
        if (sentence.start > offset && best.length > 0)
            break;
        best = sentence;
    }
    return best;
}

} // namespace Ropewalk
