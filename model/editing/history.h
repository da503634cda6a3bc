// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"
#include "model/editing/record.h"
#include "model/editing/touched.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <map>

namespace Ropewalk
{

/// A step to be done: its edits are carried out together or not at all.
struct Step {
    EpisodeId episode; ///< null for edits of the catalogue
    QString label;     ///< translated: "Split turn"
    std::vector<Edit> edits;
    Caret before = {};
    Caret after = {};
    bool isTyping = false; ///< may be merged with the step before (see History)
};

/// The ordered, undoable, stored list of everything that was done to a project. Owned by the composition root
/// beside the Project; lives in the thread of the user interface.
///
/// - Steps are undone by episode: undo() takes back the last step of one episode, whatever was done in
/// others.
///   Steps of the catalogue (cast, lists, sources, whole episodes) are taken back one by one, with
///   undoStep().
/// - Before a step of an earlier run or of another author undo() stops once and says whose and what; asked
/// again it goes on
///   through that author's steps of that run.
/// - A new step after an undo keeps what was undone as a branch: nothing is ever deleted, versions can reach
/// it.
/// - Typing is merged into one step while it is of one kind (inserting, deleting backward, deleting forward)
/// and adjacent,
///   with the caret where it was left and less than typingPauseMs between keys, and until endTyping() (focus
///   change), a named version, an undo or redo.
/// - Each change emits recorded(), with what the store has to keep, and changed(), with what views have to
/// show.
class History : public QObject
{
    Q_OBJECT

public:
    /// A pause from which on typing begins a new step.
    static constexpr qint64 typingPauseMs = 2'000;

    /// Who works here. `nowMs` gives the time in ms since 1970, UTC; tests move it. `mayGoOn`, where there is
    /// one, is asked before anything is done, or done again; its error refuses that. What is done can always
    /// be taken back. Where `readOnlyBecause` says something, nothing of all this is done, and that is why.
    struct Context {
        QString author;
        QString session;
        std::function<qint64()> nowMs;
        std::function<Result<>()> mayGoOn = {};
        QString readOnlyBecause = {};
    };

    /// Reads the edits of a stored group: asked when a step of an earlier run is undone or redone.
    using Loader = std::function<Result<std::vector<AppliedEdit>>(GroupId)>;

    History(Project &project, Context context, QObject *parent = nullptr);

    /// Takes up what a project file holds, in order of sequence. Before anything is done.
    void restore(const std::vector<RecordHeader> &records, Loader loader);

    /// Carries out all of a step, or nothing of it where one of its edits does not fit or would leave
    /// something that is used nowhere to be found. A step without edits does nothing and is not kept. New
    /// annotations without an author are of this step's author and time.
    [[nodiscard]] Result<> perform(Step step);
    void endTyping() { m_openGroup = {}; }
    /// Whether a step is what is being typed: said of the last one, until it can go on no more.
    [[nodiscard]] bool isTyping(GroupId group) const { return !group.isNull() && m_openGroup == group; }
    /// Who works here, and what time it is: for what is signed and dated.
    [[nodiscard]] const QString &author() const { return m_context.author; }
    [[nodiscard]] qint64 nowMs() const { return m_context.nowMs(); }
    /// Names the present point.
    void nameVersion(const QString &name);

    struct Walk {
        enum class Outcome { Done, Nothing, AskFirst };
        Outcome outcome = Outcome::Nothing;
        GroupHeader group; ///< the step that was taken back or carried out, or that is asked about
    };
    /// Whether an episode has a step to take back, or to carry out again.
    [[nodiscard]] bool canUndo(EpisodeId episode) const;
    [[nodiscard]] bool canRedo(EpisodeId episode) const;
    /// Takes back the last step of an episode.
    [[nodiscard]] Result<Walk> undo(EpisodeId episode);
    /// Carries the last step that was taken back out again.
    [[nodiscard]] Result<Walk> redo(EpisodeId episode);
    /// Takes back a step of the catalogue, or carries it out again; an error where later steps use what it
    /// made.
    [[nodiscard]] Result<> undoStep(GroupId group);
    [[nodiscard]] Result<> redoStep(GroupId group);

