// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/cuesource.h"

#include <vector>

namespace Ropewalk
{

/// What a cue, or the part of a cue that one voice says, reads as: tags taken out, entities decoded, rows
/// joined by one space, spaces trimmed at the ends of rows.
struct CueText {
    /// A row behind the first: where it begins in the text, where the row before it ends in the source (at
    /// its line end), and where it begins there.
    struct Row {
        qsizetype offset = 0;
        qsizetype previousEnd = 0;
        qsizetype from = 0;
    };

    QString text;
    std::vector<Row> rows;
    std::vector<qsizetype>
        places; ///< in the source, of each character of the text; empty where they run on from bodyFrom
    WordTimings words;
    QString voice;         ///< the annotation of WebVTT's `<v>`
    bool hasVoice = false; ///< a voice tag was there, with or without a name
    bool sharesCue = false;
    quint32 cue = 0;        ///< ordinal of its CueSource
    qsizetype from = 0;     ///< in the source: lead, or voice tag of a second voice
    qsizetype bodyFrom = 0; ///< behind the voice tag
    qsizetype to = 0;

    [[nodiscard]] qsizetype placeOf(qsizetype offset) const
    {
        if (places.empty())
            return bodyFrom + offset;
        return size_t(offset) < places.size() ? places[size_t(offset)] : to;
    }
};

/// Puts a CueText together character by character.
class CueTextBuilder final
{
public:
    explicit CueTextBuilder(CueText &into)
        : m_into(into)
    {
    }

    /// One character of text that stands at `place` of the source. Spaces and tabs at the start of a row are
    /// left out.
    void append(QChar c, qsizetype place);
    /// A line end from `place` up to `next`.
    void breakRow(qsizetype place, qsizetype next);
    /// Takes back the spaces at the end.
    void finish();

    [[nodiscard]] bool isBlank() const { return m_into.text.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_into.text.size() + (m_wantsSpace ? 1 : 0); }

private:
    void trim();

    CueText &m_into;
    bool m_atRowStart = true;
    bool m_wantsSpace = false;
    qsizetype m_breakPlace = 0;
    qsizetype m_breakNext = 0;
};

/// Whether the source stretch is its own text: one row without markup (`<`, `>`, `&`, `{`), tabs, or spaces
/// at its ends.
[[nodiscard]] bool isPlainCueText(QStringView source);

} // namespace Ropewalk
