// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/transcriptreader.h"
#include "app/window/projectcontroller.h"

#include <deque>

namespace Ropewalk
{

class MessageBars;

/// Takes transcripts into the project that is open, or begins one for them: reads them in a thread of its
/// own, one after the other, with progress in a bar. Owned by the application.
class ImportController final : public QObject
{
    Q_OBJECT

public:
    ImportController(ProjectController &projects, const FormatRegistry &formats, MessageBars &bars,
                     QObject *parent = nullptr);

    void import(const QString &path);
    /// The sample episode, in a project of its own.
    void openSample();

Q_SIGNALS:
    void said(const QString &message);

private:
    void readNext();
    void take(const std::shared_ptr<const ImportedEpisode> &episode);
    void put();
    void fail(const Error &error);

    ProjectController &m_projects;
    MessageBars &m_bars;
    TranscriptReader m_reader;
    std::deque<QString> m_paths;
    QString m_path;                                ///< that is being read
    std::shared_ptr<const ImportedEpisode> m_read; ///< until a project is there for it
};

} // namespace Ropewalk
