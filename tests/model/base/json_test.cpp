// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/base/json.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

enum class Beast : quint8 { Goat, Sheep };

constexpr std::array<QLatin1StringView, 2> names(Beast)
{
    return {"goat"_L1, "sheep"_L1};
}

struct Pen {
    QString name;
    bool isOpen = false;
    int count = 0;
    qint64 large = 0;
    quint8 tiny = 0;
    double weight = 0;
    float share = 0;
    Beast beast = Beast::Goat;
    QDate built;
    QByteArray mark;
    QStringList labels;
    LineId id;
    std::vector<int> numbers;
    std::optional<QString> nickname;
    std::vector<std::optional<Beast>> guests;
    bool operator==(const Pen &) const = default;
};

template <typename Archive>
void fields(Archive &archive, Pen &pen)
{
    archive("name", pen.name);
    archive("open", pen.isOpen);
    archive("count", pen.count);
    archive("large", pen.large);
    archive("tiny", pen.tiny);
    archive("weight", pen.weight);
    archive("share", pen.share);
    archive("beast", pen.beast);
    archive("built", pen.built);
    archive("mark", pen.mark);
    archive("labels", pen.labels);
    archive("id", pen.id);
    archive("numbers", pen.numbers);
    archive("nickname", pen.nickname);
    archive("guests", pen.guests);
}

} // namespace Ropewalk

using namespace Ropewalk;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value_comesBackThroughText();
    void missingField_keepsItsValue();
    void wrongType_isAnError_data();
    void wrongType_isAnError();
};

void JsonTest::value_comesBackThroughText()
{
    const Pen full{u"Barn \"🐐\" \u0001"_s,
                   true,
                   -7,
                   9'007'199'254'740'993,
                   255,
                   0.1,
                   0.7F,
                   Beast::Sheep,
                   QDate(2026, 2, 28),
                   QByteArray("\x00\xff", 2),
                   {u"a"_s, {}},
                   LineId::create(),
                   {1, 2},
                   QString(),
                   {Beast::Goat, std::nullopt}};
    for (const Pen &pen : {full, Pen{}}) {
        const QByteArray text = QJsonDocument(toJson(pen).toObject()).toJson();
        Pen back = full;
        QVERIFY(fromJson(QJsonValue(QJsonDocument::fromJson(text).object()), back));
        QVERIFY(back == pen);
    }
}

void JsonTest::missingField_keepsItsValue()
{
    Pen pen;
    pen.count = 5;
    QVERIFY(fromJson(QJsonObject{{u"name"_s, u"Barn"_s}, {u"unknown"_s, 1}}, pen));
    QCOMPARE(pen.count, 5);
    QCOMPARE(pen.name, u"Barn"_s);
}

void JsonTest::wrongType_isAnError_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {R"("name":1)",     R"("name":null)",       R"("open":"yes")",       R"("open":1)",
          R"("count":"1")",  R"("count":1.5)",       R"("count":3000000000)", R"("count":true)",
          R"("large":1e30)", R"("tiny":256)",        R"("tiny":-1)",          R"("weight":"1")",
          R"("share":null)", R"("beast":"cow")",     R"("beast":0)",          R"("built":"2026-02-30")",
          R"("built":7)",    R"("mark":"0g")",       R"("mark":"012")",       R"("mark":1)",
          R"("labels":"a")", R"("labels":["a",1])",  R"("id":"goat")",        R"("id":1)",
          R"("numbers":{})", R"("numbers":[1,"2"])", R"("nickname":1)",       R"("guests":["cow"])"})
        QTest::newRow(json) << QByteArray(json);
}

void JsonTest::wrongType_isAnError()
{
    QFETCH(const QByteArray, json);
    const QJsonDocument document = QJsonDocument::fromJson('{' + json + '}');
    QVERIFY(document.isObject());
    Pen pen;
    QVERIFY(!fromJson(QJsonValue(document.object()), pen));
    QVERIFY(!fromJson(QJsonValue(3), pen));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
