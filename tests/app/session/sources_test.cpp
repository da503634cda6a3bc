// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/sources.h"

#include "app/session/claims.h"
#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Fixture {
    Sample::Desk desk;
    Sources sources{*desk.project, *desk.history};

    [[nodiscard]] const Source *find(SourceId id) const { return desk.project->catalogue().sources.find(id); }
    /// Evidence from a source for a claim of an episode.
    [[nodiscard]] bool use(SourceId id, int episode = 0)
    {
        Claims claims(*desk.project, *desk.history, desk.episodes[size_t(episode)]);
        const auto claim = claims.make(caretAt({desk.line(episode).id, 2}));
        Evidence evidence{
            EvidenceKind::Place, Stance::Supports, id, u"they do not page"_s, {}, {}, false, {}};
        return claim && claims.addEvidence(*claim, evidence);
    }
};

} // namespace

class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void make_needsATitle_andIsAStepOfTheCatalogue()
    {
        Fixture fixture;
        QVERIFY(!fixture.sources.make(u" \n"_s));
        const SourceId id = fixture.sources.make(u" Goats\tand ropes "_s).value();
        QCOMPARE(fixture.find(id)->title, u"Goats and ropes"_s);
        QVERIFY(!fixture.desk.history->canUndo(fixture.desk.episodes[0]));
        QVERIFY(fixture.desk.history->undoStep(fixture.desk.lastStepOfCatalogue()).has_value());
        QVERIFY(!fixture.find(id));
    }

    void change_keepsTheText_andForgetsTheTapeOfWhatIsNone()
    {
        Fixture fixture;
        const SourceId id = fixture.desk.show.source;
        QVERIFY(fixture.sources.setText(id, u"one\r\ntwo\u0001\n"_s).has_value());
        QCOMPARE(fixture.find(id)->text, u"one\ntwo\n"_s);
        Source changed = *fixture.find(id);
        changed.text.clear();
        changed.publisher = u" Barn "_s;
        changed.kind = SourceKind::Tape;
        changed.episode = fixture.desk.episodes[1];
        QVERIFY(fixture.sources.change(changed).has_value());
        QCOMPARE(fixture.find(id)->publisher, u"Barn"_s);
        QCOMPARE(fixture.find(id)->text, u"one\ntwo\n"_s);
        changed.kind = SourceKind::OwnWords;
        QVERIFY(fixture.sources.change(changed).has_value());
        QVERIFY(fixture.find(id)->episode.isNull());
        changed.title = u" "_s;
        QVERIFY(!fixture.sources.change(changed));
    }

    void setText_refusesWhatIsTooLong()
    {
        Fixture fixture;
        const SourceId id = fixture.desk.show.source;
        QVERIFY(!fixture.sources.setText(id, QString(Sources::longestText + 1, u'x')));
        QVERIFY(fixture.sources.setText(id, QString(1'000'000, u'x')).has_value());
        QCOMPARE(fixture.find(id)->text.size(), 1'000'000);
    }

    void remove_isRefusedWhileEvidenceUsesIt_andSaysWhere()
    {
        Fixture fixture;
        const SourceId id = fixture.desk.show.source;
        EpisodeFacts facts;
        facts.title = u"The council"_s;
        QVERIFY(fixture.desk.perform({SetEpisodeFacts{facts}}, 1));
        QVERIFY(fixture.use(id, 1));
        const auto refused = fixture.sources.remove(id);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"The council"_s), qPrintable(refused.error().message));
        QVERIFY(fixture.find(id));
        QCOMPARE(fixture.desk.undo(1), History::Walk::Outcome::Done);
        QVERIFY(fixture.sources.remove(id).has_value());
        QVERIFY(!fixture.find(id));
    }

    void undoOfEvidence_leavesItsSource_andRedoWithoutTheSourceIsRefused()
    {
        Fixture fixture;
        const SourceId id = fixture.sources.make(u"Goats"_s).value();
        QVERIFY(fixture.use(id));
        QVERIFY(!fixture.desk.history->undoStep(fixture.desk.lastStepOfCatalogue()));
        QCOMPARE(fixture.desk.undo(), History::Walk::Outcome::Done);
        QVERIFY(fixture.find(id));
        QVERIFY(fixture.sources.remove(id).has_value());
        QVERIFY(!fixture.desk.history->redo(fixture.desk.episodes[0]));
    }
};

QTEST_GUILESS_MAIN(SourcesTest)
#include "sources_test.moc"
