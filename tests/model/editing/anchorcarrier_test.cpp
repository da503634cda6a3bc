// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/anchorcarrier.h"

#include "model/editing/editapplier.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// A text drawn with its annotation: `{` and `}` around the range, `|` between lines, `/` between turns.
/// Where it begins with `^`, it stands on the page.
class Drawing
{
public:
    Sample::Show show = Sample::show();
    std::unique_ptr<Project> project;
    EpisodeId id;
    Range range;
    TopicId topic;

    explicit Drawing(QString text)
    {
        EpisodeData data;
        id = data.id = EpisodeId::create();
        topic = TopicId::create();
        data.topics = {{topic, u"Goats"_s, {}, {}, 0, 0, 0}};
        const bool isPage = text.startsWith(u'^');
        for (const QString &turn : text.mid(isPage ? 1 : 0).split(u'/')) {
            std::vector<Line> lines;
            for (QString words : turn.split(u'|')) {
                const qsizetype from = words.indexOf(u'{');
                words.remove(u'{');
                const qsizetype to = words.indexOf(u'}');
                words.remove(u'}');
                lines.push_back(Sample::line(words));
                if (from >= 0)
                    range.from = {lines.back().id, qint32(from)};
                if (to >= 0)
                    range.to = {lines.back().id, qint32(to)};
                if (isPage)
                    data.page.push_back({PageSection::Summary, lines.back()});
            }
            if (!isPage)
                data.turns.push_back(Sample::turn(show.speakers[0], std::move(lines)));
        }
        project = Sample::project(show.catalogue, {data});
    }

    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    [[nodiscard]] TurnId turn(int at) const { return episode().transcript().turnAt(at).id; }
    /// The line at `at`, counted over all turns, or on the page.
    [[nodiscard]] LineId line(int at) const
    {
        std::vector<LineId> ids;
        for (const PageLine &page : episode().page())
            ids.push_back(page.line.id);
        episode().transcript().forEachTurn([&ids](const Turn &turn) {
            for (const Line &line : turn.lines)
                ids.push_back(line.id);
        });
        return ids.at(size_t(at));
    }
    bool apply(const Edit &edit)
    {
        Touched touched;
        return EditApplier(*project, id, touched).apply(edit).has_value();
    }
    AnnotationId annotate(const AnnotationBody &body)
    {
        const auto made = Sample::annotation(episode(), range, body);
        return apply(Put<Annotation>{made.id, made}) ? made.id : AnnotationId{};
    }
    [[nodiscard]] const Place &place(AnnotationId annotation, size_t at = 0) const
    {
        return episode().annotations().find(annotation)->places.at(at);
    }

    /// As it is now, drawn around a place.
    [[nodiscard]] QString draw(const Place &place) const
    {
        const auto drawLine = [&place](const Line &line) {
            QString text = line.text;
            if (line.id == place.range.to.line)
                text.insert(place.range.to.offset, u'}');
            if (line.id == place.range.from.line)
                text.insert(place.range.from.offset, u'{');
            return text;
        };
        QStringList turns;
        QStringList page;
        for (const PageLine &line : episode().page())
            page.append(drawLine(line.line));
        episode().transcript().forEachTurn([&](const Turn &turn) {
            QStringList lines;
            for (const Line &line : turn.lines)
                lines.append(drawLine(line));
            turns.append(lines.join(u'|'));
        });
        return page.isEmpty() ? turns.join(u'/') : u'^' + page.join(u'|');
    }
};

using MakeEdit = std::function<Edit(const Drawing &)>;

MakeEdit replace(int line, qint32 offset, const QString &removed, const QString &inserted,
                 bool continues = false)
{
    return [=](const Drawing &d) { return ReplaceText{d.line(line), offset, removed, inserted, continues}; };
}

MakeEdit split(int line, qint32 offset)
{
    return [=](const Drawing &d) { return SplitLine{d.line(line), offset, LineId::create()}; };
}

MakeEdit join(int line)
{
    return [=](const Drawing &d) { return JoinLines{d.line(line), d.line(line + 1)}; };
}

MakeEdit removeTurns(int first, int count)
{
    return [=](const Drawing &d) { return RemoveTurns{d.turn(first), count}; };
}

