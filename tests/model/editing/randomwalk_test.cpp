// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/fields.h"
#include "model/editing/history.h"
#include "tests/support/chardocument.h"
#include "tests/support/paths.h"
#include "tests/support/randomedits.h"
#include "tests/support/rowstore.h"

#include <QJsonDocument>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// An episode at one moment: as it is, and as the oracle has it.
struct Snapshot {
    EpisodeData data;
    CharDocument oracle;
};
using SnapshotPointer = std::shared_ptr<const Snapshot>;

/// What is known of one episode on the way.
struct Track {
    SnapshotPointer now;
    std::vector<SnapshotPointer> undoable;
    std::vector<SnapshotPointer> redoable;
};

/// Walks at random through all that a history can do, and looks at everything after every step.
class Walk
{
public:
    explicit Walk(quint32 seed)
        : m_dice(seed)
        , m_show(Sample::show())
        , m_edits(m_dice, m_show)
    {
        std::vector<EpisodeData> episodes;
        for (const int turns : {8, 5, 3})
            episodes.push_back(Sample::episode(m_dice, m_show, turns));
        m_project = Sample::project(m_show.catalogue, episodes);
        m_rows = RowStore(m_show.catalogue, episodes);
        for (const EpisodeData &data : episodes) {
            m_episodes.push_back(data.id);
            for (const Turn &turn : data.turns) {
                for (const Line &line : turn.lines)
                    m_mirrors[data.id].push_back(line.id);
            }
            m_tracks[data.id].now =
                std::make_shared<Snapshot>(m_project->episode(data.id)->data(), CharDocument(data));
        }
        begin();
    }

    /// The first fault; empty where all was well.
    [[nodiscard]] QString run(int steps)
    {
        for (int at = 0; at < steps && m_fault.isEmpty(); ++at) {
            m_doing = u"step %1"_s.arg(at);
            if (at % (steps / 3) == steps / 3 - 1)
                restart();
            m_nowMs += m_dice.roll(3000);
            one();
        }
        toTheBottomAndBack();
        restart();
        toTheBottomAndBack();
        return m_fault.isEmpty() ? QString() : m_doing + u": "_s + m_fault;
    }

private:
    void begin()
    {
        // Sessions follow each other: two people take turns on the same file.
        ++m_session;
        m_history = std::make_unique<History>(
            *m_project, History::Context{m_session % 2 ? u"Ann"_s : u"Ben"_s, QString::number(m_session),
                                         [this] { return m_nowMs; }});
        if (!m_records.empty()) {
            std::vector<RecordHeader> headers;
            for (const auto &record : m_records)
                headers.push_back({record->sequence, record->kind, record->group});
            m_history->restore(headers, [this](GroupId id) { return load(id); });
        }
        QObject::connect(m_history.get(), &History::recorded, m_history.get(),
                         [this](const RecordPointer &record) {
                             if (record->sequence != qint64(m_records.size()) + 1)
                                 fail(u"the sequence has a gap"_s);
                             m_records.push_back(record);
                             m_rows.apply(record->rows);
                         });
        QObject::connect(m_history.get(), &History::changed, m_history.get(),
                         [this](const Touched &touched) { followSplices(touched); });
    }

    /// A list of lines that only hears of splices stays the transcript's.
    void followSplices(const Touched &touched)
    {
        std::vector<LineId> now;
        if (const Episode *episode = m_project->episode(touched.episode)) {
            episode->transcript().forEachTurn([&now](const Turn &turn) {
                for (const Line &line : turn.lines)
                    now.push_back(line.id);
            });
        }
        std::vector<LineId> &mirror = m_mirrors[touched.episode];
        for (const LineSplice &splice : touched.splices) {
            const auto at = mirror.begin() + splice.at;
            mirror.insert(mirror.erase(at, at + splice.removed), size_t(splice.inserted), LineId());
        }
        if (mirror.size() != now.size())
            return fail(u"the splices give %1 lines, not %2"_s.arg(mirror.size()).arg(now.size()));
        for (size_t at = 0; at < now.size(); ++at) {
            if (!mirror[at].isNull() && mirror[at] != now[at])
                fail(u"the splices leave another line at %1"_s.arg(at));
        }
        mirror = std::move(now);
    }

    /// As a store does: what was written as JSON text is read back.
    [[nodiscard]] Result<std::vector<AppliedEdit>> load(GroupId id) const
    {
        std::vector<AppliedEdit> edits;
        for (const auto &record : m_records) {
            if (record->group.id != id || record->kind != RecordKind::Edits)
                continue;
            for (const AppliedEdit &applied : record->edits) {
                const QByteArray json =
                    QJsonDocument(appliedEditToJson(applied)).toJson(QJsonDocument::Compact);
                const auto back = appliedEditFromJson(QJsonDocument::fromJson(json).object());
                if (!back || *back != applied)
                    return failure(Error::Kind::Damaged, QString::fromUtf8(json));
                edits.push_back(*back);
            }
        }
        return edits;
    }

