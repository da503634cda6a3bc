// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/history.h"
#include "tests/support/sampleproject.h"

/// Episodes for tests of the timeline, in memory, with a history over them.
namespace TimelineSample
{

using namespace Ropewalk;
using namespace Qt::StringLiterals;

inline const QStringList &names()
{
    static const QStringList list = {u"Host"_s,        u"Legacy Sysadmin"_s,
                                     u"The DBA"_s,     u"Founder"_s,
                                     u"Goat Farmer"_s, u"Ann"_s,
                                     u"Ben"_s,         u"Cleo"_s,
                                     u"Dov"_s,         u"Eve"_s,
                                     u"Fritz"_s,       u"Gül"_s,
                                     u"Hanneke"_s,     u"Igor"_s,
                                     u"Jun"_s,         u"Kofi"_s,
                                     u"Lena"_s,        u"Mo"_s,
                                     u"Nadeshda"_s,    u"Ole"_s};
    return list;
}

inline QString spoken(qsizetype words)
{
    QStringList list;
    for (qsizetype at = 0; at < words; ++at)
        list.append(u"word"_s);
    return list.join(u' ');
}

inline Line spokenLine(qsizetype words, const Span &span = {})
{
    return {LineId::create(), spoken(words), span, {}, {}};
}

/// A project of one episode, its cast, and a history.
struct Desk {
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    std::vector<SpeakerId> speakers;
    EpisodeId id;

    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    [[nodiscard]] const Transcript &transcript() const { return episode().transcript(); }
    [[nodiscard]] const Turn &turn(qsizetype index) const { return transcript().turnAt(index); }
    [[nodiscard]] Position start(qsizetype turn) const { return startOf(this->turn(turn).lines.front()); }
    [[nodiscard]] Position end(qsizetype turn) const { return endOf(this->turn(turn).lines.back()); }
    bool perform(std::vector<Edit> edits) const
    {
        return history->perform({id, u"a step"_s, std::move(edits)}).has_value();
    }
    bool performCatalogue(std::vector<Edit> edits) const
    {
        return history->perform({{}, u"a step"_s, std::move(edits)}).has_value();
    }
    AnnotationId annotate(const Range &range, AnnotationBody body) const
    {
        const Annotation made = Sample::annotation(episode(), range, std::move(body));
        return perform({Put<Annotation>{made.id, made}}) ? made.id : AnnotationId();
    }
    AnnotationId annotate(qsizetype first, qsizetype last, AnnotationBody body) const
    {
        return annotate({start(first), end(last)}, std::move(body));
    }
    TopicId addTopic(const QString &name, int colour) const
    {
        const Topic topic{TopicId::create(), name, {}, {}, 0, colour, 0};
        return perform({Put<Topic>{topic.id, topic}}) ? topic.id : TopicId();
    }
    ReasonId addReason(int number, const QString &text) const
    {
        if (project->catalogue().reasonLists.isEmpty()) {
            const ReasonList list{ReasonListId::create(), u"Goat List"_s};
            performCatalogue({Put<ReasonList>{list.id, list}});
        }
        const Reason reason{ReasonId::create(), project->catalogue().reasonLists.all().begin()->first, number,
                            text, false};
        return performCatalogue({Put<Reason>{reason.id, reason}}) ? reason.id : ReasonId();
    }
};

inline void sit(Desk &desk)
{
    desk.history = std::make_unique<History>(
        *desk.project, History::Context{u"Ann"_s, u"1"_s, [] { return qint64(1'000'000); }});
}

inline std::vector<SpeakerId> addCast(Catalogue &catalogue, int speakers)
{
    std::vector<SpeakerId> made;
    for (int at = 0; at < speakers; ++at) {
        const QString name = names()[at % names().size()];
        const Speaker speaker{SpeakerId::create(), u"The "_s + name,    name, {},
                              {name.toUpper()},    at < 9 ? at + 1 : 0, at};
        catalogue.speakers.load(speaker);
        made.push_back(speaker.id);
    }
    return made;
}

/// An episode of turns made by `turnsOf`, which is given the ids of a cast of so many.
template <typename TurnsOf>
Desk desk(int speakers, TurnsOf turnsOf)
{
    Desk made;
    Catalogue catalogue;
    made.speakers = addCast(catalogue, speakers);
    EpisodeData data;
    data.id = made.id = EpisodeId::create();
    data.turns = turnsOf(made.speakers);
    made.project = Sample::project(catalogue, {std::move(data)});
    sit(made);
    return made;
}

/// A conversation of so many turns: mostly short ones, now and then a long one; some speak more than others.
/// A very long one is spoken fast, since there is an end to the times that are kept.
inline std::vector<Turn> talk(const std::vector<SpeakerId> &speakers, int turns, bool isTimed,
                              quint32 seed = 7)
{
    Sample::Dice dice(seed);
    std::vector<Turn> made;
    made.reserve(size_t(turns));
    const qint64 msPerWord = turns > 20'000 ? 20 : 380;
    qint64 ms = 0;
    size_t last = 0;
    for (int at = 0; at < turns; ++at) {
        auto who =
            size_t(std::min(dice.roll(qsizetype(speakers.size())), dice.roll(qsizetype(speakers.size()))));
        if (who == last)
            who = (who + 1) % speakers.size();
        last = who;
        const int words = dice.chance(70) ? 1 + dice.roll(18) : 20 + dice.roll(90);
        const qint64 length = words * msPerWord;
        made.push_back(Sample::turn(speakers[who],
                                    {spokenLine(words, isTimed ? Span::measured(ms, ms + length) : Span())}));
        ms += length + (dice.roll(900) - 150) * msPerWord / 380;
    }
    return made;
}

inline Desk talkDesk(int speakers, int turns, bool isTimed)
{
    return desk(speakers, [=](const std::vector<SpeakerId> &cast) { return talk(cast, turns, isTimed); });
}

} // namespace TimelineSample
