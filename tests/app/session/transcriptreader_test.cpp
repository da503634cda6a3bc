// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/transcriptreader.h"
#include "tests/support/paths.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

using Read = std::shared_ptr<const ImportedEpisode>;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray captions(int count)
{
    QByteArray text = "WEBVTT\n\n";
    for (int at = 0; at < count; ++at)
        text += "00:00:01.000 --> 00:00:02.000\n<v Ann>the goats stood on the roof\n\n";
    return text;
}

} // namespace

class TranscriptReaderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FormatRegistry m_formats = FormatRegistry::standard();

private Q_SLOTS:
    void file_isReadInAnotherThreadAndComesToThisOne()
    {
        const QString path = m_folder.filePath(u"talk.txt"_s);
        write(path, "ANN: Goats.\n\nBEN: No meetings.\n");
        TranscriptReader reader(m_formats);
        QSignalSpy finished(&reader, &TranscriptReader::finished);
        QThread *thread = nullptr;
        connect(&reader, &TranscriptReader::finished, this, [&thread] { thread = QThread::currentThread(); });
        reader.read(path, {});
        QVERIFY(reader.isReading());
        QVERIFY(QTest::qWaitFor([&] { return finished.count() == 1; }));
        QVERIFY(!reader.isReading());
        QCOMPARE(thread, QThread::currentThread());
        QCOMPARE(finished[0][0].value<Read>()->turns.size(), size_t(2));
    }

    void whatCannotBeRead_saysSo_data()
    {
        QTest::addColumn<QString>("path");
        const auto file = [this](const char *name, const QByteArray &bytes) {
            const QString path = m_folder.filePath(QString::fromLatin1(name));
            write(path, bytes);
            QTest::newRow(name) << path;
        };
        QTest::newRow("vanished") << m_folder.filePath(u"nothing.txt"_s);
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("a device") << u"/dev/zero"_s;
        file("empty.txt", {});
        QByteArray binary(20'000, '\0');
        for (qsizetype at = 0; at < binary.size(); ++at)
            binary[at] = char(at * 7919 % 251);
        file("binary.bin", binary);
        const QByteArray pipe = m_folder.filePath(u"pipe"_s).toLocal8Bit();
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        QTest::newRow("a pipe that nobody writes to") << QString::fromLocal8Bit(pipe);
    }

    void whatCannotBeRead_saysSo()
    {
        QFETCH(const QString, path);
        TranscriptReader reader(m_formats);
        QSignalSpy failed(&reader, &TranscriptReader::failed);
        reader.read(path, {});
        QVERIFY(QTest::qWaitFor([&] { return failed.count() == 1; }));
        const auto error = failed[0][0].value<Error>();
        QCOMPARE(error.kind, Error::Kind::Unreadable);
        QVERIFY(!error.message.isEmpty());
    }

    void cancel_endsWithCancelled()
    {
        const QString path = m_folder.filePath(u"long.vtt"_s);
        write(path, captions(50'000));
        TranscriptReader reader(m_formats);
        QSignalSpy failed(&reader, &TranscriptReader::failed);
        const QSignalSpy finished(&reader, &TranscriptReader::finished);
        reader.read(path, {});
        reader.cancel();
        QVERIFY(QTest::qWaitFor([&] { return failed.count() == 1; }));
        QCOMPARE(failed[0][0].value<Error>().kind, Error::Kind::Cancelled);
        QCOMPARE(finished.count(), 0);
    }

    void progress_growsToTheEnd()
    {
        const QString path = m_folder.filePath(u"progress.vtt"_s);
        write(path, captions(20'000));
        TranscriptReader reader(m_formats);
        QSignalSpy progressed(&reader, &TranscriptReader::progressed);
        const QSignalSpy finished(&reader, &TranscriptReader::finished);
        reader.read(path, {});
        QVERIFY(QTest::qWaitFor([&] { return finished.count() == 1; }));
        QVERIFY(progressed.count() > 1);
        double last = -1;
        for (const auto &signal : progressed) {
            QVERIFY(signal[0].toDouble() >= last);
            last = signal[0].toDouble();
        }
        QCOMPARE(last, 1.0);
    }

    void secondFile_takesThePlaceOfTheFirst()
    {
        const QString slow = m_folder.filePath(u"slow.vtt"_s);
        write(slow, captions(50'000));
        const QString quick = m_folder.filePath(u"quick.txt"_s);
        write(quick, "ANN: Goats.\n\nBEN: No meetings.\n");
        TranscriptReader reader(m_formats);
        QSignalSpy finished(&reader, &TranscriptReader::finished);
        const QSignalSpy failed(&reader, &TranscriptReader::failed);
        reader.read(slow, {});
        reader.read(quick, {});
        QVERIFY(QTest::qWaitFor([&] { return finished.count() == 1; }));
        QTest::qWait(50);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(finished[0][0].value<Read>()->turns.size(), size_t(2));
    }

    void end_waitsForTheThread()
    {
        const QString path = m_folder.filePath(u"end.vtt"_s);
        write(path, captions(50'000));
        auto reader = std::make_unique<TranscriptReader>(m_formats);
        reader->read(path, {});
        reader.reset(); // under the sanitizers, a thread that outlives it shows
    }

    void realEpisode_isRead()
    {
        const QString path = TestPaths::shared(u"episodes/python-jit.txt"_s);
        if (path.isEmpty())
            QSKIP("no ../shared beside the checkout; talk.txt covers reading");
        TranscriptReader reader(m_formats);
        QSignalSpy finished(&reader, &TranscriptReader::finished);
        reader.read(path, {});
        QVERIFY(QTest::qWaitFor([&] { return finished.count() == 1; }));
        QCOMPARE(finished[0][0].value<Read>()->turns.size(), size_t(75));
    }
};

QTEST_GUILESS_MAIN(TranscriptReaderTest)
#include "transcriptreader_test.moc"
