// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/base/sentences.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

QStringList texts(const QString &line)
{
    QStringList found;
    for (const Stretch &sentence : sentences(line))
        found.append(line.sliced(sentence.start, sentence.length));
    return found;
}

} // namespace

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_areCutWhereOneEnds_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &line, const QStringList &expected) {
            QTest::newRow(name) << line << expected;
        };
        row("two", u"Goats chew. Ropes hold!"_s, {u"Goats chew."_s, u"Ropes hold!"_s});
        row("none", u" "_s, {});
        row("without a stop", u"goats never page you"_s, {u"goats never page you"_s});
        row("an event alone", u"[sighs]"_s, {});
        row("an event first and last", u"[sighs] Goats chew. [laughs]"_s, {u"Goats chew."_s});
        row("an event inside", u"Goats [coughs. Twice] chew."_s, {u"Goats [coughs. Twice] chew."_s});
        row("an event between", u"Goats chew. [bleats] Ropes hold."_s, {u"Goats chew."_s, u"Ropes hold."_s});
        row("figures", u"It rose by 3.5 percent. Twice."_s, {u"It rose by 3.5 percent."_s, u"Twice."_s});
        row("a title", u"Dr. Ruiz keeps goats. All do."_s, {u"Dr. Ruiz keeps goats."_s, u"All do."_s});
        row("an initial", u"J. Smith says so."_s, {u"J. Smith says so."_s});
        row("a short form", u"Keep one, e.g. A goat."_s, {u"Keep one, e.g. A goat."_s});
        row("a plain no", u"No. Never."_s, {u"No."_s, u"Never."_s});
        row("ends in a letter", u"That was I. You know."_s, {u"That was I."_s, u"You know."_s});
        row("quotes", u"They say “not unreasonable.” It is."_s,
            {u"They say “not unreasonable.”"_s, u"It is."_s});
        row("a short form at the end", u"Call Dr."_s, {u"Call Dr."_s});
    }
    void sentences_areCutWhereOneEnds()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, expected);
        QCOMPARE(texts(line), expected);
    }

    void sentenceAt_isTheOneOfTheOffset_orTheNearest()
    {
        const QString line = u"[sighs] One goat. Two goats."_s;
        const auto at = [&](qsizetype offset) {
            const Stretch found = sentenceAt(line, offset);
            return line.sliced(found.start, found.length);
        };
        QCOMPARE(at(0), u"One goat."_s);
        QCOMPARE(at(9), u"One goat."_s);
        QCOMPARE(at(17), u"One goat."_s);
        QCOMPARE(at(18), u"Two goats."_s);
        QCOMPARE(at(line.size()), u"Two goats."_s);
        QCOMPARE(sentenceAt(u"[sighs]", 3), Stretch());
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentences_test.moc"
