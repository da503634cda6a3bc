// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
//
// The whole window over projects of 1,500, 100,000 and 1,000,000 lines: start, open, key, save, close; and
// beside each how long nothing else could happen in the window, beside the same loop with nothing to do. Run
// by `script/test
// --bench`; numbers of lines may be given instead; off screen unless QT_QPA_PLATFORM says otherwise.
#include "app/session/projectsession.h"
#include "app/window/application.h"
#include "app/window/filechooser.h"
#include "app/window/mainwindow.h"
#include "app/window/projectcontroller.h"
#include "tests/support/fakedictionaries.h"
#include "tests/support/fakeplayer.h"
#include "widgets/editor/editorview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Nobody final : FileChooser {
    void choose(QWidget *, const FileRequest &, const std::function<void(const QString &)> &) override {}
};

/// 25 words a line, two speakers taking turns, written through the store as the window does.
void writeProject(const QString &path, int lines)
{
    auto session = ProjectSession::openOrCreate(path, u"Bench"_s);
    if (!session)
        qFatal("%s", qPrintable(session.error().text()));
    ImportedEpisode episode;
    for (int at = 0; at < lines; ++at) {
        ImportedTurn turn;
        turn.label = at % 2 ? u"ANN"_s : u"BEN"_s;
        turn.lines.push_back(
            Line{{},
                 u"the goats stood on the roof and looked at us while we took the pager down from the "
                 u"barn and threw it over the fence to page nobody "_s +
                     QString::number(at),
                 {},
                 {},
                 {}});
        episode.turns.push_back(std::move(turn));
    }
    const auto imported = (*session)->import(planImport((*session)->project(), episode, u"Long"_s));
    if (!imported || !(*session)->close())
        qFatal("the project was not written");
}

/// Waits for something while the window lives, and notes the longest time between two rounds of events.
class Watch
{
public:
    template <typename Condition>
    void until(const char *what, Condition condition)
    {
        QElapsedTimer whole;
        whole.start();
        double longest = 0;
        while (!condition()) {
            QElapsedTimer round;
            round.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            longest = std::max(longest, double(round.nsecsElapsed()) / 1e6);
        }
        std::printf("  %-34s %8.1f ms, longest hold-up %6.1f ms\n", what, double(whole.nsecsElapsed()) / 1e6,
                    longest);
    }
};

void measure(int lines)
{
    QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.filePath(u"state"_s).toUtf8());
    qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
    const QString file = folder.filePath(u"long.ropewalk"_s);
    writeProject(file, lines);
    std::printf("%d lines\n", lines);
    Nobody nobody;
    FakePlayer player;
    const FakeDictionaries dictionaries;
    Watch watch;
    QElapsedTimer clock;
    clock.start();
    Application application(
        {folder.filePath(u"settings"_s), folder.filePath(u"state/ropewalk"_s), folder.filePath(u"run"_s)},
        {nobody, player, dictionaries});
    application.show();
    MainWindow &window = application.window();
    window.resize(1440, 900);
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("the window was not shown");
    std::printf("  %-34s %8.1f ms\n", "start to usable window", double(clock.nsecsElapsed()) / 1e6);
    EditorView &editor = window.editor();
    application.openFiles({file});
    watch.until("open to first paint", [&] { return !editor.episode().isNull() && editor.isVisible(); });
    clock.restart();
    watch.until("a second with nothing to do", [&] { return clock.elapsed() > 1000; });
    const Episode &episode = *application.projects().session()->project().episode(editor.episode());
    const Position middle{episode.transcript().lineAt(lines / 2).line().id, 0};
    editor.setCaret({middle, middle});
    double longest = 0;
    constexpr int keys = 200;
    clock.restart();
    for (int at = 0; at < keys; ++at) {
        QElapsedTimer one;
        one.start();
        QTest::keyClick(&editor, Qt::Key_A);
        QCoreApplication::processEvents();
        longest = std::max(longest, double(one.nsecsElapsed()) / 1e6);
    }
    std::printf("  %-34s %8.2f ms, longest hold-up %6.1f ms\n", "a key in the middle",
                double(clock.nsecsElapsed()) / 1e6 / keys, longest);
    ProjectStore &store = application.projects().session()->store();
    store.publishSoon();
    watch.until("save", [&] { return !store.isFileBehind(); });
    window.close();
    watch.until("close", [&] { return !window.isVisible(); });
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QList<int> sizes;
    for (int at = 1; at < argc; ++at)
        sizes.append(QByteArray(argv[at]).toInt());
    for (const int lines : sizes.isEmpty() ? QList{1'500, 100'000, 1'000'000} : sizes)
        measure(lines);
}
