// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/cuereport.h"

#include <QCoreApplication>

namespace Ropewalk
{

namespace
{

using Kind = ImportedEpisode::Remark::Kind;

QString say(const char *text, qsizetype count)
{
    return QCoreApplication::translate("CueImport", text, nullptr, int(count));
}

/// A cue that lasts longer is a mistake more often than a speech.
constexpr qint64 longCueMs = 60'000;
/// Fewer cues than these that begin with the words of the cue before are repetitions of the speaker.
constexpr int fewestRepeats = 3;

} // namespace

void CueReport::add(const CueSource &cue)
{
    const Span span = cue.span();
    const TimePoint start = span.start;
    const TimePoint end = span.end;
    if (!start.isKnown() || !end.isKnown())
        note(m_absurd, cue.line);
    else if (end.ms <= start.ms)
        note(m_endsEarly, cue.line);
    else if (end.ms - start.ms > longCueMs)
        note(m_long, cue.line);
    if (start.isKnown() && m_last.start.isKnown() && start.ms < m_last.start.ms)
        note(m_backwards, cue.line);
    else if (start.isKnown() && m_last.end.isKnown() && start.ms < m_last.end.ms)
        note(m_overlaps, cue.line);
    m_last = span;
}

void CueReport::finish(ImportedEpisode &episode, qsizetype cues, qsizetype wordTimes,
                       const QSet<QString> &names) const
{
    std::vector<ImportedEpisode::Remark> &remarks = episode.remarks;
    const qsizetype people = names.size() - (names.contains(QString()) ? 1 : 0);
    const auto add = [&remarks](const Oddity &oddity, const char *text) {
        if (oddity.count > 0)
            remarks.push_back({Kind::Doubtful, say(text, oddity.count), oddity.line});
    };
    remarks.push_back({Kind::Kept, say(QT_TRANSLATE_N_NOOP("CueImport", "%n cue(s) kept."), cues), 0});
    if (people > 0)
        remarks.push_back(
            {Kind::Kept, say(QT_TRANSLATE_N_NOOP("CueImport", "%n speaker(s) kept."), people), 0});
    if (wordTimes > 0)
        remarks.push_back(
            {Kind::Kept, say(QT_TRANSLATE_N_NOOP("CueImport", "%n word time(s) kept."), wordTimes), 0});
    add(m_absurd,
        QT_TRANSLATE_N_NOOP("CueImport", "%n cue(s) have a time that cannot be: it is taken as unknown."));
    add(m_endsEarly, QT_TRANSLATE_N_NOOP("CueImport", "%n cue(s) end at or before their start."));
    add(m_backwards, QT_TRANSLATE_N_NOOP("CueImport", "%n cue(s) start before the cue above them."));
    add(m_overlaps, QT_TRANSLATE_N_NOOP("CueImport", "%n cue(s) overlap the cue above them."));
    add(m_long, QT_TRANSLATE_N_NOOP("CueImport", "%n cue(s) last longer than a minute."));
    add(m_empty, QT_TRANSLATE_N_NOOP("CueImport", "%n cue(s) have no text."));
    if (m_repeats.count >= fewestRepeats)
        add(m_repeats,
            QT_TRANSLATE_N_NOOP("CueImport", "%n cue(s) begin with the words of the cue before, as rolling "
                                             "captions do: nothing was removed."));
}

void CueReport::addSplit(ImportedEpisode &episode, qsizetype count)
{
    episode.remarks.push_back(
        {Kind::Repaired,
         say(QT_TRANSLATE_N_NOOP("CueImport", "%n line(s) of more than 10,000 characters were split."),
             count),
         0});
}

void CueReport::addLabelInVoice(ImportedEpisode &episode, qsizetype count)
{
    episode.remarks.push_back(
        {Kind::Doubtful,
         say(QT_TRANSLATE_N_NOOP(
                 "CueImport", "%n cue(s) have a voice and a name before the text: the voice counts, the name "
                              "stays in the text."),
             count),
         0});
}

void CueReport::addReadings(ImportedEpisode &episode)
{
    episode.remarks.push_back(
        {Kind::Dropped,
         QCoreApplication::translate("CueImport",
                                     "Readings above characters (ruby) are not part of the transcript."),
         0});
}

void CueReport::addDropped(ImportedEpisode &episode, qsizetype count, int line)
{
    episode.remarks.push_back(
        {Kind::Dropped,
         say(QT_TRANSLATE_N_NOOP("CueImport", "%n block(s) are no cues and not part of the transcript."),
             count),
         line});
}

} // namespace Ropewalk