MakeEdit insertTurn(int after)
{
    return [=](const Drawing &d) {
        return InsertTurns{after < 0 ? TurnId{} : d.turn(after),
                           {Sample::turn(d.show.speakers[0], {Sample::line(u"N"_s)})}};
    };
}

MakeEdit insertPageLine(int after)
{
    return [=](const Drawing &d) {
        return InsertPageLine{after < 0 ? LineId{} : d.line(after),
                              {PageSection::Summary, Sample::line(u"N"_s)}};
    };
}

/// What becomes of an annotation's words; `Changed` is told of those that are word-bound only.
enum class Fate { Exact, Moved, Shrunk, MovedAndChanged, Gone };

struct Row {
    const char *name;
    QString before;
    MakeEdit edit;
    QString after;
    Fate fate;
    QString topicAfter = {}; ///< where a topic tag fares otherwise
};

std::vector<Row> rows()
{
    using enum Fate;
    const auto setHead = [](int turn, int speaker) -> MakeEdit {
        return [=](const Drawing &d) {
            return SetHead{d.turn(turn), {TurnKind::Speech, d.show.speakers[size_t(speaker)]}};
        };
    };
    const auto splitTurn = [](int turn, int line) -> MakeEdit {
        return [=](const Drawing &d) { return SplitTurn{d.turn(turn), d.line(line), TurnId::create()}; };
    };
    const auto joinTurns = [](int turn) -> MakeEdit {
        return [=](const Drawing &d) { return JoinTurns{d.turn(turn), d.turn(turn + 1)}; };
    };
    return {
        // Text comes in.
        {"insert before", u"ab {cd} ef"_s, replace(0, 0, {}, u"X"_s), u"Xab {cd} ef"_s, Moved},
        {"insert at the start edge", u"ab {cd} ef"_s, replace(0, 3, {}, u"X"_s), u"ab X{cd} ef"_s, Moved},
        {"insert inside", u"ab {cd} ef"_s, replace(0, 4, {}, u"X"_s), u"ab {cXd} ef"_s, Shrunk},
        {"insert at the end edge", u"ab {cd} ef"_s, replace(0, 5, {}, u"X"_s), u"ab {cd}X ef"_s, Exact},
        {"insert behind", u"ab {cd} ef"_s, replace(0, 8, {}, u"X"_s), u"ab {cd} efX"_s, Exact},
        {"insert on another line", u"ab {cd}|ef"_s, replace(1, 0, {}, u"X"_s), u"ab {cd}|Xef"_s, Exact},
        {"insert before a whole line", u"{ab cd}|ef"_s, replace(0, 0, {}, u"X"_s), u"X{ab cd}|ef"_s, Moved,
         u"{Xab cd}|ef"_s},
        {"insert behind a whole line", u"{ab cd}|ef"_s, replace(0, 5, {}, u"X"_s), u"{ab cd}X|ef"_s, Exact,
         u"{ab cdX}|ef"_s},
        {"insert before a line's beginning", u"{ab} cd|ef"_s, replace(0, 0, {}, u"X"_s), u"X{ab} cd|ef"_s,
         Moved},
        {"insert behind a line's end", u"ab {cd}|ef"_s, replace(0, 5, {}, u"X"_s), u"ab {cd}X|ef"_s, Exact},
        {"insert before whole lines", u"{ab|cd}/ef"_s, replace(0, 0, {}, u"X"_s), u"X{ab|cd}/ef"_s, Moved,
         u"{Xab|cd}/ef"_s},
        {"insert behind whole lines", u"{ab|cd}/ef"_s, replace(1, 2, {}, u"X"_s), u"{ab|cd}X/ef"_s, Exact,
         u"{ab|cdX}/ef"_s},
        {"insert behind lines not whole", u"a{b|cd}/ef"_s, replace(1, 2, {}, u"X"_s), u"a{b|cd}X/ef"_s,
         Exact},
        {"insert at the end of a first line", u"a{b|c}d"_s, replace(0, 2, {}, u"X"_s), u"a{bX|c}d"_s, Shrunk},
        {"insert at the beginning of a last line", u"a{b|c}d"_s, replace(1, 0, {}, u"X"_s), u"a{b|Xc}d"_s,
         Shrunk},
        {"insert on a line between", u"a{b|cd|e}f"_s, replace(1, 1, {}, u"X"_s), u"a{b|cXd|e}f"_s, Shrunk},
        {"insert at a line's beginning that ends it", u"{ab|}cd"_s, replace(1, 0, {}, u"X"_s), u"{ab|}Xcd"_s,
         Exact},
        {"insert goes on typing", u"ab {cd} ef"_s, replace(0, 5, {}, u"X"_s, true), u"ab {cdX} ef"_s, Shrunk},
        {"insert goes on typing elsewhere", u"ab {cd} ef"_s, replace(0, 3, {}, u"X"_s, true),
         u"ab X{cd} ef"_s, Moved},
        // Text goes.
        {"remove before", u"ab {cd} ef"_s, replace(0, 0, u"ab"_s, {}), u" {cd} ef"_s, Moved},
        {"remove up to the start edge", u"ab {cd} ef"_s, replace(0, 2, u" "_s, {}), u"ab{cd} ef"_s, Moved},
        {"remove over the start edge", u"ab {cd} ef"_s, replace(0, 1, u"b c"_s, {}), u"a{d} ef"_s,
         MovedAndChanged},
        {"remove from the start edge", u"ab {cd} ef"_s, replace(0, 3, u"c"_s, {}), u"ab {d} ef"_s, Shrunk},
        {"remove inside", u"ab {cde} f"_s, replace(0, 4, u"d"_s, {}), u"ab {ce} f"_s, Shrunk},
        {"remove exactly", u"ab {cd} ef"_s, replace(0, 3, u"cd"_s, {}), u"ab {} ef"_s, Gone},
        {"remove up to the end edge", u"ab {cd} ef"_s, replace(0, 4, u"d"_s, {}), u"ab {c} ef"_s, Shrunk},
        {"remove over the end edge", u"ab {cd} ef"_s, replace(0, 4, u"d e"_s, {}), u"ab {c}f"_s, Shrunk},
        {"remove from the end edge", u"ab {cd} ef"_s, replace(0, 5, u" ef"_s, {}), u"ab {cd}"_s, Exact},
        {"remove around", u"ab {cd} ef"_s, replace(0, 2, u" cd "_s, {}), u"ab{}ef"_s, Gone},
        {"remove behind", u"ab {cd} ef"_s, replace(0, 6, u"ef"_s, {}), u"ab {cd} "_s, Exact},
        {"remove the first line's part", u"a{b|c}d"_s, replace(0, 1, u"b"_s, {}), u"a{|c}d"_s, Shrunk},
        {"remove the last line's part", u"a{b|c}d"_s, replace(1, 0, u"c"_s, {}), u"a{b|}d"_s, Shrunk},
        {"remove the last part that is left", u"a{b|}d"_s, replace(0, 1, u"b"_s, {}), u"a{}|d"_s, Gone},
        {"remove a line between", u"a{b|cd|e}f"_s, replace(1, 0, u"cd"_s, {}), u"a{b||e}f"_s, Shrunk},
        // Text gives way to other text.
        {"replace before", u"ab {cd} ef"_s, replace(0, 0, u"ab"_s, u"XYZ"_s), u"XYZ {cd} ef"_s, Moved},
        {"replace up to the start edge", u"ab {cd} ef"_s, replace(0, 0, u"ab "_s, u"XYZ"_s), u"XYZ{cd} ef"_s,
         Exact},
        {"replace over the start edge", u"ab {cd} ef"_s, replace(0, 1, u"b c"_s, u"XY"_s), u"aXY{d} ef"_s,
         Shrunk},
        {"replace inside", u"ab {cde} f"_s, replace(0, 4, u"d"_s, u"XY"_s), u"ab {cXYe} f"_s, Shrunk},
        {"replace from the start edge", u"ab {cd} ef"_s, replace(0, 3, u"c"_s, u"XY"_s), u"ab {XYd} ef"_s,
         Shrunk},
        {"replace exactly", u"ab {cd} ef"_s, replace(0, 3, u"cd"_s, u"XYZ"_s), u"ab {XYZ} ef"_s, Shrunk},
        {"replace up to the end edge", u"ab {cd} ef"_s, replace(0, 4, u"d"_s, u"XY"_s), u"ab {cXY} ef"_s,
         Shrunk},
        {"replace over the end edge", u"ab {cd} ef"_s, replace(0, 4, u"d e"_s, u"XY"_s), u"ab {c}XYf"_s,
         Shrunk},
        {"replace around", u"ab {cd} ef"_s, replace(0, 2, u" cd "_s, u"XY"_s), u"ab{}XYef"_s, Gone},
        {"replace behind", u"ab {cd} ef"_s, replace(0, 6, u"ef"_s, u"XY"_s), u"ab {cd} XY"_s, Exact},
        {"replace a first line from inside to behind", u"a{b|c}d"_s, replace(0, 0, u"ab"_s, u"XY"_s),
         u"XY{|c}d"_s, MovedAndChanged},
        {"replace a last line's beginning", u"a{b|cd}"_s, replace(1, 0, u"c"_s, u"X"_s), u"a{b|Xd}"_s,
         Shrunk},
        {"replace on another line", u"ab {cd}|ef"_s, replace(1, 0, u"ef"_s, u"X"_s), u"ab {cd}|X"_s, Exact},
        // Lines are split and joined.
        {"split before", u"ab {cd} ef"_s, split(0, 1), u"a|b {cd} ef"_s, Moved},
        {"split at the start edge", u"ab {cd} ef"_s, split(0, 3), u"ab |{cd} ef"_s, Moved},
        {"split inside", u"ab {cd} ef"_s, split(0, 4), u"ab {c|d} ef"_s, Moved},
        {"split at the end edge", u"ab {cd} ef"_s, split(0, 5), u"ab {cd}| ef"_s, Exact},
        {"split behind", u"ab {cd} ef"_s, split(0, 7), u"ab {cd} e|f"_s, Exact},
        {"split a whole line at its beginning", u"{ab}|cd"_s, split(0, 0), u"|{ab}|cd"_s, Moved},
        {"split a first line inside", u"a{bc|d}e"_s, split(0, 2), u"a{b|c|d}e"_s, Exact},
        {"split a last line inside", u"a{b|cd}e"_s, split(1, 1), u"a{b|c|d}e"_s, Moved},
        {"split a line between", u"a{b|cd|e}f"_s, split(1, 1), u"a{b|c|d|e}f"_s, Exact},
        {"split another line", u"ab {cd}|ef"_s, split(1, 1), u"ab {cd}|e|f"_s, Exact},
        {"join the line before", u"ab|{cd}"_s, join(0), u"ab{cd}"_s, Moved},
        {"join the line behind", u"{ab}|cd"_s, join(0), u"{ab}cd"_s, Exact},
        {"join both its lines", u"a{b|c}d"_s, join(0), u"a{bc}d"_s, Moved},
        {"join a line between", u"a{b|cd|e}f"_s, join(0), u"a{bcd|e}f"_s, Exact},
        {"join a line that ends at its beginning", u"{ab|}cd"_s, join(0), u"{ab}cd"_s, Moved},
        {"join other lines", u"{ab}/c|d"_s, join(1), u"{ab}/cd"_s, Exact},
        // Turns.
        {"split its turn", u"ab|{cd}"_s, splitTurn(0, 1), u"ab/{cd}"_s, Exact},
        {"split its turn inside", u"a{b|c}d"_s, splitTurn(0, 1), u"a{b/c}d"_s, Exact},
        {"join turns of one speaker", u"a{b/c}d"_s, joinTurns(0), u"a{b|c}d"_s, Exact},
        {"set the same speaker", u"ab {cd}"_s, setHead(0, 0), u"ab {cd}"_s, Exact},
        {"set another turn's speaker", u"ab {cd}/ef"_s, setHead(1, 1), u"ab {cd}/ef"_s, Exact},
        {"remove the turn before", u"ab/{cd}"_s, removeTurns(0, 1), u"{cd}"_s, Exact},
        {"remove the turn behind", u"{ab}/cd"_s, removeTurns(1, 1), u"{ab}"_s, Exact},
        {"remove its turn", u"ab/{cd}/ef"_s, removeTurns(1, 1), u"ab{}/ef"_s, Gone},
        {"remove its turn, the first", u"{ab}/cd"_s, removeTurns(0, 1), u"{}cd"_s, Gone},
        {"remove its first turn", u"a{b/c}d"_s, removeTurns(0, 1), u"{c}d"_s, MovedAndChanged},
        {"remove its last turn", u"a{b/c}d"_s, removeTurns(1, 1), u"a{b}"_s, MovedAndChanged},
        {"remove a turn between", u"a{b/cd/e}f"_s, removeTurns(1, 1), u"a{b/e}f"_s, Shrunk},
        {"remove all its turns", u"x/a{b/cd/e}f"_s, removeTurns(1, 3), u"x{}"_s, Gone},
        {"remove all but a line end", u"a{b/}cd"_s, removeTurns(0, 1), u"{}cd"_s, Gone},
        {"insert a turn before", u"{ab}"_s, insertTurn(-1), u"N/{ab}"_s, Exact},
        {"insert a turn behind", u"{ab}/cd"_s, insertTurn(0), u"{ab}/N/cd"_s, Exact},
        {"insert a turn inside", u"a{b/c}d"_s, insertTurn(0), u"a{b/N/c}d"_s, Shrunk},
        {"insert a turn where it ends", u"{ab/}cd"_s, insertTurn(0), u"{ab}/N/cd"_s, Moved},
        // Page text fares the same.
        {"page: replace", u"^ab {cd}"_s, replace(0, 3, u"c"_s, u"X"_s), u"^ab {Xd}"_s, Shrunk},
        {"page: split", u"^ab {cd}"_s, split(0, 4), u"^ab {c|d}"_s, Moved},
        {"page: join", u"^a{b|c}d"_s, join(0), u"^a{bc}d"_s, Moved},
        {"page: insert before", u"^{ab}"_s, insertPageLine(-1), u"^N|{ab}"_s, Exact},
        {"page: insert inside", u"^a{b|c}d"_s, insertPageLine(0), u"^a{b|N|c}d"_s, Shrunk},
        {"page: insert where it ends", u"^{ab|}cd"_s, insertPageLine(0), u"^{ab}|N|cd"_s, Moved},
        {"page: remove its line", u"^ab|{cd}|ef"_s,
         [](const Drawing &d) { return RemovePageLine{d.line(1)}; }, u"^ab{}|ef"_s, Gone},
        {"page: remove the last of its lines", u"^a{b|c}d"_s,
         [](const Drawing &d) { return RemovePageLine{d.line(1)}; }, u"^a{b}"_s, MovedAndChanged},
    };
}

