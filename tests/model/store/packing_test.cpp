// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/packing.h"

#include "tests/model/store/randomdata.h"

#include <QTest>

using namespace Ropewalk;

class PackingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_comeBack();
    void importedLines_comeBackInParts();
    void anyBytes_giveAValueOrNothing();
};

void PackingTest::words_comeBack()
{
    RandomData random(3);
    QVERIFY(Packing::packWords({}).isNull());
    for (int round = 0; round < 1000; ++round) {
        const WordTimings words = random.line().words;
        const auto back = Packing::unpackWords(Packing::packWords(words));
        QVERIFY(back && *back == words);
    }
    const qint32 most = std::numeric_limits<qint32>::max();
    const qint32 least = std::numeric_limits<qint32>::min();
    const WordTimings extreme = {{0, most, {{least, TimeKind::Measured}, {most, TimeKind::Unknown}}, 0},
                                 {most, 0, {{most, TimeKind::Unknown}, {least, TimeKind::Interpolated}}, 1}};
    QVERIFY(Packing::unpackWords(Packing::packWords(extreme)) == extreme);
}

void PackingTest::importedLines_comeBackInParts()
{
    RandomData random(4);
    auto lines = random.imported(20'000)->lines;
    std::vector<ImportedLine> back;
    int parts = 0;
    for (size_t at = 0; at < lines.size(); ++parts)
        QVERIFY(Packing::unpackImported(Packing::packImported(lines, at), back));
    QVERIFY(parts > 1);
    QVERIFY(back == lines);
}

void PackingTest::anyBytes_giveAValueOrNothing()
{
    RandomData random(5);
    QRandomGenerator bytes(6);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray packed = Packing::packWords(random.line().words);
        size_t first = 0;
        QByteArray part =
            round % 100 == 0 ? Packing::packImported(random.imported(9)->lines, first) : QByteArray();
        for (QByteArray *each : {&packed, &part}) {
            for (int change = 0; change < 3 && !each->isEmpty(); ++change)
                (*each)[qsizetype(bytes.bounded(quint32(each->size())))] = char(bytes.bounded(256));
            each->truncate(qsizetype(bytes.bounded(quint32(each->size() + 1))));
        }
        if (const auto words = Packing::unpackWords(packed))
            QVERIFY(qsizetype(words->size()) <= packed.size());
        std::vector<ImportedLine> lines;
        if (!part.isEmpty())
            QVERIFY(!Packing::unpackImported(part, lines) || lines.size() <= 9);
    }
    QVERIFY(!Packing::unpackOrigins("1,x"));
    QVERIFY(!Packing::unpackOrigins("99999999999"));
}

QTEST_GUILESS_MAIN(PackingTest)
#include "packing_test.moc"
