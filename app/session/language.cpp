// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

bool install(const QString &name)
{
    const QString file = u":/translations/ropewalk_%1.qm"_s.arg(name);
    auto translator = std::make_unique<QTranslator>();
    // load() alone would cut the name short until something is found.
    if (!QFile::exists(file) || !translator->load(file))
        return false;
    translator->setParent(QCoreApplication::instance());
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

QString installLanguage(const QStringList &wanted)
{
    const QString sources = u"en"_s;
    install(sources);
    for (QString name : wanted) {
        name.replace(u'-', u'_');
        const QString bare = name.section(u'_', 0, 0);
        if (bare == sources)
            break;
        if (install(name))
            return name;
        if (bare != name && install(bare))
            return bare;
    }
    return sources;
}

QStringList wantedLanguages()
{
    const QString own = qEnvironmentVariable("ROPEWALK_LANGUAGE");
    return own.isEmpty() ? QLocale::system().uiLanguages() : QStringList{own};
}

} // namespace Ropewalk
