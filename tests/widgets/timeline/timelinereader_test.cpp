// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/timelinereader.h"

#include "model/editing/operations.h"
#include "tests/support/gui/timelinedesk.h"
#include "tests/support/randomedits.h"
#include "widgets/timeline/timelineview.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// All that the timeline says of an episode, to be compared.
QStringList said(const TimelineView &view)
{
    const TimelineSurface &surface = view.surface();
    const TimelineReader &reader = surface.reader();
    QStringList list = {view.summary()};
    const auto ms = [](double value) { return QString::number(qRound64(value)); };
    for (qsizetype at = 0; at < reader.scale().lineCount(); ++at) {
        const TimelineLine line = reader.scale().at(at);
        const TimelineSpan span = reader.scale().spanOf(at);
        const QString owner = line.owner <= TimelineReader::marker ? QString::number(line.owner)
                                                                   : reader.speakerOf(line.owner).toString();
        list.append(u"line %1 %2 words, %3 to %4, %5 %6%7%8"_s.arg(owner)
                        .arg(line.words)
                        .arg(ms(span.startMs), ms(span.endMs))
                        .arg(line.startsTurn)
                        .arg(span.isStartKnown)
                        .arg(span.isEndKnown)
                        .arg(line.isInterpolated));
    }
    for (const TimelineLane &lane : surface.lanes())
        list.append(u"lane %1 %2 %3 %4"_s.arg(lane.name).arg(lane.number).arg(lane.colour).arg(lane.turns));
    for (const TimelineBand &band : surface.scene().marks.bands())
        list.append(u"band %1 %2 %3 %4"_s.arg(band.name, ms(band.startMs), ms(band.endMs)).arg(band.row));
    QStringList badges;
    for (const TimelineBadge &badge : surface.scene().marks.badges())
        badges.append(u"badge %1 %2 %3 %4"_s.arg(badge.sign, badge.tip, ms(badge.ms)).arg(int(badge.form)));
    badges.sort();
    return list + badges;
}

bool isRead(const TimelineView &view)
{
    view.surface().catchUp();
    return QTest::qWaitFor([&view] { return !view.surface().reader().isReading(); });
}

} // namespace

class TimelineReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_areReadAsTheModelHasThem()
    {
        auto desk = TimelineSample::desk(2, [](const std::vector<SpeakerId> &cast) {
            Line events = TimelineSample::spokenLine(3, Span::measured(1'000, 2'000));
            events.text += u" [sighs]"_s;
            Turn marker{TurnId::create(), {TurnKind::Break, {}}, {TimelineSample::spokenLine(4)}};
            return std::vector<Turn>{Sample::turn(cast[1], {events, TimelineSample::spokenLine(2)}), marker,
                                     Sample::turn({}, {TimelineSample::spokenLine(1)})};
        });
        TimelineReader reader;
        reader.start(desk.project.get(), desk.id);
        const TimelineScale &scale = reader.scale();
        QCOMPARE(scale.lineCount(), 4);
        QCOMPARE(scale.at(0).words, 3);
        QCOMPARE(scale.at(0).endMs, 2'000);
        QVERIFY(scale.at(0).startsTurn && !scale.at(1).startsTurn);
        QCOMPARE(reader.speakerOf(scale.at(1).owner), desk.speakers[1]);
        // What a marker says nobody speaks.
        QCOMPARE(scale.at(2).words, 0);
        QCOMPARE(scale.at(2).owner, TimelineReader::marker);
        QCOMPARE(scale.at(3).owner, TimelineReader::nobody);
    }
    void lengthAndWordsAMinute_areTheProjects()
    {
        auto desk = TimelineSample::talkDesk(2, 10, false);
        TimelineReader reader;
        reader.start(desk.project.get(), desk.id);
        connect(desk.history.get(), &History::changed, &reader, &TimelineReader::apply);
        const double before = reader.totalMs();
        ProjectFacts facts;
        facts.wordsPerMinute = 300;
        QVERIFY(desk.performCatalogue({SetProjectFacts{facts}}));
        QCOMPARE(reader.totalMs(), before / 2);
        EpisodeFacts episode;
        episode.lengthMs = 900'000;
        QVERIFY(desk.perform({SetEpisodeFacts{episode}}));
        QCOMPARE(reader.totalMs(), 900'000);
    }
    void aLongEpisode_isReadInSlices()
    {
        auto desk = TimelineSample::talkDesk(3, 60'000, false);
        TimelineReader reader;
        QSignalSpy progressed(&reader, &TimelineReader::progressed);
        reader.start(desk.project.get(), desk.id);
        QVERIFY(reader.isReading() && reader.isGrowing());
        QVERIFY(reader.share() > 0 && reader.share() < 1);
        const double guess = reader.totalMs();
        // It is edited meanwhile: before, at and behind what was read.
        connect(desk.history.get(), &History::changed, &reader, &TimelineReader::apply);
        QVERIFY(desk.perform({RemoveTurns{desk.turn(3).id, 2}}));
        QVERIFY(
            desk.perform({InsertTurns{desk.turn(59'000).id, TimelineSample::talk(desk.speakers, 5, false)}}));
        QVERIFY(desk.perform({RemoveTurns{desk.turn(reader.scale().lineCount() - 2).id, 5}}));
        QVERIFY(QTest::qWaitFor([&reader] { return !reader.isReading(); }));
        QVERIFY(progressed.size() > 2);
        QVERIFY(qAbs(guess / reader.totalMs() - 1) < 0.2);
        TimelineReader anew;
        anew.start(desk.project.get(), desk.id);
        QVERIFY(QTest::qWaitFor([&anew] { return !anew.isReading(); }));
        QCOMPARE(reader.scale().lineCount(), anew.scale().lineCount());
        QCOMPARE(reader.totalMs(), anew.totalMs());
        for (qsizetype at = 0; at < anew.scale().lineCount(); at += 7)
            QCOMPARE(reader.scale().at(at).words, anew.scale().at(at).words);
    }
    void manyChangedLines_areReadAgain()
    {
        auto desk = TimelineSample::talkDesk(3, 5'000, false);
        TimelineReader reader;
        reader.start(desk.project.get(), desk.id);
        QVERIFY(QTest::qWaitFor([&reader] { return !reader.isReading(); }));
        connect(desk.history.get(), &History::changed, &reader, &TimelineReader::apply);
        std::vector<Edit> edits;
        edits.reserve(2'000);
        qsizetype words = 0;
        for (qsizetype at = 0; at < 2'000; ++at)
            edits.emplace_back(ReplaceText{desk.start(at).line, 0, {}, u"and "_s, false});
        QVERIFY(desk.perform(std::move(edits)));
        QVERIFY(QTest::qWaitFor([&reader] { return !reader.isReading(); }));
        desk.transcript().forEachTurn(
            [&words](const Turn &turn) { words += turn.lines[0].text.count(u' ') + 1; });
        QCOMPARE(reader.totalMs(), double(words) * 400);
    }
    void aLongPasteAndItsUndo_areTakenUp()
    {
        auto desk = TimelineSample::talkDesk(3, 300, false);
        TimelineView view;
        view.showEpisode(desk.project.get(), desk.id);
        connect(desk.history.get(), &History::changed, &view, &TimelineView::apply);
        const QStringList before = said(view);
        QString text;
        for (int at = 0; at < 2'000; ++at)
            text += u"three words each\n"_s;
        const Position place{desk.start(100).line, 3};
        QVERIFY(desk.perform(insertText(desk.episode(), place, text).edits));
        QVERIFY(isRead(view));
        TimelineView anew;
        anew.showEpisode(desk.project.get(), desk.id);
        QVERIFY(isRead(anew));
        QCOMPARE(said(view), said(anew));
        QVERIFY(desk.history->undo(desk.id).has_value());
        QVERIFY(isRead(view));
        QCOMPARE(said(view), before);
    }
    void anotherEpisodesChanges_areNothing()
    {
        auto desk = TimelineSample::talkDesk(2, 5, false);
        TimelineReader reader;
        Touched elsewhere;
        elsewhere.episode = EpisodeId::create();
        elsewhere.splices = {{0, 0, 3}};
        QVERIFY(!reader.apply(elsewhere));
        reader.start(desk.project.get(), desk.id);
        QVERIFY(!reader.apply(elsewhere));
        QCOMPARE(reader.scale().lineCount(), 5);
    }
    void anyEdit_givesWhatReadingAnewGives_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void anyEdit_givesWhatReadingAnewGives()
    {
        QFETCH(int, seed);
        Sample::Dice dice{quint32(seed)};
        const Sample::Show show = Sample::show();
        TimelineSample::Desk desk;
        EpisodeData data = Sample::episode(dice, show, 12);
        desk.id = data.id;
        desk.project = Sample::project(show.catalogue, {std::move(data)});
        TimelineSample::sit(desk);
        RandomEdits edits(dice, show);
        TimelineView view;
        view.resize(800, 200);
        view.showEpisode(desk.project.get(), desk.id);
        connect(desk.history.get(), &History::changed, &view, &TimelineView::apply);
        int done = 0;
        for (int step = 0; step < 400; ++step) {
            if (dice.chance(15)) {
                const auto walk = dice.chance(60) ? desk.history->undo(desk.id) : desk.history->redo(desk.id);
                QVERIFY(walk.has_value());
            } else if (const auto edit = edits.next(desk.episode())) {
                std::vector<Edit> group = {*edit};
                done += desk.perform(std::move(group)) ? 1 : 0;
            }
            if (step % 4 != 0)
                continue;
            QVERIFY(isRead(view));
            TimelineView anew;
            anew.resize(800, 200);
            anew.showEpisode(desk.project.get(), desk.id);
            QVERIFY(isRead(anew));
            QCOMPARE(said(view), said(anew));
        }
        QVERIFY(done > 100);
    }
};

QTEST_MAIN(TimelineReaderTest)
#include "timelinereader_test.moc"
