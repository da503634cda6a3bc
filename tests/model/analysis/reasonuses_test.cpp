// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/reasonuses.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// An episode of six turns with a line each, a catalogue with reasons 1 to 6, and what links them.
struct Fixture {
    Catalogue catalogue;
    EpisodeData data;
    std::vector<Reason> reasons;

    Fixture()
    {
        data.id = EpisodeId::create();
        for (int i = 1; i <= 6; ++i) {
            data.turns.push_back({TurnId::create(), {}, {{LineId::create(), u"some words"_s, {}, {}, {}}}});
            reasons.push_back({ReasonId::create(), {}, i, u"listed %1"_s.arg(i), false});
            catalogue.reasons.load(reasons.back());
        }
    }

    [[nodiscard]] ReasonId id(int number) const { return reasons[size_t(number - 1)].id; }

    void print(int number, bool isBound = true)
    {
        data.citations.push_back({CitationId::create(), isBound ? id(number) : ReasonId{}, number,
                                  u"printed %1"_s.arg(number), double(data.citations.size())});
    }

    /// `turn` from 1.
    Annotation &link(int number, int turn, bool isCited = true, qint32 offset = 0)
    {
        const LineId line = data.turns[size_t(turn - 1)].lines[0].id;
        const Place place{{{line, offset}, {line, offset + 1}}, AnchorState::Exact, u"s"_s, {}};
        return data.annotations.emplace_back(AnnotationId::create(), std::vector{place},
                                             ReasonLink{id(number), isCited, false}, QString(), 0);
    }

    /// "2l 1p": numbers, `l` with the list's text, `p` as printed.
    [[nodiscard]] QString page() const
    {
        QStringList parts;
        for (const PageReason &entry : pageReasons(Episode(data), catalogue))
            parts.append(QString::number(entry.number) + entry.text.at(0));
        return parts.join(u' ');
    }

    /// "2@3.1 1c 3@4.1r": numbers with turn and line, `c` for citations, `r` for related, `o` for orphans.
    [[nodiscard]] QString uses() const
    {
        QStringList parts;
        for (const ReasonUse &use : reasonUses(Episode(data))) {
            const Reason *reason = catalogue.reasons.find(use.reason);
            QString part = reason ? QString::number(reason->number) : u"?"_s;
            part += use.isLink() ? u"@%1.%2"_s.arg(use.turn).arg(use.line) : u"c"_s;
            part += use.isCited ? QString() : u"r"_s;
            part += use.state == AnchorState::Orphan ? u"o"_s : QString();
            parts.append(part);
        }
        return parts.join(u' ');
    }
};

} // namespace

class ReasonUsesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_printedOrderWithoutLinks();
    void page_linkedEntriesShareTheirSlotsInOrderOfPlaces();
    void page_linkedReasonGoesBeforeTheFirstLaterPlace();
    void page_linksAloneStandInOrderOfFirstCitation();
    void page_relatedAndOrphanedLinksDoNotCount();
    void page_entryPrintedTwiceIsOne();
    void uses_areInOrderOfPlacesThenCitations();
    void uses_ofAProjectAreThoseOfItsLoadedEpisodes();
};

void ReasonUsesTest::page_printedOrderWithoutLinks()
{
    Fixture fixture;
    QCOMPARE(fixture.page(), QString());
    fixture.print(3);
    fixture.print(1, false);
    fixture.print(2);
    QCOMPARE(fixture.page(), u"3p 1p 2p"_s);
}

void ReasonUsesTest::page_linkedEntriesShareTheirSlotsInOrderOfPlaces()
{
    Fixture fixture;
    for (const int number : {5, 1, 4, 2, 3})
        fixture.print(number);
    fixture.link(5, 6);
    fixture.link(4, 2);
    fixture.link(3, 4);
    QCOMPARE(fixture.page(), u"4l 1p 3l 2p 5l"_s);
}

void ReasonUsesTest::page_linkedReasonGoesBeforeTheFirstLaterPlace()
{
    Fixture fixture;
    fixture.print(1);
    fixture.print(2);
    fixture.print(3);
    fixture.link(2, 3);
    fixture.link(4, 2);
    fixture.link(5, 5);
    QCOMPARE(fixture.page(), u"1p 4l 2l 3p 5l"_s);
}

void ReasonUsesTest::page_linksAloneStandInOrderOfFirstCitation()
{
    Fixture fixture;
    fixture.link(3, 5);
    fixture.link(1, 2, true, 4);
    fixture.link(2, 2);
    fixture.link(3, 1); // once more, earlier
    QCOMPARE(fixture.page(), u"3l 2l 1l"_s);
}

void ReasonUsesTest::page_relatedAndOrphanedLinksDoNotCount()
{
    Fixture fixture;
    fixture.print(1);
    fixture.link(2, 1, false);
    Place &place = fixture.link(1, 2).places.front();
    place.state = AnchorState::Orphan;
    place.range.to = place.range.from;
    QCOMPARE(fixture.page(), u"1p"_s);
}

void ReasonUsesTest::page_entryPrintedTwiceIsOne()
{
    Fixture fixture;
    fixture.print(1);
    fixture.print(2);
    fixture.print(1);
    fixture.link(1, 2);
    QCOMPARE(fixture.page(), u"1l 2p"_s);
}

void ReasonUsesTest::uses_areInOrderOfPlacesThenCitations()
{
    Fixture fixture;
    fixture.print(4);
    fixture.print(1);
    fixture.print(6, false);
    fixture.link(3, 5, false);
    fixture.link(1, 3);
    fixture.link(2, 3, true, 4);
    Place &place = fixture.link(5, 1).places.front();
    place.state = AnchorState::Orphan;
    place.range.to = place.range.from;
    QCOMPARE(fixture.uses(), u"1@3.1 2@3.1 3@5.1r 5@1.1o 4c ?c"_s);
}

void ReasonUsesTest::uses_ofAProjectAreThoseOfItsLoadedEpisodes()
{
    Fixture first;
    first.link(2, 4);
    Fixture second; // links a reason of the first one's list
    second.link(1, 1).body = ReasonLink{first.id(2), true, false};
    const EpisodeId unloaded = EpisodeId::create();
    Project project(ProjectId::create(), first.catalogue,
                    {{second.data.id, {}}, {unloaded, {}}, {first.data.id, {}}});
    project.load(first.data);
    project.load(second.data);
    const auto uses = reasonUses(project, first.id(2));
    QCOMPARE(uses.size(), size_t(2));
    QCOMPARE(uses[0].episode, second.data.id);
    QCOMPARE(uses[1].turn, 4);
    QVERIFY(reasonUses(project, first.id(1)).empty());
    QCOMPARE(usedReasons(project), std::vector{first.id(2)});
}

QTEST_GUILESS_MAIN(ReasonUsesTest)
#include "reasonuses_test.moc"
