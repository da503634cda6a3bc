// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/carry.h"

#include "model/base/text.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

std::vector<CarryLine> linesOf(const QStringList &texts)
{
    std::vector<CarryLine> lines;
    for (const QString &text : texts)
        lines.push_back({LineId::create(), text});
    return lines;
}

std::vector<CarryLine> paragraphs(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? linesOf(QString::fromUtf8(file.readAll()).split(u"\n\n"_s))
                                          : std::vector<CarryLine>();
}

QString textOf(const std::vector<CarryLine> &lines, const Range &range)
{
    QString text;
    bool isInside = false;
    for (const CarryLine &line : lines) {
        const bool isFirst = line.id == range.from.line;
        const bool isLast = line.id == range.to.line;
        isInside = isInside || isFirst;
        if (!isInside)
            continue;
        const qsizetype from = isFirst ? range.from.offset : 0;
        const qsizetype to = isLast ? range.to.offset : line.text.size();
        text += (isFirst ? QString() : u"\n"_s) + line.text.sliced(from, to - from);
        if (isLast)
            break;
    }
    return text;
}

/// The words between braces are the range; the braces are taken out.
Range takeRange(std::vector<CarryLine> &lines)
{
    Range range;
    for (CarryLine &line : lines) {
        if (const qsizetype at = line.text.indexOf(u'{'); at >= 0) {
            range.from = {line.id, qint32(at)};
            line.text.remove(at, 1);
        }
        if (const qsizetype at = line.text.indexOf(u'}'); at >= 0) {
            range.to = {line.id, qint32(at)};
            line.text.remove(at, 1);
        }
    }
    return range;
}

} // namespace

class CarryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void range_data();
    void range();
    void lineThatIsNotThere_isLost();
    void replacedText_losesEverything();
    void identicalText_keepsEverything();
    void realEdits_keepKnownWordsOrSaySo_data();
    void realEdits_keepKnownWordsOrSaySo();
};

void CarryTest::range_data()
{
    QTest::addColumn<QString>("before"); // lines divided by |, the range in braces
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected"); // the state and the words
    const auto row = [](const char *name, const QString &before, const QString &after,
                        const QString &expected) { QTest::newRow(name) << before << after << expected; };
    const QString tail = u" so that the rest of it stays as long as it was before"_s;
    const auto edit = [&](const char *name, const QString &before, const QString &after,
                          const QString &expected) { row(name, before + tail, after + tail, expected); };
    edit("untouched", u"one {two three} four"_s, u"one two three four"_s, u"same: two three"_s);
    edit("words before", u"one {two three} four"_s, u"zero one and two three four"_s, u"same: two three"_s);
    edit("inside a word", u"one ca{tama}ran four"_s, u"zero one catamaran four"_s, u"same: tama"_s);
    edit("punctuation changed", u"one {two three} four"_s, u"one “Two, three” four"_s,
         u"same: “Two, three”"_s);
    edit("word corrected inside", u"{one two three four}"_s, u"one too three four"_s,
         u"changed: one too three four"_s);
    edit("word put in", u"one {two three} four"_s, u"one two and three four"_s, u"changed: two and three"_s);
    edit("word taken out", u"one {two three four} five"_s, u"one two four five"_s, u"changed: two four"_s);
    edit("edge gone", u"one {two three four} five"_s, u"one two three six five"_s, u"changed: two three"_s);
    edit("words gone", u"one {two three} four"_s, u"one four"_s, u"lost"_s);
    edit("words replaced", u"one {two three} four"_s, u"one ten eleven four"_s, u"lost"_s);
    edit("line split in it", u"one {two three} four"_s, u"one two|three four"_s, u"same: two\nthree"_s);
    edit("lines joined in it", u"one {two|three} four"_s, u"one two three four"_s, u"same: two three"_s);
    edit("spaces only", u"one{ }two three four"_s, u"one two three four"_s, u"lost"_s);
    edit("empty", u"one {}two three four"_s, u"one two three four"_s, u"lost"_s);
    row("look-alike elsewhere",
        u"We keep the {goat} in the old red barn.|Nothing else happened on that day at all."_s,
        u"Nothing else happened on that day at all.|Later a goat was sold to some people from the town."_s,
        u"lost"_s);
    row("moved away", u"{No goat meetings} are held here ever.|"_s + tail, tail + u"|No goat meetings"_s,
        u"lost"_s);
}

void CarryTest::range()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    auto lines = linesOf(before.split(u'|'));
    const Range range = takeRange(lines);
    const auto newLines = linesOf(after.split(u'|'));
    const auto carried = carryOver(lines, std::span(&range, 1), newLines);
    QCOMPARE(carried.size(), size_t(1));
    QString said = u"lost"_s;
    if (carried[0].state != CarryState::Lost)
        said = (carried[0].state == CarryState::Same ? u"same: "_s : u"changed: "_s) +
               textOf(newLines, carried[0].range);
    QTEST(said, "expected");
}

