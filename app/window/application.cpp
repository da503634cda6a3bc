// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/application.h"

#include "app/session/language.h"
#include "app/window/actions.h"
#include "app/window/applicationparts.h"
#include "app/window/settingsdialog.h"
#include "app/window/singleinstance.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebars.h"
#include "widgets/common/programstyle.h"
#include "widgets/editor/editorview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

QStringList languagesWanted(const QString &chosen)
{
    const bool isForced = qEnvironmentVariableIsSet("ROPEWALK_LANGUAGE");
    return chosen.isEmpty() || isForced ? wantedLanguages() : QStringList{chosen};
}

/// Dates and numbers are as the country has them; but where the window speaks another language than the
/// system, as that language has them.
void setLocale(const QString &language)
{
    const QLocale spoken =
        language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
    const QLocale system = QLocale::system();
    QLocale::setDefault(spoken.language() == system.language() || spoken.language() == QLocale::C ? system
                                                                                                  : spoken);
}

} // namespace

Application::Folders Application::Folders::standard()
{
    using Paths = QStandardPaths;
    const QString name = u"/ropewalk"_s;
    return {Paths::writableLocation(Paths::GenericConfigLocation) + name,
            Paths::writableLocation(Paths::GenericStateLocation) + name, SingleInstance::standardFolder()};
}

Application::Application(const Folders &folders, const Outside &outside)
    : m_folders(folders)
{
    m_settings = std::make_unique<Settings>(folders.settings + u"/settings.json"_s);
    // Before anything has a text.
    setLocale(installLanguage(languagesWanted(m_settings->values().language)));
    installIcons();
    QApplication::setStyle(new ProgramStyle);
    m_parts = std::make_unique<Parts>(*m_settings, folders, outside);
    connectWindow();
    connectEpisode();
    connectWalk();
    connectMessages();
    connectLooks();
    showPage();
    showTitle();
}

Application::~Application() = default;

MainWindow &Application::window() const
{
    return m_parts->window;
}

ProjectController &Application::projects() const
{
    return m_parts->projects;
}

int Application::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Turns the transcript of a recorded conversation into one that can be "
           "published and stood behind."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"files"_s, tr("Projects or transcripts to open."), tr("[files…]"));
    parser.process(arguments);
    QStringList files;
    for (const QString &file : parser.positionalArguments())
        files.append(QFileInfo(file).absoluteFilePath());

    // Who keeps their things elsewhere is another program's user.
    const QByteArray place = QCryptographicHash::hash(m_folders.state.toUtf8(), QCryptographicHash::Sha256);
    SingleInstance instance(m_folders.runtime, u"window-"_s + QString::fromLatin1(place.toHex().first(8)));
    if (instance.handOver(files))
        return EXIT_SUCCESS;
    connect(&instance, &SingleInstance::started, this,
            [this](const QStringList &paths, const QString &token) {
                m_parts->window.comeForward(token);
                openFiles(paths);
            });
    show();
    openFiles(files);
    return QApplication::exec();
}

void Application::show()
{
    m_parts->window.restoreGeometry(m_parts->state.geometry());
    m_parts->window.workspaces().setState(m_parts->state.workspaces());
    m_parts->window.show();
}

void Application::openFiles(const QStringList &paths)
{
    m_parts->files.openFiles(paths);
}

void Application::showPage()
{
    const bool hasProject = m_parts->projects.session() != nullptr;
    const bool hasEpisode = !m_parts->episodes.current().isNull();
    using Page = MainWindow::Page;
    m_parts->window.showPage(hasEpisode ? Page::Transcript : hasProject ? Page::NoEpisode : Page::Welcome);
    m_parts->window.actions().setAvailable(hasEpisode   ? ActionNeeds::Episode
                                           : hasProject ? ActionNeeds::Project
                                                        : ActionNeeds::Nothing);
}

void Application::showTitle()
{
    QStringList parts;
    if (const Episode *episode = m_parts->episodes.episode())
        parts.append(episode->facts().title);
    if (m_parts->projects.session()) {
        const QString path = m_parts->projects.path();
        parts.append(path.isEmpty() ? tr("Untitled project") : QFileInfo(path).fileName());
    }
    parts.append(u"Ropewalk"_s);
    parts.removeAll(QString());
    m_parts->window.setWindowTitle(parts.join(u" — "_s));
}

void Application::showSettings()
{
    auto *dialog = m_parts->window.findChild<SettingsDialog *>();
    if (!dialog) {
        dialog = new SettingsDialog(m_parts->settings, m_parts->appearance, &m_parts->window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void Application::showAbout()
{
    m_parts->window.bars().show(
        {u"about"_s, Message::Severity::Information,
         tr("Ropewalk %1. Turns the transcript of a recorded conversation into one that can be published and "
            "stood behind. MIT licence.")
             .arg(QCoreApplication::applicationVersion())});
}

void Application::quit()
{
    m_isQuitting = true;
    m_parts->state.setWindow(m_parts->window.saveGeometry(), m_parts->window.workspaces().state());
    m_parts->projects.close();
}

} // namespace Ropewalk
