// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/reasonimport.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Fixture {
    ReasonListId list = ReasonListId::create();
    std::vector<Reason> reasons;

    const Reason &add(int number, const QString &text, bool isExplicit = false)
    {
        return reasons.emplace_back(ReasonId::create(), list, number, text, isExplicit);
    }

    [[nodiscard]] ReasonImportPlan plan(const QString &file, ReasonImportMode mode,
                                        const QSet<ReasonId> &used = {}) const
    {
        return planReasonImport(list, reasons, parseReasonList(file, u"list"_s).value(), mode, used);
    }

    /// The list once the edits are carried out: "25:Hay 25:Rope", by id.
    [[nodiscard]] QStringList after(const ReasonImportPlan &plan) const
    {
        std::map<ReasonId, Reason> table;
        for (const Reason &reason : reasons)
            table.emplace(reason.id, reason);
        for (const Edit &edit : plan.edits()) {
            const auto &put = std::get<Put<Reason>>(edit);
            if (put.value)
                table.insert_or_assign(put.id, *put.value);
            else
                table.erase(put.id);
        }
        QStringList said;
        for (const auto &[id, reason] : table)
            said.append(u"%1%2:%3"_s.arg(QString::number(reason.number),
                                         reason.isExplicit ? u"!"_s : QString(), reason.text));
        return said;
    }
};

Citation citation(int number, const QString &text)
{
    return {CitationId::create(), {}, number, text, 0};
}

} // namespace

class ReasonImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intoEmptyList_addsAll();
    void sameFileAgain_changesNothing();
    void extend_neverOverwritesAnotherReading();
    void extend_takesTheExplicitFlag();
    void extend_leavesOtherNumbersAlone();
    void replace_givesAnotherReadingANewId();
    void replace_keepsWhatIsUsed();
    void replace_renumbersTheSameWords();
    void replace_takesTheNewSpelling();
    void replace_swapsNumbersWithoutMixingUp();
    void citations_data();
    void citations();
};

void ReasonImportTest::intoEmptyList_addsAll()
{
    const Fixture fixture;
    const auto plan = fixture.plan(u"81. Hay\n82. Rope"_s, ReasonImportMode::Extend);
    QCOMPARE(fixture.after(plan), (QStringList{u"81:Hay"_s, u"82:Rope"_s}));
    QCOMPARE(plan.added[0].list, fixture.list);
    QVERIFY(plan.remarks.isEmpty());
}

void ReasonImportTest::sameFileAgain_changesNothing()
{
    Fixture fixture;
    fixture.add(81, u"Hay"_s);
    fixture.add(82, u"Rope"_s, true);
    for (const auto mode : {ReasonImportMode::Replace, ReasonImportMode::Extend}) {
        const auto plan = fixture.plan(u"81. Hay\n82. Rope [explicit]"_s, mode);
        QVERIFY(plan.edits().empty());
        QCOMPARE(plan.unchanged.size(), size_t(2));
        QVERIFY(plan.remarks.isEmpty());
    }
}

void ReasonImportTest::extend_neverOverwritesAnotherReading()
{
    Fixture fixture;
    fixture.add(25, u"Hay is cheap."_s);
    const auto plan = fixture.plan(u"25. Rope is dear.\n26. Stakes."_s, ReasonImportMode::Extend);
    QCOMPARE(fixture.after(plan), (QStringList{u"25:Hay is cheap."_s, u"26:Stakes."_s}));
    QCOMPARE(plan.readsDifferently.size(), size_t(1));
    QVERIFY(!plan.readsDifferently[0].isTaken);
    QCOMPARE(plan.remarks.size(), 1);
    QVERIFY(plan.remarks[0].contains(u"25"_s) && plan.remarks[0].contains(u"Rope is dear."_s));
}

void ReasonImportTest::extend_takesTheExplicitFlag()
{
    Fixture fixture;
    const ReasonId id = fixture.add(25, u"Hay is cheap."_s).id;
    const auto plan = fixture.plan(u"25. HAY is cheap! [explicit]"_s, ReasonImportMode::Extend);
    QCOMPARE(fixture.after(plan), QStringList{u"25!:Hay is cheap."_s});
    QCOMPARE(plan.changed[0].after.id, id);
}

void ReasonImportTest::extend_leavesOtherNumbersAlone()
{
    Fixture fixture;
    fixture.add(25, u"Hay is cheap."_s);
    const auto plan = fixture.plan(u"90. Hay is cheap."_s, ReasonImportMode::Extend);
    QVERIFY(plan.edits().empty());
    QCOMPARE(plan.otherNumber.size(), size_t(1));
    QCOMPARE(plan.remarks.size(), 1);
}

