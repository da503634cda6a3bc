// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/corrections.h"

#include "model/annotation/project.h"

#include <algorithm>
#include <array>

namespace Ropewalk
{

namespace
{

constexpr qsizetype linesAtOnce = 512;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// The units of ASCII as they count in words, in small letters; 0 for those between words.
constexpr auto asciiUnits = [] {
    std::array<char, 128> units{};
    for (char c = 'a'; c <= 'z'; ++c) {
        units[size_t(c)] = c;
        units[size_t(c - 'a' + 'A')] = c;
    }
    for (char c = '0'; c <= '9'; ++c)
        units[size_t(c)] = c;
    return units;
}();

/// The same for every unit.
char16_t wordUnit(QChar c)
{
    if (c.unicode() < asciiUnits.size())
        return char16_t(asciiUnits[c.unicode()]);
    return isWordCharacter(c) ? c.toCaseFolded().unicode() : u'\0';
}

/// The end of the run of letters and digits that begins at `at`, and a key of it that is the same in any
/// case.
std::pair<qsizetype, size_t> wordAt(QStringView text, qsizetype at)
{
    size_t key = 0;
    for (; at < text.size(); ++at) {
        const char16_t unit = wordUnit(text[at]);
        if (unit == 0)
            break;
        key = key * 31 + unit;
    }
    return {at, key};
}

bool hasLower(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLower(); });
}

bool hasUpper(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isUpper(); });
}

template <typename Lines>
std::vector<LineToCorrect> copied(const std::vector<PageLine> &page, qsizetype count, Lines forEachLine)
{
    std::vector<LineToCorrect> lines;
    lines.reserve(page.size() + size_t(count));
    for (const PageLine &line : page)
        lines.push_back({line.line.id, line.line.text});
    forEachLine([&lines](const Line &line) { lines.push_back({line.id, line.text}); });
    return lines;
}

} // namespace

std::vector<Correction> correctionsOf(const Catalogue &catalogue, const QString &language)
{
    std::vector<Correction> corrections;
    for (const auto &[id, rule] : catalogue.houseRules.all()) {
        const bool isOfLanguage = rule.language.isEmpty() || language.isEmpty() ||
                                  language == rule.language || language.startsWith(rule.language + u'-');
        if (rule.kind == HouseRule::Kind::Correction && rule.isOn && isOfLanguage)
            corrections.push_back({rule.text, rule.value, id});
    }
    return corrections;
}

bool isSameButForm(QStringView one, QStringView other)
{
    return wordCount(one) == wordCount(other) && wordKey(one) == wordKey(other);
}

QString inCaseOf(QStringView hit, const Correction &correction)
{
    const auto &[from, to, rule] = correction;
    if (hit == from || to.isEmpty() || hit.isEmpty())
        return to;
    const bool isShouted = hit.size() > 1 && hasUpper(hit) && !hasLower(hit);
    if (isShouted && hasLower(from))
        return to.toUpper();
    QString text = to;
    if (hit.front().isUpper() && from.front().isLower())
        text[0] = text[0].toTitleCase();
    else if (hit.front().isLower() && from.front().isUpper())
        text[0] = text[0].toLower();
    return text;
}

std::vector<LineToCorrect> linesToCorrect(const Episode &episode)
{
    return copied(episode.page(), episode.transcript().lineCount(), [&](const auto &add) {
        episode.transcript().forEachTurn([&](const Turn &turn) { std::ranges::for_each(turn.lines, add); });
    });
}

std::vector<LineToCorrect> linesToCorrect(const EpisodeData &episode)
{
    return copied(episode.page, qsizetype(episode.turns.size()), [&](const auto &add) {
        for (const Turn &turn : episode.turns)
            std::ranges::for_each(turn.lines, add);
    });
}