struct Kind {
    const char *name;
    AnnotationBody body;
};

std::vector<Kind> kinds()
{
    return {{"topic tag", TopicTag{}},
            {"link", ReasonLink{{}, true, false}},
            {"word-bound link", ReasonLink{{}, true, true}},
            {"claim", Claim{}},
            {"note", Note{}},
            {"quote lock", QuoteLock{}},
            {"strike-out", StrikeOut{}},
            {"off the record", OffRecord{}},
            {"refused mention", RefusedMention{}},
            {"settled issue", SettledIssue{}}};
}

AnchorState expectedState(Fate fate, bool isWordBound)
{
    switch (fate) {
    case Fate::Exact:
        return AnchorState::Exact;
    case Fate::Moved:
        return AnchorState::Moved;
    case Fate::Shrunk:
        return isWordBound ? AnchorState::Changed : AnchorState::Exact;
    case Fate::MovedAndChanged:
        return isWordBound ? AnchorState::Changed : AnchorState::Moved;
    case Fate::Gone:
        break;
    }
    return AnchorState::Orphan;
}

} // namespace

class AnchorCarrierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void place_followsTheEdit_data();
    void place_followsTheEdit();
    void verdict_holdsForWords_data();
    void verdict_holdsForWords();
    void verdict_holdsForTheSpeaker();
    void claim_reopensByOneOfItsPlaces();
    void orphan_keepsItsLastWords();
    void orphan_doesNotComeBackByTyping();
};

