// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/wrappedtext.h"

#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

class WrappedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItAsksFor_doesNotDependOnItsWidth()
    {
        WrappedText text;
        text.setPlainText(u"The goats of the status page have not been paged since Tuesday."_s);
        const QSize asked = text.sizeHint();
        QVERIFY(asked.height() < 2 * text.fontMetrics().lineSpacing());
        text.resize(text.minimumSizeHint().width(), 400);
        text.show();
        QVERIFY(QTest::qWaitForWindowExposed(&text));
        QCOMPARE(text.sizeHint(), asked);
        QVERIFY(text.heightForWidth(text.width()) > asked.height());
    }

    void aLongWord_isBroken()
    {
        WrappedText text;
        text.setPlainText(QString(400, u'x'));
        const int width = text.minimumSizeHint().width();
        QVERIFY(text.heightForWidth(width) >= 20 * text.fontMetrics().lineSpacing());
        QVERIFY(text.sizeHint().width() <= 100 * text.fontMetrics().averageCharWidth());
    }
};

QTEST_MAIN(WrappedTextTest)

#include "wrappedtext_test.moc"
