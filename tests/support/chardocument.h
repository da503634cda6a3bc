// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"
#include "model/editing/edit.h"

#include <map>
#include <set>

/// A deliberately simple oracle for edits and anchors: every character has a number of its own, each line one
/// more for its end, and an annotation's place is the set of the numbers that it holds. What an edit leaves
/// of the set is where the place must be; no offset is ever computed.
class CharDocument
{
public:
    struct OracleLine {
        Ropewalk::LineId id;
        QString text;
        std::vector<int> chars;
        int end = 0;
        bool isPage = false;
        Ropewalk::TurnId turn;
        Ropewalk::PageSection section = Ropewalk::PageSection::Summary;
    };
    struct OracleTurn {
        Ropewalk::TurnId id;
        Ropewalk::TurnHead head;
    };
    struct OraclePlace {
        std::set<int> chars;
        bool isOrphan = false;
        QString words;
        Ropewalk::SpeakerId speaker;
    };
    struct OracleAnnotation {
        std::vector<OraclePlace> places;
        bool isWordBound = false;
        bool takesInEdges = false;
    };

    explicit CharDocument(const Ropewalk::EpisodeData &data)
    {
        for (const auto &page : data.page)
            m_lines.push_back(made(page.line, {}, true, page.section));
        for (const auto &turn : data.turns) {
            m_turns.push_back({turn.id, turn.head});
            for (const auto &line : turn.lines)
                m_lines.push_back(made(line, turn.id));
        }
    }

    void apply(const Ropewalk::Edit &edit)
    {
        std::visit([this](const auto &single) { carryOut(single); }, edit);
    }

    /// What is different in `episode`; empty where all is the same.
    [[nodiscard]] QString difference(const Ropewalk::Episode &episode) const
    {
        using namespace Qt::StringLiterals;
        const auto data = episode.data();
        std::vector<OracleLine> lines;
        for (const auto &page : data.page)
            lines.push_back({page.line.id, page.line.text, {}, 0, true, {}, page.section});
        if (data.turns.size() != m_turns.size())
            return u"number of turns"_s;
        for (size_t at = 0; at < m_turns.size(); ++at) {
            if (data.turns[at].id != m_turns[at].id || data.turns[at].head != m_turns[at].head)
                return u"turn %1"_s.arg(at);
            for (const auto &line : data.turns[at].lines)
                lines.push_back({line.id, line.text, {}, 0, false, data.turns[at].id});
        }
        if (lines.size() != m_lines.size())
            return u"number of lines"_s;
        for (size_t at = 0; at < lines.size(); ++at) {
            const auto &is = lines[at];
            const auto &expected = m_lines[at];
            if (is.id != expected.id || is.text != expected.text || is.turn != expected.turn ||
                is.isPage != expected.isPage || is.section != expected.section)
                return u"line %1: “%2” is not “%3”"_s.arg(at).arg(is.text, expected.text);
        }
        if (data.annotations.size() != m_annotations.size())
            return u"number of annotations"_s;
        for (const auto &annotation : data.annotations) {
            const auto &expected = m_annotations.at(annotation.id);
            for (size_t at = 0; at < annotation.places.size(); ++at) {
                const QString found = difference(annotation.places[at], expected, expected.places.at(at));
                if (!found.isEmpty())
                    return u"annotation %1 of kind %2: %3"_s.arg(annotation.id.toString())
                        .arg(annotation.body.index())
                        .arg(found);
            }
        }
        return {};
    }

private:
    using LineIterator = std::vector<OracleLine>::iterator;

    OracleLine made(const Ropewalk::Line &line, Ropewalk::TurnId turn, bool isPage = false,
                    Ropewalk::PageSection section = Ropewalk::PageSection::Summary)
    {
        OracleLine made{line.id, line.text, {}, ++m_last, isPage, turn, section};
        for (qsizetype at = 0; at < line.text.size(); ++at)
            made.chars.push_back(++m_last);
        return made;
    }

    [[nodiscard]] LineIterator find(Ropewalk::LineId id)
    {
        return std::ranges::find(m_lines, id, &OracleLine::id);
    }

    /// All numbers in the order of the text; the ends of lines among them.
    [[nodiscard]] std::vector<int> sequence() const
    {
        std::vector<int> all;
        for (const OracleLine &line : m_lines) {
            all.insert(all.end(), line.chars.begin(), line.chars.end());
            all.push_back(line.end);
        }
        return all;
    }

