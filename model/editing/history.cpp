// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/history.h"

#include "model/editing/editapplier.h"
#include "model/editing/fields.h"
#include "model/editing/misfit.h"
#include "model/editing/revertcheck.h"
#include "model/editing/uses.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <ranges>

namespace Ropewalk
{

namespace
{

/// How one key changes a line; keys of one kind, side by side, are one step.
enum class Key { Insert, Backward, Forward, Other };

Key keyOf(const ReplaceText &edit, const ReplaceText *last)
{
    if (edit.removed.isEmpty() && !edit.inserted.isEmpty())
        return Key::Insert;
    if (edit.inserted.isEmpty() && !edit.removed.isEmpty() && last) {
        if (edit.offset + edit.removed.size() == last->offset)
            return Key::Backward;
        if (edit.offset == last->offset)
            return Key::Forward;
    }
    return Key::Other;
}

/// Every id that stands anywhere in an edit.
void collectIds(const QJsonValue &json, QSet<Uuid> &ids)
{
    if (json.isString()) {
        const QString text = json.toString();
        if (constexpr qsizetype uuidLength = 36; text.size() == uuidLength) {
            if (const auto id = Uuid::fromString(text))
                ids.insert(*id);
        }
    } else if (json.isArray()) {
        for (const QJsonValue &item : json.toArray())
            collectIds(item, ids);
    } else if (json.isObject()) {
        for (const QJsonValue &item : json.toObject())
            collectIds(item, ids);
    }
}

/// The entries that a step of the catalogue made or changed.
QSet<Uuid> entriesOf(const std::vector<AppliedEdit> &edits)
{
    QSet<Uuid> ids;
    for (const AppliedEdit &applied : edits) {
        std::visit(
            [&ids](const auto &edit) {
                if constexpr (requires { edit.id.value; })
                    ids.insert(edit.id.value);
            },
            applied.edit);
    }
    return ids;
}

std::shared_ptr<const std::vector<AppliedEdit>> nothing()
{
    static const auto none = std::make_shared<const std::vector<AppliedEdit>>();
    return none;
}

std::vector<Edit> editsOf(const std::vector<AppliedEdit> &applied)
{
    std::vector<Edit> edits;
    edits.reserve(applied.size());
    for (const AppliedEdit &one : applied)
        edits.push_back(one.edit);
    return edits;
}

std::unexpected<Error> noEpisode()
{
    return misfit(QT_TRANSLATE_NOOP("EditApplier", "The episode is not there, or not open."));
}

} // namespace

History::History(Project &project, Context context, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_context(std::move(context))
{
}

void History::restore(const std::vector<RecordHeader> &records, Loader loader)
{
    Q_ASSERT(m_groups.empty());
    m_loader = std::move(loader);
    for (const RecordHeader &record : records) {
        m_sequence = record.sequence;
        if (record.kind == RecordKind::Version) {
            m_versions.push_back(record);
            continue;
        }
        const auto known = m_groups.find(record.group.id);
        if (known == m_groups.end())
            enter(record.group, record.sequence);
        else if (record.kind == RecordKind::Edits)
            known->second.header.after = record.group.after;
        else
            moveGroup(known->second, record.kind == RecordKind::Undo ? State::Undone : State::Done);
    }
}

Result<> History::mayChange() const
{
    if (m_context.readOnlyBecause.isEmpty())
        return {};
    return failure(Error::Kind::Unwritable, m_context.readOnlyBecause);
}

Result<> History::mayGoOn() const
{
    if (const auto open = mayChange(); !open || !m_context.mayGoOn)
        return open;
    return m_context.mayGoOn();
}

Result<> History::perform(Step step)
{
    const bool isCatalogue = step.episode.isNull();
    if (!std::ranges::all_of(step.edits,
                             [&](const Edit &edit) { return isOfCatalogue(edit) == isCatalogue; }))
        return misfit(
            QT_TRANSLATE_NOOP("EditApplier", "A step changes one episode, or what all episodes share."));
    if (step.edits.empty())
        return {};
    if (const auto open = mayGoOn(); !open)
        return open;
    const qint64 now = m_context.nowMs();
    const bool merges = continuesTyping(step, now);
    if (merges) {
        // What replaces a selection belongs where the selection did, to its last key.
        auto &key = std::get<ReplaceText>(step.edits.front());
        const auto &last = std::get<ReplaceText>(m_groups.at(m_openGroup).edits->back().edit);
        key.continues = !key.inserted.isEmpty() && (last.continues || !last.removed.isEmpty());
    }
    for (Edit &edit : step.edits) {
        auto *put = std::get_if<Put<Annotation>>(&edit);
        if (put && put->value && put->value->author.isEmpty() && put->value->createdMs == 0) {
            put->value->author = m_context.author;
            put->value->createdMs = now;
        }
    }
    Touched touched;
    auto applied = carryOut(step.episode, std::move(step.edits), touched);
    if (!applied)
        return std::unexpected(applied.error());

    m_allowed.reset();
    GroupId current = m_openGroup;
    if (!merges) {
        const GroupHeader header{GroupId::create(), step.episode, step.label, m_context.author, now,
                                 m_context.session, step.before,  step.after};
        enter(header, m_sequence + 1);
        m_groups.at(header.id).isLoaded = true;
        current = header.id;
    }
    m_openGroup = step.isTyping ? current : GroupId{};
    Group &group = m_groups.at(current);
    group.header.after = step.after;
    m_lastKeyMs = now;
    if (step.isTyping) {
        if (!group.typed)
            group.typed = std::make_shared<std::vector<AppliedEdit>>();
        group.typed->insert(group.typed->end(), applied->begin(), applied->end());
        group.edits = group.typed;
    }
    const RecordPointer made = nextRecord(RecordKind::Edits, group.header, std::move(*applied), touched);
    if (!step.isTyping)
        group.edits = {made, &made->edits};
    tell(made, touched);
    return {};
}

bool History::continuesTyping(const Step &step, qint64 now) const
{
    if (!step.isTyping || m_openGroup.isNull() || step.edits.size() != 1)
        return false;
    const Group &group = m_groups.at(m_openGroup);
    const auto *key = std::get_if<ReplaceText>(&step.edits.front());
    const auto *last = group.edits->empty() ? nullptr : std::get_if<ReplaceText>(&group.edits->back().edit);
    if (!key || !last || group.header.episode != step.episode || key->line != last->line ||
        step.before != group.header.after || now - m_lastKeyMs >= typingPauseMs || now < m_lastKeyMs)
        return false;
    const Key kind = keyOf(*key, last);
    if (kind == Key::Insert)
        return !last->inserted.isEmpty() && key->offset == last->offset + last->inserted.size();
    if (kind == Key::Other || !last->inserted.isEmpty())
        return false;
    // A step's first deletion has no direction yet; the second one gives it.
    const auto *beforeLast = group.edits->size() > 1
                                 ? std::get_if<ReplaceText>(&(*group.edits)[group.edits->size() - 2].edit)
                                 : nullptr;
    return !beforeLast || keyOf(*last, beforeLast) == kind;
}

void History::releaseEdits(qint64 keptSequence)
{
    if (!m_loader)
        return;
    for (auto &[id, group] : m_groups) {
        if (group.isLoaded && group.header.episode.isNull() && group.sequence <= keptSequence) {
            group.isLoaded = false;
            group.edits = nothing();
        }
    }
}

void History::nameVersion(const QString &name)
{
    if (!mayChange())
        return;
    endTyping();
    const GroupHeader header{GroupId::create(), {}, name, m_context.author, m_context.nowMs(),
                             m_context.session, {}, {}};
    record(RecordKind::Version, header, {}, {});
    m_versions.push_back({m_sequence, RecordKind::Version, header});
}

bool History::canUndo(EpisodeId episode) const
{
    const auto stack = m_stacks.find(episode);
    return stack != m_stacks.end() && !stack->second.done.empty();
}

bool History::canRedo(EpisodeId episode) const
{
    const auto stack = m_stacks.find(episode);
    return stack != m_stacks.end() && !stack->second.undone.empty();
}

Result<History::Walk> History::undo(EpisodeId episode)
{
    endTyping();
    Stack &stack = m_stacks[episode];
    if (stack.done.empty() || episode.isNull())
        return Walk{};
    Group &group = m_groups.at(stack.done.back());
    const Allowed whose{episode, group.header.session, group.header.author};
    if (mayChange() && isForeign(group.header) && whose != m_allowed) {
        m_allowed = whose;
        return Walk{Walk::Outcome::AskFirst, group.header};
    }
    if (const auto reverted = revertGroup(group); !reverted)
        return std::unexpected(reverted.error());
    return Walk{Walk::Outcome::Done, group.header};
}

Result<History::Walk> History::redo(EpisodeId episode)
{
    endTyping();
    Stack &stack = m_stacks[episode];
    if (stack.undone.empty() || episode.isNull())
        return Walk{};
    Group &group = m_groups.at(stack.undone.back());
    if (const auto repeated = repeatGroup(group); !repeated)
        return std::unexpected(repeated.error());
    return Walk{Walk::Outcome::Done, group.header};
}

Result<> History::undoStep(GroupId id)
{
    endTyping();
    const auto found = m_groups.find(id);
    if (found == m_groups.end() || !found->second.header.episode.isNull() ||
        found->second.state != State::Done)
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "There is no such step to take back."));
    const auto isUsed = isUsedLater(found->second);
    if (!isUsed)
        return std::unexpected(isUsed.error());
    if (*isUsed)
        return misfit(
            QT_TRANSLATE_NOOP("EditApplier", "Later steps use what this step made: take these back first."));
    return revertGroup(found->second);
}

