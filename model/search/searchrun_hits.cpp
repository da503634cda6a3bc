// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// The words in context of what a search found.

#include "model/search/searchrun.h"

#include <QHash>

namespace Ropewalk
{

namespace
{

using namespace SearchRows;

/// About two lines in a panel.
constexpr qsizetype excerptLength = 160;

/// Among rows that were found, those of notes and claims.
bool isMark(qint64 row)
{
    return row >= marksBegin && row < sourcesBegin;
}

template <typename T>
std::vector<T> idsOf(Database &index, const char *sql, const std::vector<qint64> &rows)
{
    std::vector<T> ids;
    for (const qint64 row : rows) {
        T id;
        Statement &query = index.prepared(sql).bind(1, row);
        // Whoever is gone by now has a null id, which nobody has.
        if (query.next() && !query.read(0, id))
            index.failRow("line");
        query.reset();
        ids.push_back(id);
    }
    return ids;
}

/// A text that is there, unlike a null one.
QString present(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

void putLine(SearchHit &hit, const TextLine &line)
{
    hit.line = line.id;
    hit.speaker = line.speaker;
    hit.start = line.start;
}

} // namespace

/// What is gone from the project, or has other words by now, is left out.
Result<std::vector<SearchHit>> SearchRun::hitsOf(const std::vector<Found> &rows)
{
    std::vector<SearchHit> all(rows.size());
    QStringList texts(qsizetype(rows.size()));
    readLines(rows, all, texts);
    readMarks(rows, all, texts);
    readSources(rows, all, texts);
    if (auto result = m_index.result(); !result)
        return std::unexpected(result.error());
    std::vector<QList<Stretch>> marks(rows.size());
    if (!m_plan.words.isEmpty()) {
        auto marked = m_marker.mark(texts, m_plan.words);
        if (!marked)
            return std::unexpected(marked.error());
        marks = std::move(*marked);
    }
    std::vector<SearchHit> hits;
    for (size_t at = 0; at < all.size(); ++at) {
        SearchHit &hit = all[at];
        const QString &text = texts[qsizetype(at)];
        if (text.isNull() || (!m_plan.words.isEmpty() && marks[at].isEmpty()))
            continue;
        hit.excerpt = excerptOf(text, marks[at], excerptLength);
        if ((hit.kind == SearchHit::Kind::Line || hit.kind == SearchHit::Kind::Page) &&
            !marks[at].isEmpty()) {
            hit.offset = qint32(marks[at].front().start);
            hit.length = qint32(marks[at].front().length);
        }
        hits.push_back(std::move(hit));
    }
    return hits;
}

void SearchRun::readLines(const std::vector<Found> &rows, std::vector<SearchHit> &hits, QStringList &texts)
{
    std::vector<qint64> lineRows;
    for (const Found &found : rows)
        lineRows.push_back(found.line);
    const auto ids = idsOf<LineId>(m_index, "SELECT id FROM line WHERE row=?", lineRows);
    QHash<LineId, TextLine> lines;
    m_access([&](TextReader &reader) {
        auto read = reader.lines(ids);
        if (!read)
            return m_index.fail(read.error());
        for (TextLine &line : *read)
            lines.insert(line.id, std::move(line));
    });
    for (size_t at = 0; at < rows.size(); ++at) {
        const auto line = lines.constFind(ids[at]);
        if (line == lines.constEnd())
            continue;
        putLine(hits[at], *line);
        if (isMark(rows[at].row))
            continue;
        hits[at].kind = isPage(rows[at].row) ? SearchHit::Kind::Page : SearchHit::Kind::Line;
        hits[at].episode = line->episode;
        texts[qsizetype(at)] = present(line->text);
    }
}

void SearchRun::readMarks(const std::vector<Found> &rows, std::vector<SearchHit> &hits, QStringList &texts)
{
    std::vector<qint64> markRows;
    for (const Found &found : rows)
        markRows.push_back(isMark(found.row) ? found.row : 0);
    const auto ids = idsOf<AnnotationId>(m_index, "SELECT id FROM mark WHERE row=?", markRows);
    QHash<AnnotationId, std::pair<EpisodeId, Annotation>> annotations;
    m_access([&](TextReader &reader) {
        std::vector<AnnotationId> wanted = ids;
        std::erase(wanted, AnnotationId{});
        auto read = reader.annotations(wanted);
        if (!read)
            return m_index.fail(read.error());
        for (auto &entry : *read)
            annotations.insert(entry.second.id, std::move(entry));
    });
    for (size_t at = 0; at < rows.size(); ++at) {
        const auto found = annotations.constFind(ids[at]);
        if (found == annotations.constEnd())
            continue;
        const auto &[episode, annotation] = *found;
        SearchHit &hit = hits[at];
        hit.kind = annotation.as<Claim>() ? SearchHit::Kind::Claim : SearchHit::Kind::Note;
        hit.episode = episode;
        hit.annotation = annotation.id;
        if (!annotation.places.empty()) {
            const Range &range = annotation.places.front().range;
            hit.line = range.from.line;
            hit.offset = range.from.offset;
            hit.length = range.isInOneLine() ? range.to.offset - range.from.offset : 0;
        }
        texts[qsizetype(at)] = present(wordsOf(annotation));
    }
}

void SearchRun::readSources(const std::vector<Found> &rows, std::vector<SearchHit> &hits, QStringList &texts)
{
    QHash<SourceId, QStringList> sources;
    for (size_t at = 0; at < rows.size(); ++at) {
        const qint64 row = rows[at].row;
        if (row < sourcesBegin)
            continue;
        const SourceId id = idsOf<SourceId>(m_index, "SELECT id FROM source WHERE row=?", {row}).front();
        if (!sources.contains(id)) {
            m_access([&](TextReader &reader) {
                const auto source = reader.source(id);
                if (!source)
                    m_index.fail(source.error());
                else if (*source)
                    sources.insert(id, wordsOf(**source));
            });
        }
        hits[at].kind = SearchHit::Kind::Source;
        hits[at].source = id;
        const QStringList parts = sources.value(id);
        const qsizetype part = qsizetype(row % sourceRows);
        if (part < parts.size())
            texts[qsizetype(at)] = present(parts[part]);
    }
}

} // namespace Ropewalk
