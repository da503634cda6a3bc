// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/marklist.h"

#include "model/editing/operations.h"
#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

bool isNote(const Annotation &annotation)
{
    return annotation.as<Note>() != nullptr;
}

/// The desk's first episode, to be annotated; its first turn has the lines "goats never page you" and
/// "they chew", its second "no meetings".
struct Fixture {
    Sample::Desk desk;

    AnnotationId put(const Range &range, const AnnotationBody &body = Note{u"?"_s, false})
    {
        const Annotation made{AnnotationId::create(), {placeAt(desk.episode(), range)}, body};
        return desk.put(made) ? made.id : AnnotationId();
    }
    [[nodiscard]] Position at(int turn, int line, qint32 offset) const
    {
        return {desk.line(0, turn, line).id, offset};
    }
    [[nodiscard]] AnnotationId innermost(const Position &position) const
    {
        return innermostAt(desk.episode(), position, isNote);
    }
};

} // namespace

class MarkListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void innermost_isTheOneThatBeginsLast_endsIncluded()
    {
        Fixture fixture;
        const AnnotationId outer = fixture.put({fixture.at(0, 0, 0), fixture.at(0, 0, 20)});
        const AnnotationId inner = fixture.put({fixture.at(0, 0, 6), fixture.at(0, 0, 11)});
        (void)fixture.put({fixture.at(0, 0, 7), fixture.at(0, 0, 8)}, QuoteLock{});
        QCOMPARE(fixture.innermost(fixture.at(0, 0, 3)), outer);
        QCOMPARE(fixture.innermost(fixture.at(0, 0, 6)), inner);
        QCOMPARE(fixture.innermost(fixture.at(0, 0, 11)), inner);
        QCOMPARE(fixture.innermost(fixture.at(0, 0, 12)), outer);
        QVERIFY(fixture.innermost(fixture.at(0, 1, 0)).isNull());
        QVERIFY(fixture.innermost({}).isNull());
    }

    void innermost_isFound_onALineBetweenTheEnds()
    {
        Fixture fixture;
        const AnnotationId id = fixture.put({fixture.at(0, 0, 6), fixture.at(1, 0, 2)});
        QCOMPARE(fixture.innermost(fixture.at(0, 1, 4)), id);
        QVERIFY(fixture.innermost(fixture.at(1, 0, 3)).isNull());
    }

    void marks_tellWhichPlaceOfAClaimHasToBeLookedAt()
    {
        Fixture fixture;
        Annotation claim{AnnotationId::create(),
                         {placeAt(fixture.desk.episode(), {fixture.at(0, 1, 0), fixture.at(0, 1, 4)}),
                          placeAt(fixture.desk.episode(), {fixture.at(1, 0, 0), fixture.at(1, 0, 2)})},
                         Claim()};
        QVERIFY(fixture.desk.put(claim));
        QVERIFY(marksOf(fixture.desk.episode()).empty());
        QVERIFY(fixture.desk.perform({ReplaceText{fixture.desk.line(0, 1, 0).id, 0, u"no"_s, u"ten"_s}}));
        const std::vector<Mark> marks = marksOf(fixture.desk.episode());
        QCOMPARE(marks.size(), 1U);
        QCOMPARE(marks.front().place, 1U);
        QCOMPARE(int(marks.front().kind), int(MarkKind::Claim));
        QVERIFY(marks.front().needsLook());
    }
};

QTEST_GUILESS_MAIN(MarkListTest)
#include "marklist_test.moc"
