// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/search/searchquery.h"

#include <algorithm>

/// A deliberately simple oracle for searches: goes through all words of a project that is loaded.
class SearchOracle
{
public:
    /// Something that was found: a line or an annotation, by its id.
    using Ids = std::vector<Ropewalk::Uuid>;

    explicit SearchOracle(const Ropewalk::Project &project)
        : m_project(project)
    {
    }

    /// What has all the words, in the order in which it should come; `isWanted` says what of it counts.
    template <typename IsWanted>
    [[nodiscard]] Ids find(const Ropewalk::SearchQuery &query, IsWanted isWanted) const
    {
        Ids found;
        for (const Ropewalk::EpisodeId id : m_project.episodes()) {
            const Ropewalk::Episode &episode = *m_project.episode(id);
            const auto marks = marksOf(episode, query, isWanted);
            const auto put = [&](const Ropewalk::Line &line) {
                if (matches(line.text, query) && isWanted(episode, line.id, nullptr))
                    found.push_back(line.id.value);
                for (const auto &[at, mark] : marks) {
                    if (at == line.id)
                        found.push_back(mark.value);
                }
            };
            for (const auto &[at, mark] : marks) {
                if (at.isNull())
                    found.push_back(mark.value);
            }
            for (const Ropewalk::PageLine &page : episode.page())
                put(page.line);
            episode.transcript().forEachTurn(
                [&put](const Ropewalk::Turn &turn) { std::ranges::for_each(turn.lines, put); });
        }
        return found;
    }

    [[nodiscard]] static bool matches(const QString &text, const Ropewalk::SearchQuery &query)
    {
        const QStringList all = tokens(text);
        return std::ranges::all_of(query.terms, [&all](const Ropewalk::SearchQuery::Term &term) {
            return hasTerm(all, term) != term.isExcluded;
        });
    }

private:
    /// Runs of letters, digits and the accents on them, without accents and case.
    [[nodiscard]] static QStringList tokens(const QString &text)
    {
        QStringList all;
        QString token;
        for (const char32_t c : text.toUcs4()) {
            const bool isMark = QChar::category(c) == QChar::Mark_NonSpacing;
            if (QChar::isLetterOrNumber(c) || (isMark && !token.isEmpty())) {
                const QString bare = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_D);
                for (const QChar part : bare) {
                    if (!part.isMark())
                        token += part.toLower();
                }
            } else if (!token.isEmpty()) {
                all.append(std::exchange(token, {}));
            }
        }
        if (!token.isEmpty())
            all.append(token);
        return all;
    }

    [[nodiscard]] static bool stands(const QStringList &all, qsizetype at,
                                     const Ropewalk::SearchQuery::Phrase &phrase)
    {
        const QStringList wanted = tokens(phrase.text);
        if (at + wanted.size() > all.size())
            return false;
        for (qsizetype n = 0; n < wanted.size(); ++n) {
            const bool isLast = n + 1 == wanted.size();
            if (isLast && phrase.isPrefix ? !all[at + n].startsWith(wanted[n]) : all[at + n] != wanted[n])
                return false;
        }
        return true;
    }

    /// One phrase anywhere, or two of one word each with few enough words between.
    [[nodiscard]] static bool hasTerm(const QStringList &all, const Ropewalk::SearchQuery::Term &term)
    {
        for (qsizetype at = 0; at < all.size(); ++at) {
            if (!stands(all, at, term.phrases.front()))
                continue;
            if (term.phrases.size() == 1)
                return true;
            for (qsizetype other = 0; other < all.size(); ++other) {
                if (std::abs(other - at) - 1 <= term.distance && stands(all, other, term.phrases.at(1)))
                    return true;
            }
        }
        return false;
    }

    /// All that people wrote on a claim's card, or for what it says the words that it was made of.
    [[nodiscard]] static QString wordsOf(const Ropewalk::Claim &claim, const Ropewalk::Annotation &annotation)
    {
        QStringList words{claim.statement.isEmpty() ? annotation.places.front().words : claim.statement,
                          claim.credited, claim.note};
        for (const Ropewalk::SignOff &signOff : claim.signOffs)
            words.append(signOff.note);
        for (const Ropewalk::Evidence &evidence : claim.evidence)
            words.append({evidence.quote, evidence.locator, evidence.note});
        return words.join(u'\n');
    }

    /// Notes and claims that match, with the lines that they stand at, in the order in which they were made.
    template <typename IsWanted>
    [[nodiscard]] static std::vector<std::pair<Ropewalk::LineId, Ropewalk::AnnotationId>>
    marksOf(const Ropewalk::Episode &episode, const Ropewalk::SearchQuery &query, IsWanted isWanted)
    {
        std::vector<std::pair<Ropewalk::LineId, Ropewalk::AnnotationId>> marks;
        for (const auto &[id, annotation] : episode.annotations().all()) {
            QString text;
            if (const auto *note = annotation.as<Ropewalk::Note>())
                text = note->text;
            else if (const auto *claim = annotation.as<Ropewalk::Claim>())
                text = wordsOf(*claim, annotation);
            else
                continue;
            const Ropewalk::LineId line = annotation.places.front().range.from.line;
            if (matches(text, query) && isWanted(episode, line, &annotation))
                marks.emplace_back(episode.findLine(line) ? line : Ropewalk::LineId{}, id);
        }
        return marks;
    }

    const Ropewalk::Project &m_project;
};
