// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/claims.h"
#include "app/session/episodeeditor.h"
#include "app/session/marks.h"
#include "app/session/outline.h"
#include "app/session/pageeditor.h"
#include "app/session/reasonlinks.h"
#include "app/session/sources.h"
#include "model/analysis/exportview.h"
#include "model/analysis/marklist.h"
#include "model/analysis/reasonuses.h"
#include "model/base/text.h"
#include "model/editing/fields.h"
#include "tests/support/paths.h"
#include "tests/support/rowstore.h"
#include "tests/support/sampleproject.h"

#include <QJsonDocument>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// Somebody who tags, links, claims, notes and marks in two episodes in any order, with text that is edited
/// meanwhile, through the same steps as the window. Looks at everything after each.
class AnnotationWalk
{
public:
    explicit AnnotationWalk(quint32 seed)
        : m_dice(seed)
        , m_show(Sample::show())
    {
        std::vector<EpisodeData> episodes;
        for (const int turns : {6, 3})
            episodes.push_back(Sample::episode(m_dice, m_show, turns));
        m_project = Sample::project(m_show.catalogue, episodes);
        m_rows = RowStore(m_show.catalogue, episodes);
        for (const EpisodeData &data : episodes)
            m_tracks[data.id].now = m_project->episode(data.id)->data();
        begin();
    }

    /// The first fault; empty where all was well.
    [[nodiscard]] QString run(int steps)
    {
        for (int at = 0; at < steps && m_fault.isEmpty(); ++at) {
            if (at == steps / 2)
                restart();
            m_nowMs += m_dice.roll(3000);
            const int what = m_dice.roll(100);
            m_id = m_dice.pick(m_project->episodes());
            if (what < 10)
                undo();
            else if (what < 16)
                redo();
            else if (what < 22)
                changeSources();
            else
                change();
            if (m_fault.isEmpty())
                look();
        }
        toTheBottomAndBack();
        restart();
        toTheBottomAndBack();
        return m_fault.isEmpty() ? QString() : u"%1: %2"_s.arg(m_doing, m_fault);
    }

    [[nodiscard]] const QMap<QString, int> &done() const { return m_done; }

private:
    struct Track {
        EpisodeData now;
        std::vector<EpisodeData> undoable;
        std::vector<EpisodeData> redoable;
    };

    void begin()
    {
        m_history = std::make_unique<History>(
            *m_project,
            History::Context{u"Ann"_s, QString::number(m_records.size()), [this] { return m_nowMs; }});
        std::vector<RecordHeader> headers;
        headers.reserve(m_records.size());
        for (const auto &record : m_records)
            headers.push_back({record->sequence, record->kind, record->group});
        m_history->restore(headers, [this](GroupId id) { return load(id); });
        QObject::connect(m_history.get(), &History::recorded, m_history.get(),
                         [this](const RecordPointer &record) {
                             m_records.push_back(record);
                             m_rows.apply(record->rows);
                         });
    }

    /// As a store does: what was written as JSON text is read back.
    [[nodiscard]] Result<std::vector<AppliedEdit>> load(GroupId id) const
    {
        std::vector<AppliedEdit> edits;
        for (const auto &record : m_records) {
            if (record->group.id != id || record->kind != RecordKind::Edits)
                continue;
            for (const AppliedEdit &applied : record->edits) {
                const QByteArray json = QJsonDocument(appliedEditToJson(applied)).toJson();
                const auto back = appliedEditFromJson(QJsonDocument::fromJson(json).object());
                if (!back || *back != applied)
                    return failure(Error::Kind::Damaged, QString::fromUtf8(json));
                edits.push_back(*back);
            }
        }
        return edits;
    }

    void restart()
    {
        std::vector<EpisodeData> episodes;
        for (const EpisodeId id : m_project->episodes())
            episodes.push_back(m_rows.episode(id));
        m_history.reset();
        m_project = Sample::project(m_rows.catalogue(), episodes);
        m_lastGroup = {};
        begin();
    }

    [[nodiscard]] const Episode &episode() const { return *m_project->episode(m_id); }

