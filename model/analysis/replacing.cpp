// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/replacing.h"

#include "model/analysis/lockedwords.h"

#include <algorithm>
#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// More words than this in a hit are not compared one by one: it is replaced whole.
constexpr qsizetype mostCompared = 100;

/// A word with the spaces behind it is one piece.
std::vector<Stretch> piecesOf(QStringView text)
{
    std::vector<Stretch> pieces;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        while (end < text.size() && text[end].isSpace())
            ++end;
        pieces.push_back({at, end - at});
        at = end;
    }
    return pieces;
}

/// Pieces [from, to) of the one give way to [otherFrom, otherTo) of the other.
struct Change {
    size_t from;
    size_t to;
    size_t otherFrom;
    size_t otherTo;
};

/// What differs between two lists of few pieces, by the longest sequence that both have.
std::vector<Change> changes(size_t before, size_t after, const std::function<bool(size_t, size_t)> &isSame)
{
    const size_t width = after + 1;
    std::vector<int> longest((before + 1) * width, 0);
    for (size_t a = before; a-- > 0;) {
        for (size_t b = after; b-- > 0;) {
            longest[a * width + b] = isSame(a, b)
                                         ? longest[(a + 1) * width + b + 1] + 1
                                         : std::max(longest[(a + 1) * width + b], longest[a * width + b + 1]);
        }
    }
    std::vector<Change> found;
    size_t a = 0;
    size_t b = 0;
    while (a < before || b < after) {
        if (a < before && b < after && isSame(a, b)) {
            ++a;
            ++b;
            continue;
        }
        Change change{a, a, b, b};
        while ((a < before || b < after) && !(a < before && b < after && isSame(a, b))) {
            const bool takesBefore =
                b == after || (a < before && longest[(a + 1) * width + b] >= longest[a * width + b + 1]);
            ++(takesBefore ? a : b);
        }
        change.to = a;
        change.otherTo = b;
        found.push_back(change);
    }
    return found;
}

ReplaceText edit(const Line &line, qsizetype start, qsizetype length, const QString &after)
{
    return {line.id, qint32(start), line.text.sliced(start, length), after};
}

/// The hits of one text put in, from the rear.
QString replacedIn(QString text, std::span<const FoundPlace *const> hits, const QString &constant)
{
    for (const FoundPlace *hit : hits | std::views::reverse) {
        const FoundWords &words = hit->words;
        text.replace(words.start, words.length, words.after.isNull() ? constant : words.after);
    }
    return text;
}

/// A label as it is kept.
QString tidied(const QString &label)
{
    return label.simplified();
}

/// Gathers what is replaced of each text that is changed as a whole.
class Gatherer
{
public:
    Gatherer(const Project &project, const Episode &episode, const QString &constant, ReplacePlan &plan)
        : m_project(project)
        , m_episode(episode)
        , m_constant(constant)
        , m_plan(plan)
    {
    }

    void add(const FoundPlace &hit)
    {
        if (hit.kind == FoundPlace::Kind::Note)
            m_notes[hit.note].push_back(&hit);
        else
            m_labels[hit.speaker][hit.label].push_back(&hit);
    }

    void finish()
    {
        for (const auto &[id, hits] : m_notes) {
            const Annotation *annotation = m_episode.annotations().find(id);
            Annotation changed = *annotation;
            Note &note = std::get<Note>(changed.body);
            note.text = replacedIn(note.text, hits, m_constant);
            m_plan.edits.emplace_back(Put<Annotation>{id, changed});
            m_plan.inNotes += qsizetype(hits.size());
            m_plan.replaced += qsizetype(hits.size());
        }
        for (const auto &[id, labels] : m_labels)
            changeLabels(*m_project.catalogue().speakers.find(id), labels);
    }

private:
    using Hits = std::vector<const FoundPlace *>;

    void changeLabels(const Speaker &speaker, const std::map<qint32, Hits> &labels)
    {
        Speaker changed = speaker;
        qsizetype count = 0;
        for (const auto &[index, hits] : labels) {
            const QString label = tidied(replacedIn(speaker.labels[index], hits, m_constant));
            const bool isOwn = label == speaker.labels[index];
            if (label.isEmpty() || (!isOwn && (m_taken.contains(label) || changed.labels.contains(label) ||
                                               m_project.speakerOfLabel(label)))) {
                m_plan.refused += qsizetype(hits.size());
                continue;
            }
            m_taken.append(label);
            changed.labels[index] = label;
            count += qsizetype(hits.size());
        }
        if (changed != speaker)
            m_plan.cast.emplace_back(Put<Speaker>{speaker.id, changed});
        m_plan.inLabels += count;
        m_plan.replaced += count;
    }

    const Project &m_project;
    const Episode &m_episode;
    const QString &m_constant;
    ReplacePlan &m_plan;
    std::map<AnnotationId, Hits> m_notes;
    std::map<SpeakerId, std::map<qint32, Hits>> m_labels;
    QStringList m_taken; ///< labels that are given by this
};

} // namespace

std::vector<Edit> replaceWords(const Line &line, const Stretch &hit, const QString &after)
{
    const QStringView found = QStringView(line.text).sliced(hit.start, hit.length);
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (std::ranges::none_of(found, isSpace))
        return {edit(line, hit.start, hit.length, after)};
    const auto before = piecesOf(found);
    const auto behind = piecesOf(after);
    if (qsizetype(std::max(before.size(), behind.size())) > mostCompared)
        return {edit(line, hit.start, hit.length, after)};
    const auto isSame = [&](size_t a, size_t b) {
        return found.sliced(before[a].start, before[a].length) ==
               QStringView(after).sliced(behind[b].start, behind[b].length);
    };
    const auto startIn = [](const std::vector<Stretch> &pieces, size_t index) {
        return pieces.empty() ? 0 : index < pieces.size() ? pieces[index].start : pieces.back().end();
    };
    std::vector<Edit> edits;
    for (const Change &change : changes(before.size(), behind.size(), isSame) | std::views::reverse) {
        const qsizetype from = startIn(before, change.from);
        const qsizetype otherFrom = startIn(behind, change.otherFrom);
        edits.emplace_back(edit(line, hit.start + from, startIn(before, change.to) - from,
                                after.sliced(otherFrom, startIn(behind, change.otherTo) - otherFrom)));
    }
    return edits;
}

ReplacePlan planReplacing(const Project &project, const Episode &episode, const std::vector<FoundPlace> &hits,
                          const QString &constant)
{
    using Kind = FoundPlace::Kind;
    ReplacePlan plan;
    const LockedWords locked(episode);
    Gatherer gatherer(project, episode, constant, plan);
    plan.edits.reserve(hits.size());
    const Line *line = nullptr;
    // From the rear, so that offsets before stay good.
    for (const FoundPlace &hit : hits | std::views::reverse) {
        if (hit.kind != Kind::Text && hit.kind != Kind::Page)
            continue;
        if (!locked.isEmpty() && locked.touches(hit.line, hit.words.stretch())) {
            ++plan.locked;
            continue;
        }
        if (!line || line->id != hit.line)
            line = episode.findLine(hit.line);
        std::ranges::move(
            replaceWords(*line, hit.words.stretch(), hit.words.after.isNull() ? constant : hit.words.after),
            std::back_inserter(plan.edits));
        ++plan.replaced;
        plan.onPage += hit.kind == Kind::Page ? 1 : 0;
    }
    for (const FoundPlace &hit : hits) {
        if (hit.kind == Kind::Label || hit.kind == Kind::Note)
            gatherer.add(hit);
    }
    gatherer.finish();
    return plan;
}

} // namespace Ropewalk
