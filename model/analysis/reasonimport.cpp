// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/reasonimport.h"

#include "model/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// A text without any letter or digit is known by what it is.
QString keyOf(const QString &text)
{
    const QString key = wordKey(text);
    return key.isEmpty() ? text.trimmed() : key;
}

class ImportPlanner
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlanner)

public:
    ImportPlanner(ReasonListId list, std::span<const Reason> existing, ReasonImportMode mode,
                  const QSet<ReasonId> &used)
        : m_list(list)
        , m_existing(existing)
        , m_isReplace(mode == ReasonImportMode::Replace)
        , m_used(used)
        , m_isMatched(existing.size())
    {
        for (size_t i = 0; i < existing.size(); ++i) {
            m_byKey[keyOf(existing[i].text)].push_back(i);
            m_byNumber[existing[i].number].push_back(i);
        }
    }

    ReasonImportPlan run(const ReasonListFile &file)
    {
        m_plan.remarks = file.remarks;
        // Entries that agree in number and words first, so that a renumbered one does not take their place.
        std::vector<const ListedReason *> others;
        for (const ListedReason &listed : file.reasons) {
            const auto same = find(listed, true);
            if (same)
                update(listed, *same);
            else
                others.push_back(&listed);
        }
        for (const ListedReason *listed : others)
            plan(*listed);
        if (m_isReplace)
            removeRest();
        else
            keepRest();
        return std::move(m_plan);
    }

private:
    /// The reason with these words that no entry has met yet.
    [[nodiscard]] std::optional<size_t> find(const ListedReason &listed, bool withNumber) const
    {
        for (const size_t i : m_byKey.value(keyOf(listed.text))) {
            if (!m_isMatched[i] && (!withNumber || m_existing[i].number == listed.number))
                return i;
        }
        return std::nullopt;
    }

    void update(const ListedReason &listed, size_t at)
    {
        m_isMatched[at] = true;
        const Reason &before = m_existing[at];
        Reason after = before;
        after.isExplicit = listed.isExplicit;
        if (m_isReplace) {
            after.number = listed.number;
            after.text = listed.text;
        }
        if (after == before)
            m_plan.unchanged.push_back(before);
        else
            m_plan.changed.push_back({before, after});
    }

    void plan(const ListedReason &listed)
    {
        if (const auto moved = find(listed, false)) {
            if (m_isReplace) {
                update(listed, *moved);
            } else {
                const Reason &existing = m_existing[*moved];
                m_plan.otherNumber.push_back({listed, existing, false});
                m_plan.remarks.append(
                    tr("Line %1: reason %2 is number %3 of the list already and was left out.")
                        .arg(listed.line)
                        .arg(listed.number)
                        .arg(existing.number));
            }
            return;
        }
        const auto sameNumber = m_byNumber.value(listed.number);
        if (!sameNumber.empty()) {
            const Reason &existing = m_existing[sameNumber.front()];
            m_plan.readsDifferently.push_back({listed, existing, m_isReplace});
            const QString remark =
                m_isReplace ? tr("Line %1: number %2 read “%3” so far and reads “%4” now. It was added as a "
                                 "new reason.")
                            : tr("Line %1: number %2 reads “%3” in the list and “%4” in the file. The list "
                                 "stays as it is.");
            m_plan.remarks.append(remark.arg(QString::number(listed.line), QString::number(listed.number),
                                             existing.text, listed.text));
            if (!m_isReplace)
                return;
        }
        m_plan.added.push_back({ReasonId::create(), m_list, listed.number, listed.text, listed.isExplicit});
    }

    void removeRest()
    {
        for (size_t i = 0; i < m_existing.size(); ++i) {
            const Reason &reason = m_existing[i];
            if (m_isMatched[i])
                continue;
            if (!m_used.contains(reason.id)) {
                m_plan.removed.push_back(reason);
                continue;
            }
            m_plan.kept.push_back(reason);
            m_plan.remarks.append(
                tr("Reason %1, “%2”, is not in the file. It stays in the list, since episodes use it.")
                    .arg(QString::number(reason.number), reason.text));
        }
    }

    void keepRest()
    {
        for (size_t i = 0; i < m_existing.size(); ++i) {
            if (!m_isMatched[i])
                m_plan.unchanged.push_back(m_existing[i]);
        }
    }

    ReasonListId m_list;
    std::span<const Reason> m_existing;
    bool m_isReplace;
    const QSet<ReasonId> &m_used;
    std::vector<bool> m_isMatched;
    QHash<QString, std::vector<size_t>> m_byKey;
    QHash<int, std::vector<size_t>> m_byNumber;
    ReasonImportPlan m_plan;
};

