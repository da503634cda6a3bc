// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Ropewalk
{

/// A character reference that was read: what it stands for, and how long it is in the source.
struct CharacterReference {
    char32_t first = 0;
    char32_t second = 0;  ///< a few names stand for two characters
    qsizetype length = 0; ///< 0: the ampersand is plain text
};

/// Reads the reference that `text` begins with (`&amp;`, `&not`, `&#8217;`, `&#x2019;`) as HTML does.
/// https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state
[[nodiscard]] CharacterReference readCharacterReference(QStringView text);

} // namespace Ropewalk
