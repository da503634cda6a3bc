// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/store/sentcopy.h"

#include "model/annotation/claim.h"
#include "model/store/filecheck.h"
#include "model/store/projectreader.h"
#include "tests/model/store/storefixture.h"

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// Words that stand in one kind of thing alone, so that a search of bytes tells where it is.
const QByteArray spoken = "spokenwords";
const QByteArray deleted = "deletedwords";
const QByteArray imported = "importedwords";
const QByteArray orphaned = "orphanedwords";
const QByteArray ofSource = "sourcewords";
const QByteArray quoted = "quotedwords";
const QByteArray asked = "askedwords";
const QByteArray privately = "privatewords";
const QByteArray openly = "openwords";
const QByteArray confidential = "confidentialwords";

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A project with each of these in it.
struct Fixture : StoreFixture {
    Fixture()
    {
        const QString text = u"These are spokenwords, and confidentialwords follow."_s;
        line = Line{LineId::create(), text, {}, {}, {0}};
        Line typed{LineId::create(), u"deletedwords"_s, {}, {}, {}};
        data.id = EpisodeId::create();
        data.facts.title = u"One"_s;
        data.turns = {{TurnId::create(), {}, {line, typed}}};
        source.id = SourceId::create();
        source.title = u"A source"_s;
        source.text = u"sourcewords"_s;
        Claim claim;
        claim.statement = u"A claim"_s;
        Evidence place;
        place.source = source.id;
        place.quote = u"quotedwords"_s;
        Evidence person;
        person.kind = EvidenceKind::Person;
        person.quote = u"askedwords"_s;
        claim.evidence = {place, person};
        const auto at = [this](qsizetype from, qsizetype to) {
            return Range{{line.id, qint32(from)}, {line.id, qint32(to)}};
        };
        const auto add = [this](const Range &range, const AnnotationBody &body, const QString &words) {
            const AnchorState state = range.isEmpty() ? AnchorState::Orphan : AnchorState::Exact;
            data.annotations.push_back({AnnotationId::create(), {{range, state, words, {}}}, body});
        };
        const qsizetype from = text.indexOf(u"confidentialwords"_s);
        const qsizetype to = from + confidential.size();
        add(at(0, text.size()), claim, text);
        add(at(0, 5), Note{u"privatewords"_s, true}, u"These"_s);
        add(at(0, 5), Note{u"openwords"_s, false}, u"These"_s);
        add(at(from, to), OffRecord{}, u"confidentialwords"_s);
        add(at(0, 0), OffRecord{}, u"orphanedwords"_s);
        add(at(0, 0), Note{u"words gone"_s, false}, u"orphanedwords"_s);
        add(at(from, to + 8), QuoteLock{}, u"confidentialwords follow"_s);
        auto original = std::make_shared<Imported>();
        original->lines = {ImportedLine{}};
        original->lines.front().text = u"importedwords"_s;
        data.imported = original;
    }
    [[nodiscard]] Result<> makeProject()
    {
        auto store = ProjectStore::create(path(), project, options);
        if (!store)
            return std::unexpected(store.error());
        RowChanges rows;
        rows.newEpisodes = {std::make_shared<EpisodeData>(data)};
        rows.sources = {{source.id, source}};
        (*store)->append(recordOf(1, rows));
        RowChanges removal;
        removal.episode = data.id;
        removal.removedLines = {data.turns[0].lines[1].id};
        (*store)->append(recordOf(2, removal));
        return (*store)->close();
    }
    /// A copy's bytes.
    [[nodiscard]] QByteArray send(const LeftOut &leftOut)
    {
        const auto reader = ProjectReader::open(path(), options);
        if (!reader)
            return {};
        CopiedProject copied{(*reader)->opened().id, (*reader)->opened().catalogue, {}, {}};
        for (const Project::Header &header : (*reader)->opened().episodes)
            copied.episodes.push_back(header.id);
        copied.load = [&reader](EpisodeId id) { return (*reader)->loadEpisode(id); };
        const QString target = path(u"sent.ropewalk"_s);
        QFile::remove(target);
        const auto written = writeSentCopy(copied, leftOut, target, options);
        return written ? readFile(target) : written.error().text().toUtf8();
    }
    /// What a program finds in the copy.
    [[nodiscard]] Result<EpisodeData> received()
    {
        const auto reader = ProjectReader::open(path(u"sent.ropewalk"_s), options);
        if (!reader)
            return std::unexpected(reader.error());
        auto read = (*reader)->loadEpisode(data.id);
        if (!read)
            return read;
        Project all((*reader)->opened().id, (*reader)->opened().catalogue, (*reader)->opened().episodes);
        all.load(*read);
        if (const QStringList faults = all.checkConsistency(); !faults.isEmpty())
            return failure(Error::Kind::Damaged, faults.join(u"; "_s));
        if (all.id() != project || (*reader)->opened().records.size() != 1)
            return failure(Error::Kind::Damaged, u"another project, or history"_s);
        return read;
    }

    EpisodeData data;
    Line line;
    Source source;
};

} // namespace

class SentCopyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProject_holdsItAll()
    {
        Fixture fixture;
        QVERIFY(fixture.makeProject());
        const QByteArray bytes = readFile(fixture.path());
        for (const QByteArray &words :
             {spoken, deleted, orphaned, ofSource, quoted, asked, privately, openly, confidential})
            QVERIFY2(bytes.contains(words), words);
    }

    void withoutHistory_nothingThatWasIsInTheBytes()
    {
        Fixture fixture;
        QVERIFY(fixture.makeProject());
        const QByteArray bytes = fixture.send({.history = true});
        for (const QByteArray &words : {spoken, ofSource, quoted, asked, privately, openly, confidential})
            QVERIFY2(bytes.contains(words), words);
        for (const QByteArray &words : {deleted, imported, orphaned})
            QVERIFY2(!bytes.contains(words), words);
        const auto received = fixture.received();
        QVERIFY2(received, faultIn(received));
        QCOMPARE(received->annotations.size(), fixture.data.annotations.size() - 1);
        QCOMPARE(received->turns[0].lines.size(), size_t(1));
        QVERIFY(!received->imported);
    }

    void withoutSources_theirWordsAreNotInTheBytes_andClaimsStay()
    {
        Fixture fixture;
        QVERIFY(fixture.makeProject());
        const QByteArray bytes = fixture.send({.sources = true});
        for (const QByteArray &words : {ofSource, quoted, QByteArray("A source"), deleted})
            QVERIFY2(!bytes.contains(words), words);
        for (const QByteArray &words : {asked, privately, QByteArray("A claim")})
            QVERIFY2(bytes.contains(words), words);
        const auto received = fixture.received();
        QVERIFY2(received, faultIn(received));
    }

    void withoutPrivateNotes_theirWordsAreNotInTheBytes_othersAre()
    {
        Fixture fixture;
        QVERIFY(fixture.makeProject());
        const QByteArray bytes = fixture.send({.privateNotes = true});
        QVERIFY(!bytes.contains(privately));
        QVERIFY(bytes.contains(openly) && bytes.contains(ofSource));
        QVERIFY(fixture.received());
    }

    void withoutWordsOffTheRecord_theyAreNotInTheBytes_andTheRestStandsWhereItStood()
    {
        Fixture fixture;
        QVERIFY(fixture.makeProject());
        const QByteArray bytes = fixture.send({.offRecord = true});
        QVERIFY2(!bytes.contains(confidential), "the words are there");
        const auto received = fixture.received();
        QVERIFY2(received, faultIn(received));
        const Line &line = received->turns[0].lines[0];
        QVERIFY2(line.text.startsWith(u"These are spokenwords, and "_s) && line.text.endsWith(u"follow."_s),
                 qPrintable(line.text));
        for (const Annotation &annotation : received->annotations)
            QVERIFY(!annotation.as<OffRecord>());
    }

    void anyProject_isStillOne_whateverStaysOut()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            StoreFixture fixture;
            RandomData random(seed);
            EpisodeData data = random.episode(20);
            // As an editor leaves them: of nothing that is not there, and not upside down.
            data.topics.clear();
            data.citations.clear();
            std::erase_if(data.annotations, [](const Annotation &annotation) {
                return annotation.as<TopicTag>() || annotation.as<ReasonLink>() || annotation.as<Claim>() ||
                       annotation.as<OffRecord>();
            });
            for (Annotation &annotation : data.annotations) {
                Place &place = annotation.places.front();
                place.range = {startOf(data.turns[0].lines[0]), endOf(data.turns.back().lines.back())};
                place.state = AnchorState::Exact;
                place.speaker = {};
            }
            size_t marks = 0;
            for (const Turn &turn : data.turns) {
                for (const Line &line : turn.lines) {
                    const auto from = qint32(line.text.indexOf(u' '));
                    const auto to = qint32(line.text.lastIndexOf(u' '));
                    if (from == to || random.chance())
                        continue;
                    const Range range{{line.id, from}, {line.id, to}};
                    data.annotations.push_back({AnnotationId::create(),
                                                {{range, AnchorState::Exact, {}, {}}},
                                                AnnotationBody(OffRecord{})});
                    ++marks;
                }
            }
            const CopiedProject copied{fixture.project, {}, {data.id}, [&](EpisodeId) { return data; }};
            for (const LeftOut &leftOut : {LeftOut{.history = true}, LeftOut{.sources = true},
                                           LeftOut{.privateNotes = true}, LeftOut{.offRecord = true}}) {
                QFile::remove(fixture.path());
                const auto written = writeSentCopy(copied, leftOut, fixture.path(), fixture.options);
                QVERIFY2(written, faultIn(written));
                const auto report = checkFile(fixture.path());
                QVERIFY2(report && report->isWhole(), qPrintable(u"seed %1"_s.arg(seed)));
                const auto reader = ProjectReader::open(fixture.path(), fixture.options);
                QVERIFY2(reader, faultIn(reader));
                const auto episode = (*reader)->loadEpisode(data.id);
                QVERIFY2(episode, faultIn(episode));
                QCOMPARE(episode->turns.size(), data.turns.size());
            }
            QVERIFY(marks > 0);
        }
    }

    void aFileThatIsThere_isLeftAlone_andAStoppedCopyLeavesNothing()
    {
        Fixture fixture;
        QVERIFY(fixture.makeProject());
        const CopiedProject nothing{fixture.project, {}, {}, {}};
        const QByteArray hash = StoreFixture::hashOf(fixture.path());
        QVERIFY(!writeSentCopy(nothing, {.history = true}, fixture.path(), fixture.options));
        QCOMPARE(StoreFixture::hashOf(fixture.path()), hash);
        const auto stopped = writeSentCopy(nothing, {.history = true}, fixture.path(u"new"_s),
                                           fixture.options, [] { return true; });
        QVERIFY(!stopped && stopped.error().kind == Error::Kind::Cancelled);
        QVERIFY(!QFileInfo::exists(fixture.path(u"new"_s)));
        QVERIFY(fixture.leftBehind().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SentCopyTest)

#include "sentcopy_test.moc"
