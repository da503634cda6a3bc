// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/history.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// What people attach to words beside topics, reasons and claims: notes, quote locks, strike-outs, and what
/// was said off the record; and what becomes of annotations whose words changed. Each function is one step of
/// an episode's history and answers with what was done, in words for the status line. Holds no state.
class Marks
{
    Q_DECLARE_TR_FUNCTIONS(Marks)

public:
    Marks(const Project &project, History &history, EpisodeId episode);

    using Done = Result<QString>;

    enum class Kind : quint8 { QuoteLock, StrikeOut, OffRecord };
    /// Marks words. Where all of them are marked so by now, takes the mark off them, and leaves it on what
    /// stands beside them. Marks that touch become one. For an empty range: takes off the mark it is in.
    Done toggle(Kind kind, const Range &range);

    Done addNote(const Range &range, const Note &note);
    /// A note without words goes.
    Done changeNote(AnnotationId id, const Note &note);
    /// Takes an annotation of any kind off its words.
    Done remove(AnnotationId id);

    /// The words as they are now are what the annotation is meant for; the verdict of a claim is signed anew
    /// for them. An error where they are gone.
    Done confirm(AnnotationId id);
    /// Attaches a place of an annotation whose words are gone, or changed, to others: the first of them.
    Done reattach(AnnotationId id, const Range &range);
    /// Forgets the places whose words are gone; without any left the annotation goes.
    Done drop(AnnotationId id);

private:
    [[nodiscard]] const Episode *episode() const { return m_project.episode(m_episode); }
    [[nodiscard]] Done perform(const QString &label, std::vector<Edit> edits, const QString &said) const;
    [[nodiscard]] Done put(const QString &label, Annotation annotation, const QString &said) const;
    [[nodiscard]] Result<Annotation> find(AnnotationId id) const;

    const Project &m_project;
    History &m_history;
    EpisodeId m_episode;
};

} // namespace Ropewalk
