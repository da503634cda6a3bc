// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/searchrun.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

using namespace SearchRows;

/// So many rows are asked for at once: all that is needed for the first hits, as a rule.
constexpr int batch = 64;
/// Whoever wants more gets more at once, since each asking has its price where beginnings of words are looked
/// for.
constexpr int batchGrowth = 4;
constexpr int mostBatch = 1'024;
/// Where they are only counted.
constexpr int countingBatch = 16'384;
/// Where only ranges are wanted, which may be short.
constexpr int mostInRanges = 256;

/// The first range that ends at a line or behind it; null for none.
const Area *rangeAt(const std::vector<Area> &ranges, qint64 line)
{
    const auto at = std::ranges::lower_bound(ranges, line, {}, &Area::last);
    return at == ranges.end() ? nullptr : &*at;
}

bool contains(const std::vector<Area> &ranges, qint64 line)
{
    const Area *range = rangeAt(ranges, line);
    return range && range->first <= line;
}

} // namespace

SearchRun::SearchRun(Database &index, TextAccess access, SearchPlan plan)
    : m_index(index)
    , m_access(std::move(access))
    , m_plan(std::move(plan))
    , m_batch(batch)
{
    nextRun();
}

/// Sets out on the run m_run.
void SearchRun::nextRun()
{
    const bool isEmpty = m_plan.isInRanges && m_plan.ranges.empty();
    if (isEmpty || m_run >= m_plan.runs.size()) {
        m_stage = m_plan.wantsSources ? Stage::Sources : Stage::End;
        return;
    }
    const SearchPlan::Run &run = m_plan.runs[m_run];
    m_nextLine = lineArea(run.firstSlot, run.lastSlot).first;
    m_nextMark = markArea(run.firstSlot, run.lastSlot).first;
    m_linesAreOut = !m_plan.wantsLines();
    m_marksAreOut = !m_plan.wantsNotes && !m_plan.wantsClaims;
    m_markRows.clear();
    m_markRowsAreOut = m_marksAreOut;
}

Result<std::vector<SearchHit>> SearchRun::next(size_t most)
{
    std::vector<SearchHit> hits;
    while (hits.size() < most && !isAtEnd()) {
        std::vector<Found> rows;
        while (rows.size() < most - hits.size()) {
            const auto found = nextRow();
            if (!found)
                break;
            rows.push_back(*found);
        }
        if (auto result = m_index.result(); !result)
            return std::unexpected(result.error());
        auto found = hitsOf(rows);
        if (!found)
            return found;
        std::ranges::move(*found, std::back_inserter(hits));
        if (m_isStopped())
            break;
    }
    return hits;
}

Result<> SearchRun::count(size_t most, Count &count)
{
    m_batch = countingBatch;
    for (size_t at = 0; at < most; ++at) {
        const auto found = nextRow();
        if (!found)
            break;
        ++count.hits;
        if (found->row >= sourcesBegin)
            continue;
        const qint64 slot = found->mark.isNull() ? slotOfLine(found->row) : slotOfMark(found->row);
        if (std::exchange(m_countedSlot, slot) != slot)
            ++count.episodes;
    }
    return m_index.result();
}

std::optional<SearchRun::Found> SearchRun::nextRow()
{
    while (m_stage == Stage::Episodes && m_index.isOk()) {
        while (m_lines.empty() && !m_linesAreOut && !m_isStopped())
            fillLines();
        while (m_marks.empty() && !m_marksAreOut && !m_isStopped())
            fillMarks();
        if (m_isStopped())
            return std::nullopt;
        if (!m_marks.empty() && (m_lines.empty() || m_marks.front().line < m_lines.front())) {
            const Found found = m_marks.front();
            m_marks.pop_front();
            return found;
        }
        if (!m_lines.empty()) {
            const qint64 row = m_lines.front();
            m_lines.pop_front();
            return Found{.row = row, .line = row};
        }
        if (m_linesAreOut && m_marksAreOut) {
            ++m_run;
            nextRun();
        }
    }
    if (m_stage == Stage::Sources && m_sources.empty() && m_index.isOk()) {
        const Area all{m_nextSource, std::numeric_limits<qint64>::max()};
        const QString match = m_plan.words.isEmpty() ? QString() : u"text : (%1)"_s.arg(m_plan.words);
        const auto found = rows(
            all, match, "SELECT row FROM source WHERE row BETWEEN ? AND ? ORDER BY row LIMIT ?", m_batch);
        m_sources.assign(found.begin(), found.end());
        if (found.empty())
            m_stage = Stage::End;
        else
            m_nextSource = found.back() + 1;
    }
    if (m_sources.empty()) {
        m_stage = Stage::End;
        return std::nullopt;
    }
    const qint64 row = m_sources.front();
    m_sources.pop_front();
    return Found{.row = row};
}

/// The first rows of an area that match, or with nothing to match those that the statement `otherwise` finds.
std::vector<qint64> SearchRun::rows(const Area &area, const QString &match, const char *otherwise, int most)
{
    Statement *query = nullptr;
    if (match.isEmpty()) {
        query = &m_index.prepared(otherwise).bindAll(area.first, area.last, most);
    } else {
        query = &m_index.prepared("SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? "
                                  "ORDER BY rowid LIMIT ?");
        query->bindAll(match, area.first, area.last, most);
    }
    std::vector<qint64> rows;
    while (query->next())
        rows.push_back(query->integer(0));
    return rows;
}

