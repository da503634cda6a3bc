// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/textdiff.h"

#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// What the hunks make of the text before.
QString replayed(const TextDiff &diff)
{
    QString text;
    TextPoint at;
    for (const Hunk &hunk : diff.hunks()) {
        text += textBetween(diff.before(), at, hunk.beforeFrom);
        text += textBetween(diff.after(), hunk.afterFrom, hunk.afterTo);
        at = hunk.beforeTo;
    }
    const auto last = qint32(diff.before().size()) - 1;
    return text + textBetween(diff.before(), at, {last, qint32(diff.before()[last].size())});
}

/// "old>new" for each hunk.
QStringList said(const TextDiff &diff)
{
    QStringList parts;
    for (const Hunk &hunk : diff.hunks())
        parts.append(textBetween(diff.before(), hunk.beforeFrom, hunk.beforeTo) + u'>' +
                     textBetween(diff.after(), hunk.afterFrom, hunk.afterTo));
    return parts;
}

/// The length of the longest common subsequence, by the table: the oracle.
qint32 longestCommon(const std::vector<qint32> &a, const std::vector<qint32> &b)
{
    std::vector<std::vector<qint32>> table(a.size() + 1, std::vector<qint32>(b.size() + 1));
    for (size_t i = 0; i < a.size(); ++i) {
        for (size_t j = 0; j < b.size(); ++j)
            table[i + 1][j + 1] = a[i] == b[j] ? table[i][j] + 1 : std::max(table[i][j + 1], table[i + 1][j]);
    }
    return table[a.size()][b.size()];
}

QStringList paragraphs(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u"\n\n"_s)
                                          : QStringList();
}

} // namespace

class TextDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hunks_data();
    void hunks();
    void alignment_isInOrderAndNeverOverlaps();
    void alignmentWithoutAnchors_isAsLongAsCanBe();
    void differentTexts_areAReplacement();
    void longDifferentTexts_takeBoundedWork();
    void pairedLines_belongTogether();
    void realEdits_areReplayedByTheirHunks();
};

void TextDiffTest::hunks_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &before, const QString &after,
                        const QStringList &hunks) {
        QTest::newRow(name) << before.split(u'|') << after.split(u'|') << hunks;
    };
    row("same", u"one two three"_s, u"one two three"_s, {});
    row("a word corrected", u"one two three"_s, u"one too three"_s, {u"w>o"_s});
    row("a word taken out", u"one two three"_s, u"one three"_s, {u"two >"_s});
    row("a word put in", u"one three"_s, u"one two three"_s, {u">two "_s});
    row("punctuation", u"one two, three"_s, u"one two three."_s, {u",>"_s, u">."_s});
    row("case", u"one two"_s, u"One two"_s, {u"o>O"_s});
    row("line split", u"one two three four"_s, u"one two|three four"_s, {u" >\n"_s});
    row("lines joined", u"one two|three four"_s, u"one two three four"_s, {u"\n> "_s});
    row("line put in", u"one two|three four"_s, u"one two|new words|three four"_s, {u">new words\n"_s});
    row("all gone", u"one two|three"_s, QString(), {u"one two\nthree>"_s});
    row("from nothing", QString(), u"one"_s, {u">one"_s});
    row("white space", u"one  two"_s, u" one two "_s, {u"> "_s, u" >"_s, u"> "_s});
    row("surrogates stay whole", u"x 😀 y"_s, u"x 😁 y"_s, {u"😀>😁"_s});
    row("empty lines", u"one||two"_s, u"one|two|"_s, {u"\n>"_s, u">\n"_s});
}

void TextDiffTest::hunks()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const TextDiff diff(before, after);
    QTEST(said(diff), "expected");
    QCOMPARE(replayed(diff), after.join(u'\n'));
}

