// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/backupstore.h"

#include "model/store/projectreader.h"
#include "tests/model/store/storefixture.h"

#include <QDateTime>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 hourMs = qint64(3600) * 1000;
constexpr qint64 dayMs = 24 * hourMs;

qint64 at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch();
}

/// The numbers of those that stay.
QList<int> kept(const std::vector<BackupAge> &ages, qint64 nowMs, const QTimeZone &zone = QTimeZone::UTC,
                const BackupLimits &limits = {})
{
    QList<int> result;
    const std::vector<bool> isKept = backupsToKeep(ages, nowMs, zone, limits);
    for (size_t i = 0; i < isKept.size(); ++i) {
        if (isKept[i])
            result.append(int(i));
    }
    return result;
}

} // namespace

class BackupStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thinning_keepsTheLastOfDaysWeeksAndMonths()
    {
        const qint64 now = at(u"2026-11-23T12:00:00Z"_s);
        std::vector<BackupAge> ages;
        for (int day = 0; day < 400; ++day)
            ages.push_back({now - day * dayMs, 1});
        // 23 November 2026 is a Monday: its week is that day alone, and weeks end 1, 8, 15 … days ago. Months
        // end 23, 54, 84 … days ago.
        QList<int> expected;
        for (int day = 0; day < 12; ++day)
            expected.append(day);
        for (int day = 15; day <= 57; day += 7) {
            expected.append(day);
        }
        expected += QList<int>{23, 54, 84, 115, 146, 176, 207, 237};
        std::ranges::sort(expected);
        QCOMPARE(kept(ages, now), expected);
    }

    void thinning_keepsAllOfTheLatestDay_andOneOfEachBefore()
    {
        const qint64 now = at(u"2026-11-23T23:00:00Z"_s);
        std::vector<BackupAge> ages;
        for (int hour = 0; hour < 96; ++hour)
            ages.push_back({now - hour * hourMs, 1});
        // Those of less than a day, and the 23 o'clock of the days before.
        QList<int> expected;
        for (int hour = 0; hour < 24; ++hour)
            expected.append(hour);
        expected += QList<int>{24, 48, 72};
        QCOMPARE(kept(ages, now), expected);
    }

    void thinning_afterTheClockWasSetBack_keepsWhatIsLater()
    {
        const qint64 now = at(u"2026-11-20T12:00:00Z"_s);
        const qint64 later = at(u"2027-05-01T12:00:00Z"_s);
        QCOMPARE(kept({{later, 1}, {later - 60'000, 1}, {now, 1}, {now - 60'000, 1}}, now),
                 (QList<int>{0, 1, 2, 3}));
    }

    void thinning_countsDaysAsTheCalendarDoes_whenClocksChange()
    {
        const QTimeZone berlin("Europe/Berlin");
        const qint64 now = at(u"2026-11-10T12:00:00Z"_s);
        BackupLimits daysAlone;
        daysAlone.weeks = daysAlone.months = 0;
        // 25 October has 25 hours there: from 22:00 UTC of the day before to 23:00 UTC.
        const std::vector<BackupAge> ages = {{at(u"2026-10-25T23:00:00Z"_s), 1},
                                             {at(u"2026-10-25T22:59:00Z"_s), 1},
                                             {at(u"2026-10-24T22:00:00Z"_s), 1},
                                             {at(u"2026-10-24T21:59:00Z"_s), 1}};
        QCOMPARE(kept(ages, now, berlin, daysAlone), (QList<int>{0, 1, 3}));
    }

    void thinning_dropsTheOldestAboveTheCap_butNeitherPinnedNorTheLatest()
    {
        const qint64 now = at(u"2026-11-23T12:00:00Z"_s);
        BackupLimits small;
        small.bytes = 25;
        std::vector<BackupAge> ages = {{now, 10}, {now - dayMs, 10}, {now - 2 * dayMs, 10}};
        QCOMPARE(kept(ages, now, QTimeZone::UTC, small), (QList<int>{0, 1}));
        ages[2].isPinned = true;
        QCOMPARE(kept(ages, now, QTimeZone::UTC, small), (QList<int>{0, 2}));
        QCOMPARE(kept({{now, 100}}, now, QTimeZone::UTC, small), (QList<int>{0}));
        QVERIFY(kept({}, now).isEmpty());
    }

    void addedBackup_isTheFile_isListed_andComesBack()
    {
        StoreFixture fixture;
        QVERIFY(fixture.make());
        const BackupStore store(fixture.path(u"backups"_s));
        const ProjectId project = fixture.project;
        QVERIFY(store.isDue(project, 0, 1000));
        const qint64 now = at(u"2026-11-23T12:00:00Z"_s);
        const auto first = store.add(project, fixture.path(), {}, now);
        QVERIFY2(first, first ? "" : qPrintable(first.error().text()));
        QCOMPARE(StoreFixture::hashOf(first->path), StoreFixture::hashOf(fixture.path()));
        QVERIFY(store.add(project, fixture.path(), {}, now));
        QCOMPARE(store.list(project).size(), size_t(2));
        QCOMPARE(store.list(project).back().timeMs, now);
        QVERIFY(store.list(ProjectId::create()).empty());
        QVERIFY(!store.isDue(project, now + 1000, 1000));
        QVERIFY(store.isDue(project, now + 5000, 1000));
        QVERIFY(store.isDue(project, now - 5000, 1000)); // the clock was set back

        const auto facts = BackupStore::factsOf(first->path);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().text()));
        QCOMPARE(facts->episodes, 1);
        QCOMPARE(facts->turns, int(fixture.episode.turns.size()));
        QCOMPARE(facts->titles, QStringList{fixture.episode.facts.title});

        const QString copy = fixture.path(u"copy.ropewalk"_s);
        QVERIFY(BackupStore::restore(*first, copy));
        QCOMPARE(StoreFixture::hashOf(copy), StoreFixture::hashOf(first->path));
        QVERIFY(!BackupStore::restore(*first, copy));
    }

    void theReason_andThePin_areInTheName()
    {
        StoreFixture fixture;
        QVERIFY(fixture.make());
        const BackupStore store(fixture.path(u"backups"_s));
        const qint64 now = at(u"2026-11-23T12:00:00Z"_s);
        using Kind = BackupReason::Kind;
        for (const Kind kind : {Kind::Usual, Kind::Migration, Kind::Merge, Kind::Replace, Kind::Import,
                                Kind::Overwrite, Kind::Restore}) {
            const BackupReason reason{kind, kind == Kind::Replace ? 2310 : 0};
            const auto added = store.add(fixture.project, fixture.path(), reason, now);
            QVERIFY2(added, faultIn(added));
            QCOMPARE(added->reason, reason);
            QCOMPARE(added->reason.text().isEmpty(), kind == Kind::Usual);
        }
        QCOMPARE(store.list(fixture.project).size(), size_t(7));

        const auto pinned = BackupStore::setPinned(store.list(fixture.project).back(), true);
        QVERIFY2(pinned, faultIn(pinned));
        QVERIFY(store.add(fixture.project, fixture.path(), {}, now + 1000 * dayMs));
        const std::vector<Backup> left = store.list(fixture.project);
        QVERIFY(left.size() < 8);
        QVERIFY(left.back().isPinned);
        QCOMPARE(left.back().path, pinned->path);
        const auto loose = BackupStore::setPinned(left.back(), false);
        QVERIFY2(loose, faultIn(loose));
        QVERIFY(!store.list(fixture.project).back().isPinned);
    }

    void theFile_isKnownByItsBackups_alsoWhenItIsGone()
    {
        StoreFixture fixture;
        QVERIFY(fixture.make());
        const BackupStore store(fixture.path(u"backups"_s));
        QVERIFY(!store.projectOf(fixture.path()));
        QVERIFY(store.add(fixture.project, fixture.path(), {}, 1000));
        QVERIFY(QFile::remove(fixture.path()));
        QCOMPARE(store.projectOf(fixture.path()), fixture.project);
        QVERIFY(!store.projectOf(fixture.path(u"another.ropewalk"_s)));
    }

    void aFileThatIsNoProject_leavesTheBackupsAsTheyWere()
    {
        StoreFixture fixture;
        QVERIFY(fixture.make());
        const BackupStore store(fixture.path(u"backups"_s));
        QVERIFY(store.add(fixture.project, fixture.path(), {}, 1000));
        QFile damaged(fixture.path());
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.resize(damaged.size() / 2));
        damaged.close();
        QVERIFY(!store.add(fixture.project, fixture.path(), {}, 2000));
        QVERIFY(!store.add(fixture.project, fixture.path(u"missing"_s), {}, 3000));
        const QDir folder(fixture.path(u"backups/"_s + fixture.project.toString()));
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), 2);
        QCOMPARE(store.list(fixture.project).size(), size_t(1));
    }

    void aFolderThatCannotBeMade_isAnError()
    {
        StoreFixture fixture;
        QVERIFY(fixture.make());
        QFile inTheWay(fixture.path(u"backups"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto added = BackupStore(inTheWay.fileName()).add(fixture.project, fixture.path(), {}, 1000);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::Unwritable);
    }

    void leftTemporaryFiles_areSweptAfterAnHour_andStrangeFilesStay()
    {
        StoreFixture fixture;
        QVERIFY(fixture.make());
        const BackupStore store(fixture.path(u"backups"_s));
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(store.add(fixture.project, fixture.path(), {}, now));
        const QString folder = fixture.path(u"backups/"_s + fixture.project.toString());
        for (const auto name : {"/.old~pub-1"_L1, "/letter.txt"_L1}) {
            QFile file(folder + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(store.add(fixture.project, fixture.path(), {}, now + 60'000));
        QVERIFY(QFileInfo::exists(folder + u"/.old~pub-1"_s));
        QVERIFY(store.add(fixture.project, fixture.path(), {}, now + 2 * hourMs));
        QVERIFY(!QFileInfo::exists(folder + u"/.old~pub-1"_s));
        QVERIFY(QFileInfo::exists(folder + u"/letter.txt"_s));
        QCOMPARE(store.list(fixture.project).size(), size_t(3));
    }
};

QTEST_GUILESS_MAIN(BackupStoreTest)

#include "backupstore_test.moc"