bool SearchRun::isInRanges(qint64 line, bool isClaim) const
{
    if (isClaim && m_plan.verdicts)
        return !m_plan.claimRanges || contains(*m_plan.claimRanges, line);
    return !m_plan.isInRanges || contains(m_plan.ranges, line);
}

/// Asks for the next lines. Where only ranges are wanted, what is not in one leads on to the next one.
void SearchRun::fillLines()
{
    Area area = lineArea(m_plan.runs[m_run].firstSlot, m_plan.runs[m_run].lastSlot);
    area.first = m_nextLine;
    if (m_plan.isInRanges) {
        const Area *range = rangeAt(m_plan.ranges, m_nextLine);
        if (!range || range->first > area.last) {
            m_linesAreOut = true;
            return;
        }
        area.first = std::max(area.first, range->first);
    }
    const int most = m_plan.isInRanges ? std::min(m_batch / 4, mostInRanges) : m_batch;
    m_batch = std::max(m_batch, std::min(m_batch * batchGrowth, mostBatch));
    const auto found = rows(area, m_plan.lineMatch,
                            "SELECT row FROM line WHERE row BETWEEN ? AND ? ORDER BY row LIMIT ?", most);
    for (const qint64 row : found) {
        if (isInRanges(row, false) && (isPage(row) ? m_plan.wantsPage : m_plan.wantsTranscript))
            m_lines.push_back(row);
    }
    m_linesAreOut = found.size() < size_t(most);
    if (!found.empty())
        m_nextLine = found.back() + 1;
}

/// Asks for the next notes and claims, all that their episodes have.
void SearchRun::readMarkRows()
{
    const SearchPlan::Run &run = m_plan.runs[m_run];
    Area area = markArea(run.firstSlot, run.lastSlot);
    area.first = m_nextMark;
    const QString match = m_plan.words.isEmpty() ? QString() : u"text : (%1)"_s.arg(m_plan.words);
    static const char *const all = "SELECT row FROM mark WHERE row BETWEEN ? AND ? ORDER BY row LIMIT ?";
    auto found = rows(area, match, all, m_batch);
    m_markRowsAreOut = found.size() < size_t(m_batch);
    if (!m_markRowsAreOut) {
        // The last episode may have more.
        const qint64 slot = slotOfMark(found.back());
        const Area rest{found.back() + 1, markArea(slot, slot).last};
        const auto others = rows(rest, match, all, std::numeric_limits<int>::max());
        found.insert(found.end(), others.begin(), others.end());
        m_nextMark = rest.last + 1;
        m_markRowsAreOut = m_nextMark > area.last;
    }
    m_markRows.assign(found.begin(), found.end());
}

/// Gathers what an episode has of notes and claims, the next one that has any: few beside its lines.
void SearchRun::fillMarks()
{
    if (m_markRows.empty() && !m_markRowsAreOut)
        readMarkRows();
    if (!m_markRows.empty()) {
        const qint64 slot = slotOfMark(m_markRows.front());
        while (!m_markRows.empty() && slotOfMark(m_markRows.front()) == slot) {
            if (const auto found = markAt(m_markRows.front()))
                m_marks.push_back(*found);
            m_markRows.pop_front();
        }
        std::ranges::sort(m_marks, {}, [](const Found &each) { return std::pair(each.line, each.mark); });
    }
    m_marksAreOut = m_markRows.empty() && m_markRowsAreOut;
}

/// A note or claim that is wanted.
std::optional<SearchRun::Found> SearchRun::markAt(qint64 row)
{
    Statement &query = m_index.prepared(
        "SELECT mark.kind, mark.verdict, mark.speaker, coalesce(line.row, 0), mark.id FROM mark "
        "LEFT JOIN place ON place.mark=mark.row AND place.part=0 LEFT JOIN line ON line.id=place.from_line "
        "WHERE mark.row=?");
    query.bind(1, row);
    if (!query.next())
        return std::nullopt;
    const auto kind = MarkKind(query.integer(0));
    const QString verdict = query.text(1);
    SpeakerId speaker;
    const bool hasSpeaker = query.read(2, speaker) && !speaker.isNull();
    const qint64 line = query.integer(3);
    AnnotationId id;
    if (!query.read(4, id))
        m_index.failRow("mark");
    query.reset();
    const bool isClaim = kind == MarkKind::Claim;
    if (!(isClaim ? m_plan.wantsClaims : kind == MarkKind::Note && m_plan.wantsNotes))
        return std::nullopt;
    if (isClaim && m_plan.verdicts && !m_plan.verdicts->contains(verdict))
        return std::nullopt;
    if (!isInRanges(line, isClaim))
        return std::nullopt;
    const bool isSaidSo = m_plan.speakers.empty() ||
                          (hasSpeaker ? std::ranges::contains(m_plan.speakers, speaker) : isSpokenBy(line));
    if (!isSaidSo)
        return std::nullopt;
    // One whose words are gone stands before the episode's lines.
    const qint64 place = line == 0 ? lineArea(slotOfMark(row), slotOfMark(row)).first : line;
    return Found{row, place, id};
}

bool SearchRun::isSpokenBy(qint64 line)
{
    return std::ranges::any_of(m_plan.speakers, [&](SpeakerId speaker) {
        return !rows({line, line}, u"tags : \"%1\""_s.arg(speakerTag(speaker)), nullptr, 1).empty();
    });
}

} // namespace Ropewalk
