// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/pastepisode.h"
#include "tests/support/desk.h"
#include "tests/support/randomedits.h"

#include <QTest>

#include <ranges>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// What a store would read of the records.
PastStep stepOf(const Sample::Desk &desk, const Record &record)
{
    PastStep step{record.sequence, record.kind, record.group.episode, record.edits};
    if (record.kind == RecordKind::Undo || record.kind == RecordKind::Redo) {
        for (const auto &other : desk.records) {
            if (other->group.id == record.group.id)
                step.edits.insert(step.edits.end(), other->edits.begin(), other->edits.end());
        }
    }
    return step;
}

Result<> goBehind(PastEpisode &past, const Sample::Desk &desk, qint64 sequence)
{
    for (const auto &record : desk.records | std::views::reverse) {
        if (record->sequence <= sequence)
            break;
        if (const auto taken = past.takeBack(stepOf(desk, *record)); !taken)
            return taken;
    }
    return {};
}

} // namespace

/// What an episode was, made out from what it is and the steps since.
class PastEpisodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateOfARandomWalk_withUndoAndRedo_isMadeOutExactly()
    {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            Sample::Dice dice(seed);
            Sample::Desk desk;
            desk.open({Sample::episode(dice, desk.show, 6), Sample::episode(dice, desk.show, 2)});
            RandomEdits edits(dice, desk.show);
            std::vector<EpisodeData> states{desk.episode().data()};
            while (states.size() < 80) {
                const size_t before = desk.records.size();
                const int roll = dice.roll(10);
                if (roll < 2)
                    (void)desk.undo();
                else if (roll < 3)
                    (void)desk.redo();
                else if (roll < 4)
                    (void)desk.perform({ReplaceText{desk.line(1).id, 0, {}, u"other "_s}}, 1);
                else if (auto edit = edits.next(desk.episode()))
                    (void)desk.perform({std::move(*edit)});
                if (desk.records.size() > before)
                    states.push_back(desk.episode().data());
            }
            for (size_t at = 0; at < states.size(); ++at) {
                PastEpisode past(desk.project->catalogue(), desk.episode().data());
                const auto back = goBehind(past, desk, qint64(at));
                QVERIFY2(back, back ? "" : qPrintable(back.error().message));
                QVERIFY2(past.episode().data() == states[at],
                         qPrintable(u"seed %1, state %2"_s.arg(seed).arg(at)));
            }
        }
    }

    void theCastIsWhatItWasThen()
    {
        Sample::Desk desk;
        Speaker renamed = *desk.project->catalogue().speakers.find(desk.show.speakers[0]);
        renamed.name = u"Somebody else"_s;
        QVERIFY(desk.performCatalogue({Put<Speaker>{renamed.id, renamed}}));
        PastEpisode past(desk.project->catalogue(), desk.episode().data());
        QVERIFY(goBehind(past, desk, 0));
        QCOMPARE(past.catalogue().speakers.find(renamed.id)->name, u"The Host"_s);
        QVERIFY(!past.isBeforeItCame());
    }

    void beforeItsImport_thereWasNoEpisode_afterAnUndoneImportNeither()
    {
        Sample::Desk desk;
        auto data = std::make_shared<EpisodeData>();
        data->id = EpisodeId::create();
        QVERIFY(desk.performCatalogue({InsertEpisode{data->id, 0, data}}));
        PastEpisode past(desk.project->catalogue(), *data);
        QVERIFY(past.takeBack(stepOf(desk, *desk.records.back())));
        QVERIFY(past.isBeforeItCame());
        QVERIFY(desk.history->undoStep(desk.lastStepOfCatalogue()));
        QVERIFY(past.takeBack(stepOf(desk, *desk.records.back())));
        QVERIFY(!past.isBeforeItCame());
    }

    void aHistoryThatDoesNotFit_isAnErrorAndHarmsNothing()
    {
        Sample::Desk desk;
        PastEpisode past(desk.project->catalogue(), desk.episode().data());
        const ReplaceText wrong{desk.line().id, 3, {}, u"not there"_s};
        const auto taken = past.takeBack({1, RecordKind::Edits, desk.episodes[0], {{wrong, {}}}});
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Damaged);
        QVERIFY(!past.takeBack({1, RecordKind::Undo, desk.episodes[0], {{JoinTurns{}, {}}}}));
    }
};

QTEST_GUILESS_MAIN(PastEpisodeTest)
#include "pastepisode_test.moc"
