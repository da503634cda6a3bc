// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/episodeeditor.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

EpisodeEditor::Outcome EpisodeEditor::replace(const FoundPlace &hit, const QString &replacement,
                                              const Caret &caret)
{
    const bool isInLine = hit.kind == FoundPlace::Kind::Text || hit.kind == FoundPlace::Kind::Page;
    const Line *line = isInLine ? episode().findLine(hit.line) : nullptr;
    if (!line)
        return replaceAll({hit}, replacement, {}, caret);
    const QString found = line->text.sliced(hit.words.start, hit.words.length);
    const QString &after = hit.words.after.isNull() ? replacement : hit.words.after;
    // A line end in it cannot come from a pattern, nor be typed, but pasted.
    if (after.contains(u'\n') || after.contains(u'\r')) {
        const Range range{{hit.line, hit.words.start}, {hit.line, hit.words.end()}};
        Insertion insertion = replaceRange(episode(), range, after);
        return perform(tr("Replace “%1”").arg(found), std::move(insertion.edits), caret,
                       caretAt(insertion.end));
    }
    const Position end{hit.line, qint32(hit.words.start + after.size())};
    return perform(tr("Replace “%1”").arg(found), replaceWords(*line, hit.words.stretch(), after), caret,
                   caretAt(end));
}

EpisodeEditor::Outcome EpisodeEditor::replaceAll(const std::vector<FoundPlace> &hits,
                                                 const QString &replacement, const QString &what,
                                                 const Caret &caret)
{
    if (hits.empty())
        return Done{caret, tr("“%1” is not found.").arg(what)};
    ReplacePlan plan = planReplacing(m_project, episode(), hits, replacement);
    const QString label = what.isEmpty() ? tr("Replace") : tr("Replace “%1”").arg(what);
    if (!plan.edits.empty()) {
        const auto done = m_history.perform({m_episode, label, std::move(plan.edits), caret, caret, false});
        if (!done)
            return std::unexpected(done.error());
    }
    if (!plan.cast.empty()) {
        const auto done = m_history.perform({{}, label, std::move(plan.cast), {}, {}, false});
        if (!done)
            return std::unexpected(done.error());
    }
    return Done{caret, replacedMessage(plan)};
}

QString EpisodeEditor::replacedMessage(const ReplacePlan &plan)
{
    QString message = tr("%n replaced.", nullptr, int(plan.replaced));
    if (plan.onPage > 0)
        message = tr("%n replaced, %1 of them on the page.", nullptr, int(plan.replaced)).arg(plan.onPage);
    if (plan.inNotes > 0)
        message += u' ' + tr("%n in notes.", nullptr, int(plan.inNotes));
    if (plan.inLabels > 0)
        message +=
            u' ' + tr("%n in labels: the history of the cast takes that back.", nullptr, int(plan.inLabels));
    if (plan.locked > 0)
        message += u' ' + tr("%n in locked quotes left.", nullptr, int(plan.locked));
    if (plan.refused > 0)
        message +=
            u' ' + tr("%n in labels left: nothing would remain of the name, or somebody has it already.",
                      nullptr, int(plan.refused));
    return message;
}

} // namespace Ropewalk
