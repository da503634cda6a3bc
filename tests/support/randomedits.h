// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/sampleproject.h"

/// Edits that fit an episode, of every kind, for random walks.
class RandomEdits
{
public:
    RandomEdits(Sample::Dice &dice, const Sample::Show &show)
        : m_dice(dice)
        , m_show(show)
    {
    }

    /// One edit of the episode; nothing where the dice fell on what the episode has not got.
    [[nodiscard]] std::optional<Ropewalk::Edit> next(const Ropewalk::Episode &episode)
    {
        m_lines.clear();
        episode.transcript().forEachTurn([this](const Ropewalk::Turn &turn) {
            for (const Ropewalk::Line &line : turn.lines)
                m_lines.push_back(&line);
        });
        m_spoken = m_lines.size();
        for (const Ropewalk::PageLine &page : episode.page())
            m_lines.push_back(&page.line);
        if (m_lines.empty())
            return insertTurns(episode);
        switch (m_dice.roll(20)) {
        case 0:
            return Ropewalk::Edit(splitLine());
        case 1:
            return joinLines(episode);
        case 2:
            return splitTurn(episode);
        case 3:
            return joinTurns(episode);
        case 4:
            return insertTurns(episode);
        case 5:
            return removeTurns(episode);
        case 6:
            return setHead(episode);
        case 7:
            return Ropewalk::Edit(setSpan());
        case 8:
            return page(episode);
        case 9:
            return entry(episode);
        case 10:
        case 11:
            return annotate(episode);
        case 12:
            return reAnnotate(episode);
        case 13:
            return topic(episode);
        default:
            return Ropewalk::Edit(replaceText());
        }
    }

    /// A place in `text` between two characters.
    [[nodiscard]] qint32 offsetIn(const QString &text)
    {
        qint32 at = m_dice.chance(15)   ? 0
                    : m_dice.chance(15) ? qint32(text.size())
                                        : m_dice.roll(text.size() + 1);
        if (at > 0 && at < text.size() && text[at].isLowSurrogate())
            --at;
        return at;
    }

    [[nodiscard]] Ropewalk::ReplaceText replaceText()
    {
        const Ropewalk::Line &line = *m_dice.pick(m_lines);
        qint32 from = offsetIn(line.text);
        qint32 to = m_dice.chance(40) ? from : offsetIn(line.text);
        if (to < from)
            std::swap(from, to);
        if (to - from > 12 && m_dice.chance(80)) {
            to = from + 6;
            to += line.text[to].isLowSurrogate() ? 1 : 0;
        }
        const QString inserted = from == to || m_dice.chance(50) ? Sample::text(m_dice, 3) : QString();
        return {line.id, from, line.text.sliced(from, to - from), inserted, m_dice.chance(10)};
    }

private:
    using MaybeEdit = std::optional<Ropewalk::Edit>;

    [[nodiscard]] Ropewalk::SplitLine splitLine()
    {
        const Ropewalk::Line &line = *m_dice.pick(m_lines);
        return {line.id, offsetIn(line.text), Ropewalk::LineId::create()};
    }

    [[nodiscard]] const Ropewalk::Turn *someTurn(const Ropewalk::Episode &episode)
    {
        const auto &transcript = episode.transcript();
        return transcript.turnCount() == 0 ? nullptr
                                           : &transcript.turnAt(m_dice.roll(transcript.turnCount()));
    }

    [[nodiscard]] MaybeEdit joinLines(const Ropewalk::Episode &episode)
    {
        if (m_dice.chance(20) && episode.page().size() > 1) {
            const auto at = size_t(m_dice.roll(qsizetype(episode.page().size()) - 1));
            const auto &page = episode.page();
            if (page[at].section == page[at + 1].section)
                return Ropewalk::JoinLines{page[at].line.id, page[at + 1].line.id};
        }
        const auto *turn = someTurn(episode);
        if (!turn || turn->lines.size() < 2)
            return std::nullopt;
        const auto at = size_t(m_dice.roll(qsizetype(turn->lines.size()) - 1));
        return Ropewalk::JoinLines{turn->lines[at].id, turn->lines[at + 1].id};
    }

    [[nodiscard]] MaybeEdit splitTurn(const Ropewalk::Episode &episode)
    {
        const auto *turn = someTurn(episode);
        if (!turn || turn->lines.size() < 2)
            return std::nullopt;
        const size_t at = 1 + size_t(m_dice.roll(qsizetype(turn->lines.size()) - 1));
        return Ropewalk::SplitTurn{turn->id, turn->lines[at].id, Ropewalk::TurnId::create()};
    }

    [[nodiscard]] MaybeEdit joinTurns(const Ropewalk::Episode &episode)
    {
        const auto &transcript = episode.transcript();
        if (transcript.turnCount() < 2)
            return std::nullopt;
        const int at = m_dice.roll(transcript.turnCount() - 1);
        return Ropewalk::JoinTurns{transcript.turnAt(at).id, transcript.turnAt(at + 1).id};
    }