    void change()
    {
        Track &track = m_tracks[m_id];
        const size_t before = m_records.size();
        const bool isRight = m_dice.chance(30)   ? changeText()
                             : m_dice.chance(20) ? changePage()
                             : m_dice.chance(25) ? changeTopics()
                             : m_dice.chance(30) ? changeLinks()
                             : m_dice.chance(50) ? changeClaims()
                                                 : changeMarks();
        const bool isStep = m_records.size() > before;
        if (m_records.size() > before + 1)
            return fail(u"was more than one step"_s);
        if (isStep && !isRight)
            return fail(u"refused, and changed something"_s);
        if (!isStep)
            return;
        ++m_done[m_doing];
        const GroupId group = m_records.back()->group.id;
        if (group != m_lastGroup)
            track.undoable.push_back(track.now);
        m_lastGroup = group;
        track.redoable.clear();
        track.now = episode().data();
    }

    template <typename T>
    bool doing(const char *what, const Result<T> &result)
    {
        m_doing = QString::fromLatin1(what);
        return result.has_value();
    }

    // Places and things to work with.

    [[nodiscard]] std::vector<const Line *> lines(bool onPage) const
    {
        std::vector<const Line *> lines;
        if (onPage) {
            for (const PageLine &line : episode().page())
                lines.push_back(&line.line);
        } else {
            episode().transcript().forEachTurn([&lines](const Turn &turn) {
                for (const Line &line : turn.lines)
                    lines.push_back(&line);
            });
        }
        return lines;
    }
    [[nodiscard]] qint32 offsetIn(const QString &text)
    {
        const qint32 at = m_dice.roll(text.size() + 1);
        return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
    }
    /// A caret in the transcript, or where `onPage` in one line of the page; with or without a selection.
    [[nodiscard]] Caret caret(bool onPage = false)
    {
        const auto all = lines(onPage);
        if (all.empty())
            return {};
        const size_t first = size_t(m_dice.roll(qsizetype(all.size())));
        const size_t last = std::min(all.size() - 1, first + size_t(m_dice.chance(25) && !onPage ? 1 : 0));
        const Position anchor{all[first]->id, offsetIn(all[first]->text)};
        const Position position{all[last]->id, offsetIn(all[last]->text)};
        return m_dice.chance(40) ? Caret{anchor, anchor} : Caret{position, anchor};
    }
    [[nodiscard]] Range range(bool onPage = false)
    {
        const Caret at = caret(onPage);
        if (at == Caret())
            return {};
        return episode().compare(at.anchor, at.position) <= 0 ? Range{at.anchor, at.position}
                                                              : Range{at.position, at.anchor};
    }
    template <typename Body>
    [[nodiscard]] AnnotationId some()
    {
        std::vector<AnnotationId> ids;
        for (const auto &[id, annotation] : episode().annotations().all()) {
            if (annotation.as<Body>())
                ids.push_back(id);
        }
        return ids.empty() ? AnnotationId() : m_dice.pick(ids);
    }
    [[nodiscard]] AnnotationId any()
    {
        const auto &all = episode().annotations().all();
        return all.empty() ? AnnotationId()
                           : std::next(all.begin(), m_dice.roll(qsizetype(all.size())))->first;
    }
    [[nodiscard]] TopicId topic()
    {
        const auto &all = episode().topics().all();
        return all.empty() ? TopicId() : std::next(all.begin(), m_dice.roll(qsizetype(all.size())))->first;
    }
    [[nodiscard]] QString words(int most) { return Sample::text(m_dice, most); }
    [[nodiscard]] bool onPage() { return m_dice.chance(25); }

    // What can be done. Each says whether it was taken.

    bool changeText()
    {
        EpisodeEditor editor(*m_project, *m_history, m_id);
        const Caret at = caret();
        switch (m_dice.roll(12)) {
        case 0:
            return doing("split turn", editor.splitTurn(at));
        case 1:
            return doing("split line", editor.splitLine(at));
        case 2:
            return doing("join turn up", editor.joinTurnUp(at.position));
        case 3:
            return doing("give to a speaker", editor.setSpeaker(at, m_dice.pick(m_show.speakers)));
        case 4:
            return doing("move words", editor.move(range(), at.position));
        case 5:
        case 6:
        case 7:
            return doing("remove words", editor.remove(range(), at, false));
        default:
            return doing("type", editor.insert(range(), words(3), at, m_dice.chance(50)));
        }
    }

