// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/lists/topicchoices.h"

#include <QStringList>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// The choices for what is typed, as "1 Costs", "new …" and "none".
QStringList choices(const QString &typed)
{
    std::vector<Topic> outline;
    for (const auto &name : {u"Costs of goats"_s, u"Milk"_s, u"Goat café"_s})
        outline.push_back({TopicId::create(), name, {}, {}, 0, 0, 0});
    QStringList said;
    for (const TopicChoice &choice : topicChoices(outline, {u"What they eat"_s, {}, {}}, typed)) {
        switch (choice.kind) {
        case TopicChoice::Kind::Topic:
            said.append(u"%1 %2"_s.arg(choice.number).arg(choice.topic.name));
            break;
        case TopicChoice::Kind::NewTopic:
            said.append(u"new "_s + choice.topic.name);
            break;
        case TopicChoice::Kind::NoTopic:
            said.append(u"none"_s);
            break;
        }
    }
    return said;
}

} // namespace

class TopicChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTyped_offersTheOutlineAndNone()
    {
        QCOMPARE(choices(u" "_s),
                 (QStringList{u"1 Costs of goats"_s, u"2 Milk"_s, u"3 Goat café"_s, u"none"_s}));
    }

    void typing_findsBeginningsOfWords_thoseOfNamesFirst()
    {
        QCOMPARE(choices(u"goat"_s), (QStringList{u"3 Goat café"_s, u"1 Costs of goats"_s, u"new goat"_s}));
        QCOMPARE(choices(u"cafe GOAT"_s), (QStringList{u"3 Goat café"_s, u"new cafe GOAT"_s}));
        QCOMPARE(choices(u"oats"_s), QStringList{u"new oats"_s});
    }

    void printedLine_isFoundToo()
    {
        QCOMPARE(choices(u"eat"_s), (QStringList{u"1 Costs of goats"_s, u"new eat"_s}));
    }

    void nameThatIsThere_isNotOfferedAsNew()
    {
        QCOMPARE(choices(u"MILK"_s), QStringList{u"2 Milk"_s});
        QCOMPARE(choices(u"  Milk  shakes "_s), QStringList{u"new Milk shakes"_s});
    }
};

QTEST_GUILESS_MAIN(TopicChoicesTest)
#include "topicchoices_test.moc"
