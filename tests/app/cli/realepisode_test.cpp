// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// What an episode page of the show must come through unharmed, from the command line. Everything is asked of
// the bundled sample and, where it lies beside the checkout, of a real episode's page; the figures were
// counted with other tools.

#include "tests/support/cli.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

struct Voice {
    QString label;
    QString name;
    int turns;
    int words;
};

struct Expected {
    int turns, words, events, summary, topics, panel;
    std::vector<Voice> voices;
    QString title, author, publisher, date;
    std::vector<std::pair<int, int>> mentions; ///< number, turn
    QList<int> printed;                        ///< the numbers of the page's list
};

const Expected &sample()
{
    static const Expected expected{
        25,
        448,
        4,
        2,
        5,
        4,
        {{u"HOST"_s, u"Host"_s, 6, 123},
         {u"LEGACY SYSADMIN"_s, u"The Legacy Sysadmin"_s, 4, 106},
         {u"FOUNDER"_s, u"The Startup Founder"_s, 6, 70},
         {u"THE DBA"_s, u"The DBA"_s, 5, 85},
         {u"GOAT FARMER"_s, u"The Goat Farmer’s Counsel"_s, 4, 64}},
        u"Hosting firm retires status page, asks customers to file a request"_s,
        u"Ida Brandt"_s,
        u"The Cable Review"_s,
        u"2026-03-03"_s,
        {{25, 10}, {83, 15}},
        {83, 25},
    };
    return expected;
}

const Expected &real()
{
    static const Expected expected{
        75,
        2237,
        8,
        3,
        10,
        4,
        {{u"HOST"_s, u"Host"_s, 16, 428},
         {u"LEGACY SYSADMIN"_s, u"The Legacy Sysadmin"_s, 11, 757},
         {u"FOUNDER"_s, u"The Startup Founder"_s, 22, 360},
         {u"THE DBA"_s, u"The DBA"_s, 20, 608},
         {u"GOAT FARMER"_s, u"The Goat Farmer’s Counsel"_s, 6, 84}},
        u"Python JIT compiler project under threat after steering council says proper process wasn’t followed"_s,
        u"Time Anderson"_s,
        u"The Register"_s,
        u"2026-06-08"_s,
        {{81, 58}, {82, 59}, {83, 59}, {25, 67}},
        {81, 82, 83, 25},
    };
    return expected;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The numbers of the list of reasons that a page prints.
QList<int> printedNumbers(const QByteArray &page)
{
    QList<int> numbers;
    const qsizetype start = page.indexOf("Goat List Reasons referenced");
    const qsizetype end = page.indexOf("Source Article");
    for (const QByteArray &line : page.mid(start, end - start).split('\n')) {
        if (line.startsWith("- #"))
            numbers.append(line.mid(3, line.indexOf(' ', 3) - 3).toInt());
    }
    return numbers;
}

/// How many lines differ between two texts of as many lines; -1 where they have not as many.
int differingLines(const QByteArray &a, const QByteArray &b)
{
    const auto before = a.split('\n');
    const auto after = b.split('\n');
    if (before.size() != after.size())
        return -1;
    int count = 0;
    for (qsizetype at = 0; at < before.size(); ++at)
        count += before[at] != after[at] ? 1 : 0;
    return count;
}

/// Edits of all sorts that fit both episodes.
QByteArray manyEdits()
{
    QByteArray lines = "{'do': 'replace-text', 'turn': 1, 'words': 'Welcome', 'with': 'Good evening'}\n"
                       "{'do': 'split-turn', 'turn': 2, 'line': 1, 'offset': 30, 'speaker': 'HOST'}\n"
                       "{'do': 'join-turns', 'turn': 4}\n"
                       "{'do': 'split-line', 'turn': 1, 'line': 1, 'offset': 40}\n"
                       "{'do': 'tag-topic', 'topic': 1, 'turn': 1, 'to': {'turn': 3}}\n"
                       "{'do': 'tag-topic', 'topic': 2, 'turn': 5}\n"
                       "{'do': 'link-reason', 'reason': 83, 'turn': 6}\n"
                       "{'do': 'add-claim', 'turn': 7, 'claim_kind': 'number', 'risk': 'high'}\n"
                       "{'do': 'add-note', 'turn': 7, 'text': 'Ask again.'}\n"
                       "{'do': 'lock-quote', 'turn': 8}\n"
                       "{'do': 'strike-out', 'turn': 9}\n"
                       "{'do': 'off-record', 'turn': 10}\n"
                       "{'do': 'set-speaker', 'turn': 11, 'speaker': 'FOUNDER'}\n"
                       "{'do': 'set-times', 'turn': 12, 'line': 1, 'start': '1:02', 'end': '1:09'}\n"
                       "{'do': 'replace-all', 'find': 'the', 'with': 'ye'}\n"
                       "{'do': 'insert-page-line', 'section': 'summary', 'text': 'One more paragraph.'}\n"
                       "{'do': 'remove-page-line', 'page': 'topics', 'line': 3}\n"
                       "{'do': 'add-topic', 'name': 'Something else'}\n"
                       "{'do': 'set-facts', 'title': 'Renamed', 'date': '2026-11-20'}\n"
                       "{'do': 'remove-turns', 'turn': 14, 'count': 3}\n"
                       "{'do': 'undo', 'steps': 4}\n"
                       "{'do': 'redo', 'steps': 2}\n";
    return lines.replace('\'', '"');
}

} // namespace

