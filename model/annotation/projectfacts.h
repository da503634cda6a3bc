// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Ropewalk
{

/// The words of the usual verdict scale, to start a project with.
[[nodiscard]] QStringList usualVerdicts();

/// How a verdict stands in its scale, which goes from what holds to what does not.
enum class VerdictSense : quint8 {
    None,    ///< no verdict
    Holds,   ///< the scale's first
    Between, ///< also one that the scale does not have (any more)
    Fails,   ///< the scale's last, where it has several
};
[[nodiscard]] VerdictSense verdictSense(const QStringList &scale, const QString &verdict);

/// What is set for a whole show.
struct ProjectFacts {
    QString name;
    QStringList verdicts = usualVerdicts();
    int wordsPerMinute = 150; ///< for estimated times

    bool operator==(const ProjectFacts &) const = default;
};

} // namespace Ropewalk
