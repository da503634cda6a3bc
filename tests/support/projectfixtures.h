// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/database.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>

namespace Ropewalk
{

/// Changes a project file as no program of ours does, by plain SQL.
[[nodiscard]] inline Result<> tamper(const QString &path, const QByteArray &sql)
{
    auto database = Database::open(path, Database::Use::Building);
    if (!database)
        return std::unexpected(database.error());
    (*database)->allowSchemaChanges(true);
    (*database)->runScript("PRAGMA journal_mode=DELETE;" + sql);
    return (*database)->result();
}

/// The fixtures of tests/data/projects, one a version, made by script/project-fixture.
[[nodiscard]] inline QList<int> fixtureVersions()
{
    QList<int> versions;
    const QDir folder(TestPaths::source() + QStringLiteral("/tests/data/projects"));
    for (const QString &name : folder.entryList({QStringLiteral("v*.sql")}, QDir::Files))
        versions.append(name.mid(1).section(u'.', 0, 0).toInt());
    std::ranges::sort(versions);
    return versions;
}

/// Writes the project of a fixture into a new file.
[[nodiscard]] inline Result<> makeFixture(int version, const QString &path)
{
    QFile file(TestPaths::source() + QStringLiteral("/tests/data/projects/v%1.sql").arg(version));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable, file.errorString(), file.fileName());
    return tamper(path, file.readAll());
}

} // namespace Ropewalk
