// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/history.h"
#include "tests/support/sampleproject.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// 25 words a line; every second line has one "page" in it. Half of the turns are the first speaker's.
EpisodeData longEpisode(const Sample::Show &show, int lines)
{
    const QString plain =
        u"the goats stood on the roof and looked at us while we took the pager down from the barn "
        u"and threw it over the fence "_s;
    EpisodeData data;
    data.id = EpisodeId::create();
    data.turns.reserve(size_t(lines));
    for (int at = 0; at < lines; ++at) {
        QString text = at % 2 ? plain + u"to page nobody "_s : plain + u"to call nobody "_s;
        text += QString::number(at);
        data.turns.push_back(Sample::turn(show.speakers[size_t(at % 2)], {Sample::line(text)}));
    }
    return data;
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void require(bool isWell, const char *what)
{
    if (!isWell)
        qFatal("%s failed", what);
}

struct Desk {
    Sample::Show show = Sample::show();
    EpisodeId id;
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;

    explicit Desk(int lines)
    {
        EpisodeData data = longEpisode(show, lines);
        id = data.id;
        project = std::make_unique<Project>(ProjectId::create(), show.catalogue,
                                            std::vector<Project::Header>{{id, {}}});
        project->load(std::move(data));
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [] { return qint64(1); }});
    }
    [[nodiscard]] const Transcript &transcript() const { return project->episode(id)->transcript(); }
};

void benchReplace()
{
    constexpr int lines = 100'000;
    const QString word = u" page "_s;
    const QString other = u" telephone "_s;
    Desk desk(lines);
    std::vector<QString> texts;
    std::vector<Edit> edits;
    desk.transcript().forEachTurn([&](const Turn &turn) {
        const Line &line = turn.lines.front();
        texts.push_back(line.text);
        if (const qsizetype at = line.text.indexOf(word); at >= 0)
            edits.push_back(ReplaceText{line.id, qint32(at), word, other, false});
    });
    require(edits.size() == lines / 2, "finding the hits");
    const double baseline = milliseconds([&] {
        for (QString &text : texts)
            text.replace(word, other);
    });
    const double replace = milliseconds([&] {
        require(desk.history->perform({desk.id, u"Replace"_s, std::move(edits)}).has_value(),
                "the replacement");
    });
    const double undo = milliseconds([&] { require(desk.history->undo(desk.id).has_value(), "the undo"); });
    const double redo = milliseconds([&] { require(desk.history->redo(desk.id).has_value(), "the redo"); });
    std::printf("replace 50,000 hits in 100,000 lines: %.0f ms, undo %.0f ms, redo %.0f ms; QString::replace "
                "over the "
                "same lines %.0f ms; replace and undo are to stay under 300 ms\n",
                replace, undo, redo, baseline);
}

void benchTyping(int lines)
{
    constexpr int keys = 2'000;
    Desk desk(lines);
    const LineId line = desk.transcript().turnAt(lines / 2).lines.front().id;
    // Something to carry along, as a line has it that somebody works on.
    for (const Range &range : {Range{{line, 4}, {line, 9}}, Range{{line, 20}, {line, 30}}}) {
        const auto claim = Sample::annotation(*desk.project->episode(desk.id), range, Claim{});
        require(desk.history->perform({desk.id, u"Claim"_s, {Put<Annotation>{claim.id, claim}}}).has_value(),
                "a claim");
    }
    Caret caret{{line, 12}, {line, 12}};
    const double whole = milliseconds([&] {
        for (int key = 0; key < keys; ++key) {
            const Position after{line, 12 + key + 1};
            Step step{desk.id, u"Type"_s,      {ReplaceText{line, 12 + key, {}, u"x"_s, false}},
                      caret,   {after, after}, true};
            caret = step.after;
            require(desk.history->perform(std::move(step)).has_value(), "a key");
        }
    });
    std::printf("type a character in the middle of %d lines: %.1f µs a key\n", lines, 1000 * whole / keys);
}

void benchRename()
{
    Desk desk(100'000);
    auto speaker = *desk.project->catalogue().speakers.find(desk.show.speakers[0]);
    speaker.name = u"Adam Goatherd"_s;
    const double rename = milliseconds([&] {
        require(desk.history->perform({{}, u"Rename"_s, {Put<Speaker>{speaker.id, speaker}}}).has_value(),
                "the renaming");
    });
    std::vector<Edit> edits;
    desk.transcript().forEachTurn([&](const Turn &turn) {
        if (turn.head.speaker == desk.show.speakers[0])
            edits.push_back(SetHead{turn.id, {TurnKind::Speech, desk.show.speakers[2]}});
    });
    const double give = milliseconds([&] {
        require(desk.history->perform({desk.id, u"Give"_s, std::move(edits)}).has_value(), "the new speaker");
    });
    std::printf("rename the speaker of 50,000 turns: %.3f ms (goal 5 ms); give 50,000 turns to somebody "
                "else: %.0f ms\n",
                rename, give);
}

} // namespace

int main()
{
    benchReplace();
    for (const int lines : {1'500, 100'000, 1'000'000})
        benchTyping(lines);
    benchRename();
    return 0;
}
