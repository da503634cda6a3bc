// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/vttparser.h"

namespace Ropewalk
{

namespace
{

void skipSpaces(QStringView text, qsizetype &at)
{
    while (at < text.size() && isAsciiSpace(text[at]))
        ++at;
}

/// Reads digits; how many there were is put into `count`. More than nine give a number that is beyond all
/// limits.
qint64 readDigits(QStringView text, qsizetype &at, qsizetype &count)
{
    constexpr qint64 huge = 1'000'000'000;
    const qsizetype from = at;
    qint64 value = 0;
    for (; at < text.size() && isAsciiDigit(text[at]); ++at)
        value = std::min(value * 10 + (text[at].unicode() - u'0'), huge);
    count = at - from;
    return value;
}

bool take(QStringView text, qsizetype &at, QChar c)
{
    if (at >= text.size() || text[at] != c)
        return false;
    ++at;
    return true;
}

/// Whether the row names a kind of block: the word alone, spaces behind it allowed.
bool isHeading(QStringView row, QStringView word)
{
    return row.startsWith(word) && row.sliced(word.size()).trimmed().isEmpty();
}

} // namespace

std::optional<qint64> parseVttTimestamp(QStringView text, qsizetype &at)
{
    qsizetype count = 0;
    qint64 first = readDigits(text, at, count);
    if (count == 0)
        return std::nullopt;
    const bool isHours = count != 2 || first > 59;
    if (!take(text, at, u':'))
        return std::nullopt;
    qint64 second = readDigits(text, at, count);
    if (count != 2)
        return std::nullopt;
    qint64 third = 0;
    if (isHours || (at < text.size() && text[at] == u':')) {
        if (!take(text, at, u':'))
            return std::nullopt;
        third = readDigits(text, at, count);
        if (count != 2)
            return std::nullopt;
    } else {
        third = second;
        second = first;
        first = 0;
    }
    if (!take(text, at, u'.'))
        return std::nullopt;
    const qint64 fraction = readDigits(text, at, count);
    if (count != 3 || second > 59 || third > 59)
        return std::nullopt;
    return std::min(((first * 60 + second) * 60 + third) * 1000 + fraction, maxTimeMs + 1);
}

bool hasVttSignature(QStringView text)
{
    if (!text.startsWith(u"WEBVTT"))
        return false;
    return text.size() == 6 || QStringView(u" \t\n\r").contains(text[6]);
}

bool VttParser::readTimings(const SourceRow &row, VttCue &cue) const
{
    const QStringView text = m_text.sliced(row.from, row.to - row.from);
    qsizetype at = 0;
    skipSpaces(text, at);
    const auto start = parseVttTimestamp(text, at);
    if (!start)
        return false;
    skipSpaces(text, at);
    if (!text.sliced(at).startsWith(u"-->"))
        return false;
    at += 3;
    skipSpaces(text, at);
    const auto end = parseVttTimestamp(text, at);
    if (!end)
        return false;
    cue.startMs = *start;
    cue.endMs = *end;
    cue.settings = {row.from + at, row.to - row.from - at};
    return true;
}

void VttParser::skipLineEnds()
{
    while (m_at < m_text.size()) {
        const SourceRow row = rowAt(m_text, m_at);
        if (row.to != row.from)
            return;
        m_at = row.next;
        ++m_line;
    }
}

bool VttParser::readHeader(VttFile &file)
{
    if (!hasVttSignature(m_text))
        return false;
    SourceRow row = rowAt(m_text, 0);
    file.headTo = row.to;
    m_at = row.next;
    while (m_at < m_text.size()) {
        row = rowAt(m_text, m_at);
        if (row.to == row.from || m_text.sliced(row.from, row.to - row.from).contains(u"-->"))
            break;
        ++m_line;
        file.headTo = row.to;
        m_at = row.next;
    }
    ++m_line;
    return true;
}

bool VttParser::readBlock(VttFile &file)
{
    skipLineEnds();
    if (m_at >= m_text.size())
        return false;
    const int firstLine = m_line;
    const SourceRow firstRow = rowAt(m_text, m_at);
    const QStringView heading = m_text.sliced(firstRow.from, firstRow.to - firstRow.from);
    VttCue cue;
    bool seenArrow = false;
    bool isCue = false;
    qsizetype contentTo = firstRow.to;
    for (int count = 1; m_at < m_text.size(); ++count) {
        const SourceRow row = rowAt(m_text, m_at);
        if (row.to == row.from)
            break;
        // Arrows stand in few rows, so they are looked for where a digit or a space may begin the times, too.
        if (m_text.sliced(row.from, row.to - row.from).contains(u"-->")) {
            if (count > 2 || seenArrow)
                break;
            seenArrow = true;
            isCue = readTimings(row, cue);
            if (isCue) {
                cue.leadFrom = firstRow.from;
                cue.id = {firstRow.from, count == 2 ? firstRow.to - firstRow.from : 0};
                cue.textFrom = row.next;
                cue.textTo = row.next;
                cue.line = m_line;
                m_seenCue = true;
            }
        } else if (isCue) {
            cue.textTo = row.to;
        }
        contentTo = row.to;
        m_at = row.next;
        ++m_line;
    }
    if (isCue) {
        file.cues.push_back(cue);
        return true;
    }
    VttFile::Other other{VttFile::Block::Garbage, {firstRow.from, contentTo - firstRow.from}, firstLine};
    if (heading.startsWith(u"NOTE") && (heading.size() == 4 || heading[4] == u' ' || heading[4] == u'\t'))
        other.kind = VttFile::Block::Comment;
    else if (!m_seenCue && isHeading(heading, u"STYLE"))
        other.kind = VttFile::Block::Style;
    else if (!m_seenCue && isHeading(heading, u"REGION"))
        other.kind = VttFile::Block::Region;
    file.others.push_back(other);
    return true;
}

} // namespace Ropewalk
