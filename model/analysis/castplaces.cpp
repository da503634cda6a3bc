// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/castplaces.h"

#include "model/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

CastPlaces::CastPlaces(const Table<Speaker> &cast)
{
    for (const auto &[id, speaker] : cast.all()) {
        m_taken.insert(speaker.number);
        m_nextColour = std::max(m_nextColour, speaker.colour + 1);
    }
}

int CastPlaces::takeNumber()
{
    for (int number = 1; number <= lastNumber; ++number) {
        if (!m_taken.contains(number)) {
            m_taken.insert(number);
            return number;
        }
    }
    return 0;
}

QString shortNameOf(const QString &name)
{
    for (const Stretch &word : words(name)) {
        const QString text = name.sliced(word.start, word.length);
        const QString key = wordKey(text);
        if (key != "the"_L1 && key != "a"_L1 && key != "an"_L1)
            return text;
    }
    return name;
}

} // namespace Ropewalk
