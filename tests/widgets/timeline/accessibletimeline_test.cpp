// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/timeline/accessibletimeline.h"

#include "tests/support/gui/timelinedesk.h"
#include "tests/support/gui/window.h"
#include "widgets/timeline/timelineview.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// The names of what Qt would tell a screen reader that the focus went to.
QStringList focused;

void hear(QAccessibleEvent *event)
{
    QAccessibleInterface *what = event->accessibleInterface();
    if (event->type() == QAccessible::Focus && what && what->role() == QAccessible::ListItem)
        focused.append(what->text(QAccessible::Name));
}

} // namespace

class AccessibleTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        AccessibleTimeline::install();
        TestWindow::pretendScreenReader();
    }
    void init()
    {
        m_desk = TimelineSample::desk(2, [](const std::vector<SpeakerId> &cast) {
            using TimelineSample::spokenLine;
            const Turn marker{TurnId::create(), {TurnKind::Break, {}}, {spokenLine(1)}};
            return std::vector<Turn>{Sample::turn(cast[0], {spokenLine(9, Span::measured(0, 754'000))}),
                                     Sample::turn(cast[1], {spokenLine(3, Span::measured(754'000, 760'000))}),
                                     marker, Sample::turn(cast[0], {spokenLine(4), spokenLine(5)})};
        });
        m_view = std::make_unique<TimelineView>();
        connect(m_desk.history.get(), &History::changed, m_view.get(), &TimelineView::apply);
        m_view->showEpisode(m_desk.project.get(), m_desk.id);
        m_view->resize(900, 200);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_top = QAccessible::queryAccessibleInterface(&m_view->surface());
        QVERIFY(m_top);
    }

    void lanes_haveNamesAndTurns()
    {
        QCOMPARE(m_top->text(QAccessible::Name), u"Timeline"_s);
        QCOMPARE(m_top->childCount(), 3);
        QCOMPARE(m_top->child(0)->text(QAccessible::Name), u"Host, 2 turn(s)"_s);
        QCOMPARE(m_top->child(1)->text(QAccessible::Name), u"Legacy Sysadmin, 1 turn(s)"_s);
        QCOMPARE(m_top->child(2)->childCount(), 1);
        QVERIFY(!m_top->child(3));
        QVERIFY(!m_top->child(-1));
        QVERIFY(!m_top->child(0)->child(2));
    }
    void turns_sayNumberSpeakerTimeAndWords()
    {
        QCOMPARE(turn(0, 0)->text(QAccessible::Name), u"Turn 1, Host, 0:00, 9 word(s)"_s);
        QCOMPARE(turn(1, 0)->text(QAccessible::Name), u"Turn 2, Legacy Sysadmin, 12:34, 3 word(s)"_s);
        QCOMPARE(turn(2, 0)->text(QAccessible::Name), u"Turn 3, word, 12:40 (estimated)"_s);
        QCOMPARE(turn(0, 1)->text(QAccessible::Name), u"Turn 4, Host, 12:40 (estimated), 9 word(s)"_s);
    }
    void turns_areDescribedByWhatHangsOnThem()
    {
        mark();
        QCOMPARE(turn(0, 0)->text(QAccessible::Description),
                 u"Topic Costs; Reason 81, cited; Claim, disputed"_s);
        QCOMPARE(turn(1, 0)->text(QAccessible::Description),
                 u"Topic Costs; Note: Who?; Reason 82, not linked"_s);
        QCOMPARE(turn(0, 1)->text(QAccessible::Description), QString());
    }
    void rowsOfMarks_areListsThatGoThere()
    {
        mark();
        QStringList names;
        for (int at = 3; at < m_top->childCount(); ++at) {
            QAccessibleInterface *row = m_top->child(at);
            names.append(row->text(QAccessible::Name));
            for (int index = 0; index < row->childCount(); ++index)
                names.append(u"- "_s + row->child(index)->text(QAccessible::Name));
        }
        QCOMPARE(names, (QStringList{u"Topics: 1"_s, u"- Topic Costs, 0:00"_s, u"Reasons: 2"_s,
                                     u"- Reason 81, cited, 0:00"_s, u"- Reason 82, not linked, 12:34"_s,
                                     u"Claims: 1"_s, u"- Claim, disputed, 0:00"_s, u"Notes: 1"_s,
                                     u"- Note: Who?, 12:34"_s, u"Issues: 1 thing(s) to look at"_s,
                                     u"- Claim: words changed, 12:34"_s}));
        QSignalSpy spy(m_view.get(), &TimelineView::goWanted);
        QAccessibleInterface *mention = m_top->child(4)->child(1);
        QVERIFY(mention->text(QAccessible::Description).contains(u"No goat control meetings."_s));
        mention->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<Position>(), m_desk.start(1));
        // Nothing left is said too; the row goes when nobody wants it.
        m_view->setLeft({});
        QCOMPARE(m_top->child(7)->text(QAccessible::Name), u"Issues: Nothing to look at"_s);
        m_view->clearLeft();
        QCOMPARE(m_top->childCount(), 7);
        QVERIFY(!m_top->child(7));
    }
    void marks_areFoundWhereTheyAre()
    {
        mark();
        m_view->resize(900, m_view->sizeHint().height());
        for (int at = 3; at < m_top->childCount(); ++at) {
            QAccessibleInterface *row = m_top->child(at);
            QVERIFY(row->childCount() > 0);
            const QPoint middle = row->child(0)->rect().center();
            QAccessibleInterface *found = m_top->childAt(middle.x(), middle.y());
            QVERIFY(found);
            // In the low strip badges of all kinds share a row, and one may be before the other.
            QVERIFY(found->role() == QAccessible::ListItem);
            QVERIFY(row->rect().contains(row->child(0)->rect().center()));
        }
        m_view->setTall(true);
        m_view->resize(900, m_view->sizeHint().height());
        QAccessibleInterface *claim = m_top->child(5)->child(0);
        QCOMPARE(m_top->childAt(claim->rect().center().x(), claim->rect().center().y()), claim);
        const QRect notes = m_top->child(6)->rect();
        QCOMPARE(m_top->childAt(notes.left() + 1, notes.center().y()), m_top->child(6));
    }
    void parentsAndIndexes_agree()
    {
        mark();
        for (int lane = 0; lane < m_top->childCount(); ++lane) {
            QAccessibleInterface *list = m_top->child(lane);
            QCOMPARE(m_top->indexOfChild(list), lane);
            QCOMPARE(list->parent(), m_top);
            for (int at = 0; at < list->childCount(); ++at) {
                QCOMPARE(list->child(at)->parent(), list);
                QCOMPARE(list->indexOfChild(list->child(at)), at);
            }
        }
    }
    void whatIsAtAPlace_isThere()
    {
        QAccessibleInterface *second = turn(1, 0);
        const QPoint middle = second->rect().center();
        QCOMPARE(m_top->childAt(middle.x(), middle.y()), second);
        QVERIFY(m_top->child(1)->rect().contains(second->rect()));
    }
    void movingByKeys_isTold()
    {
        m_view->setCaret(m_desk.start(0));
        m_view->surface().setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        focused.clear();
        QAccessible::installUpdateHandler(hear);
        QTest::keyClick(&m_view->surface(), Qt::Key_Right);
        QAccessible::installUpdateHandler(nullptr);
        QCOMPARE(focused, QStringList{u"Turn 2, Legacy Sysadmin, 12:34, 3 word(s)"_s});
        QCOMPARE(m_top->focusChild(), turn(1, 0));
        QVERIFY(turn(1, 0)->state().focused);
        QVERIFY(!turn(0, 0)->state().focused);
    }
    void pressing_goesThere()
    {
        QSignalSpy spy(m_view.get(), &TimelineView::goWanted);
        turn(0, 1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<Position>(), m_desk.start(3));
    }
    void aTurnThatIsGone_isNotValid()
    {
        QAccessibleInterface *second = turn(1, 0);
        QVERIFY(second->isValid());
        QVERIFY(m_desk.perform({RemoveTurns{m_desk.turn(1).id, 1}}));
        QVERIFY(!second->isValid());
        QVERIFY(second->text(QAccessible::Name).isEmpty());
        QVERIFY(second->rect().isNull());
        QCOMPARE(m_top->childCount(), 2);
    }
    void manyTurns_areMadeAsTheyAreAskedFor()
    {
        const auto desk = TimelineSample::talkDesk(2, 1'000, false);
        m_view->showEpisode(desk.project.get(), desk.id);
        QVERIFY(QTest::qWaitFor([this] { return !m_view->surface().reader().isReading(); }));
        const QAccessible::Id first = QAccessible::uniqueId(turn(0, 0));
        for (int at = 0; at < m_top->child(0)->childCount(); ++at) {
            QVERIFY(turn(0, at)->isValid());
            QCOMPARE(m_top->child(0)->indexOfChild(turn(0, at)), at);
        }
        // Those that nobody asked for lately are gone, and come again.
        QVERIFY(!QAccessible::accessibleInterface(first));
        QVERIFY(turn(0, 0)->text(QAccessible::Name).startsWith(u"Turn "_s));
        m_view->showEpisode(nullptr, {});
    }

private:
    /// A topic over two turns, a citation and a claim in the first, a note and a mention in the second.
    void mark()
    {
        const TopicId topic = m_desk.addTopic(u"Costs"_s, 0);
        const ReasonId reason = m_desk.addReason(81, u"No goat analysis meetings."_s);
        Claim claim;
        claim.verdict = u"disputed"_s;
        claim.signOffs = {{u"Ann"_s, {}, {}}};
        m_desk.annotate(0, 1, TopicTag{topic});
        m_desk.annotate(0, 0, ReasonLink{reason, true, false});
        m_desk.annotate(0, 0, claim);
        m_desk.annotate(1, 1, Note{u"Who?"_s, false});
        const Range second{m_desk.start(1), m_desk.end(1)};
        m_view->setMentions({{second, 82, u"No goat control meetings."_s}});
        LeftToDo left;
        left.items = {{LeftItem::What::WordsChanged, second, MarkKind::Claim, 0}};
        m_view->setLeft(left);
    }
    [[nodiscard]] QAccessibleInterface *turn(int lane, int at) const { return m_top->child(lane)->child(at); }

    TimelineSample::Desk m_desk;
    std::unique_ptr<TimelineView> m_view;
    QAccessibleInterface *m_top = nullptr;
};

QTEST_MAIN(AccessibleTimelineTest)
#include "accessibletimeline_test.moc"
