// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/searching/searchpanel.h"

#include "tests/support/gui/window.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

const EpisodeId firstEpisode = EpisodeId::create();
const EpisodeId secondEpisode = EpisodeId::create();

/// A hit whose words in asterisks were found.
FoundHit hit(SearchHit::Kind kind, EpisodeId episode, const QString &marked, qint64 startMs = -1)
{
    FoundHit found;
    found.hit.kind = kind;
    found.hit.episode = episode;
    found.hit.line = kind == SearchHit::Kind::Source ? LineId{} : LineId::create();
    if (startMs >= 0)
        found.hit.start = TimePoint::measured(startMs);
    const QStringList parts = marked.split(u'*');
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (at % 2 == 1)
            found.hit.excerpt.marks.append({found.hit.excerpt.text.size(), parts[at].size()});
        found.hit.excerpt.text += parts[at];
    }
    if (episode == firstEpisode) {
        found.episode = u"The six-month deadline"_s;
        found.date = u"15/01/2026"_s;
    } else if (episode == secondEpisode) {
        found.episode = u"Was „ordnungsgemäßes Verfahren“ eigentlich bedeutet, Teil zwei"_s;
        found.date = u"20.02.2026"_s;
    }
    return found;
}

std::vector<FoundHit> someHits()
{
    using Kind = SearchHit::Kind;
    std::vector<FoundHit> hits{
        hit(Kind::Page, firstEpisode,
            u"Why *goats* do not go to meetings, and what that has to do with JITs."_s),
        hit(Kind::Line, firstEpisode, u"*Goats* look at you."_s, 61'000),
        hit(Kind::Line, firstEpisode,
            u"what they said then, and I quote, was that no *goat* control meeting shall be held before "
            u"noon, "
            "unless another *goat* asks for one in writing"_s,
            754'000),
        hit(Kind::Claim, firstEpisode, u"There are more *goats* than people"_s, 760'000),
        hit(Kind::Line, secondEpisode,
            u"und dann haben wir die Ziegenbetriebsvereinbarungsverhandlungskommission mit der *goat* "
            u"vertagt, "
            "weil niemand da war"_s,
            3'754'000),
        hit(Kind::Note, secondEpisode, u"Ask about the *goat*, she may not want this in"_s, 3'760'000),
        hit(Kind::Source, {}, u"The *Goat* Handbook, 2nd edition, page 12"_s)};
    hits[2].hit.excerpt.isCutBefore = hits[2].hit.excerpt.isCutBehind = true;
    hits.back().hit.source = SourceId::create();
    const QString names[] = {{},
                             u"Host"_s,
                             u"The Startup Founder"_s,
                             u"Host"_s,
                             u"Geschäftsführerin der Landwirtschaftskammer"_s,
                             u"Host"_s,
                             u"The Goat Handbook"_s};
    for (size_t at = 0; at < hits.size(); ++at) {
        hits[at].name = names[at];
        hits[at].colour = names[at].isEmpty() || at == 6 ? -1 : int(names[at].size() % 5);
    }
    return hits;
}

std::vector<FoundHit> manyHits(int from, int count)
{
    std::vector<FoundHit> hits;
    for (int at = from; at < from + count; ++at)
        hits.push_back(hit(SearchHit::Kind::Line, at < 30 ? firstEpisode : secondEpisode,
                           u"number %1 of the *goats*"_s.arg(at), at * 1000));
    return hits;
}

struct Fixture {
    SearchPanel panel;

    explicit Fixture(int columns = 34)
    {
        panel.resize(panel.fontMetrics().averageCharWidth() * columns, panel.fontMetrics().height() * 36);
        panel.show();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    [[nodiscard]] QLineEdit &field() const { return *panel.findChild<QLineEdit *>(); }
    [[nodiscard]] QListView &list() const { return *panel.findChild<QListView *>(); }
    /// What labels say that can be seen.
    [[nodiscard]] QStringList says() const
    {
        QStringList texts;
        for (const auto *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible() && label->textFormat() == Qt::PlainText)
                texts.append(label->text());
        }
        return texts;
    }
    [[nodiscard]] bool showsHelp() const { return panel.findChild<QScrollArea *>()->isVisible(); }
    [[nodiscard]] QString current() const { return list().currentIndex().data().toString(); }
    void ask(const QString &text)
    {
        QSignalSpy spy(&panel, &SearchPanel::findWanted);
        field().setFocus();
        QTest::keyClicks(&field(), text);
        QVERIFY(QTest::qWaitFor([&] { return spy.size() == 1; }));
    }
};

} // namespace

class SearchPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing_asksOnce_andWithoutWordsSaysHow()
    {
        Fixture fixture;
        QVERIFY(fixture.showsHelp());
        QSignalSpy spy(&fixture.panel, &SearchPanel::findWanted);
        fixture.field().setFocus();
        QTest::keyClicks(&fixture.field(), u" goat farm "_s);
        QVERIFY(QTest::qWaitFor([&] { return spy.size() == 1; }));
        QCOMPARE(fixture.panel.text(), u"goat farm"_s);
        QVERIFY(!fixture.showsHelp());
        fixture.panel.showHits({}, false, true);
        QCOMPARE(fixture.says(), QStringList{u"Nothing was found for this."_s});
        fixture.panel.showHits({}, false, false);
        QVERIFY(fixture.says().join(u' ').contains(u"still being read"_s));
        fixture.field().clear();
        QVERIFY(fixture.showsHelp());
        QCOMPARE(spy.size(), 2);
    }

    void hits_standUnderTheirEpisodes()
    {
        Fixture fixture;
        fixture.ask(u"goat"_s);
        fixture.panel.showHits(someHits(), false, true);
        fixture.panel.showCount(7, 2, true);
        QVERIFY(fixture.says().contains(u"7 in 2 episodes"_s) ||
                fixture.says().contains(u"7 in 2 episode(s)"_s));
        const QAbstractItemModel &model = *fixture.list().model();
        QCOMPARE(model.rowCount(), 10);
        QStringList headings;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!(model.index(row, 0).flags() & Qt::ItemIsEnabled))
                headings.append(model.index(row, 0).data().toString());
        }
        QCOMPARE(headings, (QStringList{u"The six-month deadline"_s,
                                        u"Was „ordnungsgemäßes Verfahren“ eigentlich bedeutet, Teil zwei"_s,
                                        u"Sources"_s}));
        QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Goats look at you., Host, 1:01, The six-month deadline"_s);
        QCOMPARE(model.index(4, 0).data(Qt::AccessibleTextRole).toString(),
                 u"There are more goats than people, Claim, Host, 12:40, The six-month deadline"_s);
    }

    void keys_goFromTheFieldThroughTheListAndBack()
    {
        Fixture fixture;
        fixture.ask(u"goat"_s);
        fixture.panel.showHits(someHits(), false, true);
        QSignalSpy going(&fixture.panel, &SearchPanel::goWanted);
        QSignalSpy left(&fixture.panel, &SearchPanel::left);
        QTest::keyClick(&fixture.field(), Qt::Key_Down);
        QVERIFY(fixture.list().hasFocus());
        QVERIFY(fixture.current().startsWith(u"Why goats"_s));
        QTest::keyClick(&fixture.list(), Qt::Key_Down);
        QTest::keyClick(&fixture.list(), Qt::Key_Return);
        QCOMPARE(going.size(), 1);
        QCOMPARE(going[0][0].value<SearchHit>().excerpt.text, u"Goats look at you."_s);
        for (int times = 0; times < 3; ++times) // past the heading of the next episode
            QTest::keyClick(&fixture.list(), Qt::Key_Down);
        QVERIFY(fixture.current().startsWith(u"und dann"_s));
        for (int times = 0; times < 4; ++times)
            QTest::keyClick(&fixture.list(), Qt::Key_Up);
        QVERIFY(fixture.list().hasFocus());
        QTest::keyClick(&fixture.list(), Qt::Key_Up);
        QVERIFY(fixture.field().hasFocus());
        QTest::keyClick(&fixture.field(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void enter_doesNotWaitForThePause()
    {
        Fixture fixture;
        QSignalSpy spy(&fixture.panel, &SearchPanel::findWanted);
        fixture.field().setFocus();
        QTest::keyClicks(&fixture.field(), u"goat"_s);
        QTest::keyClick(&fixture.field(), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QVERIFY(fixture.field().hasFocus());
        fixture.panel.showHits(someHits(), false, true);
        QVERIFY(fixture.list().hasFocus());
    }

    void click_goesThere()
    {
        Fixture fixture;
        fixture.ask(u"goat"_s);
        fixture.panel.showHits(someHits(), false, true);
        QSignalSpy going(&fixture.panel, &SearchPanel::goWanted);
        const auto click = [&](int row) {
            const QRect rect = fixture.list().visualRect(fixture.list().model()->index(row, 0));
            QTest::mouseClick(fixture.list().viewport(), Qt::LeftButton, {}, rect.center());
        };
        click(0);
        QCOMPARE(going.size(), 0);
        click(4);
        QCOMPARE(going.size(), 1);
        QCOMPARE(going[0][0].value<SearchHit>().kind, SearchHit::Kind::Claim);
    }

    void fault_standsBelowTheField_withHelp()
    {
        Fixture fixture;
        fixture.ask(u"who:Nobody"_s);
        fixture.panel.showFault(u"There is no speaker “Nobody”."_s);
        QCOMPARE(fixture.says(), QStringList{u"There is no speaker “Nobody”."_s});
        QCOMPARE(fixture.field().accessibleDescription(), u"There is no speaker “Nobody”."_s);
        QVERIFY(fixture.showsHelp());
        fixture.field().clear();
        QCOMPARE(fixture.says(), QStringList());
    }

    void more_isAskedForAtTheEnd()
    {
        Fixture fixture;
        fixture.ask(u"goat"_s);
        QSignalSpy spy(&fixture.panel, &SearchPanel::moreWanted);
        fixture.panel.showHits(manyHits(0, 50), true, true);
        QTest::qWait(50);
        QCOMPARE(spy.size(), 0);
        QTest::keyClick(&fixture.field(), Qt::Key_Down);
        QTest::keyClick(&fixture.list(), Qt::Key_End);
        QCOMPARE(spy.size(), 1);
        const int place = fixture.list().verticalScrollBar()->value();
        fixture.panel.addHits(manyHits(50, 50), false);
        QCOMPARE(fixture.panel.hitCount(), 100);
        QCOMPARE(fixture.list().model()->rowCount(), 102);
        QCOMPARE(fixture.list().verticalScrollBar()->value(), place);
        QTest::keyClick(&fixture.list(), Qt::Key_End);
        QCOMPARE(fixture.current(), u"number 99 of the goats"_s);
        QCOMPARE(spy.size(), 1);
    }

    void sameAgain_staysWhereItIs_otherWordsBeginAtTheTop()
    {
        Fixture fixture;
        fixture.ask(u"goat"_s);
        auto hits = manyHits(0, 50);
        fixture.panel.showHits(hits, false, true);
        QTest::keyClick(&fixture.field(), Qt::Key_Down);
        for (int times = 0; times < 40; ++times)
            QTest::keyClick(&fixture.list(), Qt::Key_Down);
        QCOMPARE(fixture.current(), u"number 40 of the goats"_s);
        const int place = fixture.list().verticalScrollBar()->value();
        QVERIFY(place > 0);
        hits.erase(hits.begin() + 45);
        fixture.panel.showHits(hits, false, true);
        QCOMPARE(fixture.current(), u"number 40 of the goats"_s);
        QCOMPARE(fixture.list().verticalScrollBar()->value(), place);
        fixture.ask(u"s"_s);
        fixture.panel.showHits(hits, false, true);
        QCOMPARE(fixture.list().verticalScrollBar()->value(), 0);
    }

    void progress_isSaidWhileThereIsAny()
    {
        Fixture fixture;
        fixture.panel.showProgress(0.4);
        QCOMPARE(fixture.says(), QStringList{u"Reading the project for search… 40%"_s});
        fixture.panel.showProgress(1);
        QCOMPARE(fixture.says(), QStringList());
    }

    void looks_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("columns");
        for (const int columns : {28, 38, 90}) {
            QTest::addRow("light-%d", columns) << false << columns;
            QTest::addRow("dark-%d", columns) << true << columns;
        }
    }
    void looks()
    {
        QFETCH(bool, isDark);
        QFETCH(int, columns);
        const Theme theme = isDark ? Theme::dark() : Theme::light();
        const QPalette before = QApplication::palette();
        QApplication::setPalette(theme.palette());
        Fixture fixture(columns);
        fixture.panel.setTheme(theme);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        TestWindow::picture(fixture.panel, u"search-help-"_s + tag);
        fixture.ask(u"goat"_s);
        fixture.panel.showHits(someHits(), false, true);
        fixture.panel.showCount(1204, 31, true);
        fixture.panel.showProgress(0.4);
        QTest::keyClick(&fixture.field(), Qt::Key_Down);
        QTest::keyClick(&fixture.list(), Qt::Key_Down);
        TestWindow::picture(fixture.panel, u"search-hits-"_s + tag);
        fixture.panel.showFault(u"There is no speaker “Nobody”. The cast has: Host, Founder."_s);
        TestWindow::picture(fixture.panel, u"search-fault-"_s + tag);
        QApplication::setPalette(before);
    }
};

QTEST_MAIN(SearchPanelTest)
#include "searchpanel_test.moc"