    [[nodiscard]] bool hasWords(const std::set<int> &chars) const
    {
        return std::ranges::any_of(m_lines, [&](const OracleLine &line) {
            return std::ranges::any_of(line.chars, [&](int c) { return chars.contains(c); });
        });
    }

    template <typename Change>
    void forPlaces(Change change)
    {
        for (auto &[id, annotation] : m_annotations) {
            for (OraclePlace &place : annotation.places) {
                if (!place.isOrphan)
                    change(annotation, place);
            }
        }
    }

    void orphanTheEmpty()
    {
        forPlaces([this](auto &, OraclePlace &place) {
            if (!hasWords(place.chars))
                place = {{}, true, place.words, place.speaker};
        });
    }

    /// New numbers came in: they belong to every place with words on both sides of them.
    void takeInside(const std::vector<int> &fresh)
    {
        if (fresh.empty())
            return;
        const std::vector<int> all = sequence();
        const auto first = std::ranges::find(all, fresh.front());
        const auto behind = std::ranges::find(all, fresh.back()) + 1;
        forPlaces([&](auto &, OraclePlace &place) {
            const auto holds = [&](int c) { return place.chars.contains(c); };
            if (std::any_of(all.begin(), first, holds) && std::any_of(behind, all.end(), holds))
                place.chars.insert(fresh.begin(), fresh.end());
        });
    }

    void carryOut(const Ropewalk::ReplaceText &edit)
    {
        OracleLine &line = *find(edit.line);
        const auto from = line.chars.begin() + edit.offset;
        const std::set<int> removed(from, from + edit.removed.size());
        std::vector<int> fresh;
        for (qsizetype at = 0; at < edit.inserted.size(); ++at)
            fresh.push_back(++m_last);
        // What is said of edges is seen before anything changes.
        std::vector<OraclePlace *> grown;
        forPlaces([&](const OracleAnnotation &annotation, OraclePlace &place) {
            const auto holds = [&](int c) { return place.chars.contains(c); };
            if (!removed.empty()) {
                if (std::ranges::all_of(removed, holds))
                    grown.push_back(&place);
                return;
            }
            const bool isAtEnd = size_t(edit.offset) == line.chars.size();
            const bool beforeIsHeld = edit.offset > 0 ? holds(line.chars[size_t(edit.offset) - 1])
                                                      : &line != &m_lines.front() && holds((&line - 1)->end);
            const bool endsHere =
                beforeIsHeld && !holds(isAtEnd ? line.end : line.chars[size_t(edit.offset)]);
            if (edit.continues && endsHere)
                grown.push_back(&place);
            if (!annotation.takesInEdges || !coversWholeLines(place))
                return;
            const bool beginsHere = edit.offset == 0 &&
                                    holds(line.chars.empty() ? line.end : line.chars.front()) &&
                                    isFirst(place, line);
            if (beginsHere || (isAtEnd && endsHere))
                grown.push_back(&place);
        });
        line.text.replace(edit.offset, edit.removed.size(), edit.inserted);
        line.chars.insert(line.chars.erase(from, from + edit.removed.size()), fresh.begin(), fresh.end());
        if (removed.empty())
            takeInside(fresh);
        for (OraclePlace *place : grown)
            place->chars.insert(fresh.begin(), fresh.end());
        forPlaces([&](auto &, OraclePlace &place) {
            std::erase_if(place.chars, [&](int c) { return removed.contains(c); });
        });
        orphanTheEmpty();
    }

    [[nodiscard]] bool isFirst(const OraclePlace &place, const OracleLine &line) const
    {
        for (const OracleLine &other : m_lines) {
            if (&other == &line)
                return true;
            if (place.chars.contains(other.end) ||
                std::ranges::any_of(other.chars, [&](int c) { return place.chars.contains(c); }))
                return false;
        }
        return false;
    }

    /// Every line that it has characters of it has all characters of.
    [[nodiscard]] bool coversWholeLines(const OraclePlace &place) const
    {
        return std::ranges::all_of(m_lines, [&](const OracleLine &line) {
            const auto held =
                std::ranges::count_if(line.chars, [&](int c) { return place.chars.contains(c); });
            return held == 0 || size_t(held) == line.chars.size();
        });
    }

    void carryOut(const Ropewalk::SplitLine &edit)
    {
        const auto at = find(edit.line);
        OracleLine next = *at;
        next.id = edit.newLine;
        next.text = at->text.sliced(edit.offset);
        next.chars.erase(next.chars.begin(), next.chars.begin() + edit.offset);
        at->text.truncate(edit.offset);
        at->chars.resize(size_t(edit.offset));
        at->end = ++m_last;
        const int fresh = at->end;
        m_lines.insert(at + 1, std::move(next));
        takeInside({fresh});
    }