class RealEpisodeTest : public QObject
{
    Q_OBJECT

    static void episodes()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<const Expected *>("expected");
        QTest::newRow("sample") << QString(TestPaths::source() + u"/resources/samples/the-status-page.txt"_s)
                                << &sample();
        const QString path = TestPaths::shared(u"episodes/python-jit.txt"_s);
        if (path.isEmpty())
            qWarning(
                "There is no real episode beside the checkout (../shared): only the sample is looked at.");
        else
            QTest::newRow("real") << path << &real();
    }

    static void import(const CliFolder &folder, const QString &file)
    {
        const CliRun run = folder.run({u"import"_s, file, u"--into"_s, u"show.ropewalk"_s});
        QVERIFY2(run.status == 0, run.all().constData());
    }
    static QJsonObject info(const CliFolder &folder)
    {
        return folder.run({u"info"_s, u"show.ropewalk"_s, u"--json"_s})
            .object()
            .value("episodes"_L1)[0]
            .toObject();
    }
    static QByteArray page(const CliFolder &folder)
    {
        return folder.run({u"export"_s, u"show.ropewalk"_s, u"--to"_s, u"episode-page"_s}).out;
    }
    static CliRun apply(const CliFolder &folder, QByteArray script)
    {
        return folder.run({u"apply"_s, u"show.ropewalk"_s, u"--json"_s}, script.replace('\'', '"'));
    }

