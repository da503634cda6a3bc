// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/projectstore.h"

#include "tests/model/store/randomdata.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace Ropewalk
{

/// A folder of its own for a test's project and state, in memory where there is such a place: what a sync is
/// worth is not seen in any of these tests, and a busy disk takes minutes for thousands of them.
class StoreFixture
{
public:
    StoreFixture() { options.stateFolder = folder.filePath(QStringLiteral("state")); }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("show.ropewalk")) const
    {
        return folder.filePath(name);
    }
    /// Makes and closes a project with one episode.
    [[nodiscard]] Result<> make(const QString &name = QStringLiteral("show.ropewalk"), int turns = 30)
    {
        auto store = ProjectStore::create(path(name), project, options);
        if (!store)
            return std::unexpected(store.error());
        RowChanges rows;
        episode = RandomData(11).episode(turns);
        rows.newEpisodes = {std::make_shared<EpisodeData>(episode)};
        (*store)->append(recordOf(1, rows));
        return (*store)->close();
    }
    /// A record that gives the first line of the episode another text.
    [[nodiscard]] RecordPointer rewrite(qint64 sequence, const QString &text)
    {
        Turn &turn = episode.turns[0];
        turn.lines[0].text = text;
        turn.lines[0].words.clear();
        RowChanges rows;
        rows.episode = episode.id;
        rows.lines = {{turn.lines[0], turn.id, {}, {}}};
        // What stood on the words is of no interest here.
        for (const Annotation &annotation : episode.annotations)
            rows.annotations.push_back({annotation.id, {}});
        episode.annotations.clear();
        return recordOf(sequence, rows);
    }
    [[nodiscard]] static QByteArray hashOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }
    /// Working copies, and temporary files beside the project.
    [[nodiscard]] QStringList leftBehind() const
    {
        return sessions() + QDir(folder.path()).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QStringList sessions() const
    {
        return QDir(options.stateFolder + QStringLiteral("/sessions"))
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    static QString fastFolder()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
               QStringLiteral("/ropewalk-XXXXXX");
    }

    QTemporaryDir folder{fastFolder()};
    StoreOptions options;
    ProjectId project = ProjectId::create();
    EpisodeData episode;
};

/// For QVERIFY2 on a Result.
template <typename T>
[[nodiscard]] QByteArray faultIn(const Result<T> &result)
{
    return result ? QByteArray() : result.error().text().toUtf8();
}

} // namespace Ropewalk
