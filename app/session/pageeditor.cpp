// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/pageeditor.h"

#include "model/analysis/lockedwords.h"
#include "model/base/text.h"
#include "model/editing/operations.h"

namespace Ropewalk
{

namespace
{

/// A line goes: a topic that was published by it is not, any more.
std::vector<Edit> withoutTopic(const Episode &episode, LineId line, std::vector<Edit> edits)
{
    for (const auto &[id, topic] : episode.topics().all()) {
        if (topic.publishedLine != line)
            continue;
        Topic changed = topic;
        changed.publishedLine = {};
        edits.push_back(Put<Topic>{id, changed});
    }
    return edits;
}

} // namespace

PageEditor::PageEditor(const Project &project, History &history, EpisodeId episode)
    : m_project(project)
    , m_history(history)
    , m_episode(episode)
{
}

Result<> PageEditor::perform(const QString &label, std::vector<Edit> edits, const Caret &before,
                             const Caret &after, bool isTyping)
{
    if (changeLockedWords(episode(), edits))
        return failure(
            Error::Kind::Invalid,
            tr("These words are in a locked quote. To change them take its lock off: Mark > Lock quote."));
    return m_history.perform({m_episode, label, std::move(edits), before, after, isTyping});
}

Result<> PageEditor::replace(LineId line, qint32 offset, qint32 removed, const QString &text, qint32 caret,
                             bool isTyping)
{
    const qsizetype at = episode().pageIndex(line);
    const QString old = at < 0 ? QString() : episode().page()[size_t(at)].line.text;
    if (at < 0 || offset < 0 || removed < 0 || offset + removed > old.size())
        return failure(Error::Kind::Invalid, tr("This line is not on the page any more."));
    qsizetype controls = 0;
    const QString tidied = withoutControls(text, controls);
    const QString before = old.sliced(offset, removed);
    if (before == tidied)
        return {};
    return perform(tr("Typing on the page"), {ReplaceText{line, offset, before, tidied}},
                   caretAt({line, caret}), caretAt({line, offset + qint32(tidied.size())}), isTyping);
}

Result<> PageEditor::insertLine(PageSection section, LineId after, LineId newLine, const QString &text)
{
    if (after.isNull()) {
        for (const PageLine &line : episode().page()) {
            if (line.section <= section)
                after = line.line.id;
        }
    }
    qsizetype controls = 0;
    const Line line{newLine, withoutControls(text, controls), {}, {}, {}};
    const Caret caret = caretAt(endOf(line));
    return perform(tr("New line on the page"), {InsertPageLine{after, {section, line}}}, caret, caret, true);
}

Result<> PageEditor::splitLine(LineId line, qint32 offset, LineId newLine)
{
    return perform(tr("Split line on the page"), Ropewalk::splitLine(episode(), {line, offset}, newLine),
                   caretAt({line, offset}), caretAt({newLine, 0}));
}

Result<std::optional<Position>> PageEditor::joinWithPrevious(LineId line)
{
    const qsizetype at = episode().pageIndex(line);
    const auto &page = episode().page();
    if (at <= 0 || page[size_t(at)].section != page[size_t(at) - 1].section)
        return std::nullopt;
    const Line &before = page[size_t(at) - 1].line;
    const Position end = endOf(before);
    const auto done =
        perform(tr("Join lines on the page"), withoutTopic(episode(), line, joinLines(episode(), before.id)),
                caretAt({line, 0}), caretAt(end));
    if (!done)
        return std::unexpected(done.error());
    return end;
}

Result<> PageEditor::removeLine(LineId line)
{
    if (episode().pageIndex(line) < 0)
        return {};
    return perform(tr("Remove line of the page"), withoutTopic(episode(), line, {RemovePageLine{line}}),
                   caretAt({line, 0}), {});
}

Result<> PageEditor::setFacts(const EpisodeFacts &facts)
{
    if (facts == episode().facts())
        return {};
    return perform(tr("Title, number and date"), {SetEpisodeFacts{facts}}, {}, {});
}

} // namespace Ropewalk
