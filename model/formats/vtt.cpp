// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/vtt.h"

#include "model/formats/cueexport.h"
#include "model/formats/cueimport.h"
#include "model/formats/cuereport.h"
#include "model/formats/vttcuetext.h"
#include "model/formats/vttparser.h"

#include <QCoreApplication>

namespace Ropewalk
{

namespace
{

/// What stands for a character that would be markup; null for all others.
QStringView escaped(QChar c)
{
    switch (c.unicode()) {
    case u'&':
        return u"&amp;";
    case u'<':
        return u"&lt;";
    case u'>':
        return u"&gt;";
    default:
        return {};
    }
}

void appendEscaped(QString &out, QStringView text)
{
    for (const QChar c : text) {
        const QStringView form = escaped(c);
        if (!form.isNull())
            out += form;
        else
            out += c == u'\n' || c == u'\r' ? u' ' : c;
    }
}

class VttDialect final : public CueDialect
{
public:
    [[nodiscard]] QLatin1StringView formatId() const override { return QLatin1StringView("vtt"); }
    [[nodiscard]] CueNameStyle nameStyle() const override { return CueNameStyle::Voice; }
    [[nodiscard]] QStringView header() const override { return u"WEBVTT"; }
    [[nodiscard]] bool holdsWordTimes() const override { return true; }

    void extract(QStringView source, const CueSource &cue, quint32 ordinal, std::vector<CueText> &into,
                 bool &leftOut) const override
    {
        extractVttText(source, cue, ordinal, into, leftOut);
    }

    void appendTimes(QString &out, qint64 /*number*/, const Span &span, const CueExtras &extras,
                     QStringView lineEnd) const override
    {
        out += extras.rows;
        appendTimestamp(out, span.start.ms, u'.');
        out += u" --> ";
        appendTimestamp(out, span.end.ms, u'.');
        out += extras.behind;
        out += lineEnd;
    }

    void appendName(QString &out, CueNameStyle style, QStringView name) const override
    {
        if (style == CueNameStyle::Voice) {
            out += u"<v ";
            appendEscaped(out, name);
            out += u'>';
            return;
        }
        QString label;
        appendCueLabel(label, style, name);
        appendEscaped(out, label);
    }

    /// A timestamp stands before each word with a known start, inside the cue's span and rising, as the
    /// specification wants it; the first word starts with the cue.
    bool appendText(QString &out, const Line &line, const Span &span, const std::vector<qsizetype> &breaks,
                    QStringView lineEnd) const override
    {
        const QStringView text = line.text;
        qsizetype at = 0;
        auto next = breaks.begin();
        const auto appendUpTo = [&](qsizetype to) {
            for (; next != breaks.end() && *next <= to; ++next) {
                appendEscaped(out, text.sliced(at, *next - 1 - at));
                out += lineEnd;
                at = *next;
            }
            appendEscaped(out, text.sliced(at, to - at));
            at = to;
        };
        qint64 last = span.start.isKnown() ? span.start.ms : maxTimeMs;
        const qint64 end = span.end.isKnown() ? span.end.ms : 0;
        for (const WordTiming &word : line.words) {
            const qint64 ms = word.span.start.ms;
            if (!word.span.start.isKnown() || ms <= last || ms >= end || word.offset < at ||
                word.offset > text.size())
                continue;
            appendUpTo(word.offset);
            out += u'<';
            appendTimestamp(out, ms, u'.');
            out += u'>';
            last = ms;
        }
        appendUpTo(text.size());
        return false;
    }

    [[nodiscard]] std::optional<qint64> numberOf(QStringView /*lead*/) const override { return std::nullopt; }
};

const VttDialect dialect;

/// `Language: en` among the header's rows, as YouTube writes it.
QString headerLanguage(QStringView header)
{
    for (const QStringView row : header.tokenize(u'\n')) {
        constexpr QStringView key = u"Language:";
        if (row.startsWith(key, Qt::CaseInsensitive))
            return row.sliced(key.size()).trimmed().toString();
    }
    return {};
}

class VttImporter final : public Importer
{
public:
    [[nodiscard]] int confidence(const SourceText &source) const override
    {
        return hasVttSignature(source.text) ? 100 : 0;
    }

    [[nodiscard]] Result<ImportedEpisode> read(const SourceText &source,
                                               const ImportOptions &options) const override
    {
        bool isStopped = false;
        const auto vtt = parseVtt(source.text, [&](qsizetype at) {
            isStopped = options.progress && !options.progress(0.3 * double(at) / double(source.text.size()));
            return !isStopped;
        });
        if (isStopped)
            return std::unexpected(cancelledImport(source));
        if (!vtt)
            return failure(Error::Kind::Unreadable,
                           QCoreApplication::translate(
                               "CueImport", "A WebVTT file begins with a line “WEBVTT”, this one does "
                                            "not. Choose another format."),
                           source.fileName, 1);
        ImportedEpisode episode;
        episode.remarks = source.remarks;
        episode.facts.language = headerLanguage(QStringView(source.text).first(vtt->headTo));
        qsizetype dropped = 0;
        int firstLine = 0;
        for (const VttFile::Other &other : vtt->others) {
            if (other.kind == VttFile::Block::Garbage && dropped++ == 0)
                firstLine = other.line;
        }
        if (dropped > 0)
            CueReport::addDropped(episode, dropped, firstLine);
        return importCues(dialect, source, {vtt->headTo, {vtt->cues.begin(), vtt->cues.end()}}, options,
                          std::move(episode));
    }
};

class VttExporter final : public Exporter
{
public:
    [[nodiscard]] ExportText write(const ExportEpisode &episode) const override
    {
        return exportCues(dialect, episode);
    }
};

} // namespace

std::shared_ptr<const Importer> vttImporter()
{
    return std::make_shared<VttImporter>();
}

std::shared_ptr<const Exporter> vttExporter()
{
    return std::make_shared<VttExporter>();
}

} // namespace Ropewalk
