// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Words and turns that come from the clipboard or are dragged.

#include "app/session/episodeeditor.h"
#include "model/analysis/castbuilder.h"
#include "model/analysis/lockedwords.h"
#include "model/editing/wordmoves.h"
#include "model/formats/pastedtext.h"

#include <QLocale>

#include <algorithm>

namespace Ropewalk
{

namespace
{

/// All that people and files call the cast.
QStringList namesOf(const Table<Speaker> &cast)
{
    QStringList names;
    for (const auto &[id, speaker] : cast.all()) {
        names += speaker.labels;
        for (const QString &name : {speaker.name, speaker.shortName}) {
            if (!name.isEmpty())
                names.append(name);
        }
    }
    return names;
}

std::vector<Line> newLines(const QStringList &texts)
{
    std::vector<Line> lines;
    for (const QString &text : texts) {
        for (const QString &line : linesOf(text))
            lines.push_back(Line{LineId::create(), line, {}, {}, {}});
    }
    return lines;
}

bool isOfNobody(const std::vector<ClipTurn> &turns)
{
    return std::ranges::all_of(turns, &ClipTurn::isUnlabelled);
}

} // namespace

Result<std::vector<TurnHead>> EpisodeEditor::headsOf(const std::vector<ClipTurn> &pasted,
                                                     QStringList &newNames)
{
    const Table<Speaker> &cast = m_project.catalogue().speakers;
    QHash<QString, LabelMeaning> meanings;
    for (const ClipTurn &turn : pasted) {
        if (!turn.label.isEmpty() && !turn.name.isEmpty())
            meanings.insert(turn.label, {LabelMeaning::Kind::NewSpeaker, {}, turn.name});
    }
    const QStringList noPanel;
    CastBuilder builder(cast, noPanel, meanings);
    std::vector<TurnHead> heads;
    for (const ClipTurn &turn : pasted) {
        const QString &label = turn.label.isEmpty() ? turn.name : turn.label;
        if (turn.kind != TurnKind::Speech || turn.isUnlabelled())
            heads.push_back({turn.kind, {}});
        else if (cast.find(turn.speaker))
            heads.push_back({TurnKind::Speech, turn.speaker});
        else
            heads.push_back({TurnKind::Speech, label.isEmpty() ? SpeakerId() : builder.speakerFor(label)});
    }
    // Whom the cast knows stays as is: that somebody was called so once makes no label of theirs.
    std::vector<Edit> edits;
    for (const Speaker &speaker : builder.changed()) {
        if (!cast.find(speaker.id)) {
            edits.emplace_back(Put<Speaker>{speaker.id, speaker});
            newNames.append(speaker.name);
        }
    }
    if (const auto done = m_history.perform({{}, tr("Add speakers"), std::move(edits), {}, {}}); !done)
        return std::unexpected(done.error());
    return heads;
}

EpisodeEditor::Outcome EpisodeEditor::paste(const Range &range, const QString &text, const QByteArray &turns,
                                            const Caret &before)
{
    if (text.size() > longestPaste)
        return insert(range, text, before, false); // which says what to do
    auto pasted = clipTurnsOf(turns).value_or(std::vector<ClipTurn>());
    if (pasted.empty())
        pasted = turnsOfText(text, namesOf(m_project.catalogue().speakers));
    if (isOfNobody(pasted))
        return insert(range, text, before, false);

    QStringList newNames;
    const auto heads = headsOf(pasted, newNames);
    if (!heads)
        return std::unexpected(heads.error());
    std::vector<Turn> made;
    for (size_t at = 0; at < pasted.size(); ++at)
        made.push_back({TurnId::create(), (*heads)[at], newLines(pasted[at].lines)});
    const auto count = int(made.size());
    Insertion insertion = insertTurns(episode(), range, std::move(made), pasted.front().isUnlabelled());
    QString message = tr("%n turn(s) pasted.", nullptr, count);
    if (!newNames.isEmpty())
        message += u' ' + tr("New in the cast: %1.").arg(QLocale().createSeparatedList(newNames));
    const bool wasVoid = transcript().turnCount() == 0;
    return perform(tr("Paste"), std::move(insertion.edits), wasVoid ? Caret() : before,
                   caretAt(insertion.end), message);
}

EpisodeEditor::Outcome EpisodeEditor::move(const Range &range, const Position &to)
{
    // Words are moved by splits and joins, which lose none: that a quote would be torn shows only here.
    const LockedWords locked(episode());
    if (locked.touches(episode(), range) || locked.touches(to.line, {to.offset, 0}))
        return failure(Error::Kind::Invalid, lockedMessage());
    Insertion moved = moveWords(episode(), range, to);
    return perform(tr("Move words"), std::move(moved.edits), {range.to, range.from}, caretAt(moved.end));
}

} // namespace Ropewalk
