// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/analysis/issuefinder.h"
#include "model/editing/history.h"

#include <algorithm>

namespace Sample
{

using namespace Ropewalk;

/// One turn of a bench: whose it is ("A", "B", …; empty for nobody, "#" for a break) and its lines.
struct BenchTurn {
    QString who;
    QStringList lines;
    std::vector<Span> spans = {}; ///< of the lines, from the first on
};

/// An episode written turn by turn, with its history, in which issues are looked for.
struct IssueBench {
    std::unique_ptr<Project> project;
    std::unique_ptr<History> history;
    EpisodeId id = EpisodeId::create();
    QHash<QString, SpeakerId> cast;

    explicit IssueBench(const std::vector<BenchTurn> &turns, const QStringList &page = {})
    {
        Catalogue catalogue;
        EpisodeData data;
        data.id = id;
        for (const QString &line : page)
            data.page.push_back({PageSection::Summary, Line{LineId::create(), line, {}, {}, {}}});
        for (const BenchTurn &each : turns) {
            Turn turn{TurnId::create(), {}, {}};
            if (each.who == u"#")
                turn.head.kind = TurnKind::Break;
            else if (!each.who.isEmpty())
                turn.head.speaker = speaker(each.who, catalogue);
            for (qsizetype at = 0; at < each.lines.size(); ++at) {
                turn.lines.push_back(Line{LineId::create(), each.lines[at], {}, {}, {}});
                if (size_t(at) < each.spans.size())
                    turn.lines.back().span = each.spans[size_t(at)];
            }
            data.turns.push_back(std::move(turn));
        }
        load(catalogue, std::move(data));
    }

    [[nodiscard]] const Episode &episode() const { return *project->episode(id); }
    [[nodiscard]] const Transcript &transcript() const { return episode().transcript(); }
    [[nodiscard]] const Line &line(qsizetype turn, qsizetype line = 0) const
    {
        return transcript().turnAt(turn).lines[size_t(line)];
    }
    /// The first occurrence of some words in a line.
    [[nodiscard]] Range range(const QString &words, qsizetype turn, qsizetype at = 0) const
    {
        const Line &there = line(turn, at);
        const auto start = qint32(there.text.indexOf(words));
        return {{there.id, start}, {there.id, start + qint32(words.size())}};
    }
    [[nodiscard]] std::vector<Issue> issues(const IssueRules &rules = {},
                                            const WordJudge *judge = nullptr) const
    {
        return IssueFinder(*project, rules, judge).find(episode());
    }
    /// "doubled-word: the the" for each.
    [[nodiscard]] QStringList found(const IssueRules &rules = {}, const WordJudge *judge = nullptr) const
    {
        return said(issues(rules, judge));
    }
    [[nodiscard]] static QStringList said(const std::vector<Issue> &issues)
    {
        QStringList all;
        for (const Issue &issue : issues)
            all.append(issueWord(issue.kind) + QStringLiteral(": ") + issue.said);
        return all;
    }
    bool perform(std::vector<Edit> edits)
    {
        return history->perform({id, QStringLiteral("a step"), std::move(edits)}).has_value();
    }
    /// "A: text" for each turn, its lines with " / " between.
    [[nodiscard]] QStringList text() const
    {
        QStringList all;
        transcript().forEachTurn([&](const Turn &turn) {
            QStringList lines;
            for (const Line &each : turn.lines)
                lines.append(each.text);
            all.append(cast.key(turn.head.speaker) + QStringLiteral(": ") +
                       lines.join(QStringLiteral(" / ")));
        });
        return all;
    }

private:
    SpeakerId speaker(const QString &name, Catalogue &catalogue)
    {
        SpeakerId &known = cast[name];
        if (known.isNull()) {
            known = SpeakerId::create();
            catalogue.speakers.load({known, name, name, {}, {name}, 0, 0});
        }
        return known;
    }
    void load(const Catalogue &catalogue, EpisodeData data)
    {
        project = std::make_unique<Project>(ProjectId::create(), catalogue,
                                            std::vector<Project::Header>{{id, data.facts}});
        project->load(std::move(data));
        history = std::make_unique<History>(
            *project, History::Context{QStringLiteral("Ann"), QStringLiteral("1"), [] { return 1'000; }});
    }
};

} // namespace Sample