void AnchorCarrierTest::place_followsTheEdit_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("kind");
    const auto allKinds = kinds();
    const auto allRows = rows();
    for (int row = 0; row < int(allRows.size()); ++row) {
        for (int kind = 0; kind < int(allKinds.size()); ++kind)
            QTest::addRow("%s: %s", allRows[size_t(row)].name, allKinds[size_t(kind)].name) << row << kind;
    }
}

void AnchorCarrierTest::place_followsTheEdit()
{
    QFETCH(const int, row);
    QFETCH(const int, kind);
    const Row expected = rows()[size_t(row)];
    AnnotationBody body = kinds()[size_t(kind)].body;
    Drawing drawing(expected.before);
    if (auto *tag = std::get_if<TopicTag>(&body))
        tag->topic = drawing.topic;
    if (auto *link = std::get_if<ReasonLink>(&body))
        link->reason = drawing.show.reasons[0];
    const AnnotationId id = drawing.annotate(body);
    QVERIFY(!id.isNull());
    const bool isTopic = std::holds_alternative<TopicTag>(body);
    const bool isOther = isTopic && !expected.topicAfter.isNull();
    QVERIFY(drawing.apply(expected.edit(drawing)));
    QCOMPARE(drawing.draw(drawing.place(id)), isOther ? expected.topicAfter : expected.after);
    const bool isWordBound = drawing.episode().annotations().find(id)->isWordBound();
    QCOMPARE(drawing.place(id).state,
             isOther ? AnchorState::Exact : expectedState(expected.fate, isWordBound));
    QCOMPARE(drawing.project->checkConsistency(), QStringList());
}

