// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;
using Sample::Desk;
using Outcome = History::Walk::Outcome;

namespace
{

/// One key as the editor sends it: the caret stands where the last one left it unless the row says otherwise.
struct KeyStroke {
    qint32 offset = 0;
    QString removed;
    QString inserted;
    int line = 0;
    int episode = 0;
    qint64 pauseMs = 100;
    int caretJump = 0;
    QString before = {}; ///< what happens first: "end", "version", "undo"
};

} // namespace

/// What the history makes of keys: which of them become one step.
class TypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing_mergesWithinItsLimits_data();
    void typing_mergesWithinItsLimits();
    void typing_overSelectionKeepsTheAnnotationOnTheWholeReplacement();
    void typing_afterInsertionStaysOutside();
};

void TypingTest::typing_mergesWithinItsLimits_data()
{
    QTest::addColumn<QList<KeyStroke>>("keys");
    QTest::addColumn<int>("steps");
    const KeyStroke a{0, {}, u"a"_s};
    QTest::newRow("inserting") << QList<KeyStroke>{a, {1, {}, u"b"_s}, {2, {}, u"c"_s}} << 1;
    QTest::newRow("pasted word, then a key") << QList<KeyStroke>{{0, {}, u"abc"_s}, {3, {}, u"d"_s}} << 1;
    QTest::newRow("backspace") << QList<KeyStroke>{{3, u"t"_s, {}}, {2, u"a"_s, {}}, {1, u"o"_s, {}}} << 1;
    QTest::newRow("delete forward") << QList<KeyStroke>{{1, u"o"_s, {}}, {1, u"a"_s, {}}, {1, u"t"_s, {}}}
                                    << 1;
    QTest::newRow("over a selection") << QList<KeyStroke>{{0, u"goats"_s, u"h"_s}, {1, {}, u"e"_s}} << 1;
    QTest::newRow("just under the pause") << QList<KeyStroke>{a, {1, {}, u"b"_s, 0, 0, 1999}} << 1;
    QTest::newRow("pause") << QList<KeyStroke>{a, {1, {}, u"b"_s, 0, 0, 2000}} << 2;
    QTest::newRow("clock set back") << QList<KeyStroke>{a, {1, {}, u"b"_s, 0, 0, -5}} << 2;
    QTest::newRow("other line") << QList<KeyStroke>{a, {1, {}, u"b"_s, 1}} << 2;
    QTest::newRow("not adjacent") << QList<KeyStroke>{a, {3, {}, u"b"_s}} << 2;
    QTest::newRow("before it") << QList<KeyStroke>{a, {0, {}, u"b"_s}} << 2;
    QTest::newRow("caret jump") << QList<KeyStroke>{a, {1, {}, u"b"_s, 0, 0, 100, 2}} << 2;
    QTest::newRow("focus change") << QList<KeyStroke>{a, {1, {}, u"b"_s, 0, 0, 100, 0, u"end"_s}} << 2;
    QTest::newRow("version") << QList<KeyStroke>{a, {1, {}, u"b"_s, 0, 0, 100, 0, u"version"_s}} << 2;
    QTest::newRow("undo between") << QList<KeyStroke>{a, a, {1, {}, u"b"_s, 0, 0, 100, 0, u"undo"_s}} << 3;
    QTest::newRow("insert, then backspace") << QList<KeyStroke>{a, {0, u"a"_s, {}}} << 2;
    QTest::newRow("backspace, then insert") << QList<KeyStroke>{{3, u"t"_s, {}}, {3, {}, u"t"_s}} << 2;
    QTest::newRow("backspace, then delete")
        << QList<KeyStroke>{{3, u"t"_s, {}}, {2, u"a"_s, {}}, {2, u"s"_s, {}}} << 2;
    QTest::newRow("over a selection in the middle of typing")
        << QList<KeyStroke>{a, {1, u"goats"_s, u"b"_s}} << 2;
    QTest::newRow("other episode") << QList<KeyStroke>{a, {1, {}, u"b"_s, 0, 1}} << 2;
}

