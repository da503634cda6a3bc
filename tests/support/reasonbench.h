// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/reasonlistfile.h"
#include "model/editing/history.h"

namespace Sample
{

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// An episode of one speaker's turns, in a project with the starter's four reasons (25, 81, 82, 83), with its
/// history.
struct ReasonBench {
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    EpisodeId id = EpisodeId::create();
    SpeakerId farmer = SpeakerId::create();

    explicit ReasonBench(const std::vector<QStringList> &turns)
    {
        Catalogue catalogue;
        catalogue.speakers.load({farmer, u"Goat Farmer"_s, u"Farmer"_s, {}, {u"FARMER"_s}, 1, 0});
        const ReasonList list{ReasonListId::create(), u"Reasons"_s};
        catalogue.reasonLists.load(list);
        for (const ListedReason &listed : starterReasonList().reasons)
            catalogue.reasons.load(
                {ReasonId::create(), list.id, listed.number, listed.text, listed.isExplicit});
        EpisodeData data;
        data.id = id;
        for (const QStringList &lines : turns) {
            Turn turn{TurnId::create(), {TurnKind::Speech, farmer}, {}};
            for (const QString &line : lines)
                turn.lines.push_back(Line{LineId::create(), line, {}, {}, {}});
            data.turns.push_back(std::move(turn));
        }
        project = std::make_unique<Project>(ProjectId::create(), catalogue,
                                            std::vector<Project::Header>{{id, data.facts}});
        project->load(std::move(data));
        history =
            std::make_unique<History>(*project, History::Context{u"Ann"_s, u"1"_s, [] { return 1'000; }});
    }

    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    [[nodiscard]] const Transcript &transcript() const { return episode().transcript(); }
    [[nodiscard]] std::vector<Reason> reasons() const
    {
        std::vector<Reason> all;
        for (const auto &[reasonId, reason] : project->catalogue().reasons.all())
            all.push_back(reason);
        return all;
    }
    [[nodiscard]] ReasonId reason(int number) const
    {
        for (const Reason &reason : reasons()) {
            if (reason.number == number)
                return reason.id;
        }
        return {};
    }
    [[nodiscard]] Position at(int turn, int line, int offset) const
    {
        return {transcript().turnAt(turn).lines[size_t(line)].id, offset};
    }
    /// The first occurrence of some words in a turn's first line.
    [[nodiscard]] Range range(int turn, const QString &words) const
    {
        const auto start = qint32(transcript().turnAt(turn).lines.front().text.indexOf(words));
        return {at(turn, 0, start), at(turn, 0, start + qint32(words.size()))};
    }
    [[nodiscard]] Caret caret(int turn, int line = 0, int offset = 0) const
    {
        return caretAt(at(turn, line, offset));
    }
    [[nodiscard]] Caret selected(int turn, const QString &words) const
    {
        const Range chosen = range(turn, words);
        return {chosen.to, chosen.from};
    }
    [[nodiscard]] bool undo() { return history->undo(id).value().outcome == History::Walk::Outcome::Done; }
    /// "81 cited bound: reason number 81" for each link, "81 refused: …" for each refusal.
    [[nodiscard]] QStringList links() const
    {
        QStringList all;
        for (const auto &[annotationId, annotation] : episode().annotations().all()) {
            const Reason *reason = project->catalogue().reasons.find(annotation.reason());
            if (!reason)
                continue;
            const auto *link = annotation.as<ReasonLink>();
            const QString kind = !link               ? u"refused"_s
                                 : !link->isCited    ? u"related"_s
                                 : link->isWordBound ? u"cited bound"_s
                                                     : u"cited"_s;
            all.append(u"%1 %2: %3"_s.arg(QString::number(reason->number), kind,
                                          episode().textOf(annotation.places.front().range)));
        }
        return all;
    }
    /// The lines of all turns, turns apart by "|", lines by "/".
    [[nodiscard]] QString text() const
    {
        QStringList all;
        transcript().forEachTurn([&all](const Turn &turn) {
            QStringList lines;
            for (const Line &line : turn.lines)
                lines.append(line.text);
            all.append(lines.join(u'/'));
        });
        return all.join(u'|');
    }
};

} // namespace Sample
