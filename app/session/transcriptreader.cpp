// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/transcriptreader.h"

#include "app/session/readproject.h"

#include <QFileInfo>

namespace Ropewalk
{

TranscriptReader::TranscriptReader(const FormatRegistry &formats, QObject *parent)
    : QObject(parent)
    , m_formats(formats)
{
    connect(&m_worker, &Worker::progressed, this, &TranscriptReader::progressed);
}

void TranscriptReader::read(const QString &path, const QString &formatId, const ImportOptions &options)
{
    using Read = Result<std::shared_ptr<const ImportedEpisode>>;
    m_worker.start<Read>(
        [this, path, formatId, options](const Worker::Progress &progress) -> Read {
            // Opening a pipe or a terminal would wait for whoever writes to it.
            const QFileInfo info(path);
            if (info.exists() && !info.isFile() && !info.isDir())
                return failure(Error::Kind::Unreadable, tr("This is no file that can be read to its end."),
                               path);
            ImportOptions watched = options;
            watched.progress = progress;
            auto read = readTranscript(path, formatId, m_formats, watched);
            if (!read)
                return std::unexpected(read.error());
            if (!progress(1))
                return failure(Error::Kind::Cancelled, tr("Reading was cancelled."), path);
            return std::make_shared<const ImportedEpisode>(std::move(*read));
        },
        [this](const Read &read) {
            if (read)
                Q_EMIT finished(*read);
            else
                Q_EMIT failed(read.error());
        });
}

} // namespace Ropewalk
