// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/linechanges.h"

#include "model/analysis/wordalign.h"
#include "model/transcript/imported.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Lines that share their origins further than this are compared apart.
constexpr size_t mostLinesOfGroup = 64;
/// Of lines that are gone no more than this is shown.
constexpr qsizetype mostRemoved = 600;

struct Word {
    size_t line = 0; ///< index in the group
    qint32 start = 0;
    QStringView text;
};

void addWords(std::vector<Word> &words, QStringView text, size_t line)
{
    eachSpacedWord(text,
                   [&](qsizetype start, QStringView word) { words.push_back({line, qint32(start), word}); });
}

void appendTo(QString &all, QStringView more)
{
    if (!all.isEmpty() && !more.isEmpty())
        all += u' ';
    all += more;
}

/// Writes down what differs between words of both texts that are the same, of one line of the group.
class ChangeWriter
{
public:
    ChangeWriter(const std::vector<Word> &before, const std::vector<Word> &now, size_t line, size_t lineCount)
        : m_before(before)
        , m_now(now)
        , m_line(line)
        , m_lineCount(lineCount)
    {
    }

    /// What went stands before what came in its place; at a line's beginning it belongs to the line before.
    void write(size_t from, size_t to, size_t nowFrom, size_t nowTo, const Line &line)
    {
        const bool isAtEnd = nowFrom == m_now.size();
        const bool opensLine = !isAtEnd && nowFrom > 0 && m_now[nowFrom - 1].line != m_now[nowFrom].line;
        const bool isBehind = isAtEnd || (opensLine && nowFrom == nowTo);
        QString removed;
        for (size_t at = from; at < to; ++at)
            appendTo(removed, m_before[at].text);
        if (!removed.isEmpty() && m_line == (isBehind ? lineBefore(nowFrom) : m_now[nowFrom].line))
            changes.push_back({isBehind ? qint32(line.text.size()) : m_now[nowFrom].start, 0, removed});
        for (size_t at = nowFrom; at < nowTo; ++at) {
            if (m_now[at].line != m_line)
                continue;
            const auto end = qint32(m_now[at].start + m_now[at].text.size());
            const bool goesOn = at > nowFrom ? m_now[at - 1].line == m_line
                                             : !changes.empty() && changes.back().at == m_now[at].start;
            if (goesOn)
                changes.back().added = end - changes.back().at;
            else
                changes.push_back({m_now[at].start, end - m_now[at].start, {}});
        }
    }

    std::vector<LineChange> changes;

private:
    [[nodiscard]] size_t lineBefore(size_t word) const
    {
        return word > 0 ? m_now[word - 1].line : m_lineCount - 1;
    }

    const std::vector<Word> &m_before;
    const std::vector<Word> &m_now;
    size_t m_line;
    size_t m_lineCount;
};

bool shareOrigin(const Line &one, const Line &other)
{
    return std::ranges::find_first_of(one.origins, other.origins) != one.origins.end();
}

} // namespace

/// Lines in a row that share origins, each with the next.
struct LineChanges::Group {
    std::vector<const Line *> lines;
    size_t index = 0;            ///< of the line that is asked for
    std::vector<qint32> origins; ///< of all of them, in order, each once
};

LineChanges::LineChanges(const Episode &episode)
    : m_episode(episode)
{
    update();
}

void LineChanges::update()
{
    const auto &imported = m_episode.imported();
    m_isLeft.assign(imported ? imported->lines.size() : 0, false);
    m_episode.transcript().forEachTurn([this](const Turn &turn) {
        for (const Line &line : turn.lines) {
            for (const qint32 origin : line.origins) {
                if (origin >= 0 && size_t(origin) < m_isLeft.size())
                    m_isLeft[size_t(origin)] = true;
            }
        }
    });
    m_firstLeft = size_t(std::ranges::find(m_isLeft, true) - m_isLeft.begin());
}

