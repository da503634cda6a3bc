// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"
#include "tests/support/paths.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const QString project = u"show.ropewalk"_s;

/// What the first line must read: the words typed at its beginning and not taken back, the last one first.
class Ledger
{
public:
    explicit Ledger(QRandomGenerator &random)
        : m_random(random)
    {
    }

    /// The next script line; one in five takes the last word back, more once the line grows long.
    QByteArray next()
    {
        constexpr qsizetype many = 500;
        const int undos = m_words.size() > many ? 4 : 1;
        if (!m_words.isEmpty() && m_random.bounded(5) < undos) {
            m_words.removeLast();
            m_states.append(text());
            return "{\"do\": \"undo\"}\n";
        }
        const QByteArray word = 'k' + QByteArray::number(++m_made) + ' ';
        m_words.append(word);
        m_states.append(text());
        return "{\"do\": \"insert-text\", \"turn\": 1, \"line\": 1, \"offset\": 0, \"text\": \"" + word +
               "\"}\n";
    }

    /// Which state a line is in that begins so, at `least` or later; -1 for none.
    [[nodiscard]] qsizetype stateOf(const QByteArray &line, qsizetype least) const
    {
        for (qsizetype at = least; at < m_states.size(); ++at) {
            if (m_states[at] == line)
                return at;
        }
        return -1;
    }

    /// The state at `at` is the one that the next program begins with.
    void goOnFrom(qsizetype at)
    {
        const QByteArray state = m_states[at];
        m_words.clear();
        for (const QByteArray &word : state.split(' ')) {
            if (!word.isEmpty())
                m_words.prepend(word + ' ');
        }
        m_states = {state};
    }

private:
    [[nodiscard]] QByteArray text() const
    {
        QByteArray text;
        for (const QByteArray &word : m_words)
            text.prepend(word);
        return text;
    }

    QRandomGenerator &m_random;
    QList<QByteArray> m_words;
    QList<QByteArray> m_states{QByteArray()}; ///< after each line sent, the beginning first
    int m_made = 0;
};

/// The words of the test at the beginning of the first line.
QByteArray typedWords(const CliRun &dump)
{
    for (const QByteArray &record : dump.out.split('\n')) {
        const QList<QByteArray> columns = record.split('\t');
        if (columns.value(0) != "line" || columns.value(1) != "1.1")
            continue;
        const QByteArray text =
            QJsonDocument::fromJson(columns.value(3)).object().value("text"_L1).toString().toUtf8();
        return text.first(text.indexOf("Welcome"));
    }
    return "?";
}

} // namespace

/// The whole program, killed at any moment: what it acknowledged is there when it is opened again, and the
/// project file alone is whole.
class KilledProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedEdit_survivesKilling()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const CliFolder folder;
        const CliFolder elsewhere;
        const QString sample = TestPaths::source() + u"/resources/samples/the-status-page.txt"_s;
        QCOMPARE(folder.run({u"import"_s, sample, u"--into"_s, project}).status, 0);

        Ledger ledger(random);
        const int kills = TestPaths::isFullRun() ? 1000 : 50;
        for (int kill = 0; kill < kills; ++kill) {
            const auto process = folder.start({u"apply"_s, project});
            qsizetype sent = 0;
            QByteArray answers;
            process->write(ledger.next());
            ++sent;
            QVERIFY(process->waitForReadyRead(60'000));
            const QDeadlineTimer end(int(random.bounded(5, 200)));
            while (!end.hasExpired()) {
                for (qsizetype more = random.bounded(8); more > 0; --more, ++sent)
                    process->write(ledger.next());
                process->waitForReadyRead(int(random.bounded(1, 5)));
            }
            QVERIFY2(process->state() == QProcess::Running, process->readAllStandardError().constData());
            process->kill();
            QVERIFY(process->waitForFinished(60'000));
            answers += process->readAllStandardOutput();
            const auto acknowledged = answers.count('\n');
            QVERIFY(acknowledged >= 1);

            const CliRun dump = folder.run({u"dump"_s, project});
            QVERIFY2(dump.status == 0, dump.all().constData());
            const qsizetype state = ledger.stateOf(typedWords(dump), acknowledged);
            const QString found = u"after %1 acknowledged of %2 sent the line begins with “%3”"_s.arg(
                QString::number(acknowledged), QString::number(sent), QString::fromUtf8(typedWords(dump)));
            QVERIFY2(state >= 0, qPrintable(found));
            ledger.goOnFrom(state);

            // The file alone, on a computer that knows nothing of the working copy.
            elsewhere.write(project, folder.read(project));
            const CliRun alone = elsewhere.run({u"check"_s, project});
            QVERIFY2(alone.status == 0, alone.all().constData());
        }
        QCOMPARE(folder.run({u"apply"_s, project}, "{\"do\": \"undo\", \"steps\": \"all\"}\n").status, 0);
        QCOMPARE(typedWords(folder.run({u"dump"_s, project})), QByteArray());
        QCOMPARE(
            folder.run({u"export"_s, project, u"--to"_s, u"episode-page"_s, u"-o"_s, u"again.txt"_s}).status,
            0);
        QFile original(sample);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QVERIFY(folder.read(u"again.txt"_s) == original.readAll());
    }
};

QTEST_GUILESS_MAIN(KilledProgramTest)
#include "killedprogram_test.moc"
