// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/editor/accessibleeditor.h"

#include "model/analysis/markwords.h"
#include "tests/support/gui/editordesk.h"
#include "tests/support/gui/window.h"
#include "tests/support/sampleproject.h"

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// What Qt would tell a screen reader.
QList<QPair<QAccessible::Event, QString>> heard;

void hear(QAccessibleEvent *event)
{
    QString text;
    if (event->type() == QAccessible::TextInserted)
        text = static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    if (event->type() == QAccessible::TextRemoved)
        text = static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
    if (event->type() == QAccessible::Announcement)
        text = static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    heard.append({event->type(), text});
}

} // namespace

class AccessibleEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        AccessibleEditor::install();
        TestWindow::pretendScreenReader();
    }
    void init()
    {
        m_desk = EditorDesk::ofTurns({u"Ann: One two. Three"_s, u"Ben: vier"_s});
        m_desk->show({600, 400});
        QAccessibleInterface *found = QAccessible::queryAccessibleInterface(&m_desk->view);
        m_text = found->textInterface();
        m_edits = found->editableTextInterface();
        QVERIFY(m_text && m_edits);
    }

    void text_isTheTranscript()
    {
        QCOMPARE(m_text->characterCount(), 19);
        QCOMPARE(m_text->text(0, 19), u"One two. Three\nvier"_s);
        QCOMPARE(m_text->text(15, 900), u"vier"_s);
        QCOMPARE(m_text->text(3, 3), QString());
    }

    void units_areOfTheLineAskedAbout_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("after");
        QTest::newRow("character") << 4 << int(QAccessible::CharBoundary) << u" "_s << u"t"_s << u"w"_s;
        QTest::newRow("word") << 4 << int(QAccessible::WordBoundary) << u" "_s << u"two"_s << u"."_s;
        QTest::newRow("sentence") << 10 << int(QAccessible::SentenceBoundary) << u"One two. "_s << u"Three"_s
                                  << u"\n"_s;
        QTest::newRow("paragraph") << 16 << int(QAccessible::ParagraphBoundary) << u"One two. Three\n"_s
                                   << u"vier"_s << QString();
        QTest::newRow("row") << 2 << int(QAccessible::LineBoundary) << QString() << u"One two. Three\n"_s
                             << u"vier"_s;
        QTest::newRow("the line end") << 14 << int(QAccessible::CharBoundary) << u"e"_s << u"\n"_s << u"v"_s;
        QTest::newRow("the end") << 19 << int(QAccessible::CharBoundary) << u"r"_s << QString() << QString();
    }
    void units_areOfTheLineAskedAbout()
    {
        QFETCH(int, offset);
        QFETCH(int, by);
        int start = 0;
        int end = 0;
        const auto boundary = QAccessible::TextBoundaryType(by);
        QTEST(m_text->textBeforeOffset(offset, boundary, &start, &end), "before");
        QTEST(m_text->textAtOffset(offset, boundary, &start, &end), "at");
        QTEST(m_text->textAfterOffset(offset, boundary, &start, &end), "after");
    }

    void caretAndSelection_canBeReadAndSet()
    {
        m_text->setCursorPosition(16);
        QCOMPARE(m_desk->caret(), u"1.0:1"_s);
        QCOMPARE(m_text->cursorPosition(), 16);
        m_text->setSelection(0, 4, 7);
        QCOMPARE(m_desk->selected(), u"two"_s);
        int start = 0;
        int end = 0;
        m_text->selection(0, &start, &end);
        QCOMPARE(start, 4);
        QCOMPARE(end, 7);
        m_text->removeSelection(0);
        QCOMPARE(m_text->selectionCount(), 0);
    }

    void places_onScreenFindTheirCharactersAgain()
    {
        for (const int offset : {0, 5, 13, 16}) {
            const QRect box = m_text->characterRect(offset);
            QVERIFY(box.width() > 1 && box.height() > 5);
            QCOMPARE(m_text->offsetAtPoint(box.center() - QPoint(box.width() / 4, 0)), offset);
        }
    }

    void editing_goesThroughTheHistory()
    {
        m_edits->replaceText(4, 7, u"2"_s);
        m_edits->insertText(0, u"> "_s);
        m_edits->deleteText(0, 2);
        QCOMPARE(m_desk->turns(), QStringList({u"One 2. Three"_s, u"vier"_s}));
        QCOMPARE(m_text->characterCount(), 17);
        QVERIFY(m_desk->undo() && m_desk->undo() && m_desk->undo());
        QCOMPARE(m_desk->turn(0), u"One two. Three"_s);
    }

    void offsets_stayRightThroughSplitsAndJoins()
    {
        m_desk->put(0, 0, 8);
        m_desk->take(m_desk->editor().splitTurn(m_desk->view.caret()));
        QCOMPARE(m_text->text(0, 99), u"One two.\nThree\nvier"_s);
        QCOMPARE(m_text->cursorPosition(), 9);
        m_desk->take(m_desk->editor().joinWithPrevious(m_desk->view.caret().position));
        QCOMPARE(m_text->text(0, 99), u"One two. Three\nvier"_s);
    }

    void changes_areAnnounced()
    {
        (void)m_text->characterCount();
        m_desk->put(1, 0, 4);
        const auto before = QAccessible::installUpdateHandler(hear);
        heard.clear();
        QTest::keyClicks(&m_desk->view, u"x"_s);
        QVERIFY(heard.contains({QAccessible::TextInserted, u"x"_s}));
        QVERIFY(heard.contains({QAccessible::TextCaretMoved, QString()}));
        QTest::keyClick(&m_desk->view, Qt::Key_Backspace);
        QVERIFY(heard.contains({QAccessible::TextRemoved, u"x"_s}));
        QTest::keyClick(&m_desk->view, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(heard.contains({QAccessible::TextSelectionChanged, QString()}));
        QAccessible::installUpdateHandler(before);
    }

    void attributes_sayWhoSpeaks()
    {
        int start = 0;
        int end = 0;
        QCOMPARE(m_text->attributes(16, &start, &end), u"speaker:Ben;"_s);
        QCOMPARE(start, 15);
        QCOMPARE(end, 19);
    }

    void turnsAreReadWithWhatStandsBesideThem()
    {
        markSecondTurn();
        m_desk->put(1, 0, 1);
        const QString wanted = u"Turn 2, Ben; Topic Costs; Reason 81, cited; Claim, disputed; Note: Who?; "
                               u"Reason 82, not linked"_s;
        QCOMPARE(described(), wanted);
        m_desk->put(0, 0, 0);
        QCOMPARE(described(), u"Turn 1, Ann"_s);
        int start = 0;
        int end = 0;
        QCOMPARE(
            m_text->attributes(16, &start, &end),
            u"speaker:Ben;marks:Topic Costs\\; Reason 81\\, cited\\; Claim\\, disputed\\; Note\\: Who?\\; "
            u"Reason 82\\, not linked;"_s);
        QCOMPARE(m_text->attributes(2, &start, &end), u"speaker:Ann;"_s);
        // What is said follows what is so.
        QVERIFY(m_desk->undo());
        m_desk->put(1, 0, 1);
        QVERIFY(!described().contains(u"Note"_s));
    }

    void comingToAnotherTurn_tellsWhatStandsBesideIt()
    {
        markSecondTurn();
        m_desk->put(0, 0, 0);
        m_desk->view.activateWindow();
        m_desk->view.setFocus();
        QVERIFY(QTest::qWaitFor([this] { return m_desk->view.hasFocus(); }));
        const auto before = QAccessible::installUpdateHandler(hear);
        heard.clear();
        QTest::keyClick(&m_desk->view, Qt::Key_Down);
        const QString told = described();
        QVERIFY(told.startsWith(u"Turn 2, Ben; Topic Costs; Reason 81, cited"_s));
        QCOMPARE(heard.count({QAccessible::Announcement, told}), 1);
        // Behind the move itself, which would cut it short.
        QVERIFY(heard.indexOf({QAccessible::TextCaretMoved, QString()}) <
                heard.indexOf({QAccessible::Announcement, told}));
        heard.clear();
        QTest::keyClick(&m_desk->view, Qt::Key_Right);
        QCOMPARE(heard, (QList<QPair<QAccessible::Event, QString>>{{QAccessible::TextCaretMoved, {}}}));
        QAccessible::installUpdateHandler(before);
    }

private:
    [[nodiscard]] QString described() const
    {
        return QAccessible::queryAccessibleInterface(&m_desk->view)->text(QAccessible::Description);
    }
    /// A topic over both lines' second, a citation, a claim, a note, and a mention that is offered.
    void markSecondTurn()
    {
        const auto perform = [this](EpisodeId id, std::vector<Edit> edits) {
            QVERIFY(m_desk->history().perform({id, u"a step"_s, std::move(edits)}).has_value());
        };
        const EpisodeId id = m_desk->episode().id();
        const ReasonList list{ReasonListId::create(), u"Goat List"_s};
        const Reason reason{ReasonId::create(), list.id, 81, u"No goat analysis meetings."_s, false};
        const Topic topic{TopicId::create(), u"Costs"_s, {}, {}, 0, 0, 0};
        perform({}, {Put<ReasonList>{list.id, list}, Put<Reason>{reason.id, reason}});
        perform(id, {Put<Topic>{topic.id, topic}});
        Claim claim;
        claim.verdict = u"disputed"_s;
        claim.signOffs = {{u"Ann"_s, {}, {}}};
        const Line &line = m_desk->transcript().turnAt(1).lines.front();
        for (const AnnotationBody &body :
             {AnnotationBody(TopicTag{topic.id}), AnnotationBody(ReasonLink{reason.id, true, false}),
              AnnotationBody(claim), AnnotationBody(Note{u"Who?"_s, false})}) {
            const Annotation made = Sample::annotation(m_desk->episode(), {startOf(line), endOf(line)}, body);
            perform(id, {Put<Annotation>{made.id, made}});
        }
        Badge offered;
        offered.text = u"#82?"_s;
        offered.words = MarkWords::ofMention(82);
        m_desk->view.setOffers({{line.id, {offered}}});
    }

    std::unique_ptr<EditorDesk> m_desk;
    QAccessibleTextInterface *m_text = nullptr;
    QAccessibleEditableTextInterface *m_edits = nullptr;
};

QTEST_MAIN(AccessibleEditorTest)
#include "accessibleeditor_test.moc"