    enum class State { Done, Undone, Branch };
    struct StepInfo {
        GroupHeader header;
        qint64 sequence = 0; ///< of its first record
        State state = State::Done;
    };
    /// The steps of one episode, or of the catalogue for a null id, in the order in which they were made.
    [[nodiscard]] std::vector<StepInfo> steps(EpisodeId episode) const;
    /// One step; nothing where there is none of this id.
    [[nodiscard]] std::optional<StepInfo> step(GroupId group) const;
    /// The named versions: label, author and time, with the sequence that they stand at.
    [[nodiscard]] const std::vector<RecordHeader> &versions() const { return m_versions; }
    [[nodiscard]] qint64 lastSequence() const { return m_sequence; }
    /// Lets go of the edits of the catalogue's steps up to this one, which the store has kept: whole episodes
    /// are among them. They are read again where they are needed.
    void releaseEdits(qint64 keptSequence);

Q_SIGNALS:
    void recorded(const Ropewalk::RecordPointer &record);
    void changed(const Ropewalk::Touched &touched);

private:
    struct Group {
        GroupHeader header;
        qint64 sequence = 0;
        State state = State::Done;
        bool isLoaded = false;
        bool isStored = false; ///< read from the file, which may say anything
        /// Those of its record, which holds them once; of typing, which more keys join, its own.
        std::shared_ptr<const std::vector<AppliedEdit>> edits;
        std::shared_ptr<std::vector<AppliedEdit>> typed; ///< the same, where it is typing
    };
    struct Stack {
        std::vector<GroupId> done;
        std::vector<GroupId> undone;
    };

    [[nodiscard]] Result<> mayChange() const;
    [[nodiscard]] Result<> mayGoOn() const;
    [[nodiscard]] bool continuesTyping(const Step &step, qint64 now) const;
    [[nodiscard]] Result<std::vector<AppliedEdit>> carryOut(EpisodeId episode, std::vector<Edit> edits,
                                                            Touched &touched);
    void takeBack(EpisodeId episode, const std::vector<AppliedEdit> &edits, Touched &touched);
    /// Takes edits back from the last one on, until one does not fit; returns how many are left.
    [[nodiscard]] size_t takeBackWhatFits(const Group &group, Touched &touched);
    [[nodiscard]] Result<> load(Group &group);
    [[nodiscard]] bool isForeign(const GroupHeader &group) const;
    [[nodiscard]] Result<bool> isUsedLater(const Group &group);
    void moveGroup(Group &group, State state);
    [[nodiscard]] Result<> revertGroup(Group &group);
    [[nodiscard]] Result<> repeatGroup(Group &group);
    void record(RecordKind kind, const GroupHeader &group, std::vector<AppliedEdit> edits,
                const Touched &touched);
    [[nodiscard]] RecordPointer nextRecord(RecordKind kind, const GroupHeader &group,
                                           std::vector<AppliedEdit> edits, const Touched &touched);
    void tell(const RecordPointer &record, const Touched &touched);
    void enter(const GroupHeader &header, qint64 sequence);

    Project &m_project;
    Context m_context;
    Loader m_loader;
    std::map<GroupId, Group> m_groups;
    std::map<EpisodeId, Stack> m_stacks;
    std::vector<RecordHeader> m_versions;
    qint64 m_sequence = 0;
    GroupId m_openGroup; ///< the step that typing may still be merged into
    qint64 m_lastKeyMs = 0;
    /// Whose steps of which episode undo() was asked twice about.
    struct Allowed {
        EpisodeId episode;
        QString session;
        QString author;
        bool operator==(const Allowed &) const = default;
    };
    std::optional<Allowed> m_allowed;
};

} // namespace Ropewalk

Q_DECLARE_METATYPE(Ropewalk::RecordPointer)
Q_DECLARE_METATYPE(Ropewalk::Touched)