void TypingTest::typing_mergesWithinItsLimits()
{
    QFETCH(const QList<KeyStroke>, keys);
    QFETCH(const int, steps);
    Desk desk;
    std::vector<EpisodeData> states = {desk.episode(0).data(), desk.episode(1).data()};
    Caret caret;
    for (const KeyStroke &key : keys) {
        desk.nowMs += key.pauseMs;
        if (key.before == u"end")
            desk.history->endTyping();
        else if (key.before == u"version")
            desk.history->nameVersion(u"here"_s);
        else if (key.before == u"undo")
            QCOMPARE(desk.undo(), Outcome::Done);
        const LineId line = desk.line(key.episode, 0, key.line).id;
        const Position after{line, qint32(key.offset + key.inserted.size())};
        Step step{desk.episodes[size_t(key.episode)],
                  u"Type"_s,
                  {ReplaceText{line, key.offset, key.removed, key.inserted}},
                  caret,
                  {after, after},
                  true};
        step.before.position.offset += key.caretJump;
        QVERIFY(desk.history->perform(step));
        caret = step.after;
    }
    QCOMPARE(desk.stepCount(0) + desk.stepCount(1), steps);
    for (const int at : {0, 1}) {
        while (desk.undo(at) == Outcome::Done) {
        }
        QVERIFY(desk.episode(at).data() == states[size_t(at)]);
    }
}

void TypingTest::typing_overSelectionKeepsTheAnnotationOnTheWholeReplacement()
{
    Desk desk;
    const LineId line = desk.line().id;
    const auto link = Sample::annotation(desk.episode(), {{line, 6}, {line, 11}},
                                         ReasonLink{desk.show.reasons[0], true, true});
    QVERIFY(desk.put(link));
    Caret caret;
    const QString typed = u"rarely"_s;
    for (qint32 at = 0; at < typed.size(); ++at) {
        const Position after{line, 6 + at + 1};
        QVERIFY(desk.history->perform(
            {desk.episodes[0],
             u"Type"_s,
             {ReplaceText{line, 6 + at, at == 0 ? u"never"_s : QString(), typed.sliced(at, 1)}},
             caret,
             {after, after},
             true}));
        caret = {after, after};
    }
    QCOMPARE(desk.text(), u"goats rarely page you"_s);
    QCOMPARE(desk.stepCount(), 2);
    const Place &place = desk.episode().annotations().find(link.id)->places.front();
    QCOMPARE(desk.episode().textOf(place.range), typed);
    QCOMPARE(place.state, AnchorState::Changed);
    // A step of its own behind it is outside again.
    desk.history->endTyping();
    QVERIFY(desk.history->perform(
        {desk.episodes[0], u"Type"_s, {ReplaceText{line, 12, {}, u"ly"_s}}, caret, {}, true}));
    QCOMPARE(desk.episode().textOf(desk.episode().annotations().find(link.id)->places.front().range), typed);
    QCOMPARE(desk.undo(), Outcome::Done);
    QCOMPARE(desk.undo(), Outcome::Done);
    QVERIFY(*desk.episode().annotations().find(link.id) == link);
}

void TypingTest::typing_afterInsertionStaysOutside()
{
    Desk desk;
    const LineId line = desk.line().id;
    const auto lock = Sample::annotation(desk.episode(), {{line, 0}, {line, 5}}, QuoteLock{});
    QVERIFY(desk.put(lock));
    Caret caret;
    for (qint32 at = 5; at < 8; ++at) {
        const Position after{line, at + 1};
        QVERIFY(desk.history->perform(
            {desk.episodes[0], u"Type"_s, {ReplaceText{line, at, {}, u"x"_s}}, caret, {after, after}, true}));
        caret = {after, after};
    }
    QCOMPARE(desk.stepCount(), 2);
    QVERIFY(*desk.episode().annotations().find(lock.id) == lock);
}

QTEST_GUILESS_MAIN(TypingTest)
#include "typing_test.moc"
