// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/episodeeditor.h"

#include "model/analysis/lockedwords.h"
#include "model/base/text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

EpisodeEditor::EpisodeEditor(const Project &project, History &history, EpisodeId episode)
    : m_project(project)
    , m_history(history)
    , m_episode(episode)
{
}

EpisodeEditor::Outcome EpisodeEditor::perform(const QString &label, std::vector<Edit> edits,
                                              const Caret &before, const Caret &after, const QString &message,
                                              bool isTyping)
{
    if (changeLockedWords(episode(), edits))
        return failure(Error::Kind::Invalid, lockedMessage());
    return performUnguarded(label, std::move(edits), before, after, message, isTyping);
}

QString EpisodeEditor::lockedMessage()
{
    return tr("These words are in a locked quote. To change them take its lock off: Mark > Lock quote.");
}

EpisodeEditor::Outcome EpisodeEditor::performUnguarded(const QString &label, std::vector<Edit> edits,
                                                       const Caret &before, const Caret &after,
                                                       const QString &message, bool isTyping)
{
    const auto done = m_history.perform({m_episode, label, std::move(edits), before, after, isTyping});
    if (!done)
        return std::unexpected(done.error());
    return Done{after, message};
}

Range EpisodeEditor::ordered(const Caret &caret) const
{
    const bool isForward = episode().compare(caret.anchor, caret.position) <= 0;
    return isForward ? Range{caret.anchor, caret.position} : Range{caret.position, caret.anchor};
}

EpisodeEditor::Outcome EpisodeEditor::insert(const Range &range, const QString &text, const Caret &before,
                                             bool isTyping)
{
    if (text.size() > longestPaste)
        return failure(Error::Kind::Invalid,
                       tr("This is too much text to paste: save it as a file, and import that."));
    const QString label = isTyping ? tr("Typing") : tr("Paste");
    if (transcript().turnCount() == 0) {
        Turn turn{TurnId::create(), {}, {}};
        for (const QString &line : linesOf(text))
            turn.lines.push_back(Line{LineId::create(), line, {}, {}, {}});
        const Caret after = caretAt(endOf(turn.lines.back()));
        return perform(label, {InsertTurns{{}, {std::move(turn)}}}, {}, after);
    }
    Insertion insertion = replaceRange(episode(), range, text);
    return perform(label, std::move(insertion.edits), before, caretAt(insertion.end), {}, isTyping);
}

EpisodeEditor::Outcome EpisodeEditor::remove(const Range &range, const Caret &before, bool isTyping)
{
    std::vector<Edit> edits = removeRange(episode(), range);
    Position after = range.from;
    // Whole turns go with the place that the caret was at: it comes to the next one, or the end of the last.
    if (const auto *removed = edits.size() == 1 ? std::get_if<RemoveTurns>(&edits.front()) : nullptr) {
        const qsizetype first = transcript().indexOf(removed->first);
        const qsizetype next = first + removed->count;
        after = {};
        if (next < transcript().turnCount())
            after = startOf(transcript().turnAt(next).lines.front());
        else if (first > 0)
            after = endOf(transcript().turnAt(first - 1).lines.back());
    }
    return perform(tr("Delete"), std::move(edits), before, caretAt(after), {}, isTyping);
}

EpisodeEditor::Outcome EpisodeEditor::splitTurn(const Caret &caret)
{
    const Range range = ordered(caret);
    const TurnId newTurn = TurnId::create();
    std::vector<Edit> edits;
    if (!range.isEmpty()) {
        // The rear first, so that the front stays good. At a turn's own ends there is nothing to split.
        const auto last = transcript().findLine(range.to.line);
        const bool endsTurn = last && last.index + 1 == qsizetype(last.turn->lines.size()) &&
                              range.to.offset == last.line().text.size();
        if (last && !endsTurn)
            edits = Ropewalk::splitTurn(episode(), range.to, TurnId::create());
        const auto first = transcript().findLine(range.from.line);
        if (first && first.index == 0 && range.from.offset == 0)
            return perform(tr("Split turn"), std::move(edits), caret, caretAt(range.from));
    }
    std::ranges::move(Ropewalk::splitTurn(episode(), range.from, newTurn), std::back_inserter(edits));
    const LineId start = std::get<SplitTurn>(edits.back()).line;
    return perform(tr("Split turn"), std::move(edits), caret, caretAt({start, 0}));
}

EpisodeEditor::Outcome EpisodeEditor::splitTurnAndAlternate(const Caret &caret)
{
    const auto place = transcript().findLine(caret.position.line);
    if (!place)
        return failure(Error::Kind::Invalid, tr("There is no turn here."));
    const auto other = alternateOf(*place.turn);
    if (!other)
        return failure(Error::Kind::Invalid, tr("Nobody else speaks in this episode yet: choose a speaker."));
    const TurnId newTurn = TurnId::create();
    std::vector<Edit> edits = Ropewalk::splitTurn(episode(), caret.position, newTurn);
    const LineId start = std::get<SplitTurn>(edits.back()).line;
    edits.push_back(SetHead{newTurn, {TurnKind::Speech, *other}});
    return perform(tr("Split turn"), std::move(edits), caret, caretAt({start, 0}),
                   tr("Turn %1 → %2").arg(transcript().indexOf(place.turn->id) + 2).arg(nameOf(*other)));
}

