// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringView>

namespace Ropewalk
{

/// The ways in which cue files say who speaks.
enum class CueNameStyle : quint8 {
    Voice,        ///< `<v Ana>` (WebVTT)
    Colon,        ///< `Ana: `
    ColonBracket, ///< `[SPEAKER_00]: `
    Bracket,      ///< `[ANA] `
    Parenthesis,  ///< `(ANA) `
};

/// What stands at the start of a row and may say that somebody else speaks. `length` counts everything up to
/// the first word said.
struct CuePrefix {
    bool isDash = false; ///< `- `, `-A`, `– `, `>>`
    CueNameStyle style = CueNameStyle::Voice;
    QStringView label; ///< empty where there is a dash alone
    qsizetype length = 0;
    qsizetype dashLength = 0;

    [[nodiscard]] bool isLabel() const { return !label.isEmpty(); }
};

/// Reads what looks like a dash or a label; whether the file means it so is for CueLabels to say.
[[nodiscard]] CuePrefix readCuePrefix(QStringView row);

/// Whether a label written as `label: ` is sure to be read as one again.
[[nodiscard]] bool isPlainCueLabel(QStringView label);

/// Appends the label in a style other than Voice.
void appendCueLabel(QString &out, CueNameStyle style, QStringView label);

/// Decides which of the prefixes of a file are labels: those that it uses consistently. Fed with every cue
/// first, then asked. Holds views: the texts must outlive it.
class CueLabels final
{
public:
    /// The prefix of a cue's first row (`isCueStart`) or of a later row.
    void count(const CuePrefix &prefix, bool isCueStart);
    void decide();

    [[nodiscard]] bool accepts(const CuePrefix &prefix) const;
    [[nodiscard]] bool isEmpty() const
    {
        return m_accepted[1].isEmpty() && m_accepted[2].isEmpty() && m_accepted[3].isEmpty() &&
               m_accepted[4].isEmpty();
    }

private:
    qsizetype m_cues = 0;
    bool m_firstIsLabelled = false;
    QHash<QStringView, int> m_counts[5];
    QSet<QStringView> m_accepted[5];
};

} // namespace Ropewalk
