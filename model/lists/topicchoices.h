// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/outline.h"

#include <vector>

namespace Ropewalk
{

/// One line of a list to choose a topic from. `number` is the topic's place in the outline, from 1.
struct TopicChoice {
    enum class Kind : quint8 { Topic, NewTopic, NoTopic };
    Kind kind = Kind::Topic;
    Topic topic; ///< for Kind::Topic; of a new one, its name alone
    int number = 0;

    bool operator==(const TopicChoice &) const = default;
};

/// The choices for what was typed. Nothing typed: the outline, then no topic. Else the topics whose name or
/// printed line all typed words fit, each the beginning of a word; those whose name begins so stand first. A
/// new topic is offered, as the last choice, where none has just this name. `printed` are the lines as
/// published, in the order of the outline.
[[nodiscard]] std::vector<TopicChoice> topicChoices(const std::vector<Topic> &outline,
                                                    const QStringList &printed, const QString &typed);

} // namespace Ropewalk
