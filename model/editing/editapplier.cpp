// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/editapplier.h"

#include "model/base/text.h"
#include "model/editing/anchorcarrier.h"
#include "model/editing/misfit.h"
#include "model/editing/retiming.h"

#include <algorithm>

namespace Ropewalk
{

namespace
{

std::unexpected<Error> noLine()
{
    return misfit(QT_TRANSLATE_NOOP("EditApplier", "There is no such line in this episode."));
}

} // namespace

EditApplier::EditApplier(Project &project, EpisodeId episode, Touched &touched)
    : m_project(project)
    , m_episode(project.episode(m_key, episode))
    , m_touched(touched)
{
    m_touched.episode = episode;
}

Result<Undo> EditApplier::apply(const Edit &edit)
{
    if (!isOfCatalogue(edit) && !m_episode)
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "The episode is not there, or not open."));
    return std::visit([this](const auto &single) { return apply(single); }, edit);
}

void EditApplier::revert(const AppliedEdit &applied)
{
    std::visit([&](const auto &single) { revert(single, applied.undo); }, applied.edit);
    putBack(applied.undo.carried);
}

Result<Undo> EditApplier::apply(const ReplaceText &edit)
{
    Line *line = findLine(edit.line);
    if (!line)
        return noLine();
    const auto removed = qint32(edit.removed.size());
    const auto inserted = qint32(edit.inserted.size());
    const auto length = qint32(line->text.size());
    if (edit.offset < 0 || edit.offset > length)
        return misfit(
            QT_TRANSLATE_NOOP("EditApplier", "The place is not in the line, or inside of a character."));
    if (removed > length - edit.offset ||
        QStringView(line->text).sliced(edit.offset, removed) != edit.removed)
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "The line does not read “%1” at this place."),
                      edit.removed);
    if (!isCut(line->text, edit.offset) || !isCut(line->text, edit.offset + removed))
        return misfit(
            QT_TRANSLATE_NOOP("EditApplier", "The place is not in the line, or inside of a character."));
    if (!isLineText(edit.inserted))
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "A line cannot hold a line end or half a character."));
    if (length - removed + inserted > maxLineLength && inserted > removed)
        return misfit(
            QT_TRANSLATE_NOOP("EditApplier", "The line would be longer than %1 characters: split it."),
            QString::number(maxLineLength));

    AnchorCarrier carrier(*m_episode);
    carrier.planReplace({edit.line, edit.offset, removed, inserted, length, edit.continues});
    line->text.replace(edit.offset, removed, edit.inserted);
    Undo undo;
    undo.words = retime(line->words, line->span, line->text, edit.offset, removed, inserted);
    m_touched.lines.insert(edit.line);
    undo.carried = carrier.finish(m_key, *m_episode, m_touched);
    return undo;
}

void EditApplier::revert(const ReplaceText &edit, const Undo &undo)
{
    Line &line = *findLine(edit.line);
    line.text.replace(edit.offset, edit.inserted.size(), edit.removed);
    restoreWords(line.words, undo.words, edit.offset, qint32(edit.removed.size()),
                 qint32(edit.inserted.size()));
    m_touched.lines.insert(edit.line);
}

Result<Undo> EditApplier::apply(const SplitLine &edit)
{
    Line *line = findLine(edit.line);
    if (!line)
        return noLine();
    if (!isCut(line->text, edit.offset))
        return misfit(
            QT_TRANSLATE_NOOP("EditApplier", "The place is not in the line, or inside of a character."));
    if (edit.newLine.isNull() || findLine(edit.newLine))
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "The new line needs an id of its own."));

    AnchorCarrier carrier(*m_episode);
    carrier.planSplit(edit.line, edit.offset, edit.newLine);
    Undo undo;
    undo.line = Line{line->id, {}, line->span, line->words, {}};
    Line next{edit.newLine, line->text.sliced(edit.offset), {}, {}, line->origins};
    const auto length = qint32(line->text.size());
    line->text.truncate(edit.offset);
    if (!splitTimes(*line, next, edit.offset, length))
        undo.line->words.clear();
    insertLineBehind(edit.line, std::move(next));
    m_touched.lines.insert(edit.line);
    undo.carried = carrier.finish(m_key, *m_episode, m_touched);
    return undo;
}

void EditApplier::revert(const SplitLine &edit, const Undo &undo)
{
    const Line next = *findLine(edit.newLine);
    Line &line = *findLine(edit.line);
    joinTimes(line, next, qint32(line.text.size()));
    line.text += next.text;
    line.span = undo.line->span;
    if (!undo.line->words.empty())
        line.words = undo.line->words;
    m_touched.lines.insert(edit.line);
    removeLine(edit.newLine);
}

