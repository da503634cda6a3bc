// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/anchorwatch.h"
#include "app/session/marks.h"
#include "model/analysis/marklist.h"
#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

using Kind = Marks::Kind;

namespace
{

/// "goats never page you", "they chew" / "no meetings".
struct Fixture {
    Sample::Desk desk;
    Marks marks{*desk.project, *desk.history, desk.episodes[0]};
    AnchorWatch watch;
    AnchorWatch::Lost lost;

    Fixture()
    {
        watch.setEpisode(desk.project.get(), desk.episodes[0]);
        QObject::connect(desk.history.get(), &History::changed, desk.history.get(),
                         [this](const Touched &touched) { lost = watch.apply(touched); });
    }
    [[nodiscard]] Range words(qint32 from, qint32 to, int turn = 0, int line = 0) const
    {
        const LineId id = desk.line(0, turn, line).id;
        return {{id, from}, {id, to}};
    }
    /// "lock:goats never", one a line.
    [[nodiscard]] QStringList list() const
    {
        static const QStringList names = {u"topic"_s, u"reason"_s, u"claim"_s,     u"note"_s,
                                          u"lock"_s,  u"strike"_s, u"off record"_s};
        QStringList said;
        for (const Mark &mark : marksOf(desk.episode()))
            said.append(names[int(mark.kind)] + (mark.needsLook() ? u"!"_s : u""_s) + u":"_s + mark.words +
                        (mark.note.isEmpty() ? u""_s : u"="_s + mark.note));
        return said;
    }
    bool replace(qint32 at, const QString &removed, const QString &inserted, int line = 0)
    {
        return desk.perform({ReplaceText{desk.line(0, 0, line).id, at, removed, inserted}});
    }
};

} // namespace

/// Notes, locks, strike-outs, off-record, and what becomes of annotations without words.
class MarksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toggle_marksAndTakesOff_asOneStep();
    void toggle_inTheMiddle_leavesTheRest();
    void toggle_onWordsThatTouch_makesOne();
    void toggle_ofAnotherKind_isApart();
    void toggle_withoutWords_takesOffOnly();
    void toggle_overSeveralTurns();
    void aNote_isMadeChangedAndGoesWhenEmptied();
    void newMarks_haveAuthorAndTime();
    void aChangedLock_isConfirmed();
    void anOrphan_isAttachedAgain_orDropped();
    void losingWords_isNoticedOnce_andUndoneWithoutAWord();
    void losing_isSaidInWords();
};

void MarksTest::toggle_marksAndTakesOff_asOneStep()
{
    Fixture fixture;
    QCOMPARE(fixture.marks.toggle(Kind::StrikeOut, fixture.words(0, 5)).value(),
             u"Struck: stays out of clean exports"_s);
    QCOMPARE(fixture.list(), QStringList{u"strike:goats"_s});
    QCOMPARE(fixture.desk.stepCount(), 1);
    QVERIFY(fixture.marks.toggle(Kind::StrikeOut, fixture.words(0, 5)));
    QCOMPARE(fixture.list(), QStringList());
    QCOMPARE(fixture.desk.undo(), History::Walk::Outcome::Done);
    QCOMPARE(fixture.list(), QStringList{u"strike:goats"_s});
    QVERIFY(fixture.desk.project->checkConsistency().isEmpty());
}

void MarksTest::toggle_inTheMiddle_leavesTheRest()
{
    Fixture fixture;
    QVERIFY(fixture.marks.toggle(Kind::OffRecord, fixture.words(0, 20)));
    QVERIFY(fixture.marks.toggle(Kind::OffRecord, fixture.words(5, 11)));
    QCOMPARE(fixture.list(), (QStringList{u"off record:goats"_s, u"off record: page you"_s}));
}

void MarksTest::toggle_onWordsThatTouch_makesOne()
{
    Fixture fixture;
    QVERIFY(fixture.marks.toggle(Kind::StrikeOut, fixture.words(0, 5)));
    QVERIFY(fixture.marks.toggle(Kind::StrikeOut, fixture.words(12, 16)));
    QVERIFY(fixture.marks.toggle(Kind::StrikeOut, fixture.words(5, 13)));
    QCOMPARE(fixture.list(), QStringList{u"strike:goats never page"_s});
}

void MarksTest::toggle_ofAnotherKind_isApart()
{
    Fixture fixture;
    QVERIFY(fixture.marks.toggle(Kind::StrikeOut, fixture.words(0, 5)));
    QVERIFY(fixture.marks.toggle(Kind::QuoteLock, fixture.words(0, 11)));
    QCOMPARE(fixture.list(), (QStringList{u"strike:goats"_s, u"lock:goats never"_s}));
}

void MarksTest::toggle_withoutWords_takesOffOnly()
{
    Fixture fixture;
    QCOMPARE(fixture.marks.toggle(Kind::QuoteLock, fixture.words(3, 3)).error().text(),
             u"Select the words first."_s);
    QVERIFY(fixture.marks.toggle(Kind::QuoteLock, fixture.words(0, 11)));
    QVERIFY(fixture.marks.toggle(Kind::QuoteLock, fixture.words(3, 3)));
    QCOMPARE(fixture.list(), QStringList());
}

