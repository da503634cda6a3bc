// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
//
// What is done to an episode of 100,000 lines in the whole window, with all that runs beside it: spelling by
// the real dictionaries, the queue of issues, the timeline, the panels. For each thing how long until the
// window is calm again, and the longest time in which it did nothing else (beside the same for a letter that
// is typed). Run by `script/test --bench`; numbers of lines may be given instead; off screen unless
// QT_QPA_PLATFORM says otherwise.
#include "app/session/projectsession.h"
#include "app/spelling/sonnetdictionaries.h"
#include "tests/app/window/windowdesk.h"
#include "widgets/find/findbar.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>

#include <array>
#include <cstdio>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// What is not done by then is said to hang.
constexpr qint64 longestMs = 60'000;
/// The window is calm when no round of events took longer than this for as long as that.
constexpr double calmRoundMs = 1.5;
constexpr qint64 calmMs = 400;

const std::array<QString, 8> sentences{
    u"So, um, the goats stood on the roof and looked at us while we took the pager down."_s,
    u"Nobody was on call, you know, and nobody paged the the farmer about the barn."_s,
    u"I mean, it costs 3,500 dollars a year; they said so at the meeting."_s,
    u"We asked [unintelligible 00:05:33] and he never wrote the runbok."_s,
    u"That is what the status page said, and it was green for six years."_s,
    u"Uh, there is no goat analysis meeting -- there never was (laughter) one."_s,
    u"Gehard wrote it down, and Gerhard took it to the fence and threw it over."_s,
    u"Goats eat what they find, they sleep when it is dark, and nobody asks them why."_s};

void writeProject(const QString &path, int lines)
{
    auto session = ProjectSession::openOrCreate(path, u"Bench"_s);
    if (!session)
        qFatal("%s", qPrintable(session.error().text()));
    ImportedEpisode episode;
    for (int at = 0; at < lines; ++at) {
        ImportedTurn turn;
        turn.label = std::array{u"ANN"_s, u"BEN"_s, u"CARLA"_s}[size_t(at % 3)];
        turn.lines.push_back(Line{{}, sentences[size_t(at) % sentences.size()], {}, {}, {}});
        episode.turns.push_back(std::move(turn));
    }
    ImportPlan plan = planImport((*session)->project(), episode, u"Long"_s);
    const auto imported = (*session)->import(std::move(plan));
    if (!imported || !(*session)->close())
        qFatal("the project was not written");
}

class Desk : public WindowDesk
{
public:
    void begin(const QString &file)
    {
        application =
            std::make_unique<Application>(folders, Application::Outside{chooser, player, m_dictionaries});
        application->show();
        window().resize(1440, 900);
        if (!QTest::qWaitForWindowExposed(&window()))
            qFatal("the window was not shown");
        application->openFiles({file});
        if (!waitForEpisode())
            qFatal("the episode was not opened");
        window().activateWindow();
        rest();
        editor().setFocus();
    }

    /// Does something, and waits until it is done and the window is calm.
    template <typename Deed>
    void measure(const char *what, const Deed &deed)
    {
        QElapsedTimer whole;
        whole.start();
        deed();
        m_longest = double(whole.nsecsElapsed()) / 1e6;
        const double at = m_longest;
        const double busy = rest();
        std::printf("  %-44s %8.1f ms, at once %7.1f, longest hold-up %7.1f\n", what, std::max(at, busy), at,
                    m_longest);
    }
    void act(const char *what, ActionId id)
    {
        measure(what, [this, id] { trigger(id); });
    }
    /// Presses the button whose text begins so.
    void press(const QString &text) const
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            auto *button = qobject_cast<QAbstractButton *>(widget);
            if (button && button->isVisible() && button->isEnabled() &&
                button->text().remove(u'&').startsWith(text))
                return button->click();
        }
        qFatal("there is no button \"%s\"", qPrintable(text));
    }
    void fill(const QString &find, const QString &replacement) const
    {
        QList<QLineEdit *> fields = window().findBar().findChildren<QLineEdit *>();
        fields[0]->setText(find);
        fields[1]->setText(replacement);
    }
    void put(qsizetype line) const
    {
        const Position at{episode().transcript().lineAt(line).line().id, 0};
        editor().setFocus();
        editor().setCaret({at, at});
    }
    void closeDialog() const
    {
        if (auto *dialog = QApplication::activeModalWidget() ? QApplication::activeModalWidget()
                                                             : window().findChild<QDialog *>())
            dialog->close();
    }

