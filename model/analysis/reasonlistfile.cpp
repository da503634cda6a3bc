// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/reasonlistfile.h"

#include "model/analysis/delimited.h"
#include "model/analysis/reasonlistbuilder.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

struct NumberedLine {
    QStringView number;
    QStringView text;
};

void skipSpaces(QStringView &line)
{
    while (!line.isEmpty() && line[0].isSpace())
        line = line.sliced(1);
}

/// Reads `81. text` and its kin.
std::optional<NumberedLine> numberedLine(QStringView line)
{
    line = line.trimmed();
    if (line.startsWith("- "_L1) || line.startsWith("* "_L1)) {
        line = line.sliced(2);
        skipSpaces(line);
    }
    if (line.startsWith("Reason "_L1, Qt::CaseInsensitive)) {
        line = line.sliced(7);
        skipSpaces(line);
    }
    const bool hasHash = line.startsWith(u'#');
    if (hasHash)
        line = line.sliced(1);
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    if (digits == 0 || digits > 9)
        return std::nullopt;
    const QStringView number = line.first(digits);
    QStringView rest = line.sliced(digits);
    if (rest.startsWith(u'\t'))
        return NumberedLine{number, rest.trimmed()};
    const bool isSpaced = !rest.isEmpty() && rest[0].isSpace();
    skipSpaces(rest);
    if (rest.isEmpty())
        return hasHash ? std::optional(NumberedLine{number, rest}) : std::nullopt;
    const QChar mark = rest[0];
    const bool isClosed = rest.size() == 1 || rest[1].isSpace();
    // "2.5 goats", "3:30", "10-year plans" and "20 - 1" are text, as is "81 text".
    const bool divides = mark == u')' || mark == u'—' || mark == u'–' ||
                         (isClosed && (mark == u'.' || mark == u':')) ||
                         (isClosed && isSpaced && mark == u'-');
    if (divides)
        return NumberedLine{number, rest.sliced(1).trimmed()};
    if (hasHash && isSpaced)
        return NumberedLine{number, rest};
    return std::nullopt;
}

enum class Column { Number, Text, Explicit };

std::optional<Column> columnNamed(const QString &field)
{
    const QString name = field.trimmed().toLower();
    if (name == "number"_L1 || name == "no"_L1 || name == "no."_L1 || name == "nr"_L1 || name == "#"_L1)
        return Column::Number;
    if (name == "text"_L1 || name == "reason"_L1)
        return Column::Text;
    if (name == "explicit"_L1)
        return Column::Explicit;
    return std::nullopt;
}

/// The columns that a header names; nothing where the record is none.
std::optional<std::vector<Column>> header(const QStringList &fields)
{
    std::vector<Column> columns;
    for (const QString &field : fields) {
        const auto column = columnNamed(field);
        if (!column || std::ranges::contains(columns, *column))
            return std::nullopt;
        columns.push_back(*column);
    }
    if (columns.size() < 2 || !std::ranges::contains(columns, Column::Text) ||
        !std::ranges::contains(columns, Column::Number))
        return std::nullopt;
    return columns;
}

bool isWholeNumber(const QString &field)
{
    bool ok = false;
    field.trimmed().toLongLong(&ok);
    return ok;
}

class ReasonListParser
{
    Q_DECLARE_TR_FUNCTIONS(ReasonListParser)

public:
    ReasonListParser(const QString &text, const QString &fileName)
        : m_text(text)
        , m_fileName(fileName)
        , m_builder(fileName)
    {
        for (QStringView rest = m_text;;) {
            const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'\n' || c == u'\r'; });
            const qsizetype length = end - rest.begin();
            m_lines.push_back(rest.first(length));
            if (length == rest.size())
                break;
            const bool isPair = rest.sliced(length).startsWith("\r\n"_L1);
            rest = rest.sliced(length + (isPair ? 2 : 1));
        }
    }

    Result<ReasonListFile> run()
    {
        if (looksLikeJson())
            return parseJsonReasonList(m_text, m_builder);
        for (const QChar delimiter : {u'\t', u';', u','}) {
            if (looksDelimited(delimiter))
                return delimited(delimiter);
        }
        const auto count = [this](auto matches) { return std::ranges::count_if(m_lines, matches); };
        const auto filled = count([](QStringView line) { return !line.trimmed().isEmpty(); });
        const auto numbered = count([](QStringView line) { return numberedLine(line).has_value(); });
        return 2 * numbered > filled ? numberedLines() : plainLines();
    }

