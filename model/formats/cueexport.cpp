// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/cueexport.h"

#include "model/formats/cueturns.h"
#include "model/formats/layoutreuse.h"

#include <QCoreApplication>

namespace Ropewalk
{

namespace
{

QString say(const char *text, qsizetype count)
{
    return QCoreApplication::translate("CueExport", text, nullptr, int(count));
}

/// How a file says who speaks.
struct NameForm {
    CueNameStyle style = CueNameStyle::Colon;
    bool isOnEveryCue = false;
};

CueNameStyle styleOf(QStringView lead, CueNameStyle usual)
{
    if (lead.isNull())
        return usual;
    if (lead.contains(u"<v"))
        return CueNameStyle::Voice;
    lead = lead.trimmed();
    if (lead.endsWith(u"]:"))
        return CueNameStyle::ColonBracket;
    if (lead.endsWith(u']'))
        return CueNameStyle::Bracket;
    if (lead.endsWith(u')'))
        return CueNameStyle::Parenthesis;
    return lead.endsWith(u':') ? CueNameStyle::Colon : usual;
}

NameForm nameForm(const CueDialect &dialect, const ExportEpisode &episode, const Imported *imported)
{
    NameForm form{dialect.nameStyle(), dialect.nameStyle() == CueNameStyle::Voice};
    bool isFound = false;
    if (imported) {
        for (const ImportedLine &line : imported->lines) {
            if (line.label.isEmpty())
                continue;
            if (!std::exchange(isFound, true)) {
                form.style = styleOf(line.lead, dialect.nameStyle());
                form.isOnEveryCue = form.style == CueNameStyle::Voice;
            }
            if (form.isOnEveryCue || !line.startsTurn) {
                form.isOnEveryCue = true;
                break;
            }
        }
    }
    // A reader takes `Ana: ` for a name where the first cue has one.
    if (!isFound && form.style == CueNameStyle::Colon && !episode.turns.empty() &&
        episode.turns.front().label.isEmpty())
        form.style = CueNameStyle::ColonBracket;
    return form;
}

/// The name of each imported line's turn.
std::vector<const QString *> importedNames(const Imported *imported)
{
    std::vector<const QString *> names;
    if (!imported)
        return names;
    static const QString nobody;
    const QString *name = &nobody;
    names.reserve(imported->lines.size());
    for (const ImportedLine &line : imported->lines) {
        if (line.startsTurn)
            name = &line.label;
        names.push_back(name);
    }
    return names;
}

class CueExport
{
public:
    CueExport(const CueDialect &dialect, const ExportEpisode &episode)
        : m_dialect(dialect)
        , m_episode(episode)
        , m_reuse(episode, QString(dialect.formatId()))
        , m_imported(m_reuse.imported())
        , m_form(nameForm(dialect, episode, m_imported))
        , m_names(importedNames(m_imported))
        , m_lineEnd(m_imported ? m_imported->lineEnd : QStringLiteral("\n"))
        , m_spans(spansForCues(episode))
    {
        for (const ExportTurn &turn : episode.turns)
            m_hasNames = m_hasNames || !turn.label.isEmpty();
    }

    ExportText run()
    {
        constexpr qsizetype usualCueLength = 100;
        m_out.reserve(qsizetype(m_spans.size()) * usualCueLength);
        if (m_imported && !m_imported->head.isNull())
            m_out = m_imported->head;
        else
            m_out += m_dialect.header();
        size_t ordinal = 0;
        for (size_t t = 0; t < m_episode.turns.size(); ++t) {
            const ExportTurn &turn = m_episode.turns[t];
            m_isTurnNamed = false;
            for (size_t l = 0; l < turn.lines.size(); ++l, ++ordinal) {
                m_next = l + 1 < turn.lines.size() ? &turn.lines[l + 1] : firstLineBehind(t);
                addLine(turn, turn.lines[l], l == 0, m_spans[ordinal]);
            }
        }
        if (m_imported && !m_imported->tail.isNull())
            addTail(m_imported->tail);
        else if (m_wrote || !m_dialect.header().isEmpty() || m_imported)
            m_out += m_lineEnd;
        return {std::move(m_out), losses(), m_leftOut > 0 && !m_wrote};
    }

private:
    /// A tail begins with a line end, but behind a cue without text: then it must not run on from another
    /// line.
    void addTail(const QString &tail)
    {
        const bool isBehindItsOwn = m_origin == qint32(m_imported->lines.size()) - 1 && !m_filledEmpty;
        if (!tail.isEmpty() && !isBehindItsOwn && leadingLineEnds(tail) == 0) {
            m_out += m_lineEnd;
            m_out += m_lineEnd;
        }
        m_out += tail;
    }

