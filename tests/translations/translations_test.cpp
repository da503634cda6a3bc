// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/session/language.h"
#include "tests/support/paths.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Ropewalk;

namespace
{

struct Message {
    QString context;
    QString source;
    QStringList translations; // one, or one a plural form
    bool isUnfinished = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot open %s", qPrintable(path));
    QXmlStreamReader in(&file);
    QList<Message> messages;
    QString context;
    bool hasPlurals = false;
    while (!in.atEnd()) {
        if (in.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (in.name() == u"name") {
            context = in.readElementText();
        } else if (in.name() == u"message") {
            hasPlurals = in.attributes().hasAttribute(u"numerus"_s);
        } else if (in.name() == u"source") {
            messages.append({context, in.readElementText(), {}});
        } else if (in.name() == u"translation") {
            messages.last().isUnfinished = in.attributes().hasAttribute(u"type"_s);
            if (!hasPlurals)
                messages.last().translations = {in.readElementText()};
        } else if (in.name() == u"numerusform") {
            messages.last().translations.append(in.readElementText());
        }
    }
    if (in.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(in.errorString()));
    return messages;
}

/// What a translation must keep, in any order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:\\d+|n)|<[^<>]*>|\\{[^{}]*\\}"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    return found;
}

} // namespace

class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessage_isTranslatedAndKeepsItsPlaceholders_data();
    void everyMessage_isTranslatedAndKeepsItsPlaceholders();
    void installLanguage_takesTheFirstThatThereIs_data();
    void installLanguage_takesTheFirstThatThereIs();
    void pseudoLanguage_reachesEveryMessage();
};

void TranslationsTest::everyMessage_isTranslatedAndKeepsItsPlaceholders_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("English") << TestPaths::source() + u"/translations/ropewalk_en.ts"_s;
    QTest::newRow("German") << TestPaths::source() + u"/translations/ropewalk_de.ts"_s;
    QTest::newRow("pseudo-language") << TestPaths::build() + u"/translations/ropewalk_xx.ts"_s;
}

void TranslationsTest::everyMessage_isTranslatedAndKeepsItsPlaceholders()
{
    QFETCH(const QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(!message.isUnfinished, qPrintable(message.source));
        QVERIFY2(!message.translations.isEmpty(), qPrintable(message.source));
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
            // A plural form may leave the number out: "one turn".
            QStringList expected = placeholders(message.source);
            QStringList actual = placeholders(translation);
            if (message.translations.size() > 1) {
                expected.removeAll(u"%n"_s);
                actual.removeAll(u"%n"_s);
            }
            QVERIFY2(actual == expected, qPrintable(message.source + u" → "_s + translation));
        }
    }
}

void TranslationsTest::installLanguage_takesTheFirstThatThereIs_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("installed");
    QTest::newRow("none") << QStringList{} << u"en"_s;
    QTest::newRow("German") << QStringList{u"de"_s} << u"de"_s;
    QTest::newRow("Austrian") << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("as a locale's name") << QStringList{u"de_CH"_s} << u"de"_s;
    QTest::newRow("English before German") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("unknown before German") << QStringList{u"qq"_s, u"de"_s} << u"de"_s;
    QTest::newRow("unknown") << QStringList{u"qq"_s} << u"en"_s;
    QTest::newRow("a path") << QStringList{u"../translations/ropewalk_de"_s} << u"en"_s;
    QTest::newRow("pseudo-language") << QStringList{u"xx"_s} << u"xx"_s;
}

void TranslationsTest::installLanguage_takesTheFirstThatThereIs()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, installed);
    QCOMPARE(installLanguage(wanted), installed);
}

void TranslationsTest::pseudoLanguage_reachesEveryMessage()
{
    QCOMPARE(installLanguage({u"xx"_s}), u"xx"_s);
    for (const Message &message : messagesOf(TestPaths::source() + u"/translations/ropewalk_de.ts"_s)) {
        const int n = message.translations.size() > 1 ? 2 : -1;
        const QString said = QCoreApplication::translate(message.context.toUtf8().constData(),
                                                         message.source.toUtf8().constData(), nullptr, n);
        QVERIFY2(said.startsWith(u'[') && said.endsWith(u']') && said.size() > message.source.size(),
                 qPrintable(said));
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
