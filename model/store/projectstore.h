// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/backupfacts.h"
#include "model/store/backupreason.h"
#include "model/store/opening.h"
#include "model/store/textreader.h"

#include <QObject>

namespace Ropewalk
{

class StoreThread;

/// An open project file, to read and to write. Owned by the composition root; used in one thread, its
/// owner's; but what waits (reading, flush(), publish(), saveAs(), saveCopy(), close()) may be called in
/// another one while its owner goes on.
///
/// Records that are appended go to a private working copy in order, in a thread of the store's own: within
/// half a second, all that wait in one transaction. The user's file is written whole, by publish() and
/// close(). What was kept survives the end of the program; open() carries on from it. What the store cannot
/// do it says by signals, and goes on trying: until then the records wait in memory.
///
/// The signals come from the store's thread: connect with a context object.
class ProjectStore final : public QObject
{
    Q_OBJECT

public:
    /// A new project, in `path` from the first publish() on; with an empty path, once saveAs() names a file.
    [[nodiscard]] static Result<std::unique_ptr<ProjectStore>> create(const QString &path, ProjectId project,
                                                                      const StoreOptions &options = {});
    /// The file stays as it is until something is published. Errors: Busy where another program has it open;
    /// Unreadable, Foreign, Damaged; TooNew where a later version made it and does not let this one read it.
    [[nodiscard]] static Result<std::unique_ptr<ProjectStore>> open(const QString &path,
                                                                    const StoreOptions &options = {});
    /// Carries on with work that never got a file: one of leftovers(), by its folder.
    [[nodiscard]] static Result<std::unique_ptr<ProjectStore>> resume(const QString &folder,
                                                                      const StoreOptions &options = {});
    /// Work without a file that programs left, latest first. Takes some time.
    [[nodiscard]] static std::vector<Leftover> leftovers(const StoreOptions &options = {});
    /// Keeps what waits, if it can. Publishes nothing: what is unpublished stays for the next open().
    ~ProjectStore() override;

    /// What was found at the beginning.
    [[nodiscard]] const OpenedProject &opened() const { return m_opened; }
    /// Whether a later version made the project: then it is read from its file, and nothing can be appended
    /// or written.
    [[nodiscard]] bool isReadOnly() const { return m_opened.laterProgram.has_value(); }
    /// The user's file, resolved; empty where there is none yet.
    [[nodiscard]] QString path() const;

    // Reading; these wait for the store's thread, and know every record that was appended before. Where
    // nothing else is said they fail while records cannot be kept.

    /// Everything but what was imported; also of an episode that was removed.
    [[nodiscard]] Result<EpisodeData> loadEpisode(EpisodeId id);
    /// Null where nothing was imported. It never changes: what is kept is read also while records cannot be.
    [[nodiscard]] Result<std::shared_ptr<const Imported>> loadImported(EpisodeId id);
    /// All edits of a group, in order.
    [[nodiscard]] Result<std::vector<AppliedEdit>> loadEdits(GroupId group);
    /// Reads words, while records cannot be kept those that are. `read` is called in the store's thread.
    void readText(const std::function<void(TextReader &)> &read);

    /// How much there is of everything. Takes some time, an episode after the other.
    [[nodiscard]] Result<BackupFacts> facts(const std::function<bool()> &isStopWanted);

    /// Hands over the next record. Takes it in any case; waits while a thousand others do and are being kept.
    void append(RecordPointer record);
    /// Keeps now what waits; an error says that it still waits.
    Result<> flush();
    /// The sequence number of the last record that is kept.
    [[nodiscard]] qint64 keptSequence() const;
    /// So many records wait that cannot be kept that no more edits should be made until they are.
    [[nodiscard]] bool isFull() const;

    enum class IfChanged {
        Refuse,  ///< leave a file alone that somebody else has changed since
        Replace, ///< write over it
    };
    /// Writes the user's file, and waits for it. Where somebody else changed the file meanwhile nothing is
    /// written, and isChangedOnDisk() says so.
    Result<> publish(IfChanged ifChanged = IfChanged::Refuse);
    /// The same without waiting: published() or notPublished() tells.
    void publishSoon();
    /// Whether the last publish was refused since the file is another's by now.
    [[nodiscard]] bool isChangedOnDisk() const;
    /// How the user's file is on disk now, beside how this opened or wrote it last. The same, while it is
    /// being written.
    enum class FileNow : quint8 { Same, Changed, Gone };
    [[nodiscard]] FileNow fileNow() const;
    /// Whether something is kept that is not in the user's file.
    [[nodiscard]] bool isFileBehind() const;
    /// Writes the project to another file and goes on with that. The old one is not touched. A file that is
    /// there already is replaced only if `replaces`.
    Result<> saveAs(const QString &path, bool replaces = false);
    /// Writes the project to another file and goes on with this one. What cannot be kept is in it too: the
    /// way out where the disk of the working copy is full.
    Result<> saveCopy(const QString &path, bool replaces = false);
    /// Makes a backup of everything that was appended before, and of nothing that is appended after, and
    /// waits for it. Nothing is done where there is no folder for backups.
    Result<> backUp(const BackupReason &reason);
    /// The same without waiting: backedUp() or notBackedUp() tells. What is appended meanwhile is kept once
    /// the copy is made.
    void backUpSoon(const BackupReason &reason);
    /// Where the backups are; empty for nowhere.
    [[nodiscard]] QString backupFolder() const { return m_options.backupFolder; }
    /// Keeps and publishes what is not yet, and removes the working copy. After an error the project is still
    /// open, and nothing is lost. Without a file, the working copy stays.
    Result<> close();
    /// Removes the working copy with all that is not in the user's file; nothing can be done with this any
    /// more.
    void discard();

Q_SIGNALS:
    /// All records up to this one are in the working copy.
    void kept(qint64 sequence);
    /// They are not, and wait; said again at each attempt.
    void notKept(const Ropewalk::Error &error);
    void publishProgress(int permille);
    /// The user's file holds all records up to this one.
    void published(qint64 sequence);
    void notPublished(const Ropewalk::Error &error);
    /// A backup was made.
    void backedUp();
    /// One was due, and could not be made; what it was made for goes on.
    void notBackedUp(const Ropewalk::Error &error);

private:
    explicit ProjectStore(const StoreOptions &options);
    [[nodiscard]] static Result<std::unique_ptr<ProjectStore>> start(Result<WorkingCopy> copy,
                                                                     const StoreOptions &options);

    [[nodiscard]] Result<> mayNotWrite() const;
    [[nodiscard]] Result<> writeTo(const QString &path, bool replaces, bool isCopy);

    StoreOptions m_options;
    OpenedProject m_opened;
    std::unique_ptr<StoreThread> m_thread;
};

} // namespace Ropewalk
