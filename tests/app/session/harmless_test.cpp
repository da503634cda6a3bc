// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Opening changes nothing: files are what they were, byte for byte and second for second.

#include "app/session/projectsession.h"
#include "app/session/readproject.h"
#include "model/store/filecheck.h"
#include "tests/support/paths.h"
#include "tests/support/projectfixtures.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Name, sum, time and permissions of all that lies in a folder.
QStringList contentsOf(const QString &folder)
{
    QStringList list;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System)) {
        const QByteArray sum =
            QCryptographicHash::hash(bytesOf(info.filePath()), QCryptographicHash::Sha256).toHex();
        list.append(u"%1 %2 %3 %4"_s.arg(info.fileName(), QString::fromLatin1(sum))
                        .arg(info.lastModified(QTimeZone::UTC).toMSecsSinceEpoch())
                        .arg(int(info.permissions()), 0, 16));
    }
    return list;
}

} // namespace

class HarmlessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_s).toUtf8());
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
    }

    void whateverIsThere_staysAsItIs()
    {
        QRandomGenerator random(23);
        int transcripts = 0;
        int projects = 0;
        const auto open = [&](const QString &name, const QByteArray &bytes) {
            QTemporaryDir folder;
            const QString path = folder.filePath(name);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
            // Long ago, so that any writing shows.
            QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'500'000'000 + random.bounded(10'000)),
                                     QFileDevice::FileModificationTime));
            file.close();
            const QStringList before = contentsOf(folder.path());
            lookAt(path);
            QCOMPARE(contentsOf(folder.path()), before);
        };
        for (const QString &path : corpora()) {
            open(QFileInfo(path).fileName(), bytesOf(path));
            ++transcripts;
        }
        for (const QByteArray &bytes : projectsAndWorse(random)) {
            open(u"show.ropewalk"_s, bytes);
            ++projects;
        }
        qInfo("%d transcripts and %d projects, whole and damaged", transcripts, projects);
        QVERIFY(transcripts + projects >= (TestPaths::isFullRun() ? 500 : 50));
    }

    void cutShortOrNoProject_isSaidWithinASecond()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"show.ropewalk"_s);
        QVERIFY(makeFixture(2, path));
        const QByteArray whole = bytesOf(path);
        QRandomGenerator random(31);
        QByteArrayList cut{{},
                           "x",
                           "<!DOCTYPE html><html><title>Sign in</title></html>",
                           "SQLite format 4" + whole.sliced(15),
                           QByteArray(50'000, '\0')};
        for (qsizetype size = 4096; size < whole.size(); size += 4096)
            cut.append(whole.first(size));
        const int anywhere = TestPaths::isFullRun() ? 500 : 40;
        for (int count = 0; count < anywhere; ++count)
            cut.append(whole.first(random.bounded(quint32(whole.size()))));
        const int noise = TestPaths::isFullRun() ? 500 : 20;
        for (int count = 0; count < noise; ++count) {
            QByteArray bytes(random.bounded(1, 200'000), Qt::Uninitialized);
            random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
            cut.append(count % 2 == 0 ? bytes : whole.first(100) + bytes);
        }
        for (const QByteArray &bytes : cut) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(bytes), bytes.size());
            file.close();
            QElapsedTimer timer;
            timer.start();
            const auto session = ProjectSession::open(path, u"Ann"_s, ProjectSession::Later::Read);
            QVERIFY(timer.elapsed() < 1000);
            QVERIFY(!session);
            QVERIFY(session.error().kind == Error::Kind::Damaged ||
                    session.error().kind == Error::Kind::Foreign);
            QVERIFY(!session.error().message.isEmpty());
            QCOMPARE(bytesOf(path), bytes);
        }
        qInfo("%lld files", qint64(cut.size()));
        QCOMPARE(
            QDir(m_home.filePath(u"state/ropewalk/sessions"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
            QStringList());
    }

private:
    /// As the program's window, its command line and its check do.
    static void lookAt(const QString &path)
    {
        const FormatRegistry formats = FormatRegistry::standard();
        [[maybe_unused]] const auto read = readAny(path, {}, formats, {});
        if (auto session = ProjectSession::open(path, u"Ann"_s, ProjectSession::Later::Read)) {
            for (const EpisodeId id : (*session)->project().episodes()) [[maybe_unused]]
                const auto episode = (*session)->episode(id);
            if (!(*session)->isReadOnly())
                QVERIFY((*session)->close());
        }
        [[maybe_unused]] const auto report = checkFile(path);
    }

    /// Transcripts as people have them; some of our own where there are none.
    static QStringList corpora()
    {
        QStringList files;
        for (const QString &folder : {TestPaths::shared(u"corpora"_s), TestPaths::shared(u"episodes"_s),
                                      TestPaths::source() + u"/tests/fuzz/seeds"_s}) {
            QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
            while (!folder.isEmpty() && all.hasNext())
                files.append(all.next());
        }
        files.sort();
        if (TestPaths::isFullRun())
            return files;
        constexpr qsizetype some = 40;
        QStringList chosen;
        for (qsizetype at = 0; at < some && at < files.size(); ++at)
            chosen.append(files[at * files.size() / some]);
        return chosen;
    }

    /// A project of each version, and with bits turned, pages exchanged, a journal's header, an end missing.
    QByteArrayList projectsAndWorse(QRandomGenerator &random) const
    {
        QByteArrayList all;
        for (const int version : {1, 2}) {
            const QString path = m_home.filePath(u"v%1.ropewalk"_s.arg(version));
            if (!makeFixture(version, path))
                qFatal("there is no project of version %d", version);
            const QByteArray whole = bytesOf(path);
            all.append(whole);
            QByteArray later = whole;
            later[63] = 99; // user_version
            all.append(later);
            QByteArray logged = whole;
            logged[18] = logged[19] = 2; // asks for a write-ahead log
            all.append(logged);
            const int damaged = TestPaths::isFullRun() ? 60 : 10;
            for (int count = 0; count < damaged; ++count) {
                QByteArray bytes = whole;
                const auto at = qsizetype(random.bounded(quint32(bytes.size())));
                if (count % 3 == 0)
                    bytes.truncate(at);
                else if (count % 3 == 1)
                    bytes[at] = char(bytes[at] ^ char(1 << count % 8));
                else
                    bytes.replace(at / 4096 * 4096, 4096, whole.first(4096));
                all.append(bytes);
            }
        }
        return all;
    }

    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(HarmlessTest)
#include "harmless_test.moc"