Result<Undo> EditApplier::apply(const JoinLines &edit)
{
    Line *line = findLine(edit.line);
    const Line *next = findLine(edit.next);
    if (!line || !next)
        return noLine();
    if (lineBefore(edit.next) != edit.line)
        return misfit(
            QT_TRANSLATE_NOOP("EditApplier", "Only lines that stand together in one turn can be joined."));
    const auto length = qint32(line->text.size());
    if (length + next->text.size() > maxLineLength && !next->text.isEmpty() && length > 0)
        return misfit(
            QT_TRANSLATE_NOOP("EditApplier", "The line would be longer than %1 characters: split it."),
            QString::number(maxLineLength));

    AnchorCarrier carrier(*m_episode);
    carrier.planJoin(edit.line, length, edit.next);
    Undo undo;
    undo.line = Line{line->id, {}, line->span, {}, line->origins};
    undo.next = Line{next->id, {}, next->span, {}, next->origins};
    // The place to cut again: kept as the length of the first line's text.
    undo.index = length;
    joinTimes(*line, *next, length);
    line->text += next->text;
    for (const qint32 origin : next->origins) {
        if (std::ranges::find(line->origins, origin) == line->origins.end())
            line->origins.push_back(origin);
    }
    removeLine(edit.next);
    m_touched.lines.insert(edit.line);
    undo.carried = carrier.finish(m_key, *m_episode, m_touched);
    return undo;
}

void EditApplier::revert(const JoinLines &edit, const Undo &undo)
{
    Line &line = *findLine(edit.line);
    Line next = *undo.next;
    next.text = line.text.sliced(undo.index);
    line.text.truncate(undo.index);
    Line cut;
    (void)splitTimes(line, cut, undo.index, undo.index + qint32(next.text.size()));
    next.words = std::move(cut.words);
    line.span = undo.line->span;
    line.origins = undo.line->origins;
    m_touched.lines.insert(edit.line);
    insertLineBehind(edit.line, std::move(next));
}

Result<Undo> EditApplier::apply(const SetSpan &edit)
{
    Line *line = findLine(edit.line);
    if (!line)
        return noLine();
    Undo undo;
    undo.line = Line{line->id, {}, line->span, {}, {}};
    line->span = edit.span;
    m_touched.lines.insert(edit.line);
    return undo;
}

void EditApplier::revert(const SetSpan &edit, const Undo &undo)
{
    findLine(edit.line)->span = undo.line->span;
    m_touched.lines.insert(edit.line);
}

Line *EditApplier::findLine(LineId id) const
{
    if (m_episode->transcript().findLine(id))
        return &m_episode->transcript(m_key).line(m_key, id);
    const qsizetype at = m_episode->pageIndex(id);
    return at < 0 ? nullptr : &m_episode->page(m_key)[size_t(at)].line;
}

LineId EditApplier::lineBefore(LineId id) const
{
    if (const auto place = m_episode->transcript().findLine(id))
        return place.index == 0 ? LineId{} : place.turn->lines[size_t(place.index) - 1].id;
    const auto at = size_t(m_episode->pageIndex(id));
    const auto &page = m_episode->page();
    return at == 0 || page[at - 1].section != page[at].section ? LineId{} : page[at - 1].line.id;
}

void EditApplier::insertLineBehind(LineId line, Line next)
{
    m_touched.lines.insert(next.id);
    m_touched.placedLines.insert(next.id);
    if (const auto place = m_episode->transcript().findLine(line)) {
        m_touched.splices.push_back({m_episode->transcript().lineNumber(line) + 1, 0, 1});
        m_episode->transcript(m_key).insertLine(m_key, place.turn->id, place.index + 1, std::move(next));
        return;
    }
    auto &page = m_episode->page(m_key);
    const auto at = page.begin() + m_episode->pageIndex(line);
    page.insert(at + 1, PageLine{at->section, std::move(next)});
}

void EditApplier::removeLine(LineId id)
{
    m_touched.lines.insert(id);
    if (m_episode->transcript().findLine(id)) {
        m_touched.splices.push_back({m_episode->transcript().lineNumber(id), 1, 0});
        m_episode->transcript(m_key).removeLine(m_key, id);
        return;
    }
    auto &page = m_episode->page(m_key);
    page.erase(page.begin() + m_episode->pageIndex(id));
}

void EditApplier::putBack(const std::vector<CarriedPlaces> &carried)
{
    for (const CarriedPlaces &before : carried) {
        Annotation annotation = *m_episode->annotations().find(before.id);
        annotation.places = before.places;
        m_episode->annotations(m_key).put(m_key, std::move(annotation));
        m_touched.annotations.insert(before.id);
    }
}

} // namespace Ropewalk
