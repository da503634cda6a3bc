// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/layoutbuilder.h"

#include "model/analysis/alike.h"
#include "model/base/text.h"
#include "model/base/timecode.h"
#include "model/formats/labels.h"
#include "model/formats/textlines.h"

#include <QCoreApplication>

namespace Ropewalk
{

namespace
{

using Kind = ImportedEpisode::Remark::Kind;

/// Of one kind of issue this many are listed apart, the others counted.
constexpr qsizetype maxListed = 20;
/// More speakers than this are no conversation: the labels were likely read wrongly.
constexpr qsizetype manySpeakers = 50;
/// So many characters may stand between the brackets of a timestamp, a broken one included.
constexpr qsizetype maxTimestamp = 24;

/// Where translations look for this file's messages.
struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

int forPlural(qsizetype count)
{
    return int(std::min<qsizetype>(count, INT_MAX));
}

QString usualLineEnd(QStringView text)
{
    const qsizetype carriages = text.count(u'\r');
    if (carriages == 0)
        return QStringLiteral("\n");
    const qsizetype pairs = text.count(u"\r\n");
    const qsizetype newlines = text.count(u'\n') - pairs;
    if (pairs >= newlines && pairs >= carriages - pairs)
        return QStringLiteral("\r\n");
    return newlines >= carriages - pairs ? QStringLiteral("\n") : QStringLiteral("\r");
}

/// Digits, colons and what slips between them: something that was meant for a time.
bool looksLikeTime(QStringView inner)
{
    bool hasColon = false;
    for (const QChar c : inner) {
        hasColon = hasColon || c == u':';
        if (!(c >= u'0' && c <= u'9') && c != u':' && c != u'.' && c != u',' && c != u' ' && c != u'\\')
            return false;
    }
    return hasColon && inner.size() <= maxTimestamp;
}

} // namespace

LayoutBuilder::LayoutBuilder(const SourceText &source, const QString &formatId, const TextForm &form,
                             const ImportOptions &options)
    : m_source(source)
    , m_form(form)
    , m_options(options)
    , m_imported(std::make_shared<Imported>())
{
    m_imported->format = formatId;
    m_imported->fileName = source.fileName;
    m_imported->sha256 = source.sha256;
    m_imported->encoding = source.encoding;
    m_imported->hasByteOrderMark = source.hasByteOrderMark;
    m_imported->lineEnd = usualLineEnd(source.text);
    m_episode.remarks = source.remarks;
}

void LayoutBuilder::expect(size_t lines)
{
    m_imported->lines.reserve(m_imported->lines.size() + lines);
}

void LayoutBuilder::takeHead(qsizetype end)
{
    m_imported->head = m_source.text.first(end);
    m_place.hasHead = end > 0;
    m_at = end;
}

void LayoutBuilder::addPage(PageSection section, const Piece &piece)
{
    m_place.startsSection = m_place.section != section || m_place.isFirst;
    m_place.section = section;
    m_place.startsTurn = false;
    const QString text =
        m_form.plain(m_place, QStringView(m_source.text).sliced(piece.body, piece.end - piece.body));
    PageLine line;
    line.section = section;
    line.line.text = text;
    line.line.origins = {qint32(m_imported->lines.size())};
    m_episode.page.push_back(std::move(line));
    add(piece, text, {}, false);
}

void LayoutBuilder::beginTurn(TurnKind kind, QStringView label)
{
    m_place.startsSection = m_episode.turns.empty();
    m_place.section.reset();
    m_place.startsTurn = true;
    m_place.kind = kind;
    if (label != m_label) {
        m_label = label.toString();
        // Turns of one speaker share the label's text.
        const auto known = m_labels.constFind(m_label);
        if (known != m_labels.constEnd())
            m_label = known.key();
    }
    ImportedTurn &turn = m_episode.turns.emplace_back();
    turn.kind = kind;
    turn.label = m_label;
    turn.lines.reserve(1); // most turns have one line
    if (!m_label.isEmpty() && ++m_labels[m_label] == 1)
        m_labelOrder.append(m_label);
}

void LayoutBuilder::addLine(const Piece &piece, qint64 startMs)
{
    const QString text =
        m_form.plain(m_place, QStringView(m_source.text).sliced(piece.body, piece.end - piece.body));
    Span span = inspect(text, piece.line);
    if (startMs >= 0)
        span.start = TimePoint::measured(startMs);
    if (text.isEmpty())
        note(EmptyTurn, piece.line, m_label);
    if (piece.end - piece.body > maxLineLength)
        addSplit(piece, text, span);
    else
        add(piece, text, span, false);
}

void LayoutBuilder::addSplit(const Piece &piece, const QString &text, Span span)
{
    if (text.size() <= maxLineLength)
        return add(piece, text, span, false);
    note(LongLine, piece.line);
    const QStringView body = QStringView(m_source.text).sliced(piece.body, piece.end - piece.body);
    qsizetype at = 0;
    bool isFirst = true;
    for (const QString &source : splitLongLine(body.toString())) {
        // A part is cut at a space, which is dropped, unless there was none near.
        const qsizetype start = !isFirst && body[at] == u' ' ? at + 1 : at;
        at = start + source.size();
        Piece part{piece.body + start, piece.body + start, piece.body + at, piece.line};
        if (isFirst)
            part.lead = piece.lead;
        add(part, m_form.plain(m_place, source), isFirst ? span : Span{}, !isFirst);
        isFirst = false;
    }
}

QString LayoutBuilder::ownOrStored(QStringView stored, const QString &own)
{
    if (stored == own)
        return {};
    if (m_lastStored.isNull() || stored != m_lastStored)
        m_lastStored = stored.isEmpty() ? QStringLiteral("") : stored.toString();
    return m_lastStored;
}

void LayoutBuilder::add(const Piece &piece, const QString &text, Span span, bool sharesCue)
{
    const bool isPage = m_place.section.has_value();
    m_place.isLabelled = !isPage && m_place.startsTurn && !m_label.isEmpty();
    const auto ordinal = qint32(m_imported->lines.size());
    const QStringView source = m_source.text;
    ImportedLine &as = m_imported->lines.emplace_back();
    as.text = text;
    as.span = span;
    as.isPage = isPage;
    as.sharesCue = sharesCue;
    if (!isPage) {
        as.kind = m_place.kind;
        as.startsTurn = m_place.startsTurn;
        if (m_place.startsTurn)
            as.label = m_label;
    }
    m_scratch.resize(0);
    m_form.before(m_scratch, m_place, m_imported->lineEnd);
    as.before = ownOrStored(source.sliced(m_at, piece.lead - m_at), m_scratch);
    m_scratch.resize(0);
    m_form.lead(m_scratch, m_place, m_place.isLabelled ? QStringView(m_label) : QStringView(), text);
    as.lead = ownOrStored(source.sliced(piece.lead, piece.body - piece.lead), m_scratch);
    m_scratch.resize(0);
    m_form.body(m_scratch, m_place, text);
    const QStringView body = source.sliced(piece.body, piece.end - piece.body);
    if (body != m_scratch)
        as.body = body.isEmpty() ? QStringLiteral("") : body.toString();
    m_at = piece.end;
    m_place.isFirst = false;
    if (isPage)
        return;
    m_place.startsTurn = false;
    m_place.startsSection = false;
    Line &line = m_episode.turns.back().lines.emplace_back();
    line.text = text;
    line.span = span;
    line.origins.assign(1, ordinal);
}

Span LayoutBuilder::inspect(QStringView text, int line)
{
    Span span;
    qsizetype open = text.indexOf(u'[');
    bool leads = open == 0 || (open > 0 && m_place.kind != TurnKind::Speech);
    while (open >= 0) {
        const qsizetype close = text.indexOf(u']', open + 1);
        if (close < 0) {
            note(OpenBracket, line,
                 text.sliced(open, std::min<qsizetype>(text.size() - open, maxTimestamp)).toString());
            break;
        }
        const QStringView inner = text.sliced(open + 1, close - open - 1);
        if (looksLikeTime(inner)) {
            const auto time = parseTimecode(inner);
            if (!time)
                note(BrokenTime, line, text.sliced(open, close + 1 - open).toString());
            else if (leads && !span.start.isKnown())
                span.start = TimePoint::measured(*time);
            else if (m_place.kind != TurnKind::Speech && span.start.isKnown())
                span.end = TimePoint::measured(*time);
        }
        leads = leads && m_place.kind != TurnKind::Speech;
        open = text.indexOf(u'[', close + 1);
    }
    return span;
}

void LayoutBuilder::note(Issue issue, int line, const QString &excerpt)
{
    if (++m_issues[issue] > maxListed)
        return;
    switch (issue) {
    case BrokenTime:
        return remark(Kind::Doubtful, Import::tr("This is no time: %1").arg(excerpt), line);
    case OpenBracket:
        return remark(Kind::Doubtful, Import::tr("A bracket is not closed: %1").arg(excerpt), line);
    case EmptyTurn:
        return remark(Kind::Doubtful, Import::tr("The turn of “%1” has no words.").arg(excerpt), line);
    case LongLine:
        return remark(Kind::Repaired,
                      Import::tr("A paragraph of more than 10,000 characters was split into several lines."),
                      line);
    case IssueCount:
        break;
    }
}

void LayoutBuilder::remark(Kind kind, const QString &text, int line)
{
    m_episode.remarks.push_back({kind, text, line});
}

bool LayoutBuilder::advance(qsizetype at)
{
    if (m_isCancelled || !m_options.progress)
        return !m_isCancelled;
    const double share = m_source.text.isEmpty() ? 1 : double(at) / double(m_source.text.size());
    m_reported = std::clamp(share, m_reported, 1.0);
    m_isCancelled = !m_options.progress(m_reported);
    return !m_isCancelled;
}

void LayoutBuilder::remarkLabels()
{
    if (m_labelOrder.size() > manySpeakers) {
        remark(Kind::Doubtful,
               Import::tr("%n different speakers were found. Look whether all of them are people.", nullptr,
                          forPlural(m_labelOrder.size())));
    } else {
        for (qsizetype i = 0; i < m_labelOrder.size(); ++i) {
            for (qsizetype j = i + 1; j < m_labelOrder.size(); ++j) {
                const QString &one = m_labelOrder[i];
                const QString &other = m_labelOrder[j];
                if (isIntroducedAs(one, other) || isIntroducedAs(other, one))
                    remark(Kind::Doubtful,
                           Import::tr("“%1” and “%2” are probably one speaker.").arg(one, other));
                else if (lookAlike(one, other))
                    remark(Kind::Doubtful,
                           Import::tr("The labels “%1” and “%2” are nearly identical. Is this one speaker?")
                               .arg(one, other));
            }
        }
    }
    qsizetype listed = 0;
    for (const QString &label : std::as_const(m_labelOrder)) {
        const bool isNobody =
            label.startsWith(u'[') || label.startsWith(u'(') || timesNeeded(label) == 0 || markerKind(label);
        if (isNobody && ++listed <= maxListed)
            remark(Kind::Doubtful, Import::tr("“%1” looks like no person.").arg(label));
    }
}

void LayoutBuilder::remarkTotals()
{
    constexpr std::array<const char *, IssueCount> more{
        QT_TRANSLATE_N_NOOP("Import", "%n more time(s) cannot be read."),
        QT_TRANSLATE_N_NOOP("Import", "%n more bracket(s) are not closed."),
        QT_TRANSLATE_N_NOOP("Import", "%n more turn(s) have no words."),
        QT_TRANSLATE_N_NOOP("Import", "%n more paragraph(s) were split."),
    };
    for (size_t issue = 0; issue < IssueCount; ++issue) {
        if (m_issues[issue] > maxListed)
            remark(issue == LongLine ? Kind::Repaired : Kind::Doubtful,
                   Import::tr(more[issue], nullptr, forPlural(m_issues[issue] - maxListed)));
    }
}

Result<ImportedEpisode> LayoutBuilder::finish()
{
    if (!advance(m_source.text.size()))
        return failure(Error::Kind::Cancelled, Import::tr("The import was cancelled."), m_source.fileName);
    const QStringView tail = QStringView(m_source.text).sliced(m_at);
    if (tail != m_imported->lineEnd || m_imported->lines.empty())
        m_imported->tail = tail.isEmpty() ? QStringLiteral("") : tail.toString();
    remarkTotals();
    remarkLabels();
    for (const ImportedEpisode::Remark &remark : m_episode.remarks)
        m_imported->report.append(
            remark.line > 0 ? Import::tr("Line %1: %2").arg(QString::number(remark.line), remark.text)
                            : remark.text);
    m_episode.imported = std::move(m_imported);
    return std::move(m_episode);
}

} // namespace Ropewalk