    void carryOut(const Ropewalk::JoinLines &edit)
    {
        const auto at = find(edit.line);
        const auto next = at + 1;
        forPlaces([&](auto &, OraclePlace &place) { place.chars.erase(at->end); });
        at->text += next->text;
        at->chars.insert(at->chars.end(), next->chars.begin(), next->chars.end());
        at->end = next->end;
        m_lines.erase(next);
    }

    [[nodiscard]] auto findTurn(Ropewalk::TurnId id)
    {
        return std::ranges::find(m_turns, id, &OracleTurn::id);
    }

    void carryOut(const Ropewalk::SplitTurn &edit)
    {
        const auto at = findTurn(edit.turn);
        for (auto line = find(edit.line); line != m_lines.end() && line->turn == edit.turn; ++line)
            line->turn = edit.newTurn;
        m_turns.insert(at + 1, {edit.newTurn, at->head});
    }

    void carryOut(const Ropewalk::JoinTurns &edit)
    {
        for (OracleLine &line : m_lines) {
            if (line.turn == edit.next)
                line.turn = edit.turn;
        }
        m_turns.erase(findTurn(edit.next));
    }

    void carryOut(const Ropewalk::InsertTurns &edit)
    {
        auto turnAt = edit.after.isNull() ? m_turns.begin() : findTurn(edit.after) + 1;
        auto lineAt = std::ranges::find_if(m_lines, [&](const OracleLine &line) {
            return !line.isPage && (turnAt == m_turns.end() ? false : line.turn == turnAt->id);
        });
        std::vector<int> fresh;
        for (const auto &turn : edit.turns) {
            turnAt = m_turns.insert(turnAt, {turn.id, turn.head}) + 1;
            for (const auto &line : turn.lines)
                lineAt = addLine(lineAt, made(line, turn.id), fresh);
        }
        takeInside(fresh);
        dropEndsBefore(fresh);
    }

    [[nodiscard]] static int lastOf(const std::set<int> &chars, const std::vector<int> &all)
    {
        const auto last = std::find_if(all.rbegin(), all.rend(), [&](int c) { return chars.contains(c); });
        return last == all.rend() ? 0 : *last;
    }

    /// Takes `last` out of a place where it is the end of a line.
    void dropEnd(std::set<int> &chars, int last) const
    {
        if (std::ranges::contains(m_lines, last, &OracleLine::end))
            chars.erase(last);
    }

    /// A place that ended at the beginning of a line ends before what goes in there.
    void dropEndsBefore(const std::vector<int> &fresh)
    {
        const std::vector<int> all = sequence();
        const auto first = std::ranges::find(all, fresh.front());
        if (first == all.begin())
            return;
        forPlaces([&](auto &, OraclePlace &place) {
            if (lastOf(place.chars, all) == *std::prev(first))
                dropEnd(place.chars, *std::prev(first));
        });
    }

    LineIterator addLine(LineIterator at, OracleLine line, std::vector<int> &fresh)
    {
        fresh.insert(fresh.end(), line.chars.begin(), line.chars.end());
        fresh.push_back(line.end);
        return m_lines.insert(at, std::move(line)) + 1;
    }

    void carryOut(const Ropewalk::RemoveTurns &edit)
    {
        const auto first = findTurn(edit.first);
        std::set<Ropewalk::TurnId> turns;
        for (auto at = first; at != first + edit.count; ++at)
            turns.insert(at->id);
        m_turns.erase(first, first + edit.count);
        removeLines([&](const OracleLine &line) { return turns.contains(line.turn); });
    }

    template <typename IsGone>
    void removeLines(IsGone isGone)
    {
        std::set<int> gone;
        for (const OracleLine &line : m_lines) {
            if (isGone(line)) {
                gone.insert(line.chars.begin(), line.chars.end());
                gone.insert(line.end);
            }
        }
        const std::vector<int> all = sequence();
        std::set<int> ends;
        for (const OracleLine &line : m_lines)
            ends.insert(line.end);
        std::erase_if(m_lines, isGone);
        forPlaces([&](auto &, OraclePlace &place) {
            const auto last = std::ranges::find(all, lastOf(place.chars, all));
            // A place whose last is a line's end goes on to the beginning of the next line.
            const auto stand = last != all.end() && ends.contains(*last) ? last + 1 : last;
            const bool endsThere = stand != all.end() && gone.contains(*stand);
            std::erase_if(place.chars, [&](int c) { return gone.contains(c); });
            if (endsThere)
                dropEnd(place.chars, lastOf(place.chars, all));
        });
        orphanTheEmpty();
    }

