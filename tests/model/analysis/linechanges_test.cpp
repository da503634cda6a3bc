// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/linechanges.h"

#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// Three imported turns of a line each, whose lines are as they were imported; label as given, words as
/// given.
struct Bench : Sample::Desk {
    Bench()
    {
        auto imported = std::make_shared<Imported>();
        EpisodeData data;
        data.id = EpisodeId::create();
        for (const auto &[label, text] : {std::pair(u"HOST"_s, u"Goats never page you at night."_s),
                                          std::pair(u"FARMER"_s, u"They chew the rope."_s),
                                          std::pair(u"HOST"_s, u"No meetings either."_s)}) {
            ImportedLine line;
            line.text = text;
            line.label = label;
            line.startsTurn = true;
            Turn turn = Sample::turn(show.speakers[label == u"HOST"_s ? 0 : 1], {Sample::line(text)});
            turn.lines.front().origins = {qint32(imported->lines.size())};
            imported->lines.push_back(line);
            data.turns.push_back(turn);
        }
        data.imported = imported;
        open({data});
    }
    [[nodiscard]] const Line &at(int turn, int index = 0) const
    {
        return episode().transcript().turnAt(turn).lines[size_t(index)];
    }
    bool replace(const Line &line, const QString &removed, const QString &inserted)
    {
        return perform({ReplaceText{line.id, qint32(line.text.indexOf(removed)), removed, inserted}});
    }
    [[nodiscard]] std::vector<LineChange> changes(int turn, int index = 0) const
    {
        return LineChanges(episode()).of(at(turn, index).id);
    }
};

using Changes = std::vector<LineChange>;

} // namespace

/// How lines differ from what they were imported from.
class LineChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedLines_haveNone()
    {
        Bench bench;
        QVERIFY(bench.changes(0).empty());
        QVERIFY(bench.changes(1).empty());
    }

    void anotherWord_hasWhatStoodThere()
    {
        Bench bench;
        QVERIFY(bench.replace(bench.at(0), u"page"_s, u"call on"_s));
        QVERIFY((bench.changes(0) == Changes{{12, 7, u"page"_s}}));
        QVERIFY(bench.changes(1).empty());
    }

    void wordsThatCame_andWordsThatWent_standApart()
    {
        Bench bench;
        QVERIFY(bench.replace(bench.at(0), u"never "_s, QString()));
        QVERIFY(bench.replace(bench.at(0), u" night."_s, u" night. Or by day."_s));
        const Changes expected{{6, 0, u"never"_s}, {25, 11, {}}};
        QVERIFY(bench.changes(0) == expected);
    }

    void aSplitLine_isComparedWithItsOtherHalf()
    {
        Bench bench;
        QVERIFY(bench.perform({SplitLine{bench.at(0).id, 20, LineId::create()}}));
        QCOMPARE(bench.at(0, 1).text, u" at night."_s);
        QVERIFY(bench.changes(0).empty());
        QVERIFY(bench.changes(0, 1).empty());
        QVERIFY(bench.replace(bench.at(0), u" you"_s, QString()));
        QVERIFY((bench.changes(0) == Changes{{16, 0, u"you"_s}}));
        QVERIFY(bench.changes(0, 1).empty());
        QVERIFY(bench.replace(bench.at(0, 1), u"night"_s, u"noon"_s));
        QVERIFY((bench.changes(0, 1) == Changes{{4, 5, u"night."_s}}));
    }

    void linesThatAreGone_standBehindTheOneBefore()
    {
        Bench bench;
        QVERIFY(bench.perform({RemoveTurns{bench.episode().transcript().turnAt(1).id, 1}}));
        QVERIFY((bench.changes(0) == Changes{{30, 0, u"FARMER: They chew the rope."_s}}));
        QVERIFY(bench.changes(1).empty());
    }

    void whatWasFirstAndIsGone_standsBeforeAll()
    {
        Bench bench;
        QVERIFY(bench.perform({RemoveTurns{bench.episode().transcript().turnAt(0).id, 2}}));
        const QString gone = u"HOST: Goats never page you at night. FARMER: They chew the rope."_s;
        QVERIFY((bench.changes(0) == Changes{{0, 0, gone}}));
    }

    void typedLines_areNewAsAWhole()
    {
        Bench bench;
        Turn typed = Sample::turn(bench.show.speakers[0], {Sample::line(u"And now this."_s)});
        QVERIFY(bench.perform({InsertTurns{bench.episode().transcript().turnAt(1).id, {typed}}}));
        QVERIFY((bench.changes(1) == Changes{{0, 13, {}}}));
    }

    void anEmptiedLine_hasAllThatItHad()
    {
        Bench bench;
        QVERIFY(bench.replace(bench.at(1), bench.at(1).text, QString()));
        QVERIFY((bench.changes(1) == Changes{{0, 0, u"They chew the rope."_s}}));
    }

    void anotherSpeaker_isToldByTheLabel_untilItMeansThatOne()
    {
        Bench bench;
        const auto label = [&bench](int turn) {
            return LineChanges(bench.episode())
                .labelBefore(bench.episode().transcript().turnAt(turn), bench.project->catalogue().speakers);
        };
        const auto setLabels = [&bench](SpeakerId id, const QString &text) {
            Speaker speaker = *bench.project->catalogue().speakers.find(id);
            speaker.labels = {text};
            return bench.performCatalogue({Put<Speaker>{id, speaker}});
        };
        QVERIFY(setLabels(bench.show.speakers[0], u"HOST"_s));
        QVERIFY(setLabels(bench.show.speakers[1], u"FARMER"_s));
        QCOMPARE(label(0), QString());
        QCOMPARE(label(1), QString());
        const TurnId id = bench.episode().transcript().turnAt(1).id;
        QVERIFY(bench.perform({SetHead{id, {TurnKind::Speech, bench.show.speakers[0]}}}));
        QCOMPARE(label(1), u"FARMER"_s);
        QVERIFY(bench.perform({SetHead{id, {}}}));
        QCOMPARE(label(1), u"FARMER"_s);
    }

    void anEpisodeThatWasTyped_hasNothingToCompareWith()
    {
        const Sample::Desk desk;
        QVERIFY(LineChanges(desk.episode()).of(desk.line().id).empty());
        QCOMPARE(LineChanges(desk.episode())
                     .labelBefore(desk.episode().transcript().turnAt(0), desk.project->catalogue().speakers),
                 QString());
    }
};

QTEST_GUILESS_MAIN(LineChangesTest)
#include "linechanges_test.moc"
