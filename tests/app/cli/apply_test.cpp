// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/app/cli/scriptrows.h"
#include "tests/support/cli.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/// JSON that is written with ' for ".
QByteArray q(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray kindOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object().value("do"_L1).toString().toUtf8();
}

QByteArray withoutSpaces(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).toJson(QJsonDocument::Compact);
}

} // namespace

class ApplyTest : public QObject
{
    Q_OBJECT

private:
    /// A project of the sample episode under the name "show.ropewalk".
    void project(const CliFolder &folder, const QByteArray &bytes = {}) const
    {
        QVERIFY(!folder.write(u"show.ropewalk"_s, bytes.isEmpty() ? m_project : bytes).isEmpty());
    }
    static QByteArray dump(const CliFolder &folder)
    {
        return folder.run({u"dump"_s, u"show.ropewalk"_s}).out;
    }
    static CliRun apply(const CliFolder &folder, const QByteArray &script,
                        const QStringList &options = {u"--json"_s})
    {
        return folder.run(QStringList{u"apply"_s, u"show.ropewalk"_s} + options, script);
    }

    QByteArray m_project;
    QByteArray m_dump;

private Q_SLOTS:
    void initTestCase()
    {
        const CliFolder folder;
        const CliRun made =
            folder.run({u"import"_s, TestPaths::source() + u"/resources/samples/the-status-page.txt"_s,
                        u"--into"_s, u"show.ropewalk"_s});
        QVERIFY2(made.status == 0, made.all().constData());
        m_project = folder.read(u"show.ropewalk"_s);
        m_dump = dump(folder);
        QVERIFY(m_dump.contains("You look at the goat."));
    }

    void everyKindOfLine_hasARow()
    {
        const CliFolder folder;
        const CliRun listed = folder.run({u"apply"_s, u"--list"_s, u"--json"_s});
        QSet<QByteArray> missing;
        for (const QJsonValue &kind : listed.object().value("lines"_L1).toArray()) {
            QVERIFY(!kind["description"_L1].toString().isEmpty());
            missing.insert(kind["do"_L1].toString().toUtf8());
        }
        QVERIFY(missing.size() > 40);
        for (const ScriptRows::Row &row : ScriptRows::rows())
            missing.remove(kindOf(row.line));
        for (const QByteArray &line : ScriptRows::steering())
            missing.remove(kindOf(line));
        QVERIFY2(missing.isEmpty(), missing.values().join(", ").constData());
    }

