// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Words in locked quotes are not changed by hand; struck ones go out when they are wanted.
#include "app/session/episodeeditor.h"
#include "app/session/marks.h"
#include "app/session/pageeditor.h"
#include "model/analysis/exportview.h"
#include "model/editing/operations.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// Three turns of one speaker and a page line; "never a goat" in the second turn is locked.
struct Bench {
    SpeakerId ann = SpeakerId::create();
    EpisodeId id = EpisodeId::create();
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;

    Bench()
    {
        Catalogue catalogue;
        catalogue.speakers.load({ann, u"Ann"_s, u"Ann"_s, {}, {u"ANN"_s}, 1, 0});
        EpisodeData data;
        data.id = id;
        data.page.push_back({PageSection::Summary, Sample::line(u"a summary"_s)});
        for (const QString &line : {u"um before"_s, u"she said never a goat again"_s, u"um behind"_s})
            data.turns.push_back(Sample::turn(ann, {Sample::line(line)}));
        project = Sample::project(catalogue, {std::move(data)});
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [] { return qint64(1); }});
        mark(Marks::Kind::QuoteLock, range(1, 9, 21));
    }
    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    [[nodiscard]] EpisodeEditor editor() const { return {*project, *history, id}; }
    [[nodiscard]] Position at(int line, int offset) const
    {
        return {episode().transcript().lineAt(line).line().id, offset};
    }
    [[nodiscard]] Range range(int line, int from, int to) const { return {at(line, from), at(line, to)}; }
    [[nodiscard]] QString text(int line) const { return episode().transcript().lineAt(line).line().text; }
    void mark(Marks::Kind kind, const Range &words) const
    {
        if (!Marks(*project, *history, id).toggle(kind, words))
            qFatal("cannot be marked");
    }
    [[nodiscard]] QStringList exported(ExportWords words) const
    {
        QStringList lines;
        for (const ExportTurn &turn : exportView(*project, episode(), words).episode.turns) {
            for (const Line &line : turn.lines)
                lines.append(line.text);
        }
        return lines;
    }
};

using Act = std::function<EpisodeEditor::Outcome(const Bench &, EpisodeEditor)>;

} // namespace

Q_DECLARE_METATYPE(Act)

class LockedQuotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsInsideAreRefused_data();
    void editsInsideAreRefused();
    void editsBesideAreNot_data();
    void editsBesideAreNot();
    void theLockIsTakenOffFirst();
    void pageLinesTheSame();
    void cleanExportsHaveNoStruckWords();
    void verbatimExportsHaveThem();
    void nothingOffTheRecordGoesOut();
};

void LockedQuotesTest::editsInsideAreRefused_data()
{
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, const Act &act) { QTest::newRow(name) << act; };
    row("typing",
        [](const Bench &b, EpisodeEditor e) { return e.insert(b.range(1, 12, 12), u"x"_s, {}, true); });
    row("over its end",
        [](const Bench &b, EpisodeEditor e) { return e.insert(b.range(1, 20, 24), u"x"_s, {}, true); });
    row("deleting", [](const Bench &b, EpisodeEditor e) { return e.remove(b.range(1, 9, 10), {}, true); });
    row("the whole turn",
        [](const Bench &b, EpisodeEditor e) { return e.remove({b.at(0, 0), b.at(2, 9)}, {}, false); });
    row("over turns",
        [](const Bench &b, EpisodeEditor e) { return e.remove({b.at(1, 15), b.at(2, 3)}, {}, false); });
    row("moving", [](const Bench &b, EpisodeEditor e) { return e.move(b.range(1, 9, 14), b.at(0, 0)); });
    row("moving others in",
        [](const Bench &b, EpisodeEditor e) { return e.move(b.range(0, 0, 2), b.at(1, 15)); });
    row("replacing", [](const Bench &b, EpisodeEditor e) {
        return e.replace({.line = b.at(1, 0).line, .words = {17, 4, {}}}, u"sheep"_s, {});
    });
}

void LockedQuotesTest::editsInsideAreRefused()
{
    QFETCH(Act, act);
    const Bench bench;
    const auto outcome = act(bench, bench.editor());
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message.contains(u"Mark > Lock quote"_s), qPrintable(outcome.error().message));
    QCOMPARE(bench.text(0), u"um before"_s);
    QCOMPARE(bench.text(1), u"she said never a goat again"_s);
    QCOMPARE(bench.text(2), u"um behind"_s);
}

