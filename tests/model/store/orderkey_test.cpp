// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/orderkey.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Ropewalk;

class OrderKeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void between_isBetweenAnywhere();
    void spread_isInOrderAndEven_data();
    void spread_isInOrderAndEven();
    void insertingAtOnePlace_growsSlowly_data();
    void insertingAtOnePlace_growsSlowly();
};

void OrderKeyTest::between_isBetweenAnywhere()
{
    QRandomGenerator random(7);
    std::vector<QByteArray> keys;
    for (int step = 0; step < 20'000; ++step) {
        // Mostly at a few places, which drives keys to their narrowest.
        const size_t at = random.bounded(3U) == 0 ? random.bounded(quint32(keys.size() + 1))
                                                  : keys.size() * random.bounded(4U) / 3;
        const QByteArray low = at > 0 ? keys[at - 1] : QByteArray();
        const QByteArray high = at < keys.size() ? keys[at] : QByteArray();
        const int count = random.bounded(20U) == 0 ? 1 + random.bounded(50) : 1;
        const auto between = OrderKey::spread(low, high, count);
        QByteArray last = low;
        for (const QByteArray &key : between) {
            QVERIFY(last < key);
            QVERIFY(!key.endsWith('\0'));
            last = key;
        }
        QVERIFY(high.isEmpty() || last < high);
        keys.insert(keys.begin() + std::ptrdiff_t(at), between.begin(), between.end());
    }
    QVERIFY(std::ranges::is_sorted(keys));
    const auto longest = std::ranges::max_element(keys, {}, &QByteArray::size);
    // Back and forth at one place is the worst: a bit an insertion.
    QVERIFY2(longest->size() < 300, qPrintable(QString::number(longest->size())));
}

void OrderKeyTest::spread_isInOrderAndEven_data()
{
    QTest::addColumn<QByteArray>("low");
    QTest::addColumn<QByteArray>("high");
    QTest::newRow("everything") << QByteArray() << QByteArray();
    QTest::newRow("from the beginning") << QByteArray() << QByteArray("\x00\x00\x01", 3);
    QTest::newRow("to the end") << QByteArray("\xff\xff\xff") << QByteArray();
    QTest::newRow("neighbours") << QByteArray("\x05") << QByteArray("\x06");
    QTest::newRow("a long run of 255")
        << QByteArray("\x05\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff") << QByteArray("\x06");
    QTest::newRow("a beginning and its continuation")
        << QByteArray("\x05") << QByteArray("\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01", 11);
    QTest::newRow("long and alike") << QByteArray(30, 'a') << QByteArray(30, 'a') + 'b';
}

void OrderKeyTest::spread_isInOrderAndEven()
{
    QFETCH(QByteArray, low);
    QFETCH(QByteArray, high);
    for (const qsizetype count : {1, 2, 255, 256, 100'000}) {
        const auto keys = OrderKey::spread(low, high, count);
        QCOMPARE(qsizetype(keys.size()), count);
        QByteArray last = low;
        for (const QByteArray &key : keys) {
            QVERIFY(last < key);
            last = key;
        }
        QVERIFY(high.isEmpty() || last < high);
        QVERIFY(keys.front().size() <= std::max(low.size(), high.size()) + 4);
    }
}

void OrderKeyTest::insertingAtOnePlace_growsSlowly_data()
{
    QTest::addColumn<bool>("goesUp");
    QTest::addColumn<QByteArray>("low");
    QTest::addColumn<QByteArray>("high");
    QTest::newRow("upwards between neighbours") << true << QByteArray("\x80") << QByteArray("\x81");
    QTest::newRow("downwards between neighbours") << false << QByteArray("\x80") << QByteArray("\x81");
    QTest::newRow("at the end") << true << QByteArray("\x80") << QByteArray();
    QTest::newRow("at the beginning") << false << QByteArray() << QByteArray("\x80");
}

void OrderKeyTest::insertingAtOnePlace_growsSlowly()
{
    QFETCH(bool, goesUp);
    QFETCH(QByteArray, low);
    QFETCH(QByteArray, high);
    for (int step = 0; step < 100'000; ++step)
        (goesUp ? low : high) = OrderKey::between(low, high);
    QVERIFY2((goesUp ? low : high).size() <= 8, (goesUp ? low : high).toHex());
}

QTEST_GUILESS_MAIN(OrderKeyTest)
#include "orderkey_test.moc"
