// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/exportview.h"

#include "model/analysis/reasonuses.h"
#include "model/base/text.h"
#include "model/editing/retiming.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// What is withheld of each line: sorted, without overlaps.
using Withheld = QHash<LineId, QList<Stretch>>;

void withhold(Withheld &withheld, const Episode &episode, const Range &range)
{
    const auto add = [&](const Line &line) {
        const qsizetype from = line.id == range.from.line ? range.from.offset : 0;
        const qsizetype to = line.id == range.to.line ? range.to.offset : line.text.size();
        if (from < to)
            withheld[line.id].append({from, to - from});
        return line.id == range.to.line;
    };
    if (auto place = episode.transcript().findLine(range.from.line)) {
        while (place && !add(place.line()))
            place = episode.transcript().nextLine(place);
        return;
    }
    const qsizetype first = episode.pageIndex(range.from.line);
    for (size_t at = size_t(first); first >= 0 && at < episode.page().size(); ++at) {
        if (add(episode.page()[at].line))
            return;
    }
}

/// A line without what is withheld of it.
Line without(Line line, const QList<Stretch> &stretches)
{
    for (const Stretch &stretch : leftOut(line.text, stretches) | std::views::reverse) {
        line.text.remove(stretch.start, stretch.length);
        (void)retime(line.words, line.span, line.text, qint32(stretch.start), qint32(stretch.length), 0);
    }
    return line;
}

/// The lines that are left; one that is withheld to its last word is gone.
template <typename Entry, typename LineOf>
std::vector<Entry> visible(std::vector<Entry> entries, const Withheld &withheld, LineOf lineOf)
{
    std::erase_if(entries, [&](Entry &entry) {
        Line &line = std::invoke(lineOf, entry);
        const auto found = withheld.constFind(line.id);
        if (found == withheld.constEnd())
            return false;
        line = without(std::move(line), *found);
        return line.text.trimmed().isEmpty();
    });
    return entries;
}

/// The label as the turn's first line had it in its file, while it still means the turn's speaker.
QString labelOf(const Turn &turn, const Speaker &speaker, const Imported *imported)
{
    const auto &origins = turn.lines.front().origins;
    if (imported && !origins.empty() && size_t(origins.front()) < imported->lines.size()) {
        const QString &found = imported->lines[size_t(origins.front())].label;
        if (speaker.labels.contains(found))
            return found;
    }
    return speaker.labels.isEmpty() ? speaker.name : speaker.labels.front();
}

/// The page with its reasons made from links and citations: a line that says the same already stays as it is.
void writeReasons(std::vector<PageLine> &page, const Episode &episode, const Catalogue &catalogue)
{
    std::vector<PageLine> printed;
    const auto isReason = [](const PageLine &line) { return line.section == PageSection::Reasons; };
    std::ranges::copy_if(page, std::back_inserter(printed), isReason);
    std::erase_if(page, isReason);
    std::vector<PageLine> reasons;
    for (const PageReason &reason : pageReasons(episode, catalogue)) {
        const QString text = u"#%1 — %2"_s.arg(QString::number(reason.number), reason.text);
        const auto same =
            std::ranges::find_if(printed, [&text](const PageLine &line) { return line.line.text == text; });
        if (same != printed.end())
            reasons.push_back(*same);
        else
            reasons.push_back({PageSection::Reasons, Line{LineId::create(), text, {}, {}, {}}});
    }
    const auto behind =
        std::ranges::find_if(page, [](const PageLine &line) { return line.section > PageSection::Reasons; });
    page.insert(behind, reasons.begin(), reasons.end());
}

} // namespace

ExportView exportView(const Project &project, const Episode &episode, ExportWords words)
{
    ExportView view;
    Withheld withheld;
    for (const auto &[id, annotation] : episode.annotations().all()) {
        if (!annotation.isWithheld() || annotation.places.front().state == AnchorState::Orphan)
            continue;
        const bool isStruck = annotation.as<StrikeOut>() != nullptr;
        view.struckPlaces += isStruck ? 1 : 0;
        if (isStruck && words == ExportWords::Verbatim)
            continue;
        withhold(withheld, episode, annotation.places.front().range);
        ++view.withheldPlaces;
    }
    for (QList<Stretch> &stretches : withheld)
        sortAndMerge(stretches);
    if (view.withheldPlaces > 0 && words == ExportWords::Verbatim)
        view.remarks.append(QCoreApplication::translate(
            "ExportView", "%n passage(s) off the record left out.", nullptr, int(view.withheldPlaces)));
    else if (view.withheldPlaces > 0)
        view.remarks.append(QCoreApplication::translate("ExportView",
                                                        "%n passage(s) struck or off the record left out.",
                                                        nullptr, int(view.withheldPlaces)));

    ExportEpisode &out = view.episode;
    out.facts = episode.facts();
    out.imported = episode.imported();
    out.page = episode.page();
    if (out.facts.reasonsFromLinks)
        writeReasons(out.page, episode, project.catalogue());
    out.page = visible(std::move(out.page), withheld, &PageLine::line);
    for (const PageLine &page : out.page) {
        if (page.section == PageSection::Panel)
            out.panel.push_back(page.line.text);
    }
    episode.transcript().forEachTurn([&](const Turn &turn) {
        ExportTurn made{turn.head.kind, {}, {}, {}, {}};
        if (const Speaker *speaker = project.catalogue().speakers.find(turn.head.speaker)) {
            made.label = labelOf(turn, *speaker, out.imported.get());
            made.name = speaker->name;
            made.shortName = speaker->shortName;
        }
        made.lines = visible(turn.lines, withheld, std::identity());
        if (!made.lines.empty())
            out.turns.push_back(std::move(made));
    });
    return view;
}

} // namespace Ropewalk