Result<> History::redoStep(GroupId id)
{
    endTyping();
    const auto found = m_groups.find(id);
    if (found == m_groups.end() || !found->second.header.episode.isNull() ||
        found->second.state != State::Undone)
        return misfit(QT_TRANSLATE_NOOP("EditApplier", "There is no such step to carry out again."));
    return repeatGroup(found->second);
}

std::vector<History::StepInfo> History::steps(EpisodeId episode) const
{
    std::vector<StepInfo> steps;
    for (const auto &[id, group] : m_groups) {
        if (group.header.episode == episode)
            steps.push_back({group.header, group.sequence, group.state});
    }
    std::ranges::sort(steps, {}, &StepInfo::sequence);
    return steps;
}

std::optional<History::StepInfo> History::step(GroupId id) const
{
    const auto found = m_groups.find(id);
    if (found == m_groups.end())
        return std::nullopt;
    return StepInfo{found->second.header, found->second.sequence, found->second.state};
}

Result<std::vector<AppliedEdit>> History::carryOut(EpisodeId episode, std::vector<Edit> edits,
                                                   Touched &touched)
{
    EditApplier applier(m_project, episode, touched);
    std::vector<AppliedEdit> applied;
    applied.reserve(edits.size());
    for (Edit &edit : edits) {
        auto undo = applier.apply(edit);
        if (!undo) {
            takeBack(episode, applied, touched);
            return std::unexpected(undo.error());
        }
        applied.push_back({std::move(edit), std::move(*undo)});
    }
    if (isDangling(m_project, touched)) {
        takeBack(episode, applied, touched);
        return misfit(QT_TRANSLATE_NOOP(
            "EditApplier", "Turns or links still use what would be removed, or use what is not there."));
    }
    return applied;
}

