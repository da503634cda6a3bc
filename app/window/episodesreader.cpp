// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/episodesreader.h"

#include "app/session/projectsession.h"
#include "widgets/common/messagebars.h"

namespace Ropewalk
{

namespace
{

using Episodes = std::vector<std::unique_ptr<Episode>>;

Result<Episodes> readEpisodes(ProjectSession &session, const std::vector<EpisodeId> &ids,
                              const Worker::Progress &progress)
{
    Episodes read;
    for (const EpisodeId id : ids) {
        if (!progress(double(read.size()) / double(ids.size())))
            return failure(Error::Kind::Cancelled, {});
        auto episode = session.read(id);
        if (!episode)
            return std::unexpected(episode.error());
        read.push_back(std::move(*episode));
    }
    return read;
}

} // namespace

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

void EpisodesReader::read(ProjectSession &session, const std::vector<EpisodeId> &missing,
                          const std::function<void(const Result<> &)> &then)
{
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
    m_worker->start<Result<Episodes>>(
        [session = &session, missing](const Worker::Progress &progress) {
            return readEpisodes(*session, missing, progress);
        },
        [this, session = &session, then](Result<Episodes> read) {
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
