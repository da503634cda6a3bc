// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/application.h"

#include "app/session/language.h"
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

Application::Application()
{
    installLanguage(wantedLanguages());
    m_window = std::make_unique<MainWindow>();
}

Application::~Application() = default;

int Application::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Turns the transcript of a recorded conversation into one that can be published."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"files"_s, tr("Projects or transcripts to open."), u"[files…]"_s);
    parser.process(arguments);
    m_window->show();
    return QApplication::exec();
}

} // namespace Ropewalk
