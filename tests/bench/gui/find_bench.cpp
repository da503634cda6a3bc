// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
//
// Counting and replacing hits as the find bar does, beside a bare QString::count and QString::replace over
// the same texts. Run by `script/test --bench`.
#include "app/session/episodeeditor.h"
#include "app/window/episodesearch.h"
#include "tests/support/sampleproject.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// 25 words a line; every second line has one "page" in it.
EpisodeData longEpisode(int lines)
{
    const QString plain =
        u"the goats stood on the roof and looked at us while we took the pager down from the barn "
        u"and threw it over the fence "_s;
    EpisodeData data;
    data.id = EpisodeId::create();
    data.turns.reserve(size_t(lines));
    for (int at = 0; at < lines; ++at) {
        const QString text =
            plain + (at % 2 ? u"to page nobody "_s : u"to call nobody "_s) + QString::number(at);
        data.turns.push_back(Sample::turn({}, {Sample::line(text)}));
    }
    return data;
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void measure(int lines, const char *name, const QString &text, const FindOptions &options)
{
    EpisodeData data = longEpisode(lines);
    const EpisodeId id = data.id;
    const auto project = Sample::project({}, {std::move(data)});
    const Episode &episode = *project->episode(id);
    qsizetype bare = 0;
    const auto sensitivity = options.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const double baseline = milliseconds([&] {
        episode.transcript().forEachTurn([&](const Turn &turn) {
            for (const Line &line : turn.lines)
                bare += line.text.count(text, sensitivity);
        });
    });

    EpisodeSearch search;
    double longest = 0;
    const LineId middle = episode.transcript().lineAt(lines / 2).line().id;
    const double counting = milliseconds([&] {
        longest =
            milliseconds([&] { search.start(*project, episode, *Finder::make(text, options), {}, middle); });
        while (search.isCounting())
            longest = std::max(longest, milliseconds([] { QCoreApplication::processEvents(); }));
    });
    double step = 0;
    double number = 0;
    if (const auto hit = search.next({middle, 0})) {
        step = milliseconds([&] { (void)search.previous(hit->range.from); });
        number = milliseconds([&] { (void)search.numberOf(hit->range.from); });
    }
    std::printf("%9d lines, %-22s %9lld hits in %7.1f ms, the loop is held up %4.1f ms at most; "
                "QString::count %7.1f ms; "
                "previous hit "
                "%.3f ms, its number %.3f ms\n",
                lines, name, static_cast<long long>(search.found()), counting, longest, baseline, step,
                number);
    if (search.found() > bare)
        qFatal("more hits than there are");
}

/// Every second line has one hit: as many steps as the find bar takes, from the click to the last edit.
void measureReplacing(int lines, const char *name, const QString &text, const QString &by,
                      const FindOptions &options)
{
    EpisodeData data = longEpisode(lines);
    const EpisodeId id = data.id;
    const auto project = Sample::project({}, {std::move(data)});
    const Episode &episode = *project->episode(id);
    History history(*project, History::Context{u"Ann"_s, u"1"_s, [] { return qint64(1); }});
    std::vector<QString> texts;
    episode.transcript().forEachTurn([&](const Turn &turn) { texts.push_back(turn.lines[0].text); });
    const QRegularExpression pattern(text, QRegularExpression::UseUnicodePropertiesOption);
    const double baseline = milliseconds([&] {
        for (QString &line : texts) {
            if (options.isPattern)
                line.replace(pattern, QString(by).replace(u'$', u'\\'));
            else
                line.replace(text, by);
        }
    });
    EpisodeSearch search;
    auto finder = *Finder::make(text, options);
    (void)finder.setReplacement(by);
    double longest = 0;
    const double finding = milliseconds([&] {
        longest = milliseconds([&] { search.start(*project, episode, finder); });
        while (search.isCounting())
            longest = std::max(longest, milliseconds([] { QCoreApplication::processEvents(); }));
    });
    const qsizetype count = search.found();
    EpisodeEditor editor(*project, history, id);
    const double replacing =
        milliseconds([&] { (void)editor.replaceAll(search.all(), search.finder().replacement(), text, {}); });
    qsizetype at = 0;
    episode.transcript().forEachTurn([&](const Turn &turn) {
        if (turn.lines[0].text != texts[size_t(at++)])
            qFatal("not the same words");
    });
    const double undoing = milliseconds([&] { (void)editor.undo(); });
    std::printf(
        "%9d lines, %-22s %9lld replaced in %7.1f ms (undone in %7.1f ms), found in %7.1f ms, the loop is "
        "held up %4.1f ms at most; QString::replace %7.1f ms: ratio %.1f\n",
        lines, name, static_cast<long long>(count), replacing, undoing, finding, longest, baseline,
        replacing / baseline);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    for (const int lines : {100'000, 1'000'000}) {
        measure(lines, "“page”", u"page"_s, {.caseSensitive = true});
        measure(lines, "“page”, any case", u"page"_s, {.caseSensitive = false});
        measure(lines, "“page”, whole words", u"page"_s, {.caseSensitive = true, .wholeWords = true});
        measure(lines, "“café”, any case", u"café"_s, {.caseSensitive = false});
        measure(lines, "“e”", u"e"_s, {.caseSensitive = true});
        measure(lines, "“cafe”, no accents", u"cafe"_s, {.ignoresMarks = true});
        measureReplacing(lines, "“page”", u"page "_s, u"call on "_s, {});
        measureReplacing(lines, "a pattern with groups", u"(to) (page)"_s, u"$2 $1"_s, {.isPattern = true});
    }
    return 0;
}
