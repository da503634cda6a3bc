// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/backupscontroller.h"

#include "app/window/actions.h"
#include "app/window/appearance.h"
#include "model/store/newfile.h"
#include "widgets/common/messagebars.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

const QString notMadeId = u"no-backup"_s;
const QString restoredId = u"restored"_s;
const QString troubleId = u"backups"_s;
const QString suffix = u"ropewalk"_s;

BackupCounts countsOf(const BackupFacts &facts)
{
    return {facts.episodes, facts.turns, facts.words, facts.links, facts.claims};
}

QString keyOf(const Backup &backup)
{
    return QString::number(backup.timeMs);
}

QDateTime timeOf(const Backup &backup)
{
    return QDateTime::fromMSecsSinceEpoch(backup.timeMs);
}

/// A name beside `path` that no file has yet: "show (damaged).ropewalk".
QString freeName(const QString &path, const QString &what)
{
    const QFileInfo file(path);
    const QString begin = file.absolutePath() + u'/' + file.completeBaseName() + u" ("_s + what;
    QString name = begin + u")."_s + suffix;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = begin + u' ' + QString::number(number) + u")."_s + suffix;
    return name;
}

/// Puts the backup in the place of a file, which goes to the backups before. One that is too damaged for that
/// stays beside it, under a name that is returned.
Result<QString> putInPlace(const BackupStore &store, ProjectId project, const Backup &backup,
                           const QString &path, const QString &damaged)
{
    QString kept;
    // Thinning after the file's own backup may not take away the one that is wanted.
    NewFile file(path);
    if (auto copied = file.copyFrom(backup.path); !copied)
        return std::unexpected(copied.error());
    if (auto whole = BackupStore::check(file.path()); !whole)
        return std::unexpected(whole.error());
    if (QFileInfo::exists(path)) {
        const auto saved =
            store.add(project, path, {BackupReason::Kind::Restore}, QDateTime::currentMSecsSinceEpoch());
        if (!saved && saved.error().kind == Error::Kind::Unwritable)
            return std::unexpected(saved.error());
        if (!saved) {
            kept = freeName(path, damaged);
            NewFile aside(kept);
            auto done = aside.copyFrom(path);
            if (done)
                done = aside.finish();
            if (!done)
                return std::unexpected(done.error());
        }
        QFile::setPermissions(file.path(), QFileInfo(path).permissions());
    }
    if (auto done = file.finish(NewFile::IfThere::Replace); !done)
        return std::unexpected(done.error());
    return kept;
}

} // namespace

BackupsController::BackupsController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_store(BackupStore::usualFolder())
{
    desk.actions.on(ActionId::RestoreBackup, this, [this] { showOpen(); });
    connect(&desk.projects, &ProjectController::opened, this, &BackupsController::connectStore);
    connect(&desk.projects, &ProjectController::aboutToClose, this, [this] {
        m_counting.reset();
        m_isUnpublished = false;
        if (m_shown.isOpen && m_dialog && !m_working.isRunning())
            m_dialog->close();
    });
    connect(&desk.projects, &ProjectController::closedUnpublished, this, [this] { m_isUnpublished = true; });
}

BackupsController::~BackupsController() = default;

void BackupsController::connectStore()
{
    const ProjectStore *store = &m_desk.projects.session()->store();
    // The store's signals come from threads of its own.
    connect(store, &ProjectStore::notBackedUp, this, &BackupsController::showTrouble);
    connect(store, &ProjectStore::backedUp, this, [this] { m_desk.bars.remove(notMadeId); });
    m_desk.bars.remove(notMadeId);
}

void BackupsController::showTrouble(const Error &error)
{
    m_desk.bars.show({notMadeId, Message::Severity::Warning,
                      tr("There is no new backup of this project. %1 Your work goes on being kept and saved.")
                          .arg(error.message)});
}

void BackupsController::backUpBefore(const BackupReason &reason)
{
    if (ProjectSession *session = m_desk.projects.session())
        session->store().backUpSoon(reason);
}

std::optional<Message::Action> BackupsController::offer(const QString &path)
{
    const ProjectSession *session = m_desk.projects.session();
    const bool isOpen = session && m_desk.projects.path() == path;
    const auto project = isOpen ? std::optional(session->project().id()) : m_store.projectOf(path);
    if (!project || m_store.list(*project).empty())
        return {};
    return Message::Action{tr("Its backups…"), [this, shown = Shown{*project, path, isOpen}] { show(shown); },
                           false};
}

void BackupsController::showOpen()
{
    if (const ProjectSession *session = m_desk.projects.session())
        show({session->project().id(), m_desk.projects.path(), true});
}

