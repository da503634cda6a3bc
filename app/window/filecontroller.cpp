// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/filecontroller.h"

#include "app/session/readproject.h"
#include "app/window/actions.h"
#include "widgets/welcome/welcomepage.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

const QString projectSuffix = u"ropewalk"_s;

QString projectFilter()
{
    return FileController::tr("Ropewalk projects") + u" (*."_s + projectSuffix + u')';
}

bool isProject(const QString &path)
{
    return path.endsWith(u'.' + projectSuffix, Qt::CaseInsensitive) || looksLikeProject(path);
}

/// The folder as people write it: home is ~.
QString shortFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        return u'~' + folder.mid(home.size());
    return folder;
}

} // namespace

FileController::FileController(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connectActions();
    connectWelcome();
    connect(&m_desk.state, &WindowState::recentChanged, this, &FileController::fillRecent);
    const auto remember = [this] {
        if (!m_desk.projects.path().isEmpty())
            m_desk.state.addRecent(m_desk.projects.path());
    };
    connect(&m_desk.projects, &ProjectController::opened, this, remember);
    connect(&m_desk.projects, &ProjectController::savedAs, this, remember);
    connect(&m_desk.projects, &ProjectController::closed, this, &FileController::fillWelcome);
    fillRecent();
    fillWelcome();
}

void FileController::connectActions()
{
    const Actions &actions = m_desk.actions;
    actions.on(ActionId::NewProject, this, [this] { m_desk.projects.create(); });
    actions.on(ActionId::OpenProject, this, [this] { chooseToOpen(); });
    actions.on(ActionId::Import, this, [this] { chooseToImport(); });
    actions.on(ActionId::Export, this, &FileController::exportWanted);
    actions.on(ActionId::Save, this, [this] { save(); });
    actions.on(ActionId::SaveAs, this, [this] { saveAs(); });
    actions.on(ActionId::SaveCopy, this, [this] { saveCopy(); });
    actions.on(ActionId::CloseProject, this, [this] { m_desk.projects.close(); });
    actions.on(ActionId::Sample, this, &FileController::sampleWanted);
}

void FileController::connectWelcome()
{
    WelcomePage *page = &m_desk.welcome;
    connect(page, &WelcomePage::newWanted, &m_desk.projects, &ProjectController::create);
    connect(page, &WelcomePage::openWanted, this, &FileController::chooseToOpen);
    connect(page, &WelcomePage::importWanted, this, &FileController::chooseToImport);
    connect(page, &WelcomePage::sampleWanted, this, &FileController::sampleWanted);
    connect(page, &WelcomePage::recentWanted, &m_desk.projects, &ProjectController::open);
    connect(page, &WelcomePage::forgetWanted, &m_desk.state, &WindowState::removeRecent);
    connect(page, &WelcomePage::leftWanted, &m_desk.projects, &ProjectController::resume);
}

void FileController::openFiles(const QStringList &paths)
{
    bool hasProject = false;
    QStringList transcripts;
    for (const QString &path : paths) {
        if (!isProject(path))
            transcripts.append(path);
        else if (!std::exchange(hasProject, true))
            m_desk.projects.open(path);
        else
            Q_EMIT said(
                tr("One project can be open at a time: “%1” was left out.").arg(QFileInfo(path).fileName()));
    }
    if (!transcripts.isEmpty())
        Q_EMIT importWanted(transcripts);
}

void FileController::chooseToOpen()
{
    const QString all =
        tr("Projects and transcripts") + u" (*."_s + projectSuffix + u' ' + transcriptFilter() + u')';
    const FileRequest request{tr("Open"), folder(), {}, {all, projectFilter(), tr("All files") + u" (*)"_s},
                              {},         false};
    m_desk.chooser.choose(&m_desk.window, request, [this](const QString &path) { openFiles({path}); });
}

