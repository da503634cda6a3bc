// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/projectbars.h"

#include "widgets/common/messagebars.h"

#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr std::chrono::milliseconds patience{300};

const QString openingId = u"opening"_s;
const QString notOpenedId = u"not-opened"_s;
const QString openedId = u"opened"_s;
const QString noFileId = u"no-file"_s;
const QString readOnlyId = u"read-only"_s;
const QString laterId = u"later"_s;
const QString notKeptId = u"not-kept"_s;
const QString notClosedId = u"not-closed"_s;
const QString notSavedId = u"not-saved"_s;
const QString fileId = u"file"_s;
const QString asideId = u"aside"_s;
const QString bothId = u"both"_s;
const QString fullId = u"full"_s;
const QString failedId = u"failed"_s;

using Severity = Message::Severity;

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// A name beside a file's that no file has: "show (mine).ropewalk".
QString nameBeside(const QString &path, const QString &mark)
{
    const QFileInfo file(path);
    const auto name = [&file, &mark](int number) {
        const QString counted = number > 1 ? u"%1 %2"_s.arg(mark).arg(number) : mark;
        return u"%1/%2 (%3).%4"_s.arg(file.absolutePath(), file.completeBaseName(), counted, file.suffix());
    };
    int number = 1;
    while (QFileInfo::exists(name(number)))
        ++number;
    return name(number);
}

} // namespace

ProjectBars::ProjectBars(MessageBars &bars, ProjectController &projects, Saver &saver, QObject *parent)
    : QObject(parent)
    , m_bars(bars)
    , m_projects(projects)
    , m_saver(saver)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connectProject();
    connectSaver();
}

void ProjectBars::connectProject()
{
    connect(&m_projects, &ProjectController::opening, this, [this](const QString &path) {
        m_bars.remove(notOpenedId);
        m_patience.disconnect(this);
        connect(&m_patience, &QTimer::timeout, this, [this, path] {
            Message message{openingId, Severity::Information, tr("Opening “%1”…").arg(nameOf(path))};
            message.isClosable = false;
            message.progress = Message::Progress{};
            m_bars.show(message);
        });
        m_patience.start();
    });
    connect(&m_projects, &ProjectController::opened, this, &ProjectBars::showOpened);
    connect(
        &m_projects, &ProjectController::notOpened, this, [this](const QString &path, const Error &error) {
            m_patience.stop();
            m_bars.remove(openingId);
            Message message{notOpenedId, Severity::Trouble,
                            path.isEmpty() ? error.message
                                           : tr("“%1” was not opened. %2").arg(nameOf(path), error.message)};
            if (!path.isEmpty() && !QFileInfo::exists(path))
                message.actions.push_back(
                    {tr("Take off the list"), [this, path] { Q_EMIT forgetWanted(path); }});
            if (m_waysOut)
                std::ranges::move(m_waysOut(path, error), std::back_inserter(message.actions));
            m_bars.show(message);
        });
    connect(&m_projects, &ProjectController::closed, this, &ProjectBars::clear);
    connect(&m_projects, &ProjectController::notClosed, this, [this](const Error &error) {
        Message message{
            notClosedId, Severity::Trouble,
            tr("The project stays open, since its last edits could not be kept. %1").arg(error.message)};
        message.actions = {
            {tr("Save a copy elsewhere…"), [this] { Q_EMIT saveCopyWanted(); }, false},
            {tr("Close, and lose these edits"), [this] { m_projects.closeAnyway(); }},
        };
        m_bars.show(message);
    });
    connect(&m_projects, &ProjectController::closedUnpublished, this,
            [this](const QString &path, const Error &error) {
                showTrouble(
                    notSavedId,
                    tr("“%1” could not be written. %2 Your work comes back when you open the project.")
                        .arg(nameOf(path), error.message));
            });
    connect(&m_projects, &ProjectController::failed, this,
            [this](const Error &error) { showTrouble(failedId, error.text()); });
    connect(&m_projects, &ProjectController::savedAs, this, [this] {
        m_bars.remove(noFileId);
        m_bars.remove(readOnlyId);
        m_bars.remove(failedId);
        m_bars.remove(fileId);
    });
    connect(&m_projects, &ProjectController::copySaved, this, [this](const QString &path) {
        m_bars.remove(failedId);
        m_bars.show({u"copied"_s, Severity::Information, tr("A copy is in “%1”.").arg(path)});
    });
}

void ProjectBars::connectSaver()
{
    connect(&m_saver, &Saver::notKept, this, [this](const Error &error) {
        // Said again at each attempt.
        if (m_bars.has(notKeptId))
            return;
        Message message{notKeptId, Severity::Trouble,
                        tr("Your last edits are not kept yet. %1").arg(error.message)};
        message.isClosable = false;
        message.actions = {{tr("Save a copy elsewhere…"), [this] { Q_EMIT saveCopyWanted(); }, false}};
        m_bars.show(message);
    });
    connect(&m_saver, &Saver::keptAgain, this, [this] {
        m_bars.remove(notKeptId);
        m_bars.remove(fullId);
        m_bars.remove(notClosedId);
    });
    connect(&m_saver, &Saver::saved, this, [this] {
        m_bars.remove(notSavedId);
        m_bars.remove(fileId);
    });
    connect(&m_saver, &Saver::notSaved, this, &ProjectBars::showNotSaved);
    connect(&m_saver, &Saver::fileChanged, this, &ProjectBars::showFileNow);
    // What is offered depends on whether there is work of one's own, and there may be some by now.
    connect(&m_saver, &Saver::stateChanged, this, [this] {
        if (m_fileSaid && m_bars.has(fileId) && m_projects.session())
            showFileNow(m_fileSaid->first);
    });
}

