// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/record.h"
#include "model/search/searchindex.h"
#include "model/search/searchrows.h"

namespace Ropewalk
{

/// Writes episodes and changes into an index. Inside a transaction of the caller's; errors stay in the
/// index's database.
class IndexWriter final
{
public:
    /// `access` gives the words of lines that have to make room.
    IndexWriter(SearchIndex &index, TextAccess access);

    /// The episode's slot; 0 where it is not in the index.
    [[nodiscard]] qint64 slotOf(EpisodeId episode) const;
    /// Whether all of it is in the index.
    [[nodiscard]] bool isWhole(EpisodeId episode) const;
    void setWhole(EpisodeId episode, bool isWhole);

    // An episode that is read anew: begun, then its parts in the order of the text.

    /// Forgets what the index has of it.
    void begin(EpisodeId episode);
    void addLines(EpisodeId episode, TextReader::Part part, const std::vector<TextLine> &lines);
    void addTopics(EpisodeId episode, const std::vector<Topic> &topics);
    void addAnnotations(EpisodeId episode, const std::vector<Annotation> &annotations);

    void remove(EpisodeId episode);
    /// Takes the place of what the index has of it.
    void putSource(const Source &source);
    void removeSource(SourceId id);

    /// Takes up what changed in an episode that is in the index whole. False where the index does not know
    /// what the changes build on: the episode has to be read anew.
    [[nodiscard]] bool apply(const RowChanges &changes);

private:
    struct NewLine {
        LineId id;
        SpeakerId speaker;
        QString text;
    };
    [[nodiscard]] Database &database() const { return m_index.database(); }
    [[nodiscard]] qint64 rowOf(LineId line) const;
    void putLine(qint64 row, const NewLine &line);
    void removeLine(LineId line);
    void insertRun(const SearchRows::Area &area, qint64 previous, const std::vector<NewLine> &lines);
    void makeRoom(const SearchRows::Area &area, qint64 previous, const std::vector<NewLine> &lines);
    [[nodiscard]] std::vector<NewLine> readAgain(const std::vector<LineId> &ids) const;
    void putAnnotation(qint64 slot, const Annotation &annotation);
    void removeAnnotation(AnnotationId id);
    void putTopic(qint64 slot, const Topic &topic);
    [[nodiscard]] bool applyLines(qint64 slot, const RowChanges &changes);

    SearchIndex &m_index;
    TextAccess m_access;
};

} // namespace Ropewalk
