// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Who speaks in many turns, and the ends of sentences.

#include "app/session/turnwork.h"
#include "model/analysis/lockedwords.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

bool isOf(const Turn &turn, SpeakerId speaker)
{
    return !turn.head.isMarker() && turn.head.speaker == speaker;
}

/// The words that keep their capital inside of a sentence: those of the cast's names, and of the show's
/// dictionary.
QSet<QString> capitalWords(const Catalogue &catalogue)
{
    // They begin credits, "The Startup Founder", and sentences.
    static const QSet<QString> articles{u"The"_s, u"A"_s, u"An"_s, u"Der"_s, u"Die"_s, u"Das"_s};
    QSet<QString> words;
    for (const auto &[id, speaker] : catalogue.speakers.all()) {
        for (const QString &name : {speaker.name, speaker.shortName}) {
            for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
                words.insert(word);
        }
    }
    for (const auto &[id, rule] : catalogue.houseRules.all()) {
        if (rule.kind == HouseRule::Kind::Word)
            words.insert(rule.text);
    }
    return words.subtract(articles);
}

} // namespace

TurnWork::Turns TurnWork::runOf(TurnId turn) const
{
    const qsizetype at = transcript().indexOf(turn);
    if (at < 0)
        return {};
    const SpeakerId speaker = transcript().turnAt(at).head.speaker;
    Turns run{at, at + 1};
    for (qsizetype index = at - 1; index >= 0; --index) {
        const Turn &before = transcript().turnAt(index);
        if (isOf(before, speaker))
            run.first = index;
        else if (!before.head.isMarker())
            break;
    }
    for (qsizetype index = at + 1; index < transcript().turnCount(); ++index) {
        const Turn &behind = transcript().turnAt(index);
        if (isOf(behind, speaker))
            run.end = index + 1;
        else if (!behind.head.isMarker())
            break;
    }
    return run;
}

qsizetype TurnWork::countOf(SpeakerId speaker, const Turns &turns) const
{
    qsizetype count = 0;
    for (qsizetype index = turns.first; index < turns.end; ++index)
        count += isOf(transcript().turnAt(index), speaker) ? 1 : 0;
    return count;
}

TurnWork::Outcome TurnWork::giveTurns(SpeakerId from, SpeakerId to, const Turns &turns, const Caret &caret)
{
    std::vector<Edit> edits;
    for (qsizetype index = turns.first; index < turns.end && from != to; ++index) {
        const Turn &turn = transcript().turnAt(index);
        if (isOf(turn, from))
            edits.emplace_back(SetHead{turn.id, {TurnKind::Speech, to}});
    }
    const auto count = int(edits.size());
    if (count == 0)
        return Done{caret, tr("There is nothing to change: %1 has no turn here.").arg(nameOf(from))};
    return perform(tr("Set speaker"), std::move(edits), caret, caret,
                   tr("%n turn(s) of %1 → %2", nullptr, count).arg(nameOf(from), nameOf(to)));
}

TurnWork::Outcome TurnWork::swapSpeakers(SpeakerId one, SpeakerId other, const Turns &turns,
                                         const Caret &caret)
{
    std::vector<Edit> edits;
    for (qsizetype index = turns.first; index < turns.end && one != other; ++index) {
        const Turn &turn = transcript().turnAt(index);
        if (isOf(turn, one))
            edits.emplace_back(SetHead{turn.id, {TurnKind::Speech, other}});
        else if (isOf(turn, other))
            edits.emplace_back(SetHead{turn.id, {TurnKind::Speech, one}});
    }
    const auto count = int(edits.size());
    if (count == 0)
        return Done{caret, tr("There is nothing to swap here.")};
    return perform(tr("Swap speakers"), std::move(edits), caret, caret,
                   tr("%1 and %2 swapped in %n turn(s)", nullptr, count).arg(nameOf(one), nameOf(other)));
}

TurnWork::Outcome TurnWork::changeSentence(const QString &label, const SentenceChange &change,
                                           const Caret &caret, const QString &message)
{
    const auto &[from, to] = change.changed;
    if (LockedWords(episode()).touches(from.line, {from.offset, to.offset - from.offset}))
        return failure(Error::Kind::Invalid,
                       tr("These words are locked as a quote: unlock it first (Mark, Lock quote)."));
    return perform(label, change.edits, caret, caretAt(change.caret), message);
}

TurnWork::Outcome TurnWork::endSentence(const Caret &caret)
{
    const Line *line = episode().findLine(caret.position.line);
    const SentenceChange change =
        line ? Ropewalk::endSentence(*line, caret.position.offset) : SentenceChange();
    if (change.edits.empty())
        return Done{caret, tr("A sentence ends here already.")};
    return changeSentence(tr("End sentence"), change, caret, {});
}

TurnWork::Outcome TurnWork::joinSentences(const Caret &caret)
{
    const Line *line = episode().findLine(caret.position.line);
    const SentenceChange change =
        line ? Ropewalk::joinSentences(*line, caret.position.offset, capitalWords(m_project.catalogue()))
             : SentenceChange();
    if (change.edits.empty())
        return Done{caret, tr("No sentence follows in this line.")};
    const bool hasComma = change.what == SentenceChange::What::Comma;
    return changeSentence(tr("Join sentences"), change, caret,
                          hasComma ? tr("Joined with a comma; once more: without it") : QString());
}

} // namespace Ropewalk