    [[nodiscard]] MaybeEdit insertTurns(const Ropewalk::Episode &episode)
    {
        if (episode.transcript().lineCount() > 40)
            return removeTurns(episode);
        Ropewalk::InsertTurns edit;
        if (const auto *after = someTurn(episode); after && m_dice.chance(85))
            edit.after = after->id;
        for (int count = 1 + m_dice.roll(3); count > 0; --count) {
            std::vector<Ropewalk::Line> lines;
            for (int more = 1 + m_dice.roll(2); more > 0; --more)
                lines.push_back(Sample::line(Sample::text(m_dice, 8), m_dice.chance(50)));
            edit.turns.push_back(Sample::turn(m_dice.pick(m_show.speakers), std::move(lines)));
        }
        return edit;
    }

    [[nodiscard]] MaybeEdit removeTurns(const Ropewalk::Episode &episode)
    {
        const auto *turn = someTurn(episode);
        if (!turn || (episode.transcript().turnCount() < 5 && m_dice.chance(90)))
            return std::nullopt;
        const qsizetype left = episode.transcript().turnCount() - episode.transcript().indexOf(turn->id);
        return Ropewalk::RemoveTurns{turn->id, 1 + m_dice.roll(std::min<qsizetype>(left, 3))};
    }

    [[nodiscard]] MaybeEdit setHead(const Ropewalk::Episode &episode)
    {
        const auto *turn = someTurn(episode);
        if (!turn)
            return std::nullopt;
        Ropewalk::TurnHead head{Ropewalk::TurnKind::Speech, m_dice.pick(m_show.speakers)};
        if (m_dice.chance(10))
            head = {Ropewalk::TurnKind::Jingle, {}};
        return Ropewalk::SetHead{turn->id, head};
    }

    [[nodiscard]] Ropewalk::SetSpan setSpan()
    {
        return {m_dice.pick(m_lines)->id, Ropewalk::Span::measured(m_dice.roll(1000), m_dice.roll(1000))};
    }

    [[nodiscard]] MaybeEdit page(const Ropewalk::Episode &episode)
    {
        const auto &lines = episode.page();
        if (lines.empty() || (lines.size() < 10 && m_dice.chance(60))) {
            Ropewalk::InsertPageLine edit;
            edit.line = {Ropewalk::PageSection(m_dice.roll(5)), Sample::line(Sample::text(m_dice, 5))};
            if (!lines.empty() && m_dice.chance(80))
                edit.after = m_dice.pick(lines).line.id;
            return edit;
        }
        return Ropewalk::RemovePageLine{m_dice.pick(lines).line.id};
    }

    [[nodiscard]] MaybeEdit entry(const Ropewalk::Episode &episode)
    {
        if (m_dice.chance(30)) {
            auto facts = episode.facts();
            facts.title = Sample::text(m_dice, 4);
            return Ropewalk::SetEpisodeFacts{facts};
        }
        const auto &citations = episode.citations().all();
        if (!citations.empty() && m_dice.chance(40))
            return Ropewalk::Put<Ropewalk::Citation>{citations.begin()->first, std::nullopt};
        if (m_dice.chance(50)) {
            const Ropewalk::Citation citation{
                Ropewalk::CitationId::create(), {}, m_dice.roll(100), Sample::text(m_dice, 3), 1.5};
            return Ropewalk::Put<Ropewalk::Citation>{citation.id, citation};
        }
        return topic(episode);
    }

    [[nodiscard]] Ropewalk::Topic someTopic(const Ropewalk::Episode &episode)
    {
        const auto &topics = episode.topics().all();
        return std::next(topics.begin(), m_dice.roll(qsizetype(topics.size())))->second;
    }

    /// A new topic, one that is changed or moved, or one that goes; one always stays.
    [[nodiscard]] MaybeEdit topic(const Ropewalk::Episode &episode)
    {
        using Ropewalk::Topic;
        const auto &topics = episode.topics().all();
        if (m_dice.chance(25) && topics.size() < 8) {
            const Topic made{Ropewalk::TopicId::create(), Sample::text(m_dice, 2), {}, {}, 0, 0, 9};
            return Ropewalk::Put<Topic>{made.id, made};
        }
        Topic changed = someTopic(episode);
        const auto isTag = [&changed](const auto &entry) {
            const auto *tag = entry.second.template as<Ropewalk::TopicTag>();
            return tag && tag->topic == changed.id;
        };
        if (m_dice.chance(30) && topics.size() > 1) {
            // Its tags go first.
            const auto &all = episode.annotations().all();
            if (const auto tag = std::ranges::find_if(all, isTag); tag != all.end())
                return Ropewalk::Put<Ropewalk::Annotation>{tag->first, std::nullopt};
            return Ropewalk::Put<Topic>{changed.id, std::nullopt};
        }
        changed.notes = Sample::text(m_dice, 3);
        changed.order = m_dice.roll(10);
        changed.targetMs = qint64(m_dice.roll(10)) * 60'000;
        if (m_dice.chance(30) && !episode.page().empty())
            changed.publishedLine = m_dice.pick(episode.page()).line.id;
        return Ropewalk::Put<Topic>{changed.id, changed};
    }

