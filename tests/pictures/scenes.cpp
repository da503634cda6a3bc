// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/pictures/scenes.h"

#include "app/session/houserules.h"
#include "app/session/projectsession.h"
#include "app/window/actions.h"
#include "app/window/mainwindow.h"
#include "app/window/projectcontroller.h"
#include "app/window/transfer/importdialog.h"
#include "tests/pictures/worked.h"
#include "widgets/editor/editorview.h"
#include "widgets/find/findbar.h"
#include "widgets/issues/issuespanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize usualSize{1440, 900};
constexpr QSize narrowSize{800, 600};
/// For what takes its moment: counts, layouts, effects.
constexpr int momentMs = 400;
/// How far into the episode the pictures are taken.
constexpr int someTurns = 9;

template <typename Widget>
Widget *openWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *wanted = qobject_cast<Widget *>(window); wanted && window->isVisible())
            return wanted;
    }
    return nullptr;
}

void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    if (QWidget *focus = QApplication::focusWidget())
        QTest::keyClick(focus, key, modifiers);
}

} // namespace

Scenes::Scenes(const QString &file)
    : m_file(file)
{
}

Scenes::~Scenes() = default;

QStringList Scenes::names()
{
    return {u"welcome"_s,
            u"edit-light"_s,
            u"edit-dark"_s,
            u"outline-light"_s,
            u"outline-dark"_s,
            u"fact-check-light"_s,
            u"fact-check-dark"_s,
            u"topic"_s,
            u"reason"_s,
            u"find"_s,
            u"replace-light"_s,
            u"replace-dark"_s,
            u"import"_s,
            u"export"_s,
            u"keys"_s,
            u"speakers"_s,
            u"narrow"_s,
            u"settings"_s,
            u"search-light"_s,
            u"search-dark"_s,
            u"backups"_s,
            u"send-copy"_s,
            u"changed"_s,
            u"swap-light"_s,
            u"swap-dark"_s,
            u"marker"_s,
            u"correct-once-light"_s,
            u"correct-once-dark"_s,
            u"corrections-light"_s,
            u"corrections-dark"_s,
            u"where-corrections-light"_s,
            u"where-corrections-dark"_s,
            u"clean-up-light"_s,
            u"clean-up-dark"_s,
            u"sound-light"_s,
            u"sound-dark"_s,
            u"spelling-light"_s,
            u"spelling-dark"_s,
            u"statistics"_s,
            u"folded"_s,
            u"changes-light"_s,
            u"changes-dark"_s,
            u"settings-appearance"_s,
            u"settings-keys"_s,
            u"history-light"_s,
            u"history-dark"_s,
            u"compare-light"_s,
            u"compare-dark"_s,
            u"issues-light"_s,
            u"issues-dark"_s};
}

