// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/fields.h"
#include "model/editing/operations.h"
#include "tests/support/desk.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Ropewalk;
using namespace Sample;
using namespace Qt::StringLiterals;

namespace
{

/// One step of every kind of edit that an episode knows, on the first episode of the desk.
void workThrough(Desk &desk)
{
    const EpisodeId id = desk.episodes[0];
    const auto episode = [&] { return desk.project->episode(id); };
    const auto turn = [&](qsizetype at) { return episode()->transcript().turnAt(at); };
    const auto perform = [&](std::vector<Edit> edits) {
        const auto done = desk.history->perform({id, u"step"_s, std::move(edits)});
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    };
    const LineId first = turn(0).lines[0].id;
    perform(
        annotate(*episode(),
                 {AnnotationId::create(), {placeAt(*episode(), {{first, 0}, {first, 5}})}, Claim{}, {}, 0}));
    perform({ReplaceText{first, 0, u"goats"_s, u"kids"_s}});
    perform(splitLine(*episode(), {first, 4}, LineId::create()));
    perform(joinLines(*episode(), first));
    perform(splitTurn(*episode(), {first, 4}, TurnId::create()));
    perform({JoinTurns{turn(0).id, turn(1).id}});
    perform({InsertTurns{turn(0).id, {Sample::turn({}, {Sample::line(u"a word in between"_s)})}}});
    perform({SetHead{turn(1).id, {TurnKind::Break, {}}}});
    perform({SetSpan{turn(1).lines[0].id, Span::measured(10, 20)}});
    perform({RemoveTurns{turn(1).id, 1}});
    perform({InsertPageLine{{}, {PageSection::Summary, Sample::line(u"what it is about"_s)}}});
    perform({RemovePageLine{episode()->page()[0].line.id}});
    EpisodeFacts facts;
    facts.title = u"titled"_s;
    perform({SetEpisodeFacts{facts}});
}

/// Changes one value somewhere in `json`: another number, another text, a missing field.
QJsonValue tampered(const QJsonValue &json, QRandomGenerator &random)
{
    if (json.isObject() && !json.toObject().isEmpty()) {
        QJsonObject object = json.toObject();
        const QString name = object.keys().at(random.bounded(object.size()));
        if (name != "do"_L1 && random.bounded(6) == 0)
            object.remove(name);
        else if (name != "do"_L1)
            object.insert(name, tampered(object.value(name), random));
        return object;
    }
    if (json.isArray() && !json.toArray().isEmpty()) {
        QJsonArray array = json.toArray();
        const qsizetype at = random.bounded(array.size());
        if (random.bounded(4) == 0)
            array.removeAt(at);
        else
            array.replace(at, tampered(array.at(at), random));
        return array;
    }
    if (json.isDouble())
        return QList<qint64>{-1, 0, 1, 3, 9'999, 2'000'000'000}.at(random.bounded(6));
    if (json.isString() && json.toString().size() == 36)
        return random.bounded(2) == 0 ? QJsonValue(LineId::create().toString())
                                      : QJsonValue(QJsonValue::Null);
    return json.isString() ? json.toString() + u"x\n"_s.first(random.bounded(3)) : json;
}

} // namespace

/// A history that was read from a file may say anything: taking it back ends with an error or a result, never
/// with a crash, and an error changes nothing.
class RevertCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatThisProgramDid_canBeTakenBack()
    {
        Desk desk;
        const EpisodeData before = desk.project->episode(desk.episodes[0])->data();
        workThrough(desk);
        for (const auto &step : desk.history->steps(desk.episodes[0])) {
            Q_UNUSED(step);
            const auto walked = desk.history->undo(desk.episodes[0]);
            QVERIFY2(walked, walked ? "" : qPrintable(walked.error().message));
        }
        QVERIFY(desk.project->episode(desk.episodes[0])->data() == before);
    }

    void tamperedHistory_isRefusedOrTakenBack()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int refused = 0;
        for (int round = 0; round < 400; ++round) {
            Desk desk;
            workThrough(desk);
            for (RecordPointer &record : desk.records) {
                Record changed = *record;
                for (AppliedEdit &applied : changed.edits) {
                    if (random.bounded(3) != 0)
                        continue;
                    const QJsonValue json = tampered(appliedEditToJson(applied), random);
                    if (const auto read = appliedEditFromJson(json.toObject()))
                        applied = *read;
                }
                record = std::make_shared<Record>(std::move(changed));
            }
            desk.sit(u"Bea"_s, u"2"_s);
            while (true) {
                const EpisodeData before = desk.project->episode(desk.episodes[0])->data();
                const auto walked = desk.history->undo(desk.episodes[0]);
                if (!walked) {
                    ++refused;
                    QVERIFY(desk.project->episode(desk.episodes[0])->data() == before);
                    break;
                }
                if (walked->outcome == History::Walk::Outcome::Nothing)
                    break;
            }
        }
        QVERIFY(refused > 0);
    }
};

QTEST_GUILESS_MAIN(RevertCheckTest)
#include "revertcheck_test.moc"
