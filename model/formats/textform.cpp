// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/textform.h"

#include "model/base/timecode.h"
#include "model/formats/labels.h"
#include "model/formats/layoutreuse.h"
#include "model/formats/textlines.h"

#include <QCoreApplication>
#include <QHash>

namespace Ropewalk
{

namespace
{

QString tr(const char *text, qsizetype n)
{
    return QCoreApplication::translate("TextForm", text, nullptr, int(std::min<qsizetype>(n, INT_MAX)));
}

bool isWhite(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isBlank(c) || c == u'\n' || c == u'\r'; });
}

/// The space before a line that most lines of the file have: what is typed later follows suit. Null where that is the
/// form's own.
struct Habits {
    QString turn;
    QString line;
};

/// The value that more than half of what is offered has (Boyer and Moore's vote; nearly that many may do).
class Vote
{
public:
    void offer(const QString &value)
    {
        if (m_lead == 0)
            m_value = value;
        m_lead += m_value.isNull() == value.isNull() && m_value == value ? 1 : -1;
    }
    [[nodiscard]] QString winner() const { return m_lead > 0 && isWhite(m_value) ? m_value : QString(); }

private:
    QString m_value;
    qsizetype m_lead = 0;
};

Habits habitsOf(const Imported &imported)
{
    Vote turn;
    Vote line;
    for (size_t at = 1; at < imported.lines.size(); ++at) {
        const ImportedLine &as = imported.lines[at];
        if (!as.isPage && !as.sharesCue && !imported.lines[at - 1].isPage)
            (as.startsTurn ? turn : line).offer(as.before);
    }
    return {turn.winner(), line.winner()};
}

/// What could not be said, counted.
struct Losses {
    qsizetype times = 0;
    qsizetype words = 0;
    qsizetype emptyLines = 0;
    qsizetype misread = 0;
    qsizetype nobody = 0;
    qsizetype markers = 0;
    qsizetype breaks = 0;
    qsizetype pageLines = 0;
    QHash<QString, qsizetype> labels;
};

class TextWriter
{
public:
    TextWriter(const ExportEpisode &episode, const QString &formatId, const TextForm &form)
        : m_form(form)
        , m_reuse(episode, formatId)
    {
        if (const Imported *imported = m_reuse.imported()) {
            m_habits = habitsOf(*imported);
            m_lineEnd = imported->lineEnd;
            m_out = imported->head;
            m_place.hasHead = !imported->head.isEmpty();
        }
    }

    void writePage(const std::vector<PageLine> &page)
    {
        for (const PageLine &line : page) {
            m_place.startsSection = m_place.section != line.section || m_place.isFirst;
            m_place.section = line.section;
            m_place.startsTurn = false;
            write(line.line, {});
        }
    }

    void writeTurns(const std::vector<ExportTurn> &turns)
    {
        m_place.section.reset();
        m_place.startsSection = true;
        for (const ExportTurn &turn : turns) {
            const bool isMarker = turn.kind != TurnKind::Speech;
            noteTurn(turn);
            m_place.kind = turn.kind;
            m_place.startsTurn = true;
            static const std::vector<Line> none(1);
            for (const Line &line : turn.lines.empty() ? none : turn.lines) {
                m_isAlone = turn.lines.size() <= 1;
                write(line, isMarker || !m_place.startsTurn ? QString() : turn.label);
                m_place.startsTurn = false;
                m_place.startsSection = false;
            }
            m_afterSpeech = !isMarker;
            m_hasTurns = true;
        }
    }

    [[nodiscard]] ExportText finish(qsizetype pageLinesLeftOut)
    {
        const Imported *imported = m_reuse.imported();
        const bool tailFits = imported && !imported->tail.isNull() && (isWhite(imported->tail) || !m_hasTurns || imported->lines.empty() || m_lastUsed + 1 == qint32(imported->lines.size()));
        if (tailFits)
            m_out += imported->tail;
        else if (!m_out.isEmpty())
            m_out += m_lineEnd;
        m_losses.pageLines = pageLinesLeftOut;
        return {std::move(m_out), lossTexts()};
    }

private:
    void noteTurn(const ExportTurn &turn)
    {
        if (turn.kind != TurnKind::Speech) {
            const QString text = turn.lines.empty() ? QString() : turn.lines.front().text;
            m_losses.markers += turn.lines.size() != 1 || markerKindOfText(text) != turn.kind;
        } else if (turn.label.isEmpty()) {
            m_losses.nobody += m_afterSpeech;
        } else {
            ++m_losses.labels[turn.label];
        }
    }

    void noteLine(const Line &line, bool isNew)
    {
        if (line.span.isKnown()) {
            const qsizetype close = line.text.startsWith(u'[') ? line.text.indexOf(u']') : -1;
            const auto shown = close > 0 ? parseTimecode(QStringView(line.text).sliced(1, close - 1)) : std::nullopt;
            m_losses.times += m_place.kind == TurnKind::Speech && (line.span.end.isKnown() || shown != line.span.start.ms);
        }
        m_losses.words += !line.words.empty();
        m_losses.emptyLines += line.text.isEmpty() && !m_place.section && !(m_place.isLabelled && m_isAlone);
        m_losses.misread += isNew && m_place.kind == TurnKind::Speech && !m_place.isLabelled && m_form.misreads(m_place, line.text);
    }

