// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/srt.h"
#include "model/formats/vtt.h"

#include "tests/support/exportof.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Ropewalk;

namespace
{

constexpr int cues = 100'000;
constexpr int runs = 7;

/// The median of some runs, in ms.
template <typename Work>
double measure(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[runs / 2];
}

/// An episode in cues of two to twelve words, a name at every tenth.
QString makeSrt()
{
    const QStringList words =
        u"the goats never page you at night since they have no phones and sleep"_s.split(u' ');
    QString text;
    for (int i = 0; i < cues; ++i) {
        const auto time = [](int ms) {
            return u"%1:%2:%3,%4"_s.arg(ms / 3'600'000, 2, 10, QLatin1Char('0'))
                .arg(ms / 60'000 % 60, 2, 10, QLatin1Char('0'))
                .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'))
                .arg(ms % 1000, 3, 10, QLatin1Char('0'));
        };
        text += QString::number(i + 1) + u'\n' + time(i * 2000) + u" --> "_s + time(i * 2000 + 1900) + u'\n';
        if (i % 10 == 0)
            text += i % 20 == 0 ? u"Ana: "_s : u"Ben: "_s;
        for (int w = 0; w < 2 + i % 11; ++w)
            text += words[(i + w * 5) % words.size()] + u' ';
        text.chop(1);
        text += u".\n\n"_s;
    }
    text.chop(1);
    return text;
}

void print(const char *what, double ms)
{
    std::printf("%-52s %8.1f ms\n", what, ms);
}

} // namespace

int main()
{
    SourceText source;
    source.text = makeSrt();
    std::printf("SRT, %d cues, %.1f M characters, median of %d runs\n", cues,
                double(source.text.size()) / 1e6, runs);

    qsizetype found = 0;
    volatile qsizetype scanned = 0; // so that the scan is not left out
    print(
        "baseline: one regular expression over the text", measure([&] {
            static const QRegularExpression cue(
                u"(\\d+)\\n(\\d+):(\\d\\d):(\\d\\d),(\\d{3}) --> (\\d+):(\\d\\d):(\\d\\d),(\\d{3})\\n(.*?)(?:\\n\\n|\\n?\\z)"_s,
                QRegularExpression::DotMatchesEverythingOption);
            found = 0;
            for (auto match = cue.globalMatch(source.text); match.hasNext(); match.next())
                ++found;
        }));
    if (found != cues) {
        std::fprintf(stderr, "the regular expression finds %lld cues\n", qlonglong(found));
        return 1;
    }
    print("baseline: bare scan for arrows and row ends", measure([&] {
              qsizetype rows = 0;
              qsizetype arrows = 0;
              const QStringView text = source.text;
              for (qsizetype at = 0; at < text.size(); ++at) {
                  rows += text[at] == u'\n' ? 1 : 0;
                  arrows += text[at] == u'>' && at > 1 && text[at - 1] == u'-' ? 1 : 0;
              }
              scanned = scanned + arrows + rows;
          }));
    Result<ImportedEpisode> episode;
    const auto importer = srtImporter();
    print("import, text to episode (goal 60)", measure([&] { episode = importer->read(source, {}); }));
    // The episode before is freed in the run: what a program pays when it imports one file after the other.
    if (!episode || episode->imported->lines.size() != size_t(cues)) {
        std::fprintf(stderr, "the import is wrong\n");
        return 1;
    }
    ExportEpisode exported;
    print("as an exporter's value", measure([&] { exported = exportOf(*episode); }));
    QString vtt;
    print("export to WebVTT", measure([&] { vtt = vttExporter()->write(exported).text; }));
    print("convert SRT to WebVTT, text to text (goal 400)", measure([&] {
              const auto read = importer->read(source, {});
              vtt = vttExporter()->write(exportOf(*read)).text;
          }));
    print("export to SRT, unedited",
          measure([&] { found = srtExporter()->write(exported).text == source.text ? cues : 0; }));
    SourceText vttSource;
    vttSource.text = vtt;
    print("import of that WebVTT, with voices",
          measure([&] { episode = vttImporter()->read(vttSource, {}); }));
    return found == cues && episode && episode->imported->lines.size() == size_t(cues) ? 0 : 1;
}
