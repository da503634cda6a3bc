// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/base/id.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <set>
#include <thread>
#include <vector>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void create_isVersion7OfNow();
    void create_growsWithEveryCall();
    void create_isUniqueOverThreads();
    void text_comesBack();
    void fromString_refusesWhatIsNoId_data();
    void fromString_refusesWhatIsNoId();
};

void IdTest::create_isVersion7OfNow()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Uuid id = Uuid::create();
    QCOMPARE(id.toString()[14], u'7');
    QCOMPARE(id.low >> 62, 2U);
    const auto ms = qint64(id.high >> 16);
    QVERIFY(ms >= before && ms <= QDateTime::currentMSecsSinceEpoch() + 1'000);
}

void IdTest::create_growsWithEveryCall()
{
    std::vector<LineId> ids(100'000);
    std::ranges::generate(ids, [] { return LineId::create(); });
    QVERIFY(std::ranges::is_sorted(ids, std::less_equal<>()));
    QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
}

void IdTest::create_isUniqueOverThreads()
{
    std::vector<std::vector<Uuid>> made(4, std::vector<Uuid>(20'000));
    {
        std::vector<std::jthread> threads;
        for (auto &ids : made)
            threads.emplace_back([&ids] { std::ranges::generate(ids, [] { return Uuid::create(); }); });
    }
    std::set<Uuid> all;
    for (const auto &ids : made) {
        QVERIFY(std::ranges::is_sorted(ids));
        all.insert(ids.begin(), ids.end());
    }
    QCOMPARE(all.size(), 80'000U);
}

void IdTest::text_comesBack()
{
    const TurnId id = TurnId::create();
    QCOMPARE(id.toString().size(), 36);
    QVERIFY(TurnId::fromString(id.toString()) == id);
    QVERIFY(Uuid::fromBytes(id.value.toBytes()) == id.value);
    QCOMPARE(id.value.toBytes().toHex(), id.toString().remove(u'-').toLatin1());
}

void IdTest::fromString_refusesWhatIsNoId_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
         {u""_s, u"goat"_s, u"01a20572-3ae6-7003-9a5d-b24d6b179f3"_s,
          u"01a20572-3ae6-7003-9a5d-b24d6b179f3g"_s, u"00000000-0000-0000-0000-000000000000"_s})
        QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text;
}

void IdTest::fromString_refusesWhatIsNoId()
{
    QFETCH(const QString, text);
    QVERIFY(!LineId::fromString(text));
    QVERIFY(!Uuid::fromBytes(text.toLatin1()));
}

QTEST_GUILESS_MAIN(IdTest)
#include "id_test.moc"