    [[nodiscard]] const Line *firstLineBehind(size_t turn) const
    {
        for (++turn; turn < m_episode.turns.size(); ++turn) {
            if (!m_episode.turns[turn].lines.empty())
                return &m_episode.turns[turn].lines.front();
        }
        return nullptr;
    }

    /// The imported line that this one comes from, whatever the format; null for typed lines.
    [[nodiscard]] const ImportedLine *importedFor(const Line &line) const
    {
        if (!m_episode.imported || line.origins.empty())
            return nullptr;
        const qint32 origin = line.origins.front();
        const auto &lines = m_episode.imported->lines;
        return origin >= 0 && size_t(origin) < lines.size() ? &lines[size_t(origin)] : nullptr;
    }

    /// Whether the line stands in one cue with the one before it, which came from `origin` and has `span`.
    [[nodiscard]] bool shares(const Line &line, qint32 origin, const Span &span) const
    {
        const ImportedLine *as = importedFor(line);
        return as && as->sharesCue && origin >= 0 && origin == line.origins.front() - 1 && line.span == span;
    }

    [[nodiscard]] bool isLeadReusable(const Line &line, const QString &name, bool startsTurn) const
    {
        const ImportedLine *as = importedFor(line);
        if (*m_names[size_t(line.origins.front())] == name)
            return true;
        return as->label.isEmpty() && !startsTurn && m_form.style != CueNameStyle::Voice;
    }

    /// Whether the row of times can stay as imported though the speaker changed: also where it says what
    /// cannot be.
    static bool keepsTimes(const LayoutReuse::Parts &parts, const ImportedLine *as, const Line &line)
    {
        return as && parts.before && !as->sharesCue && as->span == line.span && as->lead.contains(u"-->");
    }

    void addLine(const ExportTurn &turn, const Line &line, bool startsTurn, const Span &span)
    {
        const QString &name = turn.kind == TurnKind::Speech ? turn.label : m_nobody;
        LayoutReuse::Parts parts = m_reuse.next(line, turn.kind, startsTurn, turn.label);
        const ImportedLine *as = m_imported ? importedFor(line) : nullptr;
        const bool sharesCue = m_wrote && shares(line, m_origin, m_span);
        if (as && as->sharesCue != sharesCue)
            parts.before = parts.lead = nullptr;
        if (parts.lead && !isLeadReusable(line, name, startsTurn))
            parts.lead = nullptr;
        const bool hasTimes = span.start.isKnown() && span.end.isKnown();
        if (!hasTimes && !sharesCue && (!parts.lead || parts.lead->isNull()) &&
            !keepsTimes(parts, as, line)) {
            leaveOut(turn, line);
            return;
        }
        m_interpolated += span == line.span || sharesCue ? 0 : 1;
        addBefore(parts, as, line, sharesCue, startsTurn, name);
        const bool endsWithVoice = addLead(parts, as, line, span, name, sharesCue, startsTurn);
        addBody(parts, as, line, span, endsWithVoice);
        if (!m_dialect.holdsWordTimes())
            m_wordTimes += qsizetype(line.words.size());
        m_reader.said(span, line.text);
        m_wrote = true;
        m_isTurnNamed = true;
        m_origin = line.origins.empty() ? -1 : line.origins.back();
        m_span = line.span;
        m_name = name;
    }

    void addBefore(const LayoutReuse::Parts &parts, const ImportedLine *as, const Line &line, bool sharesCue,
                   bool startsTurn, const QString &name)
    {
        // A row that nobody is known for must not stand in the voice that was opened before it.
        const bool isVoiceOurs = m_openedVoice || !parts.lead;
        if (isVoiceOurs && sharesCue && startsTurn && name.isEmpty() && !m_name.isEmpty() &&
            m_form.style == CueNameStyle::Voice && !m_out.endsWith(u"</v>"))
            m_out += u"</v>";
        const bool isOurs = !parts.before || parts.before->isNull();
        if (isOurs) {
            appendUsualBefore(m_out, m_dialect, !m_wrote, sharesCue, startsTurn, m_lineEnd);
            return;
        }
        const bool isFirst = !m_wrote && m_dialect.header().isEmpty();
        const qint32 origin = line.origins.front();
        const bool isBehindItsOwn = m_wrote ? m_origin == origin - 1 && !m_filledEmpty : origin == 0;
        if (as && !sharesCue && !isFirst && !isBehindItsOwn) {
            for (int ends = leadingLineEnds(*parts.before); ends < 2; ++ends)
                m_out += m_lineEnd;
        }
        m_out += *parts.before;
    }