void AnchorCarrierTest::verdict_holdsForWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isReopened");
    QTest::newRow("case") << u"Twelve Goats, 3.5 per barn — “always”"_s << false;
    QTest::newRow("spacing") << u"twelve  goats, 3.5  per barn — “always” "_s << false;
    QTest::newRow("quotes") << u"twelve goats, 3.5 per barn — \"always\""_s << false;
    QTest::newRow("dashes") << u"twelve goats, 3.5 per barn - “always”"_s << false;
    QTest::newRow("letter") << u"twelve coats, 3.5 per barn — “always”"_s << true;
    QTest::newRow("accent") << u"twelve góats, 3.5 per barn — “always”"_s << true;
    QTest::newRow("digit") << u"twelve goats, 3.6 per barn — “always”"_s << true;
    QTest::newRow("decimal point") << u"twelve goats, 35 per barn — “always”"_s << true;
    QTest::newRow("word added") << u"twelve big goats, 3.5 per barn — “always”"_s << true;
    QTest::newRow("word gone") << u"goats, 3.5 per barn — “always”"_s << true;
}

void AnchorCarrierTest::verdict_holdsForWords()
{
    QFETCH(const QString, words);
    QFETCH(const bool, isReopened);
    const QString said = u"twelve goats, 3.5 per barn — “always”"_s;
    Drawing drawing(u"so {"_s + said + u"} then"_s);
    Claim claim;
    claim.verdict = u"verified"_s;
    const AnnotationId id = drawing.annotate(claim);
    QVERIFY(drawing.apply(ReplaceText{drawing.line(0), 3, said, words}));
    QCOMPARE(drawing.place(id).state, isReopened ? AnchorState::Changed : AnchorState::Exact);
    QCOMPARE(claimStatus(claim, isReopened), isReopened ? ClaimStatus::CheckAgain : ClaimStatus::Checked);
    QVERIFY(drawing.apply(ReplaceText{drawing.line(0), 3, words, said}));
    QCOMPARE(drawing.place(id).state, AnchorState::Exact);
    QCOMPARE(drawing.place(id).words, said);
}

