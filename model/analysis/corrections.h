// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/lockedwords.h"
#include "model/annotation/houserule.h"

#include <functional>

namespace Ropewalk
{

struct Catalogue;

/// Words that are heard or typed wrongly, and those that belong there.
struct Correction {
    QString from;
    QString to;
    HouseRuleId rule = {}; ///< the show's; null for one that is not among its rules

    bool operator==(const Correction &) const = default;
};

/// The corrections among a show's rules that are on, and hold for a language ("en", "de-AT"; empty for any).
[[nodiscard]] std::vector<Correction> correctionsOf(const Catalogue &catalogue, const QString &language);

/// `to` in the case in which `hit` stands for `from`: "gerhard" for "gehard", "GERHARD" for "GEHARD".
[[nodiscard]] QString inCaseOf(QStringView hit, const Correction &correction);

/// Whether two texts differ in case and punctuation alone, and have as many words.
[[nodiscard]] bool isSameButForm(QStringView one, QStringView other);

/// A place where a correction would apply.
struct CorrectionHit {
    LineId line;
    Stretch stretch;
    size_t correction = 0; ///< index among those that were looked for
    QString text;          ///< what would stand there

    bool operator==(const CorrectionHit &) const = default;
};

/// A line to be looked through: a copy, so that it can be done in another thread.
struct LineToCorrect {
    LineId line;
    QString text;
};
/// The lines of an episode, page first, in the order of the text.
[[nodiscard]] std::vector<LineToCorrect> linesToCorrect(const Episode &episode);
[[nodiscard]] std::vector<LineToCorrect> linesToCorrect(const EpisodeData &episode);

/// Finds where corrections would apply: whole words, in any case, except that where only case or punctuation
/// is corrected, it is as they are written. Of several at a place the longest counts. What reads as it should
/// already ("Jon" to "Jon Smith", in "Jon Smith") is none. Made once for a search; a value.
class CorrectionFinder
{
public:
    explicit CorrectionFinder(std::vector<Correction> corrections);

    [[nodiscard]] const std::vector<Correction> &corrections() const { return m_corrections; }
    /// The hits in one line, in order and without overlaps.
    void find(const LineToCorrect &line, std::vector<CorrectionHit> &hits) const;
    /// All hits in many, outside of locked quotes. Stops where `goesOn` says false; that is asked with the
    /// share done.
    [[nodiscard]] std::vector<CorrectionHit> findAll(const std::vector<LineToCorrect> &lines,
                                                     const LockedWords &locks,
                                                     const std::function<bool(double)> &goesOn = {}) const;

private:
    [[nodiscard]] std::optional<CorrectionHit> hitAt(QStringView text, qsizetype at, size_t key) const;
    [[nodiscard]] bool fits(QStringView text, qsizetype at, size_t correction) const;

    std::vector<Correction> m_corrections;
    std::vector<bool> m_isExact;              ///< by correction: case and punctuation matter
    QMultiHash<size_t, size_t> m_byFirstWord; ///< the key of the first word, to the correction
};

/// The pair that a change of one or two words stands for: `before` and `after` are the line, which differ in
/// [from, before.size() - tail) and [from, after.size() - tail) alone. Nothing where it is none to be done
/// elsewhere: words that came or went, numbers, less than three letters, more words than two, and a change of
/// nothing but case or punctuation unless the word is written like a name, and not for a sentence's
/// beginning.
[[nodiscard]] std::optional<Correction> correctionFrom(QStringView before, QStringView after, qsizetype from,
                                                       qsizetype tail);

/// The same as words: where the corrected words stand in `after`; for whoever asks whether the caret has left
/// them.
[[nodiscard]] Stretch wordsAround(QStringView after, qsizetype from, qsizetype tail);

} // namespace Ropewalk
