// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QString samplePath()
{
    return TestPaths::source() + u"/resources/samples/the-status-page.txt"_s;
}

/// A conversation with a time, a voice and an event, in each format.
const QByteArray vtt = "WEBVTT\n\n00:00:01.000 --> 00:00:03.400\n<v Ana Ruiz>Goats never page you.\n\n"
                       "00:00:04.000 --> 00:00:06.000\n<v Bo Lind>[laughs] It’s reason number 25.\n";

const QByteArray otherEpisode =
    "ANA: It’s the one about the goats. Reason number 83. No meetings.\n\nBO: There it is.\n";

QByteArrayList namesOf(const QJsonObject &object)
{
    QByteArrayList names;
    for (const QString &name : object.keys())
        names.append(name.toUtf8());
    return names;
}

/// All names of a document, at any depth, once.
void collectNames(const QJsonValue &value, QSet<QString> &names)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        names.insert(it.key());
        collectNames(it.value(), names);
    }
    for (const QJsonValue &element : value.toArray())
        collectNames(element, names);
}

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

    /// A show of two episodes, "the-status-page" and "the-statutes".
    static void show(const CliFolder &folder)
    {
        const CliRun run =
            folder.run({u"import"_s, samplePath(), folder.write(u"the-statutes.txt"_s, otherEpisode),
                        u"--into"_s, u"show.ropewalk"_s});
        QVERIFY2(run.status == 0, run.all().constData());
        QCOMPARE(run.out.count('\n'), 2);
    }