void History::takeBack(EpisodeId episode, const std::vector<AppliedEdit> &edits, Touched &touched)
{
    EditApplier applier(m_project, episode, touched);
    for (const AppliedEdit &applied : edits | std::views::reverse)
        applier.revert(applied);
}

size_t History::takeBackWhatFits(const Group &group, Touched &touched)
{
    const EpisodeId episode = group.header.episode;
    EditApplier applier(m_project, episode, touched);
    const std::vector<AppliedEdit> &edits = *group.edits;
    size_t left = edits.size();
    while (left > 0 && canRevert(m_project, m_project.episode(episode), edits[left - 1]))
        applier.revert(edits[--left]);
    return left;
}

Result<> History::load(Group &group)
{
    if (group.isLoaded)
        return {};
    auto edits = m_loader(group.header.id);
    if (!edits)
        return std::unexpected(edits.error());
    group.edits = std::make_shared<const std::vector<AppliedEdit>>(std::move(*edits));
    group.typed.reset();
    group.isLoaded = true;
    group.isStored = true;
    return {};
}

bool History::isForeign(const GroupHeader &group) const
{
    return group.session != m_context.session || group.author != m_context.author;
}

Result<bool> History::isUsedLater(const Group &group)
{
    if (const auto loaded = load(m_groups.at(group.header.id)); !loaded)
        return std::unexpected(loaded.error());
    const QSet<Uuid> entries = entriesOf(*group.edits);
    for (auto &[id, later] : m_groups) {
        if (later.sequence <= group.sequence || later.state != State::Done)
            continue;
        if (entries.contains(later.header.episode.value))
            return true;
        if (const auto loaded = load(later); !loaded)
            return std::unexpected(loaded.error());
        QSet<Uuid> used;
        for (const AppliedEdit &applied : *later.edits)
            collectIds(appliedEditToJson(applied), used);
        if (used.intersects(entries))
            return true;
    }
    return false;
}

