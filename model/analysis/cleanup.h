// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/findscope.h"
#include "model/analysis/lockedwords.h"
#include "model/analysis/stylepack.h"

#include <functional>

namespace Ropewalk
{

/// A rule made ready to be used. A value, which may be used in several threads.
class CleanUpRule
{
public:
    /// The error is what is wrong, as a sentence without the rule's name.
    [[nodiscard]] static std::expected<CleanUpRule, QString> make(const StyleRule &rule);

    /// In order, without overlaps, and without exceptions; each with what takes its place. A line that the
    /// pattern is too hard for has none.
    [[nodiscard]] std::vector<FoundWords> find(QStringView line) const;
    /// The line as a clean export has it after this rule alone.
    [[nodiscard]] QString cleaned(const QString &line) const;

    [[nodiscard]] bool strikes() const { return m_strikes; }
    [[nodiscard]] quint8 where() const { return m_where; }

private:
    Finder m_pattern;
    std::vector<Finder> m_exceptions;
    bool m_strikes = false;
    quint8 m_where = StyleRule::Text;
};

/// Where a rule applies.
struct CleanUpHit {
    qsizetype rule = 0; ///< index among the rules that were looked for
    FoundPlace place;   ///< in the text, on the page or in a label
    bool strikes = false;

    bool operator==(const CleanUpHit &) const = default;
};

/// A text that clean-up looks through, as it was when this was made.
struct TextToClean {
    FoundPlace place; ///< `words` empty
    QString text;
    QList<Stretch> struck = {}; ///< or off the record already: sorted
};

/// Which texts there are, in order: the lines of the transcript, those of the page, labels.
[[nodiscard]] std::vector<TextToClean> textsToClean(const Project &project, const Episode &episode,
                                                    quint8 where = StyleRule::Text | StyleRule::Page |
                                                                   StyleRule::Labels);

/// Finds where rules apply. A value, which may be used in several threads.
class CleanUpFinder
{
public:
    /// The rules in the order in which they come first: where two would change the same words, the earlier
    /// one does. Rules that are none find nothing.
    explicit CleanUpFinder(const std::vector<StyleRule> &rules);

    /// In the order of the texts and of the words in each. Words in locked quotes, and words that are struck
    /// already, are left alone. `goesOn` is told the share that is done, now and then; false ends it, with
    /// what was found.
    [[nodiscard]] std::vector<CleanUpHit> findAll(const std::vector<TextToClean> &texts,
                                                  const LockedWords &locks,
                                                  const std::function<bool(double)> &goesOn = {}) const;

private:
    void find(const TextToClean &text, const LockedWords &locks, std::vector<CleanUpHit> &hits) const;

    std::vector<std::pair<qsizetype, CleanUpRule>> m_rules; ///< by index among all
};

/// What cleans up at these hits, which were found in the episode as it is: one step of the episode, and one
/// of the labels, which all episodes share.
[[nodiscard]] ReplacePlan planCleanUp(const Project &project, const Episode &episode,
                                      const std::vector<CleanUpHit> &hits);

} // namespace Ropewalk