private Q_SLOTS:
    void help_isThereForEveryCommand()
    {
        const CliFolder folder;
        const CliRun overview = folder.run({u"--help"_s});
        QCOMPARE(overview.status, 0);
        QVERIFY(overview.err.isEmpty());
        QFile manual(TestPaths::source() + u"/docs/cli.md"_s);
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QByteArray text = manual.readAll();
        int commands = 0;
        for (const QByteArray &line : overview.out.split('\n')) {
            if (!line.startsWith("  "))
                continue;
            ++commands;
            const QString name = QString::fromUtf8(line.trimmed().split(' ').first());
            const CliRun help = folder.run({name, u"--help"_s});
            QCOMPARE(help.status, 0);
            QVERIFY(help.err.isEmpty());
            QVERIFY2(help.out.startsWith("Usage:\n  ropewalk-cli " + name.toUtf8()), help.out.constData());
            for (const char *option : {"--json", "--author", "--help"})
                QVERIFY(help.out.contains(option));
            // The manual has the same synopses and options.
            for (const QByteArray &words : help.out.split('\n')) {
                const QByteArray trimmed = words.trimmed();
                if (trimmed.startsWith("ropewalk-cli "))
                    QVERIFY2(text.contains('\n' + trimmed.mid(13) + '\n'),
                             ("docs/cli.md: " + trimmed).constData());
                else if (trimmed.startsWith("--"))
                    QVERIFY2(text.contains('`' + trimmed.split(' ').first()),
                             ("docs/cli.md: " + trimmed).constData());
            }
        }
        QCOMPARE(commands, 19);
    }

    void call_endsWithItsStatus_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *script, int status, const char *says = "") {
            QTest::newRow(name) << QString::fromUtf8(script) << status << QByteArray(says);
        };
        row("info", "info show.ropewalk", 0);
        row("version", "--version", 0);
        row("nothing at all", "", 2);
        row("no such command", "dance", 2, "dance");
        row("no such option", "info show.ropewalk --dance", 2, "dance");
        row("an option without its value", "export show.ropewalk --to", 2, "to");
        row("info of nothing", "info", 2, "Name");
        row("info of two", "info show.ropewalk show.ropewalk", 2, "too many");
        row("dump of two", "dump show.ropewalk show.ropewalk", 2, "too many");
        row("check of two", "check show.ropewalk show.ropewalk", 2, "too many");
        row("import of nothing", "import --into show.ropewalk", 2, "--into");
        row("import nowhere", "import other.txt", 2, "--into");
        row("a gap that is none", "import other.txt --into new.ropewalk --gap long", 2, "--gap");
        row("a length below 0", "import other.txt --into new.ropewalk --longest -1", 2, "");
        row("export without a format", "export show.ropewalk --episode 1", 2, "--to");
        row("export without an episode", "export show.ropewalk --to vtt", 2, "2 episodes");
        row("export to no format", "export show.ropewalk --episode 1 --to dance", 2, "dance");
        row("export of no episode", "export show.ropewalk --episode 3 --to vtt", 2, "3");
        row("export of either episode", "export show.ropewalk --episode the-stat --to vtt", 2, "the-stat");
        row("import as no format", "import other.txt --from dance --into new.ropewalk", 2, "dance");
        row("convert one", "convert other.txt", 2, "one to write");
        row("json without a file", "convert other.txt - --to vtt --json", 2, "-o");
        row("apply to nothing", "apply", 2, "Name");
        row("reasons of nothing", "reasons", 2, "list, import");
        row("reasons, dance", "reasons show.ropewalk dance", 2, "list, import");
        row("reasons list of two", "reasons show.ropewalk list more", 2, "too many");
        row("reasons link of no number", "reasons show.ropewalk link eighty --episode 1", 2, "eighty");
        row("reasons import of nothing", "reasons show.ropewalk import", 2, "file");
        row("a missing project", "info nowhere.ropewalk", 3, "nowhere.ropewalk");
        row("a missing file", "import nowhere.txt --into new.ropewalk", 3, "nowhere.txt");
        row("a missing script", "apply show.ropewalk nowhere.jsonl", 3, "nowhere.jsonl");
        row("a missing list", "reasons show.ropewalk import nowhere.csv", 3, "nowhere.csv");
        row("a missing project to write in", "apply nowhere.ropewalk", 3, "nowhere.ropewalk");
        row("no project", "apply other.txt", 3, "other.txt");
        row("captions without a time", "export show.ropewalk --episode 1 --to srt -o untimed.srt", 5,
            "known time");
        row("a folder to write", "export show.ropewalk --episode 1 --to text -o .", 5, "");
        row("a missing folder to write in", "export show.ropewalk --episode 1 --to text -o no/where.txt", 5,
            "no/where.txt");
        row("a project to write over", "export show.ropewalk --episode 1 --to text -o show.ropewalk", 5,
            "show.ropewalk");
        row("a project to convert to", "convert other.txt show.ropewalk --to text", 5, "show.ropewalk");
        row("a missing folder for a project", "import other.txt --into no/where.ropewalk", 5,
            "no/where.ropewalk");
        row("links in what is no project", "reasons other.txt link", 3, "other.txt");
    }
    void call_endsWithItsStatus()
    {
        QFETCH(const QString, script);
        QFETCH(const int, status);
        QFETCH(const QByteArray, says);
        const CliFolder folder;
        show(folder);
        folder.write(u"other.txt"_s, otherEpisode);
        const QByteArray before = folder.read(u"show.ropewalk"_s);
        const CliRun run = folder.shell(u"\"$CLI\" "_s + script);
        QVERIFY2(run.status == status, run.all().constData());
        QVERIFY2(run.err.contains(says), run.all().constData());
        if (status != 0 && !script.isEmpty()) {
            QVERIFY2(run.out.isEmpty(), run.out.constData());
            QVERIFY(!run.err.isEmpty());
        }
        QVERIFY(folder.read(u"show.ropewalk"_s) == before);
        QVERIFY(!QFile::exists(folder.path(u"new.ropewalk"_s)));
    }

    void findings_endWithOne()
    {
        const CliFolder folder;
        folder.write(u"page.txt"_s, otherEpisode);
        QCOMPARE(folder.run({u"check"_s, u"page.txt"_s}).status, 0);
        QCOMPARE(folder.run({u"import"_s, u"page.txt"_s, u"--into"_s, u"show.ropewalk"_s}).status, 0);
        const QByteArray script = "{\"do\": \"add-claim\", \"turn\": 2}\n{\"do\": \"set-text\", \"turn\": 2, "
                                  "\"text\": \"Here it was.\"}\n";
        QCOMPARE(folder.run({u"apply"_s, u"show.ropewalk"_s}, script).status, 0);
        const CliRun check = folder.run({u"check"_s, u"show.ropewalk"_s, u"--json"_s});
        QCOMPARE(check.status, 1);
        QCOMPARE(check.object().value("findings"_L1)[0]["kind"_L1].toString(), u"words-changed"_s);
        // What a format cannot hold is said, and is a finding too.
        QCOMPARE(
            folder.run({u"apply"_s, u"show.ropewalk"_s}, "{\"do\": \"strike-out\", \"turn\": 1}\n").status,
            0);
        const CliRun lossy = folder.run({u"export"_s, u"show.ropewalk"_s, u"--to"_s, u"text"_s});
        QVERIFY2(lossy.status == 1 && !lossy.err.isEmpty() && !lossy.out.contains("goats"),
                 lossy.all().constData());
    }

    void standardOutput_thatCannotBeWritten_endsWithFive_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command :
             {"--help", "--version", "info show.ropewalk", "info show.ropewalk --json", "dump show.ropewalk",
              "check show.ropewalk --json", "formats", "apply --list",
              "export show.ropewalk --episode 1 --to text", "convert the-statutes.txt - --to text",
              "reasons show.ropewalk list", "reasons show.ropewalk mentions --episode 1 --json",
              "import the-statutes.txt --into new.ropewalk", "apply show.ropewalk edit.jsonl"})
            QTest::newRow(command) << QString::fromUtf8(command);
    }
    void standardOutput_thatCannotBeWritten_endsWithFive()
    {
        QFETCH(const QString, command);
        const CliFolder folder;
        show(folder);
        folder.write(
            u"edit.jsonl"_s,
            "{\"do\": \"episode\", \"ref\": 1}\n{\"do\": \"add-note\", \"turn\": 1, \"text\": \"a\"}\n");
        const QByteArray list = folder.run({u"info"_s, u"show.ropewalk"_s}).out;
        // The last reader is gone before the program begins to write.
        const QString gone = u"{ while [ ! -e gone ]; do sleep 0.02; done; \"$CLI\" %1; echo $? >status; } | "
                             "{ exec <&-; : >gone; }; rm gone; exit $(cat status)"_s;
        for (const QString &where :
             {u"\"$CLI\" %1 >/dev/full"_s, u"\"$CLI\" %1 >&-"_s, u"\"$CLI\" %1 0<&- >&-"_s, gone}) {
            const CliRun run = folder.shell(where.arg(command));
            QVERIFY2(run.status == 5, (where.toUtf8() + run.all()).constData());
            // Nothing of the result has gone elsewhere.
            QCOMPARE(folder.run({u"info"_s, u"show.ropewalk"_s}).out, list);
        }
        QCOMPARE(folder.shell(u"\"$CLI\" "_s + command + u" 2>&- >/dev/full"_s).status, 5);
    }

    void info_hasTheNamesThatScriptsUse()
    {
        const CliFolder folder;
        show(folder);
        const QByteArray script = "{\"do\": \"episode\", \"ref\": 1}\n{\"do\": \"add-claim\", \"turn\": 6, "
                                  "\"words\": \"Forty-three minutes\"}\n"
                                  "{\"do\": \"link-reason\", \"turn\": 10, \"reason\": 25}\n";
        QCOMPARE(folder.run({u"apply"_s, u"show.ropewalk"_s}, script).status, 0);
        const CliRun run = folder.run({u"info"_s, u"show.ropewalk"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.err.isEmpty());
        const QJsonObject json = run.object();
        QCOMPARE(json.value("episodes"_L1).toArray().size(), 2);
        const QJsonObject episode = json.value("episodes"_L1)[0].toObject();
        for (const char *count : {"turns", "lines", "words", "events", "markers", "number", "length_ms"})
            QVERIFY2(episode.value(QLatin1StringView(count)).isDouble(), count);
        QCOMPARE(episode.value("title"_L1).toString(), u"the-status-page"_s);
        const QJsonObject speaker = episode.value("speakers"_L1)[0].toObject();
        QCOMPARE(speaker.value("name"_L1).toString(), u"Host"_s);
        QCOMPARE(speaker.value("labels"_L1).toArray(), QJsonArray{u"HOST"_s});
        QVERIFY(speaker.value("turns"_L1).isDouble() && speaker.value("words"_L1).isDouble());
        QVERIFY(episode.value("topics"_L1)[0]["name"_L1].isString());
        const QJsonObject reason = episode.value("reasons"_L1)[0].toObject();
        QCOMPARE(reason.value("number"_L1).toInt(), 25);
        QCOMPARE(reason.value("turn"_L1).toInt(), 10);
        QCOMPARE(reason.value("line"_L1).toInt(), 1);
        QVERIFY(reason.value("text"_L1).toString().startsWith(u"You don’t need"_s));
        QVERIFY(episode.value("reasons"_L1)[1]["turn"_L1].isNull());
        const QJsonObject claim = episode.value("claims"_L1)[0].toObject();
        QCOMPARE(claim.value("status"_L1).toString(), u"open"_s);
        QCOMPARE(claim.value("places"_L1)[0]["words"_L1].toString(), u"Forty-three minutes"_s);
        // One episode alone.
        const CliRun one = folder.run({u"info"_s, u"show.ropewalk"_s, u"--json"_s, u"--episode"_s, u"2"_s});
        QCOMPARE(one.object().value("episodes"_L1).toArray().size(), 1);
        QCOMPARE(one.object().value("episodes"_L1)[0]["number"_L1].toInt(), 2);
    }

    void jsonNames_areInTheManualAndTheSameInEveryLanguage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *command :
             {"info show.ropewalk", "dump show.ropewalk --history", "check show.ropewalk", "formats",
              "apply --list", "apply show.ropewalk edit.jsonl", "reasons show.ropewalk list",
              "reasons show.ropewalk mentions --episode 1", "reasons show.ropewalk uses",
              "reasons show.ropewalk link --episode 2", "reasons show.ropewalk import list.txt",
              "import captions.vtt --into new.ropewalk", "convert captions.vtt out.srt", "info captions.vtt"})
            QTest::newRow(command) << QString::fromUtf8(command).split(u' ');
    }
    void jsonNames_areInTheManualAndTheSameInEveryLanguage()
    {
        QFETCH(const QStringList, arguments);
        QFile manual(TestPaths::source() + u"/docs/cli.md"_s);
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(manual.readAll());
        QSet<QString> first;
        for (const QString &language : {u"en"_s, u"de"_s, u"xx"_s}) {
            CliFolder folder;
            show(folder);
            folder.write(u"captions.vtt"_s, vtt);
            folder.write(u"list.txt"_s, "84. Goats.\n85. More goats.\n");
            folder.write(u"edit.jsonl"_s, "{\"do\": \"episode\", \"ref\": 1}\n{\"do\": \"add-note\", "
                                          "\"turn\": 1, \"text\": \"a\"}\n{\"do\": \"undo\"}\n");
            folder.setVariable(u"ROPEWALK_LANGUAGE"_s, language);
            const CliRun run = folder.run(arguments + QStringList{u"--json"_s});
            QVERIFY2(run.status == 0 || run.status == 1, run.all().constData());
            QVERIFY2(!run.json().isNull(), run.all().constData());
            QSet<QString> names;
            const QJsonDocument json = run.json();
            collectNames(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), names);
            for (const QString &name : std::as_const(names))
                QVERIFY2(text.contains(u'`' + name + u'`'),
                         qPrintable(u"docs/cli.md does not explain "_s + name));
            if (first.isEmpty())
                first = names;
            QCOMPARE(names, first);
        }
    }

    void convert_betweenAllFormats_keepsWordsAndSpeakers()
    {
        const CliFolder folder;
        folder.write(u"in.vtt"_s, vtt);
        QStringList ids;
        const CliRun listed = folder.run({u"formats"_s, u"--json"_s});
        for (const QJsonValue &format : listed.object().value("formats"_L1).toArray()) {
            if (format["reads"_L1].toBool() && format["writes"_L1].toBool())
                ids.append(format["id"_L1].toString());
        }
        for (const QString &id : {u"episode-page"_s, u"text"_s, u"markdown"_s, u"srt"_s, u"vtt"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
        for (const QString &one : std::as_const(ids)) {
            const CliRun there = folder.run({u"convert"_s, u"in.vtt"_s, u"one."_s + one, u"--to"_s, one});
            QVERIFY2(there.status == 0 || there.status == 1, there.all().constData());
            QVERIFY2(there.out.isEmpty(), there.out.constData());
            for (const QString &other : std::as_const(ids)) {
                const CliRun run =
                    folder.run({u"convert"_s, u"one."_s + one, u"-"_s, u"--from"_s, one, u"--to"_s, other});
                // Captions need times, which texts have not.
                const QStringList captions{u"srt"_s, u"vtt"_s};
                if (captions.contains(other) && !captions.contains(one)) {
                    QVERIFY2(run.status == 5 && run.out.isEmpty() && run.err.contains("time"),
                             run.all().constData());
                    continue;
                }
                QVERIFY2(run.status == 0 || run.status == 1, run.all().constData());
                folder.write(u"two"_s, run.out);
                const CliRun info = folder.run({u"info"_s, u"two"_s, u"--from"_s, other, u"--json"_s});
                const QJsonValue episode = info.object().value("episodes"_L1)[0];
                QVERIFY2(episode["turns"_L1].toInt() == 2,
                         (one + u" to "_s + other).toUtf8() + run.all() + info.all());
                QCOMPARE(episode["words"_L1].toInt(), 8);
                QCOMPARE(episode["events"_L1].toInt(), 1);
                QCOMPARE(episode["speakers"_L1].toArray().size(), 2);
            }
        }
    }

    void convert_findsFormatsByContentAndSuffix()
    {
        const CliFolder folder;
        folder.write(u"in.txt"_s, vtt); // the name lies
        QCOMPARE(folder.run({u"convert"_s, u"in.txt"_s, u"out.srt"_s}).status, 0);
        QVERIFY(folder.read(u"out.srt"_s).startsWith("1\n00:00:01,000 --> 00:00:03,400\n"));
        QCOMPARE(folder.run({u"convert"_s, u"out.srt"_s, u"back.vtt"_s}).status, 0);
        QVERIFY(folder.read(u"back.vtt"_s).startsWith("WEBVTT\n"));
        QCOMPARE(folder.run({u"convert"_s, u"in.txt"_s, u"out.dance"_s}).status, 2);
        QVERIFY(!QFile::exists(folder.path(u"out.dance"_s)));
    }

    void export_goesToAFileOrStandardOutput()
    {
        const CliFolder folder;
        show(folder);
        const QStringList call{u"export"_s, u"show.ropewalk"_s, u"--episode"_s,
                               u"1"_s,      u"--to"_s,          u"episode-page"_s};
        QFile original(samplePath());
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray bytes = original.readAll();
        QVERIFY(folder.run(call).out == bytes);
        QVERIFY(folder.run(call + QStringList{u"-o"_s, u"-"_s}).out == bytes);
        const CliRun run = folder.run(call + QStringList{u"-o"_s, u"out.txt"_s, u"--json"_s});
        QVERIFY2(run.status == 0, run.all().constData());
        QVERIFY(folder.read(u"out.txt"_s) == bytes);
        QCOMPARE(run.object().value("bytes"_L1).toInteger(), bytes.size());
        QCOMPARE(run.object().value("format"_L1).toString(), u"episode-page"_s);
        QVERIFY(run.object().value("losses"_L1).toArray().isEmpty());
    }

    void ref_isNumberIdOrBeginningOfTheTitle()
    {
        const CliFolder folder;
        show(folder);
        const QString id = folder.run({u"info"_s, u"show.ropewalk"_s, u"--json"_s})
                               .object()
                               .value("episodes"_L1)[1]["id"_L1]
                               .toString();
        for (const QString &ref : {u"2"_s, id, u"the-statutes"_s, u"The-Statut"_s}) {
            const CliRun run = folder.run({u"info"_s, u"show.ropewalk"_s, u"--episode"_s, ref});
            QVERIFY2(run.status == 0 && run.out.startsWith("2. the-statutes"), run.all().constData());
        }
        for (const QString &ref : {u"0"_s, u"3"_s, u"-1"_s, u"the-statu"_s, u"statutes"_s, u""_s})
            QCOMPARE(folder.run({u"info"_s, u"show.ropewalk"_s, u"--episode"_s, ref}).status, 2);
    }

    void secondWriter_endsWithFourAndReadersAreTold()
    {
        const CliFolder folder;
        show(folder);
        const auto writer = folder.start({u"apply"_s, u"show.ropewalk"_s, u"--episode"_s, u"1"_s});
        writer->write("{\"do\": \"add-note\", \"turn\": 1, \"text\": \"by the first\"}\n");
        QVERIFY(writer->waitForReadyRead(30'000));
        folder.write(
            u"edit.jsonl"_s,
            "{\"do\": \"episode\", \"ref\": 1}\n{\"do\": \"add-note\", \"turn\": 1, \"text\": \"a\"}\n");
        folder.write(u"list.txt"_s, "84. Goats.\n");
        for (const char *command :
             {"apply show.ropewalk edit.jsonl", "import the-statutes.txt --into show.ropewalk",
              "reasons show.ropewalk link --episode 1", "reasons show.ropewalk import list.txt"}) {
            const CliRun run = folder.run(QString::fromUtf8(command).split(u' '));
            QVERIFY2(run.status == 4 && run.err.contains("show.ropewalk") && run.out.isEmpty(),
                     run.all().constData());
        }
        for (const char *command :
             {"info show.ropewalk", "dump show.ropewalk", "check show.ropewalk", "reasons show.ropewalk list",
              "reasons show.ropewalk uses", "reasons show.ropewalk mentions --episode 1",
              "export show.ropewalk --episode 1 --to episode-page"}) {
            const CliRun run = folder.run(QString::fromUtf8(command).split(u' '));
            QVERIFY2(run.status == 0 && !run.err.isEmpty(), (command + run.all()).constData());
            QVERIFY(!run.out.contains("by the first"));
        }
        writer->closeWriteChannel();
        QVERIFY(writer->waitForFinished(30'000));
        QCOMPARE(writer->exitCode(), 0);
        const CliRun after = folder.run({u"dump"_s, u"show.ropewalk"_s});
        QVERIFY2(after.err.isEmpty() && after.out.contains("by the first"), after.all().constData());
    }

    void messages_areInTheLanguageWanted()
    {
        CliFolder folder;
        const CliRun english = folder.run({u"info"_s, u"missing.txt"_s});
        folder.setVariable(u"ROPEWALK_LANGUAGE"_s, u"xx"_s); // the pseudo-language: every letter is another
        const CliRun other = folder.run({u"info"_s, u"missing.txt"_s});
        QCOMPARE(other.status, english.status);
        QVERIFY(other.err.startsWith("missing.txt: ") && other.err != english.err);
        QVERIFY(!folder.run({u"--help"_s}).out.contains("Usage"));
    }

    void progress_isDrawnOnATerminalOnly()
    {
        const CliFolder folder;
        QByteArray talk;
        for (int line = 0; line < 100'000; ++line)
            talk += "ANA: Goats never page you.\n\nBO: Never?\n\n";
        folder.write(u"talk.txt"_s, talk);
        QVERIFY(folder.run({u"info"_s, u"talk.txt"_s}).err.isEmpty());
        // script(1) gives the program a terminal.
        const CliRun run = folder.shell(u"script -qec '\"$CLI\" info talk.txt' /dev/null </dev/null"_s);
        QVERIFY2(run.out.contains("\rReading ") && run.out.contains(" %"), run.all().constData());
        // What is drawn is wiped away before the result.
        QVERIFY2(run.out.contains("\r\033[K1. talk"), run.all().constData());
    }

    void dump_isOneRecordALine()
    {
        const CliFolder folder;
        show(folder);
        const CliRun run = folder.run({u"dump"_s, u"show.ropewalk"_s, u"--history"_s});
        QCOMPARE(run.status, 0);
        int lines = 0;
        for (const QByteArray &line : run.out.trimmed().split('\n')) {
            const auto columns = line.split('\t');
            QCOMPARE(columns.size(), 4);
            QVERIFY2(QJsonDocument::fromJson(columns[3]).isObject(), line.constData());
            lines += columns[0] == "line" ? 1 : 0;
        }
        QCOMPARE(lines, 27);
        // The same bytes every time.
        QCOMPARE(folder.run({u"dump"_s, u"show.ropewalk"_s, u"--history"_s}).out, run.out);
        QVERIFY(!namesOf(folder.run({u"dump"_s, u"show.ropewalk"_s, u"--json"_s}).object()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
