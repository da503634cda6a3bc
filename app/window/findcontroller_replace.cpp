// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/findcontroller.h"

#include "widgets/editor/editorview.h"
#include "widgets/find/hitlist.h"

namespace Ropewalk
{

bool FindController::mayReplace()
{
    if (!m_editor || m_bar.text().isEmpty())
        return false;
    if (m_fault.isEmpty())
        return true;
    Q_EMIT failed({Error::Kind::Invalid, m_fault});
    return false;
}

void FindController::replace()
{
    if (!mayReplace())
        return;
    std::optional<FoundPlace> hit;
    if (m_hit) {
        // As it was found: a hit of a pattern knows what comes in its place.
        hit = m_search.hitAt(m_hit->from);
    } else if (m_beside && m_beside->place.words.length > 0) {
        hit = m_beside->place;
    }
    if (hit && m_rows.isLocked(*hit)) {
        Q_EMIT said(
            tr("These words are in a locked quote, and stay. To take its lock off: Mark > Lock quote."));
    } else if (hit) {
        const auto beside = m_beside;
        const auto outcome = m_editor->replace(*hit, m_bar.replacement(), m_view.caret());
        take(outcome);
        if (!outcome)
            return;
        if (beside) {
            // On behind the words that came.
            const QString &after =
                hit->words.after.isNull() ? m_search.finder().replacement() : hit->words.after;
            m_beside = beside;
            m_beside->place.words.start += qint32(after.size());
            m_beside->place.words.length = 0;
        }
    }
    find(Way::Next);
}

void FindController::replaceAll(bool pickedAlone)
{
    if (!mayReplace())
        return;
    if (m_search.isCounting()) {
        // Exact, or not at all.
        m_later = pickedAlone ? Later::Picked : Later::All;
        return;
    }
    if (m_search.tooHard() > 0) {
        Q_EMIT failed({Error::Kind::Invalid,
                       tr("Nothing was replaced: the pattern takes too long for %n line(s), and nobody knows "
                          "what would be found there.",
                          nullptr, int(m_search.tooHard()))});
        return;
    }
    const std::vector<FoundPlace> hits = pickedAlone ? m_rows.picked() : m_search.all();
    Q_EMIT aboutToReplace(qsizetype(hits.size()));
    const QString replacement = m_search.finder().replacement();
    take(m_editor->replaceAll(hits, replacement, m_bar.text(), m_view.caret()));
}

void FindController::take(const EpisodeEditor::Outcome &outcome)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    m_view.setCaret(outcome->caret);
    leaveHit();
    if (!outcome->message.isEmpty())
        Q_EMIT said(outcome->message);
}

} // namespace Ropewalk
