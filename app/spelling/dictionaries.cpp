// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/spelling/dictionaries.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Where one language has several dictionaries and nobody says which.
constexpr std::array usualOnes{"en_US"_L1, "de_DE"_L1, "fr_FR"_L1, "es_ES"_L1, "pt_PT"_L1, "it_IT"_L1};

QString asDictionary(QString language)
{
    return language.replace(u'-', u'_');
}

} // namespace

QString Dictionaries::dictionaryFor(const QString &language, const QString &usual) const
{
    const QStringList all = names();
    const QString wanted = asDictionary(language.isEmpty() ? usual : language);
    const auto same = [&all](const QString &name) {
        const auto found = std::ranges::find_if(
            all, [&name](const QString &one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
        return found == all.end() ? QString() : *found;
    };
    if (const QString exact = same(wanted); !exact.isEmpty())
        return exact;
    const QString tongue = wanted.section(u'_', 0, 0);
    const auto isOfTongue = [&tongue](const QString &name) {
        return name.section(u'_', 0, 0).compare(tongue, Qt::CaseInsensitive) == 0;
    };
    if (isOfTongue(asDictionary(usual))) {
        if (const QString found = same(asDictionary(usual)); !found.isEmpty())
            return found;
    }
    for (const QLatin1StringView name : usualOnes) {
        if (isOfTongue(name)) {
            if (const QString found = same(name); !found.isEmpty())
                return found;
        }
    }
    const auto any = std::ranges::find_if(all, isOfTongue);
    return any == all.end() ? QString() : *any;
}

} // namespace Ropewalk
