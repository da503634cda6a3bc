// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/typedcorrection.h"

#include "app/session/episodeeditor.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// One line that is typed in, with a clock that stands still until it is moved.
struct Bench {
    qint64 now = 1'000;
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    std::unique_ptr<TypedCorrection> typed;
    EpisodeId id = EpisodeId::create();
    LineId line = LineId::create();
    LineId other = LineId::create();
    Position caret;
    QStringList told; ///< pairs, "-" for none, "reopened"

    explicit Bench(const QString &text)
    {
        EpisodeData data;
        data.id = id;
        data.turns.push_back(
            {TurnId::create(), {}, {{line, text, {}, {}, {}}, {other, u"other"_s, {}, {}, {}}}});
        project = std::make_unique<Project>(ProjectId::create(), Catalogue(),
                                            std::vector<Project::Header>{{id, data.facts}});
        project->load(std::move(data));
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [this] { return now; }});
        typed = std::make_unique<TypedCorrection>([this] { return now; });
        typed->setEpisode(project.get(), id);
        QObject::connect(history.get(), &History::recorded, typed.get(), [this](const RecordPointer &record) {
            typed->take(record, history->isTyping(record->group.id));
        });
        QObject::connect(typed.get(), &TypedCorrection::settled, typed.get(),
                         [this](const TypedCorrection::Settled &change) {
                             told.append(change.pair ? change.pair->from + u"→"_s + change.pair->to : u"-"_s);
                         });
        QObject::connect(typed.get(), &TypedCorrection::reopened, typed.get(),
                         [this] { told.append(u"reopened"_s); });
    }

    [[nodiscard]] EpisodeEditor editor() const { return {*project, *history, id}; }
    void put(qint32 offset)
    {
        caret = {line, offset};
        typed->caretAt(caret);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            now += 100;
            const auto done = editor().insert({caret, caret}, c, caretAt(caret), true);
            if (!done)
                qFatal("not typed");
            caret = done->caret.position;
            typed->caretAt(caret);
        }
    }
    void backspace(int count)
    {
        for (int at = 0; at < count; ++at) {
            now += 100;
            const Position from{caret.line, caret.offset - 1};
            const auto done = editor().remove({from, caret}, caretAt(caret), true);
            if (!done)
                qFatal("not removed");
            caret = done->caret.position;
            typed->caretAt(caret);
        }
    }
    void rest()
    {
        now += TypedCorrection::restMs;
        typed->tick();
    }
};

} // namespace

class TypedCorrectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letter_thenTheCaretLeaves()
    {
        Bench bench(u"Ask Gehard there."_s);
        bench.put(6);
        bench.type(u"r"_s);
        QVERIFY(bench.typed->isWaiting());
        bench.put(8);
        QCOMPARE(bench.told, QStringList());
        bench.put(12);
        QCOMPARE(bench.told, QStringList{u"Gehard→Gerhard"_s});
        bench.rest();
        bench.put(0);
        QCOMPARE(bench.told.size(), 1);
    }

    void letter_thenNothingForAWhile()
    {
        Bench bench(u"Ask Gehard there."_s);
        bench.put(6);
        bench.type(u"r"_s);
        bench.now += TypedCorrection::restMs - 1;
        bench.typed->tick();
        QCOMPARE(bench.told, QStringList());
        bench.now += 1;
        bench.typed->tick();
        QCOMPARE(bench.told, QStringList{u"Gehard→Gerhard"_s});
    }

    void pauseWithinTheWord_isTakenBack()
    {
        Bench bench(u"Ask Gehard there."_s);
        bench.put(10);
        bench.backspace(4);
        bench.rest();
        QCOMPARE(bench.told, QStringList{u"Gehard→Ge"_s});
        bench.type(u"rha"_s);
        bench.rest();
        bench.type(u"rd "_s);
        QCOMPARE(bench.told, (QStringList{u"Gehard→Ge"_s, u"reopened"_s, u"Gehard→Gerha"_s, u"reopened"_s,
                                          u"Gehard→Gerhard"_s}));
    }

    void wordTypedAnew()
    {
        Bench bench(u"they bicker here"_s);
        bench.put(11);
        bench.backspace(6);
        bench.type(u"argue"_s);
        bench.put(0);
        QCOMPARE(bench.told, QStringList{u"bicker→argue"_s});
    }

    void twoPlaces_areTwoChanges()
    {
        Bench bench(u"Ask Gehard about the gaot there"_s);
        bench.put(6);
        bench.type(u"r"_s);
        bench.put(25);
        bench.backspace(2);
        bench.type(u"oa"_s);
        bench.put(0);
        QCOMPARE(bench.told, (QStringList{u"Gehard→Gerhard"_s, u"gaot→goat"_s}));
    }

    void newSentence_isNoCorrection()
    {
        Bench bench(u"Ask Gehard. "_s);
        bench.put(12);
        bench.type(u"So it goes"_s);
        bench.put(0);
        for (const QString &told : std::as_const(bench.told))
            QCOMPARE(told, u"-"_s);
    }

    void otherwiseThanByTyping_isNoHandCorrection()
    {
        Bench bench(u"Ask Gehard there."_s);
        const FoundPlace word{.line = bench.line, .words = {4, 6}};
        QVERIFY(bench.editor().replace(word, u"Gerhard"_s, caretAt({bench.line, 4})));
        bench.put(0);
        bench.rest();
        QCOMPARE(bench.told, QStringList());
    }

    void undo_forgetsIt()
    {
        Bench bench(u"Ask Gehard there."_s);
        bench.put(6);
        bench.type(u"r"_s);
        QVERIFY(bench.editor().undo());
        bench.put(0);
        bench.rest();
        QCOMPARE(bench.told, QStringList());
    }

    void otherSteps_endIt()
    {
        Bench bench(u"Ask Gehard there."_s);
        bench.put(6);
        bench.type(u"r"_s);
        QVERIFY(bench.editor().splitLine(caretAt(bench.caret)));
        QCOMPARE(bench.told, QStringList{u"Gehard→Gerhard"_s});
        QVERIFY(!bench.typed->isWaiting());
    }
};

QTEST_GUILESS_MAIN(TypedCorrectionTest)

#include "typedcorrection_test.moc"
