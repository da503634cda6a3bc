// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/castmodel.h"
#include "model/lists/speakerchoices.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

Speaker speaker(const QString &name, const QString &shortName, const QStringList &labels, int number)
{
    return {SpeakerId::create(), name, shortName, {}, labels, number, 0};
}

/// The rows of a model as text: "Founder(Credit The Startup Founder, Label FOUNDER)".
QStringList rowsOf(const CastModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex above = model.index(row, 0);
        QStringList details;
        for (int at = 0; at < model.rowCount(above); ++at) {
            const QModelIndex detail = model.index(at, 0, above);
            details.append(detail.data(CastModel::FieldNameRole).toString() + u' ' +
                           detail.data().toString());
        }
        rows.append(u"%1(%2)"_s.arg(above.data().toString(), details.join(u", "_s)));
    }
    return rows;
}

} // namespace

class CastModelTest : public QObject
{
    Q_OBJECT

    const Speaker m_host = speaker(u"Host"_s, u"Host"_s, {u"HOST"_s}, 1);
    const Speaker m_farmer =
        speaker(u"The Goat Farmer’s Counsel"_s, u"Goat Farmer"_s, {u"GOAT FARMER"_s, u"GOAT FARMR"_s}, 0);
    const Speaker m_founder = speaker(u"The Startup Founder"_s, u"Founder"_s, {u"FOUNDER"_s}, 2);

private Q_SLOTS:
    void rows_standByNumberWithTheirNamesBelow()
    {
        CastModel model;
        const QAbstractItemModelTester tester(&model);
        model.showCast({m_farmer, m_founder, m_host});
        QCOMPARE(rowsOf(model),
                 (QStringList{u"Host(Credit Host, Label HOST)"_s,
                              u"Founder(Credit The Startup Founder, Label FOUNDER)"_s,
                              u"Goat Farmer(Credit The Goat Farmer’s Counsel, Label GOAT FARMER, "
                              "Label GOAT FARMR)"_s}));
    }

    void change_keepsRowsThatAreTheSamePeople()
    {
        CastModel model;
        const QAbstractItemModelTester tester(&model);
        model.showCast({m_host, m_farmer});
        const QPersistentModelIndex farmer = model.indexOf(m_farmer.id);
        const QSignalSpy reset(&model, &CastModel::modelReset);
        Speaker guest = m_farmer;
        guest.labels.removeLast();
        guest.role = u"guest"_s;
        Speaker host = m_host;
        host.labels.append(u"ME"_s);
        model.showCast({host, guest});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(farmer.row(), 1);
        QCOMPARE(rowsOf(model).back(),
                 u"Goat Farmer(Credit The Goat Farmer’s Counsel, Label GOAT FARMER, Role guest)"_s);
        QCOMPARE(rowsOf(model).front(), u"Host(Credit Host, Label HOST, Label ME)"_s);
    }

    void edit_isAWishAndChangesNothing()
    {
        CastModel model;
        model.showCast({m_founder});
        QSignalSpy wishes(&model, &CastModel::renameWanted);
        const QModelIndex row = model.indexOf(m_founder.id);
        QVERIFY(!model.setData(row, u"Boss"_s));
        QVERIFY(!model.setData(model.index(1, 0, row), u"BOSS"_s));
        QVERIFY(!model.setData(row, u"Founder"_s)); // as it is
        QCOMPARE(wishes.count(), 2);
        QCOMPARE(wishes[0][1].value<SpeakerField>(), SpeakerField::ShortName);
        QCOMPARE(wishes[1][1].value<SpeakerField>(), SpeakerField::Label);
        QCOMPARE(wishes[1][2].toLongLong(), 0);
        QCOMPARE(wishes[1][3].toString(), u"BOSS"_s);
        QCOMPARE(row.data().toString(), u"Founder"_s);
    }

