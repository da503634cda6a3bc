// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace Ropewalk
{

/// Something the program has to say in a bar of the window (MessageBars), and what can be done about it.
struct Message {
    enum class Severity : quint8 { Information, Warning, Trouble };

    struct Action {
        QString text; ///< translated; an ampersand marks its key
        std::function<void()> act;
        bool closes = true; ///< the message goes when it is chosen
    };

    /// Long work that goes on.
    struct Progress {
        int percent = -1;             ///< negative where nobody knows how long it takes
        std::function<void()> cancel; ///< empty where it cannot be cancelled
    };

    QString id; ///< one message of an id is shown at a time: "import", "file-gone"
    Severity severity = Severity::Information;
    QString text; ///< translated; plain text, never taken for markup
    std::vector<Action> actions = {};
    bool isClosable = true;
    std::optional<Progress> progress = {};
};

} // namespace Ropewalk
