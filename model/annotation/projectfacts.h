// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Ropewalk
{

/// The words of the usual verdict scale, to start a project with.
[[nodiscard]] QStringList usualVerdicts();

/// What is set for a whole show.
struct ProjectFacts {
    QString name;
    QStringList verdicts = usualVerdicts();
    int wordsPerMinute = 150; ///< for estimated times

    bool operator==(const ProjectFacts &) const = default;
};

} // namespace Ropewalk
