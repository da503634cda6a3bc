// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/formats/episodepage.h"

#include "model/base/text.h"
#include "tests/support/exporting.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray page =
    "First paragraph.\nSecond paragraph.\nTopics\n- Goats\n- Gates\nGoat List Reasons referenced\n"
    "- #81 \xe2\x80\x94 No herd meetings.\n- #7 \xe2\x80\x94 SYS$ERR.LOG & <shift>\nSource Article\n"
    "Gate left open \xe2\x80\x94 again \xe2\x80\x94 Ann Bee, The Barn Door, June 8, 2026. On the "
    "gate.\nPanel\n- The Old Herder\n"
    "- The Counsel\nTranscript\nFull episode transcript\nHOST: Welcome, all.\nOLD HERDER:\n[sighs] The gate "
    "again.\n"
    "HOST: They said, quote: nothing.\nHerder: Legacy, you know.\nOLD HERDER: Goodbye.";

} // namespace

class EpisodePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_isReadIntoItsParts()
    {
        const auto episode = FormatRegistry::standard().read(page, u"page.txt"_s, {}, {});
        QVERIFY(episode);
        QCOMPARE(episode->imported->format, u"episode-page"_s);
        QVERIFY(episode->facts.title.isEmpty());
        QVERIFY(!episode->facts.date.isValid());
        const auto count = [&episode](PageSection section) {
            return std::count_if(episode->page.begin(), episode->page.end(),
                                 [section](const PageLine &line) { return line.section == section; });
        };
        QCOMPARE(count(PageSection::Summary), 2);
        QCOMPARE(count(PageSection::Topics), 2);
        QCOMPARE(count(PageSection::Reasons), 2);
        QCOMPARE(count(PageSection::Source), 1);
        QCOMPARE(count(PageSection::Panel), 2);
        QCOMPARE(episode->page[2].line.text, u"Goats"_s);
        QCOMPARE(episode->page[4].line.text, u"#81 \u2014 No herd meetings."_s);
        QCOMPARE(episode->panel, QStringList({u"The Old Herder"_s, u"The Counsel"_s}));
        QCOMPARE(episode->reasons, (std::vector<ImportedReason>{{81, u"No herd meetings."_s},
                                                                {7, u"SYS$ERR.LOG & <shift>"_s}}));
        QVERIFY(episode->source);
        QCOMPARE(episode->source->title, u"Gate left open \u2014 again"_s);
        QCOMPARE(episode->source->author, u"Ann Bee"_s);
        QCOMPARE(episode->source->publisher, u"The Barn Door"_s);
        QCOMPARE(episode->source->dateText, u"June 8, 2026"_s);
        QCOMPARE(episode->source->date, QDate(2026, 6, 8));
        QCOMPARE(episode->source->abstract, u"On the gate."_s);
    }

    void labels_mayStandAloneAndMatchThePanel()
    {
        const auto episode = FormatRegistry::standard().read(page, u"page.txt"_s, {}, {});
        QVERIFY(episode);
        QStringList labels;
        for (const ImportedTurn &turn : episode->turns)
            labels.append(turn.label);
        QCOMPARE(labels, QStringList({u"HOST"_s, u"OLD HERDER"_s, u"HOST"_s, u"Herder"_s, u"OLD HERDER"_s}));
        QCOMPARE(episode->turns[1].lines.at(0).text, u"[sighs] The gate again."_s);
        QCOMPARE(episode->turns[2].lines.at(0).text, u"They said, quote: nothing."_s);
    }

    void pageOfAnotherFormat_isWrittenWithItsTitles()
    {
        auto episode =
            FormatRegistry::standard().read("Ann Bee: Hi.\nBob Cee: Ho.\n"_ba, u"x.txt"_s, u"text"_s, {});
        QVERIFY(episode);
        ExportEpisode out = Ropewalk::exportOf(*episode);
        const auto addLine = [&out](PageSection section, const QString &text) {
            PageLine line;
            line.section = section;
            line.line.text = text;
            out.page.push_back(line);
        };
        addLine(PageSection::Summary, u"A summary."_s);
        addLine(PageSection::Topics, u"Goats"_s);
        QCOMPARE(
            episodePageExporter()->write(out).text,
            u"A summary.\nTopics\n- Goats\nTranscript\nFull episode transcript\nAnn Bee: Hi.\nBob Cee: Ho.\n"_s);
    }

    void newFirstTopic_takesTheTitle()
    {
        const auto episode = FormatRegistry::standard().read(page, u"page.txt"_s, {}, {});
        QVERIFY(episode);
        ExportEpisode out = Ropewalk::exportOf(*episode);
        PageLine topic;
        topic.section = PageSection::Topics;
        topic.line.text = u"New"_s;
        out.page.insert(out.page.begin() + 2, topic);
        const QString expected = QString::fromUtf8(page).replace(u"Topics\n"_s, u"Topics\n- New\n"_s);
        QCOMPARE(episodePageExporter()->write(out).text, expected);
        out.page.erase(out.page.begin() + 2, out.page.begin() + 4);
        QCOMPARE(episodePageExporter()->write(out).text, QString::fromUtf8(page).remove(u"- Goats\n"_s));
    }

    void realEpisode_hasItsCounts()
    {
        QFile file(TestPaths::shared(u"episodes/python-jit.txt"_s));
        if (!file.open(QIODevice::ReadOnly)) {
            qInfo("../shared is absent: page_isReadIntoItsParts covers the same with a page of our own");
            return;
        }
        const auto episode = FormatRegistry::standard().read(file.readAll(), u"python-jit.txt"_s, {}, {});
        QVERIFY(episode);
        QMap<QString, int> turns;
        qsizetype wordTotal = 0;
        qsizetype eventTotal = 0;
        for (const ImportedTurn &turn : episode->turns) {
            ++turns[turn.label];
            for (const Line &line : turn.lines) {
                wordTotal += wordCount(line.text);
                eventTotal += events(line.text).size();
            }
        }
        QCOMPARE(episode->turns.size(), size_t(75));
        const QMap<QString, int> expected{{u"HOST"_s, 16},
                                          {u"LEGACY SYSADMIN"_s, 11},
                                          {u"THE DBA"_s, 20},
                                          {u"FOUNDER"_s, 22},
                                          {u"GOAT FARMER"_s, 6}};
        QCOMPARE(turns, expected);
        QCOMPARE(wordTotal, 2237);
        QCOMPARE(eventTotal, 8);
        QCOMPARE(episode->page.size(), size_t(3 + 10 + 4 + 1 + 4));
        QCOMPARE(episode->panel.size(), 4);
        QCOMPARE(episode->reasons.size(), size_t(4));
        QVERIFY(episode->source);
        QVERIFY(episode->source->title.startsWith(u"Python JIT compiler project under threat"));
        QCOMPARE(episode->source->author, u"Time Anderson"_s);
        QCOMPARE(episode->source->publisher, u"The Register"_s);
        QCOMPARE(episode->source->date, QDate(2026, 6, 8));
        QVERIFY(episode->source->abstract.startsWith(u"Reporting on"));
    }

    void pageWithoutSections_isRecognisedByItsTitles()
    {
        const SourceText titled{
            u"Transcript\nFull episode transcript\nANA: Goats never page you.\n"_s, {}, {}, {}, {}, {}};
        const SourceText plain{u"Transcript\nANA: Goats never page you.\n"_s, {}, {}, {}, {}, {}};
        QVERIFY(episodePageImporter()->confidence(titled) > 90);
        QVERIFY(episodePageImporter()->confidence(plain) < 50);
    }
};

QTEST_GUILESS_MAIN(EpisodePageTest)
#include "episodepage_test.moc"
