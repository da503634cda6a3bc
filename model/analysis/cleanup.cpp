// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/cleanup.h"

#include "model/editing/operations.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr size_t textsAtOnce = 256;

QString sentence(const char *text, const PatternFault &fault)
{
    return QCoreApplication::translate("StylePack", text).arg(QString::number(fault.at + 1), fault.message);
}

bool isApart(const Stretch &one, const Stretch &other)
{
    return one.end() <= other.start || other.end() <= one.start;
}

void addStruck(TextToClean &text, const Episode &episode)
{
    const Line *line = episode.findLine(text.place.line);
    QList<AnnotationId> ids = episode.annotations().touching(line->id);
    for (const AnnotationId id : episode.annotations().spanning()) {
        if (!ids.contains(id))
            ids.append(id);
    }
    for (const AnnotationId id : ids) {
        const Annotation *annotation = episode.annotations().find(id);
        if (!annotation->isWithheld())
            continue;
        for (const Place &place : annotation->places) {
            if (place.state == AnchorState::Orphan)
                continue;
            const Range &range = place.range;
            if (episode.compare({line->id, qint32(line->text.size())}, range.from) < 0 ||
                episode.compare(range.to, {line->id, 0}) < 0)
                continue;
            const qsizetype from = range.from.line == line->id ? range.from.offset : 0;
            const qsizetype to = range.to.line == line->id ? range.to.offset : line->text.size();
            if (from < to)
                text.struck.append({from, to - from});
        }
    }
    sortAndMerge(text.struck);
}

} // namespace

std::expected<CleanUpRule, QString> CleanUpRule::make(const StyleRule &rule)
{
    const auto made = [&rule](const QString &pattern) {
        FindOptions options;
        options.isPattern = true;
        options.caseSensitive = rule.isCaseSensitive;
        return Finder::make(pattern, options);
    };
    if (rule.pattern.isEmpty())
        return std::unexpected(QCoreApplication::translate("StylePack", "there is no pattern."));
    auto pattern = made(rule.pattern);
    if (!pattern)
        return std::unexpected(
            sentence(QT_TRANSLATE_NOOP("StylePack", "the pattern, at character %1: %2"), pattern.error()));
    CleanUpRule ready;
    ready.m_pattern = std::move(*pattern);
    ready.m_strikes = rule.action == StyleRule::Action::Strike;
    ready.m_where = rule.where;
    if (!ready.m_strikes) {
        if (auto replacement = ready.m_pattern.setReplacement(rule.replacement); !replacement)
            return std::unexpected(sentence(
                QT_TRANSLATE_NOOP("StylePack", "the replacement, at character %1: %2"), replacement.error()));
    }
    for (const QString &exception : rule.exceptions) {
        auto finder = made(exception);
        if (!finder)
            return std::unexpected(sentence(
                QT_TRANSLATE_NOOP("StylePack", "an exception, at character %1: %2"), finder.error()));
        ready.m_exceptions.push_back(std::move(*finder));
    }
    return ready;
}

std::vector<FoundWords> CleanUpRule::find(QStringView line) const
{
    std::vector<FoundWords> hits = m_pattern.find(line).hits;
    if (hits.empty())
        return hits;
    for (const Finder &exception : m_exceptions) {
        for (const FoundWords &excepted : exception.find(line).hits)
            std::erase_if(hits,
                          [&](const FoundWords &hit) { return !isApart(hit.stretch(), excepted.stretch()); });
    }
    // What would stay as it is is no hit.
    std::erase_if(hits, [&](FoundWords &hit) {
        if (m_strikes)
            return false;
        if (hit.after.isNull())
            hit.after = m_pattern.replacement().isNull() ? QString(""_L1) : m_pattern.replacement();
        return line.sliced(hit.start, hit.length) == hit.after;
    });
    return hits;
}

QString CleanUpRule::cleaned(const QString &line) const
{
    QString text = line;
    const std::vector<FoundWords> hits = find(line);
    QList<Stretch> gone;
    for (const FoundWords &hit : hits)
        gone.append(hit.stretch());
    if (m_strikes)
        gone = leftOut(line, gone);
    for (size_t at = m_strikes ? size_t(gone.size()) : hits.size(); at-- > 0;) {
        const Stretch place = m_strikes ? gone[qsizetype(at)] : hits[at].stretch();
        text.replace(place.start, place.length, m_strikes ? QString() : hits[at].after);
    }
    return text;
}

