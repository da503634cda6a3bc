// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/record.h"

#include <QRandomGenerator>

#include <memory>

namespace Ropewalk
{

/// Random content for projects: every field of every value gets something else than it begins with.
class RandomData final
{
public:
    explicit RandomData(quint32 seed)
        : m_random(seed)
    {
    }

    int number(int below) { return int(m_random.bounded(below)); }
    bool chance() { return m_random.bounded(2) == 0; }

    QString text(int words)
    {
        static const QStringList vocabulary = {
            QStringLiteral("rope"),        QStringLiteral("Größe"),     QStringLiteral("‘quoted’"),
            QStringLiteral("naïve—dash"),  QStringLiteral("שלום"),      QStringLiteral("結び目"),
            QStringLiteral("👩‍🚒"), QStringLiteral("<b>&amp;"),  QStringLiteral("'; DROP"),
            QStringLiteral("e\u0301"),     QStringLiteral("10\u00a0%"), QStringLiteral("SYS$ERR.LOG")};
        QStringList text;
        for (int at = 0; at < words; ++at)
            text.append(vocabulary.at(number(int(vocabulary.size()))));
        return text.join(u' ');
    }
    QDate date() { return QDate(2020 + number(6), 1 + number(12), 1 + number(28)); }
    TimePoint timePoint() { return {number(1'000'000), TimeKind(number(3))}; }
    Span span() { return {timePoint(), timePoint()}; }

    Line line()
    {
        Line line{LineId::create(), text(1 + number(12)), span(), {}, {}};
        qint32 at = 0;
        while (chance() && at + 2 < line.text.size()) {
            line.words.push_back({at, 1 + number(2), span(), chance() ? float(number(100)) / 128 : -1});
            at = line.words.back().end() + number(2);
            if (at + 3 > line.text.size())
                break;
        }
        for (int count = number(4); count > 0; --count)
            line.origins.push_back(number(100'000));
        return line;
    }
    Turn turn(const std::vector<SpeakerId> &speakers)
    {
        Turn turn{TurnId::create(), {TurnKind(number(5)), {}}, {}};
        if (!turn.head.isMarker() && !speakers.empty() && number(5) > 0)
            turn.head.speaker = speakers[size_t(number(int(speakers.size())))];
        for (int count = 1 + number(3); count > 0; --count)
            turn.lines.push_back(line());
        return turn;
    }
    Speaker speaker()
    {
        return {SpeakerId::create(), text(2), text(1), text(2), {text(1), text(2)}, number(9), number(20)};
    }
    Source source()
    {
        return {SourceId::create(),
                SourceKind(number(4)),
                text(2),
                text(1),
                text(1),
                chance() ? date() : QDate(),
                text(1),
                text(1),
                date(),
                text(20),
                chance() ? EpisodeId::create() : EpisodeId()};
    }
    Reason reason() { return {ReasonId::create(), ReasonListId::create(), number(200), text(5), chance()}; }
    Topic topic()
    {
        return {TopicId::create(), text(2),   LineId::create(), text(3),
                number(100),       number(9), number(100) / 8.0};
    }
    Citation citation()
    {
        return {CitationId::create(), chance() ? ReasonId::create() : ReasonId(), number(99), text(3),
                number(100) / 8.0};
    }
    EpisodeFacts facts()
    {
        return {text(3), text(1), date(), number(10'000'000), text(1), text(1), chance()};
    }

    Claim claim()
    {
        Claim claim{text(3),
                    SpeakerId::create(),
                    text(1),
                    ClaimKind(number(9)),
                    Risk(number(3)),
                    text(1),
                    Action(number(6)),
                    text(2),
                    {},
                    {}};
        for (int count = number(3); count > 0; --count) {
            claim.signOffs.push_back({text(1), date(), text(1)});
            claim.evidence.push_back({EvidenceKind(number(5)), Stance(number(3)), SourceId::create(), text(2),
                                      text(1), date(), chance(), text(1)});
        }
        return claim;
    }
    Annotation annotation(const std::vector<const Line *> &lines, int kind)
    {
        const AnnotationBody bodies[] = {TopicTag{TopicId::create()},
                                         ReasonLink{ReasonId::create(), chance(), chance()},
                                         claim(),
                                         Note{text(3), chance()},
                                         QuoteLock{},
                                         StrikeOut{},
                                         OffRecord{},
                                         RefusedMention{ReasonId::create()},
                                         SettledIssue{QStringLiteral("doubled-word")}};
        Annotation annotation{AnnotationId::create(), {}, bodies[kind], text(1), number(1'000'000'000)};
        for (int count = annotation.as<Claim>() ? 1 + number(3) : 1; count > 0; --count) {
            const Line &from = *lines[size_t(number(int(lines.size())))];
            const Line &to = *lines[size_t(number(int(lines.size())))];
            Place place{{{from.id, number(int(from.text.size()))}, {to.id, number(int(to.text.size()))}},
                        AnchorState(number(4)),
                        text(2),
                        SpeakerId::create()};
            if (place.state == AnchorState::Orphan)
                place.range = {};
            annotation.places.push_back(place);
        }
        return annotation;
    }
    std::shared_ptr<Imported> imported(int lines)
    {
        auto imported = std::make_shared<Imported>();
        imported->format = text(1);
        imported->fileName = text(1);
        imported->sha256 = QByteArray(32, char(number(256)));
        imported->encoding = Encoding(number(4));
        imported->hasByteOrderMark = chance();
        imported->lineEnd = QStringLiteral("\r\n");
        imported->head = chance() ? text(1) : QString();
        imported->tail = chance() ? QStringLiteral("") : QString();
        imported->report = {text(2), text(3)};
        const auto layout = [this] {
            return number(3) == 0 ? text(1) : chance() ? QStringLiteral("") : QString();
        };
        for (int count = lines; count > 0; --count)
            imported->lines.push_back({text(9), text(1), span(), TurnKind(number(5)), chance(), chance(),
                                       chance(), layout(), layout(), layout()});
        return imported;
    }
    EpisodeData episode(int turns, const std::vector<SpeakerId> &speakers = {})
    {
        EpisodeData data;
        data.id = EpisodeId::create();
        data.facts = facts();
        for (int section = 0; section < 5; ++section) {
            for (int count = number(3); count >= 0; --count)
                data.page.push_back({PageSection(section), line()});
        }
        for (int count = turns; count > 0; --count)
            data.turns.push_back(turn(speakers));
        for (int count = number(4); count >= 0; --count) {
            data.topics.push_back(topic());
            data.citations.push_back(citation());
        }
        std::vector<const Line *> lines;
        for (const PageLine &each : data.page)
            lines.push_back(&each.line);
        for (const Turn &each : data.turns) {
            for (const Line &line : each.lines)
                lines.push_back(&line);
        }
        for (int kind = 0; kind < 21; ++kind)
            data.annotations.push_back(annotation(lines, kind % 9));
        data.imported = imported(turns);
        return data;
    }

private:
    QRandomGenerator m_random;
};

/// Records by hand, as the history makes them.
inline std::shared_ptr<Record> recordOf(qint64 sequence, RowChanges rows)
{
    auto record = std::make_shared<Record>();
    record->sequence = sequence;
    record->group = {GroupId::create(),
                     rows.episode,
                     QStringLiteral("Step %1").arg(sequence),
                     QStringLiteral("Anna"),
                     1'700'000'000'000 + sequence,
                     QStringLiteral("run"),
                     {},
                     {}};
    record->rows = std::move(rows);
    return record;
}

} // namespace Ropewalk