void AnchorCarrierTest::verdict_holdsForTheSpeaker()
{
    Drawing drawing(u"ab/{cd}/ef"_s);
    const AnnotationId claim = drawing.annotate(Claim{});
    const AnnotationId note = drawing.annotate(Note{});
    const auto give = [&drawing](int turn, int speaker) {
        return drawing.apply(
            SetHead{drawing.turn(turn), {TurnKind::Speech, drawing.show.speakers[size_t(speaker)]}});
    };
    QVERIFY(give(1, 1));
    QCOMPARE(drawing.place(claim).state, AnchorState::Changed);
    QCOMPARE(drawing.place(note).state, AnchorState::Exact);
    QVERIFY(give(1, 0));
    QCOMPARE(drawing.place(claim).state, AnchorState::Exact);
    // A turn that is joined to somebody else's is theirs.
    QVERIFY(give(0, 2));
    QVERIFY(drawing.apply(JoinTurns{drawing.turn(0), drawing.turn(1)}));
    QCOMPARE(drawing.place(claim).state, AnchorState::Changed);
    QVERIFY(drawing.apply(SetHead{drawing.turn(0), {TurnKind::Clip, {}}}));
    QCOMPARE(drawing.place(claim).state, AnchorState::Changed);
    QVERIFY(give(0, 0));
    QCOMPARE(drawing.place(claim).state, AnchorState::Exact);
}