CorrectionFinder::CorrectionFinder(std::vector<Correction> corrections)
    : m_corrections(std::move(corrections))
{
    for (size_t at = 0; at < m_corrections.size(); ++at) {
        const auto &[from, to, rule] = m_corrections[at];
        m_isExact.push_back(isSameButForm(from, to));
        qsizetype start = 0;
        while (start < from.size() && !isWordCharacter(from[start]))
            ++start;
        if (start < from.size() && from != to)
            m_byFirstWord.insert(wordAt(from, start).second, at);
    }
}

bool CorrectionFinder::fits(QStringView text, qsizetype at, size_t correction) const
{
    const auto &[from, to, rule] = m_corrections[correction];
    const qsizetype end = at + from.size();
    if (at < 0 || end > text.size())
        return false;
    const bool isCutBefore = at > 0 && isWordCharacter(from.front()) && isWordCharacter(text[at - 1]);
    const bool isCutBehind = end < text.size() && isWordCharacter(from.back()) && isWordCharacter(text[end]);
    const auto sensitivity = m_isExact[correction] ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (isCutBefore || isCutBehind || text.sliced(at, from.size()).compare(from, sensitivity) != 0)
        return false;
    // What comes of it may stand there already, around the hit.
    for (qsizetype inside = to.indexOf(from, 0, Qt::CaseInsensitive); inside >= 0;
         inside = to.indexOf(from, inside + 1, Qt::CaseInsensitive)) {
        const qsizetype start = at - inside;
        if (start >= 0 && start + to.size() <= text.size() &&
            text.sliced(start, to.size()).compare(to, sensitivity) == 0)
            return false;
    }
    return true;
}

std::optional<CorrectionHit> CorrectionFinder::hitAt(QStringView text, qsizetype at, size_t key) const
{
    std::optional<CorrectionHit> best;
    for (auto found = m_byFirstWord.constFind(key); found != m_byFirstWord.constEnd() && found.key() == key;
         ++found) {
        const Correction &correction = m_corrections[*found];
        // What stands before its first word belongs to it.
        qsizetype lead = 0;
        while (!isWordCharacter(correction.from[lead]))
            ++lead;
        const qsizetype start = at - lead;
        const qsizetype length = correction.from.size();
        if ((!best || best->stretch.length < length) && fits(text, start, *found))
            best =
                CorrectionHit{{}, {start, length}, *found, inCaseOf(text.sliced(start, length), correction)};
    }
    return best;
}

void CorrectionFinder::find(const LineToCorrect &line, std::vector<CorrectionHit> &hits) const
{
    const QStringView text = line.text;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (wordUnit(text[at]) == 0) {
            ++at;
            continue;
        }
        const auto [end, key] = wordAt(text, at);
        auto hit = m_byFirstWord.contains(key) ? hitAt(text, at, key) : std::nullopt;
        if (hit && hit->stretch.start >= from &&
            hit->text != text.sliced(hit->stretch.start, hit->stretch.length)) {
            hit->line = line.line;
            from = hit->stretch.end();
            hits.push_back(*std::move(hit));
        }
        at = std::max(end, from);
    }
}

std::vector<CorrectionHit> CorrectionFinder::findAll(const std::vector<LineToCorrect> &lines,
                                                     const LockedWords &locks,
                                                     const std::function<bool(double)> &goesOn) const
{
    std::vector<CorrectionHit> hits;
    for (size_t at = 0; at < lines.size() && !m_byFirstWord.isEmpty(); ++at) {
        if (goesOn && at % linesAtOnce == 0 && !goesOn(double(at) / double(lines.size())))
            break;
        const size_t before = hits.size();
        find(lines[at], hits);
        if (hits.size() > before && !locks.isEmpty()) {
            const auto isLocked = [&](const CorrectionHit &hit) {
                return locks.touches(hit.line, hit.stretch);
            };
            hits.erase(std::remove_if(hits.begin() + qsizetype(before), hits.end(), isLocked), hits.end());
        }
    }
    return hits;
}

} // namespace Ropewalk
