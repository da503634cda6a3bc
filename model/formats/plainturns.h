// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/labels.h"
#include "model/formats/layoutbuilder.h"
#include "model/formats/textlines.h"

#include <vector>

namespace Ropewalk
{

/// A line of a transcript, read as far as its own form tells. Offsets are in the source's text.
struct TurnLine {
    enum class Kind : quint8 {
        Text,   ///< goes on with the turn, or follows a label that stands alone
        Label,  ///< begins a turn of `label`, its text begins at `body` (== end: the label stands alone)
        Marker, ///< a turn of structure
        Layout, ///< a heading: kept, and no part of the text
    };

    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype body = 0;
    QStringView label = {};
    qint64 startMs = -1;
    int number = 0;
    Kind kind = Kind::Text;
    TurnKind marker = TurnKind::Speech;
};

/// Makes turns of lines in their order: a label begins a turn, text goes on with it; behind a marker text has no speaker.
/// A time that stands alone behind a label (`Ana: 00:01:02`) is the time of the text that follows. Stops
/// early once cancelled, which the builder's finish() then tells.
void addTurns(LayoutBuilder &builder, QStringView text, const std::vector<TurnLine> &lines);

/// The lines of a text whose labels are plain, `Name: text`: gathered first, since whether a name is a label depends on how
/// often it comes.
class PlainTurns
{
public:
    explicit PlainTurns(QStringView text)
        : m_text(text)
    {
    }

    void expect(const QStringList &people) { m_census.expect(people); }
    void add(const TextLines::Item &line);
    /// The lines, resolved; called once.
    [[nodiscard]] std::vector<TurnLine> resolve();
    [[nodiscard]] qsizetype labelCount() const { return m_census.accepted(); }

private:
    struct Found {
        TextLines::Item line;
        LabelHead head;
        int number = -1;
    };
    QStringView m_text;
    LabelCensus m_census;
    std::vector<Found> m_lines;
};

/// Whether a reader of plain labels would take a line of text for a label or a marker.
[[nodiscard]] bool readsAsLabel(QStringView text);
/// Whether it would know `label` where it begins `turns` turns.
[[nodiscard]] bool isReadableLabel(QStringView label, qsizetype turns);

} // namespace Ropewalk
