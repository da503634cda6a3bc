// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/application.h"

#include "app/session/language.h"
#include "app/window/actions.h"
#include "app/window/appearance.h"
#include "app/window/backupscontroller.h"
#include "app/window/badgecontroller.h"
#include "app/window/carets.h"
#include "app/window/castcontroller.h"
#include "app/window/claimscontroller.h"
#include "app/window/digitkeys.h"
#include "app/window/diskwatch.h"
#include "app/window/editcontroller.h"
#include "app/window/filecontroller.h"
#include "app/window/findcontroller.h"
#include "app/window/gotocontroller.h"
#include "app/window/historycontroller.h"
#include "app/window/leftcontroller.h"
#include "app/window/lookatanchors.h"
#include "app/window/lookatclaims.h"
#include "app/window/mainwindow.h"
#include "app/window/markscontroller.h"
#include "app/window/outlinecontroller.h"
#include "app/window/pagecontroller.h"
#include "app/window/projectbars.h"
#include "app/window/reasonlistcontroller.h"
#include "app/window/reasonscontroller.h"
#include "app/window/rescuecontroller.h"
#include "app/window/searchcontroller.h"
#include "app/window/sendcopycontroller.h"
#include "app/window/settingsdialog.h"
#include "app/window/singleinstance.h"
#include "app/window/sourcescontroller.h"
#include "app/window/statusline.h"
#include "app/window/timelinecontroller.h"
#include "app/window/transfercontroller.h"
#include "model/formats/markdowntext.h"
#include "widgets/claims/claimspanel.h"
#include "widgets/claims/sourcespanel.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebars.h"
#include "widgets/common/programstyle.h"
#include "widgets/editor/editorview.h"
#include "widgets/episodes/episodespanel.h"
#include "widgets/history/historypanel.h"
#include "widgets/marks/markspanel.h"
#include "widgets/page/pagepanel.h"
#include "widgets/reasons/reasonspanel.h"
#include "widgets/searching/searchpanel.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

/// In the order in which they need each other; they end in the reverse order.
struct Application::Parts {
    Parts(Settings &chosen, const Folders &folders, FileChooser &chooser)
        : settings(chosen)
        , state(folders.state + u"/window.json"_s)
        , appearance(settings)
        , projects(settings, state)
        , saver(projects, settings)
        , episodes(projects, state, window.editor(), window.episodes())
        , carets(window.editor(), window.page())
        , cast(window.speakers(), window.picker(), window.bars())
        , edits(projects, episodes, cast, window.editor(), window.actions())
        , timeline({projects, episodes, window.editor(), window.timeline(), window.workspaces(), state},
                   window.actions())
        , outline({projects, episodes, window.editor(), window.outline(), window.topicPicker(),
                   window.timeline().surface().reader(), window.actions()})
        , page(projects, episodes, window.page(), window.actions())
        , claims(projects, episodes, cast, carets, window.claims(), window.actions())
        , sources(projects, episodes, claims, window.sources(), window.bars(), window.actions())
        , finding(window.findBar(), window.editor())
        , going(window.gotoBar(), window.editor())
        , marks(
              {projects, episodes, window.editor(), carets, window.marks(), window.bars(), window.actions()})
        , searching({projects, episodes, carets, window.search(), window.actions()})
        , past({window, projects, episodes, window.editor(), window.history(), window.bars(),
                window.actions(), appearance})
        , walk(episodes, carets)
        , reasons({projects, episodes, window.editor(), carets, window.reasons(), window.reasonPicker(), walk,
                   window.actions()})
        , anchorLooks(projects, episodes)
        , claimLooks(projects, episodes)
        , badges({episodes, window.editor(), window.page(), claims, reasons, marks})
        , reasonLists({window, projects, chooser, window.bars(), window.actions()})
        , left(episodes, reasons, window.workspaces(), window.timeline())
        , status(*window.statusBar(), episodes, window.editor(), saver, projects)
        , bars(window.bars(), projects, saver)
        , disk(window.bars(), projects, DiskWatch::roomAt(folders.state))
        , backups({window, window.bars(), projects, chooser, window.actions(), appearance})
        , sending({window, window.bars(), projects, chooser, window.actions(), appearance})
        , rescue({window, window.bars(), projects, chooser})
        , files({window, window.actions(), window.welcome(), projects, saver, state, chooser, formats})
        , transfer({window, projects, episodes, state, formats, chooser, window.bars(), appearance})
    {
    }