private Q_SLOTS:
    void info_countsWhatIsInTheEpisode_data() { episodes(); }
    void info_countsWhatIsInTheEpisode()
    {
        QFETCH(const QString, file);
        QFETCH(const Expected *, expected);
        const CliFolder folder;
        import(folder, file);
        const QJsonObject fromProject = info(folder);
        const QJsonObject fromFile =
            folder.run({u"info"_s, file, u"--json"_s}).object().value("episodes"_L1)[0].toObject();
        for (const QJsonObject &episode : {fromProject, fromFile}) {
            const auto size = [&](QLatin1StringView section) {
                return int(episode.value("page"_L1)[section].toArray().size());
            };
            QCOMPARE(episode.value("turns"_L1).toInt(), expected->turns);
            QCOMPARE(episode.value("words"_L1).toInt(), expected->words);
            QCOMPARE(episode.value("events"_L1).toInt(), expected->events);
            QCOMPARE(episode.value("markers"_L1).toInt(-1), 0);
            QCOMPARE(size("summary"_L1), expected->summary);
            QCOMPARE(size("topics"_L1), expected->topics);
            QCOMPARE(episode.value("topics"_L1).toArray().size(), expected->topics);
            QCOMPARE(size("panel"_L1), expected->panel);
            QCOMPARE(episode.value("speakers"_L1).toArray().size(), qsizetype(expected->voices.size()));
            const QJsonObject source = episode.value("source"_L1).toObject();
            QCOMPARE(source.value("title"_L1).toString(), expected->title);
            QCOMPARE(source.value("author"_L1).toString(), expected->author);
            QCOMPARE(source.value("publisher"_L1).toString(), expected->publisher);
            QCOMPARE(source.value("date"_L1).toString(), expected->date);
            // The article's date is not the episode's, and its name is the file's.
            QVERIFY(episode.value("date"_L1).isNull());
            QCOMPARE(episode.value("title"_L1).toString(), QFileInfo(file).completeBaseName());
        }
    }

    void info_matchesLabelsToThePanel_data() { episodes(); }
    void info_matchesLabelsToThePanel()
    {
        QFETCH(const QString, file);
        QFETCH(const Expected *, expected);
        const CliFolder folder;
        import(folder, file);
        const QJsonObject episode = info(folder);
        for (const Voice &voice : expected->voices) {
            int found = 0;
            for (const QJsonValue &speaker : episode.value("speakers"_L1).toArray()) {
                if (speaker["labels"_L1] != QJsonArray{voice.label})
                    continue;
                ++found;
                QCOMPARE(speaker["name"_L1].toString(), voice.name);
                QCOMPARE(speaker["turns"_L1].toInt(), voice.turns);
                QCOMPARE(speaker["words"_L1].toInt(), voice.words);
            }
            QCOMPARE(found, 1);
            const bool isPanelist = episode.value("page"_L1)["panel"_L1].toArray().contains(voice.name);
            QCOMPARE(isPanelist, voice.label != "HOST"_L1);
        }
    }

    void mentions_areTheseAndNoOthers_data() { episodes(); }
    void mentions_areTheseAndNoOthers()
    {
        QFETCH(const QString, file);
        QFETCH(const Expected *, expected);
        const CliFolder folder;
        import(folder, file);
        for (const QString &from : {u"show.ropewalk"_s, file}) {
            const CliRun run = folder.run({u"reasons"_s, from, u"mentions"_s, u"--json"_s});
            QVERIFY2(run.status == 0, run.all().constData());
            std::vector<std::pair<int, int>> found;
            for (const QJsonValue &mention : run.array())
                found.emplace_back(mention["number"_L1].toInt(), mention["turn"_L1].toInt());
            QCOMPARE(found, expected->mentions);
        }
    }

    void export_unedited_isTheSameBytes_data() { episodes(); }
    void export_unedited_isTheSameBytes()
    {
        QFETCH(const QString, file);
        QFETCH(const Expected *, expected);
        const QByteArray original = bytesOf(file);
        const QByteArray crlf = QByteArray(original).replace("\n", "\r\n");
        const QByteArray cut = original.trimmed();
        for (const QByteArray &bytes :
             {original, crlf, "\xEF\xBB\xBF" + original, "\xEF\xBB\xBF" + crlf, cut}) {
            const CliFolder folder;
            import(folder, folder.write(u"page.txt"_s, bytes));
            QCOMPARE(info(folder).value("words"_L1).toInt(), expected->words);
            QVERIFY(page(folder) == bytes);
            QCOMPARE(folder.run({u"export"_s, u"show.ropewalk"_s, u"-o"_s, u"out.txt"_s}).status, 0);
            QVERIFY(folder.read(u"out.txt"_s) == bytes);
            QCOMPARE(
                folder.run({u"convert"_s, u"page.txt"_s, u"copy.txt"_s, u"--to"_s, u"episode-page"_s}).status,
                0);
            QVERIFY(folder.read(u"copy.txt"_s) == bytes);
        }
    }

    void export_afterOneWord_differsInOneLine_data() { episodes(); }
    void export_afterOneWord_differsInOneLine()
    {
        QFETCH(const QString, file);
        QFETCH(const Expected *, expected);
        const CliFolder folder;
        import(folder, file);
        for (const int turn : {1, expected->turns}) {
            const QByteArray where = "'turn': " + QByteArray::number(turn) + ", 'line': 1, 'offset': 0, ";
            const CliRun run = apply(folder, "{'do': 'insert-text', " + where + "'text': 'Well, '}");
            QVERIFY2(run.status == 0, run.all().constData());
            QCOMPARE(differingLines(bytesOf(file), page(folder)), 1);
            QCOMPARE(apply(folder, "{'do': 'undo'}").status, 0);
            QVERIFY(page(folder) == bytesOf(file));
        }
    }

    void work_killedAndReopened_isUndoneToTheSameBytes_data() { episodes(); }
    void work_killedAndReopened_isUndoneToTheSameBytes()
    {
        QFETCH(const QString, file);
        QFETCH(const Expected *, expected);
        const CliFolder folder;
        import(folder, file);
        const CliRun linked = folder.run({u"reasons"_s, u"show.ropewalk"_s, u"link"_s});
        QVERIFY2(linked.status == 0, linked.all().constData());
        const QByteArray published = folder.read(u"show.ropewalk"_s);

        const QByteArray script = manyEdits();
        const auto lines = script.count('\n');
        const auto process = folder.start({u"apply"_s, u"show.ropewalk"_s, u"--json"_s});
        process->write(script);
        QByteArray answers;
        while (answers.count("\"sequence\"") < lines) {
            QVERIFY2(process->waitForReadyRead(60'000),
                     (answers + process->readAllStandardError()).constData());
            answers += process->readAllStandardOutput();
        }
        // In the middle of more.
        for (int note = 0; note < 2000; ++note)
            process->write(
                "{\"do\": \"insert-text\", \"turn\": 3, \"line\": 1, \"offset\": 0, \"text\": \"goat \"}\n");
        QVERIFY(process->waitForReadyRead(60'000));
        answers += process->readAllStandardOutput();
        process->kill();
        QVERIFY(process->waitForFinished(60'000));
        answers += process->readAllStandardOutput();
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QVERIFY(folder.read(u"show.ropewalk"_s) == published);

        const auto acknowledged = answers.count("\"do\":\"insert-text\"");
        QVERIFY(acknowledged > 0);
        const QByteArray dump = folder.run({u"dump"_s, u"show.ropewalk"_s}).out;
        QVERIFY2(dump.count("goat ") >= acknowledged, QByteArray::number(acknowledged).constData());
        QCOMPARE(info(folder).value("annotations"_L1)["claim"_L1].toInt(), 1);
        QVERIFY(folder.read(u"show.ropewalk"_s) == published);

        const CliRun undone = apply(folder, "{'do': 'undo', 'steps': 'all'}");
        QVERIFY2(undone.status == 0, undone.all().constData());
        QVERIFY(undone.err.contains("undo goes back"));
        QVERIFY(page(folder) == bytesOf(file));
        const QJsonObject after = info(folder);
        QCOMPARE(after.value("turns"_L1).toInt(), expected->turns);
        QCOMPARE(after.value("words"_L1).toInt(), expected->words);
        for (const QJsonValue &count : after.value("annotations"_L1).toObject())
            QCOMPARE(count.toInt(), 0);
        QCOMPARE(folder.run({u"check"_s, u"show.ropewalk"_s}).status, 0);
    }

    void pagesReasons_comeFromLinksInOrderOfFirstCitation_data() { episodes(); }
    void pagesReasons_comeFromLinksInOrderOfFirstCitation()
    {
        QFETCH(const QString, file);
        QFETCH(const Expected *, expected);
        const CliFolder folder;
        import(folder, file);
        QCOMPARE(printedNumbers(page(folder)), expected->printed);
        const CliRun linked = folder.run({u"reasons"_s, u"show.ropewalk"_s, u"link"_s, u"--json"_s});
        QCOMPARE(linked.object().value("linked"_L1).toInt(), int(expected->mentions.size()));
        QList<int> spoken;
        for (const auto &[number, turn] : expected->mentions)
            spoken.append(number);
        QCOMPARE(printedNumbers(page(folder)), spoken);
        for (const QJsonValue &reason : info(folder).value("reasons"_L1).toArray())
            QVERIFY(reason["turn"_L1].toInt() > 0 && reason["link"_L1].isString());
        // A second time there is nothing left to link.
        QCOMPARE(folder.run({u"reasons"_s, u"show.ropewalk"_s, u"link"_s, u"--json"_s})
                     .object()
                     .value("linked"_L1)
                     .toInt(-1),
                 0);

        // Without its link a reason that was printed is still cited, where it was printed.
        const QString first = info(folder).value("reasons"_L1)[0]["link"_L1].toString();
        QCOMPARE(apply(folder, "{'do': 'remove-annotation', 'id': '" + first.toUtf8() + "'}").status, 0);
        QCOMPARE(printedNumbers(page(folder)), expected->printed);
        QVERIFY(info(folder).value("reasons"_L1).toArray().last()["turn"_L1].isNull());

        // An earlier citation comes before later ones; a related one is not on the page.
        QCOMPARE(apply(folder, "{'do': 'link-reason', 'reason': 82, 'turn': 1}\n"
                               "{'do': 'link-reason', 'reason': 81, 'turn': 2, 'cited': false}")
                     .status,
                 0);
        const QList<int> now = printedNumbers(page(folder));
        QCOMPARE(now.count(82), 1);
        QVERIFY(now.indexOf(82) < now.indexOf(83));
        QCOMPARE(now.contains(81), expected->printed.contains(81));
        QCOMPARE(apply(folder, "{'do': 'undo', 'steps': 'all'}").status, 0);
        QCOMPARE(printedNumbers(page(folder)), expected->printed);
        QVERIFY(page(folder) == bytesOf(file));
    }
};

QTEST_GUILESS_MAIN(RealEpisodeTest)
#include "realepisode_test.moc"
