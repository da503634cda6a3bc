// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/claimsmodel.h"

#include "model/editing/operations.h"
#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// Three claims in the first episode: in turn 2, in turn 1 and on the page, made in this order.
struct Fixture {
    Sample::Desk desk;
    AnnotationId second = claim(desk.line(0, 1), u"no meetings"_s, 1);
    AnnotationId first = claim(desk.line(0, 0), u"goats never page you"_s, 0);
    AnnotationId printed;
    ClaimsModel model;

    Fixture()
    {
        const PageLine page{PageSection::Summary, Sample::line(u"twelve goats."_s)};
        if (!desk.perform({InsertPageLine{{}, page}}))
            qFatal("no page");
        printed = claim(page.line, page.line.text, -1);
        refresh();
    }
    void refresh() { model.showClaims(claimRows(*desk.project, desk.episode())); }
    AnnotationId claim(const Line &line, const QString &words, int speaker)
    {
        Claim body;
        if (speaker >= 0)
            body.speaker = desk.show.speakers[size_t(speaker)];
        const Annotation made = Sample::annotation(
            desk.episode(), {{line.id, 0}, {line.id, qint32(words.size())}}, std::move(body));
        if (!desk.put(made))
            qFatal("no claim");
        return made.id;
    }
    void change(AnnotationId id, const std::function<void(Claim &)> &change)
    {
        Annotation annotation = *desk.episode().annotations().find(id);
        change(std::get<Claim>(annotation.body));
        if (!desk.put(annotation))
            qFatal("no change");
        refresh();
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }
};

} // namespace

class ClaimsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_standByPlace_thePageFirst()
    {
        Fixture fixture;
        QCOMPARE(fixture.column(ClaimsModel::Place), QStringList({u"page"_s, u"1"_s, u"2"_s}));
        QCOMPARE(fixture.column(ClaimsModel::Words),
                 QStringList({u"twelve goats."_s, u"goats never page you"_s, u"no meetings"_s}));
        QCOMPARE(fixture.column(ClaimsModel::Verdict), QStringList(3, u"? Open"_s));
        QCOMPARE(fixture.column(ClaimsModel::Speaker), QStringList({{}, u"Host"_s, u"Farmer"_s}));
        QCOMPARE(fixture.model.rowAt(fixture.model.indexOf(fixture.second))->id, fixture.second);
    }

    void words_areTheStatement_whereThereIsOne()
    {
        Fixture fixture;
        fixture.change(fixture.first, [](Claim &claim) { claim.statement = u"Goats are\nquiet"_s; });
        QCOMPARE(fixture.column(ClaimsModel::Words)[1], u"Goats are quiet"_s);
    }

    void wordsThatAreGone_standLast_withTheirLastWords()
    {
        Fixture fixture;
        QVERIFY(fixture.desk.perform({ReplaceText{fixture.desk.line().id, 0, fixture.desk.text(), {}}}));
        fixture.refresh();
        QCOMPARE(fixture.column(ClaimsModel::Words),
                 QStringList({u"twelve goats."_s, u"no meetings"_s, u"goats never page you"_s}));
        QCOMPARE(fixture.column(ClaimsModel::Place)[2], QString());
    }

    void filter_goesByTextStatusVerdictAndSpeaker()
    {
        Fixture fixture;
        fixture.change(fixture.first, [](Claim &claim) { claim.verdict = u"false"_s; });
        const auto shown = [&](const ClaimFilter &filter) {
            fixture.model.setFilter(filter);
            return fixture.column(ClaimsModel::Place).join(u' ');
        };
        QCOMPARE(shown({u"GOAT never"_s, {}, {}, {}}), u"1"_s);
        QCOMPARE(shown({u"farmer"_s, {}, {}, {}}), u"2"_s);
        QCOMPARE(shown({{}, ClaimStatus::Open, {}, {}}), u"page 2"_s);
        QCOMPARE(shown({{}, {}, u"false"_s, {}}), u"1"_s);
        QCOMPARE(shown({{}, {}, QString(), {}}), u"page 2"_s);
        QCOMPARE(shown({{}, {}, {}, fixture.desk.show.speakers[1]}), u"2"_s);
        QCOMPARE(shown({}), u"page 1 2"_s);
    }

    void sort_goesByColumn()
    {
        Fixture fixture;
        fixture.change(fixture.first, [](Claim &claim) { claim.verdict = u"false"_s; });
        fixture.model.sort(ClaimsModel::Place, Qt::DescendingOrder);
        QCOMPARE(fixture.column(ClaimsModel::Place), QStringList({u"2"_s, u"1"_s, u"page"_s}));
        fixture.model.sort(ClaimsModel::Words);
        QCOMPARE(fixture.column(ClaimsModel::Place), QStringList({u"1"_s, u"2"_s, u"page"_s}));
        fixture.model.sort(ClaimsModel::Verdict, Qt::DescendingOrder);
        QCOMPARE(fixture.column(ClaimsModel::Place).front(), u"1"_s);
    }

    void view_tellsPlacesByTheirStateAndProofByItsSource()
    {
        Fixture fixture;
        fixture.change(fixture.first, [&](Claim &claim) {
            claim.evidence = {
                {EvidenceKind::Place, Stance::Supports, fixture.desk.show.source, u"q"_s, {}, {}, false, {}}};
        });
        Source own = *fixture.desk.project->catalogue().sources.find(fixture.desk.show.source);
        own.kind = SourceKind::OwnWords;
        QVERIFY(fixture.desk.performCatalogue({Put<Source>{own.id, own}}));
        QVERIFY(fixture.desk.perform({ReplaceText{fixture.desk.line().id, 6, u"never"_s, u"always"_s}}));
        const ClaimView view = claimView(*fixture.desk.project, fixture.desk.episode(), fixture.first);
        QCOMPARE(view.places.front().where, u"Turn 1"_s);
        QCOMPARE(view.places.front().words, u"goats never page you"_s);
        QCOMPARE(view.places.front().now, u"goats always page you"_s);
        QCOMPARE(view.places.front().state, AnchorState::Changed);
        QCOMPARE(view.evidence.front().source, own.title);
        QVERIFY(view.evidence.front().isOwnWords);
        QVERIFY(claimView(*fixture.desk.project, fixture.desk.episode(), AnnotationId::create()).id.isNull());
    }
};

QTEST_GUILESS_MAIN(ClaimsModelTest)
#include "claimsmodel_test.moc"
