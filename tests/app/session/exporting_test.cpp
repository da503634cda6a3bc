// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/exporting.h"
#include "app/session/readproject.h"
#include "tests/support/paths.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// While it lives, no file of this process can grow beyond `bytes`: as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_before(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit small{bytes, m_limit.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }

private:
    rlimit m_limit{};
    void (*m_before)(int);
};

} // namespace

class ExportingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FormatRegistry m_formats = FormatRegistry::standard();

private Q_SLOTS:
    void formatToWrite_isTheNamedOneOrTheSuffix_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("format"); // empty: an error
        QTest::newRow("named") << u"vtt"_s << u"a.srt"_s << u""_s << u"vtt"_s;
        QTest::newRow("suffix") << u""_s << u"a.SRT"_s << u""_s << u"srt"_s;
        QTest::newRow("the first of two") << u""_s << u"a.txt"_s << u""_s << u"episode-page"_s;
        QTest::newRow("the episode's own of two") << u""_s << u"a.txt"_s << u"text"_s << u"text"_s;
        QTest::newRow("no suffix") << u""_s << u"a"_s << u"text"_s << u""_s;
        QTest::newRow("unknown") << u"docx"_s << u"a.docx"_s << u""_s << u""_s;
    }

    void formatToWrite_isTheNamedOneOrTheSuffix()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, path);
        QFETCH(const QString, own);
        QFETCH(const QString, format);
        const auto found = formatToWrite(id, path, own, m_formats);
        QCOMPARE(found ? (*found)->id : QString(), format);
    }

    void exportName_isSafeEverywhere_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Python JIT"_s << u"Python JIT.vtt"_s;
        QTest::newRow("separators") << u"AC/DC: \"live\"?"_s << u"AC-DC- -live--.vtt"_s;
        QTest::newRow("hidden") << u"..secret"_s << u"secret.vtt"_s;
        QTest::newRow("empty") << u" \u202e "_s << u"Episode.vtt"_s;
        QTest::newRow("direction marks") << u"a\u202etxt"_s << u"atxt.vtt"_s;
        QTest::newRow("long") << QString(500, u'x') << QString(100, u'x') + u".vtt"_s;
        QTest::newRow("cut beside a surrogate")
            << QString(99, u'x') + u"🐐"_s << QString(99, u'x') + u".vtt"_s;
    }

    void exportName_isSafeEverywhere()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, name);
        EpisodeFacts facts;
        facts.title = title;
        QCOMPARE(exportName(facts, *m_formats.find(u"vtt")), name);
    }

    void writeExport_writesWholeOrNotAtAll()
    {
        const QString path = m_folder.filePath(u"whole.txt"_s);
        QVERIFY(writeExport("before", path).has_value());
        const QByteArray bytes(3 * 1024 * 1024 + 7, 'x');
        double last = -1;
        const auto stop = [&last](double share) {
            last = share;
            return share < 0.5;
        };
        const auto stopped = writeExport(bytes, path, stop);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(last >= 0.5);
        QCOMPARE(contentOf(path), QByteArray("before"));
        QVERIFY(writeExport(bytes, path).has_value());
        QCOMPARE(contentOf(path), bytes);
    }

    void writeExport_onAFullDiskLeavesTheFileAsItWas()
    {
        const QString path = m_folder.filePath(u"full.txt"_s);
        QVERIFY(writeExport("before", path).has_value());
        {
            const FullDisk disk(100'000);
            const auto failed = writeExport(QByteArray(500'000, 'x'), path);
            QVERIFY(!failed);
            QCOMPARE(failed.error().kind, Error::Kind::Unwritable);
            QVERIFY(!failed.error().message.isEmpty());
        }
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"full*"_s}, QDir::Files), QStringList{u"full.txt"_s});
    }

    void writeExport_refusesWhatIsNoPlaceForAFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("no such folder") << m_folder.filePath(u"nowhere/a.txt"_s);
        QTest::newRow("below a file") << u"/dev/null/a.txt"_s;
        QTest::newRow("a system without files to write") << u"/proc/a.txt"_s;
        QTest::newRow("an empty name") << QString();
        const QString project = m_folder.filePath(u"show.ropewalk"_s);
        QFile file(project);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3", 16));
        QTest::newRow("a project") << project;
    }

    void writeExport_refusesWhatIsNoPlaceForAFile()
    {
        QFETCH(const QString, path);
        const auto failed = writeExport("words", path);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Unwritable);
        QVERIFY(!failed.error().message.isEmpty());
    }

    void exportEpisode_saysWhatTheFormatCannotHold()
    {
        const QString path = m_folder.filePath(u"talk.txt"_s);
        QVERIFY(writeExport("ANN: Goats.\n\nBEN: No meetings.\n", path).has_value());
        const auto read = readFileAsProject(path, {}, m_formats, {});
        QVERIFY(read.has_value());
        const ExportView view =
            exportView(*read->project, *read->project->episode(read->project->episodes().front()));
        const auto own = exportEpisode(view, *m_formats.find(u"text"));
        QVERIFY(own.has_value());
        QCOMPARE(own->bytes, contentOf(path));
        QCOMPARE(own->losses, QStringList());
        // Captions have times, which this has not.
        const auto captions = exportEpisode(view, *m_formats.find(u"srt"));
        QVERIFY(!captions);
        QVERIFY(!captions.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExportingTest)
#include "exporting_test.moc"
