// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/importplan.h"
#include "model/analysis/statistics.h"

namespace Ropewalk
{

/// What is kept of a file, as the end of a sentence: "25 turns, 5 speakers, 448 words, 4 events". `counts`
/// are those of the episode that it becomes.
[[nodiscard]] QString keptText(const EpisodeCounts &counts, const ImportedEpisode &imported);

/// What an import is going to be, to be looked at before it is done.
struct ImportPreview {
    /// A line of the transcript as it is going to come in.
    struct Line {
        qint64 startMs = -1; ///< -1 where it is not known
        QString label;       ///< of the turn that it begins; empty in a turn
        QString text;
        bool startsTurn = false;
        bool isMarker = false;
    };

    static constexpr qsizetype mostLines = 200;

    QString format; ///< the id of the format that it was read as
    QString title;  ///< that the file gives
    std::vector<FoundLabel> labels;
    std::vector<Line> lines; ///< the first ones, up to mostLines
    qsizetype lineCount = 0; ///< of all
    QString kept;            ///< keptText()
    std::vector<ImportedEpisode::Remark> remarks;
};

/// May be called in any thread.
[[nodiscard]] ImportPreview previewImport(const Catalogue &catalogue, const ImportedEpisode &imported);

/// Remarks as lines of text, the gravest first, each with what kind it is and the file's line.
[[nodiscard]] QStringList reportLines(const std::vector<ImportedEpisode::Remark> &remarks);

} // namespace Ropewalk