void MarksTest::toggle_overSeveralTurns()
{
    Fixture fixture;
    const Range all{fixture.words(6, 6).from, fixture.words(2, 2, 1).to};
    QVERIFY(fixture.marks.toggle(Kind::StrikeOut, all));
    QCOMPARE(fixture.list(), QStringList{u"strike:never page you they chew no"_s});
    QVERIFY(fixture.marks.toggle(Kind::StrikeOut, fixture.words(0, 9, 0, 1)));
    QCOMPARE(fixture.list().size(), 2);
    QVERIFY(fixture.list().first().startsWith(u"strike:never page you"_s));
    QVERIFY(fixture.desk.project->checkConsistency().isEmpty());
}

void MarksTest::aNote_isMadeChangedAndGoesWhenEmptied()
{
    Fixture fixture;
    QVERIFY(fixture.marks.addNote(fixture.words(0, 5), {u"which goats?"_s, true}));
    QCOMPARE(fixture.list(), QStringList{u"note:goats=which goats?"_s});
    const Mark note = marksOf(fixture.desk.episode()).front();
    QVERIFY(note.isPrivate);
    QVERIFY(fixture.marks.changeNote(note.annotation, {u"all of them"_s, false}));
    QCOMPARE(fixture.list(), QStringList{u"note:goats=all of them"_s});
    const qsizetype steps = fixture.desk.stepCount();
    QVERIFY(fixture.marks.changeNote(note.annotation, {u"all of them"_s, false}));
    QCOMPARE(fixture.desk.stepCount(), steps);
    QVERIFY(fixture.marks.changeNote(note.annotation, {u"  "_s, false}));
    QCOMPARE(fixture.list(), QStringList());
    QVERIFY(!fixture.marks.changeNote(note.annotation, {u"gone"_s, false}));
}

void MarksTest::newMarks_haveAuthorAndTime()
{
    Fixture fixture;
    QVERIFY(fixture.marks.toggle(Kind::QuoteLock, fixture.words(0, 5)));
    const Annotation &made = fixture.desk.episode().annotations().all().begin()->second;
    QCOMPARE(made.author, u"Ann"_s);
    QCOMPARE(made.createdMs, fixture.desk.nowMs);
}

void MarksTest::aChangedLock_isConfirmed()
{
    Fixture fixture;
    QVERIFY(fixture.marks.toggle(Kind::QuoteLock, fixture.words(0, 11)));
    QVERIFY(fixture.replace(6, u"never"_s, u"ever"_s));
    QCOMPARE(fixture.list(), QStringList{u"lock!:goats ever"_s});
    QVERIFY(fixture.lost.isEmpty());
    const AnnotationId id = marksOf(fixture.desk.episode()).front().annotation;
    QVERIFY(fixture.marks.confirm(id));
    QCOMPARE(fixture.list(), QStringList{u"lock:goats ever"_s});
    QVERIFY(fixture.replace(6, u"ever"_s, u"never"_s));
    QCOMPARE(fixture.list(), QStringList{u"lock!:goats never"_s});
}

void MarksTest::anOrphan_isAttachedAgain_orDropped()
{
    Fixture fixture;
    QVERIFY(fixture.marks.addNote(fixture.words(0, 5), {u"which?"_s, false}));
    const AnnotationId id = marksOf(fixture.desk.episode()).front().annotation;
    QVERIFY(!fixture.marks.reattach(id, fixture.words(6, 11)));
    QVERIFY(fixture.replace(0, u"goats "_s, {}));
    QCOMPARE(fixture.list(), QStringList{u"note!:goats=which?"_s});
    QVERIFY(!fixture.marks.confirm(id));
    QVERIFY(!fixture.marks.reattach(id, fixture.words(2, 2)));
    QVERIFY(fixture.marks.reattach(id, fixture.words(0, 5)));
    QCOMPARE(fixture.list(), QStringList{u"note:never=which?"_s});
    QVERIFY(fixture.replace(0, u"never "_s, {}));
    QVERIFY(fixture.marks.drop(id));
    QCOMPARE(fixture.list(), QStringList());
    QVERIFY(fixture.desk.project->checkConsistency().isEmpty());
}

void MarksTest::losingWords_isNoticedOnce_andUndoneWithoutAWord()
{
    Fixture fixture;
    QVERIFY(fixture.marks.addNote(fixture.words(0, 5), {u"which?"_s, false}));
    QVERIFY(fixture.marks.toggle(Kind::QuoteLock, fixture.words(0, 5)));
    QVERIFY(fixture.marks.toggle(Kind::StrikeOut, fixture.words(0, 5)));
    QVERIFY(fixture.lost.isEmpty());
    QVERIFY(fixture.replace(0, u"goats "_s, {}));
    QCOMPARE(fixture.lost, (AnchorWatch::Lost{0, 0, 1, 1}));
    QVERIFY(fixture.replace(0, u"never"_s, u"always"_s));
    QVERIFY(fixture.lost.isEmpty());
    QCOMPARE(fixture.desk.undo(), History::Walk::Outcome::Done);
    QCOMPARE(fixture.desk.undo(), History::Walk::Outcome::Done);
    QVERIFY(fixture.lost.isEmpty());
    QCOMPARE(fixture.desk.redo(), History::Walk::Outcome::Done);
    QCOMPARE(fixture.lost, (AnchorWatch::Lost{0, 0, 1, 1}));
}

void MarksTest::losing_isSaidInWords()
{
    const QString words = AnchorWatch::inWords({2, 0, 1, 0});
    QVERIFY2(words.contains(u"2 claim"_s) && words.contains(u"1 note"_s), qPrintable(words));
    QVERIFY(!words.contains(u"lock"_s));
    QCOMPARE(AnchorWatch::inWords({}), QString());
}

QTEST_GUILESS_MAIN(MarksTest)
#include "marks_test.moc"