private:
    [[nodiscard]] bool looksLikeJson() const
    {
        const QStringView text = QStringView(m_text).trimmed();
        if (text.isEmpty() || (text[0] != u'[' && text[0] != u'{'))
            return false;
        const QStringView inner = text.sliced(1).trimmed();
        if (inner.isEmpty() || m_fileName.endsWith(".json"_L1, Qt::CaseInsensitive))
            return true;
        // "[explicit] No meetings" is a line of text.
        return inner[0] == u'"' ||
               (text[0] == u'[' ? inner[0] == u'{' || inner[0] == u']' : inner[0] == u'}');
    }

    /// A header, or most lines a number and the delimiter.
    [[nodiscard]] bool looksDelimited(QChar delimiter) const
    {
        qsizetype filled = 0;
        qsizetype delimitedLines = 0;
        for (const QStringView line : m_lines) {
            if (line.trimmed().isEmpty())
                continue;
            const QString first = line.first(std::max<qsizetype>(line.indexOf(delimiter), 0)).toString();
            if (++filled == 1) {
                const auto records = readDelimited(line, delimiter);
                if (records && !records->empty() && header(records->front().fields))
                    return true;
            }
            delimitedLines += isWholeNumber(QString(first).remove(u'"').remove(u'#')) ? 1 : 0;
        }
        return 2 * delimitedLines > filled;
    }

    Result<ReasonListFile> delimited(QChar delimiter)
    {
        auto records = readDelimited(m_text, delimiter);
        if (!records)
            return m_builder.fail(records.error().message, records.error().line);
        std::vector<Column> columns{Column::Number, Column::Text, Column::Explicit};
        const auto named = records->empty() ? std::nullopt : header(records->front().fields);
        if (named)
            columns = *named;
        const bool hasFlag = named ? std::ranges::contains(columns, Column::Explicit)
                                   : std::ranges::any_of(*records, [](const DelimitedRecord &record) {
                                         return record.fields.size() > 2;
                                     });
        for (const DelimitedRecord &record : std::span(*records).subspan(named ? 1 : 0)) {
            if (auto added = addRecord(record, columns, hasFlag); !added)
                return std::unexpected(added.error());
        }
        return m_builder.take();
    }

    Result<> addRecord(const DelimitedRecord &record, const std::vector<Column> &columns, bool hasFlag)
    {
        const bool isBlank =
            std::ranges::all_of(record.fields, [](const QString &f) { return f.trimmed().isEmpty(); });
        if (isBlank)
            return {};
        if (record.fields.size() > qsizetype(columns.size()))
            return m_builder.fail(tr("This line has %n fields. Put a text that contains the delimiter in "
                                     "quotation marks.",
                                     nullptr, int(record.fields.size())),
                                  record.line);
        QString number;
        QString text;
        bool isExplicit = false;
        for (qsizetype i = 0; i < record.fields.size(); ++i) {
            const QString &field = record.fields[i];
            switch (columns[size_t(i)]) {
            case Column::Number:
                number = field;
                break;
            case Column::Text:
                text = field;
                break;
            case Column::Explicit: {
                const auto flag = m_builder.flag(field, record.line);
                if (!flag)
                    return std::unexpected(flag.error());
                isExplicit = *flag;
                break;
            }
            }
        }
        return m_builder.add(number, text, isExplicit, !hasFlag, record.line);
    }

    Result<ReasonListFile> numberedLines()
    {
        int at = 0;
        for (const QStringView line : m_lines) {
            ++at;
            if (line.trimmed().isEmpty())
                continue;
            const auto numbered = numberedLine(line);
            if (!numbered)
                return m_builder.fail(
                    tr("This line has no number, and most others have one. Give it a number, "
                       "or take the numbers off all lines."),
                    at);
            if (auto added = m_builder.add(numbered->number, numbered->text.toString(), false, true, at);
                !added)
                return std::unexpected(added.error());
        }
        return m_builder.take();
    }

    Result<ReasonListFile> plainLines()
    {
        int at = 0;
        for (const QStringView line : m_lines) {
            ++at;
            if (line.trimmed().isEmpty())
                continue;
            if (auto added = m_builder.add(qint64(at), line.toString(), false, true, at); !added)
                return std::unexpected(added.error());
        }
        return m_builder.take();
    }

    QString m_text;
    QString m_fileName;
    ReasonListBuilder m_builder;
    std::vector<QStringView> m_lines;
};

} // namespace

Result<ReasonListFile> parseReasonList(const QString &text, const QString &fileName)
{
    return ReasonListParser(text.startsWith(u'\ufeff') ? text.sliced(1) : text, fileName).run();
}

Result<ReasonListFile> parseReasonList(const QByteArray &bytes, const QString &fileName)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return failure(Error::Kind::Unreadable,
                       QCoreApplication::translate(
                           "ReasonListParser", "This is not text in UTF-8. Save it as UTF-8 and try again."),
                       fileName);
    return parseReasonList(text, fileName);
}

ReasonListFile starterReasonList()
{
    QFile file(u":/reasons/starter.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    auto list = parseReasonList(file.readAll(), u"starter.json"_s);
    Q_ASSERT(list);
    return std::move(list).value_or(ReasonListFile{});
}

} // namespace Ropewalk
