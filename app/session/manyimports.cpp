// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/manyimports.h"

#include "app/session/readproject.h"

#include <QFileInfo>

#include <algorithm>

namespace Ropewalk
{

namespace
{

constexpr qint64 mostBytesAtHand = 8LL << 20;

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
    m_keepsNow = m_bytesAtHand >= mostBytesAtHand;
    m_worker.start<Made>(
        [path = m_paths.at(m_at), options = m_options, &formats = m_formats, &session = m_session,
         keeps = m_keepsNow, index = qsizetype(m_session.project().episodes().size()),
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
    if (m_keepsNow && made.kept) {
        std::erase_if(m_atHand, isLookedAt);
        m_session.release(std::exchange(m_atHand, {}));
        m_bytesAtHand = 0;
    }
    if (m_isStopped || !made.kept) {
        if (!made.kept)
            m_outcome.ended = made.kept.error();
        finish();
        return;
    }
    if (!made.plan) {
        m_outcome.failed.push_back({path, made.plan.error()});
    } else if (const auto done = m_session.import(**made.plan); !done) {
        m_outcome.ended = done.error();
        finish();
        return;
    } else {
        m_outcome.episodes.push_back((*made.plan)->episode);
        if (isDoubtful(**made.plan))
            m_outcome.doubtful.append(path);
        m_atHand.push_back((*made.plan)->episode);
        m_bytesAtHand += QFileInfo(path).size();
    }
    ++m_at;
    next();
}

void ManyImports::finish()
{
    std::erase_if(m_atHand, isLookedAt);
    m_session.release(std::exchange(m_atHand, {}));
    Q_EMIT finished(m_outcome);
}

} // namespace Ropewalk