std::vector<TextToClean> textsToClean(const Project &project, const Episode &episode, quint8 where)
{
    std::vector<TextToClean> texts;
    const auto add = [&](FoundPlace::Kind kind, const Line &line) {
        texts.push_back({{.kind = kind, .line = line.id}, line.text});
        addStruck(texts.back(), episode);
    };
    if (where & StyleRule::Text)
        episode.transcript().forEachTurn([&](const Turn &turn) {
            for (const Line &line : turn.lines)
                add(FoundPlace::Kind::Text, line);
        });
    if (where & StyleRule::Page) {
        for (const PageLine &line : episode.page())
            add(FoundPlace::Kind::Page, line.line);
    }
    if (where & StyleRule::Labels) {
        FindScope scope;
        scope.inText = false;
        scope.onPage = false;
        scope.inLabels = true;
        for (FindText &label : textsBeside(project, episode, scope))
            texts.push_back({label.place, std::move(label.text)});
    }
    return texts;
}

CleanUpFinder::CleanUpFinder(const std::vector<StyleRule> &rules)
{
    for (qsizetype at = 0; at < qsizetype(rules.size()); ++at) {
        if (auto ready = CleanUpRule::make(rules[size_t(at)]))
            m_rules.emplace_back(at, std::move(*ready));
    }
}

void CleanUpFinder::find(const TextToClean &text, const LockedWords &locks,
                         std::vector<CleanUpHit> &hits) const
{
    using Kind = FoundPlace::Kind;
    const quint8 place = text.place.kind == Kind::Text   ? StyleRule::Text
                         : text.place.kind == Kind::Page ? StyleRule::Page
                                                         : StyleRule::Labels;
    const auto first = qsizetype(hits.size());
    for (const auto &[index, rule] : m_rules) {
        if (!(rule.where() & place))
            continue;
        for (FoundWords &words : rule.find(text.text)) {
            const Stretch stretch = words.stretch();
            const auto isTaken = [&stretch](const CleanUpHit &hit) {
                return !isApart(hit.place.words.stretch(), stretch);
            };
            const auto isStruck = [&stretch](const Stretch &struck) { return !isApart(struck, stretch); };
            const bool isLocked = place != StyleRule::Labels && locks.touches(text.place.line, stretch);
            if (isLocked || std::any_of(hits.begin() + first, hits.end(), isTaken) ||
                std::ranges::any_of(text.struck, isStruck))
                continue;
            CleanUpHit hit{index, text.place, rule.strikes()};
            hit.place.words = std::move(words);
            hits.push_back(std::move(hit));
        }
    }
    std::sort(hits.begin() + first, hits.end(), [](const CleanUpHit &one, const CleanUpHit &other) {
        return one.place.words.start < other.place.words.start;
    });
}

std::vector<CleanUpHit> CleanUpFinder::findAll(const std::vector<TextToClean> &texts,
                                               const LockedWords &locks,
                                               const std::function<bool(double)> &goesOn) const
{
    std::vector<CleanUpHit> hits;
    for (size_t at = 0; at < texts.size() && !m_rules.empty(); ++at) {
        if (goesOn && at % textsAtOnce == 0 && !goesOn(double(at) / double(texts.size())))
            break;
        find(texts[at], locks, hits);
    }
    return hits;
}

ReplacePlan planCleanUp(const Project &project, const Episode &episode, const std::vector<CleanUpHit> &hits)
{
    std::vector<Edit> struck;
    struck.reserve(hits.size());
    std::vector<FoundPlace> replaced;
    for (const CleanUpHit &hit : hits) {
        if (!hit.strikes) {
            replaced.push_back(hit.place);
            continue;
        }
        const Range words{{hit.place.line, hit.place.words.start}, {hit.place.line, hit.place.words.end()}};
        std::ranges::move(annotate(episode, {AnnotationId::create(), {placeAt(episode, words)}, StrikeOut{}}),
                          std::back_inserter(struck));
    }
    ReplacePlan plan = planReplacing(project, episode, replaced, {});
    // What is struck is attached to the words as they were found, and carried on by what is replaced.
    struck.insert(struck.end(), std::make_move_iterator(plan.edits.begin()),
                  std::make_move_iterator(plan.edits.end()));
    plan.edits = std::move(struck);
    return plan;
}

} // namespace Ropewalk
