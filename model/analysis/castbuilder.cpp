// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/castbuilder.h"

#include "model/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

struct Word {
    QString text;
    QString key;
};

QList<Word> wordsOf(const QString &text)
{
    QList<Word> found;
    for (const Stretch &stretch : words(text)) {
        const QString word = text.sliced(stretch.start, stretch.length);
        const QString key = wordKey(word);
        if (key != "the"_L1 && key != "a"_L1 && key != "an"_L1)
            found.append({word, key});
    }
    return found;
}

/// The entry's words that the label's words stand for, in order; empty where one is missing. "Farmer" also
/// means "Farmer’s".
QStringList matchingWords(const QList<Word> &label, const QList<Word> &entry)
{
    QStringList matching;
    qsizetype at = 0;
    for (const Word &word : label) {
        const auto fits = [&word](const Word &other) {
            return other.key == word.key || other.key == word.key + u's';
        };
        const auto found = std::find_if(entry.begin() + at, entry.end(), fits);
        if (found == entry.end())
            return {};
        matching.append(found->key == word.key ? found->text : titleCase(word.text));
        at = found - entry.begin() + 1;
    }
    return matching;
}

/// The speaker of a cast who has a label; null for nobody.
const Speaker *speakerOfLabel(const Table<Speaker> &cast, const QString &label)
{
    const auto found = std::ranges::find_if(
        cast.all(), [&label](const auto &entry) { return entry.second.labels.contains(label); });
    return found == cast.all().end() ? nullptr : &found->second;
}

bool isNamed(const Speaker &speaker, const QString &name)
{
    return wordKey(speaker.name) == wordKey(name);
}

} // namespace

qsizetype matchPanel(const QString &label, const QStringList &panel)
{
    const QList<Word> wanted = wordsOf(label);
    qsizetype best = -1;
    qsizetype fewest = 0;
    bool isTie = false;
    for (qsizetype at = 0; at < panel.size() && !wanted.isEmpty(); ++at) {
        const QList<Word> entry = wordsOf(panel[at]);
        if (matchingWords(wanted, entry).isEmpty())
            continue;
        isTie = best >= 0 && entry.size() == fewest;
        if (best < 0 || entry.size() < fewest) {
            best = at;
            fewest = entry.size();
        }
    }
    return isTie ? -1 : best;
}

CastBuilder::CastBuilder(const Table<Speaker> &cast, const QStringList &panel,
                         const QHash<QString, LabelMeaning> &choices)
    : m_cast(cast)
    , m_panel(panel)
    , m_choices(choices)
    , m_places(cast)
{
}

SpeakerId CastBuilder::speakerFor(const QString &label)
{
    if (const auto known = m_byLabel.constFind(label); known != m_byLabel.constEnd())
        return *known;
    const SpeakerId id = find(label);
    m_byLabel.insert(label, id);
    return id;
}

SpeakerId CastBuilder::find(const QString &label)
{
    const auto choice = m_choices.constFind(label);
    const bool isChosen = choice != m_choices.constEnd();
    if (isChosen && choice->kind == LabelMeaning::Kind::Nobody)
        return {};
    if (isChosen && choice->kind == LabelMeaning::Kind::Speaker && m_cast.find(choice->speaker))
        return know(*m_cast.find(choice->speaker), label);
    const Speaker *owner = speakerOfLabel(m_cast, label);
    const bool isNew = isChosen && choice->kind == LabelMeaning::Kind::NewSpeaker;
    if (owner && (!isNew || isNamed(*owner, choice->name)))
        return know(*owner, label);
    Speaker made = isNew ? named(label, choice->name) : named(label);
    const auto isSame = [&made](const Speaker &other) { return isNamed(other, made.name); };
    if (const auto twin = std::ranges::find_if(m_changed, isSame); twin != m_changed.end()) {
        twin->labels.append(label);
        return twin->id;
    }
    for (const auto &[id, speaker] : m_cast.all()) {
        if (isSame(speaker))
            return know(speaker, label);
    }
    made.number = m_places.takeNumber();
    made.colour = m_places.takeColour();
    ++m_newSpeakers;
    m_changed.push_back(made);
    return made.id;
}

/// Somebody of the cast, who has the label from now on. Others may have it too: HOST is not always one
/// person.
SpeakerId CastBuilder::know(const Speaker &speaker, const QString &label)
{
    ++m_knownSpeakers;
    if (speaker.labels.contains(label))
        return speaker.id;
    auto entry = std::ranges::find(m_changed, speaker.id, &Speaker::id);
    if (entry == m_changed.end())
        entry = m_changed.insert(m_changed.end(), speaker);
    entry->labels.append(label);
    return speaker.id;
}

Speaker CastBuilder::named(const QString &label) const
{
    Speaker made{SpeakerId::create(), titleCase(label), {}, {}, {label}, 0, 0};
    if (const qsizetype entry = matchPanel(label, m_panel); entry >= 0) {
        made.name = m_panel[entry];
        made.shortName = matchingWords(wordsOf(label), wordsOf(made.name)).join(u' ');
    } else {
        made.shortName = shortNameOf(made.name);
    }
    return made;
}

Speaker CastBuilder::named(const QString &label, const QString &name) const
{
    Speaker made = named(label);
    if (!isNamed(made, name)) {
        made.name = name;
        made.shortName = shortNameOf(name);
    }
    return made;
}

} // namespace Ropewalk