    /// A new program run over what was kept: the data as it is, the history from its records.
    void restart()
    {
        const std::vector<History::StepInfo> before = m_history->steps(m_episodes.front());
        std::vector<EpisodeData> episodes;
        for (const EpisodeId id : m_episodes)
            episodes.push_back(m_rows.episode(id));
        m_history.reset();
        m_project = Sample::project(m_rows.catalogue(), episodes);
        begin();
        const std::vector<History::StepInfo> after = m_history->steps(m_episodes.front());
        const auto isSame = [](const History::StepInfo &a, const History::StepInfo &b) {
            return a.header == b.header && a.sequence == b.sequence && a.state == b.state;
        };
        if (!std::ranges::equal(before, after, isSame))
            fail(u"the steps are others after a restart"_s);
    }

    void one()
    {
        const EpisodeId id = m_dice.pick(m_episodes);
        const int what = m_dice.roll(100);
        if (what < 10)
            undo(id);
        else if (what < 16)
            redo(id);
        else if (what < 18)
            m_history->nameVersion(u"a version"_s);
        else if (what < 21)
            catalogue();
        else
            perform(id);
        // What is done to one episode is not to be seen in others: looked at now and then.
        if (m_dice.chance(5))
            look(m_episodes);
        else
            look({id});
    }

    void perform(EpisodeId id)
    {
        const Episode &episode = *m_project->episode(id);
        Track &track = m_tracks[id];
        Step step{id, u"a step"_s, {}, {}, {}, m_dice.chance(30)};
        step.before = m_caret;
        CharDocument oracle = track.now->oracle;
        const int count = step.isTyping || m_dice.chance(70) ? 1 : 3;
        const auto first = m_edits.next(episode);
        if (!first)
            return;
        step.edits.push_back(*first);
        if (count > 1) // more of what surely fits behind any edit
            addFitting(episode, *first, step);
        const auto *key = std::get_if<ReplaceText>(&step.edits.front());
        step.isTyping = step.isTyping && key;
        if (key)
            step.after = caretAt({key->line, qint32(key->offset + key->inserted.size())});
        const auto done = m_history->perform(step);
        if (!done)
            return fail(u"refused: "_s + done.error().text());
        m_caret = step.after;
        const Record &record = *m_records.back();
        for (const AppliedEdit &applied : record.edits)
            oracle.apply(applied.edit);
        const bool isMerged = m_records.size() > 1 && m_lastEditGroup == record.group.id;
        m_lastEditGroup = record.group.id;
        if (!isMerged)
            track.undoable.push_back(track.now);
        track.redoable.clear();
        track.now = std::make_shared<Snapshot>(episode.data(), std::move(oracle));
    }

    void addFitting(const Episode &episode, const Edit &first, Step &step)
    {
        if (!std::holds_alternative<ReplaceText>(first))
            return;
        const auto &replaced = std::get<ReplaceText>(first);
        step.edits.push_back(
            SplitLine{replaced.line, qint32(replaced.offset + replaced.inserted.size()), LineId::create()});
        if (const auto place = episode.transcript().findLine(replaced.line); place)
            step.edits.push_back(
                SplitTurn{place.turn->id, std::get<SplitLine>(step.edits.back()).newLine, TurnId::create()});
    }

    [[nodiscard]] static Caret caretAt(const Position &position) { return {position, position}; }

    void undo(EpisodeId id)
    {
        Track &track = m_tracks[id];
        auto walk = m_history->undo(id);
        if (walk && walk->outcome == History::Walk::Outcome::AskFirst) {
            if (walk->group.session == QString::number(m_session))
                return fail(u"asked about a step of this session"_s);
            walk = m_history->undo(id);
        }
        if (!walk)
            return fail(u"undo refused: "_s + walk.error().text());
        if (track.undoable.empty() != (walk->outcome == History::Walk::Outcome::Nothing))
            return fail(u"undo: something and nothing"_s);
        if (track.undoable.empty())
            return;
        track.redoable.push_back(track.now);
        track.now = track.undoable.back();
        track.undoable.pop_back();
    }

    void redo(EpisodeId id)
    {
        Track &track = m_tracks[id];
        const auto walk = m_history->redo(id);
        if (!walk)
            return fail(u"redo refused: "_s + walk.error().text());
        if (track.redoable.empty() != (walk->outcome == History::Walk::Outcome::Nothing))
            return fail(u"redo: something and nothing"_s);
        if (track.redoable.empty())
            return;
        track.undoable.push_back(track.now);
        track.now = track.redoable.back();
        track.redoable.pop_back();
    }

