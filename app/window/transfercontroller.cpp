// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/transfercontroller.h"

#include "app/session/filestoimport.h"
#include "app/window/transfer/exportdialog.h"
#include "app/window/transfer/importdialog.h"
#include "widgets/common/messagebars.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

const QString sample = u":/samples/the-status-page.txt"_s;
const QString manyId = u"importing"_s;

constexpr qsizetype mostNamed = 10;

/// "“a.txt”: why", one a line, and how many more there are.
QString namesAndWhy(const std::vector<ManyImports::Failed> &failed)
{
    QStringList lines;
    for (const ManyImports::Failed &one : failed) {
        if (lines.size() == mostNamed) {
            lines.append(
                TransferController::tr("… and %n more", nullptr, int(failed.size()) - int(mostNamed)));
            break;
        }
        const QString why =
            one.error.line > 0
                ? TransferController::tr("line %1: %2").arg(one.error.line).arg(one.error.message)
                : one.error.message;
        lines.append(TransferController::tr("“%1”: %2").arg(QFileInfo(one.path).fileName(), why));
    }
    return lines.join(u'\n');
}

QString names(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths.first(std::min(paths.size(), mostNamed)))
        names.append(TransferController::tr("“%1”").arg(QFileInfo(path).fileName()));
    if (const qsizetype more = paths.size() - names.size(); more > 0)
        names.append(TransferController::tr("… and %n more", nullptr, int(more)));
    return names.join(TransferController::tr(", "));
}

} // namespace

TransferController::TransferController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_reader(desk.formats)
{
    connect(&m_desk.projects, &ProjectController::aboutToClose, this, [this] {
        delete m_importing;
        delete m_exporting;
        if (m_many) {
            m_many.reset();
            m_desk.episodes.setTakingMany(false);
            m_desk.bars.remove(manyId);
        }
    });
    connect(&m_reader, &TranscriptReader::finished, this,
            [this](const std::shared_ptr<const ImportedEpisode> &episode) {
                m_sample = episode;
                m_desk.projects.create();
                m_desk.projects.then([this] { putSample(); });
            });
    connect(&m_reader, &TranscriptReader::failed, this, [this](const Error &error) {
        m_desk.bars.show({u"sample"_s, Message::Severity::Trouble, error.text()});
    });
}

TransferController::~TransferController()
{
    delete m_importing;
    delete m_exporting;
}

void TransferController::importFiles(const QStringList &names)
{
    const QStringList paths = filesToImport(names);
    m_desk.projects.then([this, paths] {
        if (m_desk.projects.session()) {
            showImport(paths);
            return;
        }
        m_hasBegun = true;
        m_desk.projects.create();
        m_desk.projects.then([this, paths] {
            if (m_desk.projects.session())
                showImport(paths);
        });
    });
}

void TransferController::showImport(const QStringList &paths)
{
    if (m_importing) {
        m_importing->addFiles(paths);
        return;
    }
    ProjectSession *session = m_desk.projects.session();
    m_importing = new ImportDialog(
        session->project(), m_desk.formats, m_options,
        [session, isFirst = true](const ImportPlan &plan) mutable {
            if (std::exchange(isFirst, false))
                session->backUpBeforeImport();
            return session->import(plan);
        },
        &m_desk.window);
    m_importing->setTheme(m_desk.appearance.theme());
    connect(&m_desk.appearance, &Appearance::themeChanged, m_importing.data(), &ImportDialog::setTheme);
    connect(m_importing.data(), &ImportDialog::imported, this,
            [this](EpisodeId, const QString &title, const QString &kept) {
                Q_EMIT said(tr("“%1” is imported: %2.").arg(title, kept));
            });
    connect(m_importing.data(), &ImportDialog::restWanted, this, &TransferController::importRest);
    connect(m_importing.data(), &QDialog::finished, this, &TransferController::endImport);
    m_importing->addFiles(paths);
    m_importing->open();
}

void TransferController::endImport()
{
    m_options = m_importing->options();
    m_importing->deleteLater();
    m_importing.clear();
    const bool hasBegun = std::exchange(m_hasBegun, false);
    if (hasBegun && !m_many && m_desk.projects.session()->isUntouched())
        m_desk.projects.close();
}

