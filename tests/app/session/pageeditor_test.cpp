// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/pageeditor.h"

#include "app/session/pagecopy.h"
#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Fixture {
    Sample::Show show = Sample::show();
    EpisodeId id = EpisodeId::create();
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;

    Fixture()
    {
        EpisodeData data;
        data.id = id;
        data.facts.title = u"Goats & <ropes>"_s;
        for (const auto &[section, text] : {std::pair(PageSection::Summary, u"On goats."_s),
                                            {PageSection::Summary, u"On ropes."_s},
                                            {PageSection::Panel, u"The Farmer"_s}})
            data.page.push_back({section, Sample::line(text)});
        project = Sample::project(show.catalogue, {data});
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [] { return qint64(7); }});
    }
    [[nodiscard]] PageEditor editor() const { return {*project, *history, id}; }
    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    [[nodiscard]] LineId line(size_t at) const { return episode().page()[at].line.id; }
    [[nodiscard]] QStringList page() const
    {
        QStringList lines;
        for (const PageLine &line : episode().page())
            lines.append(line.line.text);
        return lines;
    }
    [[nodiscard]] qsizetype steps() const { return qsizetype(history->steps(id).size()); }
};

} // namespace

class PageEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_areOneStepWhileTheyAreOfOneKind()
    {
        const Fixture fixture;
        const LineId line = fixture.line(0);
        for (qint32 at = 2; at < 6; ++at)
            QVERIFY(fixture.editor().replace(line, at, 0, u"x"_s, at, true).has_value());
        QCOMPARE(fixture.page()[0], u"Onxxxx goats."_s);
        QCOMPARE(fixture.steps(), 1);
        for (qint32 at = 6; at > 2; --at)
            QVERIFY(fixture.editor().replace(line, at - 1, 1, {}, at, true).has_value());
        QCOMPARE(fixture.steps(), 2);
        QVERIFY(fixture.editor().replace(line, 2, 1, {}, 2, true).has_value());
        QCOMPARE(fixture.page()[0], u"Ongoats."_s);
        QVERIFY(fixture.editor().replace(line, 0, 0, u"pasted "_s, 0, false).has_value());
        QCOMPARE(fixture.steps(), 4);
        QVERIFY(!fixture.editor().replace(line, 99, 1, {}, 0, true));
        QVERIFY(!fixture.editor().replace(LineId::create(), 0, 0, u"x"_s, 0, true));
    }

    void aLineThatGoes_isNoTopicsLineAnyMore()
    {
        for (const bool isJoined : {false, true}) {
            const Fixture fixture;
            const TopicId id = TopicId::create();
            const LineId line = fixture.line(1);
            Topic topic{id, u"Ropes"_s, line, {}, 0, 0, 0};
            QVERIFY(fixture.history->perform({fixture.id, u"topic"_s, {Put<Topic>{id, topic}}}).has_value());
            const auto published = [&] { return fixture.episode().topics().find(id)->publishedLine; };
            if (isJoined)
                QVERIFY(fixture.editor().joinWithPrevious(line).has_value());
            else
                QVERIFY(fixture.editor().removeLine(line).has_value());
            QCOMPARE(published(), LineId());
            QVERIFY(fixture.history->undo(fixture.id).has_value());
            QCOMPARE(published(), line);
        }
    }

    void lines_comeSplitJoinAndGo()
    {
        const Fixture fixture;
        const LineId source = LineId::create();
        QVERIFY(fixture.editor().insertLine(PageSection::Source, {}, source, u"An article"_s).has_value());
        QCOMPARE(fixture.page(),
                 (QStringList{u"On goats."_s, u"On ropes."_s, u"An article"_s, u"The Farmer"_s}));
        QVERIFY(fixture.editor()
                    .insertLine(PageSection::Summary, fixture.line(0), LineId::create(), u"New"_s)
                    .has_value());
        QCOMPARE(fixture.page()[1], u"New"_s);
        QVERIFY(fixture.editor().splitLine(fixture.line(0), 3, LineId::create()).has_value());
        QCOMPARE(fixture.page().first(2), (QStringList{u"On"_s, u"goats."_s}));
        const auto end = fixture.editor().joinWithPrevious(fixture.line(1));
        QCOMPARE(**end, (Position{fixture.line(0), 2}));
        QCOMPARE(fixture.page()[0], u"On goats."_s);
        // The first of its section has none above.
        QVERIFY(!fixture.editor().joinWithPrevious(source)->has_value());
        QVERIFY(!fixture.editor().joinWithPrevious(fixture.line(0))->has_value());
        QVERIFY(fixture.editor().removeLine(source).has_value());
        QCOMPARE(fixture.page(), (QStringList{u"On goats."_s, u"New"_s, u"On ropes."_s, u"The Farmer"_s}));
        QCOMPARE(fixture.project->checkConsistency(), QStringList());
    }

    void facts_areAStepWhereTheyChange()
    {
        const Fixture fixture;
        EpisodeFacts facts = fixture.episode().facts();
        QVERIFY(fixture.editor().setFacts(facts).has_value());
        QCOMPARE(fixture.steps(), 0);
        facts.lengthMs = 60'000;
        QVERIFY(fixture.editor().setFacts(facts).has_value());
        QCOMPARE(fixture.episode().facts().lengthMs, 60'000);
        QCOMPARE(fixture.steps(), 1);
    }

    void copy_hasTheTitleAsAHeading_andNoMarkupOfAnybodysWords()
    {
        const Fixture fixture;
        const PageCopy copy = pageCopy(*fixture.project, fixture.episode());
        QCOMPARE(copy.html, u"<h1>Goats &amp; &lt;ropes&gt;</h1>\n<p>On goats.</p>\n<p>On ropes.</p>\n"
                            u"<h2>Panel</h2>\n<ul>\n<li>The Farmer</li>\n</ul>\n"_s);
        QVERIFY(copy.text.contains(u"Panel\n- The Farmer"_s));
    }
};

QTEST_GUILESS_MAIN(PageEditorTest)
#include "pageeditor_test.moc"
