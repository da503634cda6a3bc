// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/pastedtext.h"

#include "model/formats/plainturns.h"

#include <algorithm>

namespace Ropewalk
{

std::vector<ClipTurn> turnsOfText(const QString &text, const QStringList &people)
{
    PlainTurns plain(text);
    plain.expect(people);
    TextLines lines(text);
    TextLines::Item line;
    while (lines.next(line)) {
        if (line.start < line.end)
            plain.add(line);
    }
    const std::vector<TurnLine> resolved = plain.resolve();
    if (plain.labelCount() == 0)
        return {};

    std::vector<ClipTurn> turns;
    // Whether the last turn is one that text goes on with, and whether its label waits for the text below.
    bool isOpen = false;
    bool isWaiting = false;
    for (const TurnLine &each : resolved) {
        const QString words = text.sliced(each.start, each.end - each.start);
        switch (each.kind) {
        case TurnLine::Kind::Layout:
            break;
        case TurnLine::Kind::Marker:
            turns.push_back({each.marker, {}, {}, {}, {words}});
            isOpen = isWaiting = false;
            break;
        case TurnLine::Kind::Label:
            isWaiting = each.body == each.end;
            isOpen = true;
            turns.push_back({TurnKind::Speech,
                             {},
                             {},
                             each.label.toString(),
                             {text.sliced(each.body, each.end - each.body)}});
            break;
        case TurnLine::Kind::Text:
            if (!isOpen)
                turns.push_back({TurnKind::Speech, {}, {}, {}, {}});
            if (std::exchange(isWaiting, false))
                turns.back().lines.clear();
            isOpen = true;
            turns.back().lines.append(words);
            break;
        }
    }
    return turns;
}

} // namespace Ropewalk