void TransferController::importRest(const QStringList &paths)
{
    m_many = std::make_unique<ManyImports>(*m_desk.projects.session(), m_desk.formats);
    m_many->isLookedAt = [this](EpisodeId id) { return id == m_desk.episodes.current(); };
    connect(m_many.get(), &ManyImports::progressed, this, &TransferController::showProgress);
    connect(m_many.get(), &ManyImports::finished, this, &TransferController::endRest);
    m_desk.episodes.setTakingMany(true);
    Message message{manyId, Message::Severity::Information,
                    tr("Importing %n file(s) …", nullptr, int(paths.size()))};
    message.isClosable = false;
    message.progress = Message::Progress{0, [this] {
                                             if (m_many)
                                                 m_many->stop();
                                         }};
    m_desk.bars.show(message);
    m_many->start(paths, m_importing->options());
}

void TransferController::showProgress(qsizetype done, qsizetype count)
{
    constexpr int all = 100;
    m_desk.bars.setProgress(manyId, int(done * all / std::max<qsizetype>(1, count)),
                            tr("Importing: %1 of %2 files are done.").arg(done).arg(count));
}

void TransferController::endRest(const ManyImports::Outcome &outcome)
{
    m_many.release()->deleteLater(); // which is saying this
    m_desk.episodes.setTakingMany(false);
    m_desk.bars.remove(manyId);
    const int count = int(outcome.episodes.size());
    QStringList lines{tr("%n file(s) imported.", nullptr, count)};
    if (outcome.ended)
        lines.append(
            tr("The other %n could not be: %1", nullptr, int(outcome.left())).arg(outcome.ended->message));
    else if (outcome.left() > 0)
        lines.append(tr("The other %n were left out, as you wished.", nullptr, int(outcome.left())));
    if (!outcome.failed.empty())
        lines.append(tr("%n could not be read:", nullptr, int(outcome.failed.size())) + u'\n' +
                     namesAndWhy(outcome.failed));
    if (!outcome.doubtful.isEmpty())
        lines.append(tr("These need a look: %1.").arg(names(outcome.doubtful)));
    using Severity = Message::Severity;
    const Severity severity = outcome.ended            ? Severity::Trouble
                              : outcome.failed.empty() ? Severity::Information
                                                       : Severity::Warning;
    m_desk.bars.show({u"imported"_s, severity, lines.join(u'\n')});
}

void TransferController::openSample()
{
    m_reader.read(sample, {});
}

void TransferController::putSample()
{
    const auto read = std::exchange(m_sample, nullptr);
    if (!read || !m_desk.projects.session())
        return;
    ProjectSession &session = *m_desk.projects.session();
    const ImportPlan plan = planImport(session.project(), *read, tr("The status page"));
    if (const auto done = session.import(plan); !done)
        m_desk.bars.show({u"sample"_s, Message::Severity::Trouble, done.error().text()});
}

void TransferController::exportEpisode()
{
    // With it, what nobody touched goes out as it came in.
    if (const Episode *episode = m_desk.episodes.episode())
        m_desk.projects.withImported(episode->id(), [this, id = episode->id()] { showExport(id); });
}

void TransferController::showExport(EpisodeId id)
{
    const Episode *episode = m_desk.episodes.episode();
    if (!episode || episode->id() != id || m_exporting)
        return;
    const ExportDialog::Values values{m_desk.state.exportFolder(), m_desk.state.exportFormat()};
    const ExportView view = exportView(*m_desk.episodes.project(), *episode);
    m_exporting = new ExportDialog(view, m_desk.formats, m_desk.chooser, values, &m_desk.window);
    if (view.struckPlaces > 0)
        m_exporting->offerVerbatim([this, id] {
            return exportView(*m_desk.episodes.project(), *m_desk.episodes.project()->episode(id),
                              ExportWords::Verbatim);
        });
    m_exporting->setTheme(m_desk.appearance.theme());
    connect(&m_desk.appearance, &Appearance::themeChanged, m_exporting.data(), &ExportDialog::setTheme);
    connect(m_exporting.data(), &ExportDialog::exported, this,
            [this](const QString &path) { Q_EMIT said(tr("The episode is in “%1”.").arg(path)); });
    connect(m_exporting.data(), &QDialog::finished, this, [this] {
        const ExportDialog::Values chosen = m_exporting->values();
        m_desk.state.setExport(chosen.folder, chosen.format);
        m_exporting->deleteLater();
        m_exporting.clear();
    });
    m_exporting->open();
}

} // namespace Ropewalk
