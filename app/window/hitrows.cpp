// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/hitrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// Words shown before a hit and behind it, in characters.
constexpr qsizetype mostBefore = 40;
constexpr qsizetype mostBehind = 200;

/// The words around a hit: from a word's beginning on, in one line.
void putWords(HitRow &row, const QString &text, const FoundWords &words)
{
    qsizetype from = std::max<qsizetype>(0, words.start - mostBefore);
    const qsizetype lineStart = words.start > 0 ? text.lastIndexOf(u'\n', words.start - 1) + 1 : 0;
    if (from <= lineStart) {
        from = lineStart;
    } else {
        const qsizetype space = text.indexOf(u' ', from);
        if (space >= 0 && space < words.start)
            from = space + 1;
        else if (text[from].isLowSurrogate())
            --from;
    }
    qsizetype to = std::min<qsizetype>(text.size(), words.end() + mostBehind);
    if (const qsizetype lineEnd = text.indexOf(u'\n', words.end()); lineEnd >= 0)
        to = std::min(to, lineEnd);
    const QString before = from > lineStart ? u"…"_s : QString();
    row.text = before + text.sliced(from, to - from);
    row.hit = {before.size() + words.start - from, words.length};
}

} // namespace

HitRows::HitRows(const EpisodeSearch &search)
    : m_search(search)
{
}

HitRows::Key HitRows::keyOf(const FoundPlace &place)
{
    // A note's words are its own, wherever it hangs.
    const LineId line = place.note.isNull() ? place.line : LineId();
    return {line, place.note, place.speaker, place.label, place.words.start};
}

void HitRows::setEpisode(const Project *project, const Episode *episode)
{
    m_project = project;
    m_episode = episode;
    m_locked.reset();
    if (episode)
        m_locked.emplace(*episode);
}

HitSource HitRows::source()
{
    return {.count = [this] { return m_search.rowCount(); },
            .row = [this](qsizetype number) { return row(number); },
            .pick = [this](qsizetype number, bool isPicked) { pick(number, isPicked); }};
}

bool HitRows::isLocked(const FoundPlace &place) const
{
    const bool isInLine = place.kind == FoundPlace::Kind::Text || place.kind == FoundPlace::Kind::Page;
    return isInLine && m_locked && !m_locked->isEmpty() &&
           m_locked->touches(place.line, place.words.stretch());
}

void HitRows::nameIn(HitRow &row, const FoundPlace &place) const
{
    using Kind = FoundPlace::Kind;
    SpeakerId id = place.speaker;
    switch (place.kind) {
    case Kind::Page:
        row.who = tr("Page");
        return;
    case Kind::Note:
        row.who = tr("Note");
        return;
    case Kind::Label:
        row.who = tr("Label");
        break;
    case Kind::Text:
        id = m_episode->speakerAt(place.line);
        break;
    }
    const Speaker *speaker = m_project->catalogue().speakers.find(id);
    if (speaker)
        row.colour = speaker->colour;
    if (place.kind == Kind::Text)
        row.who =
            speaker ? (speaker->shortName.isEmpty() ? speaker->name : speaker->shortName) : tr("Nobody");
}

HitRow HitRows::row(qsizetype number) const
{
    HitRow row;
    if (!m_search.isRunning() || number >= m_search.rowCount())
        return row;
    const FoundPlace place = m_search.at(number);
    putWords(row, m_search.textOf(place), place.words);
    nameIn(row, place);
    row.isLocked = isLocked(place);
    row.isPicked = !m_left.contains(keyOf(place));
    if (m_isReplacing)
        row.after = place.words.after.isNull() ? m_search.finder().replacement() : place.words.after;
    return row;
}

void HitRows::pick(qsizetype number, bool isPicked)
{
    if (number >= m_search.rowCount())
        return;
    const Key key = keyOf(m_search.at(number));
    if (isPicked)
        m_left.remove(key);
    else
        m_left.insert(key);
}

void HitRows::pickAll(bool isPicked)
{
    m_left.clear();
    if (isPicked)
        return;
    for (const FoundPlace &place : m_search.all())
        m_left.insert(keyOf(place));
}

std::vector<FoundPlace> HitRows::picked() const
{
    std::vector<FoundPlace> hits = m_search.all();
    std::erase_if(hits, [this](const FoundPlace &place) { return m_left.contains(keyOf(place)); });
    return hits;
}

qsizetype HitRows::pickedCount() const
{
    // Nothing is left out and nothing is locked in most cases: then nobody need look.
    if (m_left.isEmpty() && (!m_locked || m_locked->isEmpty()))
        return m_search.rowCount();
    qsizetype count = 0;
    for (const FoundPlace &place : m_search.all())
        count += !isLocked(place) && !m_left.contains(keyOf(place)) ? 1 : 0;
    return count;
}

} // namespace Ropewalk