EpisodeEditor::Outcome EpisodeEditor::splitLine(const Caret &caret)
{
    const Range range = ordered(caret);
    const LineId newLine = LineId::create();
    std::vector<Edit> edits;
    if (!range.isEmpty())
        edits = Ropewalk::splitLine(episode(), range.to, LineId::create());
    std::ranges::move(Ropewalk::splitLine(episode(), range.from, newLine), std::back_inserter(edits));
    return perform(tr("Split line"), std::move(edits), caret, caretAt({newLine, 0}));
}

EpisodeEditor::Outcome EpisodeEditor::restoreOriginal(const Caret &caret)
{
    const auto place = transcript().findLine(caret.position.line);
    std::vector<Edit> edits;
    if (place)
        edits = Ropewalk::restoreOriginal(episode(), place.turn->id);
    if (edits.empty())
        return Done{caret,
                    tr("This turn reads as it was imported, or its lines are not those that were imported.")};
    return perform(tr("Restore original words"), std::move(edits), caret, caretAt({caret.position.line, 0}),
                   tr("Turn %1 reads as it was imported.").arg(transcript().indexOf(place.turn->id) + 1));
}

EpisodeEditor::Outcome EpisodeEditor::restoreOriginalSpeaker(const Caret &caret)
{
    const auto place = transcript().findLine(caret.position.line);
    const auto original = place ? originalOf(episode(), place.turn->id) : std::nullopt;
    if (!original)
        return Done{caret, tr("This turn was not imported.")};
    const Speaker *speaker = original->label.isEmpty() ? nullptr : m_project.speakerOfLabel(original->label);
    if (!speaker && !original->label.isEmpty() && original->kind == TurnKind::Speech)
        return failure(
            Error::Kind::Invalid,
            tr("Nobody in the cast has the label “%1”: add it to somebody first.").arg(original->label));
    const bool isSpeech = original->kind == TurnKind::Speech;
    const TurnHead head{original->kind, speaker && isSpeech ? speaker->id : SpeakerId{}};
    const qsizetype number = transcript().indexOf(place.turn->id) + 1;
    if (head == place.turn->head)
        return Done{caret, tr("Turn %1 has the speaker that it was imported with.").arg(number)};
    return perform(tr("Restore original speaker"), {SetHead{place.turn->id, head}}, caret, caret,
                   tr("Turn %1 has the speaker that it was imported with.").arg(number));
}

EpisodeEditor::Outcome EpisodeEditor::goBack(GoBack back, const QString &state, const Caret &before)
{
    if (back.edits.empty())
        return Done{before, tr("The episode reads as it did then.")};
    QString message = tr("%n turn(s) read as they did: “%1”.", nullptr, int(back.turns)).arg(state);
    if (back.nobodys > 0)
        message += u' ' + tr("%n of them have nobody, for who had them is not in the cast any more.", nullptr,
                             int(back.nobodys));
    // Back to words that were locked as they were then, or not yet.
    return performUnguarded(tr("Go back to “%1”").arg(state), std::move(back.edits), before,
                            caretAt({back.firstLine, 0}), message);
}

Result<EpisodeEditor::Walk> EpisodeEditor::undo()
{
    const auto walk = m_history.undo(m_episode);
    if (!walk)
        return std::unexpected(walk.error());
    return described(*walk, walk->group.before, tr("Undone: %1").arg(walk->group.label));
}

Result<EpisodeEditor::Walk> EpisodeEditor::redo()
{
    const auto walk = m_history.redo(m_episode);
    if (!walk)
        return std::unexpected(walk.error());
    return described(*walk, walk->group.after, tr("Done again: %1").arg(walk->group.label));
}

EpisodeEditor::Walk EpisodeEditor::described(const History::Walk &walk, const Caret &caret,
                                             const QString &what) const
{
    if (walk.outcome == History::Walk::Outcome::Nothing)
        return {walk.outcome, {}};
    if (walk.outcome == History::Walk::Outcome::Done)
        return {walk.outcome, {caret, what}};
    const QString when =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(walk.group.timeMs), QLocale::ShortFormat);
    return {walk.outcome,
            {{},
             tr("The next step is from an earlier time: “%1” by %2, %3. Again, to go on.")
                 .arg(walk.group.label, walk.group.author, when)}};
}

QString EpisodeEditor::nameOf(SpeakerId speaker) const
{
    const Speaker *found = m_project.catalogue().speakers.find(speaker);
    if (!found)
        return tr("nobody");
    return found->shortName.isEmpty() ? found->name : found->shortName;
}

EpisodeEditor::Outcome EpisodeEditor::setLanguage(const QString &language, const Caret &caret)
{
    EpisodeFacts facts = episode().facts();
    if (facts.language == language)
        return Done{caret, {}};
    facts.language = language;
    return perform(tr("Language"), {SetEpisodeFacts{facts}}, caret, caret);
}

EpisodeEditor::Outcome EpisodeEditor::setMediaFile(const QString &file, const Caret &caret)
{
    EpisodeFacts facts = episode().facts();
    if (facts.mediaFile == file)
        return Done{caret, {}};
    facts.mediaFile = file;
    return perform(file.isEmpty() ? tr("Remove sound") : tr("Attach sound"), {SetEpisodeFacts{facts}}, caret,
                   caret, file.isEmpty() ? tr("The sound is taken off.") : tr("Sound: %1").arg(file));
}

} // namespace Ropewalk
