// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"

#include <QString>

#include <expected>
#include <vector>

namespace Ropewalk
{

/// What is wrong with a query, as a sentence, and where in its text.
struct QueryError {
    QString message;
    Stretch where;
};

/// What somebody looks for, as it was typed: words and filters, all of which must hold.
///
///     goat farm            both words, in any order
///     "goat farm"          the words in a row
///     goat*                words that begin so; the last word of a phrase may, too
///     NEAR(goat farm, 5)   with at most five other words between them, ten where no number is given
///     -meeting             not these words; also a phrase or a prefix
///     who:Founder          filters; values with spaces stand in quotation marks: who:"The Startup Founder"
///
/// Of several filters of one field one has to hold. Case and accents do not matter. Which speakers and
/// episodes the values mean is no matter of the query (see SearchPlan).
struct SearchQuery {
    /// Words in a row, the last one of which may be the beginning of a word.
    struct Phrase {
        QString text;
        bool isPrefix = false;

        bool operator==(const Phrase &) const = default;
    };
    /// One phrase, or several that stand near each other.
    struct Term {
        std::vector<Phrase> phrases;
        int distance = 0; ///< the most words between several phrases
        bool isExcluded = false;
        Stretch where;

        bool operator==(const Term &) const = default;
    };
    enum class Field : quint8 {
        Who,     ///< speaker
        Topic,   ///< of the outline
        Reason,  ///< number of a linked reason
        Verdict, ///< of a claim
        Since,   ///< the episode's date: that day, month or year, and later
        Until,   ///< and earlier
        Date,    ///< and no other
        In,      ///< episode, by its number or title
        Kind,    ///< line, page, note, claim, source
    };
    struct Filter {
        Field field = Field::Who;
        QString value;
        Stretch where; ///< with the field's name

        bool operator==(const Filter &) const = default;
    };

    std::vector<Term> terms;
    std::vector<Filter> filters;

    [[nodiscard]] bool isEmpty() const { return terms.empty() && filters.empty(); }
    [[nodiscard]] std::vector<Filter> filtersOf(Field field) const;
    bool operator==(const SearchQuery &) const = default;
};

/// The words that fields are typed as.
[[nodiscard]] QString fieldName(SearchQuery::Field field);

/// Any text gives a query or an error. An empty text gives an empty query.
[[nodiscard]] std::expected<SearchQuery, QueryError> parseQuery(const QString &text);

/// The terms (not the excluded ones, or these alone) as FTS5 takes them; empty where there are none.
[[nodiscard]] QString matchText(const SearchQuery &query, bool excluded = false);

} // namespace Ropewalk
