// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/projectstore.h"

#include "tests/model/store/randomdata.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class ProjectStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyValue_comesBackFromTheFile();
    void closing_leavesTheFileAlone();

private:
    [[nodiscard]] QStringList leftBehind() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    StoreOptions m_options;
    QString m_path;
};

void ProjectStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_options.stateFolder = m_folder->filePath(u"state"_s);
    m_path = m_folder->filePath(u"show.ropewalk"_s);
}

/// Working copies and temporary files.
QStringList ProjectStoreTest::leftBehind() const
{
    return QDir(m_options.stateFolder + u"/sessions"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) +
           QDir(m_folder->path()).entryList({u".*"_s}, QDir::Files | QDir::Hidden);
}

void ProjectStoreTest::everyValue_comesBackFromTheFile()
{
    RandomData random(1);
    Catalogue catalogue;
    RowChanges cast;
    std::vector<SpeakerId> speakers;
    catalogue.facts = {u"Stake and Rope"_s, {u"so"_s, u"not so"_s}, 171};
    cast.projectFacts = catalogue.facts;
    for (int count = 0; count < 9; ++count) {
        const Speaker speaker = random.speaker();
        speakers.push_back(speaker.id);
        catalogue.speakers.load(speaker);
        cast.speakers.push_back({speaker.id, speaker});
        const Reason reason = random.reason();
        catalogue.reasons.load(reason);
        cast.reasons.push_back({reason.id, reason});
        const ReasonList list{ReasonListId::create(), random.text(2)};
        catalogue.reasonLists.load(list);
        cast.reasonLists.push_back({list.id, list});
        const Source source = random.source();
        catalogue.sources.load(source);
        cast.sources.push_back({source.id, source});
    }
    std::vector<EpisodeData> episodes;
    for (int turns : {0, 1, 200})
        episodes.push_back(random.episode(std::max(turns, 1), speakers));
    const ProjectId id = ProjectId::create();
    {
        auto store = ProjectStore::create(m_path, id, m_options);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
        (*store)->append(recordOf(1, cast));
        qint64 sequence = 1;
        for (const EpisodeData &data : episodes) {
            RowChanges rows;
            rows.newEpisodes = {std::make_shared<EpisodeData>(data)};
            (*store)->append(recordOf(++sequence, rows));
        }
        QVERIFY(!QFile::exists(m_path));
        const auto closed = (*store)->close();
        QVERIFY2(closed, closed ? "" : qPrintable(closed.error().text()));
    }
    QCOMPARE(leftBehind(), QStringList());

    auto store = ProjectStore::open(m_path, m_options);
    QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
    const OpenedProject &opened = (*store)->opened();
    QCOMPARE(opened.id, id);
    QVERIFY(opened.catalogue == catalogue);
    QCOMPARE(opened.records.size(), 4u);
    QVERIFY(!opened.recovered);
    QCOMPARE(opened.warnings, QStringList());
    QCOMPARE(opened.episodes.size(), episodes.size());
    for (size_t at = 0; at < episodes.size(); ++at) {
        const EpisodeData &expected = episodes[at];
        QCOMPARE(opened.episodes[at].id, expected.id);
        QVERIFY(opened.episodes[at].facts == expected.facts);
        auto loaded = (*store)->loadEpisode(expected.id);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
        QVERIFY(loaded->facts == expected.facts);
        QVERIFY(loaded->page == expected.page);
        QVERIFY(loaded->turns == expected.turns);
        QVERIFY(loaded->topics == expected.topics);
        QVERIFY(loaded->citations == expected.citations);
        QVERIFY(loaded->annotations == expected.annotations);
        const auto imported = (*store)->loadImported(expected.id);
        QVERIFY(imported);
        QVERIFY(**imported == *expected.imported);
        for (size_t line = 0; line < expected.imported->lines.size(); ++line) {
            const auto nulls = [](const ImportedLine &each) {
                return std::array{each.before.isNull(), each.lead.isNull(), each.body.isNull()};
            };
            QVERIFY(nulls((*imported)->lines[line]) == nulls(expected.imported->lines[line]));
        }
    }
}

void ProjectStoreTest::closing_leavesTheFileAlone()
{
    QVERIFY((*ProjectStore::create(m_path, ProjectId::create(), m_options))->close());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const QDateTime time = QFileInfo(m_path).lastModified();
    auto store = ProjectStore::open(m_path, m_options);
    QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
    QVERIFY((*store)->close());
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QFileInfo(m_path).lastModified(), time);
    QCOMPARE(leftBehind(), QStringList());
}

QTEST_GUILESS_MAIN(ProjectStoreTest)
#include "projectstore_test.moc"
