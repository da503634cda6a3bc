// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/issue.h"

namespace Ropewalk
{

/// What annotations say of the words of one line to who looks for issues: that they are locked, left out of
/// what is published, or right as they are. A value, made for one line at one moment.
class IssueMarks
{
public:
    IssueMarks(const Episode &episode, const Line &line);

    [[nodiscard]] bool isLocked(const Stretch &words) const;
    [[nodiscard]] bool isWithheld(const Stretch &words) const;
    /// Somebody found an issue of the kind there to be right, and the words are the same.
    [[nodiscard]] bool isSettled(IssueKind kind, const Stretch &words) const;

private:
    struct Mark {
        Stretch words;
        const Annotation *annotation = nullptr;
    };
    void add(const Episode &episode, const Line &line, const Annotation &annotation);

    std::vector<Mark> m_marks;
};

} // namespace Ropewalk