    /// Whether a dash must say that somebody else speaks, since nothing else does.
    [[nodiscard]] bool needsDash(const Span &span, const QString &name, const Line &line) const
    {
        if (!name.isEmpty() || m_isTurnNamed)
            return false;
        if (m_next && shares(*m_next, line.origins.empty() ? -1 : line.origins.back(), line.span))
            return true;
        if (!m_wrote)
            return false;
        if (m_hasNames)
            return m_form.style != CueNameStyle::Voice || m_name.isEmpty();
        CueLineHead head;
        head.span = span;
        return !m_reader.wouldBegin(head);
    }

    /// Returns whether the text stands behind a voice tag.
    bool addLead(const LayoutReuse::Parts &parts, const ImportedLine *as, const Line &line, const Span &span,
                 const QString &name, bool sharesCue, bool startsTurn)
    {
        CueLineHead head;
        head.span = span;
        head.isDash = startsTurn;
        (void)m_reader.begins(head);
        m_openedVoice = !parts.lead && !name.isEmpty();
        if (parts.lead && !parts.lead->isNull()) {
            m_out += *parts.lead;
            if (const auto number = sharesCue ? std::nullopt : m_dialect.numberOf(*parts.lead))
                m_number = *number;
            return parts.lead->contains(u"<v");
        }
        if (parts.lead && sharesCue) {
            appendUsualSharedLead(m_out, m_dialect, startsTurn, name);
            return !name.isEmpty();
        }
        if (parts.lead) {
            appendUsualLead(m_out, m_dialect, ++m_number, span, startsTurn, name, m_lineEnd);
            return !name.isEmpty();
        }
        if (!sharesCue) {
            CueExtras extras = as && !as->sharesCue ? cueExtras(as->lead) : CueExtras{};
            const bool keeps = keepsTimes(parts, as, line);
            if (!parts.before) // the other half of a split line has the id
                extras.rows = {};
            if (extras.hadLead && extras.rows.isEmpty() && !parts.before)
                extras.hadLead = false;
            if (keeps) {
                m_out += extras.times;
                if (rowAt(extras.times, extras.times.indexOf(u"-->")).isLast())
                    m_out += m_lineEnd;
            } else {
                m_dialect.appendTimes(m_out, m_number + 1, span, extras, m_lineEnd);
            }
            const auto number = extras.hadLead ? m_dialect.numberOf(as->lead) : std::nullopt;
            m_number = number ? *number : m_number + (extras.hadLead ? 0 : 1);
        }
        const bool isDoubtful = readCuePrefix(line.text).isLabel() || readCuePrefix(line.text).isDash;
        if (!name.isEmpty() && (!m_isTurnNamed || (m_form.isOnEveryCue && !sharesCue) ||
                                (isDoubtful && m_form.style != CueNameStyle::Voice)))
            m_dialect.appendName(m_out, m_form.style, name);
        else if (sharesCue ? startsTurn && name.isEmpty() : needsDash(span, name, line))
            m_out += u"- ";
        return !name.isEmpty();
    }

    void addBody(const LayoutReuse::Parts &parts, const ImportedLine *as, const Line &line, const Span &span,
                 bool isInVoice)
    {
        m_filledEmpty = as && as->text.isEmpty() != line.text.isEmpty();
        const QString *body = parts.body;
        CueText imported;
        if (as && !as->body.isNull() && line.origins.size() == 1) {
            const bool mayHaveWords = !line.words.empty() || as->body.contains(u'<');
            if (!body || mayHaveWords) {
                imported = read(as->body, line.span);
                if (body && mayHaveWords && !haveSameTimes(imported, line))
                    body = nullptr;
            }
        }
        if (body && !body->isNull()) {
            m_out += *body;
            return;
        }
        std::vector<qsizetype> breaks;
        if (!body && !imported.rows.empty())
            breaks = carriedBreaks(line.text, imported.text, imported.rows);
        const bool isAltered = m_dialect.appendText(m_out, line, span, breaks, m_lineEnd);
        m_altered += isAltered ? 1 : 0;
        if (isInVoice && !body && as && as->body.endsWith(u"</v>"))
            m_out += u"</v>";
    }