    void carryOut(const Ropewalk::SetHead &edit) { findTurn(edit.turn)->head = edit.head; }

    void carryOut(const Ropewalk::InsertPageLine &edit)
    {
        const auto at = edit.after.isNull() ? m_lines.begin() : find(edit.after) + 1;
        std::vector<int> fresh;
        addLine(at, made(edit.line.line, {}, true, edit.line.section), fresh);
        takeInside(fresh);
        dropEndsBefore(fresh);
    }

    void carryOut(const Ropewalk::RemovePageLine &edit)
    {
        removeLines([&](const OracleLine &line) { return line.id == edit.line; });
    }

    void carryOut(const Ropewalk::Put<Ropewalk::Annotation> &edit)
    {
        m_annotations.erase(edit.id);
        if (!edit.value)
            return;
        OracleAnnotation made{{}, edit.value->isWordBound(), edit.value->takesInEdges()};
        for (const auto &place : edit.value->places) {
            const bool isOrphan = place.state == Ropewalk::AnchorState::Orphan;
            made.places.push_back(
                {isOrphan ? std::set<int>{} : charsOf(place.range), isOrphan, place.words, place.speaker});
        }
        m_annotations.emplace(edit.id, std::move(made));
    }

    void carryOut(const auto &) {}

    [[nodiscard]] std::set<int> charsOf(const Ropewalk::Range &range) const
    {
        std::set<int> chars;
        bool isInside = false;
        for (const OracleLine &line : m_lines) {
            const bool isFirst = line.id == range.from.line;
            const bool isLast = line.id == range.to.line;
            isInside = isInside || isFirst;
            if (!isInside)
                continue;
            const qsizetype from = isFirst ? range.from.offset : 0;
            const qsizetype to = isLast ? range.to.offset : line.text.size();
            chars.insert(line.chars.begin() + from, line.chars.begin() + to);
            if (isLast)
                break;
            chars.insert(line.end);
        }
        return chars;
    }

    /// Without the line ends at its edges, which hold no words.
    [[nodiscard]] std::set<int> trimmed(std::set<int> chars) const
    {
        const auto trim = [&](const auto &lines) {
            for (const OracleLine &line : lines) {
                if (std::ranges::any_of(line.chars, [&](int c) { return chars.contains(c); }))
                    return;
                chars.erase(line.end);
            }
        };
        trim(m_lines);
        // From behind, a line's end goes as well where the line itself has words.
        for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
            chars.erase(line->end);
            if (std::ranges::any_of(line->chars, [&](int c) { return chars.contains(c); }))
                break;
        }
        return chars;
    }

    [[nodiscard]] QString difference(const Ropewalk::Place &is, const OracleAnnotation &annotation,
                                     const OraclePlace &expected) const
    {
        using namespace Qt::StringLiterals;
        using Ropewalk::AnchorState;
        if (expected.isOrphan != (is.state == AnchorState::Orphan))
            return expected.isOrphan ? u"should be an orphan"_s : u"should be no orphan"_s;
        if (expected.isOrphan)
            return is.range.isEmpty() ? QString() : u"an orphan with words"_s;
        if (trimmed(charsOf(is.range)) != trimmed(expected.chars))
            return u"is on other characters: %1…%2"_s.arg(is.range.from.offset).arg(is.range.to.offset);
        QString words;
        Ropewalk::SpeakerId speaker;
        for (const OracleLine &line : m_lines) {
            if (line.id == is.range.from.line && !line.isPage)
                speaker = std::ranges::find(m_turns, line.turn, &OracleTurn::id)->head.speaker;
            for (size_t at = 0; at < line.chars.size(); ++at) {
                if (expected.chars.contains(line.chars[at]))
                    words += line.text[qsizetype(at)];
            }
            words += u' ';
        }
        const bool isChanged =
            annotation.isWordBound && (Ropewalk::wordKey(words) != Ropewalk::wordKey(expected.words) ||
                                       (!expected.speaker.isNull() && expected.speaker != speaker));
        if (isChanged != (is.state == AnchorState::Changed))
            return isChanged ? u"should be changed"_s : u"should not be changed"_s;
        return {};
    }

    int m_last = 0;
    std::vector<OracleLine> m_lines;
    std::vector<OracleTurn> m_turns;
    std::map<Ropewalk::AnnotationId, OracleAnnotation> m_annotations;
};
