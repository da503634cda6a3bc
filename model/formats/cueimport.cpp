// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/cueimport.h"

#include "model/base/text.h"
#include "model/formats/cuereport.h"
#include "model/formats/cueturns.h"

#include <QCoreApplication>

#include <utility>

namespace Ropewalk
{

namespace
{

/// How many cues are read between two questions whether to go on.
constexpr size_t cuesBetweenCalls = 8192;

/// A stretch of a cue that becomes a line.
struct Piece {
    qsizetype textFrom = 0;
    qsizetype textTo = 0;
    qsizetype from = 0; ///< in the source: lead, body, end of body
    qsizetype bodyFrom = 0;
    qsizetype to = 0;
    bool sharesCue = false;
    CueLineHead head;
};

class CueImport
{
public:
    CueImport(const CueDialect &dialect, const SourceText &source, const CueFile &file,
              const ImportOptions &options, ImportedEpisode &&episode)
        : m_dialect(dialect)
        , m_text(source.text)
        , m_file(file)
        , m_options(options)
        , m_source(source)
        , m_episode(std::move(episode))
        , m_turns(CueTurns::Names::None, options.newTurnAfterGapMs, options.newTurnAfterLengthMs)
        , m_place(file.headTo)
    {
    }

    Result<ImportedEpisode> run()
    {
        if (!extract())
            return std::unexpected(cancelledImport(m_source));
        findNames();
        m_imported->lines.reserve(m_file.cues.size() + m_file.cues.size() / 16);
        const auto addPlain = [this](size_t i) {
            const CueSource &cue = m_file.cues[i];
            CueText text;
            text.text = slice(cue.textFrom, cue.textTo).toString();
            text.cue = quint32(i);
            text.from = cue.leadFrom;
            text.bodyFrom = cue.textFrom;
            text.to = cue.textTo;
            return addText(text);
        };
        if (!forTexts(addPlain, [this](CueText &text) { return addText(text); }))
            return std::unexpected(cancelledImport(m_source));
        finish();
        return std::move(m_episode);
    }

private:
    bool goOn(double share) const { return !m_options.progress || m_options.progress(share); }

    [[nodiscard]] QStringView slice(qsizetype from, qsizetype to) const
    {
        return QStringView(m_text).sliced(from, to - from);
    }

    /// Extracts the cues that are more than a plain row; plain ones are read in their turn.
    bool extract()
    {
        m_isPlain.resize(m_file.cues.size());
        for (size_t i = 0; i < m_file.cues.size(); ++i) {
            if (i % cuesBetweenCalls == 0 && !goOn(0.3 + 0.3 * double(i) / double(m_file.cues.size())))
                return false;
            const CueSource &cue = m_file.cues[i];
            m_isPlain[i] = isPlainCueText(slice(cue.textFrom, cue.textTo));
            if (!m_isPlain[i])
                m_dialect.extract(m_text, cue, quint32(i), m_texts, m_leftOut);
        }
        return true;
    }

    /// Calls `use` for the texts of all cues in order: plain ones as a view of their row, others as their
    /// CueText.
    template <typename Plain, typename Other>
    bool forTexts(Plain plain, Other other)
    {
        size_t next = 0;
        for (size_t i = 0; i < m_file.cues.size(); ++i) {
            if (m_isPlain[i]) {
                if (!plain(i))
                    return false;
                continue;
            }
            for (; next < m_texts.size() && m_texts[next].cue == i; ++next) {
                if (!other(m_texts[next]))
                    return false;
            }
        }
        return true;
    }

    /// The part of a text that is its first row.
    static QStringView firstRow(const CueText &text)
    {
        const QStringView all = text.text;
        return text.rows.empty() ? all : all.first(text.rows.front().offset - 1);
    }

