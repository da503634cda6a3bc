// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/linehits.h"

#include <QTest>

#include <random>

using namespace Ropewalk;

namespace
{

Finder::Found found(std::initializer_list<qint32> starts)
{
    Finder::Found made;
    for (const qint32 start : starts)
        made.hits.push_back({start, 1, {}});
    return made;
}

/// "line:start" of every hit, by number.
QStringList all(const LineHits &hits)
{
    QStringList shown;
    for (qsizetype number = 0; number < hits.total(); ++number) {
        const LineHits::Hit hit = hits.at(number);
        shown.append(QStringLiteral("%1:%2").arg(hit.line).arg(hit.words->start));
        if (hits.numberOf(hit.line, hit.words->start) != number)
            shown.append(QStringLiteral("not its number"));
    }
    return shown;
}

} // namespace

class LineHitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersHitsThroughLinesWithout();
    void goesRoundForWhatIsUnread();
    void countsLinesThatAreTooHard();
    void followsLinesThatComeAndGo();
};

void LineHitsTest::numbersHitsThroughLinesWithout()
{
    LineHits hits;
    QCOMPARE(hits.total(), 0);
    hits.reset(5);
    hits.set(3, found({2, 7}));
    hits.set(1, found({4}));
    hits.set(0, {});
    QCOMPARE(all(hits), QStringList({QStringLiteral("1:4"), QStringLiteral("3:2"), QStringLiteral("3:7")}));
    QCOMPARE(hits.numberOf(3, 3), -1);
    QCOMPARE(hits.numberOf(0, 0), -1);
    QCOMPARE(hits.unreadCount(), 2);
    hits.forget(3);
    hits.forget(3);
    QCOMPARE(hits.total(), 1);
    QCOMPARE(hits.unreadCount(), 3);
    hits.clear();
    QCOMPARE(hits.nextUnread(0), -1);
}

void LineHitsTest::goesRoundForWhatIsUnread()
{
    LineHits hits;
    hits.reset(3);
    hits.set(2, {});
    QCOMPARE(hits.nextUnread(2), 0);
    QCOMPARE(hits.nextUnread(1), 1);
    QCOMPARE(hits.nextUnread(9), 0);
    hits.set(0, {});
    hits.set(1, {});
    QCOMPARE(hits.nextUnread(0), -1);
}

void LineHitsTest::countsLinesThatAreTooHard()
{
    LineHits hits;
    hits.reset(2);
    hits.set(0, {.hits = {}, .isTooHard = true});
    QCOMPARE(hits.tooHard(), 1);
    QVERIFY(hits.in(0).empty());
    hits.forget(0);
    QCOMPARE(hits.tooHard(), 0);
}

void LineHitsTest::followsLinesThatComeAndGo()
{
    std::mt19937 dice(7);
    const auto below = [&dice](qsizetype end) { return qsizetype(dice() % quint32(end)); };
    LineHits hits;
    hits.reset(20);
    std::vector<std::optional<int>> oracle(20); // how many hits a line has, nothing while it is unread
    for (int round = 0; round < 2'000; ++round) {
        const auto lines = qsizetype(oracle.size());
        const qsizetype line = below(lines);
        if (below(3) == 0) {
            const qsizetype removed = std::min<qsizetype>(below(4), lines - line - 1);
            const qsizetype inserted = lines > 40 ? 0 : below(4);
            hits.splice(line, removed, inserted);
            oracle.erase(oracle.begin() + line, oracle.begin() + line + removed);
            oracle.insert(oracle.begin() + line, size_t(inserted), std::nullopt);
        } else if (hits.isUnread(line)) {
            const auto count = int(below(3));
            hits.set(line, count == 0 ? found({}) : count == 1 ? found({5}) : found({5, 9}));
            oracle[size_t(line)] = count;
        } else {
            hits.forget(line);
            oracle[size_t(line)] = std::nullopt;
        }
        QStringList wanted;
        qsizetype unread = 0;
        for (size_t at = 0; at < oracle.size(); ++at) {
            unread += oracle[at] ? 0 : 1;
            if (oracle[at].value_or(0) > 0)
                wanted.append(QStringLiteral("%1:5").arg(at));
            if (oracle[at].value_or(0) > 1)
                wanted.append(QStringLiteral("%1:9").arg(at));
        }
        QCOMPARE(all(hits), wanted);
        QCOMPARE(hits.unreadCount(), unread);
        QCOMPARE(hits.counts().size(), oracle.size());
    }
}

QTEST_GUILESS_MAIN(LineHitsTest)
#include "linehits_test.moc"
