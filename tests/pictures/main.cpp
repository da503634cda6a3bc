// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// pictures FOLDER [--of SCENE]… [--as NAME] [--file FILE]: writes pictures of the window into a folder, and
// says where each is. script/screenshots and script/run call it.

#include "tests/pictures/scenes.h"
#include "tests/pictures/timelinescene.h"
#include "tests/support/paths.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ropewalk"_s);
    QCoreApplication::setApplicationVersion(u"0"_s);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.addOptions(
        {{u"of"_s, u"A scene; all without this."_s, u"scene"_s},
         {u"as"_s, u"The name of the picture, if it is one."_s, u"name"_s},
         {u"file"_s, u"What is open in the pictures; the sample episode without this."_s, u"file"_s}});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(EXIT_FAILURE);
    const QDir folder(parser.positionalArguments().first());
    folder.mkpath(u"."_s);
    const QString sample = TestPaths::source() + u"/resources/samples/the-status-page.txt"_s;
    Scenes scenes(parser.isSet(u"file"_s) ? parser.value(u"file"_s) : sample);
    QTextStream out(stdout);
    for (const QString &name :
         parser.isSet(u"of"_s) ? parser.values(u"of"_s) : Scenes::names() + TimelineScene::names()) {
        const QString path =
            folder.absoluteFilePath((parser.isSet(u"as"_s) ? parser.value(u"as"_s) : name) + u".png"_s);
        const bool isTimeline = TimelineScene::names().contains(name);
        if (!(isTimeline ? TimelineScene::picture(name) : scenes.picture(name)).save(path)) {
            QTextStream(stderr) << u"pictures: \""_s << name << u"\" did not come about\n"_s;
            return EXIT_FAILURE;
        }
        out << path << Qt::endl;
    }
    return EXIT_SUCCESS;
}
