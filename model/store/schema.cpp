// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/schema.h"

#include "model/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <map>

using namespace Qt::StringLiterals;

namespace Ropewalk::Schema
{

namespace
{

std::vector<Migration> readMigrations()
{
    std::vector<Migration> steps;
    const QDir folder(u":/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        steps.push_back({name.section(u'_', 0, 0).toInt(), file.readAll()});
        Q_ASSERT(steps.back().number == int(steps.size()));
    }
    return steps;
}

/// All that sqlite_schema says, by type and name.
using Objects = std::map<std::pair<QString, QString>, std::pair<QString, QString>>;

Objects objectsOf(Database &database)
{
    // No project has this many tables and indexes: one more shows that it is none.
    constexpr qint64 most = 200;
    Objects objects;
    Statement &query = database.prepared("SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT ?");
    query.bind(1, most);
    while (query.next())
        objects.insert_or_assign({query.text(0), query.text(1)}, std::pair(query.text(2), query.text(3)));
    return objects;
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = readMigrations();
    return steps;
}

int currentVersion()
{
    return int(migrations().size());
}

int versionOf(Database &database)
{
    return database.value<int>("PRAGMA user_version");
}

Result<> migrate(Database &database, std::span<const Migration> steps)
{
    const int version = versionOf(database);
    for (const Migration &step : steps) {
        if (step.number <= version)
            continue;
        Transaction transaction(database);
        database.allowSchemaChanges(true);
        database.runScript(step.sql);
        database.runScript("PRAGMA user_version=" + QByteArray::number(step.number));
        database.allowSchemaChanges(false);
        if (auto result = transaction.commit(); !result)
            return result;
    }
    return database.result();
}

Readable checkReadable(Database &database, std::span<const Migration> steps)
{
    auto model = Database::openInMemory();
    if (!model || !migrate(**model, steps))
        return Readable::Foreign;
    const Objects expected = objectsOf(**model);
    const Objects found = objectsOf(database);
    if (!database.result())
        return Readable::Foreign;
    for (const auto &[name, text] : found) {
        const bool isPlain = name.first == u"index"_s || name.first == u"table"_s;
        if (!isPlain || text.second.startsWith(u"CREATE VIRTUAL"_s, Qt::CaseInsensitive))
            return Readable::Foreign;
    }
    const auto isThere = [&found](const auto &object) {
        const auto same = found.find(object.first);
        return same != found.end() && same->second == object.second;
    };
    if (!isThere(*expected.find({u"table"_s, u"meta"_s})))
        return Readable::Foreign;
    return std::ranges::all_of(expected, isThere) ? Readable::Whole : Readable::MetaOnly;
}

Result<> check(Database &database, int version, std::span<const Migration> steps)
{
    auto model = Database::openInMemory();
    if (!model)
        return std::unexpected(model.error());
    if (auto made = migrate(**model, steps.first(size_t(std::clamp(version, 0, int(steps.size()))))); !made)
        return made;
    const Objects expected = objectsOf(**model);
    const Objects found = objectsOf(database);
    if (auto result = database.result(); !result)
        return result;
    const auto refuse = [&database](const QString &what) {
        return failure(Error::Kind::Damaged,
                       QCoreApplication::translate("Store",
                                                   "This is not a project as Ropewalk makes them: “%1” "
                                                   "does not belong there. It was not opened.")
                           .arg(what),
                       database.path());
    };
    for (const auto &[name, text] : found) {
        const auto same = expected.find(name);
        if (same == expected.end() || same->second != text)
            return refuse(name.first + u' ' + name.second);
    }
    for (const auto &[name, text] : expected) {
        if (!found.contains(name))
            return failure(Error::Kind::Damaged,
                           QCoreApplication::translate("Store", "The project is not whole: “%1” is missing.")
                               .arg(name.second),
                           database.path());
    }
    return {};
}

} // namespace Ropewalk::Schema
