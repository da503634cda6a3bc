// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/find/gototarget.h"

#include "model/base/timecode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// What stands behind one of the words, which may be written together with it; nothing where none begins the
/// text.
std::optional<QStringView> behind(QStringView text, const QStringList &words)
{
    for (const QString &word : words) {
        if (word.isEmpty() || !text.startsWith(word, Qt::CaseInsensitive))
            continue;
        const QStringView rest = text.sliced(word.size()).trimmed();
        if (!rest.isEmpty() && rest.front().isDigit())
            return rest;
    }
    return std::nullopt;
}

/// A whole number of the digits of any script.
std::optional<qint64> number(QStringView text)
{
    constexpr qsizetype mostDigits = 18;
    qint64 value = 0;
    if (text.isEmpty() || text.size() > mostDigits)
        return std::nullopt;
    for (const QChar c : text) {
        if (!c.isDigit())
            return std::nullopt;
        value = 10 * value + c.digitValue();
    }
    return value;
}

} // namespace

std::optional<GotoTarget> parseGotoTarget(QStringView text, const GotoWords &words)
{
    text = text.trimmed();
    if (const auto time = parseTimecode(text))
        return GotoTarget{GotoTarget::Kind::Time, *time};
    auto kind = GotoTarget::Kind::Turn;
    if (const auto page = behind(text, words.page + QStringList{u"page"_s, u"p."_s, u"p"_s})) {
        kind = GotoTarget::Kind::Page;
        text = *page;
    } else if (const auto turn = behind(text, words.turn + QStringList{u"turn"_s, u"t"_s, u"#"_s})) {
        text = *turn;
    }
    const auto value = number(text);
    return value ? std::optional(GotoTarget{kind, *value}) : std::nullopt;
}

} // namespace Ropewalk