    /// Whether the stored space and headings before a line fit where it stands now.
    [[nodiscard]] bool beforeFits(const Line &line, const QString &before) const
    {
        const ImportedLine &as = m_reuse.imported()->lines[size_t(line.origins.front())];
        if (isWhite(before))
            return !m_place.startsSection
                   && (m_place.section || as.sharesCue || as.startsTurn == m_place.startsTurn) && !m_place.isFirst;
        return !m_place.section || m_place.startsSection;
    }

    void write(const Line &line, const QString &label)
    {
        const LayoutReuse::Parts parts = m_reuse.next(line, m_place.kind, m_place.startsTurn, label);
        m_place.isLabelled = m_place.startsTurn && !label.isEmpty();
        const ImportedLine *as = parts.before || parts.lead || parts.body
                                     ? &m_reuse.imported()->lines[size_t(line.origins.front())]
                                     : nullptr;
        const bool isAsImported = parts.body && as->startsTurn == m_place.startsTurn && as->label.isEmpty() == label.isEmpty();
        const bool sameNeighbour = as && (line.origins.front() == m_lastUsed + 1);
        if (parts.before && !parts.before->isNull() && (sameNeighbour || beforeFits(line, *parts.before)))
            m_out += *parts.before;
        else if (const QString &habit = m_place.startsTurn ? m_habits.turn : m_habits.line;
                 !parts.before && !habit.isNull() && !m_place.section && !m_place.isFirst && !m_place.startsSection)
            m_out += habit;
        else
            m_form.before(m_out, m_place, m_lineEnd);

        QString safe; // a line has no line ends; should one come all the same, it must not make two
        QStringView text = line.text;
        if (line.text.contains(u'\n') || line.text.contains(u'\r')) {
            safe = line.text;
            safe.replace(u'\n', u' ').replace(u'\r', u' ');
            text = safe;
            ++m_losses.breaks;
        }
        const bool leadFits = as && parts.lead && !parts.lead->isNull() && as->text.isEmpty() == line.text.isEmpty();
        if (leadFits)
            m_out += *parts.lead;
        else
            m_form.lead(m_out, m_place, label, text);
        if (isAsImported && !parts.body->isNull())
            m_out += *parts.body;
        else if (isAsImported)
            m_form.body(m_out, m_place, text);
        else
            m_form.editedBody(m_out, m_place, text, sourcesOf(line));
        noteLine(line, !isAsImported);
        m_lastUsed = as ? line.origins.back() : -2;
        m_place.isFirst = false;
    }

    [[nodiscard]] QString sourcesOf(const Line &line) const
    {
        QString sources;
        const Imported *imported = m_reuse.imported();
        if (!imported)
            return sources;
        for (const qint32 origin : line.origins) {
            if (origin < 0 || size_t(origin) >= imported->lines.size())
                continue;
            const ImportedLine &as = imported->lines[size_t(origin)];
            if (!sources.isEmpty())
                sources += u' ';
            if (as.body.isNull())
                m_form.body(sources, Place{.startsTurn = as.startsTurn, .isLabelled = !as.label.isEmpty(), .kind = as.kind}, as.text);
            else
                sources += as.body;
        }
        return sources;
    }

    [[nodiscard]] QStringList lossTexts() const
    {
        QStringList texts;
        const auto say = [&texts](const char *text, qsizetype n) {
            if (n > 0)
                texts.append(tr(text, n));
        };
        say(QT_TRANSLATE_NOOP("TextForm", "The times of %n line(s) are not written."), m_losses.times);
        say(QT_TRANSLATE_NOOP("TextForm", "The word times of %n line(s) are not written."), m_losses.words);
        say(QT_TRANSLATE_NOOP("TextForm", "%n paragraph(s) of the page (summary, topics, reasons, source, panel) are not written."),
            m_losses.pageLines);
        say(QT_TRANSLATE_NOOP("TextForm", "%n empty line(s) will be missing when the file is read again."), m_losses.emptyLines);
        say(QT_TRANSLATE_NOOP("TextForm", "%n line(s) begin like a speaker's label or a heading and may be read as one."), m_losses.misread);
        say(QT_TRANSLATE_NOOP("TextForm", "%n turn(s) without a speaker will be read as part of the turn before."), m_losses.nobody);
        say(QT_TRANSLATE_NOOP("TextForm", "%n marker(s) will be read as spoken text."), m_losses.markers);
        say(QT_TRANSLATE_NOOP("TextForm", "Line breaks inside of %n line(s) were written as spaces."), m_losses.breaks);
        qsizetype labels = 0;
        for (auto at = m_losses.labels.cbegin(); at != m_losses.labels.cend(); ++at)
            labels += !m_form.holdsLabel(at.key(), at.value());
        say(QT_TRANSLATE_NOOP("TextForm", "%n speaker label(s) will not be known as such when the file is read again."), labels);
        return texts;
    }

    const TextForm &m_form;
    LayoutReuse m_reuse;
    Habits m_habits;
    QString m_out;
    QString m_lineEnd = QStringLiteral("\n");
    Place m_place{.isFirst = true};
    Losses m_losses;
    qint32 m_lastUsed = -1;
    bool m_afterSpeech = false;
    bool m_hasTurns = false;
    bool m_isAlone = false; ///< the line is its turn's only one
};

} // namespace

ExportText writeText(const ExportEpisode &episode, const QString &formatId, const TextForm &form, bool withPage)
{
    TextWriter writer(episode, formatId, form);
    if (withPage)
        writer.writePage(episode.page);
    writer.writeTurns(episode.turns);
    return writer.finish(withPage ? 0 : qsizetype(episode.page.size()));
}

} // namespace Ropewalk
