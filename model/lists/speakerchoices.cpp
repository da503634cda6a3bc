// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/speakerchoices.h"

#include "model/lists/folded.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

QStringList namesOf(const Speaker &speaker)
{
    return QStringList{speaker.shortName, speaker.name} + speaker.labels;
}

bool fits(const Speaker &speaker, const QStringList &typed)
{
    const QStringList words = folded(namesOf(speaker).join(u' ')).split(u' ');
    return std::ranges::all_of(typed, [&](const QString &word) {
        return (speaker.number > 0 && word == QString::number(speaker.number)) ||
               std::ranges::any_of(words, [&word](const QString &own) { return own.startsWith(word); });
    });
}

} // namespace

std::vector<SpeakerChoice> speakerChoices(std::vector<Speaker> cast, const QString &typed)
{
    const QString wanted = folded(typed);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    const auto rank = [&wanted](const Speaker &speaker) {
        const bool isFirst = !wanted.isEmpty() && (folded(speaker.shortName).startsWith(wanted) ||
                                                   wanted == QString::number(speaker.number));
        constexpr int none = 10; // behind all that have a number
        return std::tuple(isFirst ? 0 : 1, speaker.number > 0 ? speaker.number : none, speaker.id);
    };
    std::ranges::sort(cast, {}, rank);
    std::vector<SpeakerChoice> choices;
    bool isKnown = false;
    for (const Speaker &speaker : cast) {
        if (fits(speaker, words))
            choices.push_back({SpeakerChoice::Kind::Speaker, speaker});
        isKnown = isKnown || std::ranges::any_of(namesOf(speaker), [&wanted](const QString &name) {
                      return folded(name) == wanted;
                  });
    }
    const QString nobody = QCoreApplication::translate("SpeakerChoices", "Nobody");
    if (words.isEmpty() || folded(nobody).startsWith(wanted))
        choices.push_back({SpeakerChoice::Kind::Nobody, {}});
    bool isFigure = false;
    (void)wanted.toInt(&isFigure);
    if (!words.isEmpty() && !isKnown && !isFigure) {
        SpeakerChoice made{SpeakerChoice::Kind::NewSpeaker, {}};
        made.speaker.name = typed.simplified();
        choices.push_back(made);
    }
    return choices;
}

} // namespace Ropewalk
