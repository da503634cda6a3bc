// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/worker.h"
#include "model/formats/registry.h"

namespace Ropewalk
{

/// Reads transcript files in a thread of its own, one at a time, and gives the episode to the thread that
/// asked. A file that vanished, a folder, a device, too much or binary data give an error that says so.
class TranscriptReader final : public QObject
{
    Q_OBJECT

public:
    /// The formats must outlive this object.
    explicit TranscriptReader(const FormatRegistry &formats, QObject *parent = nullptr);

    /// `formatId` empty means to find the format by content. Reading that is under way is given up.
    void read(const QString &path, const QString &formatId, const ImportOptions &options = {});
    /// Ends with Error::Kind::Cancelled.
    void cancel() { m_worker.cancel(); }
    [[nodiscard]] bool isReading() const { return m_worker.isRunning(); }

Q_SIGNALS:
    void progressed(double share);
    void finished(const std::shared_ptr<const Ropewalk::ImportedEpisode> &episode);
    /// Also after cancel().
    void failed(const Ropewalk::Error &error);

private:
    const FormatRegistry &m_formats;
    Worker m_worker;
};

} // namespace Ropewalk
