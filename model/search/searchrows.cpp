// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/searchrows.h"

#include "model/base/text.h"

using namespace Qt::StringLiterals;

namespace Ropewalk::SearchRows
{

QString speakerTag(SpeakerId speaker)
{
    return u's' + speaker.toString().remove(u'-');
}

QString wordsOf(const Annotation &annotation)
{
    if (const Note *note = annotation.as<Note>())
        return note->text;
    const Claim *claim = annotation.as<Claim>();
    if (!claim)
        return {};
    QStringList parts{claim->statement, claim->credited, claim->note};
    if (claim->statement.isEmpty() && !annotation.places.empty())
        parts.front() = annotation.places.front().words;
    for (const SignOff &signOff : claim->signOffs)
        parts.append(signOff.note);
    for (const Evidence &evidence : claim->evidence)
        parts.append({evidence.quote, evidence.locator, evidence.note});
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QStringList wordsOf(const Source &source)
{
    QStringList head{source.title, source.author, source.publisher, source.dateText, source.address};
    head.removeAll(QString());
    QStringList parts{head.join(u" · "_s)};
    for (const QString &paragraph : source.text.split(u'\n', Qt::SkipEmptyParts))
        parts.append(splitLongLine(paragraph));
    return parts;
}

} // namespace Ropewalk::SearchRows
