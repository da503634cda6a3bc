// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// What cannot be read or written: a status, a message that names the file, and nothing lost or changed.

#include "tests/support/cli.h"
#include "tests/support/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{

const QByteArray conversation =
    "ANA: Goats never page you.\n\nBO: It’s the one about the goats.\n\nANA: That one.\n";
const QByteArray oneNote = "{\"do\": \"add-note\", \"turn\": 1, \"text\": \"Ask again.\"}\n";

QByteArray manySpeakers()
{
    QByteArray text;
    for (int speaker = 1; speaker <= 10'000; ++speaker)
        text += "VOICE " + QByteArray::number(speaker) + ": One word more.\n\n";
    return text;
}

QByteArray oneLongLine(qsizetype bytes)
{
    const QByteArray words = "Goats never page you, and nobody ever asked one to. ";
    return "ANA: " + words.repeated(bytes / words.size()) + '\n';
}

QByteArray zip()
{
    return QByteArray::fromHex("504b03041400000000000000210000000000000000000000000005000000612e747874") +
           QByteArray(200, '\0');
}

} // namespace

class BadInputTest : public QObject
{
    Q_OBJECT

    struct Shelf {
        CliFolder folder;

        /// What lies in the folder, with the bytes' sums and permissions; the private folder is left out.
        [[nodiscard]] QStringList contents() const
        {
            QStringList list;
            QDirIterator files(folder.path({}), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QFileInfo info = files.nextFileInfo();
                const QString name = QDir(folder.path({})).relativeFilePath(info.filePath());
                if (name == "state"_L1 || name.startsWith("state/"_L1))
                    continue;
                QFile file(info.filePath());
                const bool isRead = info.isFile() && file.open(QIODevice::ReadOnly);
                const QByteArray sum =
                    isRead ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()
                           : QByteArray("-");
                list.append(
                    u"%1 %2 %3"_s.arg(name, QString::fromLatin1(sum)).arg(int(info.permissions()), 0, 16));
            }
            list.sort();
            return list;
        }
    };

    /// Whoever runs the tests, permissions hold for what is called so.
    static QString unprivileged()
    {
        return geteuid() == 0 ? u"setpriv --bounding-set=-all --inh-caps=-all "_s : QString();
    }

    QByteArray m_project;

private Q_SLOTS:
    void initTestCase()
    {
        const CliFolder folder;
        folder.write(u"talk.txt"_s, conversation);
        QCOMPARE(folder.run({u"import"_s, u"talk.txt"_s, u"--into"_s, u"show.ropewalk"_s}).status, 0);
        m_project = folder.read(u"show.ropewalk"_s);
        QVERIFY(m_project.size() > 4096);
    }