    bool changePage()
    {
        PageEditor page(*m_project, *m_history, m_id);
        const auto all = lines(true);
        const Line none;
        const Line &line = all.empty() ? none : *m_dice.pick(all);
        const qint32 at = offsetIn(line.text);
        qint32 removed = m_dice.chance(50) ? 0 : offsetIn(line.text.sliced(at));
        switch (m_dice.roll(9)) {
        case 0:
            return doing("new page line",
                         page.insertLine(PageSection(m_dice.roll(5)), {}, LineId::create(), words(4)));
        case 1:
            return doing("split page line", page.splitLine(line.id, at, LineId::create()));
        case 2:
            return doing("join page lines", page.joinWithPrevious(line.id));
        case 3:
            return doing("remove page line", page.removeLine(line.id));
        case 4: {
            EpisodeFacts facts = episode().facts();
            facts.title = words(3);
            facts.number = QString::number(m_dice.roll(20));
            return doing("episode facts", page.setFacts(facts));
        }
        default:
            return doing("type on the page",
                         page.replace(line.id, at, removed, words(2), at, m_dice.chance(50)));
        }
    }

    bool changeTopics()
    {
        Outline outline(*m_project, *m_history, m_id);
        switch (m_dice.roll(14)) {
        case 0:
            return doing("new topic", outline.add(words(2)));
        case 1:
            return doing("new printed topic", outline.addPublished(words(6), LineId::create()));
        case 2:
            return doing("rename topic", outline.rename(topic(), words(2)));
        case 3:
            return doing("colour topic", outline.setColour(topic(), m_dice.roll(8)));
        case 4:
            return doing("topic's target", outline.setTarget(topic(), qint64(m_dice.roll(9)) * 60'000));
        case 5:
            return doing("topic's notes", outline.setNotes(topic(), words(5)));
        case 6:
            return doing("topic's line", outline.setPublished(topic(), words(3)));
        case 7:
            return doing("order topics",
                         outline.move(topic(), m_dice.roll(qsizetype(episode().topics().all().size()))));
        case 8:
            return doing("remove topic", outline.remove(topic()));
        case 9:
            return doing("topic starts", outline.startHere({topic(), {}}, caret()));
        case 10:
            return doing("topic stops", outline.stopHere(caret()));
        case 11:
            return doing("untag", outline.untag(range(), caret()));
        default: {
            const bool isNew = m_dice.chance(20);
            return doing("tag", outline.tag({isNew ? TopicId() : topic(), isNew ? words(2) : QString()},
                                            range(), caret()));
        }
        }
    }

    [[nodiscard]] Mention mention()
    {
        Range place = range();
        if (!place.from.line.isNull() && place.to.line != place.from.line)
            place.to = endOf(*episode().findLine(place.from.line));
        return {place.from.line,
                place.from.offset,
                place.to.offset - place.from.offset,
                place.to,
                m_dice.pick(m_show.reasons),
                1,
                MentionBy::Words,
                place,
                false,
                false,
                {}};
    }

    bool changeLinks()
    {
        ReasonLinks links(*m_project, *m_history, m_id);
        const ReasonId reason = m_dice.pick(m_show.reasons);
        switch (m_dice.roll(7)) {
        case 0:
            return doing("unlink", links.unlink(reason, caret()));
        case 1:
            return doing("remove link", links.remove(some<ReasonLink>(), caret()));
        case 2:
            return doing("cited or related", links.setCited(some<ReasonLink>(), m_dice.chance(50), caret()));
        case 3:
            return doing("refuse mention", links.refuse(mention(), caret()));
        case 4:
            return doing("accept mentions", links.accept({mention(), mention()}, caret()));
        case 5:
            return doing("set apart", links.setApart(caret()));
        default:
            return doing("link", links.link({reason}, caret(), m_dice.chance(30)));
        }
    }

    [[nodiscard]] Evidence evidence()
    {
        const auto &sources = m_project->catalogue().sources.all();
        Evidence made;
        made.kind = EvidenceKind(m_dice.roll(4));
        made.stance = Stance(m_dice.roll(3));
        if (m_dice.chance(60) && !sources.empty())
            made.source = std::next(sources.begin(), m_dice.roll(qsizetype(sources.size())))->first;
        made.quote = words(4);
        made.locator = words(2);
        return made;
    }

    bool changeClaims()
    {
        Claims claims(*m_project, *m_history, m_id);
        const AnnotationId id = some<Claim>();
        const QStringList &scale = m_project->catalogue().facts.verdicts;
        switch (m_dice.roll(16)) {
        case 0:
            return doing("remove claim", claims.remove(id));
        case 1:
            return doing("one place less", claims.removePlace(id, size_t(m_dice.roll(3))));
        case 2:
        case 3:
            return doing("another place", claims.addPlace(id, caret(onPage())));
        case 4:
            return doing("verdict",
                         claims.setVerdict(id, m_dice.chance(20) ? QString() : m_dice.pick(scale)));
        case 5:
            return doing("kind", claims.setKind(id, ClaimKind(m_dice.roll(9))));
        case 6:
            return doing("what to do", claims.setAction(id, Action(m_dice.roll(6))));
        case 7:
            return doing("claim's note", claims.setNote(id, words(4)));
        case 8:
            return doing("evidence", claims.addEvidence(id, evidence()));
        case 9:
            return doing("other evidence", claims.changeEvidence(id, size_t(m_dice.roll(3)), evidence()));
        case 10:
            return doing("less evidence", claims.removeEvidence(id, size_t(m_dice.roll(3))));
        case 11:
            return doing("verdict holds", claims.confirm(id));
        case 12:
            return doing("open again", claims.reopen(id));
        default:
            return doing("claim", claims.make(caret(onPage())));
        }
    }

    bool changeMarks()
    {
        Marks marks(*m_project, *m_history, m_id);
        switch (m_dice.roll(10)) {
        case 0:
            return doing("change note", marks.changeNote(some<Note>(), {words(2), m_dice.chance(50)}));
        case 1:
            return doing("take off", marks.remove(any()));
        case 2:
        case 3:
            return doing("confirm", marks.confirm(any()));
        case 4:
            return doing("attach again", marks.reattach(any(), range(onPage())));
        case 5:
            return doing("drop", marks.drop(any()));
        case 6:
            return doing("note", marks.addNote(range(onPage()), {words(3), m_dice.chance(30)}));
        default:
            return doing("mark", marks.toggle(Marks::Kind(m_dice.roll(3)), range(onPage())));
        }
    }

    void changeSources()
    {
        Sources sources(*m_project, *m_history);
        const auto &all = m_project->catalogue().sources.all();
        const SourceId id =
            all.empty() ? SourceId() : std::next(all.begin(), m_dice.roll(qsizetype(all.size())))->first;
        const Catalogue before = m_project->catalogue();
        const size_t records = m_records.size();
        switch (m_dice.roll(4)) {
        case 0:
            (void)doing("new source", sources.make(words(2)));
            break;
        case 1:
            (void)doing("source's text", sources.setText(id, words(9)));
            break;
        case 2:
            (void)doing("remove source", sources.remove(id));
            break;
        default:
            if (const Source *source = m_project->catalogue().sources.find(id)) {
                Source changed = *source;
                changed.publisher = words(2);
                (void)doing("change source", sources.change(changed));
            }
        }
        m_lastGroup = {};
        if (m_records.size() == records)
            return;
        ++m_done[m_doing];
        if (m_dice.chance(50)) {
            if (m_doing == u"remove source"_s)
                m_removals.push_back(m_records.back()->group.id);
            return;
        }
        if (!m_history->undoStep(m_records.back()->group.id) || m_project->catalogue() != before)
            fail(u"is not taken back"_s);
    }

    /// Evidence that comes back may need a source that was removed meanwhile: history says so, and goes on
    /// once that is back.
    void bringSourcesBack()
    {
        for (; !m_removals.empty(); m_removals.pop_back()) {
            if (!m_history->undoStep(m_removals.back()))
                fail(u"a source is not brought back"_s);
        }
    }

    void undo()
    {
        m_doing = u"undo"_s;
        Track &track = m_tracks[m_id];
        auto walk = m_history->undo(m_id);
        if (walk && walk->outcome == History::Walk::Outcome::AskFirst)
            walk = m_history->undo(m_id);
        if (!walk) {
            bringSourcesBack();
            walk = m_history->undo(m_id);
        }
        if (!walk)
            return fail(walk.error().text());
        if (track.undoable.empty() != (walk->outcome == History::Walk::Outcome::Nothing))
            return fail(u"something and nothing"_s);
        if (track.undoable.empty())
            return;
        track.redoable.push_back(std::exchange(track.now, track.undoable.back()));
        track.undoable.pop_back();
        m_lastGroup = {};
    }

    void redo()
    {
        m_doing = u"redo"_s;
        Track &track = m_tracks[m_id];
        auto walk = m_history->redo(m_id);
        if (!walk) {
            bringSourcesBack();
            walk = m_history->redo(m_id);
        }
        if (!walk)
            return fail(walk.error().text());
        if (track.redoable.empty() != (walk->outcome == History::Walk::Outcome::Nothing))
            return fail(u"something and nothing"_s);
        if (track.redoable.empty())
            return;
        track.undoable.push_back(std::exchange(track.now, track.redoable.back()));
        track.redoable.pop_back();
        m_lastGroup = {};
    }

    void toTheBottomAndBack()
    {
        for (const bool isDown : {true, false}) {
            for (const EpisodeId id : m_project->episodes()) {
                m_id = id;
                const Track &track = m_tracks[id];
                while (m_fault.isEmpty() && !(isDown ? track.undoable : track.redoable).empty()) {
                    isDown ? undo() : redo();
                    look();
                }
            }
        }
    }

    void look()
    {
        if (const QStringList faults = m_project->checkConsistency(); !faults.isEmpty())
            return fail(faults.join(u'\n'));
        if (m_rows.catalogue() != m_project->catalogue())
            return fail(u"the rows tell another catalogue"_s);
        for (const EpisodeId id : m_project->episodes()) {
            const EpisodeData data = m_project->episode(id)->data();
            if (data != m_tracks[id].now)
                return fail(u"the episode is in another state"_s);
            if (m_rows.episode(id) != data)
                return fail(u"the rows tell another episode"_s);
        }
        lookAtLists();
    }

    /// Lists and exports of whatever hangs on the episode stand whatever happened to its words.
    void lookAtLists()
    {
        for (const Mark &mark : marksOf(episode())) {
            const Annotation *annotation = episode().annotations().find(mark.annotation);
            if (!annotation || annotation->places.at(mark.place).range != mark.range)
                return fail(u"the list of marks tells of another place"_s);
        }
        (void)exportView(*m_project, episode());
        (void)pageReasons(episode(), m_project->catalogue());
        for (const auto &[id, topic] : episode().topics().all()) {
            if (!topic.publishedLine.isNull() && episode().pageIndex(topic.publishedLine) < 0)
                return fail(u"a topic's printed line is not on the page"_s);
        }
    }

    void fail(const QString &fault)
    {
        if (m_fault.isEmpty())
            m_fault = fault;
    }

    Sample::Dice m_dice;
    Sample::Show m_show;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<History> m_history;
    RowStore m_rows;
    std::map<EpisodeId, Track> m_tracks;
    std::vector<RecordPointer> m_records;
    QMap<QString, int> m_done; ///< how often what was done
    EpisodeId m_id;            ///< that is worked on
    GroupId m_lastGroup;
    std::vector<GroupId> m_removals; ///< of sources
    qint64 m_nowMs = 1'000'000;
    QString m_doing;
    QString m_fault;
};

} // namespace

/// Seeded random walks through the steps that annotate.
class AnnotationWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk_undoesToEveryState_data();
    void walk_undoesToEveryState();
    void everyKindOfStep_isTaken();
};

void AnnotationWalkTest::walk_undoesToEveryState_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 seeds = TestPaths::isFullRun() ? 300 : 10;
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void AnnotationWalkTest::walk_undoesToEveryState()
{
    QFETCH(const quint32, seed);
    AnnotationWalk walk(seed);
    const QString fault = walk.run(600);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void AnnotationWalkTest::everyKindOfStep_isTaken()
{
    AnnotationWalk walk(99);
    QCOMPARE(walk.run(3'000), QString());
    constexpr int kinds = 57;
    QVERIFY2(walk.done().size() == kinds, qPrintable(walk.done().keys().join(u", "_s)));
}

QTEST_GUILESS_MAIN(AnnotationWalkTest)
#include "annotationwalk_test.moc"
