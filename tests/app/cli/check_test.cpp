// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// What `ropewalk-cli check` finds in the words; commands_test has how it is called.
class CheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_listsTheIssuesOfTheWords()
    {
        const CliFolder folder;
        folder.write(u"talk.txt"_s,
                     "SPEAKER_00: Goats look at at you.\n\nHOST: So [inaudible 00:05] never.\n");
        const CliRun plain = folder.run({u"check"_s, u"talk.txt"_s});
        QVERIFY2(plain.status == 0 && plain.out.isEmpty() && plain.err.contains("--issues"),
                 plain.all().constData());
        const CliRun listed = folder.run({u"check"_s, u"talk.txt"_s, u"--issues"_s});
        QCOMPARE(listed.status, 1);
        QVERIFY2(listed.out.contains("doubled-word: 1:1.1: ") && listed.out.contains("unclear: 1:2.1: "),
                 listed.all().constData());
        const CliRun json = folder.run({u"check"_s, u"talk.txt"_s, u"--json"_s});
        QCOMPARE(json.status, 0);
        QVERIFY(json.object().value("findings"_L1).toArray().isEmpty());
        const QJsonArray issues = json.object().value("issues"_L1).toArray();
        QStringList kinds;
        for (const QJsonValue &issue : issues)
            kinds.append(issue["kind"_L1].toString());
        QCOMPARE(kinds, QStringList({u"placeholder-speaker"_s, u"doubled-word"_s, u"unclear"_s}));
        QCOMPARE(issues[1]["words"_L1].toString(), u"at at"_s);
        QCOMPARE(issues[1]["start"_L1].toInt(), 11);
        QVERIFY(!issues[1]["fix"_L1].toString().isEmpty());
        QCOMPARE(issues[2]["turn"_L1].toInt(), 2);
        QCOMPARE(issues[2]["time"_L1].toInt(), 5'000);
        QVERIFY(issues[2]["fix"_L1].isUndefined());
    }

    void check_knowsHowWordsAreSpelt()
    {
        CliFolder folder;
        folder.setVariable(u"XDG_CONFIG_HOME"_s, folder.path(u"config"_s));
        folder.setVariable(u"LC_ALL"_s, u"en_US.UTF-8"_s);
        const auto unknown = [&folder](const QStringList &options) {
            const CliRun run = folder.run(QStringList{u"check"_s, u"talk.txt"_s, u"--json"_s} + options);
            QStringList words;
            for (const QJsonValue &issue : run.object().value("issues"_L1).toArray()) {
                if (issue["kind"_L1] == "unknown-word"_L1)
                    words.append(issue["words"_L1].toString());
            }
            return words;
        };
        folder.write(u"talk.txt"_s, "GEBHARDT: Gebhardt herds gaots and quolls.\n");
        QCOMPARE(unknown({}), QStringList({u"gaots"_s, u"quolls"_s}));
        QCOMPARE(unknown({u"--no-spelling"_s}), QStringList());
        QVERIFY(QDir().mkpath(folder.path(u"config/ropewalk"_s)));
        folder.write(u"config/ropewalk/words.txt"_s, "quolls\n");
        QCOMPARE(unknown({}), QStringList(u"gaots"_s));
        folder.setVariable(u"LC_ALL"_s, u"xx_XX.UTF-8"_s);
        QCOMPARE(unknown({}), QStringList());
    }

    void check_passesOverWhatIsSettled()
    {
        const CliFolder folder;
        folder.write(u"talk.txt"_s, "HOST: Goats look at at you.\n");
        QCOMPARE(folder.run({u"import"_s, u"talk.txt"_s, u"--into"_s, u"show.ropewalk"_s}).status, 0);
        QCOMPARE(folder.run({u"check"_s, u"show.ropewalk"_s, u"--issues"_s}).status, 1);
        const QByteArray script =
            "{\"do\": \"settle-issue\", \"turn\": 1, \"words\": \"at at\", \"issue\": \"doubled-word\"}\n";
        QCOMPARE(folder.run({u"apply"_s, u"show.ropewalk"_s}, script).status, 0);
        QCOMPARE(folder.run({u"check"_s, u"show.ropewalk"_s, u"--issues"_s}).status, 0);
    }
};

QTEST_GUILESS_MAIN(CheckTest)

#include "check_test.moc"
