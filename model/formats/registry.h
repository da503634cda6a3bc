// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/formats/format.h"

namespace Ropewalk
{

/// The formats that a program knows. Filled by the composition root, then read only: usable in any thread.
class FormatRegistry
{
public:
    /// A registry of every format that Ropewalk has.
    [[nodiscard]] static FormatRegistry standard();

    void add(Format format);
    [[nodiscard]] const std::vector<Format> &formats() const { return m_formats; }
    /// The format with this id, or null.
    [[nodiscard]] const Format *find(QStringView id) const;

    /// The importer for a file: by content first, where two are equally sure by the suffix of its name. Null
    /// where nothing fits at all (binary data, for instance).
    [[nodiscard]] const Format *recognise(const SourceText &source) const;

    /// Decodes and reads `bytes`. `formatId` empty means to find the format by content. Errors name
    /// `fileName`, the line where there is one, and the reason; nothing is changed anywhere.
    [[nodiscard]] Result<ImportedEpisode> read(const QByteArray &bytes, const QString &fileName,
                                               const QString &formatId, const ImportOptions &options) const;

private:
    std::vector<Format> m_formats;
};

/// The bytes of an exported text: in the encoding of the imported file where `formatId` is the format that it
/// came in (with a warning in `losses` where a character is not in it: then UTF-8 is written), else UTF-8
/// without a mark.
[[nodiscard]] QByteArray encodeExport(const ExportText &exported, const ExportEpisode &episode,
                                      const QString &formatId, QStringList &losses);

} // namespace Ropewalk
