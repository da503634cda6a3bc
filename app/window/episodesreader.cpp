// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/episodesreader.h"

#include "app/session/projectsession.h"
#include "app/session/readepisodes.h"
#include "widgets/common/messagebars.h"

namespace Ropewalk
{

EpisodesReader::EpisodesReader(MessageBars &bars, const QString &id)
    : m_bars(bars)
    , m_id(id)
{
}

EpisodesReader::~EpisodesReader() = default;

void EpisodesReader::reset()
{
    m_worker.reset();
    m_bars.remove(m_id);
}

void EpisodesReader::read(ProjectSession &session, const std::function<void(const Result<> &)> &then)
{
    const std::vector<EpisodeId> missing = unloadedEpisodes(session.project());
    if (missing.empty()) {
        then({});
        return;
    }
    m_worker = std::make_unique<Worker>();
    Message message{m_id, Message::Severity::Information, tr("All episodes are looked through …")};
    message.isClosable = false;
    message.progress = {0, [this] { m_worker->cancel(); }};
    m_bars.show(message);
    QObject::connect(m_worker.get(), &Worker::progressed, m_worker.get(),
                     [this](double share) { m_bars.setProgress(m_id, int(share * 100)); });
    m_worker->start<Result<ReadEpisodes>>(
        [session = &session, missing](const Worker::Progress &progress) {
            return readEpisodes(*session, missing, progress);
        },
        [this, session = &session, then, hold = session.hold()](Result<ReadEpisodes> read) {
            m_bars.remove(m_id);
            if (!read) {
                then(std::unexpected(read.error()));
                return;
            }
            for (std::unique_ptr<Episode> &episode : *read)
                session->take(std::move(episode));
            then({});
        });
}

} // namespace Ropewalk