    void draft_isARowUntilItEnds()
    {
        CastModel model;
        const QAbstractItemModelTester tester(&model);
        model.showCast({m_founder});
        QSignalSpy wishes(&model, &CastModel::renameWanted);
        QSignalSpy people(&model, &CastModel::newSpeakerWanted);
        const QModelIndex label = model.beginDraft(m_founder.id, SpeakerField::Label);
        QCOMPARE(label.row(), 2);
        (void)model.setData(label, u"F"_s);
        QCOMPARE(wishes.count(), 1);
        QCOMPARE(wishes[0][2].toLongLong(), 1); // one more label
        const QModelIndex person = model.beginDraft({}, SpeakerField::ShortName);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.speakerAt(person).isNull());
        (void)model.setData(person, u"Ann"_s);
        QCOMPARE(people.count(), 1);
        model.endDraft();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    }

    void counts_standBesideTheSpeaker()
    {
        CastModel model;
        model.showCast({m_host, m_founder});
        const QModelIndex host = model.indexOf(m_host.id);
        QCOMPARE(host.siblingAtColumn(CastModel::Turns).data().toString(), QString());
        EpisodeCounts counts;
        counts.speakers = {{m_host.id, 3, 1200}};
        model.showCounts(counts);
        QCOMPARE(host.siblingAtColumn(CastModel::Turns).data().toString(), u"3"_s);
        QCOMPARE(host.siblingAtColumn(CastModel::Words).data().toString(), QLocale().toString(1200));
        QCOMPARE(model.indexOf(m_founder.id).siblingAtColumn(CastModel::Turns).data().toString(), u"–"_s);
    }

    void speakerChoices_narrowAsNamesAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("choices");
        QTest::newRow("nothing") << u""_s << u"Host Founder Goat Farmer Nobody"_s;
        QTest::newRow("short name") << u"fou"_s << u"Founder +fou"_s;
        QTest::newRow("a word of the credit") << u"couns"_s << u"Goat Farmer +couns"_s;
        QTest::newRow("two words in any order") << u"farm goat"_s << u"Goat Farmer +farm goat"_s;
        QTest::newRow("label") << u"FARMR"_s << u"Goat Farmer +FARMR"_s;
        QTest::newRow("number") << u"2"_s << u"Founder"_s;
        QTest::newRow("no one") << u"Zoë"_s << u"+Zoë"_s;
        QTest::newRow("whole name") << u"founder"_s << u"Founder"_s;
        QTest::newRow("nobody") << u"nob"_s << u"Nobody +nob"_s;
        QTest::newRow("accent") << u"höst"_s << u"Host"_s;
        QTest::newRow("inside of a word") << u"armer"_s << u"+armer"_s;
        QTest::newRow("spaces") << u"   "_s << u"Host Founder Goat Farmer Nobody"_s;
    }

    void speakerChoices_narrowAsNamesAreTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, choices);
        QStringList found;
        for (const SpeakerChoice &choice : speakerChoices({m_farmer, m_founder, m_host}, typed)) {
            switch (choice.kind) {
            case SpeakerChoice::Kind::Speaker:
                found.append(choice.speaker.shortName);
                break;
            case SpeakerChoice::Kind::NewSpeaker:
                found.append(u'+' + choice.speaker.name);
                break;
            case SpeakerChoice::Kind::Nobody:
                found.append(u"Nobody"_s);
                break;
            }
        }
        QCOMPARE(found.join(u' '), choices);
    }

    void speakerChoices_putFirstWhoseShortNameBeginsSo()
    {
        const Speaker goat = speaker(u"Zed"_s, u"Zed"_s, {u"GOAT KEEPER"_s}, 1);
        const auto choices = speakerChoices({goat, m_farmer}, u"goat"_s);
        QCOMPARE(choices.front().speaker.id, m_farmer.id);
        QCOMPARE(choices[1].speaker.id, goat.id);
    }
};

QTEST_GUILESS_MAIN(CastModelTest)
#include "castmodel_test.moc"
