// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/history.h"
#include "tests/support/editreplay.h"
#include "tests/support/paths.h"
#include "tests/support/sampleproject.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <ranges>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// An annotated word, and where the diff says that it went: nothing where it was touched or is gone.
struct Mark {
    AnnotationId claim;
    std::vector<AnnotationId> others;
    std::optional<std::pair<size_t, qint32>> kept; ///< paragraph after, offset
    bool isWithGone = false;                       ///< its paragraph was removed
};

class Show
{
public:
    explicit Show(const QString &before, const QString &after)
        : m_before(Replay::read(before))
        , m_after(Replay::read(after))
        , m_became(Replay::align(m_before, m_after))
    {
        for (const auto *paragraphs : {&m_before, &m_after}) {
            for (const auto &paragraph : *paragraphs) {
                if (!m_speakers.contains(paragraph.label))
                    add(paragraph.label);
            }
        }
        EpisodeData data;
        m_id = data.id = EpisodeId::create();
        data.topics = {{m_topic, u"Goats"_s, {}, {}, 0, 0, 0}};
        for (const auto &paragraph : m_before)
            data.turns.push_back(turnOf(paragraph));
        m_project = Sample::project(m_show.catalogue, {data});
        m_history = std::make_unique<History>(*m_project,
                                              History::Context{u"Ann"_s, u"1"_s, [] { return qint64(1); }});
        m_turns = data.turns;
    }

    /// The first fault; empty where every annotation is on the same words, or says what became of it.
    [[nodiscard]] QString run()
    {
        mark();
        const EpisodeData before = episode().data();
        if (const auto done = m_history->perform({m_id, u"Replay"_s, edits()}); !done)
            return done.error().text();
        if (const QStringList faults = m_project->checkConsistency(); !faults.isEmpty())
            return faults.join(u'\n');
        if (episode().transcript().turnCount() != qsizetype(m_after.size()))
            return u"the text is another one"_s;
        for (size_t at = 0; at < m_after.size(); ++at) {
            const Turn &turn = episode().transcript().turnAt(qsizetype(at));
            if (turn.lines.front().text != m_after[at].text ||
                turn.head.speaker != m_speakers[m_after[at].label])
                return u"paragraph %1 reads otherwise"_s.arg(at);
        }
        for (const Mark &mark : m_marks) {
            if (const QString fault = faultOf(mark); !fault.isEmpty())
                return fault;
        }
        if (!m_history->undo(m_id) || episode().data() != before)
            return u"is not taken back"_s;
        return {};
    }

    size_t kept = 0, changed = 0, gone = 0;

private:
    void add(const QString &label)
    {
        const Speaker speaker{SpeakerId::create(), label, label, {}, {label}, 0, 0};
        m_show.catalogue.speakers.load(speaker);
        m_speakers.insert(label, speaker.id);
    }
    [[nodiscard]] Turn turnOf(const Replay::Paragraph &paragraph) const
    {
        return Sample::turn(m_speakers[paragraph.label], {Sample::line(paragraph.text)});
    }
    [[nodiscard]] const Episode &episode() const { return *m_project->episode(m_id); }

    /// Every so many words one gets an annotation of each kind.
    void mark()
    {
        qsizetype count = 0;
        for (size_t at = 0; at < m_before.size(); ++at) {
            const auto hunks = m_became[at] ? Replay::hunks(m_before[at].text, m_after[*m_became[at]].text)
                                            : std::vector<Replay::Hunk>();
            for (const Stretch &word : words(m_before[at].text)) {
                if (constexpr int every = 37; count++ % every == 0)
                    markWord(at, word, hunks);
            }
        }
    }

    void markWord(size_t at, const Stretch &word, const std::vector<Replay::Hunk> &hunks)
    {
        const LineId line = m_turns[at].lines.front().id;
        const Range range{{line, qint32(word.start)}, {line, qint32(word.end())}};
        Mark mark;
        mark.isWithGone = !m_became[at];
        const auto put = [&](const AnnotationBody &body) {
            const auto made = Sample::annotation(episode(), range, body);
            const auto done = m_history->perform({m_id, u"Mark"_s, {Put<Annotation>{made.id, made}}});
            return done ? made.id : AnnotationId{};
        };
        mark.claim = put(Claim{});
        const AnnotationBody bodies[] = {TopicTag{m_topic},
                                         ReasonLink{m_show.reasons[0], true, true},
                                         Note{},
                                         QuoteLock{},
                                         StrikeOut{},
                                         OffRecord{},
                                         RefusedMention{m_show.reasons[1]},
                                         SettledIssue{u"doubled-word"_s}};
        mark.others.push_back(put(bodies[m_marks.size() % std::size(bodies)]));
        if (m_became[at]) {
            auto offset = qint32(word.start);
            bool isTouched = false;
            for (const auto &hunk : hunks) {
                const auto end = qint32(hunk.offset + hunk.removed.size());
                isTouched = isTouched || (hunk.offset < word.end() && end > word.start);
                if (end <= word.start)
                    offset += qint32(hunk.inserted.size() - hunk.removed.size());
            }
            if (!isTouched)
                mark.kept = {*m_became[at], offset};
        }
        m_marks.push_back(std::move(mark));
    }

