// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

namespace Ropewalk
{

/// What stays out of a copy of a project that is sent to somebody.
struct LeftOut {
    bool history = false;      ///< what was done, what was deleted, and what was imported, as it was
    bool sources = false;      ///< with the evidence that was found in them
    bool privateNotes = false; ///< notes that are marked so
    bool offRecord = false;    ///< the words of the transcript that are marked so

    bool operator==(const LeftOut &) const = default;
    [[nodiscard]] bool isNothing() const { return *this == LeftOut{}; }
    /// The history holds the other things too: it stays out with each of them.
    [[nodiscard]] bool needsHistoryOut() const { return sources || privateNotes || offRecord; }
};

} // namespace Ropewalk
