// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/manyimports.h"

#include "app/session/readproject.h"

#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace Ropewalk
{

namespace
{

constexpr qint64 mostBytesAtHand = 8LL << 20;
/// Letting go takes its time too: some at a time, more than one file brings.
constexpr int releasedAtOnce = 3;

bool isDoubtful(const ImportPlan &plan)
{
    using Kind = ImportedEpisode::Remark::Kind;
    return std::ranges::any_of(plan.remarks, [](const ImportedEpisode::Remark &remark) {
        return remark.kind == Kind::Dropped || remark.kind == Kind::Doubtful;
    });
}

QString titleOf(const ImportedEpisode &read, const QString &path)
{
    return read.facts.title.isEmpty() ? titleFromPath(path) : read.facts.title;
}

} // namespace

ManyImports::ManyImports(ProjectSession &session, const FormatRegistry &formats, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_formats(formats)
{
}

ManyImports::~ManyImports() = default;

void ManyImports::start(const QStringList &paths, const ImportOptions &options)
{
    m_paths = paths;
    m_options = options;
    m_outcome.count = paths.size();
    m_session.backUpBeforeImport();
    next();
}

void ManyImports::stop()
{
    m_isStopped = true;
    m_worker.cancel();
}

void ManyImports::next()
{
    Q_EMIT progressed(m_at, m_paths.size());
    if (m_isStopped || m_at == m_paths.size()) {
        finish();
        return;
    }
    m_worker.start<Made>(
        [path = m_paths.at(m_at), options = m_options, &formats = m_formats, &session = m_session,
         keeps = m_bytesAtHand >= mostBytesAtHand, index = qsizetype(m_session.project().episodes().size()),
         catalogue = m_session.project().catalogue()](const Worker::Progress &progress) {
            Made made;
            if (keeps)
                made.kept = session.keep();
            const QFileInfo info(path);
            ImportOptions watched = options;
            watched.progress = progress;
            // Opening a pipe or a terminal would wait for whoever writes to it.
            if (info.exists() && !info.isFile() && !info.isDir()) {
                made.plan = failure(Error::Kind::Unreadable,
                                    tr("This is no file that can be read to its end."), path);
            } else if (const auto read = readTranscript(path, {}, formats, watched)) {
                made.plan = std::make_shared<const ImportPlan>(
                    planImport(catalogue, index, *read, {titleOf(*read, path), {}}));
            } else {
                made.plan = std::unexpected(read.error());
            }
            return made;
        },
        [this](const Made &made) { take(made); });
}

void ManyImports::take(const Made &made)
{
    const QString &path = m_paths.at(m_at);
    release();
    if (!made.kept)
        m_outcome.ended = made.kept.error();
    else if (!m_isStopped && !made.plan)
        m_outcome.failed.push_back({path, made.plan.error()});
    else if (!m_isStopped)
        put(path, **made.plan);
    if (m_isStopped || m_outcome.ended) {
        finish();
        return;
    }
    ++m_at;
    next();
}

void ManyImports::put(const QString &path, const ImportPlan &plan)
{
    if (const auto done = m_session.import(plan); !done) {
        m_outcome.ended = done.error();
        return;
    }
    m_outcome.episodes.push_back(plan.episode);
    if (isDoubtful(plan))
        m_outcome.doubtful.append(path);
    m_atHand.push_back({plan.episode, m_session.history().lastSequence(), QFileInfo(path).size()});
    m_bytesAtHand += m_atHand.back().bytes;
}

/// The store keeps what comes in within half a second; what it has goes from memory.
void ManyImports::release()
{
    std::vector<EpisodeId> episodes;
    for (int count = 0; count < releasedAtOnce && !m_atHand.empty(); ++count) {
        const AtHand first = m_atHand.front();
        if (first.sequence > m_session.store().keptSequence())
            break;
        if (!isLookedAt(first.episode))
            episodes.push_back(first.episode);
        m_bytesAtHand -= first.bytes;
        m_atHand.pop_front();
    }
    const qint64 upTo = m_atHand.empty() ? m_session.history().lastSequence() : m_atHand.front().sequence - 1;
    m_session.release(episodes, upTo);
}

void ManyImports::finish()
{
    m_worker.start<Result<>>([&session = m_session](const Worker::Progress &) { return session.keep(); },
                             [this](const Result<> &kept) {
                                 if (!kept && !m_outcome.ended)
                                     m_outcome.ended = kept.error();
                                 releaseRest();
                             });
}

void ManyImports::releaseRest()
{
    const size_t before = m_atHand.size();
    release();
    if (m_atHand.empty() || m_atHand.size() == before)
        Q_EMIT finished(m_outcome);
    else
        QTimer::singleShot(0, this, &ManyImports::releaseRest);
}

} // namespace Ropewalk
