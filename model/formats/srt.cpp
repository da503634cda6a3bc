// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/srt.h"

#include "model/formats/cueexport.h"
#include "model/formats/cueimport.h"
#include "model/formats/cuereport.h"
#include "model/formats/srtparser.h"
#include "model/formats/vttparser.h"

#include <QCoreApplication>

#include <array>

namespace Ropewalk
{

namespace
{

/// The tags that players know. Others are text.
constexpr std::array<QStringView, 8> knownTags = {u"i",    u"b",  u"u",      u"s",
                                                  u"font", u"em", u"strong", u"strike"};
/// A tag does not get longer, so that a lone `<` costs no search to the end of the file.
constexpr qsizetype longestTag = 256;

/// How long the tag is that `row` begins with, 0 where it is none.
qsizetype tagLength(QStringView row)
{
    const qsizetype most = std::min(row.size(), longestTag);
    if (row.startsWith(u"{\\")) {
        const qsizetype close = row.first(most).indexOf(u'}');
        return close < 0 ? 0 : close + 1;
    }
    if (!row.startsWith(u'<'))
        return 0;
    qsizetype at = row.size() > 1 && row[1] == u'/' ? 2 : 1;
    const qsizetype from = at;
    while (at < most && ((row[at] >= u'a' && row[at] <= u'z') || (row[at] >= u'A' && row[at] <= u'Z')))
        ++at;
    const QStringView name = row.sliced(from, at - from);
    if (at >= most || (row[at] != u'>' && row[at] != u' '))
        return 0;
    for (const QStringView known : knownTags) {
        if (name.compare(known, Qt::CaseInsensitive) == 0) {
            const qsizetype close = row.first(most).indexOf(u'>');
            return close < 0 ? 0 : close + 1;
        }
    }
    return 0;
}

class SrtDialect final : public CueDialect
{
public:
    [[nodiscard]] QLatin1StringView formatId() const override { return QLatin1StringView("srt"); }
    [[nodiscard]] CueNameStyle nameStyle() const override { return CueNameStyle::Colon; }
    [[nodiscard]] QStringView header() const override { return {}; }
    [[nodiscard]] bool holdsWordTimes() const override { return false; }

    void extract(QStringView source, const CueSource &cue, quint32 ordinal, std::vector<CueText> &into,
                 bool & /*leftOut*/) const override
    {
        CueText &text = into.emplace_back();
        text.cue = ordinal;
        text.from = cue.leadFrom;
        text.bodyFrom = cue.textFrom;
        text.to = cue.textTo;
        CueTextBuilder builder(text);
        for (qsizetype at = cue.textFrom; at < cue.textTo;) {
            const SourceRow row = rowAt(source.first(cue.textTo), at);
            while (at < row.to) {
                const qsizetype length =
                    source[at] == u'<' || source[at] == u'{' ? tagLength(source.sliced(at, row.to - at)) : 0;
                if (length == 0)
                    builder.append(source[at], at);
                at += std::max<qsizetype>(length, 1);
            }
            if (!row.isLast())
                builder.breakRow(row.to, row.next);
            at = row.next;
        }
        builder.finish();
    }

    void appendTimes(QString &out, qint64 number, const Span &span, const CueExtras &extras,
                     QStringView lineEnd) const override
    {
        if (extras.hadLead) {
            out += extras.rows;
        } else {
            appendNumber(out, number);
            out += lineEnd;
        }
        appendTimestamp(out, span.start.ms, u',');
        out += u" --> ";
        appendTimestamp(out, span.end.ms, u',');
        out += extras.behind;
        out += lineEnd;
    }

    void appendName(QString &out, CueNameStyle style, QStringView name) const override
    {
        appendCueLabel(out, style == CueNameStyle::Voice ? CueNameStyle::Colon : style, name);
    }

