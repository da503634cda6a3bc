// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/sendcopycontroller.h"

#include "app/window/actions.h"
#include "app/window/appearance.h"
#include "model/store/newfile.h"
#include "model/store/sentcopy.h"
#include "widgets/common/messagebars.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

const QString sentId = u"sent"_s;
const QString troubleId = u"send"_s;
const QString suffix = u"ropewalk"_s;

} // namespace

SendCopyController::SendCopyController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    desk.actions.on(ActionId::SendCopy, this, [this] { show(); });
    connect(&desk.projects, &ProjectController::aboutToClose, this, [this] {
        end();
        delete m_dialog;
    });
}

SendCopyController::~SendCopyController() = default;

void SendCopyController::show()
{
    if (!m_desk.projects.session() || m_dialog)
        return;
    if (m_desk.projects.session()->isReadOnly()) {
        m_desk.bars.show({sentId, Message::Severity::Warning,
                          tr("A later version of Ropewalk made this project. Send its file itself, or update "
                             "the program.")});
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    m_making = std::make_unique<Worker>();
    const QString path = m_desk.projects.path();
    m_dialog = new SendCopyDialog(path.isEmpty() ? tr("Untitled project") : QFileInfo(path).fileName(),
                                  &m_desk.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTheme(m_desk.appearance.theme());
    connect(&m_desk.appearance, &Appearance::themeChanged, m_dialog.data(), &SendCopyDialog::setTheme);
    connect(m_dialog, &SendCopyDialog::choiceChanged, this, &SendCopyController::make);
    connect(m_dialog, &SendCopyDialog::writeWanted, this, &SendCopyController::chooseTarget);
    connect(m_dialog, &QDialog::finished, this, &SendCopyController::end);
    m_dialog->open();
    make();
}

void SendCopyController::end()
{
    m_making.reset();
    m_folder.reset();
    m_made.clear();
}

void SendCopyController::make()
{
    ProjectSession &session = *m_desk.projects.session();
    m_made.clear();
    m_dialog->setSize(-1);
    m_dialog->bars().remove(troubleId);
    const LeftOut leftOut = m_dialog->leftOut();
    const Project &project = session.project();
    ProjectStore *store = &session.store();
    const CopiedProject copied{project.id(), project.catalogue(), project.episodes(),
                               [store](EpisodeId id) { return store->loadEpisode(id); }};
    // What is begun and stopped may still be writing its own.
    const QString path =
        QFileInfo(m_folder->path()).canonicalFilePath() + u"/%1.%2"_s.arg(++m_copies).arg(suffix);
    m_making->start<Result<>>(
        [copied, leftOut, path, store](const Worker::Progress &progress) {
            if (leftOut.isNothing())
                return store->saveCopy(path);
            return writeSentCopy(copied, leftOut, path, {}, [&progress] { return !progress(0); });
        },
        [this, path](const Result<> &made) {
            if (!m_dialog)
                return;
            if (!made) {
                m_dialog->bars().show({troubleId, Message::Severity::Trouble, made.error().message});
                return;
            }
            m_made = path;
            m_dialog->setSize(QFileInfo(path).size());
        });
}

void SendCopyController::chooseTarget()
{
    const QFileInfo file(m_desk.projects.path());
    const QString name = m_desk.projects.path().isEmpty() ? tr("show") : file.completeBaseName();
    const FileRequest request{tr("Send a copy"),
                              m_desk.projects.path().isEmpty() ? QString() : file.absolutePath(),
                              tr("%1 (to send)").arg(name) + u'.' + suffix,
                              {tr("Ropewalk projects") + u" (*."_s + suffix + u')'},
                              suffix,
                              true};
    m_desk.chooser.choose(m_dialog, request, [this](const QString &target) { write(target); });
}

void SendCopyController::write(const QString &target)
{
    if (!m_dialog || m_made.isEmpty() || m_writing.isRunning())
        return;
    if (QFileInfo(target) == QFileInfo(m_desk.projects.path())) {
        m_dialog->bars().show({troubleId, Message::Severity::Warning,
                               tr("This is the project’s own file: give the copy another name.")});
        return;
    }
    const qint64 size = QFileInfo(m_made).size();
    m_writing.start<Result<>>(
        [made = m_made, target](const Worker::Progress &) -> Result<> {
            NewFile file(target);
            if (auto copied = file.copyFrom(made); !copied)
                return copied;
            return file.finish(NewFile::IfThere::Replace);
        },
        [this, target, size](const Result<> &written) {
            if (!written && m_dialog) {
                m_dialog->bars().show({troubleId, Message::Severity::Trouble, written.error().message});
                return;
            }
            if (m_dialog)
                m_dialog->close();
            m_desk.bars.show(
                {sentId, Message::Severity::Information,
                 tr("The copy is in “%1” (%2).")
                     .arg(target, QLocale().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat))});
        });
}

} // namespace Ropewalk
