// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/replacement.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

std::unexpected<PatternFault> fault(const char *text, qsizetype at, const QString &what = {})
{
    const QString message = QCoreApplication::translate("Replacement", text);
    return std::unexpected(PatternFault{what.isNull() ? message : message.arg(what), at});
}

int digitOf(QChar character)
{
    return character >= u'0' && character <= u'9' ? character.unicode() - u'0' : -1;
}

} // namespace

/// Takes the text of a replacement apart.
class Replacement::Reader
{
public:
    using Read = std::expected<void, PatternFault>;

    Reader(const QString &text, const QStringList &groups)
        : m_text(text)
        , m_groups(groups)
    {
    }

    Read read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const auto done = c == u'\\' ? readBackslash() : c == u'$' ? readDollar() : take(QString(c), 1);
            if (!done)
                return done;
        }
        return {};
    }

    std::vector<Part> parts;

private:
    Read take(const Part &part, qsizetype units)
    {
        auto *text = std::get_if<QString>(&part);
        auto *before = parts.empty() ? nullptr : std::get_if<QString>(&parts.back());
        if (text && before)
            *before += *text;
        else
            parts.push_back(part);
        m_at += units;
        return {};
    }

    [[nodiscard]] QChar next(qsizetype ahead = 1) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    /// A number of one digit, or of two where there are so many groups.
    Read takeGroup()
    {
        const int first = digitOf(next());
        const int second = digitOf(next(2));
        const bool isTwo = second >= 0 && first * 10 + second < m_groups.size();
        const int group = isTwo ? first * 10 + second : first;
        if (group >= m_groups.size())
            return noGroup(QString::number(group));
        return take(group, isTwo ? 3 : 2);
    }

    [[nodiscard]] Read noGroup(const QString &name) const
    {
        return fault(QT_TRANSLATE_NOOP("Replacement", "The pattern has no group “%1”."), m_at, name);
    }

    Read readBackslash()
    {
        static constexpr QStringView caseLetters = u"ulULE";
        const QChar c = next();
        if (m_at + 1 == m_text.size())
            return fault(QT_TRANSLATE_NOOP("Replacement", "A backslash at the end says nothing: write two."),
                         m_at);
        if (digitOf(c) >= 0)
            return takeGroup();
        if (const qsizetype letter = caseLetters.indexOf(c); letter >= 0)
            return take(Case(letter), 2);
        if (c == u't')
            return take(u"\t"_s, 2);
        if (c == u'n' || c == u'r')
            return fault(
                QT_TRANSLATE_NOOP("Replacement", "A replacement stays in its line: it can hold no line end."),
                m_at);
        if (c.isLetter())
            return fault(
                QT_TRANSLATE_NOOP("Replacement",
                                  "“%1” means nothing in a replacement: for a backslash, write two."),
                m_at, m_text.sliced(m_at, 2));
        return take(QString(c), 2);
    }

    Read readDollar()
    {
        const QChar c = next();
        if (digitOf(c) >= 0)
            return takeGroup();
        if (c == u'&')
            return take(0, 2);
        if (c == u'$')
            return take(u"$"_s, 2);
        if (c != u'{')
            return take(u"$"_s, 1);
        const qsizetype end = m_text.indexOf(u'}', m_at);
        if (end < 0)
            return fault(QT_TRANSLATE_NOOP("Replacement", "The brace is not closed."), m_at);
        const QString name = m_text.sliced(m_at + 2, end - m_at - 2);
        bool isNumber = false;
        const int number = name.toInt(&isNumber);
        const qsizetype group = isNumber ? number : name.isEmpty() ? -1 : m_groups.indexOf(name);
        if (group < 0 || group >= m_groups.size())
            return noGroup(name);
        return take(int(group), end + 1 - m_at);
    }

    const QString &m_text;
    const QStringList &m_groups;
    qsizetype m_at = 0;
};

Replacement::Replacement(QString text)
{
    m_parts.emplace_back(std::move(text));
}

std::expected<Replacement, PatternFault> Replacement::ofPattern(const QString &text,
                                                                const QStringList &groups)
{
    Reader reader(text, groups);
    if (const auto read = reader.read(); !read)
        return std::unexpected(read.error());
    Replacement replacement;
    replacement.m_parts = std::move(reader.parts);
    return replacement;
}

bool Replacement::isConstant() const
{
    return std::ranges::none_of(m_parts, [](const Part &part) { return std::holds_alternative<int>(part); });
}

QString Replacement::expanded(const std::function<QStringView(int)> &group) const
{
    QString made;
    std::optional<Case> all;  // from here on
    std::optional<Case> next; // the next character alone
    const auto add = [&](QStringView text) {
        if (text.isEmpty())
            return;
        QString cased = all == Case::Upper   ? text.toString().toUpper()
                        : all == Case::Lower ? text.toString().toLower()
                                             : text.toString();
        if (next) {
            const qsizetype first = cased.front().isHighSurrogate() && cased.size() > 1 ? 2 : 1;
            const QString head = cased.first(first);
            cased.replace(0, first, next == Case::NextUpper ? head.toUpper() : head.toLower());
            next.reset();
        }
        made += cased;
    };
    for (const Part &part : m_parts) {
        if (const auto *text = std::get_if<QString>(&part)) {
            add(*text);
        } else if (const auto *number = std::get_if<int>(&part)) {
            add(group(*number));
        } else {
            const Case wanted = std::get<Case>(part);
            if (wanted == Case::NextUpper || wanted == Case::NextLower)
                next = wanted;
            else
                all = wanted == Case::End ? std::nullopt : std::optional(wanted);
        }
    }
    return made;
}

} // namespace Ropewalk
