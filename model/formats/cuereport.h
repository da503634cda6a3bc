// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/cuesource.h"
#include "model/transcript/imported.h"

#include <QSet>

namespace Ropewalk
{

/// Gathers what is odd about the cues of a file, and says it in one remark a kind, with the line of the
/// first.
class CueReport final
{
public:
    void add(const CueSource &cue);
    void addEmpty(int line) { note(m_empty, line); }
    void addRepeat(int line) { note(m_repeats, line); }
    void finish(ImportedEpisode &episode, qsizetype cues, qsizetype wordTimes,
                const QSet<QString> &names) const;

    static void addSplit(ImportedEpisode &episode, qsizetype count);
    static void addLabelInVoice(ImportedEpisode &episode, qsizetype count);
    static void addReadings(ImportedEpisode &episode);
    /// Blocks that are no cues, from `line` on.
    static void addDropped(ImportedEpisode &episode, qsizetype count, int line);

private:
    struct Oddity {
        int count = 0;
        int line = 0;
    };
    static void note(Oddity &oddity, int line)
    {
        if (oddity.count++ == 0)
            oddity.line = line;
    }

    Oddity m_absurd;
    Oddity m_empty;
    Oddity m_endsEarly;
    Oddity m_backwards;
    Oddity m_overlaps;
    Oddity m_long;
    Oddity m_repeats;
    Span m_last;
};

} // namespace Ropewalk
