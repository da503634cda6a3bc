// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/search/historymark.h"
#include "model/store/database.h"

#include <QLockFile>

#include <chrono>

namespace Ropewalk
{

/// The full-text index of one project: a database of its own in the state folder, that is made from the
/// project and can be made again at any time. It has no words in a form to be read, only where they stand;
/// the project's file knows nothing of it. Used in one thread.
///
/// What it is good for is written in it: the form of index, the project, the state of the project's history
/// that it was brought up to (see HistoryMark), and of each episode whether it is in it whole. An index of
/// another form or project, with a foreign schema, or damaged, is removed and begun anew; IndexBuilder
/// compares the history. Changes come in the transaction that moves the mark, so that a program that dies
/// leaves an older index, never a wrong one.
class SearchIndex final
{
public:
    /// Where the index of a project lies below the state folder.
    [[nodiscard]] static QString folderOf(const QString &stateFolder, ProjectId project);

    /// How long opening waits for a program that just closed the project and may still be letting go of it.
    static constexpr std::chrono::milliseconds patience{2'000};
    /// Opens the index in `folder`, or begins one. Busy where another program has it.
    [[nodiscard]] static Result<std::unique_ptr<SearchIndex>> open(const QString &folder, ProjectId project,
                                                                   std::chrono::milliseconds wait = patience);
    ~SearchIndex();

    /// Whether an error is one of the index, not of the project: then it should be reset and made again.
    [[nodiscard]] bool isOwn(const Error &error) const { return error.file == path(); }
    /// Forgets everything: removes the files and begins anew.
    [[nodiscard]] Result<> reset();

    [[nodiscard]] Database &database() const { return *m_database; }
    /// The state that it was brought up to.
    [[nodiscard]] HistoryMark mark() const;
    void setMark(const HistoryMark &mark);
    /// Whether the sources are in it.
    [[nodiscard]] bool hasSources() const;
    void setHasSources(bool hasThem);

    struct Slot {
        EpisodeId episode;
        qint64 slot = 0;
        bool isWhole = false;
    };
    /// The episodes that are in it, in order of slot.
    [[nodiscard]] std::vector<Slot> slots() const;

    /// Removes indexes that nobody used for long.
    static void sweep(const QString &stateFolder);

private:
    SearchIndex(const QString &folder, ProjectId project);
    [[nodiscard]] QString path() const { return m_folder + QStringLiteral("/index.db"); }
    [[nodiscard]] Result<> openOrMake();
    [[nodiscard]] bool isOurs();
    [[nodiscard]] Result<> make();
    void removeFiles() const;
    [[nodiscard]] QString meta(const char *key) const;
    void setMeta(const char *key, const QString &value);

    QString m_folder;
    ProjectId m_project;
    QLockFile m_lock;
    std::unique_ptr<Database> m_database;
};

} // namespace Ropewalk
