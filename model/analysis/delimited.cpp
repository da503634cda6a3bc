// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/delimited.h"

#include <QCoreApplication>

namespace Ropewalk
{

namespace
{

class DelimitedReader
{
    Q_DECLARE_TR_FUNCTIONS(DelimitedReader)

public:
    DelimitedReader(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    Result<std::vector<DelimitedRecord>> run()
    {
        std::vector<DelimitedRecord> records;
        while (m_at < m_text.size()) {
            if (isLineEnd()) {
                skipLineEnd();
                continue;
            }
            DelimitedRecord record{{}, m_line};
            for (;;) {
                auto field = readField();
                if (!field)
                    return std::unexpected(field.error());
                record.fields.append(*field);
                if (m_at == m_text.size())
                    break;
                if (isLineEnd()) {
                    skipLineEnd();
                    break;
                }
                ++m_at; // the delimiter
            }
            records.push_back(std::move(record));
        }
        return records;
    }

private:
    [[nodiscard]] bool isLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    void skipLineEnd()
    {
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    Result<QString> readField()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return readQuoted();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isLineEnd())
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    Result<QString> readQuoted()
    {
        const int line = m_line;
        QString field;
        ++m_at;
        for (;;) {
            if (m_at == m_text.size())
                return failure(Error::Kind::Unreadable,
                               tr("A quotation mark opens here and is never closed. Close it, or double it "
                                  "where it is part of the text."),
                               {}, line);
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                if (m_at < m_text.size() && m_text[m_at] == u'"') {
                    field.append(u'"');
                    ++m_at;
                    continue;
                }
                if (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isLineEnd())
                    return failure(
                        Error::Kind::Unreadable,
                        tr("Something stands behind a closing quotation mark. Double the quotation "
                           "marks that are part of the text."),
                        {}, m_line);
                return field;
            }
            if (isLineEnd()) {
                field.append(u'\n');
                skipLineEnd();
                continue;
            }
            field.append(c);
            ++m_at;
        }
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<std::vector<DelimitedRecord>> readDelimited(QStringView text, QChar delimiter)
{
    return DelimitedReader(text, delimiter).run();
}

} // namespace Ropewalk
