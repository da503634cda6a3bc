// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/id.h"

#include <QString>
#include <QStringList>

namespace Ropewalk
{

/// A person of the show's cast.
///
/// Three names are told apart: `labels` are what files write before a turn (FOUNDER), in the order in which
/// they were met, the first of them written on export; `name` is the credit (The Startup Founder);
/// `shortName` is what a margin has room for (Founder). `number` is the cast's own, 1 to 9 on the keyboard, 0
/// where none is given. `colour` is an index into the window's palette.
struct Speaker {
    SpeakerId id;
    QString name;
    QString shortName;
    QString role;
    QStringList labels;
    int number = 0;
    int colour = 0;

    bool operator==(const Speaker &) const = default;
};

} // namespace Ropewalk