    /// A range with at least one character, over one or a few lines of the page or of the transcript.
    [[nodiscard]] std::optional<Ropewalk::Range> range(const Ropewalk::Episode &episode)
    {
        const bool onPage = m_dice.chance(15) || m_spoken == 0;
        const size_t begin = onPage ? m_spoken : 0;
        const size_t end = onPage ? m_lines.size() : m_spoken;
        if (begin == end)
            return std::nullopt;
        const size_t first = begin + size_t(m_dice.roll(qsizetype(end - begin)));
        size_t last = first;
        while (last + 1 < end && m_dice.chance(30))
            ++last;
        Ropewalk::Range range{{m_lines[first]->id, 0},
                              {m_lines[last]->id, qint32(m_lines[last]->text.size())}};
        if (m_dice.chance(65)) {
            range.from.offset = offsetIn(m_lines[first]->text);
            range.to.offset = offsetIn(m_lines[last]->text);
            if (first == last && range.to.offset < range.from.offset)
                std::swap(range.from.offset, range.to.offset);
        }
        return episode.textOf(range).remove(u'\n').isEmpty() ? std::nullopt : std::optional(range);
    }

    [[nodiscard]] Ropewalk::AnnotationBody body(const Ropewalk::Episode &episode)
    {
        switch (m_dice.roll(10)) {
        case 0:
        case 1:
            return Ropewalk::TopicTag{someTopic(episode).id};
        case 2:
            return Ropewalk::ReasonLink{m_dice.pick(m_show.reasons), m_dice.chance(70), m_dice.chance(50)};
        case 3:
            return Ropewalk::Note{Sample::text(m_dice, 3), m_dice.chance(30)};
        case 4:
            return Ropewalk::QuoteLock{};
        case 5:
            return Ropewalk::StrikeOut{};
        case 6:
            return Ropewalk::OffRecord{};
        case 7:
            return Ropewalk::RefusedMention{m_dice.pick(m_show.reasons)};
        case 8:
            return Ropewalk::SettledIssue{QStringLiteral("doubled-word")};
        default:
            return claim();
        }
    }

    [[nodiscard]] Ropewalk::Claim claim()
    {
        Ropewalk::Claim claim;
        claim.statement = Sample::text(m_dice, 3);
        claim.speaker = m_dice.pick(m_show.speakers);
        claim.kind = Ropewalk::ClaimKind(m_dice.roll(9));
        claim.risk = Ropewalk::Risk(m_dice.roll(3));
        claim.action = Ropewalk::Action(m_dice.roll(6));
        if (m_dice.chance(60)) {
            claim.verdict = QStringLiteral("verified");
            claim.signOffs.push_back({QStringLiteral("Ann"), QDate(2026, 3, 1 + m_dice.roll(28)), {}});
        }
        while (m_dice.chance(40)) {
            Ropewalk::Evidence evidence;
            evidence.kind = Ropewalk::EvidenceKind(m_dice.roll(4));
            evidence.stance = Ropewalk::Stance(m_dice.roll(3));
            evidence.source = m_dice.chance(70) ? m_show.source : Ropewalk::SourceId();
            evidence.quote = Sample::text(m_dice, 4);
            claim.evidence.push_back(evidence);
        }
        return claim;
    }

    [[nodiscard]] MaybeEdit annotate(const Ropewalk::Episode &episode)
    {
        const auto place = range(episode);
        if (!place || episode.annotations().all().size() > 40)
            return std::nullopt;
        auto made = Sample::annotation(episode, *place, body(episode));
        while (made.as<Ropewalk::Claim>() && m_dice.chance(30)) {
            if (const auto more = range(episode))
                made.places.push_back(
                    Sample::annotation(episode, *more, Ropewalk::QuoteLock{}).places.front());
        }
        return Ropewalk::Put<Ropewalk::Annotation>{made.id, made};
    }

    /// Changes one that is there, confirms it, attaches it to other words, or removes it.
    [[nodiscard]] MaybeEdit reAnnotate(const Ropewalk::Episode &episode)
    {
        const auto &all = episode.annotations().all();
        if (all.empty())
            return std::nullopt;
        auto annotation = std::next(all.begin(), m_dice.roll(qsizetype(all.size())))->second;
        if (m_dice.chance(45))
            return Ropewalk::Put<Ropewalk::Annotation>{annotation.id, std::nullopt};
        annotation.author = Sample::text(m_dice, 2);
        auto &place = annotation.places[size_t(m_dice.roll(qsizetype(annotation.places.size())))];
        const auto other = m_dice.chance(50) || place.state == Ropewalk::AnchorState::Orphan
                               ? range(episode)
                               : std::optional(place.range);
        if (other)
            place = Sample::annotation(episode, *other, Ropewalk::QuoteLock{}).places.front();
        if (annotation.as<Ropewalk::Claim>())
            annotation.body = claim();
        return Ropewalk::Put<Ropewalk::Annotation>{annotation.id, annotation};
    }

    Sample::Dice &m_dice;
    const Sample::Show &m_show;
    std::vector<const Ropewalk::Line *> m_lines; ///< spoken ones first, then the page's
    size_t m_spoken = 0;
};
