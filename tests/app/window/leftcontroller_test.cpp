// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/app/window/windowdesk.h"
#include "widgets/timeline/timelineview.h"

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// The real window with the sample episode.
struct Fixture {
    WindowDesk desk;

    void begin()
    {
        desk.start();
        QVERIFY(desk.openNew(desk.path(u"show.ropewalk"_s)));
        desk.key(Qt::Key_Home, Qt::ControlModifier);
    }
    [[nodiscard]] TimelineSurface &surface() const { return desk.window().timeline().surface(); }
    [[nodiscard]] const TimelineMarks &marks() const { return surface().scene().marks; }
    [[nodiscard]] QString said() const { return marks().leftText(); }
    /// In the middle of a stretch of what is left.
    [[nodiscard]] QPoint spot(size_t index) const
    {
        const TimelineGap &gap = marks().left()[index];
        const double x = surface().scene().axis.x((gap.startMs + gap.endMs) / 2);
        return {surface().scene().layout.plot.left() + int(x), surface().scene().layout.left.center().y()};
    }
    [[nodiscard]] bool waitFor(const QString &text) const
    {
        return QTest::qWaitFor([&] { return said() == text; });
    }
    /// As a window manager does when a list that was open before the window is gone.
    void goToText() const
    {
        desk.window().activateWindow();
        desk.editor().setFocus();
        QVERIFY(QTest::qWaitFor([this] { return desk.editor().hasFocus(); }));
    }
    void selectWords(int words) const
    {
        for (int at = 0; at < words; ++at)
            desk.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    }
};

} // namespace

/// The row of what is left in the real window, by keys and mouse.
class LeftControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edit_showsWhatIsToBeLookedAt();
    void outline_showsWhatHasNoTopic();
    void factCheck_showsClaimsThatAreNotChecked();
    void anotherEpisodeAndNone_haveTheirOwn();
};

void LeftControllerTest::edit_showsWhatIsToBeLookedAt()
{
    Fixture f;
    f.begin();
    // What the sample speaks of is offered.
    SOON_VERIFY(!f.marks().left().empty() && f.said().contains(u"to look at"_s));
    QCOMPARE(f.marks().leftKind(), LeftKind::Issues);
    QVERIFY(f.surface().scene().layout.left.height() > 0);
    const size_t offered = f.marks().left().size();
    QVERIFY(LeftWords::of(f.marks().left()[0].item).startsWith(u"Reason "_s));
    // Words that change under a lock come to it.
    f.selectWords(2);
    f.desk.key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    f.desk.key(Qt::Key_Left);
    f.desk.key(Qt::Key_Right);
    const Position at = f.desk.editor().caret().position;
    QVERIFY(f.desk.session().history().perform(
        {f.desk.episode().id(), u"step"_s, {ReplaceText{at.line, at.offset, {}, u"x"_s}}}));
    SOON_VERIFY(f.marks().left().size() == offered + 1);
    QCOMPARE(LeftWords::of(f.marks().left()[0].item), u"Quote lock: words changed"_s);
    // A click goes there; what is done with is gone.
    const Position there = f.marks().left()[1].item.range.from;
    QTest::mouseClick(&f.surface(), Qt::LeftButton, {}, f.spot(1));
    QCOMPARE(f.desk.editor().caret().position, there);
    f.desk.trigger(ActionId::LinkAllMentions);
    f.desk.trigger(ActionId::Undo);
    SOON_VERIFY(f.marks().left().size() == offered + 1);
    f.desk.trigger(ActionId::LinkAllMentions);
    SOON_VERIFY(f.marks().left().size() < offered + 1);
}

void LeftControllerTest::outline_showsWhatHasNoTopic()
{
    Fixture f;
    f.begin();
    f.desk.trigger(ActionId::WorkspaceOutline);
    QCOMPARE(f.marks().leftKind(), LeftKind::Untagged);
    QVERIFY(f.waitFor(u"1 stretch without a topic"_s));
    f.goToText();
    f.desk.key(Qt::Key_Down, Qt::AltModifier);
    f.desk.trigger(ActionId::TagTopic);
    f.desk.key(Qt::Key_1);
    // From there to the end.
    QVERIFY(QTest::qWaitFor([&f] {
        return f.marks().left().size() == 1 &&
               f.marks().left()[0].item.range.to == endOf(f.desk.episode().transcript().lineAt(0).line());
    }));
    f.desk.trigger(ActionId::Undo);
    QVERIFY(QTest::qWaitFor([&f] {
        return f.marks().left().size() == 1 &&
               f.marks().left()[0].item.range.to.line != f.desk.episode().transcript().lineAt(0).line().id;
    }));
    f.goToText();
    f.desk.key(Qt::Key_A, Qt::ControlModifier);
    f.desk.trigger(ActionId::TagTopic);
    f.desk.key(Qt::Key_1);
    QVERIFY(f.waitFor(u"Every line has a topic"_s));
    QVERIFY(f.surface().scene().layout.left.height() > 0);
}

void LeftControllerTest::factCheck_showsClaimsThatAreNotChecked()
{
    Fixture f;
    f.begin();
    f.desk.trigger(ActionId::WorkspaceFactCheck);
    QVERIFY(f.waitFor(u"No claims yet"_s));
    f.goToText();
    f.selectWords(3);
    f.desk.trigger(ActionId::MarkClaim);
    QVERIFY(f.waitFor(u"1 place of claims to check"_s));
    const QRect &row = f.surface().scene().layout.left;
    QCOMPARE(f.surface().tipAt(f.spot(0)), u"<span>Claim: open</span>"_s);
    QCOMPARE(f.surface().tipAt({f.surface().scene().layout.heads.center().x(), row.center().y()}),
             u"<span>1 place of claims to check</span>"_s);
    // The verdict's key in the card that opened.
    f.desk.key(Qt::Key_1);
    QVERIFY(f.waitFor(u"Every claim is checked"_s));
    // In another workspace it is another row.
    f.desk.trigger(ActionId::WorkspaceOutline);
    QCOMPARE(f.said(), u"1 stretch without a topic"_s);
}

void LeftControllerTest::anotherEpisodeAndNone_haveTheirOwn()
{
    Fixture f;
    f.begin();
    f.desk.trigger(ActionId::WorkspaceFactCheck);
    f.goToText();
    f.selectWords(3);
    f.desk.trigger(ActionId::MarkClaim);
    QVERIFY(f.waitFor(u"1 place of claims to check"_s));
    f.desk.trigger(ActionId::CloseProject);
    SOON_VERIFY(!f.desk.projects().session());
    QVERIFY(f.marks().left().empty());
    QVERIFY(f.desk.open({f.desk.sample()}));
    QVERIFY(f.waitFor(u"No claims yet"_s));
}

QTEST_MAIN(LeftControllerTest)
#include "leftcontroller_test.moc"
