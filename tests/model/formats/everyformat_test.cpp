// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "tests/support/exporting.h"
#include "tests/support/paths.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// What holds for every format of the registry.
class EveryFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry = FormatRegistry::standard(); }

    void ids_areThoseOfTheCommandLine()
    {
        for (const QString &id : {u"episode-page"_s, u"text"_s, u"markdown"_s, u"srt"_s, u"vtt"_s})
            QVERIFY(m_registry.find(id));
        QVERIFY(!m_registry.find(u"none"));
    }

    void content_decidesBeforeTheSuffix_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("format"); // empty for none
        QTest::addRow("bold in .txt") << "**Ann:** Hi.\n\n**Bob:** Ho.\n"_ba << u"a.txt"_s << u"markdown"_s;
        QTest::addRow("labels in .txt") << "Ann Bee: Hi.\nBob Cee: Ho.\n"_ba << u"a.txt"_s << u"text"_s;
        QTest::addRow("labels in .md") << "Ann Bee: Hi.\nBob Cee: Ho.\n"_ba << u"a.md"_s << u"markdown"_s;
        QTest::addRow("front matter in .txt")
            << "---\ntitle: x\n---\nAnn Bee: Hi.\n"_ba << u"a.txt"_s << u"markdown"_s;
        QTest::addRow("page in .md") << "S.\nTopics\n- x\nTranscript\nHOST: Hi.\n"_ba << u"a.md"_s
                                     << u"episode-page"_s;
        QTest::addRow("nothing in particular") << "Hello there.\n"_ba << u"a.txt"_s << u"text"_s;
        QTest::addRow("SRT in .txt")
            << "1\n00:00:01,000 --> 00:00:02,000\nANN: Hi.\n\n2\n00:00:03,000 --> 00:00:04,000\nBOB: Ho.\n"_ba
            << u"a.txt"_s << u"srt"_s;
        QTest::addRow("WebVTT in .srt")
            << "WEBVTT\n\n00:01.000 --> 00:02.000\nHi.\n"_ba << u"a.srt"_s << u"vtt"_s;
        QTest::addRow("JSON") << "{\"version\": 1}"_ba << u"a.json"_s << QString();
        QTest::addRow("HTML") << "<!DOCTYPE html><p>Ann: hi"_ba << u"a.html"_s << QString();
        QTest::addRow("blank") << " \n \n"_ba << u"a.txt"_s << QString();
        QTest::addRow("empty") << ""_ba << u"a.txt"_s << QString();
    }

    void content_decidesBeforeTheSuffix()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, fileName);
        QFETCH(QString, format);
        const auto episode = m_registry.read(bytes, fileName, {}, {});
        QCOMPARE(episode.has_value(), !format.isEmpty());
        if (episode) {
            QCOMPARE(episode->imported->format, format);
            return;
        }
        QCOMPARE(episode.error().file, fileName);
        QVERIFY(!episode.error().message.isEmpty());
    }

    void unknownFormat_isAnError()
    {
        const auto episode = m_registry.read("x"_ba, u"a.txt"_s, u"nonsense"_s, {});
        QVERIFY(!episode);
        QVERIFY(episode.error().message.contains(u"nonsense"));
    }

    void anyBytes_areReadOrRefused_data() { addFormats(); }
    void anyBytes_areReadOrRefused()
    {
        QFETCH(QString, id);
        QRandomGenerator random(81);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes(qsizetype(random.bounded(400)), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(round % 2 ? random.bounded(256) : 9 + random.bounded(118));
            const auto episode = m_registry.read(bytes, u"x"_s, id, {});
            if (episode)
                QVERIFY(episode->imported && episode->imported->format == id);
            else
                QVERIFY(!episode.error().message.isEmpty());
        }
    }

    void cancelling_endsTheReading_data() { addFormats(); }
    void cancelling_endsTheReading()
    {
        QFETCH(QString, id);
        const QByteArray bytes = sampleOf(id);
        ImportOptions options;
        options.progress = [](double) { return false; };
        const auto episode = m_registry.read(bytes, u"x"_s, id, options);
        QVERIFY(!episode);
        QCOMPARE(episode.error().kind, Error::Kind::Cancelled);
    }

    void progress_neverGoesBack_data() { addFormats(); }
    void progress_neverGoesBack()
    {
        QFETCH(QString, id);
        const QByteArray bytes = sampleOf(id);
        double last = 0;
        int calls = 0;
        bool isMonotone = true;
        ImportOptions options;
        options.progress = [&](double share) {
            isMonotone = isMonotone && share >= last && share <= 1;
            last = share;
            ++calls;
            return true;
        };
        QVERIFY(m_registry.read(bytes, u"x"_s, id, options));
        QVERIFY(isMonotone);
        QVERIFY(calls > 1);
    }

    void unedited_isTheSameBytes_data() { addFormats(); }
    void unedited_isTheSameBytes()
    {
        QFETCH(QString, id);
        const QByteArray bytes = sampleOf(id);
        const auto episode = m_registry.read(bytes, u"x"_s, id, {});
        QVERIFY(episode);
        QCOMPARE(episode->turns.size(), size_t(10'000));
        QVERIFY(Exporting::exported(m_registry, id, Ropewalk::exportOf(*episode)) == bytes);
    }

    void ways_keepTurnsLabelsAndLines_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        for (const Format &from : m_registry.formats()) {
            for (const Format &to : m_registry.formats())
                QTest::addRow("%s to %s", qPrintable(from.id), qPrintable(to.id)) << from.id << to.id;
        }
    }

    void ways_keepTurnsLabelsAndLines()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto episode = m_registry.read(sampleOf(from), u"x"_s, from, {});
        QVERIFY(episode);
        QStringList losses;
        const QByteArray bytes = Exporting::exported(m_registry, to, Ropewalk::exportOf(*episode), &losses);
        const auto again = m_registry.read(bytes, u"y"_s, to, {});
        const QStringList times{u"srt"_s, u"vtt"_s};
        if (!times.contains(from) && times.contains(to)) {
            QVERIFY(!losses.isEmpty()); // captions need times
            return;
        }
        QVERIFY(again);
        QCOMPARE(losses.isEmpty(), !times.contains(from) || times.contains(to));
        QCOMPARE(Exporting::shape(again->turns, times.contains(to)),
                 Exporting::shape(episode->turns, times.contains(to)));
    }

    void nothing_isWritable_data() { addFormats(); }
    void nothing_isWritable()
    {
        QFETCH(QString, id);
        ExportEpisode empty;
        (void)m_registry.find(id)->exporter->write(empty);
        empty.turns.resize(2); // turns without lines
        (void)m_registry.find(id)->exporter->write(empty);
    }

    void oneLongLine_isSplitAndGoesOutWhole()
    {
        const qsizetype size = TestPaths::isFullRun() ? 100'000'000 : 20'000'000;
        QByteArray bytes;
        while (bytes.size() < size)
            bytes += bytes.isEmpty() ? "Ann Bee: goats " : "goats \\[laughs\\] never page anybody ";
        for (const QString &id : {u"text"_s, u"markdown"_s, u"episode-page"_s}) {
            const auto episode = m_registry.read(bytes, u"x"_s, id, {});
            QVERIFY(episode);
            if (id != u"episode-page") {
                for (const Line &line : episode->turns.at(0).lines)
                    QVERIFY(line.text.size() <= maxLineLength);
            }
            QVERIFY(Exporting::exported(m_registry, id, Ropewalk::exportOf(*episode)) == bytes);
        }
        // Without a single space, too.
        const QByteArray solid(size / 10, 'x');
        const auto episode = m_registry.read(solid, u"x"_s, u"text"_s, {});
        QVERIFY(episode);
        QVERIFY(Exporting::exported(m_registry, u"text"_s, Ropewalk::exportOf(*episode)) == solid);
    }

    void tenThousandSpeakers_areReadAndRemarked()
    {
        QByteArray bytes;
        for (int speaker = 0; speaker < 10'000; ++speaker)
            bytes += "**Speaker " + QByteArray::number(speaker) + ":** Hi.\n\n";
        for (const QString &id : {u"markdown"_s, u"text"_s}) {
            const auto episode =
                m_registry.read(id == u"text" ? QByteArray(bytes).replace("**", "") : bytes, u"x"_s, id, {});
            QVERIFY(episode);
            QCOMPARE(episode->turns.size(), size_t(10'000));
            QVERIFY(std::any_of(episode->remarks.begin(), episode->remarks.end(),
                                [](const ImportedEpisode::Remark &remark) {
                                    return remark.text.startsWith(u"10000 different speakers");
                                }));
        }
    }

    void textWithoutLabels_hasOneTurnOfNobody()
    {
        for (const QString &id : {u"text"_s, u"markdown"_s}) {
            const auto episode = m_registry.read("One.\n\nTwo.\n"_ba, u"x"_s, id, {});
            QVERIFY(episode);
            QCOMPARE(Exporting::shape(episode->turns), QStringList({u"turn 0 "_s, u"One."_s, u"Two."_s}));
            QVERIFY(!episode->remarks.empty());
        }
    }

private:
    void addFormats()
    {
        QTest::addColumn<QString>("id");
        for (const Format &format : m_registry.formats())
            QTest::addRow("%s", qPrintable(format.id)) << format.id;
    }

    /// A long file of the format, made by its own exporter.
    [[nodiscard]] QByteArray sampleOf(const QString &id) const
    {
        ExportEpisode episode;
        episode.turns.resize(10'000);
        for (size_t at = 0; at < episode.turns.size(); ++at) {
            Line line;
            line.text = u"Goats never page you."_s;
            line.span = Span::measured(qint64(at) * 1000, qint64(at) * 1000 + 900);
            episode.turns[at].label = at % 2 ? u"ANN BEE"_s : u"BOB CEE"_s;
            episode.turns[at].name = episode.turns[at].label;
            episode.turns[at].lines = {line};
        }
        return m_registry.find(id)->exporter->write(episode).text.toUtf8();
    }

    FormatRegistry m_registry;
};

QTEST_GUILESS_MAIN(EveryFormatTest)
#include "everyformat_test.moc"
