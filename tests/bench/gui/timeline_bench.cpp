// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
//
// The timeline over 1,500, 100,000 and 1,000,000 turns, timed and untimed: reading the episode, frames of the
// whole and of parts, beside rectangles drawn one by one in the same run, and what a key and a split turn
// cost. Run by `script/test --bench`; numbers of turns may be given instead.
#include "tests/support/gui/timelinedesk.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int width = 1600;
constexpr int frames = 41;

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double frame(TimelineSurface &surface, QImage &image)
{
    std::vector<double> times;
    for (int at = 0; at < frames; ++at)
        times.push_back(milliseconds([&] { surface.render(&image); }));
    return median(times);
}

/// What is drawn without any of what the timeline does: a rectangle a turn, all of them each time.
double naiveFrame(const TimelineSurface &surface, QImage &image)
{
    struct Box {
        double from, to;
        int lane;
    };
    std::vector<Box> boxes;
    const TimelineScene &scene = surface.scene();
    visitBlocks(surface.reader().scale(), scene.axis, [&](const TimelineBlock &block) {
        boxes.push_back({block.from, block.to, int(block.owner)});
    });
    const Theme theme = Theme::light();
    std::vector<double> times;
    for (int at = 0; at < 5; ++at) {
        times.push_back(milliseconds([&] {
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            for (const Box &box : boxes) {
                painter.setBrush(theme.speaker(box.lane));
                painter.setPen(Qt::black);
                painter.drawRect(QRectF(box.from, box.lane * 14, box.to - box.from, 12));
            }
        }));
    }
    return median(times);
}

void row(const char *what, double ours, double wanted)
{
    std::printf("  %-46s %9.3f ms   wanted %5.1f ms %s\n", what, ours, wanted,
                ours <= wanted ? "" : "  <-- over");
    std::fflush(stdout);
}

/// What is left, with something in every twentieth turn, words that changed or what is offered: found, taken
/// by the timeline, and what a key beside it costs.
void measureLeft(TimelineSample::Desk &desk, TimelineView &view)
{
    const qsizetype turns = desk.transcript().turnCount();
    std::vector<Mention> offered;
    std::vector<Edit> claims;
    for (qsizetype at = 0; at < turns; at += 20) {
        const LineId line = desk.turn(at).lines.front().id;
        if (at % 40 == 0) {
            const Annotation made =
                Sample::annotation(desk.episode(), {desk.start(at), desk.end(at)}, QuoteLock{});
            claims.emplace_back(Put<Annotation>{made.id, made});
            claims.emplace_back(
                ReplaceText{line, 0, desk.turn(at).lines.front().text.left(1), u"x"_s, false});
        } else {
            offered.push_back({line, 0, 4, {line, 4}, {}, 81, MentionBy::Number, {}, false, false, {}});
        }
    }
    desk.perform(claims);
    LeftWatch watch;
    watch.setEpisode(&desk.episode());
    Touched touched;
    QObject::connect(desk.history.get(), &History::changed, &view,
                     [&touched](const Touched &change) { touched = change; });
    LeftToDo left;
    row("what is left, found", milliseconds([&] { left = watch.issues(offered); }), 16);
    double longest = milliseconds([&] { view.setLeft(left); });
    QElapsedTimer all;
    all.start();
    while (all.elapsed() < 600)
        longest = std::max(longest,
                           milliseconds([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 0); }));
    row("what is left, longest step to show it", longest, 16);
    std::printf("  %-46s %9zu\n", "places", left.items.size());
    const LineId line = desk.turn(turns / 2 + 1).lines.front().id;
    std::vector<double> keys;
    for (int at = 0; at < 100; ++at) {
        desk.perform({ReplaceText{line, 0, {}, u"a"_s, false}});
        keys.push_back(milliseconds([&] { (void)watch.apply(touched, LeftKind::Issues); }));
    }
    row("what is left, a key", median(keys), 0.1);
}

void measure(int turns, bool isTimed)
{
    std::printf("timeline, %d turns, %s\n", turns, isTimed ? "timed" : "untimed");
    auto desk = TimelineSample::talkDesk(5, turns, isTimed);
    TimelineView view;
    view.resize(width, view.sizeHint().height());
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);

    // The longest that the loop of events is held up at a time, painting included.
    const double first = milliseconds([&] { view.showEpisode(desk.project.get(), desk.id); });
    double longest = first;
    QElapsedTimer all;
    all.start();
    while (view.surface().reader().isReading())
        longest = std::max(longest,
                           milliseconds([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 0); }));
    row("to the first lanes", first, 16);
    row("read whole, longest step", longest, 16);
    std::printf("  %-46s %9.3f ms\n", "read whole, in all", double(all.nsecsElapsed()) / 1e6 + first);

    view.resize(width, view.sizeHint().height());
    TimelineSurface &surface = view.surface();
    QImage image(surface.size(), QImage::Format_ARGB32_Premultiplied);
    const double ours = frame(surface, image);
    row("frame, whole episode", ours, 2);
    const double naive = naiveFrame(surface, image);
    std::printf("  %-46s %9.3f ms   ratio %.0f\n", "the same, rectangles one by one", naive, naive / ours);
    double worst = 0;
    for (double zoom = 2; surface.scene().axis.spanMs() > TimelineAxis::leastSpanMs; zoom *= 2) {
        surface.zoomBy(2);
        worst = std::max(worst, frame(surface, image));
    }
    row("frame, closer by 2 to the closest, worst", worst, 4);
    surface.showWhole();

    Touched touched;
    QObject::connect(desk.history.get(), &History::changed, &view,
                     [&touched](const Touched &change) { touched = change; });
    const LineId line = desk.turn(turns / 2).lines.front().id;
    std::vector<double> keys;
    std::vector<double> carets;
    for (int at = 0; at < 100; ++at) {
        desk.perform({ReplaceText{line, 0, {}, at % 5 == 0 ? u"a "_s : u"a"_s}});
        keys.push_back(milliseconds([&] { view.apply(touched); }));
        carets.push_back(milliseconds([&] { view.setCaret({line, at + 1}); }));
    }
    row("a key, without painting", median(keys), 1);
    row("a key, worst of 100", std::ranges::max(keys), 4);
    row("the caret moves", median(carets), 1);
    std::vector<double> splits;
    for (int at = 0; at < 40; ++at) {
        const Turn &turn = desk.turn(turns / 2 + at);
        const LineId newLine = LineId::create();
        desk.perform(
            {SplitLine{turn.lines.front().id, 4, newLine}, SplitTurn{turn.id, newLine, TurnId::create()}});
        splits.push_back(milliseconds([&] { view.apply(touched); }));
    }
    row("a split turn, without painting", median(splits), 2);
    measureLeft(desk, view);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QList<int> sizes;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        sizes.append(argument.toInt());
    if (sizes.isEmpty())
        sizes = {1'500, 100'000, 1'000'000};
    for (const int turns : sizes) {
        measure(turns, false);
        measure(turns, true);
    }
    return 0;
}
