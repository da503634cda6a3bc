// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// ropewalk: the program with the window.

#include "app/sound/mediaplayer.h"
#include "app/spelling/sonnetdictionaries.h"
#include "app/window/application.h"
#include "app/window/filechooser.h"

#include <QApplication>

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
#ifdef M_ARENA_MAX
    // Episodes are read in one thread and live on in another: one heap for all threads takes less memory than
    // glibc's heap a thread, and grows in larger steps.
    mallopt(M_ARENA_MAX, 1);
#endif
    const QApplication qt(argc, argv);
    QCoreApplication::setApplicationName(u"ropewalk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ROPEWALK_VERSION));
    Ropewalk::PlatformFileChooser chooser;
    Ropewalk::MediaPlayer player;
    const Ropewalk::SonnetDictionaries dictionaries;
    Ropewalk::Application application(Ropewalk::Application::Folders::standard(),
                                      {chooser, player, dictionaries});
    return application.run(QCoreApplication::arguments());
}
