// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/project.h"
#include "model/editing/edit.h"

#include <random>

/// Small projects of our own making for the tests of the model.
namespace Sample
{

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// A generator with a known seed: the same walk every time.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }
    /// From 0 to `sides` exclusive.
    [[nodiscard]] int roll(qsizetype sides)
    {
        return int(m_engine() % std::mt19937::result_type(std::max<qsizetype>(sides, 1)));
    }
    [[nodiscard]] bool chance(int percent) { return roll(100) < percent; }
    template <typename Items>
    [[nodiscard]] const auto &pick(const Items &items)
    {
        return items[typename Items::size_type(roll(qsizetype(items.size())))];
    }

private:
    std::mt19937 m_engine;
};

/// Words with what trips offsets up: characters beyond U+FFFF, combining marks, events, dashes, quotes.
inline const QStringList &vocabulary()
{
    static const QStringList words = {
        u"goats"_s,      u"never"_s,       u"page"_s, u"you"_s,      u"twelve"_s, u"12"_s,      u"🐐"_s,
        u"cafe\u0301"_s, u"“rope”"_s,      u"—"_s,    u"[sighs]"_s,  u"tether"_s, u"stake,"_s,  u"Barn."_s,
        u"don’t"_s,      u"👩‍🌾"_s, u"a"_s,    u"meetings"_s, u"3.5"_s,    u"ｗｉｄｅ"_s};
    return words;
}

inline QString text(Dice &dice, int most)
{
    QStringList words;
    for (int count = dice.roll(most + 1); count > 0; --count)
        words.append(dice.pick(vocabulary()));
    return words.join(u' ');
}

/// A line with a new id; its words are timed where `isTimed`.
inline Line line(const QString &text, bool isTimed = false, qint64 startMs = 0)
{
    Line line{LineId::create(), text, {}, {}, {}};
    if (!isTimed)
        return line;
    line.span = Span::measured(startMs, startMs + 100 * (text.size() + 1));
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype space = text.indexOf(u' ', at);
        const qsizetype end = space < 0 ? text.size() : space;
        if (end > at)
            line.words.push_back({qint32(at), qint32(end - at),
                                  Span::measured(startMs + 100 * at, startMs + 100 * end), 0.75F});
        at = end + 1;
    }
    return line;
}

inline Turn turn(SpeakerId speaker, std::vector<Line> lines)
{
    return {TurnId::create(), {TurnKind::Speech, speaker}, std::move(lines)};
}

/// A cast of three, a list of two reasons, and a source.
struct Show {
    std::vector<SpeakerId> speakers;
    ReasonListId list;
    std::vector<ReasonId> reasons;
    SourceId source;
    Catalogue catalogue;
};

inline Show show()
{
    Show made;
    for (const auto &name : {u"Host"_s, u"Farmer"_s, u"Founder"_s}) {
        const Speaker speaker{SpeakerId::create(), u"The "_s + name, name, {}, {name.toUpper()}, 0, 0};
        made.speakers.push_back(speaker.id);
        made.catalogue.speakers.load(speaker);
    }
    made.list = ReasonListId::create();
    made.catalogue.reasonLists.load({made.list, u"Reasons to keep goats"_s});
    for (const int number : {1, 2}) {
        const Reason reason{ReasonId::create(), made.list, number, u"They do not page anybody."_s, false};
        made.reasons.push_back(reason.id);
        made.catalogue.reasons.load(reason);
    }
    Source source;
    source.id = made.source = SourceId::create();
    source.title = u"Goats, a handbook"_s;
    made.catalogue.sources.load(source);
    return made;
}

/// An episode of random turns, with a page of four lines and two topics.
inline EpisodeData episode(Dice &dice, const Show &show, int turns)
{
    EpisodeData data;
    data.id = EpisodeId::create();
    data.facts.title = u"An episode"_s;
    for (const auto section :
         {PageSection::Summary, PageSection::Summary, PageSection::Topics, PageSection::Panel})
        data.page.push_back({section, line(text(dice, 6))});
    qint64 ms = 0;
    for (int at = 0; at < turns; ++at) {
        std::vector<Line> lines;
        for (int count = 1 + dice.roll(3); count > 0; --count) {
            lines.push_back(line(text(dice, 9), dice.chance(60), ms));
            lines.back().origins = {at};
            ms += 5000;
        }
        data.turns.push_back(turn(dice.pick(show.speakers), std::move(lines)));
    }
    for (const auto &name : {u"Goats"_s, u"Ropes"_s})
        data.topics.push_back({TopicId::create(), name, {}, {}, 0, 0, 0});
    return data;
}

/// A project with one episode per entry of `episodes`, all loaded.
inline std::unique_ptr<Project> project(const Catalogue &catalogue, const std::vector<EpisodeData> &episodes)
{
    std::vector<Project::Header> headers;
    headers.reserve(episodes.size());
    for (const EpisodeData &data : episodes)
        headers.push_back({data.id, data.facts});
    auto made = std::make_unique<Project>(ProjectId::create(), catalogue, std::move(headers));
    for (const EpisodeData &data : episodes)
        made->load(data);
    return made;
}

/// An annotation as people make it: with the words and the speaker that it is made for.
inline Annotation annotation(const Episode &episode, const Range &range, AnnotationBody body)
{
    Annotation made;
    made.id = AnnotationId::create();
    made.body = std::move(body);
    made.author = u"Ann"_s;
    made.places.push_back(
        {range, AnchorState::Exact, episode.textOf(range), episode.speakerAt(range.from.line)});
    return made;
}

} // namespace Sample
