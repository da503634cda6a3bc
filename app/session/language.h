// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Ropewalk
{

/// The language that the program speaks, picked from the translations built into it (":/translations").

/// Installs the translations of the first of `wanted` that there is, in the application object, which must
/// exist. Names are as in "de", "de_AT" or "de-AT"; a language without its country stands in for one with it.
/// English is the language of the sources: it, and any language that is not there, gives the sources' words
/// with English plurals. Returns the name of what was installed: "en", "de", or "xx" for the pseudo-language
/// that tests and developers use.
QString installLanguage(const QStringList &wanted);

/// What to give to installLanguage(): ROPEWALK_LANGUAGE where it is set, else the system's languages in their
/// order.
[[nodiscard]] QStringList wantedLanguages();

} // namespace Ropewalk
