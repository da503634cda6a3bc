// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/lefttodo.h"

#include "model/editing/operations.h"
#include "tests/support/desk.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// Eight lines in four turns, a break before the last turn, one line on the page, two topics; and what is
/// left as it is kept up to date.
struct Fixture {
    Sample::Show show = Sample::show();
    EpisodeId id = EpisodeId::create();
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    std::vector<TopicId> topics{TopicId::create(), TopicId::create()};
    LeftWatch watch;
    LeftKind kind = LeftKind::Issues;
    bool isOther = false; ///< what apply() said last

    Fixture()
    {
        EpisodeData data;
        data.id = id;
        data.page = {{PageSection::Summary, Sample::line(u"On goats."_s)}};
        for (int turn = 0; turn < 4; ++turn) {
            if (turn == 3)
                data.turns.push_back(
                    {TurnId::create(), {TurnKind::Break, {}}, {Sample::line(u"Break: [25:59]"_s)}});
            data.turns.push_back(
                Sample::turn(show.speakers[0], {Sample::line(u"one two"_s), Sample::line(u"three four"_s)}));
        }
        for (size_t at = 0; at < topics.size(); ++at)
            data.topics.push_back({topics[at], u"Topic %1"_s.arg(at), {}, {}, 0, int(at), double(at)});
        project = Sample::project(show.catalogue, {data});
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [] { return qint64(1); }});
        watch.setEpisode(&episode());
        QObject::connect(history.get(), &History::changed, history.get(),
                         [this](const Touched &touched) { isOther = watch.apply(touched, kind); });
    }
    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    [[nodiscard]] const Line &line(int number) const { return episode().transcript().lineAt(number).line(); }
    [[nodiscard]] Range words(int number, int from, int to) const
    {
        return {{line(number).id, from}, {line(number).id, to}};
    }
    bool perform(std::vector<Edit> edits)
    {
        return history->perform({id, u"a step"_s, std::move(edits)}).has_value();
    }
    AnnotationId put(const Range &range, AnnotationBody body)
    {
        const Annotation made = Sample::annotation(episode(), range, std::move(body));
        return perform({Put<Annotation>{made.id, made}}) ? made.id : AnnotationId();
    }
    bool type(int number, int at, int removed, const QString &text)
    {
        const Line &here = line(number);
        return perform({ReplaceText{here.id, at, here.text.mid(at, removed), text, false}});
    }
    /// "line:from-line:to what" of each.
    [[nodiscard]] QStringList said(const LeftToDo &left) const
    {
        const Transcript &transcript = episode().transcript();
        QStringList said;
        for (const LeftItem &item : left.items)
            said.append(u"%1:%2-%3:%4 %5"_s.arg(transcript.lineNumber(item.range.from.line))
                            .arg(item.range.from.offset)
                            .arg(transcript.lineNumber(item.range.to.line))
                            .arg(item.range.to.offset)
                            .arg(LeftWords::of(item)));
        return said;
    }
    [[nodiscard]] QStringList issues() const { return said(watch.issues({})); }
    [[nodiscard]] QStringList unchecked() const { return said(watch.unchecked()); }
    [[nodiscard]] QStringList untagged() const { return said(watch.untagged()); }
};

} // namespace

class LeftToDoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issues_areWordsThatChangedOrAreGone()
    {
        Fixture f;
        f.put(f.words(3, 0, 5), QuoteLock{});
        f.put(f.words(0, 4, 7), Note{u"Who?"_s, false});
        f.put(f.words(1, 0, 5), TopicTag{f.topics[0]});
        QCOMPARE(f.issues(), QStringList());
        QCOMPARE(LeftWords::of(f.watch.issues({})), u"Nothing to look at"_s);
        QVERIFY(!f.isOther);
        QVERIFY(f.type(3, 1, 1, u"x"_s));
        QVERIFY(f.isOther);
        QCOMPARE(f.issues(), QStringList{u"3:0-3:5 Quote lock: words changed"_s});
        QVERIFY(f.type(0, 3, 4, {}));
        // Topics without words are no loss.
        QVERIFY(f.type(1, 0, 10, {}));
        QCOMPARE(f.issues(),
                 (QStringList{u"0:3-0:3 Note: words gone"_s, u"3:0-3:5 Quote lock: words changed"_s}));
        QCOMPARE(LeftWords::of(f.watch.issues({})), u"2 thing(s) to look at"_s);
        while (f.history->undo(f.id).has_value() && !f.episode().annotations().all().empty())
            ;
        QCOMPARE(f.issues(), QStringList());
    }
    void issues_haveWhatIsOfferedBetween()
    {
        Fixture f;
        f.put(f.words(3, 0, 5), QuoteLock{});
        QVERIFY(f.type(3, 1, 1, u"x"_s));
        const auto mention = [&f](int number, int start, int reason) {
            return Mention{f.line(number).id,
                           start,
                           3,
                           {f.line(number).id, start + 3},
                           f.show.reasons[0],
                           reason,
                           MentionBy::Number,
                           {},
                           false,
                           false,
                           {}};
        };
        const LeftToDo left = f.watch.issues({mention(1, 2, 82), mention(4, 0, 83)});
        QCOMPARE(f.said(left), (QStringList{u"1:2-1:5 Reason 82 is spoken of, and not linked"_s,
                                            u"3:0-3:5 Quote lock: words changed"_s,
                                            u"4:0-4:3 Reason 83 is spoken of, and not linked"_s}));
    }
    void whatHasNoPlaceInTheTranscript_isOnlyCounted()
    {
        Fixture f;
        const LineId page = f.episode().page().front().line.id;
        f.put({{page, 3}, {page, 8}}, QuoteLock{});
        f.put({startOf(f.line(2)), endOf(f.line(3))}, QuoteLock{});
        QVERIFY(f.perform({ReplaceText{page, 3, u"goats"_s, u"geese"_s, false}}));
        QVERIFY(f.type(2, 0, 1, u"x"_s));
        const LeftToDo left = f.watch.issues({});
        QCOMPARE(f.said(left), QStringList{u"2:0-3:10 Quote lock: words changed"_s});
        QCOMPARE(left.elsewhere, 1);
        QCOMPARE(LeftWords::of(left), u"2 thing(s) to look at, 1 of them not in the transcript"_s);
    }
    void untagged_areTheLinesBetweenTopics()
    {
        Fixture f;
        f.kind = LeftKind::Untagged;
        QCOMPARE(f.untagged(), QStringList{u"0:0-8:10 Without a topic"_s});
        f.put({startOf(f.line(2)), endOf(f.line(3))}, TopicTag{f.topics[0]});
        QVERIFY(f.isOther);
        QCOMPARE(f.untagged(), (QStringList{u"0:0-1:10 Without a topic"_s, u"4:0-8:10 Without a topic"_s}));
        // Stretches that overlap leave nothing between them; a break at the edge is left alone.
        f.put({startOf(f.line(3)), endOf(f.line(5))}, TopicTag{f.topics[1]});
        f.put({startOf(f.line(4)), endOf(f.line(4))}, TopicTag{f.topics[0]});
        QCOMPARE(f.untagged(), (QStringList{u"0:0-1:10 Without a topic"_s, u"7:0-8:10 Without a topic"_s}));
        f.put({startOf(f.line(7)), endOf(f.line(8))}, TopicTag{f.topics[1]});
        f.put({startOf(f.line(0)), endOf(f.line(1))}, TopicTag{f.topics[1]});
        QCOMPARE(f.untagged(), QStringList());
        QCOMPARE(LeftWords::of(f.watch.untagged()), u"Every line has a topic"_s);
    }
    void untagged_followEdits()
    {
        Fixture f;
        f.kind = LeftKind::Untagged;
        f.put({startOf(f.line(0)), endOf(f.line(7))}, TopicTag{f.topics[0]});
        QCOMPARE(f.untagged(), QStringList{u"8:0-8:10 Without a topic"_s});
        QVERIFY(f.type(8, 10, 0, u" five"_s));
        QVERIFY(f.isOther);
        QCOMPARE(f.untagged(), QStringList{u"8:0-8:15 Without a topic"_s});
        const auto tags = f.episode().annotations().all();
        QVERIFY(f.perform({Put<Annotation>{tags.begin()->first, std::nullopt}}));
        QCOMPARE(f.untagged(), QStringList{u"0:0-8:15 Without a topic"_s});
    }
    void unchecked_areClaimsThatAreOpenOrToBeCheckedAgain()
    {
        Fixture f;
        f.kind = LeftKind::Unchecked;
        QCOMPARE(LeftWords::of(f.watch.unchecked()), u"No claims yet"_s);
        Claim claim;
        const AnnotationId open = f.put(f.words(4, 0, 3), claim);
        claim.verdict = u"verified"_s;
        claim.signOffs = {{u"Ann"_s, {}, {}}};
        f.put(f.words(2, 0, 3), claim);
        QVERIFY(f.isOther);
        QCOMPARE(f.unchecked(), QStringList{u"4:0-4:3 Claim: open"_s});
        QVERIFY(f.type(2, 0, 3, u"won"_s));
        QCOMPARE(f.unchecked(), (QStringList{u"2:0-2:3 Claim: check again"_s, u"4:0-4:3 Claim: open"_s}));
        QCOMPARE(LeftWords::of(f.watch.unchecked()), u"2 place(s) of claims to check"_s);
        QVERIFY(f.history->undo(f.id).has_value());
        QVERIFY(f.perform({Put<Annotation>{open, std::nullopt}}));
        QCOMPARE(LeftWords::of(f.watch.unchecked()), u"Every claim is checked"_s);
    }
    void typingElsewhere_changesNothing()
    {
        Fixture f;
        f.put(f.words(4, 0, 3), Claim{});
        f.put(f.words(3, 0, 5), QuoteLock{});
        QVERIFY(f.type(3, 1, 1, u"x"_s));
        for (const LeftKind kind : {LeftKind::Issues, LeftKind::Unchecked}) {
            f.kind = kind;
            QVERIFY(f.type(0, 0, 0, u"x"_s));
            QVERIFY(!f.isOther);
        }
    }
    void noEpisode_hasNothing()
    {
        Fixture f;
        f.put(f.words(4, 0, 3), Claim{});
        f.watch.setEpisode(nullptr);
        QVERIFY(f.issues().isEmpty() && f.untagged().isEmpty() && f.unchecked().isEmpty());
        QVERIFY(f.type(0, 0, 0, u"x"_s));
        QVERIFY(!f.isOther);
    }
    void asItIsKept_isAsItIsReadAnew()
    {
        Sample::Dice dice(5);
        Fixture f;
        for (int step = 0; step < 300; ++step) {
            const auto number = int(dice.roll(f.episode().transcript().lineCount()));
            const int size = int(f.line(number).text.size());
            const int from = dice.roll(size + 1);
            const int length = dice.roll(size - from + 1);
            const Range range = f.words(number, from, from + length);
            switch (dice.roll(6)) {
            case 0:
                if (length > 0)
                    f.put(range, Claim{});
                break;
            case 1:
                if (length > 0)
                    f.put(range, QuoteLock{});
                break;
            case 2:
                f.put({startOf(f.line(number)), endOf(f.line(number))}, TopicTag{dice.pick(f.topics)});
                break;
            case 3:
                (void)f.history->undo(f.id);
                break;
            default:
                f.type(number, from, length, dice.chance(30) ? QString() : u"yz"_s);
            }
            LeftWatch anew;
            anew.setEpisode(&f.episode());
            QCOMPARE(f.issues(), f.said(anew.issues({})));
            QCOMPARE(f.unchecked(), f.said(anew.unchecked()));
            QCOMPARE(f.untagged(), f.said(anew.untagged()));
        }
    }
};

QTEST_GUILESS_MAIN(LeftToDoTest)
#include "lefttodo_test.moc"