void LockedQuotesTest::editsBesideAreNot_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QString &wanted, const Act &act) {
        QTest::newRow(name) << act << wanted;
    };
    row("before it", u"she said: never a goat again"_s,
        [](const Bench &b, EpisodeEditor e) { return e.insert(b.range(1, 8, 8), u":"_s, {}, true); });
    row("at its beginning", u"she said “never a goat again"_s,
        [](const Bench &b, EpisodeEditor e) { return e.insert(b.range(1, 9, 9), u"“"_s, {}, true); });
    row("at its end", u"she said never a goat” again"_s,
        [](const Bench &b, EpisodeEditor e) { return e.insert(b.range(1, 21, 21), u"”"_s, {}, true); });
    row("behind it", u"she said never a goat"_s,
        [](const Bench &b, EpisodeEditor e) { return e.remove(b.range(1, 21, 27), {}, true); });
    row("the turn behind", u"she said never a goat again"_s,
        [](const Bench &b, EpisodeEditor e) { return e.remove(b.range(2, 0, 3), {}, true); });
    row("who says it", u"she said never a goat again"_s,
        [](const Bench &b, EpisodeEditor e) { return e.setSpeaker({b.at(1, 3), b.at(1, 3)}, {}); });
}

void LockedQuotesTest::editsBesideAreNot()
{
    QFETCH(Act, act);
    QFETCH(QString, wanted);
    const Bench bench;
    const auto outcome = act(bench, bench.editor());
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
    QCOMPARE(bench.text(1), wanted);
}

void LockedQuotesTest::theLockIsTakenOffFirst()
{
    const Bench bench;
    bench.mark(Marks::Kind::QuoteLock, bench.range(1, 12, 12));
    QVERIFY(bench.editor().insert(bench.range(1, 12, 12), u"x"_s, {}, true));
    // And back on, with what is done taken back: undo is never refused.
    QVERIFY(bench.editor().undo());
    QVERIFY(bench.editor().undo());
    QCOMPARE(bench.text(1), u"she said never a goat again"_s);
    QVERIFY(!bench.editor().insert(bench.range(1, 12, 12), u"x"_s, {}, true));
}

void LockedQuotesTest::pageLinesTheSame()
{
    const Bench bench;
    const LineId line = bench.episode().page().front().line.id;
    bench.mark(Marks::Kind::QuoteLock, {{line, 2}, {line, 9}});
    PageEditor page(*bench.project, *bench.history, bench.id);
    QVERIFY(!page.replace(line, 4, 1, u"x"_s, 4, true));
    QVERIFY(!page.removeLine(line));
    QVERIFY(page.replace(line, 0, 1, u"the"_s, 0, true));
    QCOMPARE(bench.episode().page().front().line.text, u"the summary"_s);
}

void LockedQuotesTest::cleanExportsHaveNoStruckWords()
{
    const Bench bench;
    bench.mark(Marks::Kind::StrikeOut, bench.range(0, 0, 2));
    QCOMPARE(bench.exported(ExportWords::Clean).first(), u"before"_s);
    const ExportView view = exportView(*bench.project, bench.episode());
    QCOMPARE(view.withheldPlaces, 1);
    QCOMPARE(view.struckPlaces, 1);
}

void LockedQuotesTest::verbatimExportsHaveThem()
{
    const Bench bench;
    bench.mark(Marks::Kind::StrikeOut, bench.range(0, 0, 9));
    QCOMPARE(bench.exported(ExportWords::Clean).size(), 2);
    QCOMPARE(bench.exported(ExportWords::Verbatim).first(), u"um before"_s);
    const ExportView view = exportView(*bench.project, bench.episode(), ExportWords::Verbatim);
    QCOMPARE(view.withheldPlaces, 0);
    QCOMPARE(view.struckPlaces, 1);
    QVERIFY(view.remarks.isEmpty());
}

void LockedQuotesTest::nothingOffTheRecordGoesOut()
{
    const Bench bench;
    bench.mark(Marks::Kind::OffRecord, bench.range(2, 0, 2));
    bench.mark(Marks::Kind::StrikeOut, bench.range(2, 0, 9));
    QCOMPARE(bench.exported(ExportWords::Verbatim).last(), u"behind"_s);
    const ExportView view = exportView(*bench.project, bench.episode(), ExportWords::Verbatim);
    QVERIFY2(view.remarks.value(0).contains(u"off the record"_s), qPrintable(view.remarks.join(u'/')));
}

QTEST_GUILESS_MAIN(LockedQuotesTest)
#include "lockedquotes_test.moc"
