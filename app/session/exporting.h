// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/exportview.h"
#include "model/formats/registry.h"

#include <functional>

namespace Ropewalk
{

/// The format that `id` names; with an empty one the format that the suffix of `path` means, which is `own`,
/// the episode's, where several have it. An error where there is none to write.
[[nodiscard]] Result<const Format *> formatToWrite(const QString &id, const QString &path, const QString &own,
                                                   const FormatRegistry &formats);

/// An episode in a format: the bytes of its file.
struct ExportedEpisode {
    QByteArray bytes;
    QStringList losses; ///< what was withheld, and what the format cannot say: sentences
};

/// Makes the file's bytes of an episode. An error where the format can hold nothing of it. May be called in
/// any thread.
[[nodiscard]] Result<ExportedEpisode> exportEpisode(const ExportView &view, const Format &format);

/// Writes a file whole or not at all. A project is never written over. `progress` is told the share written
/// and stops the writing with Error::Kind::Cancelled by false. Errors say what to do. May be called in any
/// thread.
[[nodiscard]] Result<> writeExport(const QByteArray &bytes, const QString &path,
                                   const std::function<bool(double)> &progress = {});

/// A name for the file of an episode: its title without what file systems refuse, and the format's suffix.
[[nodiscard]] QString exportName(const EpisodeFacts &facts, const Format &format);

} // namespace Ropewalk
