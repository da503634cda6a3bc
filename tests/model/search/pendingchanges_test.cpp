// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/search/pendingchanges.h"

#include "tests/support/sampleproject.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// One turn of many lines, as files without speakers have it.
struct Monologue {
    Sample::Show show = Sample::show();
    EpisodeData data;
    std::unique_ptr<Project> project;

    explicit Monologue(int lines)
    {
        std::vector<Line> all;
        for (int at = 0; at < lines; ++at)
            all.push_back(Sample::line(u"number %1"_s.arg(at)));
        data.id = EpisodeId::create();
        data.turns = {Sample::turn(show.speakers[0], all)};
        project = Sample::project(show.catalogue, {data});
    }
    [[nodiscard]] Touched touched() const
    {
        Touched touched;
        touched.episode = data.id;
        return touched;
    }
};

} // namespace

class PendingChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineOfALongTurn_isToldAlone_withItsTurn()
    {
        const Monologue monologue(3'000);
        Touched touched = monologue.touched();
        touched.lines.insert(monologue.data.turns[0].lines[2'000].id);
        PendingChanges pending;
        pending.add(touched);
        const IndexChanges changes = pending.take(*monologue.project);
        QVERIFY(changes.anew.empty());
        QCOMPARE(changes.rows.size(), 1u);
        QCOMPARE(changes.rows[0].lines.size(), 1u);
        QCOMPARE(changes.rows[0].lines[0].line.text, u"number 2000"_s);
        QCOMPARE(changes.rows[0].turns.size(), 1u);
        QCOMPARE(changes.rows[0].turns[0].head.speaker, monologue.show.speakers[0]);
        QVERIFY(pending.isEmpty());
    }

    void otherSpeaker_isToldWithAllLines_orTheEpisodeIsReadAgain()
    {
        for (const int lines : {900, 3'000}) {
            const Monologue monologue(lines);
            Touched touched = monologue.touched();
            touched.turns.insert(monologue.data.turns[0].id);
            PendingChanges pending;
            pending.add(touched);
            const IndexChanges changes = pending.take(*monologue.project);
            if (lines < 1'000) {
                QVERIFY(changes.anew.empty());
                QCOMPARE(changes.rows[0].lines.size(), size_t(lines));
            } else {
                QCOMPARE(changes.anew, std::vector{monologue.data.id});
                QVERIFY(changes.rows.empty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(PendingChangesTest)
#include "pendingchanges_test.moc"
