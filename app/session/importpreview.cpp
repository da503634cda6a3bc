// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/importpreview.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

using Kind = ImportedEpisode::Remark::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Kept:
        return Text::tr("Kept");
    case Kind::Dropped:
        return Text::tr("Left out");
    case Kind::Repaired:
        return Text::tr("Repaired");
    case Kind::Doubtful:
        return Text::tr("Doubtful");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString keptText(const EpisodeCounts &counts, const ImportedEpisode &imported)
{
    qsizetype timed = 0;
    qsizetype wordTimes = 0;
    for (const ImportedTurn &turn : imported.turns) {
        for (const Line &line : turn.lines) {
            timed += line.span.isKnown() ? 1 : 0;
            wordTimes += qsizetype(line.words.size());
        }
    }
    const auto people = std::ranges::count_if(
        counts.speakers, [](const SpeakerCounts &count) { return !count.speaker.isNull(); });
    QStringList parts{Text::tr("%n turn(s)", nullptr, int(counts.turns)),
                      Text::tr("%n speaker(s)", nullptr, int(people)),
                      Text::tr("%n word(s)", nullptr, int(counts.words)),
                      Text::tr("%n event(s)", nullptr, int(counts.events))};
    if (counts.markers > 0)
        parts.append(Text::tr("%n marker(s)", nullptr, int(counts.markers)));
    if (timed > 0)
        parts.append(Text::tr("%n timed line(s)", nullptr, int(timed)));
    if (wordTimes > 0)
        parts.append(Text::tr("%n word time(s)", nullptr, int(wordTimes)));
    return parts.join(u", "_s);
}

ImportPreview previewImport(const Catalogue &catalogue, const ImportedEpisode &imported)
{
    ImportPreview preview;
    preview.format = imported.imported ? imported.imported->format : QString();
    preview.title = imported.facts.title;
    preview.labels = findLabels(catalogue, imported);
    ImportPlan plan = planImport(catalogue, 0, imported, {});
    preview.remarks = std::move(plan.remarks);
    TurnCounter counter;
    for (const Turn &turn : std::get<InsertEpisode>(plan.step.edits.back()).data->turns)
        counter.add(turn);
    preview.kept = keptText(counter.counts(), imported);
    preview.lineCount = counter.counts().lines;
    for (const ImportedTurn &turn : imported.turns) {
        for (const Line &line : turn.lines) {
            if (qsizetype(preview.lines.size()) == ImportPreview::mostLines)
                return preview;
            const bool isFirst = &line == &turn.lines.front();
            preview.lines.push_back({line.span.start.isKnown() ? qint64(line.span.start.ms) : -1,
                                     isFirst ? turn.label : QString(), line.text, isFirst,
                                     turn.kind != TurnKind::Speech});
        }
    }
    return preview;
}

QStringList reportLines(const std::vector<ImportedEpisode::Remark> &remarks)
{
    QStringList lines;
    for (const Kind kind : {Kind::Doubtful, Kind::Dropped, Kind::Repaired, Kind::Kept}) {
        for (const ImportedEpisode::Remark &remark : remarks) {
            if (remark.kind != kind)
                continue;
            lines.append(remark.line > 0 ? Text::tr("%1, line %2: %3")
                                               .arg(kindText(kind), QString::number(remark.line), remark.text)
                                         : Text::tr("%1: %2").arg(kindText(kind), remark.text));
        }
    }
    return lines;
}

} // namespace Ropewalk