QPixmap Scenes::picture(const QString &name)
{
    if (!names().contains(name) || !start())
        return {};
    MainWindow &window = m_application->window();
    const auto trigger = [&window](ActionId id) { window.actions().action(id)->trigger(); };
    window.resize(name == "narrow"_L1 ? narrowSize : usualSize);
    if (name.endsWith("-dark"_L1))
        trigger(ActionId::ThemeDark);
    if (name == "welcome"_L1)
        return grab();
    if (name == "import"_L1) {
        m_application->openFiles({m_file});
        return QTest::qWaitFor([] { return openWindow<ImportDialog>() != nullptr; }) ? grab() : QPixmap();
    }
    if (!openEpisode())
        return {};
    workOn(*m_application->projects().session(), window.editor().episode());
    if (name.startsWith("outline"_L1))
        trigger(ActionId::WorkspaceOutline);
    if (name.startsWith("fact-check"_L1))
        trigger(ActionId::WorkspaceFactCheck);
    window.editor().setFocus();
    if (name.startsWith("fact-check"_L1))
        openFirstClaim();
    else
        goOn(someTurns);
    if (name == "topic"_L1) {
        trigger(ActionId::TagTopic);
    } else if (name == "reason"_L1) {
        trigger(ActionId::LinkReason);
    } else if (name == "find"_L1) {
        trigger(ActionId::Find);
        QTest::keyClicks(QApplication::focusWidget(), u"page"_s);
        key(Qt::Key_Return);
    } else if (name.startsWith("replace"_L1)) {
        trigger(ActionId::Replace);
        QTest::keyClicks(QApplication::focusWidget(), u"the (\\w+)"_s);
        for (QCheckBox *box : window.findBar().findChildren<QCheckBox *>()) {
            if (box->text().remove(u'&') == "Pattern"_L1)
                box->setChecked(true);
        }
        key(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"a $1"_s);
        window.findBar().findChild<QToolButton *>(u"list"_s)->setChecked(true);
        QTest::qWait(momentMs);
    } else if (name == "export"_L1) {
        trigger(ActionId::Export);
    } else if (name == "keys"_L1) {
        trigger(ActionId::CheatSheet);
    } else if (name == "settings"_L1) {
        trigger(ActionId::Settings);
    } else if (name == "speakers"_L1) {
        trigger(ActionId::ChooseSpeaker);
    } else if (name.startsWith("search"_L1)) {
        trigger(ActionId::SearchProject);
        QTest::keyClicks(QApplication::focusWidget(), u"that"_s);
        QTest::qWait(momentMs * 2);
    } else if (name == "backups"_L1 || name == "send-copy"_L1) {
        saveToFile();
        trigger(name == "backups"_L1 ? ActionId::RestoreBackup : ActionId::SendCopy);
        QTest::qWait(momentMs);
    } else if (name == "changed"_L1) {
        changeFile(saveToFile());
    } else if (name.startsWith("swap"_L1)) {
        trigger(ActionId::SwapSpeakers);
    } else if (name == "marker"_L1) {
        trigger(ActionId::SetMarker);
    } else if (name.startsWith("correct-once"_L1)) {
        correctOnce();
    } else if (name.contains("corrections"_L1)) {
        addCorrections();
        trigger(name.startsWith("where"_L1) ? ActionId::LookForCorrections : ActionId::Corrections);
        QTest::qWait(momentMs);
    } else if (name.startsWith("issues"_L1)) {
        makeIssues();
        window.showPanel(window.issues());
        QTest::qWait(momentMs);
        trigger(ActionId::NextToLookAt);
    } else if (showEditing(name)) {
        QTest::qWait(momentMs);
    } else if (name.startsWith("history"_L1)) {
        trigger(ActionId::ShowHistory);
    } else if (name.startsWith("compare"_L1)) {
        correctTurns();
        trigger(ActionId::CompareStates);
        QTest::qWait(momentMs * 2);
    }
    return grab();
}

bool Scenes::start()
{
    m_application.reset();
    qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
    const QString own = m_folder.path() + u'/' + QString::number(QDateTime::currentMSecsSinceEpoch());
    m_application = std::make_unique<Application>(
        Application::Folders{own + u"/settings"_s, own + u"/state"_s, own + u"/runtime"_s},
        Application::Outside{m_nobody, m_player, m_dictionaries});
    m_application->show();
    const bool isShown = QTest::qWaitForWindowExposed(&m_application->window());
    m_application->window().activateWindow();
    return isShown;
}

bool Scenes::openEpisode()
{
    MainWindow &window = m_application->window();
    m_application->openFiles({m_file});
    return QTest::qWaitFor([&] {
        if (auto *dialog = openWindow<ImportDialog>()) {
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->isDefault() && button->isEnabled())
                    button->click();
            }
            return false;
        }
        window.activateWindow();
        return window.editor().hasFocus() && !window.editor().episode().isNull();
    });
}

/// Goes into the text and selects a few words.
void Scenes::goOn(int turns)
{
    for (int turn = 0; turn < turns; ++turn)
        key(Qt::Key_Down, Qt::AltModifier);
    for (int word = 0; word < 4; ++word)
        key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
}

/// Types into a few turns, and gives one to somebody else.
void Scenes::correctTurns()
{
    QWidget &editor = m_application->window().editor();
    for (const QString &words : {u"What they call "_s, u"So, "_s, u"Honestly: "_s}) {
        QTest::keyClicks(&editor, words);
        key(Qt::Key_Down, Qt::AltModifier);
        key(Qt::Key_Delete, Qt::ControlModifier);
    }
    key(Qt::Key_2, Qt::ControlModifier);
}

/// Corrects a word that stands elsewhere, too.
void Scenes::makeIssues()
{
    const EditorView &editor = m_application->window().editor();
    const auto type = [](const QString &text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    };
    if (editor.episode().isNull())
        return;
    type(u"And and so "_s);
    type(u"[inaudible 00:02:10] "_s);
    type(u"with with the the "_s);
    type(u"[Gerhard?] "_s);
    key(Qt::Key_Home, Qt::ControlModifier);
}

