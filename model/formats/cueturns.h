// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/line.h"

namespace Ropewalk
{

/// What is known of a line when it is asked whether it begins a turn.
struct CueLineHead {
    Span span;
    bool hasName = false; ///< a voice tag or a label stands at it
    bool isDash = false;
    QString name; ///< empty for a voice without a name
};

/// Decides where turns begin in a list of cues, one line after the other. Voices and labels win: where a file
/// has any, silence and length begin no turn.
class CueTurns final
{
public:
    enum class Names {
        None,      ///< silence, length and dashes decide
        AtChanges, ///< `Name: `: a line without one goes on with the turn before
        OnEvery,   ///< `<v Name>`: a line without one is somebody unknown
    };

    CueTurns(Names names, qint64 gapMs, qint64 lengthMs)
        : m_names(names)
        , m_gapMs(gapMs)
        , m_lengthMs(lengthMs)
    {
    }

    /// Whether the line begins a turn. Afterwards name() is the turn's.
    [[nodiscard]] bool begins(const CueLineHead &head);
    /// The same without taking note of it.
    [[nodiscard]] bool wouldBegin(const CueLineHead &head) const;
    /// What the line said: its end may be a sentence's.
    void said(const Span &span, QStringView text);

    [[nodiscard]] const QString &name() const { return m_name; }

private:
    Names m_names;
    qint64 m_gapMs;
    qint64 m_lengthMs;
    bool m_isFirst = true;
    bool m_endsSentence = false;
    TimePoint m_turnStart;
    TimePoint m_lastEnd;
    QString m_name;
};

/// Whether the text ends as a sentence does, closing quotes and brackets passed over.
[[nodiscard]] bool endsSentence(QStringView text);

} // namespace Ropewalk