private:
    /// How long it took until the window was calm, in ms.
    double rest()
    {
        QElapsedTimer whole;
        QElapsedTimer calm;
        whole.start();
        calm.start();
        double last = 0;
        while (calm.elapsed() < calmMs) {
            if (whole.elapsed() > longestMs)
                qFatal("the window does not come to rest");
            QElapsedTimer round;
            round.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            const double took = double(round.nsecsElapsed()) / 1e6;
            m_longest = std::max(m_longest, took);
            if (took > calmRoundMs) {
                calm.restart();
                last = double(whole.nsecsElapsed()) / 1e6;
            }
        }
        return last;
    }

    const SonnetDictionaries m_dictionaries;
    double m_longest = 0;
};

void measure(int lines)
{
    Desk desk;
    const QString file = desk.path(u"long.ropewalk"_s);
    writeProject(file, lines);
    std::printf("%d lines\n", lines);
    desk.begin(file);
    desk.put(lines / 2);
    desk.measure("a letter", [&] { QTest::keyClick(&desk.editor(), Qt::Key_A); });
    desk.measure("another letter", [&] { QTest::keyClick(&desk.editor(), Qt::Key_B); });
    desk.act("next unknown word", ActionId::NextUnknownWord);
    desk.act("next thing to look at (F8)", ActionId::NextToLookAt);
    desk.act("panel of issues", ActionId::ShowIssues);
    desk.measure("fix one issue (F9)", [&] { desk.trigger(ActionId::AcceptAndGoOn); });
    desk.act("undo of that", ActionId::Undo);
    desk.act("split a turn", ActionId::SplitTurn);
    desk.act("undo of that", ActionId::Undo);
    desk.act("fold all", ActionId::FoldAll);
    desk.act("unfold all", ActionId::UnfoldAll);
    desk.act("focus on the speaker", ActionId::FocusOnSpeaker);
    desk.act("on all again", ActionId::FocusOnSpeaker);
    desk.act("colours of speakers", ActionId::SpeakersColours);
    desk.act("clean words", ActionId::WordsClean);
    desk.act("words with changes", ActionId::WordsChanges);
    desk.act("verbatim words", ActionId::WordsVerbatim);
    desk.act("statistics", ActionId::Statistics);
    desk.closeDialog();
    desk.act("select all", ActionId::SelectAll);
    desk.act("copy all", ActionId::Copy);
    desk.put(lines / 2);
    desk.act("bar to replace", ActionId::Replace);
    desk.measure("hits counted", [&] { desk.fill(u"goats"_s, u"kids"_s); });
    desk.measure("replace all", [&] { desk.press(u"Replace all"_s); });
    desk.act("undo of that", ActionId::Undo);
    desk.act("redo of that", ActionId::Redo);
    desk.act("undo again", ActionId::Undo);
    desk.put(lines / 2);
    desk.act("bar to swap speakers", ActionId::SwapSpeakers);
    desk.measure("swap two speakers everywhere", [&] { desk.press(u"Swap"_s); });
    desk.act("undo of that", ActionId::Undo);
    desk.put(lines / 2);
    desk.act("clean-up, looked for", ActionId::CleanUp);
    desk.measure("clean-up, done", [&] { desk.press(u"Clean up"_s); });
    desk.act("undo of that", ActionId::Undo);
    desk.put(lines / 2);
    desk.measure("paste 1,000 lines with labels", [&] {
        QApplication::clipboard()->setText(
            QString(u"ANN: Goats never page you.\n\nBEN: No meetings.\n\n"_s).repeated(500));
        desk.trigger(ActionId::Paste);
    });
    desk.act("undo of that", ActionId::Undo);
    desk.act("select all", ActionId::SelectAll);
    desk.measure("delete all", [&] { QTest::keyClick(&desk.editor(), Qt::Key_Delete); });
    desk.act("undo of that", ActionId::Undo);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("ROPEWALK_LANGUAGE", "en");
    qputenv("LC_ALL", "en_US.UTF-8");
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QApplication application(argc, argv);
    QList<int> sizes;
    for (int at = 1; at < argc; ++at)
        sizes.append(QByteArray(argv[at]).toInt());
    for (const int lines : sizes.isEmpty() ? QList{1'500, 100'000} : sizes)
        measure(lines);
}
