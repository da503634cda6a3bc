// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/statistics.h"

#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

Turn turnOf(const TurnHead &head, const QStringList &lines)
{
    Turn turn{TurnId::create(), head, {}};
    for (const QString &line : lines)
        turn.lines.push_back({LineId::create(), line, {}, {}, {}});
    return turn;
}

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyTranscript_hasNothing();
    void markers_areCountedApart();
    void realEpisode_hasTheKnownFigures();
};

void StatisticsTest::emptyTranscript_hasNothing()
{
    QCOMPARE(countsOf(Transcript()), EpisodeCounts{});
}

void StatisticsTest::markers_areCountedApart()
{
    const SpeakerId goat = SpeakerId::create();
    const SpeakerId host = SpeakerId::create();
    const Transcript transcript(std::vector<Turn>{
        turnOf({TurnKind::Speech, host}, {u"[sighs] Two words -- [laughs]"_s, u"and two"_s}),
        turnOf({TurnKind::Break, {}}, {u"Break: [25:59]"_s}),
        turnOf({TurnKind::Speech, goat}, {QString()}),
        turnOf({TurnKind::Speech, {}}, {u"Who?"_s}),
        turnOf({TurnKind::Speech, host}, {u"[04:01] One’s enough"_s}),
    });
    const EpisodeCounts counts = countsOf(transcript);
    QCOMPARE(counts.turns, 4);
    QCOMPARE(counts.markers, 1);
    QCOMPARE(counts.lines, 6);
    QCOMPARE(counts.words, 7);
    QCOMPARE(counts.events, 2);
    QCOMPARE(counts.speakers, (std::vector<SpeakerCounts>{{host, 2, 6}, {goat, 1, 0}, {{}, 1, 1}}));
}

void StatisticsTest::realEpisode_hasTheKnownFigures()
{
    const QString path = TestPaths::shared(u"episodes/python-jit.txt"_s);
    if (path.isEmpty())
        QSKIP("../shared is not here; markers_areCountedApart covers the same with our own turns");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QHash<QString, SpeakerId> speakers;
    std::vector<Turn> turns;
    for (const QString &line : text.sliced(text.indexOf(u"Full episode transcript\n"_s) + 24).split(u'\n')) {
        const qsizetype colon = std::max<qsizetype>(line.indexOf(u':'), 0);
        const QString label = line.first(colon);
        if (colon > 0 && label == label.toUpper()) {
            if (!speakers.contains(label))
                speakers.insert(label, SpeakerId::create());
            turns.push_back(turnOf({TurnKind::Speech, speakers[label]}, {line.sliced(colon + 1).trimmed()}));
        } else {
            turns.back().lines[0].text += line;
        }
    }
    const EpisodeCounts counts = countsOf(Transcript(turns));
    QCOMPARE(counts.turns, 75);
    QCOMPARE(counts.words, 2237);
    QCOMPARE(counts.events, 8);
    QHash<QString, qsizetype> turnsOf;
    for (const SpeakerCounts &speaker : counts.speakers)
        turnsOf.insert(speakers.key(speaker.speaker), speaker.turns);
    QCOMPARE(turnsOf, (QHash<QString, qsizetype>{{u"HOST"_s, 16},
                                                 {u"LEGACY SYSADMIN"_s, 11},
                                                 {u"THE DBA"_s, 20},
                                                 {u"FOUNDER"_s, 22},
                                                 {u"GOAT FARMER"_s, 6}}));
}

QTEST_GUILESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