    static QStringView rowOf(const CueText &text, size_t row)
    {
        const QStringView all = text.text;
        const qsizetype from = text.rows[row].offset;
        const qsizetype to = row + 1 < text.rows.size() ? text.rows[row + 1].offset - 1 : all.size();
        return all.sliced(from, to - from);
    }

    void findNames()
    {
        bool hasVoices = false;
        const auto countPlain = [this](size_t i) {
            m_labels.count(readCuePrefix(slice(m_file.cues[i].textFrom, m_file.cues[i].textTo)), true);
            return true;
        };
        forTexts(countPlain, [&](const CueText &text) {
            if (text.hasVoice) {
                hasVoices = true;
                return true;
            }
            m_labels.count(readCuePrefix(firstRow(text)), !text.sharesCue);
            for (size_t row = 0; row < text.rows.size(); ++row)
                m_labels.count(readCuePrefix(rowOf(text, row)), false);
            return true;
        });
        m_labels.decide();
        const auto names = hasVoices            ? CueTurns::Names::OnEvery
                           : m_labels.isEmpty() ? CueTurns::Names::None
                                                : CueTurns::Names::AtChanges;
        m_turns = CueTurns(names, m_options.newTurnAfterGapMs, m_options.newTurnAfterLengthMs);
    }

    QString interned(QStringView name)
    {
        if (name == m_lastName)
            return m_lastName;
        m_lastName = *m_names.insert(name.toString());
        return m_lastName;
    }

    /// Cuts a text at the rows that begin with a dash or a label.
    void cutAtNames(const CueText &text)
    {
        m_pieces.clear();
        const QStringView all = text.text;
        const auto open = [&](qsizetype offset, qsizetype from, qsizetype bodyFrom, bool shares) {
            Piece piece;
            piece.textFrom = offset;
            piece.from = from;
            piece.bodyFrom = bodyFrom;
            piece.sharesCue = shares;
            piece.head.span = m_file.cues[text.cue].span();
            m_pieces.push_back(piece);
        };
        open(0, text.from, text.bodyFrom, text.sharesCue);
        if (text.hasVoice) {
            m_pieces.back().head.hasName = true;
            m_pieces.back().head.name = interned(text.voice);
            m_labelInVoice += m_labels.accepts(readCuePrefix(firstRow(text))) ? 1 : 0;
        } else {
            readPrefix(text, readCuePrefix(firstRow(text)), 0);
            for (size_t i = 0; i < text.rows.size(); ++i) {
                const CueText::Row &row = text.rows[i];
                const CuePrefix prefix = readCuePrefix(rowOf(text, i));
                if (!prefix.isDash && !m_labels.accepts(prefix))
                    continue;
                Piece &last = m_pieces.back();
                last.textTo = std::max(row.offset - 1, last.textFrom);
                last.to = std::max(row.previousEnd, last.bodyFrom);
                open(row.offset, std::max(row.from, last.to), std::max(row.from, last.to), true);
                readPrefix(text, prefix, i + 1);
            }
        }
        m_pieces.back().textTo = all.size();
        m_pieces.back().to = text.to;
    }

    /// `nextRow` is the index in text.rows of the row behind this one.
    void readPrefix(const CueText &text, const CuePrefix &prefix, size_t nextRow)
    {
        Piece &piece = m_pieces.back();
        const bool isLabel = m_labels.accepts(prefix);
        const qsizetype length = isLabel ? prefix.length : prefix.dashLength;
        if (length == 0)
            return;
        piece.head.isDash = prefix.isDash;
        piece.head.hasName = isLabel;
        if (isLabel)
            piece.head.name = interned(prefix.label);
        piece.textFrom += length;
        if (nextRow < text.rows.size() && piece.textFrom == text.rows[nextRow].offset - 1) {
            piece.textFrom = text.rows[nextRow].offset; // a label alone in its row
            piece.bodyFrom = text.rows[nextRow].from;
            return;
        }
        // Tags behind the prefix belong to the text: the body begins right behind the prefix's last
        // character.
        const qsizetype last = text.placeOf(piece.textFrom - 1);
        piece.bodyFrom = last + 1;
        if (m_text[last] == u'&' && text.placeOf(piece.textFrom) > last + 1) {
            const qsizetype semicolon = m_text.indexOf(u';', last);
            if (semicolon >= 0 && semicolon < text.placeOf(piece.textFrom))
                piece.bodyFrom = semicolon + 1;
        }
    }

