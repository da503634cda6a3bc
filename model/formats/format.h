// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/error.h"
#include "model/transcript/exportepisode.h"
#include "model/transcript/imported.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace Ropewalk
{

/// A file's text, decoded, with what is needed to write it back in the same encoding.
struct SourceText {
    QString text; ///< without byte order mark; line ends as found
    QString fileName;
    QByteArray sha256;
    Encoding encoding = Encoding::Utf8;
    bool hasByteOrderMark = false;
    std::vector<ImportedEpisode::Remark> remarks; ///< what decoding had to repair or assume
};

/// How a file is read. The callback is asked now and then with the share done (0 to 1); its answer false ends
/// the reading with Error::Kind::Cancelled. It is called in the thread that reads.
struct ImportOptions {
    qint64 newTurnAfterGapMs = 2'000;     ///< cues without voices: a silence this long begins a new turn
    qint64 newTurnAfterLengthMs = 60'000; ///< … and so does a sentence's end once a turn lasts this long
    std::function<bool(double)> progress = {};
};

/// Reads one format. Stateless; may be used in several threads at once. Total: any text gives an episode or
/// an error that names its line; never a crash, a hang, or half an episode.
class Importer
{
public:
    virtual ~Importer() = default;

    /// How surely this text is of this format, 0 to 100, by content; 0 means that it cannot be. A look at the
    /// beginning must do: this is asked of every importer for every file.
    [[nodiscard]] virtual int confidence(const SourceText &source) const = 0;
    [[nodiscard]] virtual Result<ImportedEpisode> read(const SourceText &source,
                                                       const ImportOptions &options) const = 0;
};

/// What an exporter made: the text, and what it could not say in this format.
struct ExportText {
    QString text;
    QStringList losses;
    bool isEmpty = false; ///< the format can hold nothing of this episode, and losses says why: write no file
};

/// Writes one format. Stateless; may be used in several threads at once.
class Exporter
{
public:
    virtual ~Exporter() = default;

    [[nodiscard]] virtual ExportText write(const ExportEpisode &episode) const = 0;
};

/// A format as the registry knows it.
struct Format {
    QString id;                               ///< as on the command line: `episode-page`
    QString name;                             ///< as people read it, translated
    QStringList suffixes;                     ///< without dot; the first is used for new files
    std::shared_ptr<const Importer> importer; ///< null where it is only written
    std::shared_ptr<const Exporter> exporter; ///< null where it is only read
    /// Captions: where their cues name nobody, turns are made by the times of ImportOptions.
    bool hasCues = false;
};

} // namespace Ropewalk
