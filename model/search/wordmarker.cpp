// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/wordmarker.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Around what was found. Texts of ours have none; others lose theirs.
constexpr QChar opening = u'\u0001';
constexpr QChar closing = u'\u0002';

QList<Stretch> marksIn(const QString &marked)
{
    QList<Stretch> marks;
    qsizetype at = 0;
    for (const QChar c : marked) {
        if (c == opening)
            marks.append({at, 0});
        else if (c == closing && !marks.isEmpty())
            marks.back().length = at - marks.back().start;
        else
            ++at;
    }
    return marks;
}

} // namespace

Result<> WordMarker::open()
{
    if (m_database)
        return {};
    auto opened = Database::openInMemory();
    if (!opened)
        return std::unexpected(opened.error());
    m_database = std::move(*opened);
    m_database->allowSchemaChanges(true);
    m_database->runScript(
        "CREATE VIRTUAL TABLE words USING fts5(text, tokenize='unicode61 remove_diacritics 2')");
    m_database->allowSchemaChanges(false);
    return m_database->result();
}

Result<std::vector<QList<Stretch>>> WordMarker::mark(const QStringList &texts, const QString &expression)
{
    if (auto opened = open(); !opened)
        return std::unexpected(opened.error());
    std::vector<QList<Stretch>> marks(size_t(texts.size()));
    m_database->run("DELETE FROM words");
    for (qsizetype at = 0; at < texts.size(); ++at) {
        QString text = texts[at];
        text.replace(opening, u' ').replace(closing, u' ');
        // SQLite sees a text's end in it.
        text.replace(QChar(0), u' ');
        m_database->run("INSERT INTO words(rowid, text) VALUES(?, ?)", at, text);
    }
    Statement &query =
        m_database->prepared("SELECT rowid, highlight(words, 0, ?, ?) FROM words WHERE words MATCH ?");
    query.bindAll(QString(opening), QString(closing), expression);
    while (query.next())
        marks[size_t(query.integer(0))] = marksIn(query.text(1));
    if (auto result = m_database->result(); !result)
        return std::unexpected(result.error());
    return marks;
}

} // namespace Ropewalk
