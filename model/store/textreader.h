// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/pastepisode.h"
#include "model/store/rowreader.h"

#include <functional>

namespace Ropewalk
{

/// A line with what is needed to find it and to show it among the hits of a search.
struct TextLine {
    LineId id;
    EpisodeId episode;
    SpeakerId speaker; ///< null for page lines, markers and nobody
    TimePoint start;
    QString text;
};

/// Lines of an episode in a row.
struct TextSlice {
    std::vector<TextLine> lines;
    QByteArray last; ///< where the next slice goes on
    bool isLast = false;
};

/// A record of the history, as far as it says which state a project is in.
struct HistoryStep {
    qint64 sequence = 0;
    RecordKind kind = RecordKind::Edits;
    GroupId group;
    EpisodeId episode; ///< null for steps of the catalogue
};

/// Reads the words of a project in small parts, so that an episode is never held whole and the database is
/// soon free again. Errors as of RowReader.
class TextReader final
{
public:
    explicit TextReader(Database &database)
        : m_database(database)
    {
    }

    /// The records behind `sequence`, in order, at most so many.
    [[nodiscard]] Result<std::vector<HistoryStep>> steps(qint64 sequence, int most);
    /// An episode and what all share, as they are at a point of the history.
    struct Present {
        qint64 sequence = 0; ///< of the last record
        Catalogue catalogue;
        EpisodeData episode; ///< without what it was imported from
    };
    [[nodiscard]] Result<Present> present(EpisodeId episode);
    /// The steps on the episode or the catalogue from record `from` down to, without, `downTo`, the latest
    /// first, at most so many.
    [[nodiscard]] Result<std::vector<PastStep>> stepsBack(EpisodeId episode, qint64 from, qint64 downTo,
                                                          int most);
    /// The show's episodes in order.
    [[nodiscard]] Result<std::vector<EpisodeId>> episodes();

    enum class Part : quint8 { Page, Transcript };
    /// The lines of an episode's part behind `after` (empty for the beginning), at most so many.
    [[nodiscard]] Result<TextSlice> slice(EpisodeId episode, Part part, const QByteArray &after, int most);
    /// Those of the lines that are there, in no particular order.
    [[nodiscard]] Result<std::vector<TextLine>> lines(const std::vector<LineId> &ids);
    [[nodiscard]] Result<std::vector<Topic>> topics(EpisodeId episode);
    [[nodiscard]] Result<std::vector<Annotation>> annotations(EpisodeId episode);
    /// Those of the annotations that are there, with the episodes that they are in.
    [[nodiscard]] Result<std::vector<std::pair<EpisodeId, Annotation>>>
    annotations(const std::vector<AnnotationId> &ids);
    [[nodiscard]] Result<std::vector<SourceId>> sources();
    /// Nothing where there is none of this id.
    [[nodiscard]] Result<std::optional<Source>> source(SourceId id);

    /// Where a line stands: 1-based turn and line in it, or with no turn the line of the page's section.
    struct LinePosition {
        LineId line;
        qint64 turn = 0;
        qint64 number = 0;
        PageSection section = PageSection::Summary;
    };
    /// Of the lines wanted that are in the episode. Reads all of its lines.
    [[nodiscard]] Result<std::vector<LinePosition>> positions(EpisodeId episode,
                                                              const std::vector<LineId> &ids);

private:
    Database &m_database;
};

/// Lets `read` use a project's database, in whatever thread has it, and waits for that.
using TextAccess = std::function<void(const std::function<void(TextReader &)> &read)>;

} // namespace Ropewalk
