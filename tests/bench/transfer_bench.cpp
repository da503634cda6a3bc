// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// What an import, an export and a merge cost the thread of the user interface on 100,000 cues.
#include "app/session/cast.h"
#include "app/session/exporting.h"
#include "app/session/projectsession.h"
#include "app/session/readproject.h"
#include "model/analysis/statistics.h"
#include "model/base/timecode.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int cues = 100'000;

QByteArray captions()
{
    QByteArray text = "WEBVTT\n\n";
    for (int at = 0; at < cues; ++at) {
        text += formatTimestamp(at * 2000, u'.').toLatin1() + " --> " +
                formatTimestamp(at * 2000 + 1900, u'.').toLatin1() + "\n<v " +
                (at % 2 ? "Ana Ruiz" : "Ben Adler") +
                ">the goats stood on the roof and looked at us while we took the pager down from the barn " +
                QByteArray::number(at) + "\n\n";
    }
    return text;
}

void require(bool isWell, const char *what)
{
    if (!isWell)
        qFatal("%s failed", what);
}

template <typename Work>
auto measured(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    auto result = work();
    std::printf("%-60s %7.1f ms\n", what, double(timer.nsecsElapsed()) / 1e6);
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QByteArray bytes = captions();
    const FormatRegistry formats = FormatRegistry::standard();
    std::printf("%d cues, %.1f MB\n", cues, double(bytes.size()) / 1e6);

    const auto read = measured("read (in a worker)",
                               [&] { return formats.read(bytes, u"long.vtt"_s, {}, ImportOptions{}); });
    require(read.has_value(), "reading");
    auto session = ProjectSession::openOrCreate(folder.filePath(u"show.ropewalk"_s), u"Ann"_s);
    require(session.has_value(), "the session");
    const Project &project = (*session)->project();
    (void)measured("find labels (in a worker)", [&] { return findLabels(project.catalogue(), *read); });
    const ImportPlan plan =
        measured("plan the import (in a worker)", [&] { return planImport(project, *read, u"Long"_s); });
    require(measured("import: baseline, copying the episode's data",
                     [&] {
                         const EpisodeData copy = *std::get<InsertEpisode>(plan.step.edits.back()).data;
                         return copy.turns.size() > 1;
                     }),
            "the copy");
    require(measured("import", [&] { return (*session)->import(plan); }).has_value(), "the import");
    require(measured("import: until it is kept (the store's thread)", [&] { return (*session)->keep(); })
                .has_value(),
            "keeping");
    const Episode &episode = *project.episode(plan.episode);
    (void)measured("count turns and words (in slices)", [&] { return countsOf(episode.transcript()); });
    const ExportView view =
        measured("look at the episode for an export", [&] { return exportView(project, episode); });
    const auto exported = measured("make the file's bytes (in a worker)",
                                   [&] { return exportEpisode(view, *formats.find(u"vtt")); });
    require(exported.has_value() && exported->bytes == bytes, "the export");
    require(measured("write the file (in a worker)",
                     [&] { return writeExport(exported->bytes, folder.filePath(u"long.vtt"_s)); })
                .has_value(),
            "writing");
    Cast cast(project, (*session)->history());
    const SpeakerId ana = project.speakerOfLabel(u"Ana Ruiz"_s)->id;
    const SpeakerId ben = project.speakerOfLabel(u"Ben Adler"_s)->id;
    require(measured("rename the speaker of 50,000 turns", [&] { return cast.setCredit(ana, u"Ana R."_s); })
                .has_value(),
            "renaming");
    require(measured("merge the speaker of 50,000 turns", [&] { return cast.merge(ana, ben); }).has_value(),
            "merging");
    require(measured("take the merge back", [&] { return cast.undoMerge(plan.episode); }).has_value(),
            "taking back");
    return 0;
}
