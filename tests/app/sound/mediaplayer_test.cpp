// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/sound/mediaplayer.h"

#include "app/sound/stretcher.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rate = 44'100;
constexpr double pitch = 440;

std::vector<qint16> tone(double seconds)
{
    std::vector<qint16> samples(size_t(seconds * rate));
    for (size_t at = 0; at < samples.size(); ++at)
        samples[at] = qint16(12'000 * std::sin(2 * std::numbers::pi * pitch * double(at) / rate));
    return samples;
}

/// One channel of 16 bit, as RIFF WAVE has it.
QByteArray wave(const std::vector<qint16> &samples)
{
    const auto number = [](quint32 value, int bytes) {
        QByteArray little;
        for (int at = 0; at < bytes; ++at)
            little.append(char(value >> (8 * at) & 0xFF));
        return little;
    };
    QByteArray data;
    for (const qint16 sample : samples)
        data += number(quint16(sample), 2);
    return "RIFF" + number(quint32(36 + data.size()), 4) + "WAVEfmt " + number(16, 4) + number(1, 2) +
           number(1, 2) + number(rate, 4) + number(rate * 2, 4) + number(2, 2) + number(16, 2) + "data" +
           number(quint32(data.size()), 4) + data;
}

/// How often a wave goes up through zero a second.
double pitchOf(const QByteArray &floats)
{
    const auto *samples = reinterpret_cast<const float *>(floats.constData());
    const auto count = floats.size() / qsizetype(sizeof(float));
    int ups = 0;
    for (qsizetype at = 1; at < count; ++at)
        ups += samples[at - 1] < 0 && samples[at] >= 0 ? 1 : 0;
    return ups * double(rate) / double(count);
}

} // namespace

/// The player that is heard; here without a device, and the file is one of our own.
class MediaPlayerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stretched_keepsThePitch_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("half") << 0.5;
        QTest::newRow("slower") << 0.8;
        QTest::newRow("faster") << 1.5;
        QTest::newRow("double") << 2.;
    }
    void stretched_keepsThePitch()
    {
        QFETCH(double, speed);
        const std::vector<qint16> samples = tone(4);
        QAudioFormat format;
        format.setSampleRate(rate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        Stretcher stretcher;
        stretcher.setSpeed(speed);
        QByteArray out;
        constexpr size_t step = 1'024;
        for (size_t at = 0; at + step <= samples.size(); at += step) {
            const QByteArray part(reinterpret_cast<const char *>(samples.data() + at), step * sizeof(qint16));
            out += stretcher.stretched(QAudioBuffer(part, format));
        }
        const double seconds = double(out.size()) / sizeof(float) / rate;
        QVERIFY2(std::abs(seconds - 4 / speed) < 0.3, qPrintable(QString::number(seconds)));
        QVERIFY2(std::abs(pitchOf(out) - pitch) < 0.03 * pitch, qPrintable(QString::number(pitchOf(out))));
    }

    void aFile_isOpened_playedAndSought()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"tone.wav"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(wave(tone(3)));
        file.close();
        MediaPlayer player;
        QSignalSpy loaded(&player, &Player::loaded);
        QSignalSpy failed(&player, &Player::failed);
        player.load(file.fileName());
        QVERIFY(QTest::qWaitFor([&] { return loaded.size() + failed.size() > 0; }));
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].toString()));
        QVERIFY(std::abs(player.lengthMs() - 3'000) < 100);
        player.seek(1'000);
        QVERIFY(QTest::qWaitFor([&] { return std::abs(player.positionMs() - 1'000) < 50; }));
        player.play();
        QVERIFY(QTest::qWaitFor([&] { return player.positionMs() > 1'200; }));
        player.setSpeed(1.5);
        const qint64 before = player.positionMs();
        QVERIFY(QTest::qWaitFor([&] { return player.positionMs() > before + 200; }));
        player.pause();
        QVERIFY(!player.isPlaying());
        player.setSpeed(1);
        player.load({});
        QVERIFY(!player.isLoaded());
        QCOMPARE(player.lengthMs(), 0);
    }

    void speech_isPlayedToItsEnd_andAgain_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("half") << 0.5;
        QTest::newRow("as it was spoken") << 1.;
        QTest::newRow("double") << 2.;
    }
    void speech_isPlayedToItsEnd_andAgain()
    {
        QFETCH(double, speed);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"speech.wav"_s);
        QVERIFY2(QProcess::execute(u"espeak-ng"_s, {u"-w"_s, file, u"Goats never page you at three."_s}) == 0,
                 "espeak-ng makes the speech");
        MediaPlayer player;
        QSignalSpy loaded(&player, &Player::loaded);
        player.load(file);
        // What is asked for while the file is being opened is not for the one before.
        player.seek(500);
        player.play();
        QVERIFY(QTest::qWaitFor([&] { return !loaded.isEmpty(); }));
        QVERIFY(!player.isPlaying());
        player.setSpeed(speed);
        const qint64 length = player.lengthMs();
        QVERIFY2(length > 1'000, qPrintable(QString::number(length)));
        for (const qint64 start : {length - 700, length - 400}) {
            player.seek(start);
            player.play();
            QVERIFY(player.isPlaying());
            QVERIFY(QTest::qWaitFor([&] { return !player.isPlaying(); }, 10'000));
            QVERIFY2(player.positionMs() >= length - 100, qPrintable(QString::number(player.positionMs())));
        }
        player.seek(length + 5'000);
        QVERIFY(player.positionMs() <= length);
    }

    void whatIsNoSound_isToldNotPlayed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("goats never page you");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("the head of a file alone") << wave(tone(1)).first(20);
    }
    void whatIsNoSound_isToldNotPlayed()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"text.wav"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        MediaPlayer player;
        QSignalSpy failed(&player, &Player::failed);
        player.load(file.fileName());
        QVERIFY(QTest::qWaitFor([&] { return !failed.isEmpty(); }));
        QVERIFY(failed[0][0].toString().endsWith(u'.'));
        QVERIFY(!player.isLoaded());
        player.play();
        player.seek(5);
        QVERIFY(!player.isPlaying());
    }
};

QTEST_MAIN(MediaPlayerTest)
#include "mediaplayer_test.moc"
