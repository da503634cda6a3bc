// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/table.h"
#include "model/transcript/speaker.h"

#include <QSet>

namespace Ropewalk
{

/// What the next speakers of a cast get: numbers that nobody has, and the next colours.
class CastPlaces
{
public:
    /// The last number that has a key.
    static constexpr int lastNumber = 9;

    explicit CastPlaces(const Table<Speaker> &cast);

    /// The lowest free number from 1 to lastNumber; 0 where all are taken.
    [[nodiscard]] int takeNumber();
    [[nodiscard]] int takeColour() { return m_nextColour++; }

private:
    QSet<int> m_taken;
    int m_nextColour = 0;
};

/// The first word of a name, an article left out: for a margin.
[[nodiscard]] QString shortNameOf(const QString &name);

} // namespace Ropewalk
