// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
//
// Import of labelled text and of Markdown, decoding included, beside what Qt takes to decode the same bytes and split
// them to lines. Run by `script/test --bench`.
#include "model/formats/decode.h"
#include "model/formats/registry.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int runs = 3;

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

QByteArray labelledText(qsizetype bytes)
{
    const QByteArray turn = "HOST: What would you say to somebody who keeps three goats and wants a fourth one?\n\n"
                            "THE HERDER: I would say that the fourth one is always the one that opens the gate. You count them in "
                            "the evening, and there are three, and the gate is open.\n\nANN BEE: Right, and then what?\n\n";
    QByteArray text;
    text.reserve(bytes + turn.size());
    while (text.size() < bytes)
        text += turn;
    return text;
}

/// All of corpora/01-changelog, else Markdown of our own, over and over.
QByteArray markdown(qsizetype bytes)
{
    QByteArray all;
    const QDir folder(TestPaths::shared(u"corpora/01-changelog"_s));
    if (!TestPaths::shared(u"corpora/01-changelog"_s).isEmpty()) {
        for (const QString &name : folder.entryList({u"*.md"_s})) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll() + "\n\n";
        }
    }
    if (all.isEmpty())
        all = "**Ann Bee:** \\[01:39\\] So *habits*, I mean, [are](http://example.org) \\[laughs\\] what they are.\n\nMore.\n\n";
    QByteArray text;
    while (text.size() < bytes)
        text += all;
    return text;
}

void measure(const char *what, const QString &formatId, const QByteArray &bytes)
{
    const FormatRegistry registry = FormatRegistry::standard();
    qsizetype lines = 0;
    const double baseline = best([&bytes, &lines] { lines = QString::fromUtf8(bytes).split(u'\n').size(); });
    const double decoding = best([&bytes] { (void)decode(bytes, u"x"_s); });
    size_t turns = 0;
    const double reading = best([&] {
        const auto episode = registry.read(bytes, u"x"_s, formatId, {});
        turns = episode ? episode->turns.size() : 0;
    });
    const double size = double(bytes.size()) / 1e6;
    std::printf("%-28s %6.1f MB %8lld lines %8zu turns | decode %6.0f MB/s | import %6.0f MB/s | baseline fromUtf8 + split %6.0f MB/s "
                "| import / baseline %.2f\n",
                what, size, static_cast<long long>(lines), turns, size / decoding, size / reading, size / baseline, reading / baseline);
}

} // namespace

int main()
{
    constexpr qsizetype textBytes = 100'000'000;
    constexpr qsizetype markdownBytes = 30'000'000;
    measure("labelled text", u"text"_s, labelledText(textBytes));
    measure("Markdown (01-changelog)", u"markdown"_s, markdown(markdownBytes));
}
