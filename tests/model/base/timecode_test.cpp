// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/base/timecode.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class TimecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_readsTimesAndNothingElse_data();
    void parse_readsTimesAndNothingElse();
    void format_writesWhatIsRead_data();
    void format_writesWhatIsRead();
};

void TimecodeTest::parse_readsTimesAndNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); ///< negative: no time
    const auto row = [](const QString &text, qint64 ms) {
        QTest::newRow(qPrintable(text.isEmpty() ? u"empty"_s : text)) << text << ms;
    };
    row(u"0:00"_s, 0);
    row(u"4:01"_s, 241'000);
    row(u"04:01"_s, 241'000);
    row(u"123:45"_s, 7'425'000);
    row(u"1:02:03"_s, 3'723'000);
    row(u"00:00:01.5"_s, 1'500);
    row(u"00:00:01,50"_s, 1'500);
    row(u"00:00:01.005"_s, 1'005);
    row(u"277:46:40"_s, 1'000'000'000);
    for (const auto &text : {u""_s,           u"4"_s,           u"4:1"_s,
                             u"4:60"_s,       u"1:60:00"_s,     u"1:2:03"_s,
                             u"1:02:03:04"_s, u":01"_s,         u"4:"_s,
                             u"4:01."_s,      u"4:01.1234"_s,   u"4:01 "_s,
                             u" 4:01"_s,      u"-4:01"_s,       u"+4:01"_s,
                             u"4:01x"_s,      u"12:34.56.78"_s, u"277:46:40.001"_s,
                             u"9999999:00"_s, u"٤:٠١"_s,        u"99999999999999999999:00"_s})
        row(text, -1);
}

void TimecodeTest::parse_readsTimesAndNothingElse()
{
    QFETCH(const QString, text);
    QTEST(parseTimecode(text).value_or(-1), "ms");
}

void TimecodeTest::format_writesWhatIsRead_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("stamp");
    QTest::newRow("zero") << qint64(0) << u"0:00"_s << u"00:00:00.000"_s;
    QTest::newRow("part of a second") << qint64(999) << u"0:00"_s << u"00:00:00.999"_s;
    QTest::newRow("minutes") << qint64(241'060) << u"4:01"_s << u"00:04:01.060"_s;
    QTest::newRow("under an hour") << qint64(3'599'999) << u"59:59"_s << u"00:59:59.999"_s;
    QTest::newRow("an hour") << qint64(3'600'000) << u"1:00:00"_s << u"01:00:00.000"_s;
    QTest::newRow("99 hours") << qint64(359'999'001) << u"99:59:59"_s << u"99:59:59.001"_s;
    QTest::newRow("100 hours") << qint64(360'000'000) << u"100:00:00"_s << u"100:00:00.000"_s;
    QTest::newRow("longest") << maxTimeMs << u"277:46:40"_s << u"277:46:40.000"_s;
    QTest::newRow("before the beginning") << qint64(-61'000) << u"-1:01"_s << u"00:00:00.000"_s;
}

void TimecodeTest::format_writesWhatIsRead()
{
    QFETCH(const qint64, ms);
    QTEST(formatClock(ms), "clock");
    QTEST(formatTimestamp(ms, u'.'), "stamp");
    QCOMPARE(formatTimestamp(ms, u',').replace(u',', u'.'), formatTimestamp(ms, u'.'));
    QCOMPARE(parseTimecode(formatTimestamp(ms, u',')).value(), std::max<qint64>(ms, 0));
}

QTEST_GUILESS_MAIN(TimecodeTest)
#include "timecode_test.moc"
