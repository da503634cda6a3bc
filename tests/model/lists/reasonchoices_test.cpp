// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/reasonchoices.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

std::vector<Reason> reasons()
{
    std::vector<Reason> all;
    const std::pair<int, QString> texts[] = {{83, u"No meetings."_s},
                                             {8, u"Goats’ milk at the café."_s},
                                             {81, u"No goat analysis meetings."_s},
                                             {82, u"No goat control meetings."_s},
                                             {25, u"You don’t need to call a staff meeting."_s}};
    for (const auto &[number, text] : texts)
        all.push_back({ReasonId::create(), {}, number, text, false});
    return all;
}

QList<int> numbersFor(const QString &typed)
{
    QList<int> numbers;
    for (const ReasonChoice &choice : reasonChoices(reasons(), typed).list)
        numbers.append(choice.reason.number);
    return numbers;
}

} // namespace

class ReasonChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choices_fitWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("numbers");
        QTest::newRow("nothing") << u" "_s << QList{8, 25, 81, 82, 83};
        QTest::newRow("number, with those that read alike") << u"81"_s << QList{81, 82, 83};
        QTest::newRow("with a sign") << u"#25"_s << QList{25};
        QTest::newRow("number first, then those that begin so") << u"8"_s << QList{8, 81, 82, 83};
        QTest::newRow("word for word before all words") << u"no meetings"_s << QList{83, 81, 82};
        QTest::newRow("any order") << u"meetings control"_s << QList{82, 81, 83};
        QTest::newRow("beginnings of words") << u"mee st"_s << QList{25};
        QTest::newRow("case, accents and punctuation") << u"CAFE"_s << QList{8};
        QTest::newRow("inside of a word is nothing") << u"eetings"_s << QList<int>{};
        QTest::newRow("number and word") << u"82 goat"_s << QList{82, 81, 83};
        QTest::newRow("several") << u"83, 81 and"_s << QList<int>{};
        QTest::newRow("several numbers, in their order") << u"83, #81 25"_s << QList{83, 81, 25};
    }

    void choices_fitWhatIsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QList<int>, numbers);
        QCOMPARE(numbersFor(typed), numbers);
    }

    void severalNumbers_areTakenTogether()
    {
        const auto all = reasons();
        const ReasonChoices choices = reasonChoices(all, u"83 99 81 83"_s);
        QCOMPARE(choices.several, (std::vector{all[0].id, all[2].id}));
        QCOMPARE(choices.unknown, QList{99});
        QVERIFY(reasonChoices(all, u"81"_s).several.empty());
    }

    void whatOnlyReadsAlike_saysSo()
    {
        const auto list = reasonChoices(reasons(), u"81"_s).list;
        QCOMPARE(list[0].why, ReasonChoice::Why::Number);
        QCOMPARE(list[1].why, ReasonChoice::Why::Alike);
    }

    void readAlike_isAboutWords_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isAlike");
        QTest::newRow("one word differs") << u"No goat control meetings!"_s << true;
        QTest::newRow("a part") << u"No meetings"_s << true;
        QTest::newRow("one word alone") << u"Meetings"_s << false;
        QTest::newRow("other order") << u"Meetings: analysis, goat, no"_s << false;
        QTest::newRow("much longer") << u"No, a goat never goes to analysis or to control, nor to meetings"_s
                                     << false;
    }

    void readAlike_isAboutWords()
    {
        QFETCH(const QString, other);
        QFETCH(const bool, isAlike);
        QCOMPARE(readAlike(u"No goat analysis meetings."_s, other), isAlike);
        QCOMPARE(readAlike(other, u"No goat analysis meetings."_s), isAlike);
    }
};

QTEST_GUILESS_MAIN(ReasonChoicesTest)
#include "reasonchoices_test.moc"