void CarryTest::lineThatIsNotThere_isLost()
{
    const auto lines = linesOf({u"one two three"_s});
    const LineId other = LineId::create();
    const std::vector<Range> ranges{{{other, 0}, {other, 3}}, {{lines[0].id, 0}, {lines[0].id, 3}}};
    const auto carried = carryOver(lines, ranges, lines);
    QCOMPARE(carried[0].state, CarryState::Lost);
    QCOMPARE(carried[1], (CarriedRange{CarryState::Same, ranges[1]}));
}

void CarryTest::replacedText_losesEverything()
{
    const auto before = linesOf({u"The goat stood in the barn and looked at the hay."_s});
    const auto after =
        linesOf({u"In the town the people talked for hours, and the mayor looked at the clock."_s});
    std::vector<Range> ranges;
    for (const Stretch word : words(before[0].text))
        ranges.push_back({{before[0].id, qint32(word.start)}, {before[0].id, qint32(word.end())}});
    for (const CarriedRange &carried : carryOver(before, ranges, after))
        QCOMPARE(carried.state, CarryState::Lost);
}

void CarryTest::identicalText_keepsEverything()
{
    const auto lines = linesOf({u"No meetings. No meetings. No meetings."_s, QString(), u"No meetings."_s});
    std::vector<Range> ranges;
    for (const CarryLine &line : lines) {
        for (const Stretch word : words(line.text))
            ranges.push_back({{line.id, qint32(word.start)}, {line.id, qint32(word.end())}});
    }
    const auto carried = carryOver(lines, ranges, lines);
    for (size_t i = 0; i < ranges.size(); ++i)
        QCOMPARE(carried[i], (CarriedRange{CarryState::Same, ranges[i]}));
}

void CarryTest::realEdits_keepKnownWordsOrSaySo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("leastKept"); // in percent of the sample
    // 007 puts a transcript in the place of a test page; 008 cuts one line into 150.
    const std::pair<const char *, int> rows[] = {{"004", 85}, {"007", 0},  {"008", 90}, {"009", 85},
                                                 {"013", 85}, {"014", 80}, {"017", 90}, {"019", 90},
                                                 {"020", 90}, {"042", 95}, {"047", 90}, {"060", 90},
                                                 {"086", 95}, {"117", 95}, {"209", 90}};
    for (const auto &[name, kept] : rows)
        QTest::newRow(name) << QString::fromLatin1(name) << kept;
}

void CarryTest::realEdits_keepKnownWordsOrSaySo()
{
    const QString folder = TestPaths::shared(u"corpora/02-changelog-edits/pairs/"_s);
    if (folder.isEmpty())
        QSKIP("../shared is not here; range() covers the same with our own lines");
    QFETCH(QString, name);
    QFETCH(int, leastKept);
    const auto before = paragraphs(folder + name + u".before.md"_s);
    const auto after = paragraphs(folder + name + u".after.md"_s);
    QVERIFY(!before.empty() && !after.empty());

    // One to eight words, all over the text.
    QRandomGenerator random(1971);
    std::vector<Range> ranges;
    while (ranges.size() < 1000) {
        const CarryLine &line = before[size_t(random.bounded(int(before.size())))];
        const QList<Stretch> found = words(line.text);
        if (found.isEmpty())
            continue;
        const qsizetype first = random.bounded(int(found.size()));
        const qsizetype last = std::min<qsizetype>(first + random.bounded(8), found.size() - 1);
        ranges.push_back({{line.id, qint32(found[first].start)}, {line.id, qint32(found[last].end())}});
    }
    const auto carried = carryOver(before, ranges, after);
    int kept = 0;
    int changed = 0;
    // In what order lines stand, to see that ranges which were in order still are.
    QHash<LineId, int> ordinals;
    for (const CarryLine &line : after)
        ordinals.insert(line.id, int(ordinals.size()));
    std::vector<std::pair<std::pair<int, qint32>, std::pair<int, qint32>>> order;
    QHash<LineId, int> oldOrdinals;
    for (const CarryLine &line : before)
        oldOrdinals.insert(line.id, int(oldOrdinals.size()));
    for (size_t i = 0; i < ranges.size(); ++i) {
        if (carried[i].state == CarryState::Lost)
            continue;
        const QString was = wordKey(textOf(before, ranges[i]));
        const QString is = wordKey(textOf(after, carried[i].range));
        QVERIFY(!is.isEmpty());
        if (carried[i].state == CarryState::Same) {
            ++kept;
            QCOMPARE(is, was);
        } else {
            ++changed;
            QVERIFY(is != was || textOf(before, ranges[i]) != textOf(after, carried[i].range));
        }
        order.push_back({{oldOrdinals[ranges[i].from.line], ranges[i].from.offset},
                         {ordinals[carried[i].range.from.line], carried[i].range.from.offset}});
    }
    std::ranges::sort(order);
    QVERIFY(std::ranges::is_sorted(order, {}, [](const auto &pair) { return pair.second; }));
    qInfo("%s: %d kept, %d changed, %d lost", qPrintable(name), kept, changed, 1000 - kept - changed);
    QVERIFY(10 * leastKept <= kept);
    if (name == u"007"_s)
        QCOMPARE(kept + changed, 0);
}

QTEST_GUILESS_MAIN(CarryTest)
#include "carry_test.moc"