    void catalogue()
    {
        const Catalogue before = m_project->catalogue();
        Edit edit;
        if (m_dice.chance(40)) {
            auto speaker = *before.speakers.find(m_dice.pick(m_show.speakers));
            speaker.name = Sample::text(m_dice, 3);
            edit = Put<Speaker>{speaker.id, speaker};
        } else if (m_dice.chance(50)) {
            const Reason reason{ReasonId::create(), m_show.list, m_dice.roll(200), Sample::text(m_dice, 5),
                                false};
            edit = Put<Reason>{reason.id, reason};
        } else {
            auto facts = before.facts;
            facts.name = Sample::text(m_dice, 3);
            edit = SetProjectFacts{facts};
        }
        if (const auto done = m_history->perform({{}, u"catalogue"_s, {edit}}); !done)
            return fail(done.error().text());
        m_lastEditGroup = {};
        if (m_dice.chance(50))
            return;
        const Catalogue after = m_project->catalogue();
        const GroupId group = m_history->steps({}).back().header.id;
        if (!m_history->undoStep(group) || m_project->catalogue() != before)
            return fail(u"a step of the catalogue is not taken back"_s);
        if (m_dice.chance(50) && (!m_history->redoStep(group) || m_project->catalogue() != after))
            return fail(u"a step of the catalogue is not carried out again"_s);
    }

    void look(const std::vector<EpisodeId> &episodes)
    {
        if (const QStringList faults = m_project->checkConsistency(); !faults.isEmpty())
            return fail(faults.join(u'\n'));
        if (m_rows.catalogue() != m_project->catalogue())
            return fail(u"the rows tell another catalogue"_s);
        for (const EpisodeId id : episodes) {
            const Episode &episode = *m_project->episode(id);
            const Track &track = m_tracks[id];
            const EpisodeData data = episode.data();
            if (data != track.now->data)
                return fail(u"is not in the state of then: "_s + track.now->oracle.difference(episode));
            if (const QString difference = track.now->oracle.difference(episode); !difference.isEmpty())
                return fail(difference + u", after "_s + lastEdits());
            if (m_rows.episode(id) != data)
                return fail(u"the rows tell another episode, after "_s + lastEdits());
        }
    }

    [[nodiscard]] QString lastEdits() const
    {
        QString text;
        for (const AppliedEdit &applied : m_records.back()->edits)
            text +=
                QString::fromUtf8(QJsonDocument(appliedEditToJson(applied)).toJson(QJsonDocument::Compact)) +
                u'\n';
        return text;
    }

    void toTheBottomAndBack()
    {
        for (const bool isDown : {true, false}) {
            for (const EpisodeId id : m_episodes) {
                const Track &track = m_tracks[id];
                while (m_fault.isEmpty() && !(isDown ? track.undoable : track.redoable).empty()) {
                    isDown ? undo(id) : redo(id);
                    const EpisodeData data = m_project->episode(id)->data();
                    if (data != track.now->data || m_rows.episode(id) != data)
                        fail(isDown ? u"another state on the way down"_s : u"another state on the way up"_s);
                }
            }
            if (m_fault.isEmpty())
                look(m_episodes);
        }
    }

    void fail(const QString &fault)
    {
        if (m_fault.isEmpty())
            m_fault = fault;
    }

    Sample::Dice m_dice;
    Sample::Show m_show;
    RandomEdits m_edits;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<History> m_history;
    RowStore m_rows;
    std::vector<EpisodeId> m_episodes;
    std::map<EpisodeId, Track> m_tracks;
    std::map<EpisodeId, std::vector<LineId>> m_mirrors; ///< lines, by what splices say
    std::vector<RecordPointer> m_records;
    GroupId m_lastEditGroup;
    Caret m_caret;
    qint64 m_nowMs = 1'000'000;
    int m_session = 0;
    QString m_doing;
    QString m_fault;
};

} // namespace

/// Seeded random walks: thousands of edits of all kinds over several episodes, with annotations of all kinds.
class RandomWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk_everyStateIsTheOracles_data();
    void walk_everyStateIsTheOracles();
};

void RandomWalkTest::walk_everyStateIsTheOracles_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 seeds = TestPaths::isFullRun() ? 400 : 20;
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RandomWalkTest::walk_everyStateIsTheOracles()
{
    QFETCH(const quint32, seed);
    Walk walk(seed);
    const QString fault = walk.run(2'000);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

QTEST_GUILESS_MAIN(RandomWalkTest)
#include "randomwalk_test.moc"
