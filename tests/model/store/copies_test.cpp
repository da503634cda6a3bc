// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/model/store/faultvfs.h"
#include "tests/model/store/storefixture.h"

#include <QSignalSpy>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// Save a Copy, and work that never got a file.
class CopiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyHoldsAll_andTheWorkGoesOnWithTheFile();
    void aCopy_doesNotReplaceUnlessAsked();
    void aCopy_isNotMadeOfTheFileItself();
    void aCopy_holdsWhatAFullDiskCannotKeep();
    void theFileIsSeenChangedAndGone();
    void workWithoutAFile_isFoundAndResumed();
    void workWithoutAFile_ofARunningProgram_isNotOffered();
    void discardedWork_isGone();
};

namespace
{

QString firstLine(const QString &path, EpisodeId episode, const StoreOptions &options)
{
    auto store = ProjectStore::open(path, options);
    if (!store)
        return store.error().text();
    const auto data = (*store)->loadEpisode(episode);
    if (const auto closed = (*store)->close(); !closed)
        return closed.error().text();
    return data ? data->turns[0].lines[0].text : data.error().text();
}

} // namespace

void CopiesTest::aCopyHoldsAll_andTheWorkGoesOnWithTheFile()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    const QSignalSpy published((*store).get(), &ProjectStore::published);
    (*store)->append(fixture.rewrite(2, u"before the copy"_s));
    const QString copy = fixture.path(u"copy.ropewalk"_s);
    const auto saved = (*store)->saveCopy(copy);
    QVERIFY2(saved, faultIn(saved));
    QCOMPARE((*store)->path(), QFileInfo(fixture.path()).canonicalFilePath());
    QCOMPARE(published.size(), 0);
    QVERIFY((*store)->isFileBehind());
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
    QCOMPARE(firstLine(copy, fixture.episode.id, fixture.options), u"before the copy"_s);
    (*store)->append(fixture.rewrite(3, u"behind the copy"_s));
    const auto closed = (*store)->close();
    QVERIFY2(closed, faultIn(closed));
    store->reset();
    QCOMPARE(firstLine(fixture.path(), fixture.episode.id, fixture.options), u"behind the copy"_s);
    QCOMPARE(firstLine(copy, fixture.episode.id, fixture.options), u"before the copy"_s);
    QCOMPARE(fixture.leftBehind(), QStringList());
}

void CopiesTest::aCopy_doesNotReplaceUnlessAsked()
{
    StoreFixture fixture;
    QVERIFY(fixture.make(u"other.ropewalk"_s));
    QVERIFY(fixture.make());
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    const QString other = fixture.path(u"other.ropewalk"_s);
    const QByteArray hash = StoreFixture::hashOf(other);
    QVERIFY(!(*store)->saveCopy(other));
    QCOMPARE(StoreFixture::hashOf(other), hash);
    const auto replaced = (*store)->saveCopy(other, true);
    QVERIFY2(replaced, faultIn(replaced));
    QVERIFY(StoreFixture::hashOf(other) != hash);
}

void CopiesTest::aCopy_isNotMadeOfTheFileItself()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    const QByteArray hash = StoreFixture::hashOf(fixture.path());
    QVERIFY(!(*store)->saveCopy(fixture.path(), true));
    QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
}

void CopiesTest::aCopy_holdsWhatAFullDiskCannotKeep()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    fixture.options.retryAfter = std::chrono::hours(1);
    StoreOptions failing = fixture.options;
    failing.vfs = FaultVfs::name();
    auto store = ProjectStore::open(fixture.path(), failing);
    QVERIFY2(store, faultIn(store));
    (*store)->append(fixture.rewrite(2, u"not kept"_s));
    // Writing begins to fail with the first call that concerns the working copy, and is well again for the
    // copy.
    FaultVfs::arm(1, true, false);
    const auto kept = (*store)->flush();
    QVERIFY(!kept);
    FaultVfs::arm(1, true, false);
    const QString copy = fixture.path(u"copy.ropewalk"_s);
    const auto saved = (*store)->saveCopy(copy);
    QCOMPARE(FaultVfs::hits(), 1);
    QVERIFY2(saved, faultIn(saved));
    QCOMPARE((*store)->keptSequence(), 1);
    FaultVfs::disarm();
    QCOMPARE(firstLine(copy, fixture.episode.id, fixture.options), u"not kept"_s);
    const auto later = (*store)->flush();
    QVERIFY2(later, faultIn(later));
}

