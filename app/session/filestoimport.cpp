// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/filestoimport.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

QStringList filesIn(const QString &folder, const QStringList &patterns)
{
    QStringList names = QDir(folder).entryList(patterns, QDir::Files);
    QCollator collator{QLocale(QLocale::English)}; // that of C knows no numbers
    collator.setNumericMode(true);
    std::ranges::stable_sort(
        names, [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    for (QString &name : names)
        name = folder.isEmpty() ? name : QDir(folder).filePath(name);
    return names;
}

} // namespace

QStringList filesToImport(const QStringList &names)
{
    static const QRegularExpression wildcard(u"[*?\\[]"_s);
    QStringList files;
    for (const QString &name : names) {
        const QFileInfo info(name);
        QStringList found;
        if (info.isDir())
            found = filesIn(name, {});
        else if (!info.exists() && info.fileName().contains(wildcard))
            found = filesIn(name.contains(u'/') ? info.path() : QString(), {info.fileName()});
        if (found.isEmpty())
            files.append(name);
        else
            files += found;
    }
    return files;
}

} // namespace Ropewalk