    /// False where the reading is to end.
    bool addText(CueText &text)
    {
        if (text.cue % cuesBetweenCalls == 0 &&
            !goOn(0.6 + 0.4 * double(text.cue) / double(m_file.cues.size())))
            return false;
        cutAtNames(text);
        const bool isWhole = m_pieces.size() == 1 && m_pieces.front().textFrom == 0;
        noteTimes(text);
        if (isWhole && text.text.size() <= maxLineLength) {
            const bool isPlain =
                text.places.empty() && !text.text.isEmpty() && text.text.size() == text.to - text.bodyFrom;
            addLine(m_pieces.front(), std::exchange(text.text, {}), std::move(text.words), isPlain);
            return true;
        }
        for (const Piece &piece : m_pieces)
            addPiece(text, piece);
        return true;
    }

    void addPiece(const CueText &text, const Piece &piece)
    {
        const QString all = text.text.sliced(piece.textFrom, piece.textTo - piece.textFrom);
        const QStringList parts = splitLongLine(all);
        m_splitLines += parts.size() > 1 ? 1 : 0;
        qsizetype offset = piece.textFrom;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            Piece part = piece;
            part.textFrom = offset;
            part.textTo = offset + parts[i].size();
            if (i > 0) {
                part.from = part.bodyFrom = text.placeOf(offset);
                part.sharesCue = true;
                part.head.isDash = false;
            }
            if (i + 1 < parts.size()) {
                part.to = text.placeOf(part.textTo);
                offset = part.textTo + (text.text[part.textTo] == u' ' ? 1 : 0);
            }
            addLine(part, parts[i], wordsIn(text, part), false);
        }
    }

    static WordTimings wordsIn(const CueText &text, const Piece &piece)
    {
        WordTimings words;
        for (WordTiming word : text.words) {
            if (word.offset < piece.textFrom || word.end() > piece.textTo)
                continue;
            word.offset -= qint32(piece.textFrom);
            words.push_back(word);
        }
        return words;
    }

    /// The source slice, or null where it is what the exporter writes, which stands in m_usual.
    [[nodiscard]] QString layout(QStringView found) const
    {
        if (found == m_usual)
            return {};
        return found.isEmpty() ? QStringLiteral("") : found.toString();
    }

    void addLine(const Piece &piece, QString lineText, WordTimings words, bool isPlain)
    {
        const bool starts = m_turns.begins(piece.head);
        if (starts) {
            m_episode.turns.emplace_back().label = m_turns.name();
        }
        const auto ordinal = qint32(m_imported->lines.size());
        Line &line = m_episode.turns.back().lines.emplace_back();
        line.text = std::move(lineText);
        line.span = piece.head.span;
        line.words = std::move(words);
        line.origins.assign(1, ordinal);
        m_wordTimes += qsizetype(line.words.size());
        m_turns.said(line.span, line.text);

        ImportedLine &as = m_imported->lines.emplace_back();
        as.text = line.text;
        as.label = piece.head.name;
        as.span = line.span;
        as.startsTurn = starts;
        as.sharesCue = piece.sharesCue;
        m_usual.truncate(0);
        appendUsualBefore(m_usual, m_dialect, ordinal == 0, piece.sharesCue, starts, m_imported->lineEnd);
        as.before = layout(slice(m_place, piece.from));
        m_usual.truncate(0);
        const QStringView lead = slice(piece.from, piece.bodyFrom);
        if (piece.sharesCue)
            appendUsualSharedLead(m_usual, m_dialect, starts, m_turns.name());
        else if (line.span.start.isKnown() && line.span.end.isKnown())
            appendUsualLead(m_usual, m_dialect, m_number + 1, line.span, starts, m_turns.name(),
                            m_imported->lineEnd);
        as.lead = layout(lead);
        if (!piece.sharesCue) {
            if (as.lead.isNull())
                ++m_number;
            else if (const auto number = m_dialect.numberOf(lead))
                m_number = *number;
        }
        if (!isPlain) {
            m_usual.truncate(0);
            (void)m_dialect.appendText(m_usual, line, line.span, {}, m_imported->lineEnd);
            as.body = layout(slice(piece.bodyFrom, piece.to));
        }
        m_place = piece.to;
    }

