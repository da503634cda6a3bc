// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/actions.h"
#include "app/window/application.h"
#include "app/window/filechooser.h"
#include "app/window/mainwindow.h"
#include "app/window/projectcontroller.h"
#include "app/window/transfer/importdialog.h"
#include "tests/support/fakedictionaries.h"
#include "tests/support/fakeplayer.h"
#include "tests/support/paths.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/messagebars.h"
#include "widgets/editor/editorview.h"

#include <QDir>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

// As QTRY_VERIFY and QTRY_COMPARE, whose code does not stand this project's warnings.
#define SOON_VERIFY(condition) QVERIFY(QTest::qWaitFor([&] { return bool(condition); }))
#define SOON_COMPARE(actual, expected)                                                                       \
    do {                                                                                                     \
        [[maybe_unused]] const bool isSo = QTest::qWaitFor([&] { return (actual) == (expected); });          \
        QCOMPARE(actual, expected);                                                                          \
    } while (false)

/// The real window in folders of a test's own, and somebody who answers when it asks for a file.
class WindowDesk
{
public:
    struct Chooser final : Ropewalk::FileChooser {
        QString answer; ///< nothing: the person changed their mind
        QList<Ropewalk::FileRequest> requests;

        void choose(QWidget *, const Ropewalk::FileRequest &request,
                    const std::function<void(const QString &)> &done) override
        {
            requests.append(request);
            if (!answer.isEmpty())
                done(answer);
        }
    };

    WindowDesk()
    {
        // The store looks for working copies there.
        qputenv("XDG_STATE_HOME", path(QStringLiteral("state")).toUtf8());
        qputenv("XDG_DATA_HOME", path(QStringLiteral("data")).toUtf8());
        folders = {path(QStringLiteral("settings")), path(QStringLiteral("state/ropewalk")),
                   path(QStringLiteral("runtime"))};
    }

    /// Starts the program; what ran before has ended.
    void start()
    {
        application.reset();
        application = std::make_unique<Ropewalk::Application>(
            folders, Ropewalk::Application::Outside{chooser, player, dictionaries});
        application->show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        window().activateWindow();
    }
    /// Ends it as people do, by closing the window.
    [[nodiscard]] bool close()
    {
        window().close();
        return QTest::qWaitFor([this] { return !window().isVisible(); });
    }
    /// Opens a file, or several, until an episode is on screen; transcripts are taken as they are offered.
    [[nodiscard]] bool open(const QStringList &files)
    {
        application->openFiles(files);
        return QTest::qWaitFor([this] {
            if (!importDialog()) {
                // As a window manager does when a sheet is gone.
                window().activateWindow();
                return editor().hasFocus() && !editor().episode().isNull();
            }
            takeImport();
            return false;
        });
    }
    /// The sheet of an import, null while there is none.
    [[nodiscard]] Ropewalk::ImportDialog *importDialog() const
    {
        return window().findChild<Ropewalk::ImportDialog *>();
    }
    /// Presses its button once it may be pressed.
    void takeImport() const
    {
        for (QPushButton *button : importDialog()->findChildren<QPushButton *>()) {
            if (button->isDefault() && button->isEnabled())
                button->click();
        }
    }
    [[nodiscard]] bool waitForEpisode()
    {
        return QTest::qWaitFor([this] { return editor().isVisible() && !editor().episode().isNull(); });
    }
    /// A project of a transcript, in a file; the program runs, and the project is open.
    [[nodiscard]] bool openNew(const QString &file)
    {
        if (!open({sample()}))
            return false;
        chooser.answer = file;
        trigger(Ropewalk::ActionId::SaveAs);
        return QTest::qWaitFor([&] { return projects().path() == file && !projects().isBusy(); });
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] static QString sample()
    {
        return TestPaths::source() + QStringLiteral("/resources/samples/the-status-page.txt");
    }
    [[nodiscard]] Ropewalk::MainWindow &window() const { return application->window(); }
    [[nodiscard]] Ropewalk::EditorView &editor() const { return window().editor(); }
    [[nodiscard]] Ropewalk::ProjectController &projects() const { return application->projects(); }
    [[nodiscard]] Ropewalk::ProjectSession &session() const { return *projects().session(); }
    [[nodiscard]] bool hasBar(const char *id) const { return window().bars().has(QString::fromLatin1(id)); }
    /// What the bars say, from top to bottom.
    [[nodiscard]] QStringList barTexts() const
    {
        QStringList texts;
        for (const auto *bar : window().bars().findChildren<Ropewalk::MessageBar *>())
            texts.append(bar->spokenText());
        return texts;
    }
    void trigger(Ropewalk::ActionId id) const { window().actions().action(id)->trigger(); }
    /// What the status line says at the moment, and what one of its parts says.
    [[nodiscard]] QString said() const { return window().statusBar()->currentMessage(); }
    [[nodiscard]] QString status(const char *part) const
    {
        return window().statusBar()->findChild<QLabel *>(QString::fromLatin1(part))->text();
    }
    [[nodiscard]] const Ropewalk::Episode &episode() const
    {
        return *session().project().episode(editor().episode());
    }
    [[nodiscard]] QString line(qsizetype number) const
    {
        return episode().transcript().lineAt(number).line().text;
    }
    void type(const QString &text) const { QTest::keyClicks(focus(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    [[nodiscard]] QWidget *focus() const
    {
        QWidget *widget = QApplication::focusWidget();
        return widget ? widget : &window();
    }

    QTemporaryDir folder;
    Ropewalk::Application::Folders folders;
    Chooser chooser;
    FakePlayer player;
    FakeDictionaries dictionaries;
    std::unique_ptr<Ropewalk::Application> application;
};
