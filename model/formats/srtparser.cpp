// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/srtparser.h"

#include <optional>

namespace Ropewalk
{

namespace
{

void skipBlanks(QStringView row, qsizetype &at)
{
    while (at < row.size() && (row[at] == u' ' || row[at] == u'\t'))
        ++at;
}

std::optional<qint64> readTime(QStringView row, qsizetype &at)
{
    const bool isNegative = at < row.size() && row[at] == u'-';
    if (isNegative)
        ++at;
    // Larger than any sum that is kept, small enough that hours of it do not overflow.
    constexpr qint64 huge = 1'000'000'000;
    qint64 fields[3] = {};
    int count = 0;
    while (true) {
        const qsizetype from = at;
        qint64 value = 0;
        for (; at < row.size() && isAsciiDigit(row[at]); ++at)
            value = std::min(value * 10 + (row[at].unicode() - u'0'), huge);
        if (at == from || (count > 0 && at - from > 2))
            return std::nullopt;
        fields[count++] = value;
        if (count == 3 || at == row.size() || row[at] != u':')
            break;
        ++at;
    }
    if (count < 2)
        return std::nullopt;
    if (count == 2) {
        fields[2] = fields[1];
        fields[1] = fields[0];
        fields[0] = 0;
    }
    qint64 ms = ((fields[0] * 60 + fields[1]) * 60 + fields[2]) * 1000;
    if (at + 1 < row.size() && (row[at] == u',' || row[at] == u'.') && isAsciiDigit(row[at + 1])) {
        qint64 unit = 100;
        for (++at; at < row.size() && isAsciiDigit(row[at]); ++at) {
            ms += unit * (row[at].unicode() - u'0');
            unit /= 10;
        }
    }
    return isNegative || ms > maxTimeMs ? absurdTime : ms;
}

bool isDigits(QStringView row)
{
    for (const QChar c : row) {
        if (!isAsciiDigit(c))
            return false;
    }
    return !row.isEmpty();
}

class SrtParser
{
public:
    explicit SrtParser(QStringView text)
        : m_text(text)
    {
    }

    SrtFile file;

    void addRow(const SourceRow &row)
    {
        ++m_line;
        const QStringView text = m_text.sliced(row.from, row.to - row.from);
        const QStringView trimmed = text.trimmed();
        if (trimmed.isEmpty()) {
            settleHeld();
            m_isAfterBlank = true;
            return;
        }
        const bool mayBeTimes = isAsciiDigit(trimmed[0]) || trimmed[0] == u'-';
        CueSource cue;
        if (mayBeTimes && trimmed.size() > 3 && readSrtTimes(trimmed, cue)) {
            startCue(cue, row);
        } else {
            settleHeld();
            m_isHeld = mayBeTimes && isDigits(trimmed);
            if (m_isHeld)
                m_held = row;
            else if (mayBeTimes && text.contains(u"-->"))
                drop(m_line);
            else
                addText(row);
        }
        m_isHeldAfterBlank = m_isAfterBlank || file.cues.empty();
        m_isAfterBlank = false;
    }

    void finish() { settleHeld(); }

private:
    void startCue(CueSource cue, const SourceRow &row)
    {
        cue.leadFrom = m_isHeld ? m_held.from : row.from;
        cue.textFrom = cue.textTo = row.next;
        cue.line = m_line;
        m_isHeld = false;
        m_isDropping = false;
        file.cues.push_back(cue);
    }

    void addText(const SourceRow &row)
    {
        if (file.cues.empty() || m_isDropping)
            drop(m_line);
        else
            file.cues.back().textTo = row.to;
    }

    /// A number alone in its row that no times followed: text where it stands in a cue's text, else a block
    /// without times.
    void settleHeld()
    {
        if (!m_isHeld)
            return;
        if (m_isHeldAfterBlank)
            drop(m_line - 1);
        else
            addText(m_held);
        m_isHeld = false;
    }

    void drop(int line)
    {
        if (m_isDropping)
            return;
        m_isDropping = true;
        if (file.droppedBlocks++ == 0)
            file.firstDropped = line;
    }

    QStringView m_text;
    SourceRow m_held;
    bool m_isHeld = false;
    int m_line = 0;
    bool m_isAfterBlank = true;
    bool m_isHeldAfterBlank = false;
    bool m_isDropping = false;
};

} // namespace

bool readSrtTimes(QStringView row, CueSource &cue)
{
    qsizetype at = 0;
    skipBlanks(row, at);
    const auto start = readTime(row, at);
    if (!start)
        return false;
    skipBlanks(row, at);
    if (!row.sliced(at).startsWith(u"-->"))
        return false;
    at += 3;
    skipBlanks(row, at);
    const auto end = readTime(row, at);
    if (!end || (at < row.size() && !row[at].isSpace()))
        return false;
    cue.startMs = *start;
    cue.endMs = *end;
    return true;
}

SrtFile parseSrt(QStringView text, const std::function<bool(qsizetype)> &goOn)
{
    SrtParser parser(text);
    constexpr int rowsBetweenCalls = 16'384;
    qsizetype at = 0;
    for (int rows = 1; at < text.size(); ++rows) {
        const SourceRow row = rowAt(text, at);
        parser.addRow(row);
        at = row.next;
        if (rows % rowsBetweenCalls == 0 && !goOn(at))
            break;
    }
    parser.finish();
    return std::move(parser.file);
}

} // namespace Ropewalk