void History::moveGroup(Group &group, State state)
{
    Stack &stack = m_stacks[group.header.episode];
    std::erase(stack.done, group.header.id);
    std::erase(stack.undone, group.header.id);
    (state == State::Done ? stack.done : stack.undone).push_back(group.header.id);
    group.state = state;
}

Result<> History::revertGroup(Group &group)
{
    if (const auto open = mayChange(); !open)
        return open;
    if (const auto loaded = load(group); !loaded)
        return loaded;
    const EpisodeId episode = group.header.episode;
    if (!episode.isNull() && !m_project.episode(episode))
        return noEpisode();
    // A step that was read from a file may not be what it says. Then going forward again need not lead back
    // to where it was: a copy does.
    std::optional<EpisodeData> copy;
    if (group.isStored && !episode.isNull())
        copy = m_project.episode(episode)->data();
    Touched touched;
    const size_t left = takeBackWhatFits(group, touched);
    if (left == 0 && !isDangling(m_project, touched)) {
        moveGroup(group, State::Undone);
        record(RecordKind::Undo, group.header, {}, touched);
        return {};
    }
    if (copy) {
        m_project.load(std::move(*copy));
    } else {
        const std::vector<AppliedEdit> reverted(group.edits->begin() + qsizetype(left), group.edits->end());
        Touched again;
        const auto repeated = carryOut(episode, editsOf(reverted), again);
        Q_ASSERT(group.isStored || (repeated && *repeated == reverted));
    }
    if (left > 0)
        return failure(
            Error::Kind::Damaged,
            QCoreApplication::translate(
                "EditApplier", "The history does not fit the text: this step cannot be taken back."));
    return misfit(QT_TRANSLATE_NOOP(
        "EditApplier",
        "This step needs a speaker, reason or source that was removed: bring that back first."));
}

Result<> History::repeatGroup(Group &group)
{
    if (const auto open = mayGoOn(); !open)
        return open;
    if (const auto loaded = load(group); !loaded)
        return loaded;
    Touched touched;
    const auto applied = carryOut(group.header.episode, editsOf(*group.edits), touched);
    if (!applied)
        return std::unexpected(applied.error());
    if (*applied != *group.edits) {
        // What would take it back is not what is stored: an earlier step of the catalogue is undone still.
        Touched back;
        takeBack(group.header.episode, *applied, back);
        return misfit(QT_TRANSLATE_NOOP(
            "EditApplier", "This step stands on earlier ones that were taken back: bring these back first."));
    }
    moveGroup(group, State::Done);
    record(RecordKind::Redo, group.header, {}, touched);
    return {};
}

void History::record(RecordKind kind, const GroupHeader &group, std::vector<AppliedEdit> edits,
                     const Touched &touched)
{
    tell(nextRecord(kind, group, std::move(edits), touched), touched);
}

RecordPointer History::nextRecord(RecordKind kind, const GroupHeader &group, std::vector<AppliedEdit> edits,
                                  const Touched &touched)
{
    ++m_sequence;
    return std::make_shared<Record>(
        Record{m_sequence, kind, group, std::move(edits), rowChanges(m_project, touched)});
}

void History::tell(const RecordPointer &record, const Touched &touched)
{
    Q_EMIT changed(touched);
    Q_EMIT recorded(record);
}

void History::enter(const GroupHeader &header, qint64 sequence)
{
    Stack &stack = m_stacks[header.episode];
    if (!header.episode.isNull()) {
        for (const GroupId id : stack.undone)
            m_groups.at(id).state = State::Branch;
        stack.undone.clear();
    }
    stack.done.push_back(header.id);
    m_groups.emplace(header.id, Group{header, sequence, State::Done, false, false, nothing(), nullptr});
}

} // namespace Ropewalk
