// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/importcontroller.h"

#include "app/session/readproject.h"
#include "widgets/common/messagebars.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

const QString barId = u"import"_s;
const QString sample = u":/samples/the-status-page.txt"_s;

} // namespace

ImportController::ImportController(ProjectController &projects, const FormatRegistry &formats,
                                   MessageBars &bars, QObject *parent)
    : QObject(parent)
    , m_projects(projects)
    , m_bars(bars)
    , m_reader(formats)
{
    connect(&m_reader, &TranscriptReader::finished, this, &ImportController::take);
    connect(&m_reader, &TranscriptReader::failed, this, &ImportController::fail);
    connect(&m_reader, &TranscriptReader::progressed, this,
            [this](double share) { m_bars.setProgress(barId, int(share * 100)); });
    connect(&projects, &ProjectController::opened, this, &ImportController::put);
    connect(&projects, &ProjectController::notOpened, this, [this] { m_read.reset(); });
}

void ImportController::import(const QString &path)
{
    m_paths.push_back(path);
    readNext();
}

void ImportController::openSample()
{
    if (m_projects.session())
        m_projects.create();
    import(sample);
}

void ImportController::readNext()
{
    if (m_reader.isReading() || m_read || m_paths.empty())
        return;
    m_path = m_paths.front();
    m_paths.pop_front();
    Message message{barId, Message::Severity::Information,
                    tr("Reading “%1”…").arg(QFileInfo(m_path).fileName())};
    message.isClosable = false;
    message.progress = {-1, [this] { m_reader.cancel(); }};
    m_bars.show(message);
    m_reader.read(m_path, {});
}

void ImportController::take(const std::shared_ptr<const ImportedEpisode> &episode)
{
    m_bars.remove(barId);
    m_read = episode;
    m_projects.then([this] {
        if (m_projects.session())
            put();
        else
            m_projects.create();
    });
}

void ImportController::put()
{
    const auto read = std::exchange(m_read, nullptr);
    if (!read)
        return;
    ProjectSession &session = *m_projects.session();
    const ImportPlan plan = planImport(session.project(), *read, titleFromPath(m_path));
    if (const auto done = session.import(plan); !done)
        fail(done.error());
    else
        Q_EMIT said(tr("“%1” is imported.").arg(session.project().factsOf(plan.episode).title));
    readNext();
}

void ImportController::fail(const Error &error)
{
    m_bars.remove(barId);
    if (error.kind != Error::Kind::Cancelled)
        m_bars.show({u"import-failed"_s, Message::Severity::Trouble,
                     tr("“%1” was not imported. %2").arg(QFileInfo(m_path).fileName(), error.message)});
    readNext();
}

} // namespace Ropewalk
