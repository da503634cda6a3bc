// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/statediff.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// "ANN: words | BO: words", with an id for each turn from its number, or "#id " before it.
std::vector<TurnWords> turns(const QString &said)
{
    std::vector<TurnWords> all;
    for (const QString &turn : said.split(u" | "_s, Qt::SkipEmptyParts)) {
        quint64 id = all.size() + 1;
        QString rest = turn;
        if (rest.startsWith(u'#')) {
            id = rest.mid(1).section(u' ', 0, 0).toULongLong();
            rest = rest.section(u' ', 1);
        }
        all.push_back({TurnId{{1, id}}, rest.section(u": "_s, 0, 0), rest.section(u": "_s, 1)});
    }
    return all;
}

/// "ANN: same [-gone-] {+new+} | …", with ">" before a split turn, "<" before a joined one.
QString diff(const QString &before, const QString &after)
{
    QStringList said;
    for (const DiffTurn &turn : compareStates(turns(before), turns(after)).turns) {
        QStringList words;
        for (const DiffPart &part : turn.parts) {
            if (part.kind == DiffPart::Kind::Same)
                words.append(part.text);
            else
                words.append(
                    (part.kind == DiffPart::Kind::Removed ? u"[-%1-]"_s : u"{+%1+}"_s).arg(part.text));
        }
        QString who = turn.after >= 0 ? turn.speakerAfter : turn.speakerBefore;
        if (turn.isSpeakerChanged())
            who = turn.speakerBefore + u"→"_s + turn.speakerAfter;
        said.append((turn.isSplit ? u">"_s : u""_s) + (turn.isJoined ? u"<"_s : u""_s) +
                    (turn.before < 0 ? u"+"_s : u""_s) + (turn.after < 0 ? u"-"_s : u""_s) + who + u": "_s +
                    words.join(u' '));
    }
    return said.join(u" | "_s);
}

} // namespace

class StateDiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &before, const QString &after,
                            const QString &said) { QTest::newRow(name) << before << after << said; };
        row("nothing", u"A: one two | B: three"_s, u"A: one two | B: three"_s, u"A: one two | B: three"_s);
        row("empty", {}, {}, {});
        row("a word", u"A: one too three"_s, u"A: one two three"_s, u"A: one [-too-] {+two+} three"_s);
        row("a comma is a difference", u"A: yes of course"_s, u"A: yes, of course"_s,
            u"A: [-yes-] {+yes,+} of course"_s);
        row("all words of a turn", u"A: one two | B: three"_s, u"A: four five | B: three"_s,
            u"A: [-one two-] {+four five+} | B: three"_s);
        row("all words of two turns", u"A: one | B: two | C: end"_s, u"A: six | B: seven | C: end"_s,
            u"A: [-one-] {+six+} | B: [-two-] {+seven+} | C: end"_s);
        row("at the end of a turn", u"A: one two | B: three"_s, u"A: one two more | B: so three"_s,
            u"A: one two {+more+} | B: {+so+} three"_s);
        row("a turn gone", u"A: one | B: two | C: three"_s, u"#1 A: one | #3 C: three"_s,
            u"A: one | -B: [-two-] | C: three"_s);
        row("a turn new", u"A: one | C: three"_s, u"#1 A: one | #9 B: two | #2 C: three"_s,
            u"A: one | +B: {+two+} | C: three"_s);
        row("a speaker", u"A: one two | B: three"_s, u"A: one two | C: three"_s,
            u"A: one two | B→C: three"_s);
        row("split", u"A: one two three | B: four"_s, u"#1 A: one | #9 B: two three | #2 B: four"_s,
            u"A: one | >A→B: two three | B: four"_s);
        row("joined", u"A: one | B: two three | C: four"_s, u"#1 A: one two three | #3 C: four"_s,
            u"A: one | <B→A: two three | C: four"_s);
        row("begins with nothing", {}, u"A: one two"_s, u"+A: {+one two+}"_s);
        row("ends with nothing", u"A: one two"_s, {}, u"-A: [-one two-]"_s);
        row("words move over a border", u"A: one two three | B: four"_s, u"A: one two | B: three four"_s,
            u"A: one two | >A→B: three | <B: four"_s);
    }
    void differences()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, said);
        QCOMPARE(diff(before, after), said);
    }

    void bothStatesCanBeReadOutOfIt_andTheNumbersAreRight()
    {
        const auto before = turns(u"A: one two three | B: four five | C: six seven eight nine"_s);
        const auto after = turns(u"A: one 2 three | #3 B: six seven 8 nine ten"_s);
        const StateDiff diff = compareStates(before, after);
        QStringList old;
        QStringList now;
        for (const DiffTurn &turn : diff.turns) {
            for (const DiffPart &part : turn.parts) {
                if (part.kind != DiffPart::Kind::Added)
                    old.append(part.text);
                if (part.kind != DiffPart::Kind::Removed)
                    now.append(part.text);
            }
        }
        QCOMPARE(old.join(u' '), u"one two three four five six seven eight nine"_s);
        QCOMPARE(now.join(u' '), u"one 2 three six seven 8 nine ten"_s);
        QCOMPARE(diff.removedWords, 4);
        QCOMPARE(diff.addedWords, 3);
        QCOMPARE(diff.changedSpeakers, 1);
        QCOMPARE(diff.differenceCount(), 3);
    }

    void aLongEpisode_withAWordChangedInEachTurn_isAlignedTurnByTurn()
    {
        std::vector<TurnWords> before;
        for (quint64 at = 1; at <= 1'500; ++at)
            before.push_back(
                {TurnId{{1, at}}, u"A"_s, u"well the goat number %1 never paged anybody at all"_s.arg(at)});
        auto after = before;
        for (TurnWords &turn : after)
            turn.text.replace(u"never"_s, u"hardly"_s);
        const StateDiff diff = compareStates(before, after);
        QCOMPARE(diff.turns.size(), 1'500U);
        QCOMPARE(diff.differenceCount(), 1'500);
        QCOMPARE(diff.addedWords, 1'500);
        QCOMPARE(diff.removedWords, 1'500);
    }
};

QTEST_GUILESS_MAIN(StateDiffTest)
#include "statediff_test.moc"
