// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/editing/sentenceedits.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// A text with "|" where the caret is.
struct Marked {
    explicit Marked(QString marked)
        : offset(marked.indexOf(u'|'))
    {
        line = {LineId::create(), marked.remove(u'|'), {}, {}, {}};
    }
    Line line;
    qsizetype offset;
};

QString changed(const Marked &marked, const SentenceChange &change)
{
    QString text = marked.line.text;
    for (const Edit &edit : change.edits) {
        const auto &replaced = std::get<ReplaceText>(edit);
        if (text.mid(replaced.offset, replaced.removed.size()) != replaced.removed)
            return u"does not fit"_s;
        text.replace(replaced.offset, replaced.removed.size(), replaced.inserted);
    }
    if (!change.edits.empty())
        text.insert(change.caret.offset, u'|');
    return text;
}

const QSet<QString> names{u"Ben"_s, u"Founder"_s};

} // namespace

class SentenceEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endSentence_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &before, const QString &after) {
            QTest::newRow(name) << before << after;
        };
        row("a comma gives way", u"so, |then we go"_s, u"so. |Then we go"_s);
        row("nothing stood there", u"so |then"_s, u"so. |Then"_s);
        row("in a word: behind it", u"we g|o then"_s, u"we go. |Then"_s);
        row("before the space", u"so| then"_s, u"so. |Then"_s);
        row("a question stays", u"so? |then"_s, u"so? |Then"_s);
        row("an ellipsis stays", u"so… |then"_s, u"so… |Then"_s);
        row("a dash goes", u"so – |then"_s, u"so. |Then"_s);
        row("within quotation marks", u"“so,” |then"_s, u"“so.” |Then"_s);
        row("behind quotation marks", u"“so” |then"_s, u"“so”. |Then"_s);
        row("before quotation marks", u"so |“then”"_s, u"so. |“Then”"_s);
        row("an event between", u"so, [sighs] |then"_s, u"so. [sighs] |Then"_s);
        row("a figure behind", u"so |3 goats"_s, u"so. |3 goats"_s);
        row("the line's end", u"so then|"_s, u"so then.|"_s);
        row("accents", u"so |émile"_s, u"so. |Émile"_s);
        row("beyond the basic plane", u"so |\U00010428x"_s, u"so. |\U00010400x"_s);
        row("right to left", u"שלום |עולם"_s, u"שלום. |עולם"_s);
        row("apostrophe", u"the goats’ |pen"_s, u"the goats’. |Pen"_s);
        row("done already", u"so. |Then"_s, u"so. Then"_s);
        row("before the first word", u"|so then"_s, u"so then"_s);
        row("no words", u"|"_s, QString());
        row("an event alone", u"[sighs]|"_s, u"[sighs]"_s);
    }

    void endSentence()
    {
        QFETCH(const QString, before);
        const Marked marked(before);
        QTEST(changed(marked, Ropewalk::endSentence(marked.line, marked.offset)), "after");
    }

    void joinSentences_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &before, const QString &after) {
            QTest::newRow(name) << before << after;
        };
        row("a stop becomes a comma", u"so. |Then we go"_s, u"so, |then we go"_s);
        row("a comma goes", u"so, |then we go"_s, u"so |then we go"_s);
        row("from within the sentence", u"w|e go so. Then"_s, u"we go so, |then"_s);
        row("a question", u"so? |Then"_s, u"so, |then"_s);
        row("three stops", u"so... |Then"_s, u"so, |then"_s);
        row("I", u"so. |I go"_s, u"so, |I go"_s);
        row("I'm", u"so. |I’m here"_s, u"so, |I’m here"_s);
        row("a name", u"so. |Ben goes"_s, u"so, |Ben goes"_s);
        row("a name's own", u"so. |Ben’s goat"_s, u"so, |Ben’s goat"_s);
        row("a name in quotation marks", u"so. |“Ben” goes"_s, u"so, |“Ben” goes"_s);
        row("initials", u"so. |NASA goes"_s, u"so, |NASA goes"_s);
        row("inner capitals", u"so. |PyPy goes"_s, u"so, |PyPy goes"_s);
        row("one letter", u"so. |A goat"_s, u"so, |a goat"_s);
        row("within quotation marks", u"“so.” |Then"_s, u"“so,” |then"_s);
        row("a title ends none", u"D|r. Ruiz said so. Then"_s, u"Dr. Ruiz said so, |then"_s);
        row("an event between", u"so. [sighs] |Then"_s, u"so, [sighs] |then"_s);
        row("small already", u"so. |then"_s, u"so, |then"_s);
        row("the last sentence", u"So. Then we |go."_s, u"So. Then we go."_s);
        row("nothing", u"|"_s, QString());
    }

    void joinSentences()
    {
        QFETCH(const QString, before);
        const Marked marked(before);
        QTEST(changed(marked, Ropewalk::joinSentences(marked.line, marked.offset, names)), "after");
    }

    void endAndJoin_areEachOthersWayBack()
    {
        const Marked marked(u"we go, |then they go"_s);
        const SentenceChange ended = Ropewalk::endSentence(marked.line, marked.offset);
        QCOMPARE(ended.what, SentenceChange::What::Ended);
        const Marked then(changed(marked, ended));
        const SentenceChange joined = Ropewalk::joinSentences(then.line, then.offset, names);
        QCOMPARE(joined.what, SentenceChange::What::Comma);
        QCOMPARE(changed(then, joined), u"we go, |then they go"_s);
    }
};

QTEST_GUILESS_MAIN(SentenceEditsTest)

#include "sentenceedits_test.moc"
