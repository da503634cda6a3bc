// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/spelling/sonnetdictionaries.h"
#include "app/window/application.h"
#include "app/window/filechooser.h"
#include "tests/support/fakeplayer.h"

#include <QStringList>
#include <QTemporaryDir>

/// The standard pictures of the window: each scene starts the program in folders of its own, brings it to
/// where the picture is taken, by the actions and keys of the window, and gives the picture.
class Scenes
{
public:
    /// `file` is what the scenes open: a transcript or a project; the sample episode where it is empty.
    explicit Scenes(const QString &file);
    ~Scenes();

    [[nodiscard]] static QStringList names();
    /// An empty picture where there is no such scene, or where it did not come about.
    [[nodiscard]] QPixmap picture(const QString &name);

private:
    struct Nobody final : Ropewalk::FileChooser {
        QString answer; ///< nobody answers where it is empty

        void choose(QWidget *, const Ropewalk::FileRequest &,
                    const std::function<void(const QString &)> &done) override
        {
            if (!answer.isEmpty())
                done(answer);
        }
    };

    [[nodiscard]] bool start();
    [[nodiscard]] bool openEpisode();
    void goOn(int turns);
    QString saveToFile();
    void correctTurns();
    [[nodiscard]] bool showEditing(const QString &name);
    void makeIssues();
    void correctOnce();
    void addCorrections();
    void changeFile(const QString &file);
    void openFirstClaim();
    [[nodiscard]] QPixmap grab();

    QString m_file;
    Nobody m_nobody;
    FakePlayer m_player;
    const Ropewalk::SonnetDictionaries m_dictionaries;
    QTemporaryDir m_folder;
    std::unique_ptr<Ropewalk::Application> m_application;
};