void AnchorCarrierTest::claim_reopensByOneOfItsPlaces()
{
    Drawing drawing(u"{ab} cd|ef/gh"_s);
    Annotation claim = Sample::annotation(drawing.episode(), drawing.range, Claim{});
    for (const int line : {0, 1, 2}) {
        const Range range{{drawing.line(line), line == 0 ? 3 : 0}, {drawing.line(line), line == 0 ? 5 : 2}};
        claim.places.push_back(Sample::annotation(drawing.episode(), range, Claim{}).places.front());
    }
    QVERIFY(drawing.apply(Put<Annotation>{claim.id, claim}));
    QVERIFY(drawing.apply(ReplaceText{drawing.line(0), 1, {}, u"X"_s}));
    const auto states = [&] {
        QList<int> all;
        for (const Place &place : drawing.episode().annotations().find(claim.id)->places)
            all.append(int(place.state));
        return all;
    };
    using enum AnchorState;
    QCOMPARE(states(), (QList<int>{int(Changed), int(Moved), int(Exact), int(Exact)}));
    QVERIFY(drawing.apply(RemoveTurns{drawing.turn(1), 1}));
    QCOMPARE(states(), (QList<int>{int(Changed), int(Moved), int(Exact), int(Orphan)}));
    QCOMPARE(drawing.place(claim.id, 3).words, u"gh"_s);
}

void AnchorCarrierTest::orphan_keepsItsLastWords()
{
    Drawing drawing(u"ab/c{d|ef}/gh"_s);
    const AnnotationId note = drawing.annotate(Note{});
    const AnnotationId claim = drawing.annotate(Claim{});
    QVERIFY(drawing.apply(ReplaceText{drawing.line(2), 0, {}, u"X"_s}));
    QVERIFY(drawing.apply(RemoveTurns{drawing.turn(1), 1}));
    QCOMPARE(drawing.place(note).words, u"d\nXef"_s);
    QCOMPARE(drawing.place(claim).words, u"d\nef"_s); // what the verdict was for
    QVERIFY(drawing.apply(RemoveTurns{drawing.turn(0), 2}));
    QCOMPARE(drawing.place(note).state, AnchorState::Orphan);
    QVERIFY(drawing.place(note).range == Range());
    QCOMPARE(drawing.project->checkConsistency(), QStringList());
}

void AnchorCarrierTest::orphan_doesNotComeBackByTyping()
{
    Drawing drawing(u"{ab}|cd"_s);
    const AnnotationId tag = drawing.annotate(TopicTag{drawing.topic});
    QVERIFY(drawing.apply(ReplaceText{drawing.line(0), 0, u"ab"_s, {}}));
    QVERIFY(drawing.apply(ReplaceText{drawing.line(0), 0, {}, u"ab"_s}));
    QCOMPARE(drawing.place(tag).state, AnchorState::Orphan);
    QVERIFY(drawing.place(tag).range.isEmpty());
    QVERIFY(drawing.apply(ReplaceText{drawing.line(0), 0, u"ab"_s, u"🐐🐐"_s}));
    QVERIFY(drawing.apply(SplitLine{drawing.line(0), 2, LineId::create()}));
    QVERIFY(drawing.apply(JoinLines{drawing.line(0), drawing.line(1)}));
    QVERIFY(drawing.place(tag).range.isEmpty());
    QCOMPARE(drawing.project->checkConsistency(), QStringList());
}

QTEST_GUILESS_MAIN(AnchorCarrierTest)
#include "anchorcarrier_test.moc"