void BackupsController::show(const Shown &shown)
{
    delete m_dialog;
    m_shown = shown;
    const QFileInfo file(shown.path);
    m_dialog =
        new BackupsDialog(shown.path.isEmpty() ? tr("Untitled project") : file.fileName(), &m_desk.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTheme(m_desk.appearance.theme());
    connect(&m_desk.appearance, &Appearance::themeChanged, m_dialog.data(), &BackupsDialog::setTheme);
    const ProjectSession *session = m_desk.projects.session();
    const bool isLater = shown.isOpen && session && session->isReadOnly();
    m_dialog->setCanRestore(!shown.path.isEmpty() && !isLater);
    const auto with = [this](auto method) {
        return [this, method](const QString &key) {
            if (const Backup *backup = find(key))
                (this->*method)(Backup(*backup));
        };
    };
    connect(m_dialog, &BackupsDialog::openCopyWanted, this, with(&BackupsController::chooseCopy));
    connect(m_dialog, &BackupsDialog::restoreWanted, this, with(&BackupsController::restore));
    connect(m_dialog, &BackupsDialog::pinWanted, this, [this](const QString &key, bool isPinned) {
        if (const Backup *backup = find(key))
            pin(Backup(*backup), isPinned);
    });
    connect(m_dialog, &QDialog::finished, this, [this] { m_counting.reset(); });
    list();
    m_dialog->open();
}

void BackupsController::list()
{
    m_backups = m_store.list(m_shown.project);
    std::vector<BackupRow> rows;
    for (const Backup &backup : m_backups)
        rows.push_back({keyOf(backup), timeOf(backup), backup.reason.text(), backup.size, backup.isPinned});
    m_dialog->setRows(rows);
    m_counting = std::make_unique<Worker>();
    m_counted = 0;
    countNow();
}

void BackupsController::countNow()
{
    ProjectSession *session = m_desk.projects.session();
    if (!m_shown.isOpen || !session) {
        countNext();
        return;
    }
    ProjectStore *store = &session->store();
    m_counting->start<Result<BackupFacts>>(
        [store](const Worker::Progress &progress) { return store->facts([&] { return !progress(0); }); },
        [this](const Result<BackupFacts> &facts) {
            if (facts && m_dialog)
                m_dialog->setNow(countsOf(*facts));
            countNext();
        });
}

void BackupsController::countNext()
{
    if (!m_dialog || m_counted >= m_backups.size())
        return;
    const Backup backup = m_backups[m_counted++];
    m_counting->start<Result<BackupFacts>>(
        [path = backup.path](const Worker::Progress &progress) {
            return BackupStore::factsOf(path, [&progress] { return !progress(0); });
        },
        [this, backup](const Result<BackupFacts> &facts) {
            if (!m_dialog)
                return;
            if (facts)
                m_dialog->setCounts(keyOf(backup), countsOf(*facts));
            else
                m_dialog->setTrouble(keyOf(backup), facts.error().message);
            countNext();
        });
}

const Backup *BackupsController::find(const QString &key) const
{
    const auto found = std::ranges::find(m_backups, key, keyOf);
    return found == m_backups.end() ? nullptr : &*found;
}

void BackupsController::pin(const Backup &backup, bool isPinned)
{
    if (const auto done = BackupStore::setPinned(backup, isPinned); !done)
        m_dialog->bars().show({troubleId, Message::Severity::Trouble, done.error().message});
    list();
}

void BackupsController::chooseCopy(const Backup &backup)
{
    const QFileInfo file(m_shown.path);
    const QString name = m_shown.path.isEmpty() ? tr("show") : file.completeBaseName();
    const FileRequest request{
        tr("Open a copy of the backup"),
        m_shown.path.isEmpty() ? QString() : file.absolutePath(),
        u"%1 (%2).%3"_s.arg(name, timeOf(backup).toString(u"yyyy-MM-dd HH-mm"_s), suffix),
        {tr("Ropewalk projects") + u" (*."_s + suffix + u')'},
        suffix,
        true};
    m_desk.chooser.choose(m_dialog, request,
                          [this, backup](const QString &target) { writeCopy(backup, target); });
}

void BackupsController::writeCopy(const Backup &backup, const QString &target)
{
    if (!m_dialog || m_working.isRunning())
        return;
    m_dialog->setBusy(true);
    m_working.start<Result<>>(
        [backup, target](const Worker::Progress &) { return BackupStore::restore(backup, target); },
        [this, target](const Result<> &done) {
            if (!m_dialog)
                return;
            m_dialog->setBusy(false);
            if (!done) {
                m_dialog->bars().show({troubleId, Message::Severity::Trouble, done.error().message});
                return;
            }
            close();
            m_desk.projects.open(target);
        });
}

void BackupsController::restore(const Backup &backup)
{
    m_dialog->setBusy(true);
    m_counting.reset();
    // What is kept comes into the file first, and so into the backups.
    m_isUnpublished = false;
    if (m_shown.isOpen)
        m_desk.projects.close();
    m_desk.projects.then([this, backup] {
        if (m_shown.isOpen && (m_desk.projects.session() || m_isUnpublished)) {
            // A bar says why the project could not be closed, or its file not be written.
            close();
            return;
        }
        replaceFile(backup);
    });
}

void BackupsController::replaceFile(const Backup &backup)
{
    m_working.start<Result<QString>>(
        [store = m_store, shown = m_shown, backup, damaged = tr("damaged")](const Worker::Progress &) {
            return putInPlace(store, shown.project, backup, shown.path, damaged);
        },
        [this, backup](const Result<QString> &kept) { finishRestoring(backup, kept); });
}

void BackupsController::finishRestoring(const Backup &backup, const Result<QString> &kept)
{
    const QString path = m_shown.path;
    const bool wasOpen = m_shown.isOpen;
    close();
    if (!kept) {
        m_desk.bars.show(
            {restoredId, Message::Severity::Trouble,
             tr("The backup was not restored; everything is as it was. %1").arg(kept.error().message)});
        if (wasOpen)
            m_desk.projects.open(path);
        return;
    }
    const QString when = QLocale().toString(timeOf(backup), QLocale::ShortFormat);
    m_desk.bars.show({restoredId, Message::Severity::Information,
                      kept->isEmpty()
                          ? tr("“%1” is as it was on %2. What it was before is among the backups now.")
                                .arg(QFileInfo(path).fileName(), when)
                          : tr("“%1” is as it was on %2. The damaged file is kept as “%3”.")
                                .arg(QFileInfo(path).fileName(), when, QFileInfo(*kept).fileName())});
    m_desk.projects.open(path);
}

void BackupsController::close()
{
    if (m_dialog)
        m_dialog->close();
}

} // namespace Ropewalk
