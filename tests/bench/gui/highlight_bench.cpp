// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
//
// Highlighting of transcripts by our definition, beside the library's definition of Markdown over the same
// lines. Run by `script/test --bench`.
#include "tests/support/paths.h"
#include "widgets/editor/linehighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int runs = 5;

/// The best of some runs, in seconds.
template <typename Work>
double best(Work work)
{
    double least = 1e9;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        least = std::min(least, double(timer.nsecsElapsed()) / 1e9);
    }
    return least;
}

class Baseline final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit Baseline(const QString &definition)
    {
        setDefinition(m_repository.definitionForName(definition));
    }
    void run(const QString &line) { m_state = highlightLine(line, m_state); }

protected:
    void applyFormat(int, int, const KSyntaxHighlighting::Format &) override {}

private:
    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::State m_state;
};

struct Text {
    QStringList lines;
    double megabytes = 0; ///< in UTF-8
};

/// The real episode where there is one, else one of our own, over and over.
Text transcript(double megabytes)
{
    QByteArray once =
        "I mean [chuckles] Linux runs on 3,000 machines, “not unreasonable”, obviously.\n"
        "Linus runs the Linux kernel like a benevolent dictator with a mailing list. That’s not a "
        "committee. That’s a person with a temper and a final say.\nReason number 82.\n";
    QFile file(TestPaths::shared(u"episodes/python-jit.txt"_s));
    if (file.open(QIODevice::ReadOnly))
        once = file.readAll() + '\n';
    Text text;
    const QStringList lines = QString::fromUtf8(once).split(u'\n', Qt::SkipEmptyParts);
    for (; text.megabytes < megabytes; text.megabytes += double(once.size()) / 1e6)
        text.lines += lines;
    return text;
}

} // namespace

int main()
{
    const Text text = transcript(8);
    QElapsedTimer timer;
    timer.start();
    LineHighlighter highlighter;
    highlighter.prepare();
    const double ready = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    (void)highlighter.highlight(text.lines.first());
    const double first = double(timer.nsecsElapsed()) / 1e6;

    qsizetype ranges = 0;
    const double ours = best([&] {
        ranges = 0;
        for (const QString &line : text.lines)
            ranges += highlighter.highlight(line).size();
    });
    Baseline markdown(u"Markdown"_s);
    const double theirs = best([&] {
        for (const QString &line : text.lines)
            markdown.run(line);
    });
    std::printf(
        "highlighting %lld lines, %.1f MB: %.1f MB/s, %.0f lines/ms, %lld ranges; Markdown's definition %.1f "
        "MB/s; goal 30 MB/s\n",
        static_cast<long long>(text.lines.size()), text.megabytes, text.megabytes / ours,
        double(text.lines.size()) / ours / 1e3, static_cast<long long>(ranges), text.megabytes / theirs);
    std::printf("getting ready: %.1f ms, the first line then %.2f ms\n", ready, first);

    const std::pair<const char *, QString> hostile[] = {
        {"one word", u"goats "_s},  {"open quotes", u"“"_s},       {"straight quotes", u" \"a"_s},
        {"open brackets", u"[a"_s}, {"addresses", u"www."_s},      {"figures", u"1:"_s},
        {"events", u"[a] "_s},      {"pictures", u"👩‍🌾"_s}};
    for (const auto &[what, part] : hostile) {
        constexpr qsizetype characters = 10'000;
        const QString line = part.repeated(characters / part.size());
        const double taken = best([&] { (void)highlighter.highlight(line); });
        std::printf("a line of %lld characters, %-16s %.2f ms\n", static_cast<long long>(line.size()), what,
                    taken * 1e3);
    }
    return 0;
}