void CopiesTest::theFileIsSeenChangedAndGone()
{
    StoreFixture fixture;
    QVERIFY(fixture.make());
    auto store = ProjectStore::open(fixture.path(), fixture.options);
    QVERIFY2(store, faultIn(store));
    using Now = ProjectStore::FileNow;
    QCOMPARE((*store)->fileNow(), Now::Same);
    (*store)->append(fixture.rewrite(2, u"mine"_s));
    QVERIFY((*store)->publish());
    QCOMPARE((*store)->fileNow(), Now::Same);
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::Append));
    file.write("more");
    file.close();
    QCOMPARE((*store)->fileNow(), Now::Changed);
    QVERIFY(QFile::remove(fixture.path()));
    QCOMPARE((*store)->fileNow(), Now::Gone);
    QVERIFY((*store)->publish(ProjectStore::IfChanged::Replace));
    QCOMPARE((*store)->fileNow(), Now::Same);
}

void CopiesTest::workWithoutAFile_isFoundAndResumed()
{
    StoreFixture fixture;
    QVERIFY(ProjectStore::leftovers(fixture.options).empty());
    {
        auto store = ProjectStore::create({}, fixture.project, fixture.options);
        QVERIFY2(store, faultIn(store));
        fixture.episode = RandomData(11).episode(30);
        fixture.episode.facts.title = u"The status page"_s;
        RowChanges rows;
        rows.newEpisodes = {std::make_shared<EpisodeData>(fixture.episode)};
        (*store)->append(recordOf(1, rows));
        (*store)->append(fixture.rewrite(2, u"left"_s));
        const auto closed = (*store)->close();
        QVERIFY2(closed, faultIn(closed));
    }
    const auto left = ProjectStore::leftovers(fixture.options);
    QCOMPARE(left.size(), size_t(1));
    QCOMPARE(left[0].title, u"The status page"_s);
    QCOMPARE(left[0].episodes, 1);
    QCOMPARE(left[0].work.records, 2);
    auto store = ProjectStore::resume(left[0].folder, fixture.options);
    QVERIFY2(store, faultIn(store));
    QCOMPARE((*store)->path(), QString());
    QCOMPARE((*store)->opened().id, fixture.project);
    const auto data = (*store)->loadEpisode(fixture.episode.id);
    QVERIFY2(data, faultIn(data));
    QCOMPARE(data->turns[0].lines[0].text, u"left"_s);
    // It can be open once only.
    const auto again = ProjectStore::resume(left[0].folder, fixture.options);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Busy);
    const auto saved = (*store)->saveAs(fixture.path());
    QVERIFY2(saved, faultIn(saved));
    QVERIFY((*store)->close());
    store->reset();
    QCOMPARE(firstLine(fixture.path(), fixture.episode.id, fixture.options), u"left"_s);
    QVERIFY(ProjectStore::leftovers(fixture.options).empty());
    QCOMPARE(fixture.leftBehind(), QStringList());
}

void CopiesTest::workWithoutAFile_ofARunningProgram_isNotOffered()
{
    StoreFixture fixture;
    auto store = ProjectStore::create({}, fixture.project, fixture.options);
    QVERIFY2(store, faultIn(store));
    (*store)->append(recordOf(1, {}));
    QVERIFY((*store)->flush());
    QVERIFY(ProjectStore::leftovers(fixture.options).empty());
}

void CopiesTest::discardedWork_isGone()
{
    StoreFixture fixture;
    auto store = ProjectStore::create({}, fixture.project, fixture.options);
    QVERIFY2(store, faultIn(store));
    (*store)->append(recordOf(1, {}));
    (*store)->discard();
    store->reset();
    QCOMPARE(fixture.leftBehind(), QStringList());
}

QTEST_GUILESS_MAIN(CopiesTest)

#include "copies_test.moc"
