// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/pictures/worked.h"

#include "app/session/claims.h"
#include "app/session/marks.h"
#include "app/session/outline.h"
#include "app/session/reasonlinks.h"
#include "app/session/sources.h"
#include "model/analysis/mentions.h"
#include "model/analysis/topics.h"

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 minuteMs = 60'000;

Caret caretAtTurn(const Episode &episode, qsizetype turn)
{
    const Position start{episode.transcript().turnAt(turn).lines.front().id, 0};
    return {start, start};
}

void tagTopics(ProjectSession &session, EpisodeId id)
{
    const Episode &episode = *session.project().episode(id);
    Outline outline(session.project(), session.history(), id);
    const std::vector<Topic> topics = outlineOf(episode);
    const qsizetype turns = episode.transcript().turnCount();
    const auto parts = qsizetype(topics.size()) + 1; // the last part stays untagged
    for (size_t at = 0; at < topics.size(); ++at) {
        const Caret caret = caretAtTurn(episode, turns * qsizetype(at) / parts);
        Q_UNUSED(outline.startHere({topics[at].id}, caret));
        Q_UNUSED(outline.setTarget(topics[at].id, minuteMs * (1 + qint64(at % 3))));
    }
    Q_UNUSED(outline.stopHere(caretAtTurn(episode, turns * (parts - 1) / parts)));
}

void linkReasons(ProjectSession &session, EpisodeId id)
{
    const Episode &episode = *session.project().episode(id);
    std::vector<Reason> reasons;
    for (const auto &entry : session.project().catalogue().reasons.all())
        reasons.push_back(entry.second);
    std::vector<Mention> mentions = findMentions(episode.transcript(), reasons);
    mentions.resize((mentions.size() + 1) / 2);
    Q_UNUSED(ReasonLinks(session.project(), session.history(), id).accept(mentions, {}));
}

/// Sentences that hold a number, at most one a turn, are what a checker would begin with.
std::vector<Range> sentencesWithNumbers(const Episode &episode, const Claims &claims)
{
    static const QRegularExpression number(u"\\b(\\d+|[a-z]+ty|hundred|nineteen|fifteen|eight)\\b"_s);
    std::vector<Range> found;
    for (qsizetype at = 0; at < episode.transcript().turnCount(); ++at) {
        const Line &line = episode.transcript().turnAt(at).lines.front();
        const auto match = number.match(line.text);
        const Position place{line.id, qint32(match.capturedStart())};
        if (const auto words = match.hasMatch() ? claims.wordsAt({place, place}) : Result<Range>(Range()))
            if (!words->from.line.isNull())
                found.push_back(*words);
    }
    return found;
}

void checkClaims(ProjectSession &session, EpisodeId id)
{
    const Episode &episode = *session.project().episode(id);
    Claims claims(session.project(), session.history(), id);
    Sources sources(session.project(), session.history());
    const QStringList scale = session.project().catalogue().facts.verdicts;
    const std::vector<Range> sentences = sentencesWithNumbers(episode, claims);
    for (size_t at = 0; at < sentences.size(); ++at) {
        const auto claim = claims.make({sentences[at].to, sentences[at].from});
        if (!claim)
            continue;
        Q_UNUSED(claims.setKind(*claim, ClaimKind::Number));
        if (at % 4 != 3 && !scale.isEmpty())
            Q_UNUSED(claims.setVerdict(*claim, scale[qsizetype(at) % scale.size()]));
        if (at != 0)
            continue;
        const auto source = sources.make(u"Notes of the producer"_s);
        if (!source)
            continue;
        const QString text = u"The producer counted twice.\nThe number on tape is the one in the log."_s;
        Q_UNUSED(sources.setText(*source, text));
        Evidence evidence;
        evidence.source = *source;
        evidence.quote = u"The number on tape is the one in the log."_s;
        evidence.stance = Stance::Supports;
        Q_UNUSED(claims.addEvidence(*claim, evidence));
    }
}

void markWords(ProjectSession &session, EpisodeId id)
{
    const Episode &episode = *session.project().episode(id);
    Marks marks(session.project(), session.history(), id);
    const auto wordsOf = [&](qsizetype turn, qint32 most) {
        const Line &line = episode.transcript().turnAt(turn).lines.front();
        return Range{{line.id, 0}, {line.id, std::min(most, qint32(line.text.size()))}};
    };
    Q_UNUSED(marks.addNote(wordsOf(4, 20), {u"Ask whether this can be said."_s, false}));
    Q_UNUSED(marks.toggle(Marks::Kind::StrikeOut, wordsOf(6, 5)));
    Q_UNUSED(marks.toggle(Marks::Kind::QuoteLock, wordsOf(8, 30)));
}

} // namespace

void workOn(ProjectSession &session, EpisodeId episode)
{
    tagTopics(session, episode);
    linkReasons(session, episode);
    checkClaims(session, episode);
    markWords(session, episode);
}