LineChanges::Group LineChanges::groupOf(const Transcript::LinePlace &place) const
{
    const Transcript &transcript = m_episode.transcript();
    Group group;
    group.lines.push_back(&place.line());
    auto at = transcript.previousLine(place);
    while (at && group.lines.size() < mostLinesOfGroup && shareOrigin(at.line(), *group.lines.back())) {
        group.lines.push_back(&at.line());
        at = transcript.previousLine(at);
    }
    std::ranges::reverse(group.lines);
    group.index = group.lines.size() - 1;
    at = transcript.nextLine(place);
    while (at && group.lines.size() < 2 * mostLinesOfGroup && shareOrigin(at.line(), *group.lines.back())) {
        group.lines.push_back(&at.line());
        at = transcript.nextLine(at);
    }
    for (const Line *line : group.lines) {
        for (const qint32 origin : line->origins) {
            if (origin >= 0 && size_t(origin) < m_isLeft.size() &&
                !std::ranges::contains(group.origins, origin))
                group.origins.push_back(origin);
        }
    }
    return group;
}

QString LineChanges::removedFrom(size_t origin) const
{
    QString removed;
    const auto &lines = m_episode.imported()->lines;
    for (size_t at = origin; at < lines.size() && !m_isLeft[at]; ++at) {
        if (lines[at].isPage)
            continue;
        if (removed.size() > mostRemoved)
            return removed.first(mostRemoved) + u'…';
        if (lines[at].startsTurn && !lines[at].label.isEmpty())
            appendTo(removed, lines[at].label + u':');
        appendTo(removed, lines[at].text);
    }
    return removed;
}

std::vector<LineChange> LineChanges::of(LineId id) const
{
    const auto place = m_episode.transcript().findLine(id);
    if (!place || !m_episode.imported())
        return {};
    const Group group = groupOf(place);
    std::vector<Word> old;
    std::vector<Word> now;
    for (const qint32 origin : group.origins)
        addWords(old, m_episode.imported()->lines[size_t(origin)].text, 0);
    for (size_t at = 0; at < group.lines.size(); ++at)
        addWords(now, group.lines[at]->text, at);
    WordNumbers numbers;
    const std::vector<qint32> oldKeys = numbers.of(old);
    const std::vector<qint32> nowKeys = numbers.of(now);

    ChangeWriter writer(old, now, group.index, group.lines.size());
    size_t i = 0;
    size_t j = 0;
    for (const WordRun &run : alignWords(oldKeys, nowKeys, numbers.count())) {
        writer.write(i, size_t(run.before), j, size_t(run.after), *group.lines[group.index]);
        i = size_t(run.before + run.length);
        j = size_t(run.after + run.length);
    }
    writer.write(i, old.size(), j, now.size(), *group.lines[group.index]);

    std::vector<LineChange> changes = std::move(writer.changes);
    if (!group.origins.empty()) {
        if (group.index == 0 && std::ranges::contains(group.origins, qint32(m_firstLeft))) {
            if (const QString before = removedFrom(0); !before.isEmpty())
                changes.insert(changes.begin(), {0, 0, before});
        }
        if (group.index + 1 == group.lines.size()) {
            QString behind;
            for (const qint32 origin : group.origins)
                appendTo(behind, removedFrom(size_t(origin) + 1));
            if (!behind.isEmpty())
                changes.push_back({qint32(place.line().text.size()), 0, behind});
        }
    }
    return changes;
}

QString LineChanges::labelBefore(const Turn &turn, const Table<Speaker> &cast) const
{
    const auto &origins = turn.lines.front().origins;
    const auto &imported = m_episode.imported();
    if (!imported || origins.empty() || origins.front() < 0 ||
        size_t(origins.front()) >= imported->lines.size())
        return {};
    size_t first = size_t(origins.front());
    while (first > 0 && !imported->lines[first].startsTurn)
        --first;
    const QString &label = imported->lines[first].label;
    const Speaker *speaker = cast.find(turn.head.speaker);
    const bool isSame = speaker && (speaker->name == label || speaker->labels.contains(label));
    return isSame ? QString() : label;
}

} // namespace Ropewalk