    void line_doesItsEditAndIsUndoneAndRedone_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < int(ScriptRows::rows().size()); ++index)
            QTest::newRow(kindOf(ScriptRows::rows()[size_t(index)].line).constData()) << index;
    }
    void line_doesItsEditAndIsUndoneAndRedone()
    {
        QFETCH(const int, index);
        const ScriptRows::Row &row = ScriptRows::rows()[size_t(index)];
        const CliFolder folder;
        project(folder);
        QByteArray line = row.line;
        if (!row.setUp.isEmpty()) {
            const CliRun made = apply(folder, row.setUp.join('\n'));
            QVERIFY2(made.status == 0, made.all().constData());
            const QJsonArray ids = made.array().last()["ids"_L1].toArray();
            line.replace("\"ID\"", '"' + ids.last().toString().toUtf8() + '"');
        }
        const QByteArray before = dump(folder);
        const CliRun done = apply(folder, line);
        QVERIFY2(done.status == 0, done.all().constData());
        const QJsonObject answer = done.array().at(0).toObject();
        QCOMPARE(answer.value("do"_L1).toString().toUtf8(), kindOf(line));
        QVERIFY(answer.value("sequence"_L1).toInteger() > 0);
        QVERIFY(answer.value("edits"_L1).toInteger() > 0);
        const QByteArray after = dump(folder);
        if (!row.appears.isEmpty())
            QVERIFY2(after.contains(row.appears) && !before.contains(row.appears), after.constData());
        if (!row.vanishes.isEmpty())
            QVERIFY2(before.contains(row.vanishes) && !after.contains(row.vanishes), after.constData());
        QVERIFY(before != after);
        const CliRun checked = folder.run({u"check"_s, u"show.ropewalk"_s});
        QVERIFY2(!checked.out.contains("inconsistent"), checked.all().constData());

        const QByteArray step = ", \"step\": \"" + answer.value("step"_L1).toString().toUtf8() + "\"}";
        const CliRun undone =
            apply(folder, row.isOfShow ? "{\"do\": \"undo-step\"" + step : q("{'do': 'undo'}"));
        QVERIFY2(undone.status == 0, undone.all().constData());
        QCOMPARE(dump(folder), before);
        const CliRun redone =
            apply(folder, row.isOfShow ? "{\"do\": \"redo-step\"" + step : q("{'do': 'redo'}"));
        QVERIFY2(redone.status == 0, redone.all().constData());
        QCOMPARE(dump(folder), after);
    }

    void wrongLine_namesItselfAndLeavesTheEarlierOnes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QByteArray &line, const char *says) {
            QTest::newRow(name) << line << QByteArray(says);
        };
        row("no JSON", "do it", "no JSON");
        row("cut JSON", q("{'do': 'undo'"), "no JSON");
        row("an array", q("['undo']"), "no JSON object");
        row("nothing to do", q("{'turn': 1}"), "\"do\"");
        row("do is a number", q("{'do': 1}"), "\"do\"");
        row("unknown kind", q("{'do': 'explode'}"), "explode");
        row("unknown field", q("{'do': 'strike-out', 'turn': 1, 'word': 'goat'}"), "word");
        row("unknown field of undo", q("{'do': 'undo', 'step': 2}"), "step");
        row("unknown field of episode", q("{'do': 'episode', 'ref': 1, 'x': 2}"), "x");
        row("no such turn", q("{'do': 'strike-out', 'turn': 26}"), "turn 26");
        row("turn 0", q("{'do': 'strike-out', 'turn': 0}"), "turn 0");
        row("half a turn", q("{'do': 'strike-out', 'turn': 1.5}"), "turn");
        row("no turn", q("{'do': 'strike-out'}"), "turn");
        row("a turn of no id", q("{'do': 'strike-out', 'turn': 'goat'}"), "turn");
        row("a true turn", q("{'do': 'strike-out', 'turn': true}"), "turn");
        row("no such line", q("{'do': 'strike-out', 'turn': 1, 'line': 2}"), "line 2");
        row("a line of no id", q("{'do': 'set-text', 'line': 'goat', 'text': ''}"), "line");
        row("a half line", q("{'do': 'set-text', 'turn': 1, 'line': 1.5, 'text': ''}"), "line");
        row("no such section", q("{'do': 'set-text', 'page': 'cellar', 'line': 1, 'text': ''}"), "page");
        row("no such page line", q("{'do': 'set-text', 'page': 'panel', 'line': 5, 'text': ''}"), "page");
        row("offset behind the end",
            q("{'do': 'insert-text', 'turn': 9, 'line': 1, 'offset': 13, 'text': 'x'}"), "");
        row("offset before the beginning", q("{'do': 'insert-text', 'turn': 9, 'offset': -1, 'text': 'x'}"),
            "");
        row("offset no number", q("{'do': 'insert-text', 'turn': 9, 'offset': '2', 'text': 'x'}"), "offset");
        row("offset inside a letter", q("{'do': 'set-text', 'turn': 9, 'text': 7}"), "text");
        row("length behind the end", q("{'do': 'strike-out', 'turn': 9, 'offset': 5, 'length': 8}"),
            "shorter");
        row("words that are not there", q("{'do': 'strike-out', 'turn': 9, 'words': 'goat'}"), "goat");
        row("a second time that is not there",
            q("{'do': 'strike-out', 'turn': 9, 'words': 'it', 'occurrence': 2}"), "it");
        row("no words", q("{'do': 'strike-out', 'turn': 9, 'words': ''}"), "words");
        row("from behind to", q("{'do': 'strike-out', 'turn': 9, 'to': {'turn': 8}}"), "");
        row("to is no place", q("{'do': 'strike-out', 'turn': 9, 'to': 10}"), "to");
        row("to with an unknown field", q("{'do': 'strike-out', 'turn': 9, 'to': {'turn': 10, 'x': 1}}"),
            "x");
        row("nothing struck", q("{'do': 'strike-out', 'turn': 9, 'offset': 2, 'length': 0}"), "");
        row("nobody", q("{'do': 'set-speaker', 'turn': 1, 'speaker': 'VET'}"), "speaker");
        row("no such kind of turn", q("{'do': 'set-speaker', 'turn': 1, 'kind': 'song'}"), "song");
        row("a break that speaks", q("{'do': 'set-speaker', 'turn': 1, 'kind': 'break', 'speaker': 'HOST'}"),
            "");
        row("no such reason", q("{'do': 'link-reason', 'turn': 1, 'reason': 82000}"), "reason");
        row("no such list", q("{'do': 'link-reason', 'turn': 1, 'reason': 81, 'list': 'House'}"), "reason");
        row("no such topic", q("{'do': 'tag-topic', 'turn': 1, 'topic': 6}"), "topic");
        row("an id that is none", q("{'do': 'remove-annotation', 'id': 'x'}"), "x");
        row("an id of nothing",
            q("{'do': 'remove-annotation', 'id': '01a20587-c00d-7006-91e9-6380bfc76b36'}"), "id");
        row("a source of nothing", q("{'do': 'remove-source', 'id': '01a20587-c00d-7006-91e9-6380bfc76b36'}"),
            "");
        row("a step of nothing", q("{'do': 'undo-step', 'step': '01a20587-c00d-7006-91e9-6380bfc76b36'}"),
            "");
        row("no text", q("{'do': 'add-note', 'turn': 1}"), "text");
        row("a flag that is none", q("{'do': 'add-note', 'turn': 1, 'text': 'x', 'private': 1}"), "private");
        row("a kind of claim that is none", q("{'do': 'add-claim', 'turn': 1, 'claim_kind': 'guess'}"),
            "guess");
        row("a date that is none", q("{'do': 'set-facts', 'date': 'yesterday'}"), "yesterday");
        row("a time that is none", q("{'do': 'set-times', 'turn': 1, 'start': '1:99'}"), "start");
        row("a time before the beginning", q("{'do': 'set-times', 'turn': 1, 'start': -5}"), "start");
        row("replacing over two lines",
            q("{'do': 'replace-text', 'turn': 8, 'to': {'turn': 9}, 'with': 'x'}"), "one line");
        row("replacing nothing that is there", q("{'do': 'replace-all', 'find': '', 'with': 'x'}"), "");
        row("no turns removed", q("{'do': 'remove-turns', 'turn': 1, 'count': 0}"), "turns");
        row("far too many turns removed", q("{'do': 'remove-turns', 'turn': 1, 'count': 4294967297}"),
            "turns");
        row("too many turns removed", q("{'do': 'remove-turns', 'turn': 25, 'count': 2}"), "");
        row("joining the last turn", q("{'do': 'join-turns', 'turn': 25}"), "");
        row("joining the last line", q("{'do': 'join-lines', 'turn': 25, 'line': 1}"), "");
        row("a line with a line end", q("{'do': 'set-text', 'turn': 1, 'line': 1, 'text': 'a\\nb'}"), "");
        row("a new line with a line end", q("{'do': 'insert-turn', 'speaker': 'HOST', 'lines': ['a\\nb']}"),
            "");
        row("lines that are none", q("{'do': 'insert-turn', 'lines': 'a'}"), "lines");
        row("typing of a turn", q("{'do': 'join-turns', 'turn': 1, 'typing': true}"), "typing");
        row("adding what has an id", q("{'do': 'add-topic', 'id': '01a20587-c00d-7006-91e9-6380bfc76b36'}"),
            "id");
        row("a reason without a number", q("{'do': 'add-reason', 'text': 'x'}"), "number");
        row("reason 0", q("{'do': 'add-reason', 'number': 0, 'text': 'x'}"), "number");
        row("a speaker who has turns", q("{'do': 'remove-speaker', 'speaker': 'HOST'}"), "turns");
        row("a list with reasons", q("{'do': 'remove-reason-list'}"), "reasons");
        row("a second place of a note", q("{'do': 'add-place', 'id': 'NOTE', 'turn': 2}"), "claim");
        row("no steps", q("{'do': 'undo', 'steps': 0}"), "steps");
        row("some steps", q("{'do': 'undo', 'steps': 'some'}"), "steps");
        row("a version without a name", q("{'do': 'version'}"), "name");
        row("no such episode", q("{'do': 'episode', 'ref': 2}"), "2");
        row("an episode of no ref", q("{'do': 'episode'}"), "ref");
    }
    void wrongLine_namesItselfAndLeavesTheEarlierOnes()
    {
        QFETCH(QByteArray, line);
        QFETCH(const QByteArray, says);
        const CliFolder folder;
        project(folder);
        if (line.contains("NOTE"))
            line.replace("NOTE",
                         apply(folder, ScriptRows::note).array().at(0)["ids"_L1][0].toString().toUtf8());
        folder.write(u"script.jsonl"_s, q("{'do': 'add-note', 'turn': 1, 'text': 'kept'}") +
                                            "\n# a comment\n" + line + "\n" +
                                            q("{'do': 'add-note', 'turn': 1, 'text': 'never'}") + "\n");
        const CliRun run = apply(folder, {}, {u"script.jsonl"_s});
        QVERIFY2(run.status == 3, run.all().constData());
        QVERIFY2(run.err.startsWith("script.jsonl:3: "), run.err.constData());
        QVERIFY2(run.err.contains(says), run.err.constData());
        QCOMPARE(run.out.count('\n'), 1);
        // The line before was kept; with it taken back, all is as it was.
        const CliRun undone = apply(folder, q("{'do': 'undo', 'steps': 'all'}"));
        const QJsonArray steps = undone.array()[0]["steps"_L1].toArray();
        QCOMPARE(steps.size(), line.contains("add-place") ? 2 : 1);
        QCOMPARE(steps[0]["label"_L1].toString(), u"Add note"_s);
        QCOMPARE(dump(folder), m_dump);
    }

    void commentsAndBlankLines_areCountedAndSkipped()
    {
        const CliFolder folder;
        project(folder);
        const CliRun run = apply(folder, "\n# first\n   \n  # second\r\n" + ScriptRows::note + "\r\n\n" +
                                             ScriptRows::setText);
        QVERIFY2(run.status == 0, run.all().constData());
        const QJsonArray answers = run.array();
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers[0]["line"_L1].toInt(), 5);
        QCOMPARE(answers[1]["line"_L1].toInt(), 7);
    }

    void json_isWholeAfterAWrongLineToo()
    {
        const CliFolder folder;
        project(folder);
        const CliRun run = apply(folder, ScriptRows::note + "\nnonsense\n");
        QCOMPARE(run.status, 3);
        QCOMPARE(run.array().size(), 1);
        QVERIFY(run.err.startsWith("-:2: "));
        const CliRun empty = apply(folder, "");
        QCOMPARE(empty.status, 0);
        QVERIFY(empty.json().isArray());
    }

    void plainAnswers_areNumberAndKind()
    {
        const CliFolder folder;
        project(folder);
        const CliRun run = apply(folder, ScriptRows::note, {});
        QCOMPARE(run.status, 0);
        const QList<QByteArray> columns = run.out.trimmed().split('\t');
        QCOMPARE(columns.size(), 2);
        QVERIFY(columns[0].toInt() > 0);
        QCOMPARE(columns[1], "add-note");
    }

    void answer_comesWhenTheLineIsKept()
    {
        const CliFolder folder;
        project(folder);
        const QByteArray published = folder.read(u"show.ropewalk"_s);
        const auto process = folder.start({u"apply"_s, u"show.ropewalk"_s, u"--author"_s, u"Ann"_s});
        for (int number = 1; number <= 3; ++number) {
            const QByteArray text = "note " + QByteArray::number(number);
            process->write(q("{'do': 'add-note', 'turn': 1, 'text': '") + text + "\"}\n");
            // The script goes on, so an answer cannot wait for its end.
            QVERIFY(process->waitForReadyRead(30'000));
            QVERIFY(process->readAllStandardOutput().endsWith("add-note\n"));
        }
        process->kill();
        QVERIFY(process->waitForFinished(30'000));
        QCOMPARE(folder.read(u"show.ropewalk"_s), published);
        const CliRun read = folder.run({u"dump"_s, u"show.ropewalk"_s});
        for (const char *text : {"note 1", "note 2", "note 3"})
            QVERIFY2(read.out.contains(text), read.all().constData());
        // The next writer carries on, says so, and publishes.
        const CliRun next = apply(folder, q("{'do': 'add-note', 'turn': 1, 'text': 'note 4'}"));
        QVERIFY2(next.status == 0 && next.err.contains("3 edit"), next.all().constData());
        QVERIFY(dump(folder).contains("note 3"));
        QVERIFY(folder.read(u"show.ropewalk"_s) != published);
    }

    void undoAndRedo_goToAnyDepthAndAcrossRuns()
    {
        const CliFolder folder;
        project(folder);
        QList<QByteArray> states{dump(folder)};
        constexpr int steps = 12;
        for (int step = 0; step < steps; ++step) {
            const QByteArray line =
                step % 3 == 0 ? q("{'do': 'split-turn', 'turn': 2, 'line': 1, 'offset': 20}")
                : step % 3 == 1
                    ? q("{'do': 'insert-text', 'turn': 2, 'line': 1, 'offset': 3, 'text': 'goats '}")
                    : q("{'do': 'join-turns', 'turn': 4}");
            const CliRun run = apply(folder, line, {u"--author"_s, step % 2 ? u"Ann"_s : u"Bea"_s});
            QVERIFY2(run.status == 0, run.all().constData());
            states.append(dump(folder));
        }
        for (int step = steps; step > 0; --step) {
            QCOMPARE(dump(folder), states[step]);
            QCOMPARE(apply(folder, q("{'do': 'undo'}")).status, 0);
        }
        QCOMPARE(dump(folder), states[0]);
        QCOMPARE(apply(folder, q("{'do': 'undo'}")).array()[0]["steps"_L1].toArray().size(), 0);
        const CliRun redone = apply(folder, q("{'do': 'redo', 'steps': 5}"));
        const QJsonArray walked = redone.array()[0]["steps"_L1].toArray();
        QCOMPARE(walked.size(), 5);
        QCOMPARE(walked[0]["author"_L1].toString(), u"Bea"_s);
        QVERIFY(!walked[0]["label"_L1].toString().isEmpty());
        QCOMPARE(dump(folder), states[5]);
        QCOMPARE(apply(folder, q("{'do': 'redo', 'steps': 'all'}")).array()[0]["steps"_L1].toArray().size(),
                 steps - 5);
        QCOMPARE(dump(folder), states[steps]);
        QCOMPARE(apply(folder, q("{'do': 'undo', 'steps': 'all'}")).array()[0]["steps"_L1].toArray().size(),
                 steps);
        QCOMPARE(dump(folder), states[0]);
    }

    void typing_isOneStep()
    {
        const CliFolder folder;
        project(folder);
        QByteArray script;
        for (int key = 0; key < 5; ++key)
            script += q("{'do': 'insert-text', 'turn': 9, 'line': 1, 'offset': ") + QByteArray::number(key) +
                      q(", 'text': 'x', 'typing': true}") + "\n";
        const CliRun typed = apply(folder, script);
        QVERIFY2(typed.status == 0, typed.all().constData());
        QVERIFY(dump(folder).contains("xxxxxThere it is."));
        QCOMPARE(apply(folder, q("{'do': 'undo', 'steps': 'all'}")).array()[0]["steps"_L1].toArray().size(),
                 1);
    }

    void import_isAStepThatIsTakenBack()
    {
        const CliFolder folder;
        project(folder);
        QCOMPARE(apply(folder, ScriptRows::note).status, 0);
        const QByteArray before = dump(folder);
        QByteArray import;
        const CliRun history = folder.run({u"dump"_s, u"show.ropewalk"_s, u"--history"_s, u"--json"_s});
        for (const QJsonValue &record : history.object().value("records"_L1).toArray()) {
            if (record["kind"_L1] == "step"_L1 &&
                record["fields"_L1]["label"_L1].toString().startsWith("Import"_L1))
                import = record["id"_L1].toString().toUtf8();
        }
        QVERIFY(!import.isEmpty());
        const QByteArray line = q("{'do': 'undo-step', 'step': '") + import + "\"}";
        const CliRun early = apply(folder, line);
        QVERIFY2(early.status == 3 && early.err.contains("ater steps"), early.all().constData());
        QCOMPARE(dump(folder), before);
        QCOMPARE(apply(folder, q("{'do': 'undo'}")).status, 0);
        const CliRun undone = apply(folder, line);
        QVERIFY2(undone.status == 0, undone.all().constData());
        QVERIFY(folder.run({u"info"_s, u"show.ropewalk"_s, u"--json"_s})
                    .object()
                    .value("episodes"_L1)
                    .toArray()
                    .isEmpty());
        const CliRun redone = apply(folder, q("{'do': 'redo-step', 'step': '") + import + "\"}");
        QVERIFY2(redone.status == 0, redone.all().constData());
        QCOMPARE(apply(folder, q("{'do': 'redo'}")).status, 0);
        QCOMPARE(dump(folder), before);
    }

    void version_isAPointOfTheHistory()
    {
        const CliFolder folder;
        project(folder);
        const CliRun run =
            apply(folder, ScriptRows::note + q("\n{'do': 'version', 'name': 'Before the second listening'}"));
        QCOMPARE(run.status, 0);
        QVERIFY(run.array()[1]["sequence"_L1].toInteger() > run.array()[0]["sequence"_L1].toInteger());
        const QByteArray history = folder.run({u"dump"_s, u"show.ropewalk"_s, u"--history"_s}).out;
        QVERIFY(history.contains("\"kind\":\"version\",\"label\":\"Before the second listening\""));
    }

    void episodeLine_saysWhichEpisodeIsMeant()
    {
        const CliFolder folder;
        project(folder);
        const QString second = folder.write(u"second.txt"_s, "ANA: Goats never page you.\n\nBO: Never.\n");
        const CliRun imported = folder.run({u"import"_s, second, u"--into"_s, u"show.ropewalk"_s});
        QVERIFY2(imported.status == 0, imported.all().constData());
        const CliRun none = apply(folder, q("{'do': 'add-note', 'turn': 1, 'text': 'x'}"));
        QVERIFY2(none.status == 3 && none.err.contains("episode"), none.all().constData());

        const CliRun both =
            apply(folder, q("{'do': 'episode', 'ref': 2}\n{'do': 'replace-text', 'turn': 2, 'words': "
                            "'Never', 'with': 'Not once'}\n{'do': 'episode', 'ref': 'the-status'}\n{'do': "
                            "'set-text', 'turn': 9, 'line': 1, 'text': 'There it was.'}"));
        QVERIFY2(both.status == 0, both.all().constData());
        QVERIFY(dump(folder).contains("Not once.") && dump(folder).contains("There it was."));
        // Undo is the episode's own.
        QCOMPARE(apply(folder, q("{'do': 'undo', 'steps': 'all'}"), {u"--episode"_s, u"1"_s}).status, 0);
        QVERIFY(dump(folder).contains("Not once.") && !dump(folder).contains("There it was."));
    }

    void manual_showsEveryLine()
    {
        const CliFolder folder;
        QFile manual(TestPaths::source() + u"/docs/cli.md"_s);
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QByteArray text = manual.readAll();
        const QByteArrayList lines = folder.run({u"apply"_s, u"--list"_s}).out.trimmed().split('\n');
        QVERIFY(lines.size() > 40);
        for (const QByteArray &line : lines)
            QVERIFY2(text.contains('\n' + line + '\n'), ("docs/cli.md does not say: " + line).constData());
        QByteArrayList examples = ScriptRows::steering();
        for (const ScriptRows::Row &row : ScriptRows::rows())
            examples.append(row.line);
        for (const QByteArray &example : std::as_const(examples)) {
            QVERIFY2(!withoutSpaces(example).isEmpty(), example.constData());
            QVERIFY2(text.contains('\n' + example + '\n'),
                     ("docs/cli.md does not show: " + example).constData());
        }
    }
};

QTEST_GUILESS_MAIN(ApplyTest)
#include "apply_test.moc"
