// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/statusline.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// The words about the file, at times that no test has to wait for.
class StatusLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void whatIsInTheFile_isNotBehind();
    void aFileThatIsBehind_saysSinceWhen_fromAMinuteOn();
    void aProjectWithoutAFile_saysSo();
    void whatCannotBeKept_isNotSaved();
    void anotherDay_isNamed();

private:
    const QDateTime m_now{QDate(2026, 3, 4), QTime(14, 5, 30)};
};

void StatusLineTest::whatIsInTheFile_isNotBehind()
{
    Saver::State state;
    state.kept = QDateTime(m_now.date(), QTime(14, 3, 22));
    state.written = QDateTime(m_now.date(), QTime(14, 4, 10));
    const auto words = StatusLine::fileWords(state, true, m_now);
    QCOMPARE(words.saved, u"Saved 14:03"_s);
    QCOMPARE(words.behind, QString());
    QCOMPARE(words.tip, u"kept on this computer: 14:03:22\nfile written: 14:04:10"_s);
}

void StatusLineTest::aFileThatIsBehind_saysSinceWhen_fromAMinuteOn()
{
    Saver::State state;
    state.kept = m_now;
    const auto behindFor = [&](int seconds) {
        state.behind = m_now.addSecs(-seconds);
        return StatusLine::fileWords(state, true, m_now).behind;
    };
    QCOMPARE(behindFor(0), QString());
    QCOMPARE(behindFor(59), QString());
    QVERIFY(behindFor(60).contains(u"file 1 "_s));
    QVERIFY(behindFor(150).contains(u"file 2 "_s));
    QVERIFY(behindFor(150).endsWith(u"behind"_s));
}

void StatusLineTest::aProjectWithoutAFile_saysSo()
{
    Saver::State state;
    state.kept = m_now;
    state.behind = m_now.addSecs(-600);
    QCOMPARE(StatusLine::fileWords(state, false, m_now).behind, u"not in a file yet"_s);
}

void StatusLineTest::whatCannotBeKept_isNotSaved()
{
    Saver::State state;
    state.kept = m_now;
    state.isKept = false;
    QCOMPARE(StatusLine::fileWords(state, true, m_now).saved, u"Not saved"_s);
}

void StatusLineTest::anotherDay_isNamed()
{
    Saver::State state;
    state.kept = m_now.addDays(-1);
    QVERIFY(StatusLine::fileWords(state, true, m_now).saved.contains(u"03/03/2026"_s));
}

QTEST_MAIN(StatusLineTest)
#include "statusline_test.moc"