void Scenes::correctOnce()
{
    EditorView &editor = m_application->window().editor();
    const Episode *episode = m_application->projects().session()->project().episode(editor.episode());
    for (qsizetype number = 0; number < episode->transcript().lineCount(); ++number) {
        const Line &line = episode->transcript().lineAt(number).line();
        const qsizetype at = line.text.indexOf(u"company"_s);
        if (at < 0)
            continue;
        const Position place{line.id, qint32(at) + 2};
        editor.setCaret({place, place});
        QTest::keyClicks(&editor, u"u"_s);
        key(Qt::Key_Right, Qt::ControlModifier);
        key(Qt::Key_Right, Qt::ControlModifier);
        break;
    }
    QTest::qWait(momentMs);
}

void Scenes::addCorrections()
{
    ProjectSession &session = *m_application->projects().session();
    HouseRules rules(session.project(), session.history());
    for (const auto &[from, to] :
         {std::pair(u"goat"_s, u"Goat"_s), std::pair(u"status page"_s, u"status-page"_s),
          std::pair(u"Gehard"_s, u"Gerhard"_s), std::pair(u"tbh"_s, u"to be honest"_s)})
        Q_UNUSED(rules.add({{}, HouseRule::Kind::Correction, from, to, {}, from != u"tbh"_s}));
}

/// Saves the project, and once more what was done after that: the first state is a backup then.
QString Scenes::saveToFile()
{
    const QString file = m_folder.filePath(u"Stake and Rope.ropewalk"_s);
    QFile::remove(file);
    ProjectController &projects = m_application->projects();
    projects.saveAs(file);
    const auto isSaved = [&projects, &file] {
        return projects.path() == file && !projects.isBusy() && !projects.session()->store().isFileBehind();
    };
    Q_UNUSED(QTest::qWaitFor(isSaved));
    QTest::keyClicks(&m_application->window().editor(), u"We said. "_s);
    QTest::qWait(momentMs);
    m_application->window().actions().action(ActionId::Save)->trigger();
    Q_UNUSED(QTest::qWaitFor(isSaved));
    return file;
}

/// Changes the file as a program on another computer does, and goes on here.
void Scenes::changeFile(const QString &file)
{
    const QString copy = file + u".other"_s;
    QFile::remove(copy);
    auto other = QFile::copy(file, copy) ? ProjectSession::open(copy, u"Bea"_s)
                                         : std::unexpected(Error{Error::Kind::Unreadable, {}, {}});
    if (!other)
        return;
    Q_UNUSED((*other)->history().perform({{}, u"Name"_s, {SetProjectFacts{{.name = u"Stake and Rope"_s}}}}));
    Q_UNUSED((*other)->close());
    QFile::remove(file);
    QFile::rename(copy, file);
    QTest::keyClicks(&m_application->window().editor(), u"Here. "_s);
}

/// The card of the claim that comes first.
void Scenes::openFirstClaim()
{
    MainWindow &window = m_application->window();
    const Episode *episode =
        m_application->projects().session()->project().episode(window.editor().episode());
    std::vector<Position> places;
    for (const auto &[id, annotation] : episode->annotations().all()) {
        if (annotation.as<Claim>())
            places.push_back(annotation.places.front().range.from);
    }
    if (places.empty())
        return;
    const auto isBefore = [&](const Position &one, const Position &other) {
        return episode->compare(one, other) < 0;
    };
    const Position first = *std::ranges::min_element(places, isBefore);
    window.editor().setCaret({first, first});
    window.actions().action(ActionId::MarkClaim)->trigger();
}

/// The window, with what stands before it.
QPixmap Scenes::grab()
{
    MainWindow &window = m_application->window();
    QTest::qWait(momentMs);
    window.statusBar()->clearMessage();
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other == &window || !other->isVisible())
            continue;
        const bool isSheet = qobject_cast<QDialog *>(other) != nullptr;
        const QPoint place = isSheet ? QRect(QPoint(), window.size()).center() - other->rect().center()
                                     : other->pos() - window.pos();
        if (isSheet)
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
        painter.drawPixmap(place, other->grab());
    }
    return picture;
}
