// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/annotations.h"
#include "model/annotation/outline.h"
#include "model/annotation/table.h"
#include "model/transcript/imported.h"
#include "model/transcript/transcript.h"

#include <QStringList>

#include <functional>

namespace Ropewalk
{

/// Everything of one episode as a value: what is stored, loaded, and put into a project by an import. Shared
/// with other threads as a pointer to const.
struct EpisodeData {
    EpisodeId id;
    EpisodeFacts facts;
    std::vector<PageLine> page;
    std::vector<Turn> turns;
    std::vector<Topic> topics;
    std::vector<Citation> citations;
    std::vector<Annotation> annotations;
    std::shared_ptr<const Imported> imported; ///< null where nothing was imported, or it was not asked for

    bool operator==(const EpisodeData &) const = default;
};

/// An episode that is open: its facts, page, transcript, outline and annotations. Owned by the Project;
/// changed through Edits alone. Not thread-safe.
class Episode
{
public:
    explicit Episode(EpisodeData data);

    [[nodiscard]] EpisodeId id() const { return m_id; }
    [[nodiscard]] const EpisodeFacts &facts() const { return m_facts; }
    [[nodiscard]] const std::vector<PageLine> &page() const { return m_page; }
    [[nodiscard]] const Transcript &transcript() const { return m_transcript; }
    [[nodiscard]] const Annotations &annotations() const { return m_annotations; }
    [[nodiscard]] const Table<Topic> &topics() const { return m_topics; }
    [[nodiscard]] const Table<Citation> &citations() const { return m_citations; }
    [[nodiscard]] const std::shared_ptr<const Imported> &imported() const { return m_imported; }
    /// Gives the imported text to an episode that was loaded without it: no edit, since it never changes.
    void setImported(std::shared_ptr<const Imported> imported) { m_imported = std::move(imported); }

    /// A line of the transcript or the page; null where there is none of this id.
    [[nodiscard]] const Line *findLine(LineId id) const;
    /// Where in page() the line stands; -1 for none.
    [[nodiscard]] qsizetype pageIndex(LineId id) const;
    /// The speaker of the turn that the line is in; null for page lines, markers and nobody.
    [[nodiscard]] SpeakerId speakerAt(LineId line) const;
    /// How two positions stand, page before transcript.
    [[nodiscard]] std::strong_ordering compare(const Position &a, const Position &b) const;
    /// The text of a range, its lines joined by U+000A; of a range that does not fit, nothing.
    [[nodiscard]] QString textOf(const Range &range) const;
    /// Calls `visit(QStringView)` with each line's part of a range, from its first line on, while that
    /// returns true.
    void visitText(const Range &range, const std::function<bool(QStringView)> &visit) const;

    /// What is against the rules of the model, in words for developers; empty when all is well. Looks at
    /// everything.
    [[nodiscard]] QStringList checkConsistency() const;

    [[nodiscard]] EpisodeData data() const;

    // Changes: for the EditApplier alone.
    [[nodiscard]] Transcript &transcript(EditKey) { return m_transcript; }
    [[nodiscard]] Annotations &annotations(EditKey) { return m_annotations; }
    [[nodiscard]] Table<Topic> &topics(EditKey) { return m_topics; }
    [[nodiscard]] Table<Citation> &citations(EditKey) { return m_citations; }
    [[nodiscard]] std::vector<PageLine> &page(EditKey) { return m_page; }
    void setFacts(EditKey, const EpisodeFacts &facts) { m_facts = facts; }

private:
    EpisodeId m_id;
    EpisodeFacts m_facts;
    std::vector<PageLine> m_page;
    Transcript m_transcript;
    Annotations m_annotations;
    Table<Topic> m_topics;
    Table<Citation> m_citations;
    std::shared_ptr<const Imported> m_imported;
};

} // namespace Ropewalk