void FileController::chooseToImport()
{
    const QString all = tr("Transcripts") + u" ("_s + transcriptFilter() + u')';
    const FileRequest request{tr("Import transcripts"),           folder(), {},
                              {all, tr("All files") + u" (*)"_s}, {},       false};
    m_desk.chooser.chooseSeveral(&m_desk.window, request,
                                 [this](const QStringList &paths) { Q_EMIT importWanted(paths); });
}

void FileController::save()
{
    if (m_desk.projects.path().isEmpty()) {
        saveAs();
        return;
    }
    connect(
        &m_desk.saver, &Saver::saved, this, [this] { Q_EMIT said(tr("Saved.")); }, Qt::SingleShotConnection);
    m_desk.saver.save();
}

void FileController::saveAs()
{
    FileRequest request = savingRequest();
    request.title = tr("Save as");
    m_desk.chooser.choose(&m_desk.window, request,
                          [this](const QString &path) { m_desk.projects.saveAs(path); });
}

void FileController::saveCopy()
{
    FileRequest request = savingRequest();
    request.title = tr("Save a copy");
    m_desk.chooser.choose(&m_desk.window, request,
                          [this](const QString &path) { m_desk.projects.saveCopy(path); });
}

FileRequest FileController::savingRequest() const
{
    const QString path = m_desk.projects.path();
    QString name = QFileInfo(path).completeBaseName();
    if (const ProjectSession *session = m_desk.projects.session(); session && path.isEmpty()) {
        const auto &episodes = session->project().episodes();
        name = episodes.empty() ? QString() : session->project().factsOf(episodes.front()).title;
        name.replace(u'/', u'-');
    }
    if (name.isEmpty())
        name = tr("show");
    return {{}, folder(), name + u'.' + projectSuffix, {projectFilter()}, projectSuffix, true};
}

QString FileController::folder() const
{
    if (!m_desk.projects.path().isEmpty())
        return QFileInfo(m_desk.projects.path()).absolutePath();
    const auto &recent = m_desk.state.recentFiles();
    return recent.isEmpty() ? QString() : QFileInfo(recent.first().path).absolutePath();
}

QString FileController::transcriptFilter() const
{
    QStringList patterns;
    for (const Format &format : m_desk.formats.formats()) {
        for (const QString &suffix : format.suffixes) {
            if (format.importer && !patterns.contains(u"*."_s + suffix))
                patterns.append(u"*."_s + suffix);
        }
    }
    return patterns.join(u' ');
}

void FileController::fillRecent()
{
    QMenu *menu = m_desk.actions.menu(MenuId::OpenRecent);
    menu->clear();
    std::vector<WelcomePage::Row> rows;
    for (const RecentFile &file : m_desk.state.recentFiles()) {
        const QString name = QFileInfo(file.path).completeBaseName();
        QAction *action =
            menu->addAction(QString(name).replace(u'&', u"&&"_s) + u'\t' + shortFolder(file.path));
        connect(action, &QAction::triggered, this, [this, path = file.path] { m_desk.projects.open(path); });
        rows.push_back({file.path, name, shortFolder(file.path)});
    }
    menu->setEnabled(!menu->isEmpty());
    m_desk.welcome.setRecent(rows);
}

void FileController::fillWelcome()
{
    using Found = std::vector<Leftover>;
    m_looking.start<Found>([](const Worker::Progress &) { return ProjectStore::leftovers(); },
                           [this](const Found &found) { showLeft(found); });
}

void FileController::showLeft(const std::vector<Leftover> &left)
{
    std::vector<WelcomePage::Row> rows;
    const QLocale locale;
    for (const Leftover &each : left) {
        // A project in which nothing was done but to begin it.
        if (each.episodes == 0 && each.work.records <= 1)
            continue;
        const QString when =
            locale.toString(QDateTime::fromMSecsSinceEpoch(each.work.lastMs), QLocale::ShortFormat);
        rows.push_back({each.folder, each.title.isEmpty() ? tr("Untitled project") : each.title,
                        tr("changed last: %1").arg(when)});
    }
    m_desk.welcome.setLeft(rows);
}

} // namespace Ropewalk