    void noteTimes(const CueText &text)
    {
        const CueSource &cue = m_file.cues[text.cue];
        if (!text.sharesCue)
            m_report.add(cue);
        if (text.text.isEmpty() && !text.sharesCue)
            m_report.addEmpty(cue.line);
        if (!m_last.isEmpty() && text.text.startsWith(QStringView(m_last).sliced(m_lastRow)))
            m_report.addRepeat(cue.line);
        m_last = text.text;
        m_lastRow = text.rows.empty() ? 0 : text.rows.back().offset;
    }

    void finish()
    {
        const QStringView tail = slice(m_place, m_text.size());
        m_usual = m_imported->lineEnd;
        m_imported->tail = layout(tail);
        m_report.finish(m_episode, qsizetype(m_file.cues.size()), m_wordTimes, m_names);
        if (m_splitLines > 0)
            m_report.addSplit(m_episode, m_splitLines);
        if (m_labelInVoice > 0)
            m_report.addLabelInVoice(m_episode, m_labelInVoice);
        if (m_leftOut)
            m_report.addReadings(m_episode);
        for (const ImportedEpisode::Remark &remark : m_episode.remarks)
            m_imported->report.append(remark.text);
        m_episode.imported = m_imported;
    }

    static std::shared_ptr<Imported> begin(const CueDialect &dialect, const SourceText &source,
                                           const CueFile &file)
    {
        auto imported = std::make_shared<Imported>();
        imported->format = dialect.formatId();
        imported->fileName = source.fileName;
        imported->sha256 = source.sha256;
        imported->encoding = source.encoding;
        imported->hasByteOrderMark = source.hasByteOrderMark;
        imported->lineEnd = usualLineEnd(source.text);
        if (file.headTo > 0)
            imported->head = source.text.first(file.headTo);
        return imported;
    }

    const CueDialect &m_dialect;
    const QString &m_text;
    const CueFile &m_file;
    const ImportOptions &m_options;
    const SourceText &m_source;
    ImportedEpisode m_episode;
    std::shared_ptr<Imported> m_imported = begin(m_dialect, m_source, m_file);
    std::vector<CueText> m_texts;
    CueLabels m_labels;
    CueTurns m_turns;
    CueReport m_report;
    std::vector<Piece> m_pieces;
    QSet<QString> m_names;
    QString m_lastName;
    QString m_last;
    qsizetype m_lastRow = 0;
    std::vector<bool> m_isPlain;
    QString m_usual;
    qsizetype m_place;
    qint64 m_number = 0;
    qsizetype m_wordTimes = 0;
    qsizetype m_splitLines = 0;
    qsizetype m_labelInVoice = 0;
    bool m_leftOut = false;
};

} // namespace

Error cancelledImport(const SourceText &source)
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("CueImport", "The import was stopped."),
            source.fileName, 0};
}

Result<ImportedEpisode> importCues(const CueDialect &dialect, const SourceText &source, const CueFile &file,
                                   const ImportOptions &options, ImportedEpisode episode)
{
    return CueImport(dialect, source, file, options, std::move(episode)).run();
}

} // namespace Ropewalk
