// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/fields.h"
#include "model/store/contenthash.h"
#include "model/store/packing.h"
#include "model/store/rowwriter.h"

namespace Ropewalk
{

namespace
{

/// The edits of one record are cut into parts well below SQLite's length limit.
constexpr qsizetype partSize = 4'000'000;

} // namespace

void RowWriter::write(ProjectId project, const Record &record)
{
    m_stamp = {record.group.author, record.group.timeMs};
    writeHistory(record);
    writeRows(project, record.rows);
    ContentHash::mark(m_database, record);
}

void RowWriter::writeHistory(const Record &record)
{
    const auto ends = [](const Caret &caret) { return std::vector<Position>{caret.position, caret.anchor}; };
    const GroupHeader &group = record.group;
    m_database.run(
        "INSERT INTO history(sequence, kind, group_id, episode, label, author, time_ms, session, before, "
        "after) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        record.sequence, record.kind, group.id, group.episode, group.label, group.author, group.timeMs,
        group.session, ends(group.before), ends(group.after));
    QByteArray data;
    qint64 part = 0;
    const auto flush = [&] {
        m_database.run("INSERT INTO history_edits(sequence, part, data) VALUES(?, ?, ?)", record.sequence,
                       part++, data);
        data.clear();
    };
    for (const AppliedEdit &edit : record.edits) {
        QByteArray line = QJsonDocument(appliedEditToJson(edit)).toJson(QJsonDocument::Compact) + '\n';
        while (data.size() + line.size() > partSize) {
            const qsizetype fits = partSize - data.size();
            data += line.first(fits);
            line.remove(0, fits);
            flush();
        }
        data += line;
    }
    if (!data.isEmpty())
        flush();
}

void RowWriter::writeImported(EpisodeId id, const Imported &imported)
{
    m_database.run(
        "INSERT INTO import(episode, format, file_name, sha256, encoding, byte_order_mark, line_end, report, "
        "lines) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        id, imported.format, imported.fileName, imported.sha256, imported.encoding, imported.hasByteOrderMark,
        imported.lineEnd, imported.report, imported.lines.size());
    // Only these may be null, which says something else than empty.
    if (!imported.head.isNull())
        m_database.run("UPDATE import SET head=? WHERE episode=?", imported.head, id);
    if (!imported.tail.isNull())
        m_database.run("UPDATE import SET tail=? WHERE episode=?", imported.tail, id);
    qint64 part = 0;
    for (size_t line = 0; line < imported.lines.size() && m_database.isOk();)
        m_database.run("INSERT INTO import_chunk(episode, part, data) VALUES(?, ?, ?) ON CONFLICT DO NOTHING",
                       id, part++, Packing::packImported(imported.lines, line));
}

} // namespace Ropewalk
