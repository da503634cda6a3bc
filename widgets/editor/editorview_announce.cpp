// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// What screen readers are told when the text changes.

#include "widgets/editor/editorview.h"

#include "model/analysis/markwords.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// What changes more than this is not read out line by line.
constexpr qsizetype mostLines = 50;

struct Difference {
    qsizetype at = 0;
    QString removed;
    QString inserted;
};

Difference differenceOf(const QString &before, const QString &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype front = 0;
    while (front < most && before[front] == after[front])
        ++front;
    qsizetype back = 0;
    while (back < most - front && before[before.size() - 1 - back] == after[after.size() - 1 - back])
        ++back;
    return {front, before.sliced(front, before.size() - front - back),
            after.sliced(front, after.size() - front - back)};
}

} // namespace

TextOffsets &EditorView::offsets()
{
    if (!m_offsets)
        m_offsets.emplace(*shown());
    return *m_offsets;
}

void EditorView::announce(const Touched &touched)
{
    const bool isHeard = QAccessible::isActive() && touched.lines.size() <= mostLines;
    struct Change {
        qint64 start = 0;
        Difference difference;
    };
    std::vector<Change> changes;
    const Transcript &transcript = shown()->transcript();
    if (m_offsets)
        m_offsets->apply(*shown(), touched);
    if (!isHeard)
        return;
    // What is laid out is what was seen before the change; lines that went are told of by the ones beside
    // them.
    for (const LineId id : touched.lines) {
        const auto place = transcript.findLine(id);
        if (!place)
            continue;
        const QString before = m_layout.layouts().shown(id).value_or(QString());
        const Difference difference = differenceOf(before, place.line().text);
        if (!difference.removed.isEmpty() || !difference.inserted.isEmpty())
            changes.push_back({offsets().offsetOf(*shown(), {id, 0}), difference});
    }
    for (const Change &change : changes) {
        const auto at = int(change.start + change.difference.at);
        if (change.difference.removed.isEmpty()) {
            QAccessibleTextInsertEvent event(this, at, change.difference.inserted);
            QAccessible::updateAccessibility(&event);
        } else if (change.difference.inserted.isEmpty()) {
            QAccessibleTextRemoveEvent event(this, at, change.difference.removed);
            QAccessible::updateAccessibility(&event);
        } else {
            QAccessibleTextUpdateEvent event(this, at, change.difference.removed, change.difference.inserted);
            QAccessible::updateAccessibility(&event);
        }
    }
}

QStringList EditorView::marginWords(const Turn &turn) const
{
    const Transcript &transcript = shown()->transcript();
    const QString number = tr("Turn %1").arg(transcript.indexOf(turn.id) + 1);
    const QString name = marginName(*project(), turn);
    QStringList words{name.isEmpty() ? number : tr("%1, %2").arg(number, name)};
    if (m_layout.folds().contains(turn.id))
        words.append(tr("folded"));
    const qsizetype first = transcript.lineNumber(turn.lines.front().id);
    for (const QString &topic : m_topicBars.namesOf(first, first + qsizetype(turn.lines.size()) - 1))
        words.append(MarkWords::ofTopic(topic));
    for (const Line &line : turn.lines) {
        for (const Badge &badge : badgesOf(*project(), *shown(), line.id) + m_marks.offers.value(line.id))
            words.append(badge.words);
    }
    return words;
}

// The margins are no part of the text: who comes to another turn is told what stands there.
void EditorView::announceTurn()
{
    const Turn *turn = shown()->transcript().findLine(m_caret.position.line).turn;
    if (!turn || turn->id == std::exchange(m_toldTurn, turn->id))
        return;
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    if (!hasFocus())
        return;
    QAccessibleAnnouncementEvent said(this, marginWords(*turn).join(u"; "_s));
    QAccessible::updateAccessibility(&said);
}

void EditorView::announceCaret(bool hasSelectionChanged)
{
    if (!QAccessible::isActive() || !shown() || m_layout.rowCount() == 0)
        return;
    const auto caret = int(offsets().offsetOf(*shown(), m_caret.position));
    QAccessibleTextCursorEvent moved(this, caret);
    QAccessible::updateAccessibility(&moved);
    announceTurn();
    if (!hasSelectionChanged)
        return;
    const Range range = selectionOrCaret();
    QAccessibleTextSelectionEvent selected(this, int(offsets().offsetOf(*shown(), range.from)),
                                           int(offsets().offsetOf(*shown(), range.to)));
    selected.setCursorPosition(caret);
    QAccessible::updateAccessibility(&selected);
}

} // namespace Ropewalk