    /// What a body reads as. Nothing where it is more than one text.
    [[nodiscard]] CueText read(const QString &body, const Span &span) const
    {
        CueSource cue;
        cue.textTo = body.size();
        cue.startMs = span.start.isKnown() ? span.start.ms : absurdTime;
        cue.endMs = span.end.isKnown() ? span.end.ms : absurdTime;
        std::vector<CueText> texts;
        bool leftOut = false;
        m_dialect.extract(body, cue, 0, texts, leftOut);
        return texts.size() == 1 ? std::move(texts.front()) : CueText{};
    }

    /// Whether the timestamps in a body are those of the line's words. The start of the first word is the
    /// cue's.
    static bool haveSameTimes(const CueText &imported, const Line &line)
    {
        if (imported.text != line.text)
            return true; // more than one text: it came like this
        // The first word starts with the cue, or at a timestamp in the lead.
        const auto first = [](const WordTimings &words) {
            return words.begin() + (!words.empty() && words.front().offset == 0 ? 1 : 0);
        };
        return std::equal(first(imported.words), imported.words.end(), first(line.words), line.words.end(),
                          [](const WordTiming &a, const WordTiming &b) {
                              return a.offset == b.offset && a.span.start.ms == b.span.start.ms;
                          });
    }

    void leaveOut(const ExportTurn &turn, const Line &line)
    {
        m_origin = -1;
        if (turn.kind != TurnKind::Speech) {
            ++m_markers;
            return;
        }
        if (m_leftOut++ == 0) {
            constexpr qsizetype shown = 40;
            m_firstLeftOut = line.text.size() > shown ? line.text.first(shown) + u'…' : line.text;
        }
    }

    [[nodiscard]] QStringList losses() const
    {
        QStringList list;
        if (m_leftOut > 0 && !m_wrote)
            list.append(QCoreApplication::translate("CueExport",
                                                    "No line has a known time, so there is nothing to write "
                                                    "as cues. Give the turns times, or choose "
                                                    "a format without times."));
        else if (m_leftOut > 0)
            list.append(
                say(QT_TRANSLATE_N_NOOP("CueExport", "%n line(s) without a known time left out. The first: "),
                    m_leftOut) +
                u'“' + m_firstLeftOut + u'”');
        if (m_interpolated > 0)
            list.append(say(
                QT_TRANSLATE_N_NOOP("CueExport", "%n line(s) with times between those of their neighbours."),
                m_interpolated));
        if (m_markers > 0)
            list.append(
                say(QT_TRANSLATE_N_NOOP("CueExport", "%n marker(s) without a time left out."), m_markers));
        if (m_wordTimes > 0)
            list.append(say(QT_TRANSLATE_N_NOOP("CueExport", "%n word time(s) left out."), m_wordTimes));
        if (m_altered > 0)
            list.append(
                say(QT_TRANSLATE_N_NOOP("CueExport",
                                        "%n line(s) hold what players would take for a tag or a time: an "
                                        "invisible space keeps it text."),
                    m_altered));
        if (!m_episode.page.empty())
            list.append(say(QT_TRANSLATE_N_NOOP("CueExport", "%n paragraph(s) of the page left out."),
                            qsizetype(m_episode.page.size())));
        return list;
    }

    const CueDialect &m_dialect;
    const ExportEpisode &m_episode;
    LayoutReuse m_reuse;
    const Imported *m_imported;
    NameForm m_form;
    std::vector<const QString *> m_names;
    QString m_lineEnd;
    std::vector<Span> m_spans;
    CueTurns m_reader{CueTurns::Names::None, ImportOptions().newTurnAfterGapMs,
                      ImportOptions().newTurnAfterLengthMs};
    const Line *m_next = nullptr;
    QString m_out;
    QString m_name;
    QString m_nobody;
    Span m_span;
    QString m_firstLeftOut;
    qint64 m_number = 0;
    qint32 m_origin = -1;
    qsizetype m_leftOut = 0;
    qsizetype m_interpolated = 0;
    qsizetype m_markers = 0;
    qsizetype m_wordTimes = 0;
    qsizetype m_altered = 0;
    bool m_hasNames = false;
    bool m_isTurnNamed = false;
    bool m_filledEmpty = false;
    bool m_openedVoice = false; ///< the lead before was not the imported one, and has a name
    bool m_wrote = false;
};

} // namespace

ExportText exportCues(const CueDialect &dialect, const ExportEpisode &episode)
{
    return CueExport(dialect, episode).run();
}

} // namespace Ropewalk
