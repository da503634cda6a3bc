// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "widgets/common/theme.h"

#include <QHash>

namespace Ropewalk
{

/// A small sign in the margin beside a line: a reason's number, a claim's status, a note.
struct Badge {
    QString text;
    QString tip; ///< what it stands for, in a sentence
    Colour colour = Colour::Faint;
    bool isDashed = false;        ///< to be looked at again
    QString sign = {};            ///< what stands there where there is no room for the text
    Position at = {};             ///< where its words begin
    AnnotationId annotation = {}; ///< what hangs there; null where it is only offered
    ReasonId reason = {};         ///< that is offered
    QString words = {};           ///< as a screen reader reads it

    bool operator==(const Badge &) const = default;
};

/// "#81: No goat analysis meetings.", for tips and screen readers.
[[nodiscard]] QString spokenText(const Badge &badge);

/// What is offered for lines and nobody has accepted yet; dashed.
using OfferedBadges = QHash<LineId, QList<Badge>>;

/// What hangs on a line: of each annotation that begins on it, in the order of their places. Of those that
/// look and say the same, the first.
[[nodiscard]] QList<Badge> badgesOf(const Project &project, const Episode &episode, LineId line);

} // namespace Ropewalk
