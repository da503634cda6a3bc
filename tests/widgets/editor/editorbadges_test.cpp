// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/support/gui/editordesk.h"
#include "widgets/editor/accessibleeditor.h"
#include "widgets/editor/placedbadge.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// An episode of two turns; the words "goats" of the first have a note and a claim.
struct Fixture {
    std::unique_ptr<EditorDesk> desk =
        EditorDesk::ofTurns({u"Host: twelve goats look at you"_s, u"Farmer: they never page"_s});
    QList<Badge> clicked;

    Fixture()
    {
        put(Note{u"count them"_s, false});
        put(Claim());
        QObject::connect(&desk->view, &EditorView::badgeClicked, &desk->view,
                         [this](const Badge &badge) { clicked.append(badge); });
        desk->show({1000, 400});
    }
    void put(const AnnotationBody &body)
    {
        const LineId line = desk->transcript().turnAt(0).lines.front().id;
        Annotation annotation{
            AnnotationId::create(), {placeAt(desk->episode(), {{line, 7}, {line, 12}})}, body};
        const AnnotationId id = annotation.id;
        if (!desk->history().perform({desk->episode().id(), u"put"_s, {Put<Annotation>{id, annotation}}}))
            qFatal("not put");
    }
    [[nodiscard]] QList<Badge> badges() const
    {
        return desk->view.badgesBeside(desk->transcript().turnAt(0).lines.front().id);
    }
    [[nodiscard]] QWidget *viewport() const { return desk->view.viewport(); }
};

} // namespace

class EditorBadgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClick_saysWhichBadge_andPutsTheCaretBeforeItsWords()
    {
        Fixture fixture;
        QCOMPARE(fixture.badges().size(), 2);
        for (const Badge &badge : fixture.badges()) {
            fixture.desk->put(1, 0, 3);
            QTest::mouseClick(fixture.viewport(), Qt::LeftButton, {},
                              fixture.desk->view.badgeRect(badge).center());
            QCOMPARE(fixture.clicked.takeLast(), badge);
            QVERIFY(fixture.desk->episode().annotations().find(badge.annotation));
            QCOMPARE(fixture.desk->caret(), u"0.0:7"_s);
            QVERIFY(!fixture.desk->view.selection());
        }
        QVERIFY(fixture.clicked.isEmpty());
    }

    void aPressOnABadge_selectsNothingWhenItIsDragged()
    {
        Fixture fixture;
        const QPoint at = fixture.desk->view.badgeRect(fixture.badges().front()).center();
        QTest::mousePress(fixture.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseMove(fixture.viewport(), at - QPoint(300, 0));
        QTest::mouseRelease(fixture.viewport(), Qt::LeftButton, {}, at - QPoint(300, 0));
        QVERIFY(!fixture.desk->view.selection());
    }

    void beside_aBadge_theTextTakesTheClick()
    {
        Fixture fixture;
        const QRect last = fixture.desk->view.badgeRect(fixture.badges().back());
        QTest::mouseClick(fixture.viewport(), Qt::LeftButton, {},
                          {last.center().x(), last.bottom() + 3 * last.height()});
        QVERIFY(fixture.clicked.isEmpty());
    }

    void theHand_andTheTip_sayThatItCanBeClicked()
    {
        Fixture fixture;
        const QPoint at = fixture.desk->view.badgeRect(fixture.badges().front()).center();
        QTest::mouseMove(fixture.viewport(), at);
        QCOMPARE(fixture.viewport()->cursor().shape(), Qt::PointingHandCursor);
        QHelpEvent help(QEvent::ToolTip, at, fixture.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(fixture.viewport(), &help);
        QVERIFY2(QToolTip::text().contains(u"count them"_s), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains(u"Click"_s));
        const EditorMetrics &metrics = fixture.desk->view.textLayout().metrics();
        QTest::mouseMove(fixture.viewport(), {metrics.textLeft + 20, at.y()});
        QCOMPARE(fixture.viewport()->cursor().shape(), Qt::IBeamCursor);
    }

    void hitAreas_areAsHighAsARow_andAtLeastAsWide()
    {
        Fixture fixture;
        const EditorMetrics &metrics = fixture.desk->view.textLayout().metrics();
        const QRectF row(0, 100, metrics.badgesRight, metrics.lineSpacing);
        const auto placed = placeBadges({Badge{u"?"_s, {}}}, metrics, row, 200);
        QCOMPARE(placed.size(), 1U);
        QVERIFY(placed.front().hit.height() >= metrics.lineSpacing - 1);
        QVERIFY(placed.front().hit.width() >= metrics.lineSpacing - 1);
        QVERIFY(placed.front().hit.contains(placed.front().box));
    }

    void badgesWithoutRoom_giveTheirNumber_andAreInItsTip()
    {
        Fixture fixture;
        for (int at = 0; at < 9; ++at)
            fixture.put(Note{u"note %1"_s.arg(at), false});
        const QList<Badge> badges = fixture.badges();
        const EditorMetrics &metrics = fixture.desk->view.textLayout().metrics();
        const QRectF row(0, 0, metrics.badgesRight, metrics.lineSpacing);
        const auto all = placeBadges(badges, metrics, row, 100 * metrics.lineSpacing);
        QCOMPARE(qsizetype(all.size()), badges.size());
        QCOMPARE(all.back().more, 0);

        const auto some = placeBadges(badges, metrics, row, metrics.lineSpacing);
        QVERIFY(some.size() > 1U && some.size() < all.size());
        const PlacedBadge &last = some.back();
        QCOMPARE(last.more, badges.size() - qsizetype(some.size()) + 1);
        QCOMPARE(last.text, u"+%1"_s.arg(last.more));
        QCOMPARE(last.badge, badges[qsizetype(some.size()) - 1]);
        QVERIFY(last.box.right() <= metrics.badgesRight + 1);
        for (size_t at = 1; at < some.size(); ++at)
            QVERIFY(!some[at].box.intersects(some[at - 1].box));

        const QPoint at = fixture.desk->view.badgeRect(last.badge).center();
        QHelpEvent help(QEvent::ToolTip, at, fixture.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(fixture.viewport(), &help);
        for (const Badge &badge : badges)
            QVERIFY2(QToolTip::text().contains(badge.tip.toHtmlEscaped()), qPrintable(QToolTip::text()));
    }

    void screenReaders_areToldTheBadgesOfTheCaretsLine()
    {
        AccessibleEditor::install();
        Fixture fixture;
        fixture.desk->put(0, 0, 0);
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&fixture.desk->view);
        const QString description = accessible->text(QAccessible::Description);
        QVERIFY2(description.contains(u"Note: count them"_s), qPrintable(description));
        QVERIFY2(description.contains(u"Claim, open"_s), qPrintable(description));
        fixture.desk->put(1, 0, 0);
        QCOMPARE(accessible->text(QAccessible::Description), u"Turn 2, Farmer"_s);
    }
};

QTEST_MAIN(EditorBadgesTest)
#include "editorbadges_test.moc"