void ReasonImportTest::replace_givesAnotherReadingANewId()
{
    Fixture fixture;
    const ReasonId old = fixture.add(25, u"Hay is cheap."_s).id;
    const auto plan = fixture.plan(u"25. Rope is dear."_s, ReasonImportMode::Replace);
    QCOMPARE(fixture.after(plan), QStringList{u"25:Rope is dear."_s});
    QVERIFY(plan.added[0].id != old);
    QCOMPARE(plan.removed[0].id, old);
    QVERIFY(plan.readsDifferently[0].isTaken);
}

void ReasonImportTest::replace_keepsWhatIsUsed()
{
    Fixture fixture;
    const ReasonId used = fixture.add(25, u"Hay is cheap."_s).id;
    fixture.add(26, u"Stakes."_s);
    const auto plan = fixture.plan(u"25. Rope is dear."_s, ReasonImportMode::Replace, {used});
    QCOMPARE(fixture.after(plan), (QStringList{u"25:Hay is cheap."_s, u"25:Rope is dear."_s}));
    QCOMPARE(plan.kept[0].id, used);
    QCOMPARE(plan.remarks.size(), 2); // reads differently; stays since it is used
}

void ReasonImportTest::replace_renumbersTheSameWords()
{
    Fixture fixture;
    const ReasonId id = fixture.add(25, u"Hay is cheap."_s).id;
    const auto plan = fixture.plan(u"90. Hay is cheap."_s, ReasonImportMode::Replace);
    QCOMPARE(fixture.after(plan), QStringList{u"90:Hay is cheap."_s});
    QCOMPARE(plan.changed[0].after.id, id);
}

void ReasonImportTest::replace_takesTheNewSpelling()
{
    Fixture fixture;
    const ReasonId id = fixture.add(25, u"Hay's cheap"_s).id;
    const auto plan = fixture.plan(u"25. Hay’s cheap."_s, ReasonImportMode::Replace);
    QCOMPARE(fixture.after(plan), QStringList{u"25:Hay’s cheap."_s});
    QCOMPARE(plan.changed[0].after.id, id);
}

void ReasonImportTest::replace_swapsNumbersWithoutMixingUp()
{
    Fixture fixture;
    const ReasonId hay = fixture.add(1, u"Hay."_s).id;
    const ReasonId rope = fixture.add(2, u"Rope."_s).id;
    const auto plan = fixture.plan(u"1. Rope.\n2. Hay."_s, ReasonImportMode::Replace);
    QCOMPARE(plan.changed.size(), size_t(2));
    QVERIFY(plan.added.empty() && plan.removed.empty());
    for (const auto &pair : plan.changed)
        QCOMPARE(pair.after.number, pair.after.id == hay ? 2 : 1);
    QCOMPARE(plan.changed[0].after.id, rope);
}

void ReasonImportTest::citations_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fit");
    QTest::addColumn<int>("bound"); // index of the reason, -1 for none
    const auto row = [](const char *name, int number, const QString &text, CitationFit fit, int bound) {
        QTest::newRow(name) << number << text << int(fit) << bound;
    };
    row("same", 25, u"Hay is cheap."_s, CitationFit::Same, 0);
    row("same words", 25, u"hay is cheap"_s, CitationFit::Same, 0);
    row("number alone", 25, QString(), CitationFit::Same, 0);
    row("reads differently", 25, u"Rope is dear."_s, CitationFit::ReadsDifferently, -1);
    row("renumbered", 99, u"Hay is cheap."_s, CitationFit::OtherNumber, 0);
    row("unknown", 99, u"Bread."_s, CitationFit::Unknown, -1);
    row("number of two", 30, QString(), CitationFit::Ambiguous, -1);
    row("number of two with words", 30, u"Second."_s, CitationFit::Same, 2);
}

void ReasonImportTest::citations()
{
    QFETCH(int, number);
    QFETCH(QString, text);
    QFETCH(int, fit);
    QFETCH(int, bound);
    Fixture fixture;
    fixture.add(25, u"Hay is cheap."_s);
    fixture.add(30, u"First."_s);
    fixture.add(30, u"Second."_s);
    const std::vector<Citation> printed{citation(number, text)};
    const auto matches = matchCitations(printed, fixture.reasons);
    QCOMPARE(matches.size(), size_t(1));
    QCOMPARE(int(matches[0].fit), fit);
    QCOMPARE(matches[0].citation, printed[0].id);
    QCOMPARE(matches[0].reason, bound < 0 ? ReasonId{} : fixture.reasons[size_t(bound)].id);
    QCOMPARE(matches[0].remark.isEmpty(), matches[0].fit == CitationFit::Same);
}

QTEST_GUILESS_MAIN(ReasonImportTest)
#include "reasonimport_test.moc"