class CitationMatcher
{
    Q_DECLARE_TR_FUNCTIONS(CitationMatcher)

public:
    explicit CitationMatcher(std::span<const Reason> reasons)
        : m_reasons(reasons)
    {
    }

    [[nodiscard]] CitationMatch match(const Citation &citation) const
    {
        const bool hasWords = !citation.text.trimmed().isEmpty();
        const QString key = keyOf(citation.text);
        std::vector<const Reason *> numbered;
        std::vector<const Reason *> worded;
        std::vector<const Reason *> both;
        for (const Reason &reason : m_reasons) {
            const bool isNumber = reason.number == citation.number;
            const bool isWords = hasWords && keyOf(reason.text) == key;
            if (isNumber)
                numbered.push_back(&reason);
            if (isWords)
                worded.push_back(&reason);
            if (isNumber && (isWords || !hasWords))
                both.push_back(&reason);
        }
        CitationMatch match{citation.id, CitationFit::Unknown, {}, {}, {}};
        const auto &fitting = both.empty() ? worded : both;
        if (fitting.size() > 1) {
            match.fit = CitationFit::Ambiguous;
            match.remark = tr("#%1: several reasons of the lists fit. Choose one.").arg(citation.number);
        } else if (!fitting.empty()) {
            match.fit = both.empty() ? CitationFit::OtherNumber : CitationFit::Same;
            match.reason = fitting.front()->id;
            if (both.empty())
                match.remark = tr("#%1 — %2: this is number %3 of the list.")
                                   .arg(QString::number(citation.number), citation.text,
                                        QString::number(fitting.front()->number));
        } else if (!numbered.empty()) {
            match.fit = CitationFit::ReadsDifferently;
            match.listed = numbered.front()->id;
            match.remark = tr("#%1 — %2: the list's number %1 reads “%3”.")
                               .arg(QString::number(citation.number), citation.text, numbered.front()->text);
        } else {
            match.remark =
                tr("#%1 — %2: no list has this reason.").arg(QString::number(citation.number), citation.text);
        }
        return match;
    }

private:
    std::span<const Reason> m_reasons;
};

} // namespace

std::vector<Edit> ReasonImportPlan::edits() const
{
    std::vector<Edit> edits;
    for (const Reason &reason : removed)
        edits.emplace_back(Put<Reason>{reason.id, std::nullopt});
    for (const Pair &pair : changed)
        edits.emplace_back(Put<Reason>{pair.after.id, pair.after});
    for (const Reason &reason : added)
        edits.emplace_back(Put<Reason>{reason.id, reason});
    return edits;
}

ReasonImportPlan planReasonImport(ReasonListId list, std::span<const Reason> existing,
                                  const ReasonListFile &file, ReasonImportMode mode,
                                  const QSet<ReasonId> &used)
{
    return ImportPlanner(list, existing, mode, used).run(file);
}

std::vector<CitationMatch> matchCitations(std::span<const Citation> citations,
                                          std::span<const Reason> reasons)
{
    const CitationMatcher matcher(reasons);
    std::vector<CitationMatch> matches;
    for (const Citation &citation : citations)
        matches.push_back(matcher.match(citation));
    return matches;
}

} // namespace Ropewalk
