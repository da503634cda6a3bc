// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcript/turn.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringList>

#include <optional>
#include <vector>

namespace Ropewalk
{

/// A turn, or a part of one, on its way through the clipboard: who has it, and its lines.
struct ClipTurn {
    TurnKind kind = TurnKind::Speech;
    SpeakerId speaker; ///< null for nobody, and where only a label is known
    QString name;      ///< the credit; empty for nobody and markers
    QString label;     ///< what files write before the turn; empty for nobody
    QStringList lines;

    /// Whether nothing says whose it is.
    [[nodiscard]] bool isUnlabelled() const
    {
        return kind == TurnKind::Speech && speaker.isNull() && name.isEmpty() && label.isEmpty();
    }
    bool operator==(const ClipTurn &) const = default;
};

/// The program's own kind of what is on the clipboard: JSON, an object with "version" (1) and "turns", a list
/// of objects with "kind" ("speech", "break", "jingle", "clip", "marker"), "speaker" (an id), "name", "label"
/// and "lines".
inline constexpr QLatin1StringView clipTurnsType("application/x-ropewalk-turns+json");

[[nodiscard]] QByteArray toJson(const std::vector<ClipTurn> &turns);
/// Nothing where it is not that, or of a later version: any bytes are allowed.
[[nodiscard]] std::optional<std::vector<ClipTurn>> clipTurnsOf(const QByteArray &json);

} // namespace Ropewalk
