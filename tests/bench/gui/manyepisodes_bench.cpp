// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
//
// A show of many episodes in the window: 2,000 transcripts of 100 kB come in at once, and the project is
// opened again. Beside each step how long nothing else could happen in the window, and at the end the memory,
// beside that of a tenth of the episodes. Run by `script/test --bench`; the number of episodes may be given
// instead.
#include "app/window/application.h"
#include "app/window/filechooser.h"
#include "app/window/mainwindow.h"
#include "app/window/projectcontroller.h"
#include "app/window/transfer/importdialog.h"
#include "tests/support/fakedictionaries.h"
#include "tests/support/fakeplayer.h"
#include "widgets/common/messagebars.h"
#include "widgets/editor/editorview.h"
#include "widgets/episodes/episodespanel.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Nobody final : FileChooser {
    void choose(QWidget *, const FileRequest &, const std::function<void(const QString &)> &) override {}
};

double memoryMb(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void writeTalks(const QString &folder, int count)
{
    QDir().mkpath(folder);
    constexpr qsizetype size = 100'000;
    for (int number = 0; number < count; ++number) {
        QByteArray text;
        for (int turn = 0; text.size() < size; ++turn)
            text += (turn % 2 == 0 ? "ANN: " : "GUEST " + QByteArray::number(number % 50) + ": ") +
                    "The goats stood on the roof and looked at us while we took the pager down from the barn "
                    "and threw it over the fence to page nobody " +
                    QByteArray::number(turn) + ".\n\n";
        QFile file(folder + u"/talk %1.txt"_s.arg(number));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the transcripts were not written");
    }
}

template <typename Condition>
void watch(const char *what, Condition condition)
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

void measure(int count)
{
    QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.filePath(u"state"_s).toUtf8());
    qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
    const QString talks = folder.filePath(u"talks"_s);
    writeTalks(talks, count);
    std::printf("%d episodes\n", count);
    const QString file = folder.filePath(u"show.ropewalk"_s);
    Nobody nobody;
    FakePlayer player;
    const FakeDictionaries dictionaries;
    const Application::Folders folders{folder.filePath(u"settings"_s), folder.filePath(u"state/ropewalk"_s),
                                       folder.filePath(u"run"_s)};
    const auto show = [](Application &application) {
        application.show();
        application.window().resize(1440, 900);
        if (!QTest::qWaitForWindowExposed(&application.window()))
            qFatal("the window was not shown");
    };
    {
        Application application(folders, {nobody, player, dictionaries});
        show(application);
        MainWindow &window = application.window();
        application.openFiles({talks});
        watch("the sheet, and its first file", [&] {
            const auto *sheet = window.findChild<ImportDialog *>();
            return sheet && sheet->findChild<QPushButton *>(u"all"_s)->isVisible();
        });
        window.findChild<ImportDialog *>()->findChild<QPushButton *>(u"all"_s)->click();
        watch("all come in", [&] { return window.bars().has(u"imported"_s); });
        std::printf("  %-34s %8.1f MB\n", "memory", memoryMb("VmRSS"));
        application.projects().saveAs(file);
        watch("save", [&] { return application.projects().path() == file; });
        window.close();
        watch("close", [&] { return !window.isVisible(); });
    }
    Application application(folders, {nobody, player, dictionaries});
    QElapsedTimer clock;
    clock.start();
    show(application);
    std::printf("  %-34s %8.1f ms\n", "start to usable window", double(clock.nsecsElapsed()) / 1e6);
    MainWindow &window = application.window();
    application.openFiles({file});
    const auto *list = window.episodes().findChild<QComboBox *>();
    watch("open to the list of episodes", [&] { return list->count() == count; });
    watch("and an episode on screen",
          [&] { return !window.editor().episode().isNull() && window.editor().isVisible(); });
    clock.restart();
    watch("5 seconds with nothing to do", [&] { return clock.elapsed() > 5000; });
    std::printf("  %-34s %8.1f MB\n", "memory", memoryMb("VmRSS"));
    window.close();
    watch("close", [&] { return !window.isVisible(); });
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
    for (const int count : sizes.isEmpty() ? QList{200, 2'000} : sizes)
        measure(count);
}
