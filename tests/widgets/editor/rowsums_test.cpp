// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/rowsums.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Ropewalk;

class RowSumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_givesTheRowThatAPlaceLiesIn()
    {
        RowSums sums;
        sums.reset({10, 0, 5});
        QCOMPARE(sums.total(), 15);
        QCOMPARE(sums.find(-3).row, 0);
        QCOMPARE(sums.find(9).row, 0);
        QCOMPARE(sums.find(10).row, 2);
        QCOMPARE(sums.find(10).offset, 0);
        QCOMPARE(sums.find(99).row, 2);
        QCOMPARE(sums.find(99).offset, 4);
    }

    void known_isForgottenAndSplicedRowsAreGuesses()
    {
        RowSums sums;
        sums.reset({1, 2, 3});
        sums.set(1, 7, true);
        sums.splice(1, 0, 1, 4);
        QVERIFY(!sums.isKnown(1));
        QVERIFY(sums.isKnown(2));
        QCOMPARE(sums.start(3), 12);
        sums.forget();
        QVERIFY(!sums.isKnown(2));
        QCOMPARE(sums.size(2), 7);
    }

    /// Against a plain vector, through sizes that make chunks split, empty and vanish.
    void randomSplices_giveTheSumsOfAVector()
    {
        QRandomGenerator dice(7);
        RowSums sums;
        std::vector<qint32> plain;
        std::vector<bool> known;
        for (int step = 0; step < 3000; ++step) {
            const auto count = qsizetype(plain.size());
            const qsizetype at = count == 0 ? 0 : dice.bounded(int(count) + 1);
            switch (dice.bounded(4)) {
            case 0: {
                const qsizetype inserted = dice.bounded(step % 50 == 0 ? 3000 : 9);
                const qint32 size = dice.bounded(40);
                sums.splice(at, 0, inserted, size);
                plain.insert(plain.begin() + at, size_t(inserted), size);
                known.insert(known.begin() + at, size_t(inserted), false);
                break;
            }
            case 1: {
                const qsizetype removed =
                    std::min<qsizetype>(count - at, dice.bounded(step % 70 == 0 ? 4000 : 9));
                sums.splice(at, removed, 0, 0);
                plain.erase(plain.begin() + at, plain.begin() + at + removed);
                known.erase(known.begin() + at, known.begin() + at + removed);
                break;
            }
            default:
                if (at < count) {
                    sums.set(at, qint32(step % 60), step % 5 != 0);
                    plain[size_t(at)] = qint32(step % 60);
                    known[size_t(at)] = step % 5 != 0;
                }
            }
            QCOMPARE(sums.count(), qsizetype(plain.size()));
            const qint64 total = std::accumulate(plain.begin(), plain.end(), qint64(0));
            QCOMPARE(sums.total(), total);
            if (plain.empty())
                continue;
            const qsizetype row = dice.bounded(int(plain.size()));
            QCOMPARE(sums.nextGuess(row), std::find(known.begin() + row, known.end(), false) - known.begin());
            const qint64 start = std::accumulate(plain.begin(), plain.begin() + row, qint64(0));
            QCOMPARE(sums.start(row), start);
            QCOMPARE(sums.size(row), plain[size_t(row)]);
            if (plain[size_t(row)] > 0) {
                QCOMPARE(sums.find(start).row, row);
                QCOMPARE(sums.find(start + plain[size_t(row)] - 1).row, row);
            }
        }
    }
};

QTEST_GUILESS_MAIN(RowSumsTest)
#include "rowsums_test.moc"
