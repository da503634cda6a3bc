// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/editing/record.h"
#include "model/formats/registry.h"

namespace Ropewalk
{

/// Reads a transcript file from disk. Errors name the file, the line where there is one, and the reason.
/// `formatId` empty means to find the format by content.
[[nodiscard]] Result<ImportedEpisode> readTranscript(const QString &path, const QString &formatId,
                                                     const FormatRegistry &formats,
                                                     const ImportOptions &options);

/// The title of an episode whose file gives none: the file's name without its suffix.
[[nodiscard]] QString titleFromPath(const QString &path);

/// A project in memory for looking at only: of a project file, or around one transcript file.
struct ReadProject {
    std::unique_ptr<Project> project; ///< all episodes loaded, with what they were imported from
    std::vector<RecordHeader> records;
    QStringList remarks; ///< what the person should know: newer work is open elsewhere, and the like
    std::vector<ImportedEpisode::Remark> importRemarks;
};

/// Whether a file begins as a project file does; what is in it decides, not its name.
[[nodiscard]] bool looksLikeProject(const QString &path);

/// Reads a project file as it was published last; where its program died before it could publish, the newer
/// working copy. Changes neither.
[[nodiscard]] Result<ReadProject> readProject(const QString &path);

/// A transcript file as a project of one episode, with the starter reasons.
[[nodiscard]] Result<ReadProject> readFileAsProject(const QString &path, const QString &formatId,
                                                    const FormatRegistry &formats,
                                                    const ImportOptions &options);

/// One of the two, by what the file is.
[[nodiscard]] Result<ReadProject> readAny(const QString &path, const QString &formatId,
                                          const FormatRegistry &formats, const ImportOptions &options);

} // namespace Ropewalk
