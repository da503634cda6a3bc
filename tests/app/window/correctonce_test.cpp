// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
// Words corrected once and offered elsewhere, in the real window, with real keys.

#include "app/window/correctoncecontroller.h"
#include "tests/app/window/windowdesk.h"

#include <QFile>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Desk : WindowDesk {
    Desk()
    {
        start();
        window().resize(1440, 900);
        QFile file(path(u"episode.txt"_s));
        const QByteArray text = "HOST: Gehard is here. Ask Gehard.\n\n"
                                "FARMER: GEHARD, not the Gehards. The goat knows gehard.\n\n"
                                "HOST: Gehard’s goat. Look at the goat.\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.flush() ||
            !open({file.fileName()}))
            qFatal("the episode could not be opened");
    }
    [[nodiscard]] Position at(qsizetype line, qsizetype offset) const
    {
        return {episode().transcript().lineAt(line).line().id, qint32(offset)};
    }
    void put(qsizetype line, qsizetype offset) const
    {
        editor().setFocus();
        editor().setCaret({at(line, offset), at(line, offset)});
    }
    /// Makes "Gerhard" of the first "Gehard", and leaves the word.
    void correct() const
    {
        put(0, 2);
        type(u"r"_s);
        key(Qt::Key_Right, Qt::ControlModifier);
        key(Qt::Key_Right, Qt::ControlModifier);
    }
    [[nodiscard]] bool waitForOffer() const
    {
        return QTest::qWaitFor([this] { return isOffered(); });
    }
    [[nodiscard]] bool isOffered() const { return window().bars().has(CorrectOnceController::barId); }
    [[nodiscard]] QString offer() const { return barTexts().filter(u"there too"_s).value(0); }
    [[nodiscard]] QStringList rules() const
    {
        QStringList rules;
        for (const auto &[id, rule] : session().project().catalogue().houseRules.all())
            rules.append(rule.text + u"→"_s + rule.value);
        return rules;
    }
    [[nodiscard]] QStringList lines() const { return {line(0), line(1), line(2)}; }
};

const QStringList once{u"Gerhard is here. Ask Gehard."_s,
                       u"GEHARD, not the Gehards. The goat knows gehard."_s,
                       u"Gehard’s goat. Look at the goat."_s};
const QStringList everywhere{u"Gerhard is here. Ask Gerhard."_s,
                             u"GERHARD, not the Gehards. The goat knows gerhard."_s,
                             u"Gerhard’s goat. Look at the goat."_s};

} // namespace

class CorrectOnceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f9_correctsAll_inOneStep_andKeepsTheRule()
    {
        const Desk desk;
        desk.correct();
        QVERIFY(desk.waitForOffer());
        QCOMPARE(desk.lines(), once);
        QVERIFY2(desk.offer().contains(u"4 more “Gehard”"_s), qPrintable(desk.offer()));
        QCOMPARE(desk.rules(), QStringList());
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.lines(), everywhere);
        QVERIFY(!desk.isOffered());
        QCOMPARE(desk.rules(), QStringList{u"Gehard→Gerhard"_s});
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.lines(), once);
        SOON_COMPARE(desk.rules(), QStringList());
        desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.lines(), everywhere);
        SOON_COMPARE(desk.rules(), QStringList{u"Gehard→Gerhard"_s});
    }

    void f8_goesThroughThemOneByOne()
    {
        const Desk desk;
        desk.correct();
        QVERIFY(desk.waitForOffer());
        desk.key(Qt::Key_F8);
        QVERIFY(!desk.isOffered());
        QCOMPARE(desk.editor().caret().position, desk.at(0, 21));
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.line(0), everywhere.at(0));
        QCOMPARE(desk.rules(), QStringList{u"Gehard→Gerhard"_s});
        QCOMPARE(desk.editor().caret().position, desk.at(1, 0));
        desk.key(Qt::Key_F9, Qt::ShiftModifier);
        QCOMPARE(desk.editor().caret().position, desk.at(1, 40));
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.line(1), u"GEHARD, not the Gehards. The goat knows gerhard."_s);
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.line(2), everywhere.at(2));
        SOON_VERIFY(desk.said().contains(u"last"_s));
        // The walk is everybody's again.
        desk.key(Qt::Key_F8);
        QVERIFY(!desk.said().contains(u"Gehard"_s));
        QCOMPARE(desk.line(1), u"GEHARD, not the Gehards. The goat knows gerhard."_s);
    }

    void caret_staysBeforeTheSameWords()
    {
        const Desk desk;
        desk.correct();
        QVERIFY(desk.waitForOffer());
        desk.put(1, 29);
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.line(1), everywhere.at(1));
        QCOMPARE(desk.editor().caret().position, desk.at(1, 30));
    }

    void escape_isNo_forGood()
    {
        const Desk desk;
        desk.correct();
        QVERIFY(desk.waitForOffer());
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.isOffered());
        QCOMPARE(desk.lines(), once);
        QCOMPARE(desk.rules(), QStringList());
        desk.put(0, 23);
        desk.type(u"r"_s);
        desk.put(1, 31);
        desk.type(u"o"_s);
        desk.put(0, 0);
        QVERIFY(desk.waitForOffer());
        QVERIFY2(desk.offer().contains(u"“goat”"_s), qPrintable(desk.offer()));
    }

    void undoneCorrection_takesTheOfferBack()
    {
        const Desk desk;
        desk.correct();
        QVERIFY(desk.waitForOffer());
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!desk.isOffered());
        desk.key(Qt::Key_F9);
        QVERIFY(desk.line(0).contains(u"Ask Gehard"_s));
    }

    void count_followsTheText()
    {
        const Desk desk;
        desk.correct();
        QVERIFY(desk.waitForOffer());
        desk.editor().setCaret({desk.at(2, 0), desk.at(2, 0)});
        desk.trigger(ActionId::DeleteTurns);
        SOON_VERIFY(desk.offer().contains(u"3 more"_s));
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        SOON_VERIFY(desk.offer().contains(u"4 more"_s));
    }

    void lockedQuotes_areLeftAlone()
    {
        const Desk desk;
        desk.editor().setFocus();
        desk.editor().setCaret({desk.at(2, 14), desk.at(2, 0)});
        desk.trigger(ActionId::LockQuote);
        desk.correct();
        QVERIFY(desk.waitForOffer());
        QVERIFY2(desk.offer().contains(u"3 more"_s), qPrintable(desk.offer()));
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.line(2), once.at(2));
    }
};

QTEST_MAIN(CorrectOnceTest)

#include "correctonce_test.moc"