    void transcript_isReadOrRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status"); ///< of import
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *what, const char *name, const QByteArray &bytes, int status,
                            const char *says) {
            QTest::newRow(what) << QString::fromLatin1(name) << bytes << status << QByteArray(says);
        };
        QByteArray noise(5000, '\0');
        QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        const qsizetype longLine = TestPaths::isFullRun() ? 100'000'000 : 20'000'000;
        row("empty", "bad.txt", {}, 3, "empty");
        row("spaces alone", "bad.txt", " \n\n\t\n", 3, "");
        row("binary", "bad.txt", noise, 3, "binary");
        row("a picture", "bad.txt", "\x89PNG\r\n\x1a\n" + noise, 3, "");
        row("a zip", "bad.txt", zip(), 3, "");
        row("windows-1252", "bad.txt",
            "ANA: The caf\xe9 was shut.\n\nBO: \x93Shut\x94?\n\nANA: Shut.\n\nBO: Oh.\n", 1, "1252");
        row("broken UTF-8", "bad.txt",
            "ANA: The caf\xc3\xa9 was\xc3 shut.\n\nBO: Shut?\n\nANA: Shut.\n\nBO: Oh.\n", 1, "");
        row("one line", "bad.txt", oneLongLine(longLine), 0, "10,000");
        row("no labels", "bad.txt", "Goats never page you.\n\nNobody asked one to.\n", 1, "");
        row("labels that are no people", "bad.txt",
            "In January: we moved.\n\nNote: this is a draft.\n\nquote: nobody said that.\n\nThe point is: "
            "none.\n",
            1, "");
        row("times backwards", "bad.srt",
            "1\n00:00:09,000 --> 00:00:10,000\nGoats.\n\n2\n00:00:05,000 --> "
            "00:00:04,000\nNever.\n\n3\n00:00:01,000 --> "
            "00:00:02,000\nPage.\n\n",
            1, "bad.srt");
        row("captions without a cue", "bad.vtt", "WEBVTT\n\n", 0, "0 cue");
        row("captions that are broken", "bad.srt", "1\n00:00:0x,000 --> 00:00:02,000\nGoats.\n\n", 1, "");
    }
    void transcript_isReadOrRefusedWithAReason()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        QFETCH(const QByteArray, says);
        const Shelf shelf;
        shelf.folder.write(name, bytes);
        shelf.folder.write(u"show.ropewalk"_s, m_project);
        shelf.folder.write(u"good.txt"_s, conversation);
        const QStringList before = shelf.contents();
        const CliRun info = shelf.folder.run({u"info"_s, name, u"--json"_s});
        QVERIFY2(info.status == (status == 3 ? 3 : 0), info.all().constData());
        QCOMPARE(shelf.contents(), before);
        // A file that cannot be read keeps none of those beside it out.
        const CliRun run =
            shelf.folder.run({u"import"_s, u"good.txt"_s, name, u"--into"_s, u"show.ropewalk"_s});
        QVERIFY2(run.status == status, run.all().constData());
        QVERIFY2(run.err.contains(name.toUtf8()), run.all().constData());
        QVERIFY2(run.err.contains(says), run.all().constData());
        QVERIFY(shelf.folder.read(name) == bytes);
        const auto episodes = [&shelf] {
            const QJsonObject read = shelf.folder.run({u"info"_s, u"show.ropewalk"_s, u"--json"_s}).object();
            return read.value("episodes"_L1).toArray().size();
        };
        if (status == 3) {
            QVERIFY(run.out.contains("good") && info.out.isEmpty());
            QCOMPARE(episodes(), 2);
            const QStringList after = shelf.contents();
            const CliRun alone = shelf.folder.run({u"import"_s, name, name, u"--into"_s, u"show.ropewalk"_s});
            QVERIFY(alone.status == 3 && alone.out.isEmpty());
            QCOMPARE(shelf.contents(), after);
            const CliRun fresh = shelf.folder.run({u"import"_s, name, u"--into"_s, u"new.ropewalk"_s});
            QCOMPARE(fresh.status, 3);
            QCOMPARE(shelf.contents(), after);
        } else {
            QCOMPARE(episodes(), 3);
        }
    }

    void words_areNeverLost_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("windows-1252")
            << QByteArray("ANA: The caf\xe9 was shut.\n\nBO: \x93Shut\x94?\n\nANA: Oh.\n\nBO: Oh.\n")
            << u"“Shut”?"_s;
        QByteArray utf16;
        for (const char16_t unit :
             u"\xfeff"
             u"ANA: The café was shut.\n\nBO: “Shut”?\n\nANA: Oh.\n\nBO: Oh.\n"_s.toStdU16String()) {
            utf16 += char(unit & 0xff);
            utf16 += char(unit >> 8);
        }
        QTest::newRow("UTF-16 with a mark") << utf16 << u"“Shut”?"_s;
        QTest::newRow("UTF-16 without") << utf16.mid(2) << u"“Shut”?"_s;
    }
    void words_areNeverLost()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        const CliFolder folder;
        folder.write(u"talk.txt"_s, bytes);
        const CliRun run = folder.run({u"import"_s, u"talk.txt"_s, u"--into"_s, u"show.ropewalk"_s});
        QVERIFY2(run.status == 0 || run.status == 1, run.all().constData());
        QVERIFY(QString::fromUtf8(folder.run({u"dump"_s, u"show.ropewalk"_s}).out).contains(words));
        QVERIFY(folder.run({u"export"_s, u"show.ropewalk"_s, u"--to"_s, u"text"_s}).out == bytes);
    }

    void tenThousandSpeakers_areTenThousandSpeakers()
    {
        const CliFolder folder;
        folder.write(u"many.txt"_s, manySpeakers());
        const CliRun run = folder.run({u"import"_s, u"many.txt"_s, u"--into"_s, u"show.ropewalk"_s});
        QVERIFY2(run.status == 0 || run.status == 1, run.all().constData());
        // The report stays readable.
        QVERIFY2(run.err.count('\n') < 100, run.all().constData());
        const QJsonObject json = folder.run({u"info"_s, u"show.ropewalk"_s, u"--json"_s}).object();
        QCOMPARE(json.value("speakers"_L1).toArray().size(), 10'000);
        QCOMPARE(json.value("episodes"_L1)[0]["turns"_L1].toInt(), 10'000);
        QVERIFY(folder.run({u"export"_s, u"show.ropewalk"_s, u"--to"_s, u"text"_s}).out == manySpeakers());
    }

    void timesBackwards_areKept()
    {
        const CliFolder folder;
        const QByteArray srt =
            "1\n00:00:09,000 --> 00:00:10,000\nGoats.\n\n2\n00:00:05,000 --> 00:00:04,000\nNever.\n";
        folder.write(u"back.srt"_s, srt);
        QCOMPARE(folder.run({u"import"_s, u"back.srt"_s, u"--into"_s, u"show.ropewalk"_s}).status, 1);
        QCOMPARE(folder.run({u"export"_s, u"show.ropewalk"_s, u"--to"_s, u"srt"_s}).out, srt);
    }

    void project_thatIsNone_isLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<bool>("mayBeRead");
        QByteArray foreign = m_project;
        foreign.replace(68, 4, "GPKG");
        QByteArray nameless = m_project;
        nameless.replace(68, 4, QByteArray(4, '\0'));
        QByteArray newer = m_project;
        newer.replace(60, 4, QByteArray::fromHex("00002710"));
        const auto row = [](const char *name, const QByteArray &bytes, const char *says,
                            bool mayBeRead = false) {
            QTest::newRow(name) << bytes << QByteArray(says) << mayBeRead;
        };
        row("of another program", foreign, "");
        row("of no program", nameless, "");
        row("a renamed zip", zip(), "");
        row("a renamed text", conversation, "");
        row("empty", {}, "empty");
        row("of a later version", newer, "ersion", true);
        row("half of it", m_project.left(m_project.size() / 2), "");
        row("a page of it", m_project.left(4096), "");
        row("its first bytes", m_project.left(50), "");
        row("its pages emptied", m_project.left(200) + QByteArray(m_project.size() - 200, '\0'), "");
    }
    void project_thatIsNone_isLeftAlone()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, says);
        QFETCH(const bool, mayBeRead);
        const Shelf shelf;
        shelf.folder.write(u"bad.ropewalk"_s, bytes);
        shelf.folder.write(u"talk.txt"_s, conversation);
        shelf.folder.write(u"list.txt"_s, "84. Goats.\n");
        shelf.folder.write(u"edit.jsonl"_s, oneNote);
        const QStringList before = shelf.contents();
        for (const char *command :
             {"info bad.ropewalk", "dump bad.ropewalk", "check bad.ropewalk", "export bad.ropewalk --to text",
              "reasons bad.ropewalk list", "reasons bad.ropewalk uses", "reasons bad.ropewalk mentions"}) {
            const CliRun run = shelf.folder.run(QString::fromUtf8(command).split(u' '));
            QVERIFY2(run.status == 3 || (mayBeRead && run.status == 0), (command + run.all()).constData());
            QVERIFY2(run.err.contains("bad.ropewalk") || mayBeRead, (command + run.all()).constData());
            QVERIFY2(run.err.contains(says), (command + run.all()).constData());
            QCOMPARE(shelf.contents(), before);
        }
        for (const char *command : {"apply bad.ropewalk edit.jsonl", "import talk.txt --into bad.ropewalk",
                                    "reasons bad.ropewalk link", "reasons bad.ropewalk import list.txt"}) {
            const CliRun run = shelf.folder.run(QString::fromUtf8(command).split(u' '));
            QVERIFY2(run.status == 3 && run.out.isEmpty(), (command + run.all()).constData());
            QVERIFY2(run.err.contains("bad.ropewalk"), (command + run.all()).constData());
            QCOMPARE(shelf.contents(), before);
        }
    }

    void project_withWrongBytes_neverCrashesAnything()
    {
        QRandomGenerator dice(11);
        for (int round = 0; round < (TestPaths::isFullRun() ? 300 : 25); ++round) {
            QByteArray bytes = m_project;
            for (int at = 0; at < 40; ++at)
                bytes[dice.bounded(100, int(bytes.size()))] = char(dice.bounded(256));
            const Shelf shelf;
            shelf.folder.write(u"bad.ropewalk"_s, bytes);
            const QStringList before = shelf.contents();
            for (const char *command : {"info", "check"}) {
                const CliRun run = shelf.folder.run({QString::fromUtf8(command), u"bad.ropewalk"_s});
                QVERIFY2(run.status == 0 || run.status == 1 || run.status == 3, run.all().constData());
                QCOMPARE(shelf.contents(), before);
            }
            const CliRun applied = shelf.folder.run({u"apply"_s, u"bad.ropewalk"_s}, oneNote);
            QVERIFY2(applied.status == 0 || applied.status == 3 || applied.status == 5,
                     applied.all().constData());
            if (applied.status != 0)
                QCOMPARE(shelf.contents(), before);
        }
    }

    void folderAndMissingFile_areSaid()
    {
        const Shelf shelf;
        QVERIFY(QDir(shelf.folder.path({})).mkdir(u"folder.ropewalk"_s));
        shelf.folder.write(u"talk.txt"_s, conversation);
        const QStringList before = shelf.contents();
        for (const char *name : {"folder.ropewalk", "missing.ropewalk", "missing.txt"}) {
            for (const QStringList &call :
                 {QStringList{u"info"_s}, {u"dump"_s}, {u"check"_s}, {u"apply"_s}}) {
                const CliRun run = shelf.folder.run(call + QStringList{QString::fromUtf8(name)}, oneNote);
                QVERIFY2(run.status == 3 && run.err.contains(name) && run.out.isEmpty(),
                         run.all().constData());
            }
        }
        const CliRun into = shelf.folder.run({u"import"_s, u"talk.txt"_s, u"--into"_s, u"folder.ropewalk"_s});
        QVERIFY2(into.status == 3 || into.status == 5, into.all().constData());
        QCOMPARE(shelf.contents(), before);
    }

    void unreadable_isSaid()
    {
        const Shelf shelf;
        shelf.folder.write(u"show.ropewalk"_s, m_project);
        shelf.folder.write(u"talk.txt"_s, conversation);
        const QStringList before = shelf.contents();
        const CliRun run = shelf.folder.shell(
            u"chmod 000 show.ropewalk talk.txt\n"_s + unprivileged() +
            u"\"$CLI\" info show.ropewalk; echo $?\n"_s + unprivileged() +
            u"\"$CLI\" apply show.ropewalk </dev/null; echo $?\n"_s + unprivileged() +
            u"\"$CLI\" info talk.txt; echo $?\n"_s + unprivileged() +
            u"\"$CLI\" import talk.txt --into new.ropewalk; echo $?\nchmod 644 show.ropewalk talk.txt\n"_s);
        QVERIFY2(run.out == "3\n3\n3\n3\n", run.all().constData());
        QVERIFY2(run.err.count("show.ropewalk") >= 2 && run.err.count("talk.txt") >= 2, run.err.constData());
        QCOMPARE(shelf.contents(), before);
    }

    void folderWithoutWritePermission_losesNothing()
    {
        const Shelf shelf;
        QVERIFY(QDir(shelf.folder.path({})).mkdir(u"locked"_s));
        shelf.folder.write(u"locked/show.ropewalk"_s, m_project);
        shelf.folder.write(u"talk.txt"_s, conversation);
        shelf.folder.write(u"edit.jsonl"_s, oneNote);
        const QStringList before = shelf.contents();
        const QString cli = unprivileged() + u"\"$CLI\" "_s;
        const CliRun run = shelf.folder.shell(
            u"chmod 555 locked\n"_s + cli + u"info locked/show.ropewalk >/dev/null; echo $?\n"_s + cli +
            u"export locked/show.ropewalk --to text -o locked/out.txt; echo $?\n"_s + cli +
            u"import talk.txt --into locked/new.ropewalk >/dev/null; echo $?\n"_s + cli +
            u"apply locked/show.ropewalk edit.jsonl >/dev/null; echo $?\nchmod 755 locked\n"_s);
        QVERIFY2(run.out == "0\n5\n5\n5\n", run.all().constData());
        QVERIFY2(run.err.contains("out.txt") && run.err.contains("new.ropewalk") &&
                     run.err.contains("show.ropewalk"),
                 run.err.constData());
        QCOMPARE(shelf.contents(), before);
        // What was acknowledged is there, and goes into the file once it can be written.
        QVERIFY(shelf.folder.run({u"dump"_s, u"locked/show.ropewalk"_s}).out.contains("Ask again."));
        QCOMPARE(shelf.folder.run({u"apply"_s, u"locked/show.ropewalk"_s}).status, 0);
        QDir(shelf.folder.path(u"state"_s)).removeRecursively();
        QVERIFY(shelf.folder.run({u"dump"_s, u"locked/show.ropewalk"_s}).out.contains("Ask again."));
    }

    void privateFolder_thatCannotBeWritten_isSaid()
    {
        const Shelf shelf;
        shelf.folder.write(u"show.ropewalk"_s, m_project);
        shelf.folder.write(u"edit.jsonl"_s, oneNote);
        const QStringList before = shelf.contents();
        const QString cli = u"XDG_STATE_HOME=$PWD/state/none "_s + unprivileged() + u"\"$CLI\" "_s;
        const CliRun run =
            shelf.folder.shell(u"mkdir -p state/none; chmod 555 state/none\n"_s + cli +
                               u"info show.ropewalk >/dev/null; echo $?\n"_s + cli +
                               u"apply show.ropewalk edit.jsonl; echo $?\nchmod 755 state/none\n"_s);
        QVERIFY2(run.out == "0\n5\n", run.all().constData());
        QVERIFY2(run.err.contains("state/none"), run.err.constData());
        QCOMPARE(shelf.contents(), before);
    }

    void fullDisk_losesNothing_data()
    {
        QTest::addColumn<QString>("full");
        QTest::newRow("of the project") << u"project"_s;
        QTest::newRow("of the private folder") << u"state"_s;
    }
    void fullDisk_losesNothing()
    {
        QFETCH(const QString, full);
        const CliFolder folder;
        const QString enter = geteuid() == 0 ? u"unshare --mount"_s : u"unshare --map-root-user --mount"_s;
        if (folder.shell(enter + u" sh -c 'mkdir m && mount -t tmpfs tmpfs m'"_s).status != 0)
            QSKIP(
                "This computer lets nobody mount a small disk; script/test --full runs where it is allowed.");
        folder.write(u"show.ropewalk"_s, m_project);
        folder.write(u"first.jsonl"_s, oneNote);
        QByteArray many;
        for (int note = 0; note < 3000; ++note)
            many += "{\"do\": \"add-note\", \"turn\": 1, \"text\": \"" + QByteArray(400, 'x') + "\"}\n";
        folder.write(u"many.jsonl"_s, many);
        // A disk of half a megabyte; the edits are more.
        folder.write(u"inside.sh"_s,
                     "mkdir -p project state\n"
                     "mount -t tmpfs -o size=600k tmpfs " +
                         full.toUtf8() +
                         "\n"
                         "cp show.ropewalk project/\n"
                         "export XDG_STATE_HOME=$PWD/state\n"
                         "sum() { sha256sum <project/show.ropewalk; }\n"
                         "before=$(sum)\n"
                         "\"$CLI\" apply project/show.ropewalk many.jsonl >acknowledged; echo \"apply $?\"\n"
                         "[ \"$before\" = \"$(sum)\" ] && echo same\n"
                         "ls -A project\n"
                         "mount -o remount,size=100m " +
                         full.toUtf8() +
                         "\n"
                         "\"$CLI\" dump project/show.ropewalk >read; echo \"dump $?\"\n"
                         "\"$CLI\" apply project/show.ropewalk first.jsonl >/dev/null; echo \"again $?\"\n"
                         "rm -rf state/*\n"
                         "\"$CLI\" dump project/show.ropewalk >after; echo \"after $?\"\n");
        const CliRun run = folder.shell(enter + u" sh inside.sh"_s);
        QVERIFY2(run.out == "apply 5\nsame\nshow.ropewalk\ndump 0\nagain 0\nafter 0\n",
                 run.all().constData());
        QVERIFY2(run.err.contains("show.ropewalk") || run.err.contains("state"), run.err.constData());
        const auto acknowledged = folder.read(u"acknowledged"_s).count("add-note");
        QVERIFY(folder.read(u"read"_s).count("\"note\"") >= acknowledged);
        QVERIFY(folder.read(u"after"_s).count("\"note\"") >= acknowledged + 1);
        if (full == "project"_L1)
            QCOMPARE(acknowledged, 3000);
        else
            QVERIFY(acknowledged < 3000);
    }

    void fileSizeLimit_losesNothing()
    {
        const Shelf shelf;
        shelf.folder.write(u"show.ropewalk"_s, m_project);
        QByteArray many;
        for (int note = 0; note < 3000; ++note)
            many += "{\"do\": \"add-note\", \"turn\": 1, \"text\": \"" + QByteArray(400, 'x') + "\"}\n";
        shelf.folder.write(u"many.jsonl"_s, many);
        shelf.folder.write(u"long.txt"_s, oneLongLine(600'000));
        QVERIFY(QDir(shelf.folder.path({})).mkpath(u"state"_s));
        const QStringList before = shelf.contents();
        // 400 kB: more than the project and less than what comes.
        const QString limited = u"(trap '' XFSZ; ulimit -f 800; exec \"$CLI\" "_s;
        const CliRun run =
            shelf.folder.shell(limited + u"apply show.ropewalk many.jsonl >state/kept); echo $?\n"_s +
                               limited + u"convert long.txt out.md); echo $?\n"_s + limited +
                               u"import long.txt --into new.ropewalk >state/none); echo $?\n"_s);
        QVERIFY2(run.out == "5\n5\n5\n", run.all().constData());
        QCOMPARE(shelf.contents(), before);
        QVERIFY(shelf.folder.run({u"dump"_s, u"show.ropewalk"_s}).out.count("\"note\"") >=
                shelf.folder.read(u"state/kept"_s).count("add-note"));
    }

    void exportOntoAFullDisk_leavesTheOldFile()
    {
        const CliFolder folder;
        const QString enter = geteuid() == 0 ? u"unshare --mount"_s : u"unshare --map-root-user --mount"_s;
        if (folder.shell(enter + u" sh -c 'mkdir m && mount -t tmpfs tmpfs m'"_s).status != 0)
            QSKIP(
                "This computer lets nobody mount a small disk; script/test --full runs where it is allowed.");
        folder.write(u"long.txt"_s, oneLongLine(300'000));
        folder.write(u"inside.sh"_s,
                     "mkdir small; mount -t tmpfs -o size=100k tmpfs small; echo old >small/out.txt\n"
                     "\"$CLI\" convert long.txt small/out.txt --to markdown; echo $?; cat small/out.txt; ls "
                     "-A small\n");
        const CliRun run = folder.shell(enter + u" sh inside.sh"_s);
        QVERIFY2(run.out == "5\nold\nout.txt\n", run.all().constData());
        QVERIFY2(run.err.contains("small/out.txt"), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "badinput_test.moc"
