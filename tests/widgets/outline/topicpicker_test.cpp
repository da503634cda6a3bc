// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/outline/topicpicker.h"

#include "tests/support/gui/window.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

struct Fixture {
    QWidget window;
    TopicPicker picker{&window};
    TopicPicker::Outline outline;
    QSignalSpy picked{&picker, &TopicPicker::picked};
    QSignalSpy news{&picker, &TopicPicker::newTopicWanted};
    QSignalSpy none{&picker, &TopicPicker::noTopicWanted};

    explicit Fixture(TopicPicker::Purpose purpose = TopicPicker::Purpose::StartHere)
    {
        window.show();
        for (const auto &name : {u"Costs"_s, u"Milk"_s, u"2000 goats"_s})
            outline.topics.push_back({TopicId::create(), name, {}, {}, 0, int(outline.topics.size()), 0});
        outline.here = {outline.topics[1].id};
        picker.popUp(outline, purpose, window.mapToGlobal(QPoint(5, 5)));
    }
    [[nodiscard]] QLineEdit &typed() const { return *picker.findChild<QLineEdit *>(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        const QAbstractItemModel *model = picker.findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString());
        return rows;
    }
    [[nodiscard]] qsizetype count() const { return picked.count() + news.count() + none.count(); }
};

} // namespace

class TopicPickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digit_picksAtOnce()
    {
        Fixture fixture;
        QTest::keyClick(&fixture.typed(), Qt::Key_2);
        QVERIFY(!fixture.picker.isVisible());
        QCOMPARE(fixture.picked.count(), 1);
        QCOMPARE(fixture.picked[0][0].value<TopicId>(), fixture.outline.topics[1].id);
        QCOMPARE(fixture.count(), 1);
    }

    void digitOfNoTopic_isTyped()
    {
        Fixture fixture;
        QTest::keyClick(&fixture.typed(), Qt::Key_7);
        QVERIFY(fixture.picker.isVisible());
        QCOMPARE(fixture.typed().text(), u"7"_s);
        QCOMPARE(fixture.rows(), QStringList{u"New topic “7”"_s});
    }

    void digitsBehindLetters_areTyped()
    {
        Fixture fixture;
        QTest::keyClicks(&fixture.typed(), u" 20"_s);
        QCOMPARE(fixture.rows().first(), u"2000 goats"_s);
        QTest::keyClick(&fixture.typed(), Qt::Key_Return);
        QCOMPARE(fixture.picked[0][0].value<TopicId>(), fixture.outline.topics[2].id);
    }

    void enterOnNoMatch_makesOne()
    {
        Fixture fixture;
        QTest::keyClicks(&fixture.typed(), u"Feed"_s);
        QCOMPARE(fixture.rows(), QStringList{u"New topic “Feed”"_s});
        QTest::keyClick(&fixture.typed(), Qt::Key_Return);
        QCOMPARE(fixture.news.count(), 1);
        QCOMPARE(fixture.news[0][0].toString(), u"Feed"_s);
    }

    void arrowsAndClick_choose()
    {
        Fixture fixture;
        QTest::keyClick(&fixture.typed(), Qt::Key_Down);
        QTest::keyClick(&fixture.typed(), Qt::Key_Enter);
        QCOMPARE(fixture.picked[0][0].value<TopicId>(), fixture.outline.topics[1].id);
        Fixture other;
        auto *list = other.picker.findChild<QListView *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(other.picked[0][0].value<TopicId>(), other.outline.topics[0].id);
    }

    void zero_isNone_inTheWordsOfThePurpose()
    {
        Fixture start;
        QVERIFY(start.rows().last().startsWith(u"Stop here"_s));
        QTest::keyClick(&start.typed(), Qt::Key_0);
        QCOMPARE(start.none.count(), 1);
        Fixture selection(TopicPicker::Purpose::Selection);
        QCOMPARE(selection.rows().last(), u"No topic"_s);
    }

    void escape_choosesNothing()
    {
        Fixture fixture;
        QTest::keyClicks(&fixture.typed(), u"Milk"_s);
        QTest::keyClick(&fixture.typed(), Qt::Key_Escape);
        QVERIFY(!fixture.picker.isVisible());
        QCOMPARE(fixture.count(), 0);
        fixture.picker.popUp(fixture.outline, TopicPicker::Purpose::Selection, {});
        QCOMPARE(fixture.typed().text(), QString());
    }
};

QTEST_MAIN(TopicPickerTest)
#include "topicpicker_test.moc"
