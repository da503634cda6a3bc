// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/turn.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace Ropewalk
{

/// What may be a speaker's label at the beginning of a line: `Ana Ruiz: text`, `[SPEAKER_00]: text`, `Ana
/// (00:12): text`,
/// `[00:01:02] Ana: text`. Offsets are in the line; [nameStart, nameEnd) is the name without brackets, time
/// and colon, `rest` the first character of the text behind it (the line's length where the label stands
/// alone).
struct LabelHead {
    qint32 nameStart = 0;
    qint32 nameEnd = 0;
    qint32 rest = 0;
    qint64 startMs = -1; ///< a time that stands with the label; -1 for none
};

/// Looks at the form alone: a colon near the line's beginning with a space behind it, and something before
/// it. `line` has no spaces around it.
[[nodiscard]] std::optional<LabelHead> labelHead(QStringView line);

/// How often a name must begin a line of a file to be taken for a label; 0 for what is none however often:
/// sentences, `In January`, `quote`, names with a comma behind them, quotations. Upper-case names and names
/// of two words or more need 1, single words 2, lowercase names 3.
[[nodiscard]] int timesNeeded(QStringView name);

/// The structure that a label stands for (Break, Jingle, Clip from …), nothing for people.
[[nodiscard]] std::optional<TurnKind> markerKind(QStringView label);

/// Whether `label: rest` is a marker: a structure's name and hardly anything behind it but times.
[[nodiscard]] std::optional<TurnKind> markerKind(QStringView label, QStringView rest);

/// The kind of a marker whose words as they stand are `text`: "Break: [25:59]", "COMMERCIAL BREAK".
[[nodiscard]] std::optional<TurnKind> markerKindOfText(QStringView text);

/// Counts what may be labels in a file, and then says which are. Names are views into the file's text.
class LabelCensus
{
public:
    /// Counts `name`; returns its number for accepts(). `rest` is what stands behind the colon.
    int add(QStringView name, QStringView rest);
    /// Names that are labels wherever they are met (a panel's), each matched loosely: FOUNDER for "The
    /// Startup Founder".
    void expect(const QStringList &people);
    /// Decides; called once, after the last add().
    void decide();
    [[nodiscard]] bool accepts(int number) const { return m_entries[size_t(number)].isLabel; }
    /// How many lines begin with a label.
    [[nodiscard]] qsizetype accepted() const;

private:
    struct Entry {
        QStringView name;
        qsizetype count = 0;
        qsizetype links = 0; ///< followed by nothing but a web address
        bool isLabel = false;
    };
    QHash<QStringView, int> m_numbers;
    std::vector<Entry> m_entries;
    std::vector<QStringList> m_expected;
    int m_last = -1;
};

/// Whether `label` is the short form that `introduction` gives itself: `MF` and `Michael Flaxman (MF)`.
[[nodiscard]] bool isIntroducedAs(QStringView label, QStringView introduction);

} // namespace Ropewalk
