// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/history.h"

#include <QCoreApplication>

namespace Ropewalk
{

/// What people do to the claims of one episode, as steps of its history: one each. Holds no state but which
/// episode; each function looks at the model as it is. An error changes nothing, and says what to do; what is
/// so already is no step.
class Claims
{
    Q_DECLARE_TR_FUNCTIONS(Claims)

public:
    /// All of these must outlive this object; the episode must be loaded.
    Claims(const Project &project, History &history, EpisodeId episode);

    /// The words that a caret means: those selected, without the space around them, or the sentence that it
    /// is in. In the transcript or on the page. An error where there are none.
    [[nodiscard]] Result<Range> wordsAt(const Caret &caret) const;
    /// A claim of these words. Words that are one already, and those of a claim that a caret without a
    /// selection is in, stay that one: it is given.
    Result<AnnotationId> make(const Caret &caret);
    Result<> remove(AnnotationId id);

    /// The same claim, made again elsewhere: its verdict holds for these words too.
    Result<> addPlace(AnnotationId id, const Caret &caret);
    /// The last place stays: a claim without one is removed whole.
    Result<> removePlace(AnnotationId id, size_t index);

    /// A verdict of the project's scale, for the words as they are now, signed by whoever works here; empty
    /// for none.
    Result<> setVerdict(AnnotationId id, const QString &verdict);
    /// The claim is meant for its words as they are now; its verdict, where it has one, holds for them too,
    /// and is signed anew. An error where there are none.
    Result<> confirm(AnnotationId id);
    /// Its verdict does not hold for its words as they are now: for these it is open.
    Result<> reopen(AnnotationId id);
    Result<> setKind(AnnotationId id, ClaimKind kind);
    Result<> setRisk(AnnotationId id, Risk risk);
    Result<> setAction(AnnotationId id, Action action);
    Result<> setSpeaker(AnnotationId id, SpeakerId speaker);
    Result<> setStatement(AnnotationId id, const QString &statement);
    Result<> setCredited(AnnotationId id, const QString &credited);
    Result<> setNote(AnnotationId id, const QString &note);

    /// A source that it names must be in the catalogue: making one is a step of its own, of the catalogue.
    /// Undo takes the evidence back and leaves the source.
    Result<> addEvidence(AnnotationId id, const Evidence &evidence);
    Result<> changeEvidence(AnnotationId id, size_t index, const Evidence &evidence);
    Result<> removeEvidence(AnnotationId id, size_t index);

private:
    /// The claim whose words these are, or are among them where nothing is selected; null for none.
    [[nodiscard]] AnnotationId claimOf(const Range &words, const Caret &caret) const;
    [[nodiscard]] const Episode &episode() const { return *m_project.episode(m_episode); }
    [[nodiscard]] Result<Annotation> find(AnnotationId id) const;
    [[nodiscard]] Result<> checkEvidence(const Evidence &evidence) const;
    Result<> put(const QString &label, const Annotation &annotation);
    /// Whatever words its places have now are those that it is for.
    void takeWords(Annotation &annotation) const;
    template <typename T>
    Result<> set(AnnotationId id, T Claim::*member, const T &value, const QString &label);

    const Project &m_project;
    History &m_history;
    EpisodeId m_episode;
};

} // namespace Ropewalk