void ProjectBars::showOpened()
{
    m_patience.stop();
    m_bars.remove(openingId);
    const QStringList &remarks = m_projects.session()->remarks();
    if (!remarks.isEmpty())
        m_bars.show({openedId, Severity::Information, remarks.join(u'\n')});
    showAside();
    const QFileInfo file(m_projects.path());
    if (const auto &program = m_projects.session()->store().opened().laterProgram) {
        Message message{
            laterId, Severity::Warning,
            tr("“%1” was made with Ropewalk %2. You can read, search and export it; to change it, update "
               "the program. The file stays as it is.")
                .arg(file.fileName(), *program)};
        message.isClosable = false;
        m_bars.show(message);
    } else if (m_projects.path().isEmpty()) {
        m_bars.show({noFileId,
                     Severity::Information,
                     tr("This project is not in a file yet. What you do is kept on this computer."),
                     {{tr("Save as…"), [this] { Q_EMIT saveAsWanted(); }, false}}});
    } else if (!QFileInfo(file.absolutePath()).isWritable()) {
        m_bars.show(
            {readOnlyId,
             Severity::Warning,
             tr("Nothing can be written in the folder of “%1”. What you do is kept on this computer; to "
                "have it in a file, save it elsewhere.")
                 .arg(file.fileName()),
             {{tr("Save as…"), [this] { Q_EMIT saveAsWanted(); }, false}}});
    }
}

void ProjectBars::showAside()
{
    for (const Leftover &left : m_projects.session()->store().opened().aside) {
        m_asides.append(asideId + left.folder);
        const QDateTime last = QDateTime::fromMSecsSinceEpoch(left.work.lastMs);
        m_bars.show(
            {m_asides.last(),
             Severity::Warning,
             tr("There are %n edit(s) on this project, the last one of %1, that do not go on from this "
                "file: another program has changed it meanwhile. They are kept as work of their own.",
                nullptr, int(left.work.records))
                 .arg(QLocale().toString(last, QLocale::ShortFormat)),
             {{tr("Open that work"), [this, folder = left.folder] { m_projects.resume(folder); }}}});
    }
}

void ProjectBars::showNotSaved(const Error &error)
{
    if (!m_projects.session())
        return;
    if (m_projects.session()->isReadOnly()) {
        m_bars.show({notSavedId, Severity::Warning, error.message});
        return;
    }
    if (m_projects.session()->store().isChangedOnDisk()) {
        m_saver.look();
        return;
    }
    m_bars.show({notSavedId,
                 Severity::Trouble,
                 error.text(),
                 {{tr("Save as…"), [this] { Q_EMIT saveAsWanted(); }, false},
                  {tr("Try again"), [this] { m_saver.save(); }}}});
}

void ProjectBars::showFileNow(ProjectStore::FileNow now)
{
    // Said again at each attempt to write.
    const bool hasOwnWork = m_projects.session()->store().isFileBehind();
    const auto said = std::pair(now, hasOwnWork);
    if (m_bars.has(fileId) && m_fileSaid == said)
        return;
    m_fileSaid = said;
    const QString name = nameOf(m_projects.path());
    if (now == ProjectStore::FileNow::Gone) {
        m_bars.show({fileId,
                     Severity::Warning,
                     tr("“%1” is not there any more: it was removed or renamed. Your work is kept on this "
                        "computer.")
                         .arg(name),
                     {{tr("Write it again"), [this] { m_saver.overwrite(); }},
                      {tr("Save as…"), [this] { Q_EMIT saveAsWanted(); }, false}}});
    } else if (hasOwnWork) {
        m_bars.show({fileId,
                     Severity::Warning,
                     tr("Another program has changed “%1”. It is left as it is; your work is kept on this "
                        "computer.")
                         .arg(name),
                     {{tr("Keep both"), [this] { keepBoth(); }},
                      {tr("Write over it"), [this] { m_saver.overwrite(); }}}});
    } else {
        m_bars.show(
            {fileId,
             Severity::Warning,
             tr("Another program has changed “%1”. You see it as it was before that, and have changed "
                "nothing since.")
                 .arg(name),
             {{tr("Open it as it is now"), [this] { m_projects.reopen(); }}}});
    }
}

void ProjectBars::keepBoth()
{
    const QString theirs = m_projects.path();
    const QString mine = nameBeside(theirs, tr("mine", "part of a file's name"));
    m_projects.saveAs(mine);
    m_projects.then([this, theirs, mine] {
        if (!m_projects.session() || m_projects.path() != mine)
            return;
        m_bars.show({bothId, Severity::Information,
                     tr("Your work goes on in “%1”. What the other program wrote is in “%2”.")
                         .arg(nameOf(mine), nameOf(theirs))});
    });
}

void ProjectBars::sayFull(const Error &error)
{
    showTrouble(fullId, error.text());
}

void ProjectBars::showTrouble(const QString &id, const QString &text)
{
    m_bars.show({id, Severity::Trouble, text});
}

void ProjectBars::clear()
{
    for (const QString &id : QStringList{openedId, noFileId, readOnlyId, laterId, notKeptId, notClosedId,
                                         notSavedId, fileId, failedId, fullId, bothId, u"copied"_s} +
                                 std::exchange(m_asides, {}))
        m_bars.remove(id);
}

} // namespace Ropewalk
