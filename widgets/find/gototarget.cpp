// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/find/gototarget.h"

#include "model/base/timecode.h"

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
        const QStringView rest =
            text.startsWith(word, Qt::CaseInsensitive) ? text.sliced(word.size()) : QStringView();
        if (!rest.isEmpty() && !rest.front().isLetter())
            return rest.trimmed();
    }
    return std::nullopt;
}

std::optional<qint64> number(QStringView text)
{
    bool isNumber = std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    const qint64 value = isNumber ? text.toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<GotoTarget> parseGotoTarget(QStringView text, const QStringList &turnWords,
                                          const QStringList &pageWords)
{
    text = text.trimmed();
    if (text.isEmpty() || text.back().isLetter())
        return std::nullopt;
    if (const auto time = parseTimecode(text))
        return GotoTarget{GotoTarget::Kind::Time, *time};
    auto kind = GotoTarget::Kind::Turn;
    if (const auto page = behind(text, pageWords + QStringList{u"page"_s, u"p."_s, u"p"_s})) {
        kind = GotoTarget::Kind::Page;
        text = *page;
    } else if (const auto turn = behind(text, turnWords + QStringList{u"turn"_s, u"t"_s, u"#"_s})) {
        text = *turn;
    }
    const auto value = number(text);
    return value ? std::optional(GotoTarget{kind, *value}) : std::nullopt;
}

} // namespace Ropewalk