    /// SRT has no escapes: an invisible space keeps what looks like a tag or an arrow from being one.
    bool appendText(QString &out, const Line &line, const Span & /*span*/,
                    const std::vector<qsizetype> &breaks, QStringView lineEnd) const override
    {
        constexpr QChar invisibleSpace(0x200B);
        const QStringView text = line.text;
        bool isAltered = false;
        auto next = breaks.begin();
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text[at];
            if (next != breaks.end() && *next == at + 1) {
                out += lineEnd;
                ++next;
                continue;
            }
            const bool endsArrow = c == u'>' && at >= 2 && text[at - 1] == u'-' && text[at - 2] == u'-';
            if (endsArrow)
                out += invisibleSpace;
            out += c == u'\n' || c == u'\r' ? u' ' : c;
            const bool opensTag = (c == u'<' || c == u'{') && tagLength(text.sliced(at)) > 0;
            if (opensTag)
                out += invisibleSpace;
            isAltered = isAltered || endsArrow || opensTag;
        }
        return isAltered;
    }

    [[nodiscard]] std::optional<qint64> numberOf(QStringView lead) const override
    {
        const SourceRow row = rowAt(lead, 0);
        constexpr qsizetype mostDigits = 15;
        const QStringView digits = lead.first(row.to).trimmed();
        if (digits.isEmpty() || digits.size() > mostDigits)
            return std::nullopt;
        qint64 number = 0;
        for (const QChar c : digits) {
            if (!isAsciiDigit(c))
                return std::nullopt;
            number = number * 10 + (c.unicode() - u'0');
        }
        return number;
    }

private:
    static void appendNumber(QString &out, qint64 number)
    {
        char16_t digits[20];
        int at = 20;
        do {
            digits[--at] = char16_t(u'0' + number % 10);
            number /= 10;
        } while (number > 0);
        out.append(reinterpret_cast<const QChar *>(digits) + at, 20 - at);
    }
};

const SrtDialect dialect;

class SrtImporter final : public Importer
{
public:
    [[nodiscard]] int confidence(const SourceText &source) const override
    {
        if (hasVttSignature(source.text))
            return 0;
        // Times within the first rows, behind a number: nothing else looks like this.
        constexpr qsizetype looked = 8'192;
        constexpr int sure = 95;
        constexpr int likely = 70;
        const QStringView text = QStringView(source.text).first(std::min(source.text.size(), looked));
        const SrtFile file = parseSrt(text, [](qsizetype) { return true; });
        if (file.cues.empty())
            return 0;
        const CueSource &cue = file.cues.front();
        const QStringView lead = text.sliced(cue.leadFrom, cue.textFrom - cue.leadFrom);
        return file.firstDropped == 0 && dialect.numberOf(lead) ? sure : likely;
    }

    [[nodiscard]] Result<ImportedEpisode> read(const SourceText &source,
                                               const ImportOptions &options) const override
    {
        bool isStopped = false;
        SrtFile srt = parseSrt(source.text, [&](qsizetype at) {
            isStopped = options.progress && !options.progress(0.3 * double(at) / double(source.text.size()));
            return !isStopped;
        });
        if (isStopped)
            return std::unexpected(cancelledImport(source));
        if (srt.cues.empty())
            return failure(Error::Kind::Unreadable,
                           QCoreApplication::translate(
                               "CueImport",
                               "There is no cue in this file: SRT cues have a row with times such "
                               "as “00:00:01,000 --> 00:00:02,500”. Choose another format."),
                           source.fileName, 1);
        ImportedEpisode episode;
        episode.remarks = source.remarks;
        if (srt.droppedBlocks > 0)
            CueReport::addDropped(episode, srt.droppedBlocks, srt.firstDropped);
        return importCues(dialect, source, {0, std::move(srt.cues)}, options, std::move(episode));
    }
};

class SrtExporter final : public Exporter
{
public:
    [[nodiscard]] ExportText write(const ExportEpisode &episode) const override
    {
        return exportCues(dialect, episode);
    }
};

} // namespace

std::shared_ptr<const Importer> srtImporter()
{
    return std::make_shared<SrtImporter>();
}

std::shared_ptr<const Exporter> srtExporter()
{
    return std::make_shared<SrtExporter>();
}

} // namespace Ropewalk
