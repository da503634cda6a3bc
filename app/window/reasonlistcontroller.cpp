// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/reasonlistcontroller.h"

#include "app/session/projectsession.h"
#include "app/session/readepisodes.h"
#include "app/session/reasonlists.h"
#include "app/window/actions.h"
#include "app/window/filechooser.h"
#include "app/window/transfer/reasonimportdialog.h"
#include "widgets/common/messagebars.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr auto troubleId = "reason-list"_L1;
constexpr auto readingId = "reason-list-reading"_L1;
/// A list that anybody speaks of is far shorter.
constexpr qint64 mostBytes = 10'000'000;

Result<ReasonListFile> readList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable, file.errorString());
    if (file.size() > mostBytes)
        return failure(Error::Kind::Unreadable,
                       ReasonListController::tr("“%1” is too long for a list of reasons.").arg(path));
    return parseReasonList(file.readAll(), path);
}

} // namespace

ReasonListController::ReasonListController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_reading(desk.bars, readingId)
{
    m_desk.actions.on(ActionId::ImportReasons, this, [this] { chooseFile(); });
    connect(&m_desk.projects, &ProjectController::aboutToClose, this, [this] {
        m_reading.reset();
        m_desk.bars.remove(troubleId);
        delete m_dialog;
    });
}

ReasonListController::~ReasonListController() = default;

void ReasonListController::chooseFile()
{
    const FileRequest request{
        tr("Import reason list"),
        {},
        {},
        {tr("Lists of reasons") + u" (*.txt *.csv *.tsv *.json *.md)"_s, tr("All files") + u" (*)"_s},
        {},
        false};
    m_desk.chooser.choose(&m_desk.window, request, [this](const QString &path) { importFile(path); });
}

void ReasonListController::fail(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        m_desk.bars.show({troubleId, Message::Severity::Warning, error.text()});
}

void ReasonListController::importFile(const QString &path)
{
    if (!m_desk.projects.session())
        return;
    m_desk.bars.remove(troubleId);
    const auto file = readList(path);
    if (!file)
        fail(file.error());
    else
        readEpisodes(*file);
}

void ReasonListController::readEpisodes(const ReasonListFile &file)
{
    m_reading.read(*m_desk.projects.session(), [this, file](const Result<> &read) {
        if (!read)
            fail(read.error());
        else
            showPreview(file);
    });
}

void ReasonListController::showPreview(const ReasonListFile &file)
{
    delete m_dialog;
    ProjectSession *session = m_desk.projects.session();
    ReasonLists lists(session->project(), session->history());
    m_dialog = new ReasonImportDialog(
        file, lists.lists(),
        [lists, file](ReasonListId list, ReasonImportMode mode) { return lists.plan(list, file, mode); },
        &m_desk.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog.data(), &ReasonImportDialog::importWanted, this,
            [this, lists, file](const ReasonList &list, ReasonImportMode mode) mutable {
                if (mode == ReasonImportMode::Replace)
                    m_desk.projects.session()->backUpBeforeImport();
                if (const auto done = lists.import(list, file, mode); !done)
                    fail(done.error());
                else
                    Q_EMIT said(*done);
            });
    m_dialog->open();
}

} // namespace Ropewalk