void TextDiffTest::alignment_isInOrderAndNeverOverlaps()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 2000; ++round) {
        const int distinct = 1 + random.bounded(30);
        std::vector<qint32> before(size_t(random.bounded(60)));
        for (qint32 &word : before)
            word = random.bounded(distinct);
        std::vector<qint32> after = before;
        for (int edits = random.bounded(12); edits > 0; --edits) {
            const auto at = after.begin() + random.bounded(int(after.size()) + 1);
            if (random.bounded(2) == 0 || at == after.end())
                after.insert(at, random.bounded(distinct));
            else
                after.erase(at);
        }
        qint32 beforeEnd = 0;
        qint32 afterEnd = 0;
        for (const WordRun &run : alignWords(before, after, distinct)) {
            QVERIFY(run.length > 0 && run.before >= beforeEnd && run.after >= afterEnd);
            for (qint32 i = 0; i < run.length; ++i)
                QCOMPARE(before.at(size_t(run.before + i)), after.at(size_t(run.after + i)));
            beforeEnd = run.before + run.length;
            afterEnd = run.after + run.length;
        }
    }
}

void TextDiffTest::alignmentWithoutAnchors_isAsLongAsCanBe()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 500; ++round) {
        // Every word is there twice or more, so that Myers' part does it all.
        std::vector<qint32> before;
        std::vector<qint32> after;
        for (auto *text : {&before, &after}) {
            for (int i = 20 + random.bounded(20); i > 0; --i)
                text->push_back(random.bounded(3));
        }
        for (qint32 word = 0; word < 3; ++word) {
            before.insert(before.begin() + random.bounded(int(before.size())), 2, word);
        }
        qint32 length = 0;
        for (const WordRun &run : alignWords(before, after, 3))
            length += run.length;
        QCOMPARE(length, longestCommon(before, after));
    }
}

void TextDiffTest::differentTexts_areAReplacement()
{
    const QStringList before{u"The goat stood in the barn and looked at the hay for a while."_s,
                             u"Nobody said a word about the fence."_s};
    const QStringList after{
        u"In the spring a committee met, and the minutes of it are the only thing that is left."_s,
        u"They talked about a road, the weather, and a bridge for the town."_s};
    QVERIFY(TextDiff(before, after).isReplacement());
    QVERIFY(!TextDiff(before, before).isReplacement());
    QVERIFY(!TextDiff(before, before.first(1)).isReplacement());
    QVERIFY(!TextDiff(before.first(1), before).isReplacement());
}

void TextDiffTest::longDifferentTexts_takeBoundedWork()
{
    // Few distinct words and no anchors: the case that takes time N × M where nothing bounds it. The test's
    // own time limit is what fails then.
    QRandomGenerator random(7);
    std::vector<qint32> before(400'000);
    std::vector<qint32> after(400'000);
    for (auto *text : {&before, &after}) {
        for (qint32 &word : *text)
            word = random.bounded(50);
    }
    qint32 length = 0;
    for (const WordRun &run : alignWords(before, after, 50))
        length += run.length;
    QVERIFY(length < 400'000);
}

void TextDiffTest::pairedLines_belongTogether()
{
    const QStringList before{u"first line with some words"_s, u"second line of the text here"_s,
                             u"third line that goes away"_s, u"and this is the very end of it"_s};
    const QStringList after{u"first line with more words"_s, u"something new"_s,
                            u"second line of the whole text here"_s, u"and this is the very end of it"_s};
    const std::vector<LinePair> pairs = TextDiff(before, after).pairedLines();
    QCOMPARE(pairs.size(), size_t(3));
    QCOMPARE(pairs[0], (LinePair{0, 0, 4}));
    QCOMPARE(pairs[1], (LinePair{1, 2, 6}));
    QCOMPARE(pairs[2], (LinePair{3, 3, 8}));
}

void TextDiffTest::realEdits_areReplayedByTheirHunks()
{
    const QString folder = TestPaths::shared(u"corpora/02-changelog-edits/pairs"_s);
    if (folder.isEmpty())
        QSKIP("../shared is not here; hunks() covers the same with our own lines");
    const QStringList names = QDir(folder).entryList({u"*.before.md"_s});
    QCOMPARE(names.size(), 15);
    for (const QString &name : names) {
        const QStringList before = paragraphs(folder + u'/' + name);
        const QStringList after = paragraphs(folder + u'/' + QString(name).replace(u"before"_s, u"after"_s));
        const TextDiff diff(before, after);
        QVERIFY2(replayed(diff) == after.join(u'\n'), qPrintable(name));
        QCOMPARE(diff.isReplacement(), name.startsWith(u"007"_s));
    }
}

QTEST_GUILESS_MAIN(TextDiffTest)
#include "textdiff_test.moc"
