// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/transfercontroller.h"

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

} // namespace

TransferController::TransferController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_reader(desk.formats)
{
    connect(&m_desk.projects, &ProjectController::aboutToClose, this, [this] {
        delete m_importing;
        delete m_exporting;
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

void TransferController::importFiles(const QStringList &paths)
{
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
    if (hasBegun && m_desk.projects.session()->isUntouched())
        m_desk.projects.close();
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
    m_exporting = new ExportDialog(exportView(*m_desk.episodes.project(), *episode), m_desk.formats,
                                   m_desk.chooser, values, &m_desk.window);
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
