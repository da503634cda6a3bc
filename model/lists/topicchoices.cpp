// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/topicchoices.h"

#include "model/lists/folded.h"

#include <QStringList>

#include <algorithm>

namespace Ropewalk
{

namespace
{

bool fits(const QString &text, const QStringList &typed)
{
    const QStringList words = folded(text).split(u' ');
    return std::ranges::all_of(typed, [&words](const QString &word) {
        return std::ranges::any_of(words, [&word](const QString &own) { return own.startsWith(word); });
    });
}

} // namespace

std::vector<TopicChoice> topicChoices(const std::vector<Topic> &outline, const QStringList &printed,
                                      const QString &typed)
{
    const QString wanted = folded(typed);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<TopicChoice> choices;
    bool isKnown = false;
    for (size_t at = 0; at < outline.size(); ++at) {
        const Topic &topic = outline[at];
        if (fits(topic.name + u' ' + printed.value(qsizetype(at)), words))
            choices.push_back({TopicChoice::Kind::Topic, topic, int(at) + 1});
        isKnown = isKnown || folded(topic.name) == wanted;
    }
    if (words.isEmpty()) {
        choices.push_back({TopicChoice::Kind::NoTopic, {}, 0});
        return choices;
    }
    std::ranges::stable_sort(choices, {}, [&wanted](const TopicChoice &choice) {
        return folded(choice.topic.name).startsWith(wanted) ? 0 : 1;
    });
    if (!isKnown) {
        TopicChoice made{TopicChoice::Kind::NewTopic, {}, 0};
        made.topic.name = typed.simplified();
        choices.push_back(made);
    }
    return choices;
}

} // namespace Ropewalk
