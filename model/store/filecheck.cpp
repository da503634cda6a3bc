// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/filecheck.h"

#include "model/store/projectreader.h"
#include "model/store/storetext.h"

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

using StoreText::say;

QString nameOf(Database &database, EpisodeId id)
{
    const auto title = database.value<QString>("SELECT title FROM episode WHERE id=?", id);
    return database.result() && !title.isEmpty() ? title : say(QT_TRANSLATE_NOOP("Store", "untitled"));
}

QString describe(Database &database, const ContentHash::Key &key)
{
    switch (key.part) {
    case ContentHash::Part::Text:
        return say(QT_TRANSLATE_NOOP("Store", "Episode “%1”: the text")).arg(nameOf(database, key.episode));
    case ContentHash::Part::Annotations:
        return say(QT_TRANSLATE_NOOP("Store", "Episode “%1”: topics, reasons, claims and notes"))
            .arg(nameOf(database, key.episode));
    case ContentHash::Part::Import:
        return say(QT_TRANSLATE_NOOP("Store", "Episode “%1”: what it was imported from"))
            .arg(nameOf(database, key.episode));
    case ContentHash::Part::Catalogue:
        return say(QT_TRANSLATE_NOOP("Store", "The list of episodes, the cast, the reasons or the sources"));
    case ContentHash::Part::History: {
        const qint64 first = key.block * ContentHash::recordsABlock + 1;
        return say(QT_TRANSLATE_NOOP("Store", "The history, steps %1 to %2"))
            .arg(first)
            .arg(first + ContentHash::recordsABlock - 1);
    }
    case ContentHash::Part::File:
        return say(QT_TRANSLATE_NOOP("Store", "What the file says of itself"));
    }
    return {};
}

} // namespace

Result<FileReport> checkFile(const QString &path, const std::function<bool()> &isStopWanted)
{
    auto opened = ProjectReader::openDatabase(path);
    if (!opened)
        return std::unexpected(opened.error());
    Database &database = *opened->database;
    const auto cancelled = [&path] {
        return failure(Error::Kind::Cancelled, say(QT_TRANSLATE_NOOP("Store", "Stopped.")), path);
    };
    database.setStop(isStopWanted);
    FileReport report;
    Statement &query = database.prepared("PRAGMA integrity_check(20)");
    while (query.next()) {
        if (query.text(0) != u"ok"_s)
            report.faults.append(query.text(0));
    }
    if (const auto result = database.result(); !result) {
        if (database.isStopped())
            return cancelled();
        report.faults.append(result.error().message);
    }
    const ContentHash::Findings findings = ContentHash::compare(database);
    if (const auto result = database.result(); !result) {
        if (database.isStopped())
            return cancelled();
        report.faults.append(result.error().message);
    }
    report.hasSums = findings.hasSums;
    for (const ContentHash::Key &key : findings.differing)
        report.damages.push_back({key, describe(database, key)});
    return report;
}

} // namespace Ropewalk
