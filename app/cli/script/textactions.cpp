// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Script lines that change text, turns and the page.

#include "app/cli/script/scriptactions.h"
#include "app/cli/script/scripttext.h"
#include "model/editing/operations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk::Cli
{

namespace
{

using Script::say;

using Edits = std::vector<Edit>;

Edits insertTextAction(ScriptFields &fields, const QString &)
{
    const Position at = fields.position();
    return insertText(fields.episode(), at, fields.text(u"text"_s)).edits;
}

Edits removeTextAction(ScriptFields &fields, const QString &)
{
    return removeRange(fields.episode(), fields.range());
}

Edits replaceTextAction(ScriptFields &fields, const QString &)
{
    const Range range = fields.range();
    if (!range.isInOneLine())
        fields.fail(say(QT_TRANSLATE_NOOP("Script", "Words can be replaced in one line at a time.")));
    return {ReplaceText{range.from.line, range.from.offset, fields.episode().textOf(range),
                        fields.text(u"with"_s)}};
}

Edits setTextAction(ScriptFields &fields, const QString &)
{
    const Line *line = fields.episode().findLine(fields.line());
    const QString text = fields.text(u"text"_s);
    return line ? correctLine(*line, text) : Edits{};
}

Edits replaceAllAction(ScriptFields &fields, const QString &)
{
    const QString find = fields.text(u"find"_s);
    const QString with = fields.text(u"with"_s);
    if (find.isEmpty())
        fields.fail(say(QT_TRANSLATE_NOOP("Script", "The field “find” is empty.")));
    const FindOptions options{fields.flagOr(u"case"_s, true), fields.flagOr(u"whole_words"_s, false)};
    return replaceAll(fields.episode(), find, with, options);
}

Edits splitLineAction(ScriptFields &fields, const QString &)
{
    return splitLine(fields.episode(), fields.position(), LineId::create());
}

Edits joinLinesAction(ScriptFields &fields, const QString &)
{
    return joinLines(fields.episode(), fields.line());
}

Edits splitTurnAction(ScriptFields &fields, const QString &)
{
    const TurnId made = TurnId::create();
    Edits edits = splitTurn(fields.episode(), fields.position(), made);
    if (fields.has(u"speaker"_s))
        edits.emplace_back(SetHead{made, {TurnKind::Speech, fields.speaker()}});
    return edits;
}

Edits joinTurnsAction(ScriptFields &fields, const QString &)
{
    const TurnId first = fields.turn();
    const Transcript &transcript = fields.episode().transcript();
    const qsizetype next = transcript.indexOf(first) + 1;
    return {
        JoinTurns{first, next > 0 && next < transcript.turnCount() ? transcript.turnAt(next).id : TurnId{}}};
}

TurnHead headOf(ScriptFields &fields)
{
    TurnHead head;
    const QString kind = fields.textOr(u"kind"_s, QString(nameOf(TurnKind::Speech)));
    const auto known = valueNamed<TurnKind>(kind);
    if (!known)
        fields.fail(say(QT_TRANSLATE_NOOP("Script", "“%1” is no kind of turn.")).arg(kind));
    head.kind = known.value_or(TurnKind::Speech);
    if (fields.has(u"speaker"_s))
        head.speaker = fields.speaker();
    return head;
}

Edits insertTurnAction(ScriptFields &fields, const QString &)
{
    InsertTurns insert;
    if (fields.has(u"after"_s))
        insert.after = fields.turn(u"after"_s);
    Turn turn{TurnId::create(), headOf(fields), {}};
    for (const QString &text : fields.textsOr(u"lines"_s, {QString()}))
        turn.lines.push_back({LineId::create(), text, {}, {}, {}});
    insert.turns.push_back(std::move(turn));
    return {insert};
}

Edits removeTurnsAction(ScriptFields &fields, const QString &)
{
    const qint64 count = fields.numberOr(u"count"_s, 1);
    if (count < 1 || count > fields.episode().transcript().turnCount())
        fields.fail(say(QT_TRANSLATE_NOOP("Script", "The episode has not so many turns.")));
    return {RemoveTurns{fields.turn(), qint32(count)}};
}

Edits setSpeakerAction(ScriptFields &fields, const QString &)
{
    const bool isWholeTurn =
        !fields.has(u"line"_s) && !fields.has(u"offset"_s) && !fields.has(u"words"_s) && !fields.has(u"to"_s);
    if (!isWholeTurn) {
        const Range range = fields.range();
        return setSpeaker(fields.episode(), range, fields.speaker());
    }
    const TurnId turn = fields.turn();
    return {SetHead{turn, headOf(fields)}};
}

Edits setTimesAction(ScriptFields &fields, const QString &)
{
    const LineId id = fields.line();
    const Line *line = fields.episode().findLine(id);
    Span span = line ? line->span : Span{};
    span.start = fields.timeOr(u"start"_s, span.start);
    span.end = fields.timeOr(u"end"_s, span.end);
    return {SetSpan{id, span}};
}

Edits insertPageLineAction(ScriptFields &fields, const QString &)
{
    const auto section = valueNamed<PageSection>(fields.text(u"section"_s));
    if (!section)
        fields.fail(say(QT_TRANSLATE_NOOP("Script", "The page has no such section.")));
    const PageLine line{section.value_or(PageSection::Summary),
                        {LineId::create(), fields.text(u"text"_s), {}, {}, {}}};
    // Behind the last line of its section, or of those before it.
    LineId after;
    for (const PageLine &page : fields.episode().page()) {
        if (page.section <= line.section)
            after = page.line.id;
    }
    return {InsertPageLine{after, line}};
}

Edits removePageLineAction(ScriptFields &fields, const QString &)
{
    return {RemovePageLine{fields.line()}};
}

Edits restoreOriginalAction(ScriptFields &fields, const QString &)
{
    return restoreOriginal(fields.episode(), fields.turn());
}

} // namespace

std::vector<ScriptAction> textActions()
{
    return {
        {u"insert-text"_s, say(QT_TRANSLATE_NOOP("Script", "Insert text")),
         say(QT_TRANSLATE_NOOP("Script", "turn, line, offset, text: types text")), insertTextAction},
        {u"remove-text"_s, say(QT_TRANSLATE_NOOP("Script", "Delete text")),
         say(QT_TRANSLATE_NOOP("Script", "words meant: deletes them, also over lines and turns")),
         removeTextAction},
        {u"replace-text"_s, say(QT_TRANSLATE_NOOP("Script", "Replace text")),
         say(QT_TRANSLATE_NOOP("Script", "words meant, with: puts other words there")), replaceTextAction},
        {u"set-text"_s, say(QT_TRANSLATE_NOOP("Script", "Correct line")),
         say(QT_TRANSLATE_NOOP("Script", "line, text: makes a line read so")), setTextAction},
        {u"replace-all"_s, say(QT_TRANSLATE_NOOP("Script", "Replace all")),
         say(QT_TRANSLATE_NOOP("Script", "find, with, case, whole_words: replaces every hit")),
         replaceAllAction},
        {u"split-line"_s, say(QT_TRANSLATE_NOOP("Script", "Split line")),
         say(QT_TRANSLATE_NOOP("Script", "line, offset: splits a line")), splitLineAction},
        {u"join-lines"_s, say(QT_TRANSLATE_NOOP("Script", "Join lines")),
         say(QT_TRANSLATE_NOOP("Script", "line: joins it with the next")), joinLinesAction},
        {u"split-turn"_s, say(QT_TRANSLATE_NOOP("Script", "Split turn")),
         say(QT_TRANSLATE_NOOP("Script", "line, offset, speaker: splits a turn")), splitTurnAction},
        {u"join-turns"_s, say(QT_TRANSLATE_NOOP("Script", "Join turns")),
         say(QT_TRANSLATE_NOOP("Script", "turn: joins it with the next")), joinTurnsAction},
        {u"insert-turn"_s, say(QT_TRANSLATE_NOOP("Script", "Insert turn")),
         say(QT_TRANSLATE_NOOP("Script", "after, kind, speaker, lines: adds a turn")), insertTurnAction},
        {u"remove-turns"_s, say(QT_TRANSLATE_NOOP("Script", "Remove turns")),
         say(QT_TRANSLATE_NOOP("Script", "turn, count: removes turns")), removeTurnsAction},
        {u"set-speaker"_s, say(QT_TRANSLATE_NOOP("Script", "Set speaker")),
         say(QT_TRANSLATE_NOOP("Script", "turn or words meant, speaker, kind: says whose they are")),
         setSpeakerAction},
        {u"set-times"_s, say(QT_TRANSLATE_NOOP("Script", "Set times")),
         say(QT_TRANSLATE_NOOP("Script", "line, start, end: sets a line's times")), setTimesAction},
        {u"insert-page-line"_s, say(QT_TRANSLATE_NOOP("Script", "Add page line")),
         say(QT_TRANSLATE_NOOP("Script", "section, text: adds a line to the page")), insertPageLineAction},
        {u"remove-page-line"_s, say(QT_TRANSLATE_NOOP("Script", "Remove page line")),
         say(QT_TRANSLATE_NOOP("Script", "page, line: removes a line of the page")), removePageLineAction},
        {u"restore-original"_s, say(QT_TRANSLATE_NOOP("Script", "Restore original")),
         say(QT_TRANSLATE_NOOP("Script", "turn: puts its words back to what was imported")),
         restoreOriginalAction},
    };
}

} // namespace Ropewalk::Cli
