// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/manyimports.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

QByteArray talk(qsizetype turns, int seed)
{
    QByteArray text;
    for (qsizetype turn = 0; turn < turns; ++turn)
        text += (turn % 2 == 0 ? "ANA: " : "BO: ") + QByteArray::number(seed) + " goats never page you, " +
                QByteArray::number(turn) + ".\n\n";
    return text;
}

} // namespace

class ManyImportsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void files_comeInInOrder_andBadOnesAreNamed();
    void whatIsKept_isLetGoOf_andReadAgain();
    void theOneLookedAt_stays();
    void aStop_leavesWhatCameIn();
    void theObject_mayGoAnyTime();
    void anImport_isTakenBackByItself();

private:
    [[nodiscard]] QStringList files(int count, qsizetype turns) const
    {
        QStringList paths;
        for (int number = 0; number < count; ++number) {
            paths.append(m_folder->filePath(u"talk %1.txt"_s.arg(number)));
            QFile file(paths.last());
            if (!file.open(QIODevice::WriteOnly) || file.write(talk(turns, number)) <= 0)
                qFatal("the file could not be made");
        }
        return paths;
    }
    [[nodiscard]] ManyImports::Outcome importAll(const QStringList &paths)
    {
        ManyImports imports(*m_session, m_formats);
        return run(imports, paths);
    }
    [[nodiscard]] static ManyImports::Outcome run(ManyImports &imports, const QStringList &paths)
    {
        std::optional<ManyImports::Outcome> outcome;
        connect(&imports, &ManyImports::finished, &imports,
                [&outcome](const ManyImports::Outcome &said) { outcome = said; });
        imports.start(paths, {});
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000))
            qFatal("the import does not end");
        return *outcome;
    }
    [[nodiscard]] qsizetype loaded() const
    {
        const Project &project = m_session->project();
        return std::ranges::count_if(project.episodes(),
                                     [&project](EpisodeId id) { return project.episode(id); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FormatRegistry m_formats = FormatRegistry::standard();
    std::unique_ptr<ProjectSession> m_session;
};

void ManyImportsTest::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
    auto session = ProjectSession::openOrCreate(m_folder->filePath(u"show.ropewalk"_s), u"Ann"_s);
    QVERIFY(session);
    m_session = std::move(*session);
}

void ManyImportsTest::files_comeInInOrder_andBadOnesAreNamed()
{
    QStringList paths = files(12, 4);
    QVERIFY(QFile::resize(paths[3], 0));
    QVERIFY(QFile::remove(paths[7]));
    paths.append(m_folder->path());
    ManyImports imports(*m_session, m_formats);
    QSignalSpy progress(&imports, &ManyImports::progressed);
    const ManyImports::Outcome outcome = run(imports, paths);
    QCOMPARE(outcome.count, 13);
    QCOMPARE(outcome.left(), 0);
    QVERIFY(!outcome.ended);
    QStringList failed;
    for (const ManyImports::Failed &one : outcome.failed) {
        QVERIFY(!one.error.message.isEmpty());
        failed.append(one.path);
    }
    QCOMPARE(failed, (QStringList{paths[3], paths[7], paths[12]}));
    QStringList titles;
    for (const EpisodeId id : m_session->project().episodes())
        titles.append(m_session->project().factsOf(id).title);
    QCOMPARE(titles.size(), 10);
    QCOMPARE(titles[3], u"talk 4"_s);
    QCOMPARE(outcome.episodes, m_session->project().episodes());
    // Both speakers, once.
    QCOMPARE(m_session->project().catalogue().speakers.all().size(), 2u);
    QCOMPARE(progress.first().at(1).toLongLong(), 13);
    QCOMPARE(progress.last().at(0).toLongLong(), 13);
}

void ManyImportsTest::whatIsKept_isLetGoOf_andReadAgain()
{
    const QStringList paths = files(5, 40);
    const ManyImports::Outcome outcome = importAll(paths);
    QCOMPARE(outcome.episodes.size(), 5u);
    QCOMPARE(loaded(), 0);
    for (size_t at = 0; at < 5; ++at) {
        const auto episode = m_session->episode(outcome.episodes[at]);
        QVERIFY(episode);
        QCOMPARE((*episode)->transcript().turnCount(), 40);
        QVERIFY((*episode)->transcript().turnAt(0).lines[0].text.startsWith(QString::number(at)));
        QVERIFY((*episode)->imported());
    }
    QCOMPARE(m_session->project().checkConsistency(), QStringList());
    QVERIFY(m_session->close());
}

void ManyImportsTest::theOneLookedAt_stays()
{
    ManyImports imports(*m_session, m_formats);
    const auto isSecond = [this](EpisodeId id) { return id == m_session->project().episodes()[1]; };
    imports.isLookedAt = isSecond;
    const ManyImports::Outcome outcome = run(imports, files(4, 10));
    QCOMPARE(loaded(), 1);
    QVERIFY(m_session->project().episode(outcome.episodes[1]));
}

void ManyImportsTest::aStop_leavesWhatCameIn()
{
    const QStringList paths = files(50, 100);
    ManyImports imports(*m_session, m_formats);
    connect(&imports, &ManyImports::progressed, &imports, [&imports](qsizetype done) {
        if (done == 5)
            imports.stop();
    });
    const ManyImports::Outcome outcome = run(imports, paths);
    QCOMPARE(outcome.episodes.size(), 5u);
    QCOMPARE(outcome.left(), 45);
    QVERIFY(!outcome.ended && outcome.failed.empty());
    QVERIFY(m_session->close());
    m_session.reset();
    const auto again = ProjectSession::open(m_folder->filePath(u"show.ropewalk"_s), u"Ann"_s);
    QVERIFY(again);
    QCOMPARE((*again)->project().episodes().size(), 5u);
}

void ManyImportsTest::theObject_mayGoAnyTime()
{
    const QStringList paths = files(30, 300);
    for (const qsizetype last : {0, 1, 7}) {
        ManyImports imports(*m_session, m_formats);
        qsizetype at = 0;
        connect(&imports, &ManyImports::progressed, this, [&at](qsizetype done) { at = done; });
        imports.start(paths, {});
        QVERIFY(QTest::qWaitFor([&] { return at >= last; }));
    }
    QVERIFY(m_session->keep());
    QVERIFY(m_session->project().episodes().size() >= 8);
}

void ManyImportsTest::anImport_isTakenBackByItself()
{
    const ManyImports::Outcome outcome = importAll(files(3, 10));
    const auto steps = m_session->history().steps({});
    // The starter reasons, and an import each.
    QCOMPARE(steps.size(), 4u);
    QVERIFY(m_session->history().undoStep(steps[2].header.id));
    QCOMPARE(m_session->project().episodes(),
             (std::vector<EpisodeId>{outcome.episodes[0], outcome.episodes[2]}));
    QVERIFY(m_session->history().redoStep(steps[2].header.id));
    QCOMPARE(m_session->project().episodes(), outcome.episodes);
    const auto back = m_session->episode(outcome.episodes[1]);
    QVERIFY(back);
    QCOMPARE((*back)->transcript().turnCount(), 10);
    QVERIFY(m_session->close());
}

QTEST_GUILESS_MAIN(ManyImportsTest)
#include "manyimports_test.moc"