    FormatRegistry formats = FormatRegistry::standard();
    Settings &settings;
    WindowState state;
    Appearance appearance;
    MainWindow window;
    ProjectController projects;
    Saver saver;
    EpisodeController episodes;
    Carets carets;
    CastController cast;
    EditController edits;
    TimelineController timeline;
    OutlineController outline;
    PageController page;
    ClaimsController claims;
    SourcesController sources;
    FindController finding;
    GotoController going;
    MarksController marks;
    SearchController searching;
    HistoryController past;
    LookWalk walk;
    ReasonsController reasons;
    LookAtAnchors anchorLooks;
    LookAtClaims claimLooks;
    BadgeController badges;
    ReasonListController reasonLists;
    LeftController left;
    StatusLine status;
    ProjectBars bars;
    DiskWatch disk;
    BackupsController backups;
    SendCopyController sending;
    RescueController rescue;
    FileController files;
    TransferController transfer;
};

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

Application::Application(const Folders &folders, FileChooser &chooser)
    : m_folders(folders)
{
    m_settings = std::make_unique<Settings>(folders.settings + u"/settings.json"_s);
    // Before anything has a text.
    setLocale(installLanguage(languagesWanted(m_settings->values().language)));
    installIcons();
    QApplication::setStyle(new ProgramStyle);
    m_parts = std::make_unique<Parts>(*m_settings, folders, chooser);
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

void Application::connectWindow()
{
    Parts &parts = *m_parts;
    MainWindow *window = &parts.window;
    connect(window, &MainWindow::closeWanted, this, &Application::quit);
    connect(window, &MainWindow::filesDropped, &parts.files, &FileController::openFiles);
    connect(&parts.projects, &ProjectController::notClosed, this, [this] { m_isQuitting = false; });
    connect(&parts.projects, &ProjectController::closed, this, [this] {
        showPage();
        showTitle();
        if (m_isQuitting)
            m_parts->window.closeNow();
    });
    connect(&parts.projects, &ProjectController::savedAs, this, &Application::showTitle);
    const Actions &actions = window->actions();
    actions.on(ActionId::Settings, this, [this] { showSettings(); });
    actions.on(ActionId::About, this, [this] { showAbout(); });
    actions.on(ActionId::EpisodeFacts, this, [this] {
        m_parts->window.showPanel(m_parts->window.episodes());
        m_parts->window.episodes().editFacts();
    });
    actions.on(ActionId::Find, &parts.finding, &FindController::openFind);
    actions.on(ActionId::Replace, &parts.finding, &FindController::openReplace);
    connect(&parts.finding, &FindController::pageHitFound, window, [window](const Range &hit) {
        window->showPanel(window->page());
        window->page().showPlace(hit.from, hit.to.offset);
    });
    actions.on(ActionId::FindNext, &parts.finding, &FindController::findNext);
    actions.on(ActionId::FindPrevious, &parts.finding, &FindController::findPrevious);
    actions.on(ActionId::GoTo, &parts.going, &GotoController::open);
    auto *digits = new DigitKeys(&window->editor());
    connect(digits, &DigitKeys::digitPressed, window, [window](int digit) {
        const ActionId id = digit == 0 ? ActionId::ChooseSpeaker : ActionTable::speakerAction(digit);
        window->actions().action(id)->trigger();
    });
}

void Application::connectEpisode()
{
    Parts &parts = *m_parts;
    connect(&parts.episodes, &EpisodeController::begun, this, [this] {
        ProjectSession *session = m_parts->projects.session();
        m_parts->cast.setSession(session);
        m_parts->cast.setRefusedOffers(m_parts->state.places().value(session->project().id()).refusedOffers);
    });
    connect(&parts.episodes, &EpisodeController::ended, this, [this] { m_parts->cast.setSession(nullptr); });
    MainWindow *window = &parts.window;
    connect(&parts.claims, &ClaimsController::panelWanted, window,
            [window] { window->showPanel(window->claims()); });
    connect(&parts.sources, &SourcesController::panelWanted, window,
            [window] { window->showPanel(window->sources()); });
    connect(&parts.searching, &SearchController::panelWanted, window,
            [window] { window->showPanel(window->search()); });
    connect(&parts.past, &HistoryController::panelWanted, window,
            [window] { window->showPanel(window->history()); });
    connect(&parts.searching, &SearchController::sourceWanted, window, [window](SourceId id) {
        window->showPanel(window->sources());
        window->sources().setCurrent(id);
        window->sources().setFocus(Qt::OtherFocusReason);
    });
    connect(&parts.searching, &SearchController::lostWanted, this, [this](AnnotationId id, bool isClaim) {
        if (isClaim)
            m_parts->claims.show(id);
        else
            m_parts->marks.show(id);
    });
    connect(&parts.sources, &SourcesController::left, &window->editor(),
            [window] { window->editor().setFocus(Qt::OtherFocusReason); });
    connect(&parts.cast, &CastController::refusedOffersChanged, this, [this] {
        m_parts->state.setRefusedOffers(m_parts->episodes.project()->id(), m_parts->cast.refusedOffers());
    });
    connect(&parts.cast, &CastController::counted, this,
            [this](const EpisodeCounts &counts) { m_parts->status.setWords(counts.words); });
    connect(&parts.episodes, &EpisodeController::shown, this, [this] {
        Parts &all = *m_parts;
        all.finding.setEpisode(all.episodes.project(), all.episodes.current(), all.episodes.editor());
        all.going.setEpisode(all.episodes.project(), all.episodes.current());
        all.cast.setEpisode(all.episodes.current());
        showPage();
        showTitle();
    });
    connect(&parts.episodes, &EpisodeController::changed, this, [this](const Touched &touched) {
        m_parts->finding.apply(touched);
        m_parts->going.apply(touched);
        if (touched.episodeFacts)
            showTitle();
    });
    connect(&parts.reasons, &ReasonsController::mentionsChanged, this, [this] {
        const Project *project = m_parts->episodes.project();
        std::vector<TimelineMention> mentions;
        for (const Mention &mention : m_parts->reasons.mentions()->offered()) {
            const Reason *reason = project->catalogue().reasons.find(mention.reason);
            mentions.push_back({mention.range(), mention.number, reason ? reason->text : QString()});
        }
        m_parts->window.timeline().setMentions(mentions);
    });
    // What is saved says where one was, also when the program dies.
    connect(&parts.saver, &Saver::saved, &parts.episodes, &EpisodeController::remember);
    connect(&parts.status, &StatusLine::summaryChanged, this,
            [this] { m_parts->window.episodes().setSummary(m_parts->status.summary()); });
}

void Application::connectWalk()
{
    Parts &parts = *m_parts;
    MainWindow *window = &parts.window;
    const auto bring = [window](QWidget &panel) { return [window, &panel] { window->showPanel(panel); }; };
    connect(&parts.carets, &Carets::pageWanted, window, bring(window->page()));
    connect(&parts.marks, &MarksController::panelWanted, window, bring(window->marks()));
    connect(&parts.reasons, &ReasonsController::panelWanted, window, bring(window->reasons()));
    parts.walk.addSource(parts.anchorLooks);
    connect(&parts.anchorLooks, &LookAtAnchors::stood, &parts.marks, &MarksController::choose);
    connect(&parts.anchorLooks, &LookAtAnchors::showWanted, &parts.marks, &MarksController::show);
    parts.walk.addSource(parts.claimLooks);
    connect(&parts.claimLooks, &LookAtClaims::stood, &parts.claims, &ClaimsController::setCurrent);
    connect(&parts.claimLooks, &LookAtClaims::showWanted, &parts.claims, &ClaimsController::show);
    connect(&parts.claimLooks, &LookAtClaims::openWanted, &parts.claims, &ClaimsController::open);
    const auto takeWorkspace = [this](Workspace workspace) {
        m_parts->claimLooks.setWithOpen(workspace == Workspace::FactCheck);
    };
    connect(&window->workspaces(), &Workspaces::currentChanged, this, takeWorkspace);
    takeWorkspace(window->workspaces().current());
}

void Application::connectMessages()
{
    Parts &parts = *m_parts;
    StatusLine *status = &parts.status;
    connect(&parts.edits, &EditController::said, status, &StatusLine::say);
    connect(&parts.outline, &OutlineController::said, status, &StatusLine::say);
    connect(&parts.page, &PageController::said, status, &StatusLine::say);
    connect(&parts.finding, &FindController::said, status, &StatusLine::say);
    connect(&parts.cast, &CastController::said, status, &StatusLine::say);
    connect(&parts.searching, &SearchController::said, status, &StatusLine::say);
    connect(&parts.past, &HistoryController::said, status, &StatusLine::say);
    connect(&parts.marks, &MarksController::said, status, &StatusLine::say);
    connect(&parts.reasons, &ReasonsController::said, status, &StatusLine::say);
    connect(&parts.reasonLists, &ReasonListController::said, status, &StatusLine::say);
    connect(&parts.walk, &LookWalk::said, status, &StatusLine::say);
    connect(&parts.anchorLooks, &LookAtAnchors::said, status, &StatusLine::say);
    connect(&parts.claimLooks, &LookAtClaims::said, status, &StatusLine::say);
    connect(&parts.timeline, &TimelineController::said, status, &StatusLine::say);
    connect(&parts.claims, &ClaimsController::said, status, &StatusLine::say);
    connect(&parts.sources, &SourcesController::said, status, &StatusLine::say);
    connect(&parts.files, &FileController::said, status, &StatusLine::say);
    connect(&parts.transfer, &TransferController::said, status, &StatusLine::say);
    const auto sayError = [status, &parts](const Error &error) {
        // What stands in the way of every step stays to be read.
        if (error.kind == Error::Kind::Unwritable)
            parts.bars.sayFull(error);
        else
            status->say(error.text());
    };
    connect(&parts.edits, &EditController::failed, this, sayError);
    connect(&parts.outline, &OutlineController::failed, this, sayError);
    connect(&parts.page, &PageController::failed, this, sayError);
    connect(&parts.claims, &ClaimsController::failed, this, sayError);
    connect(&parts.sources, &SourcesController::failed, this, sayError);
    connect(&parts.finding, &FindController::failed, this, sayError);
    connect(&parts.searching, &SearchController::failed, this, sayError);
    connect(&parts.past, &HistoryController::failed, this, sayError);
    connect(&parts.marks, &MarksController::failed, this, sayError);
    connect(&parts.reasons, &ReasonsController::failed, this, sayError);
    connect(&parts.anchorLooks, &LookAtAnchors::failed, this, sayError);
    connect(&parts.claimLooks, &LookAtClaims::failed, this, sayError);
    connect(&parts.marks, &MarksController::undoWanted, parts.window.actions().action(ActionId::Undo),
            &QAction::trigger);
    connect(&parts.episodes, &EpisodeController::failed, this, sayError);
    MessageBars *bars = &parts.window.bars();
    connect(&parts.edits, &EditController::undoAsked, this, [bars](const QString &question) {
        bars->show({u"undo"_s, Message::Severity::Information, question});
    });
    connect(&parts.edits, &EditController::undoAnswered, this, [bars] { bars->remove(u"undo"_s); });
    connect(&parts.bars, &ProjectBars::saveAsWanted, &parts.files, &FileController::saveAs);
    connect(&parts.bars, &ProjectBars::saveCopyWanted, &parts.files, &FileController::saveCopy);
    connect(&parts.bars, &ProjectBars::forgetWanted, &parts.state, &WindowState::removeRecent);
    parts.bars.setWaysOut(
        [&parts](const QString &path, const Error &error) { return parts.rescue.waysOut(path, error); });
    parts.rescue.addOffer([&parts](const QString &path) { return parts.backups.offer(path); });
    connect(&parts.cast, &CastController::aboutToMerge, &parts.backups,
            [&parts] { parts.backups.backUpBefore({BackupReason::Kind::Merge}); });
    connect(&parts.finding, &FindController::aboutToReplace, &parts.backups, [&parts](qsizetype places) {
        if (places > BackupReason::mostReplaced)
            parts.backups.backUpBefore({BackupReason::Kind::Replace, int(places)});
    });
    connect(&parts.rescue, &RescueController::checked, &parts.status, &StatusLine::setChecked);
    TransferController *transfer = &parts.transfer;
    connect(&parts.files, &FileController::importWanted, transfer, &TransferController::importFiles);
    connect(&parts.files, &FileController::sampleWanted, transfer, &TransferController::openSample);
    connect(&parts.files, &FileController::exportWanted, transfer, &TransferController::exportEpisode);
    for (const QString &trouble : {parts.settings.trouble(), parts.state.trouble()}) {
        if (!trouble.isEmpty())
            bars->show({trouble, Message::Severity::Warning, trouble});
    }
    connect(&parts.settings, &Settings::notWritten, this, [bars](const Error &error) {
        bars->show({u"settings"_s, Message::Severity::Warning,
                    tr("What you chose holds until the program ends. %1").arg(error.text())});
    });
}

void Application::connectLooks()
{
    Parts &parts = *m_parts;
    parts.window.editor().setMarkdown(MarkdownText::escape);
    parts.window.setTheme(parts.appearance.theme());
    connect(&parts.appearance, &Appearance::themeChanged, &parts.window, &MainWindow::setTheme);
    const auto take = [this] {
        const Settings::Values &values = m_parts->settings.values();
        m_parts->window.actions().setChosenKeys(values.keys);
        m_parts->window.editor().setZoom(values.zoomPercent);
        const ActionId look = ActionId(int(ActionId::ThemeSystem) + int(values.look));
        m_parts->window.actions().action(look)->setChecked(true);
    };
    take();
    connect(&parts.settings, &Settings::changed, this, take);
    connect(&parts.window.editor(), &EditorView::zoomChanged, this, [this](int percent) {
        Settings::Values values = m_parts->settings.values();
        values.zoomPercent = percent;
        m_parts->settings.set(values);
    });
    for (const Look look : {Look::System, Look::Light, Look::Dark}) {
        const ActionId id = ActionId(int(ActionId::ThemeSystem) + int(look));
        parts.window.actions().on(id, this, [this, look] {
            Settings::Values values = m_parts->settings.values();
            values.look = look;
            m_parts->settings.set(values);
        });
    }
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
        dialog = new SettingsDialog(m_parts->settings, &m_parts->window);
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
