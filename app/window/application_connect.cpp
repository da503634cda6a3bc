// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// What hangs on what: the connections between the parts.

#include "app/window/actions.h"
#include "app/window/applicationparts.h"
#include "app/window/digitkeys.h"
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
#include "widgets/speakers/speakerspanel.h"
#include "widgets/timeline/timelineview.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

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
    connect(&parts.finding, &FindController::noteHitFound, &parts.marks, &MarksController::show);
    connect(&parts.finding, &FindController::labelHitFound, window, [window](SpeakerId speaker) {
        window->showPanel(window->speakers());
        window->speakers().setCurrent(speaker);
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
    connect(&parts.spelling, &SpellingController::judgementChanged, this, [this] {
        const bool isChecked = m_parts->settings.values().isSpellingChecked;
        m_parts->issues.setJudge(isChecked ? &m_parts->spelling.speller() : nullptr);
    });
    connect(&parts.issues, &IssuesController::speakerWanted, window, [window](SpeakerId speaker) {
        window->showPanel(window->speakers());
        window->speakers().setCurrent(speaker);
    });
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
    connect(&parts.views, &ViewController::said, status, &StatusLine::say);
    connect(&parts.spelling, &SpellingController::said, status, &StatusLine::say);
    connect(&parts.sound, &SoundController::said, status, &StatusLine::say);
    connect(&parts.turns, &TurnsController::said, status, &StatusLine::say);
    connect(&parts.correctOnce, &CorrectOnceController::said, status, &StatusLine::say);
    connect(&parts.corrections, &CorrectionsController::said, status, &StatusLine::say);
    connect(&parts.cleaning, &CleanUpController::said, status, &StatusLine::say);
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
    connect(&parts.issues, &IssuesController::said, status, &StatusLine::say);
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
    connect(&parts.turns, &TurnsController::failed, this, sayError);
    connect(&parts.correctOnce, &CorrectOnceController::failed, this, sayError);
    connect(&parts.corrections, &CorrectionsController::failed, this, sayError);
    connect(&parts.cleaning, &CleanUpController::failed, this, sayError);
    connect(&parts.spelling, &SpellingController::failed, this, sayError);
    connect(&parts.outline, &OutlineController::failed, this, sayError);
    connect(&parts.page, &PageController::failed, this, sayError);
    connect(&parts.claims, &ClaimsController::failed, this, sayError);
    connect(&parts.sources, &SourcesController::failed, this, sayError);
    connect(&parts.finding, &FindController::failed, this, sayError);
    connect(&parts.searching, &SearchController::failed, this, sayError);
    connect(&parts.past, &HistoryController::failed, this, sayError);
    connect(&parts.marks, &MarksController::failed, this, sayError);
    connect(&parts.reasons, &ReasonsController::failed, this, sayError);
    connect(&parts.issues, &IssuesController::failed, this, sayError);
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
    const auto backUp = [&parts](qsizetype places) {
        if (places > BackupReason::mostReplaced)
            parts.backups.backUpBefore({BackupReason::Kind::Replace, int(places)});
    };
    connect(&parts.finding, &FindController::aboutToReplace, &parts.backups, backUp);
    connect(&parts.correctOnce, &CorrectOnceController::aboutToCorrect, &parts.backups, backUp);
    connect(&parts.corrections, &CorrectionsController::aboutToCorrect, &parts.backups, backUp);
    connect(&parts.cleaning, &CleanUpController::aboutToCleanUp, &parts.backups, backUp);
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

} // namespace Ropewalk