    [[nodiscard]] std::vector<Edit> edits() const
    {
        std::vector<Edit> edits;
        TurnId last;
        size_t next = 0;
        const auto insertUpTo = [&](size_t end) {
            InsertTurns edit{last, {}};
            for (; next < end; ++next)
                edit.turns.push_back(turnOf(m_after[next]));
            if (edit.turns.empty())
                return;
            last = edit.turns.back().id;
            edits.emplace_back(std::move(edit));
        };
        for (size_t at = 0; at < m_before.size(); ++at) {
            const Turn &turn = m_turns[at];
            if (!m_became[at]) {
                edits.emplace_back(RemoveTurns{turn.id, 1});
                continue;
            }
            insertUpTo(*m_became[at]);
            const Replay::Paragraph &after = m_after[next++];
            auto hunks = Replay::hunks(m_before[at].text, after.text);
            for (const auto &hunk : hunks | std::views::reverse)
                edits.emplace_back(
                    ReplaceText{turn.lines.front().id, hunk.offset, hunk.removed, hunk.inserted, false});
            if (m_before[at].label != after.label)
                edits.emplace_back(SetHead{turn.id, {TurnKind::Speech, m_speakers[after.label]}});
            last = turn.id;
        }
        insertUpTo(m_after.size());
        return edits;
    }

    [[nodiscard]] QString faultOf(const Mark &mark)
    {
        const Annotation &claim = *episode().annotations().find(mark.claim);
        const Place &place = claim.places.front();
        const QString now = episode().textOf(place.range);
        if (mark.kept) {
            const Turn &turn = episode().transcript().turnAt(qsizetype(mark.kept->first));
            const Position from{turn.lines.front().id, mark.kept->second};
            if (now != place.words || place.range.from != from)
                return u"“%1” is on “%2”"_s.arg(place.words, now);
        }
        const bool isOther = wordKey(now) != wordKey(place.words) ||
                             episode().speakerAt(place.range.from.line) != place.speaker;
        if (mark.isWithGone && place.state != AnchorState::Orphan)
            return u"“%1” is gone and nobody says so"_s.arg(place.words);
        if (place.state == AnchorState::Orphan ? !place.range.isEmpty()
                                               : isOther != (place.state == AnchorState::Changed))
            return u"“%1”, now “%2”, is in the wrong state"_s.arg(place.words, now);
        for (const AnnotationId id : mark.others) {
            const Place &other = episode().annotations().find(id)->places.front();
            if (other.range != place.range ||
                (other.state == AnchorState::Orphan) != (place.state == AnchorState::Orphan))
                return u"“%1”: kinds differ in their place"_s.arg(place.words);
        }
        ++(place.state == AnchorState::Orphan ? gone : place.state == AnchorState::Changed ? changed : kept);
        return {};
    }

    std::vector<Replay::Paragraph> m_before;
    std::vector<Replay::Paragraph> m_after;
    std::vector<std::optional<size_t>> m_became;
    Sample::Show m_show = Sample::show();
    QHash<QString, SpeakerId> m_speakers;
    EpisodeId m_id;
    TopicId m_topic = TopicId::create();
    std::unique_ptr<Project> m_project;
    std::unique_ptr<History> m_history;
    std::vector<Turn> m_turns;
    std::vector<Mark> m_marks;
};

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString paragraphs(int count)
{
    QString text;
    for (int at = 0; at < count; ++at)
        text +=
            u"**%1:** The goats of pen %2 never page anybody, and number %2 of the reasons says so twice.\n\n"_s
                .arg(at % 2 ? u"Farmer"_s : u"Host"_s)
                .arg(at);
    return text;
}

} // namespace

class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void annotations_areOnTheSameWordsOrSaySo_data();
    void annotations_areOnTheSameWordsOrSaySo();
    void wholeFileReplaced_losesAllAnnotations();
};

void ReplayTest::annotations_areOnTheSameWordsOrSaySo_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString own = paragraphs(40);
    QTest::newRow("own: a label renamed") << own << QString(own).replace(u"**Host:**"_s, u"**Hostess:**"_s);
    QTest::newRow("own: a word respelt") << own << QString(own).replace(u"goats"_s, u"góats"_s);
    QTest::newRow("own: a word gone") << own << QString(own).replace(u"never "_s, QString());
    QTest::newRow("own: paragraphs gone")
        << own << own.sliced(own.indexOf(u"**Farmer:** The goats of pen 3"_s));
    QTest::newRow("own: a paragraph more") << own << u"**Guest:** Hello.\n\n"_s + own;
    const QString folder = TestPaths::shared(u"corpora/02-changelog-edits/pairs"_s);
    if (folder.isEmpty()) {
        qInfo("The real edits are not beside the checkout: only our own are carried out.");
        return;
    }
    for (const QString &name : QDir(folder).entryList({u"*.before.md"_s})) {
        const QString path = folder + u'/' + name;
        QTest::newRow(qPrintable(name))
            << fileText(path) << fileText(QString(path).replace(u".before."_s, u".after."_s));
    }
}

void ReplayTest::annotations_areOnTheSameWordsOrSaySo()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    Show show(before, after);
    const QString fault = show.run();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY(show.kept + show.changed + show.gone > 0);
    qInfo("%zu on the same words, %zu changed, %zu gone", show.kept, show.changed, show.gone);
}

void ReplayTest::wholeFileReplaced_losesAllAnnotations()
{
    QString other;
    for (int at = 0; at < 30; ++at)
        other += u"**Sailor:** Ropes are laid in a long lane by walking backwards %1 times.\n\n"_s.arg(at);
    Show show(paragraphs(30), other);
    const QString fault = show.run();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QCOMPARE(show.kept + show.changed, 0U);
    QVERIFY(show.gone > 5);
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
