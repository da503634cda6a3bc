// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Ropewalk
{

/// What is trimmed around a line: spaces and tabs alone. No-break spaces and the like are text.
[[nodiscard]] constexpr bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Walks over the lines of a text, whatever their ends (LF, CR LF, CR, also mixed). Offsets are in the text; `end` lies
/// before the line end; `number` is 1-based. Linear in the text's size for any mixture of ends.
class TextLines
{
public:
    explicit TextLines(QStringView text)
        : m_text(text)
        , m_hasCarriageReturns(text.contains(u'\r'))
    {
    }

    struct Item {
        qsizetype start = 0; ///< first character that is no space or tab
        qsizetype end = 0;   ///< behind the last such character; start == end for a blank line
        int number = 0;
    };

    /// The next line; false behind the last.
    bool next(Item &line)
    {
        if (m_at >= m_text.size())
            return false;
        if (m_newline < m_at) {
            m_newline = m_text.indexOf(u'\n', m_at);
            if (m_newline < 0)
                m_newline = m_text.size();
        }
        qsizetype end = m_newline;
        qsizetype after = m_newline + 1;
        if (m_hasCarriageReturns) {
            const qsizetype carriage = m_text.sliced(m_at, m_newline - m_at).indexOf(u'\r');
            if (carriage >= 0) {
                end = m_at + carriage;
                after = end + 1 == m_newline ? m_newline + 1 : end + 1;
            }
        }
        line.start = m_at;
        line.end = end;
        line.number = ++m_number;
        while (line.start < line.end && isBlank(m_text[line.start]))
            ++line.start;
        while (line.end > line.start && isBlank(m_text[line.end - 1]))
            --line.end;
        m_at = after;
        return true;
    }

private:
    QStringView m_text;
    bool m_hasCarriageReturns;
    qsizetype m_at = 0;
    qsizetype m_newline = -1;
    int m_number = 0;
};

} // namespace Ropewalk
