// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/reasonlistfile.h"
#include "model/editing/edit.h"

#include <QSet>

#include <span>

namespace Ropewalk
{

enum class ReasonImportMode : quint8 {
    Replace, ///< the file is the list from now on
    Extend,  ///< the file adds to the list and changes no text
};

/// What taking over a file does to a list of reasons; nothing is done by making it.
///
/// A reason is known by its words (wordKey() of its text), its number only names it. So an entry of the file
/// is the same reason where number and words agree. Otherwise:
/// - words that the list has under another number: Replace gives that reason the new number, Extend leaves it
/// and
///   says so;
/// - a number that the list has with other words: Extend keeps the list's and says so; Replace adds the
/// file's as a
///   reason of its own, and the list's goes, or stays beside it where it is used;
/// - Replace removes what the file does not have, but keeps what is used.
/// No id ever gets other words than it had.
struct ReasonImportPlan {
    /// An entry of the file and what the list has.
    struct Pair {
        Reason before;
        Reason after;
    };
    /// An entry of the file that is at odds with the list.
    struct Conflict {
        ListedReason listed;
        Reason existing;
        bool isTaken = false; ///< Replace: added as a new reason; Extend: left out
    };

    std::vector<Reason> added;
    std::vector<Pair> changed; ///< same words: another spelling (Replace), number (Replace) or explicit flag
    std::vector<Reason> unchanged;
    std::vector<Reason> removed;
    std::vector<Reason> kept;               ///< Replace: not in the file, but used
    std::vector<Conflict> readsDifferently; ///< the list's number has other words
    std::vector<Conflict> otherNumber;      ///< Extend: the list has the words under another number
    QStringList remarks;                    ///< translated: the file's, and one for each of the last three

    /// The edits that carry it out; none where nothing changes.
    [[nodiscard]] std::vector<Edit> edits() const;
};

/// Plans the import of `file` into the list `list`, which has the reasons `existing`. `used` are those that
/// links or citations name.
[[nodiscard]] ReasonImportPlan planReasonImport(ReasonListId list, std::span<const Reason> existing,
                                                const ReasonListFile &file, ReasonImportMode mode,
                                                const QSet<ReasonId> &used);

enum class CitationFit : quint8 {
    Same,             ///< number and words agree, or the number agrees and no words are printed
    OtherNumber,      ///< the words are a reason's whose number is another now
    ReadsDifferently, ///< the number has other words in the list: not bound
    Unknown,          ///< neither number nor words are in the list: not bound
    Ambiguous,        ///< several reasons fit: not bound
};

/// What the lists say to a printed citation.
struct CitationMatch {
    CitationId citation;
    CitationFit fit = CitationFit::Unknown;
    ReasonId reason; ///< what it is bound to; null where it is not
    ReasonId listed; ///< what the list has under its number, where that reads differently
    QString remark;  ///< translated; empty where all is well
};

/// Finds the reasons that printed citations mean, by their words first.
[[nodiscard]] std::vector<CitationMatch> matchCitations(std::span<const Citation> citations,
                                                        std::span<const Reason> reasons);

} // namespace Ropewalk
