// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/typedcorrection.h"

#include "model/annotation/project.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// The one replacement of text that a step consists of; null where it does something else.
const ReplaceText *replacementOf(const Record &record)
{
    const bool isOne = record.kind == RecordKind::Edits && record.edits.size() == 1;
    return isOne ? std::get_if<ReplaceText>(&record.edits.front().edit) : nullptr;
}

} // namespace

TypedCorrection::TypedCorrection(std::function<qint64()> nowMs, QObject *parent)
    : QObject(parent)
    , m_nowMs(std::move(nowMs))
{
}

void TypedCorrection::setEpisode(const Project *project, EpisodeId episode)
{
    m_project = project;
    m_episode = episode;
    m_change.reset();
}

bool TypedCorrection::Change::touches(const ReplaceText &edit) const
{
    qsizetype start = from;
    qsizetype end = after.size() - tail;
    while (start > 0 && !after[start - 1].isSpace())
        --start;
    while (end < after.size() && !after[end].isSpace())
        ++end;
    return edit.line == line && edit.offset <= end && edit.offset + edit.removed.size() >= start;
}

void TypedCorrection::Change::add(const ReplaceText &edit, const QString &now)
{
    from = std::min<qsizetype>(from, edit.offset);
    tail = std::min<qsizetype>(tail, now.size() - edit.offset - edit.inserted.size());
    after = now;
}

void TypedCorrection::take(const RecordPointer &record, bool isTyping)
{
    if (!m_project || record->group.episode != m_episode)
        return;
    if (const ReplaceText *edit = isTyping ? replacementOf(*record) : nullptr) {
        type(*edit, record->group.id);
        return;
    }
    if (record->kind == RecordKind::Undo || record->kind == RecordKind::Redo)
        m_change.reset();
    else if (record->kind == RecordKind::Edits)
        leave();
}

void TypedCorrection::type(const ReplaceText &edit, GroupId step)
{
    const Episode *episode = m_project->episode(m_episode);
    const Line *line = episode ? episode->findLine(edit.line) : nullptr;
    if (!line)
        return;
    const QString &now = line->text;
    if (m_change && !m_change->touches(edit))
        leave();
    if (!m_change) {
        Change change;
        change.line = edit.line;
        change.before = change.after = now;
        change.before.replace(edit.offset, edit.inserted.size(), edit.removed);
        change.from = edit.offset;
        change.tail = now.size() - edit.offset - edit.inserted.size();
        m_change = std::move(change);
    } else {
        m_change->add(edit, now);
        if (std::exchange(m_change->isTold, false))
            Q_EMIT reopened();
    }
    m_change->steps.insert(step);
    m_change->timeMs = m_nowMs();
}

void TypedCorrection::caretAt(const Position &position)
{
    if (!m_change)
        return;
    const Stretch words = wordsAround(m_change->after, m_change->from, m_change->tail);
    const bool isThere =
        position.line == m_change->line && position.offset >= words.start && position.offset <= words.end();
    if (!isThere)
        leave();
}

void TypedCorrection::tick()
{
    if (isWaiting() && m_nowMs() - m_change->timeMs >= restMs)
        settle();
}

void TypedCorrection::settle()
{
    if (!isWaiting())
        return;
    m_change->isTold = true;
    const Change &change = *m_change;
    Q_EMIT settled({correctionFrom(change.before, change.after, change.from, change.tail), change.steps});
}

void TypedCorrection::leave()
{
    settle();
    m_change.reset();
}

} // namespace Ropewalk
