// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <vector>

namespace Ropewalk
{

/// A size for each row of a long list (the height of a line in pixels, its length in UTF-16 units), and the
/// sums of them: where a row begins, and which row is at a place.
///
/// Rows stand in chunks of a few hundred with a sum each, so that coming and going rows and asking cost next
/// to nothing for a million rows. A size may be a guess, to be replaced once it is known. A value.
class RowSums
{
public:
    /// `sizes` are guesses, none below 0.
    void reset(const std::vector<qint32> &sizes);

    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qint32 size(qsizetype row) const;
    [[nodiscard]] bool isKnown(qsizetype row) const;
    /// The sum of the sizes before `row`, which may be count().
    [[nodiscard]] qint64 start(qsizetype row) const;

    struct Place {
        qsizetype row = 0;
        qint64 offset = 0; ///< from the row's start
    };
    /// The row that `at` lies in: start(row) <= at < start(row) + size(row). Before the first row and behind
    /// the last one these are given. There must be a row.
    [[nodiscard]] Place find(qint64 at) const;

    /// The first row from `row` on whose size is a guess; count() where there is none.
    [[nodiscard]] qsizetype nextGuess(qsizetype row) const;

    void set(qsizetype row, qint32 size, bool isKnown);
    /// `removed` rows from `at` on give way to `inserted` ones, whose size is a guess.
    void splice(qsizetype at, qsizetype removed, qsizetype inserted, qint32 guess);
    /// All sizes become guesses.
    void forget();

private:
    struct Row {
        qint32 size = 0;
        bool isKnown = false;
    };
    struct Chunk {
        std::vector<Row> rows;
        qint64 sum = 0;
        qsizetype guesses = 0;
        qsizetype firstRow = 0; ///< right only while m_rowsAreRight
        qint64 start = 0;       ///< right only while m_startsAreRight
    };
    struct Index {
        size_t chunk = 0;
        size_t row = 0;
    };

    void refreshRows() const;
    void refreshStarts() const;
    [[nodiscard]] Index indexOf(qsizetype row) const;
    void insert(qsizetype at, qsizetype count, qint32 guess);
    void remove(qsizetype at, qsizetype count);

    mutable std::vector<Chunk> m_chunks;
    mutable bool m_rowsAreRight = true;
    mutable bool m_startsAreRight = true;
    qsizetype m_count = 0;
    qint64 m_total = 0;
};

} // namespace Ropewalk
