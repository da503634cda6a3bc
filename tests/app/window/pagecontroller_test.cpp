// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/pagecontroller.h"

#include "app/window/mainwindow.h"
#include "model/analysis/exportview.h"
#include "model/formats/episodepage.h"
#include "tests/app/window/windowdesk.h"
#include "tests/support/gui/window.h"
#include "widgets/page/pagepanel.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// The window with the sample episode, its page in view.
struct Fixture {
    WindowDesk desk;

    bool begin(const QString &file = WindowDesk::sample())
    {
        desk.start();
        desk.window().resize(1440, 900);
        if (!desk.open({file}))
            return false;
        desk.trigger(ActionId::ShowPage);
        return QTest::qWaitFor([this] { return panel().isVisible(); });
    }
    [[nodiscard]] PagePanel &panel() const { return desk.window().page(); }
    [[nodiscard]] const std::vector<PageLine> &page() const { return desk.episode().page(); }
    [[nodiscard]] QStringList lines(PageSection section) const
    {
        QStringList lines;
        for (const PageLine &line : page()) {
            if (line.section == section)
                lines.append(line.line.text);
        }
        return lines;
    }
    /// The fields of a section from top to bottom, also those that no line has yet.
    [[nodiscard]] QList<PageField *> fields(PageSection section) const
    {
        QList<PageField *> fields;
        for (PageField *field : panel().findChildren<PageField *>()) {
            if (field->section() == section && field->isVisible())
                fields.append(field);
        }
        std::ranges::sort(fields, {},
                          [](const PageField *field) { return field->mapToGlobal(QPoint(0, 0)).y(); });
        return fields;
    }
    [[nodiscard]] PageField *focus(PageSection section, int at, qint32 caret = 0) const
    {
        PageField *field = fields(section).value(at);
        field->setFocus();
        field->putCaret(caret);
        return field;
    }
    [[nodiscard]] qsizetype steps() const
    {
        return qsizetype(desk.session().history().steps(desk.episode().id()).size());
    }
};

} // namespace

class PageControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_showsWhatIsPublished_inItsOrder()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        for (const auto section : {PageSection::Summary, PageSection::Topics, PageSection::Reasons,
                                   PageSection::Source, PageSection::Panel}) {
            QStringList shown;
            for (const PageField *field : fixture.fields(section)) {
                shown.append(field->text());
                QVERIFY(!field->accessibleName().isEmpty());
            }
            QCOMPARE(shown, fixture.lines(section));
        }
    }

    void typing_isOneStep_andCtrlZTakesItBack()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        const QString before = fixture.lines(PageSection::Summary)[0];
        const qsizetype steps = fixture.steps();
        PageField *field = fixture.focus(PageSection::Summary, 0, 2);
        QTest::keyClicks(field, u"xxyy"_s);
        QCOMPARE(fixture.lines(PageSection::Summary)[0], QString(before).insert(2, u"xxyy"_s));
        QCOMPARE(fixture.steps(), steps + 1);
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClick(field, Qt::Key_Backspace);
        QCOMPARE(fixture.steps(), steps + 2);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.lines(PageSection::Summary)[0], before);
        QCOMPARE(field->text(), before);
        QVERIFY(field->hasFocus());
    }

    void enterAndBackspace_splitAndJoinLines()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        const QStringList before = fixture.lines(PageSection::Summary);
        PageField *field = fixture.focus(PageSection::Summary, 0, 9);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(fixture.lines(PageSection::Summary).size(), before.size() + 1);
        auto *second = qobject_cast<PageField *>(fixture.desk.focus());
        QVERIFY(second && second != field);
        QCOMPARE(second->text(), fixture.lines(PageSection::Summary)[1]);
        QTest::keyClick(second, Qt::Key_Backspace);
        QCOMPARE(fixture.lines(PageSection::Summary), before);
        QCOMPARE(fixture.desk.focus(), field);
    }

    void enterAtTheEnd_beginsALine_thatGoesWhereNothingIsTyped()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        const QStringList before = fixture.lines(PageSection::Panel);
        PageField *field = fixture.focus(PageSection::Panel, 0, 999);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(fixture.lines(PageSection::Panel), before);
        auto *draft = qobject_cast<PageField *>(fixture.desk.focus());
        QVERIFY(draft && draft->line().isNull());
        QTest::keyClicks(draft, u"The Goat"_s);
        QCOMPARE(fixture.lines(PageSection::Panel)[1], u"The Goat"_s);
        QCOMPARE(fixture.desk.focus(), draft);
        QTest::keyClick(draft, Qt::Key_Return);
        SOON_VERIFY(fixture.desk.focus() != draft);
        QTest::keyClick(fixture.desk.focus(), Qt::Key_Up);
        QCOMPARE(fixture.lines(PageSection::Panel).size(), before.size() + 1);
        SOON_COMPARE(fixture.fields(PageSection::Panel).size(), before.size() + 1);
        draft->selectAll();
        QTest::keyClick(draft, Qt::Key_Delete);
        QTest::keyClick(draft, Qt::Key_Backspace);
        QCOMPARE(fixture.lines(PageSection::Panel), before);
    }

    void topicLines_areTheOutlines()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        const qsizetype count = fixture.lines(PageSection::Topics).size();
        PageField *field = fixture.focus(PageSection::Topics, 1, 999);
        QTest::keyClicks(field, u"!"_s);
        QVERIFY(fixture.lines(PageSection::Topics)[1].endsWith(u"!"_s));
        QTest::keyClick(field, Qt::Key_Return);
        auto *draft = qobject_cast<PageField *>(fixture.desk.focus());
        QVERIFY(draft && draft->line().isNull());
        QTest::keyClicks(draft, u"Milk, and why"_s);
        QCOMPARE(fixture.lines(PageSection::Topics).size(), count);
        fixture.desk.editor().setFocus();
        QCOMPARE(fixture.lines(PageSection::Topics)[2], u"Milk, and why"_s);
        const std::vector<Topic> outline = outlineOf(fixture.desk.episode());
        QCOMPARE(outline[2].publishedLine, draft->line());
        draft->setFocus();
        draft->selectAll();
        QTest::keyClick(draft, Qt::Key_Delete);
        fixture.desk.editor().setFocus();
        QCOMPARE(fixture.lines(PageSection::Topics).size(), count);
        QVERIFY(fixture.desk.episode().topics().find(outline[2].id)->publishedLine.isNull());
    }

    void emptyParts_sayWhatBelongsThere_andTakeIt()
    {
        Fixture fixture;
        QFile file(fixture.desk.path(u"bare.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("HOST: Goats.\n\nFARMER: Yes.\n\nHOST: Fine.\n\nFARMER: No.\n");
        file.close();
        QVERIFY(fixture.begin(file.fileName()));
        QVERIFY(fixture.page().empty());
        for (const auto section :
             {PageSection::Summary, PageSection::Topics, PageSection::Source, PageSection::Panel}) {
            QCOMPARE(fixture.fields(section).size(), 1);
            QVERIFY(!fixture.fields(section)[0]->placeholderText().isEmpty());
        }
        QTest::qWait(50);
        TestWindow::picture(fixture.panel(), u"page-empty"_s);
        PageField *panel = fixture.focus(PageSection::Panel, 0);
        QTest::keyClicks(panel, u"Ann"_s);
        PageField *summary = fixture.focus(PageSection::Summary, 0);
        QTest::keyClicks(summary, u"On goats."_s);
        QCOMPARE(fixture.page().size(), size_t(2));
        QCOMPARE(fixture.page()[0].line.text, u"On goats."_s);
        QCOMPARE(fixture.page()[1].section, PageSection::Panel);
    }

    void whatIsTypedOnOnePage_neverComesToAnother()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        PageField *field = fixture.focus(PageSection::Topics, 0, 999);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(fixture.desk.focus(), u"Not yet a topic"_s);
        QFile file(fixture.desk.path(u"other.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("HOST: Goats.\n\nFARMER: Yes.\n\nHOST: Fine.\n\nFARMER: No.\n");
        file.close();
        const EpisodeId first = fixture.desk.editor().episode();
        fixture.desk.application->openFiles({file.fileName()});
        SOON_VERIFY(fixture.desk.importDialog());
        QVERIFY(fixture.desk.open({}));
        SOON_VERIFY(fixture.desk.editor().episode() != first && !fixture.desk.editor().episode().isNull());
        QVERIFY(fixture.page().empty());
        QVERIFY(fixture.desk.episode().topics().isEmpty());
        QCOMPARE(fixture.fields(PageSection::Topics)[0]->text(), QString());
        QVERIFY(fixture.focus(PageSection::Topics, 0));
        fixture.desk.editor().setFocus();
        QVERIFY(fixture.desk.episode().topics().isEmpty());
    }

    void facts_areChangedInPlace()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        const auto edit = [&](const QString &label) {
            for (QLabel *each : fixture.panel().findChildren<QLabel *>()) {
                if (each->text() == label)
                    return qobject_cast<QLineEdit *>(each->buddy());
            }
            return static_cast<QLineEdit *>(nullptr);
        };
        const auto type = [&](const QString &label, const QString &text) {
            QLineEdit *field = edit(label);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        };
        type(u"Number:"_s, u"42"_s);
        type(u"Date:"_s, u"2026-05-14"_s);
        type(u"Length:"_s, u"14:55"_s);
        type(u"Language:"_s, u"en"_s);
        const EpisodeFacts facts = fixture.desk.episode().facts();
        QCOMPARE(facts.number, u"42"_s);
        QCOMPARE(facts.date, QDate(2026, 5, 14));
        QCOMPARE(facts.lengthMs, 895'000);
        QCOMPARE(facts.language, u"en"_s);
        type(u"Length:"_s, u"long"_s);
        QCOMPARE(fixture.desk.episode().facts(), facts);
        const auto labels = fixture.panel().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"as 12:34"_s);
        }));
    }

    void copyPage_isTheExportsPage_andEscapesWords()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        PageField *field = fixture.focus(PageSection::Summary, 0, 0);
        QTest::keyClicks(field, u"<b>Goats</b> & "_s);
        fixture.desk.trigger(ActionId::CopyPage);
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        const QString exported =
            episodePageExporter()
                ->write(exportView(fixture.desk.session().project(), fixture.desk.episode()).episode)
                .text;
        const qsizetype end = exported.indexOf(u"Transcript\nFull episode transcript\n"_s);
        QVERIFY(end > 0);
        QCOMPARE(mime->text().trimmed(), exported.first(end).trimmed());
        QVERIFY(mime->html().contains(u"<p>&lt;b&gt;Goats&lt;/b&gt; &amp; "_s));
        QVERIFY(mime->html().contains(u"<h2>Topics</h2>\n<ul>\n<li>"_s));
        QVERIFY(!mime->html().contains(u"<b>"_s));
    }

    void find_goesOnOnThePage_andBackToTheTranscript()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        // Once in the transcript, behind the beginning, and twice on the page.
        const LineId line = fixture.desk.episode().transcript().lineAt(3).line().id;
        fixture.desk.editor().setCaret(caretAt({line, 0}));
        QTest::keyClicks(&fixture.desk.editor(), u"zebra "_s);
        QTest::keyClicks(fixture.focus(PageSection::Summary, 0), u"zebra "_s);
        QTest::keyClicks(fixture.focus(PageSection::Panel, 0), u"zebra "_s);
        fixture.desk.trigger(ActionId::ShowPage); // away
        fixture.desk.editor().setFocus();
        fixture.desk.editor().setCaret(
            caretAt(startOf(fixture.desk.episode().transcript().lineAt(0).line())));
        fixture.desk.trigger(ActionId::Find);
        fixture.desk.type(u"zebra"_s);
        SOON_COMPARE(fixture.desk.editor().caret().position, (Position{line, 0}));
        const auto selectedIn = [&](PageSection section) {
            return fixture.fields(section).isEmpty()
                       ? QString()
                       : fixture.fields(section)[0]->textCursor().selectedText();
        };
        QWidget *bar = fixture.desk.focus();
        QTest::keyClick(bar, Qt::Key_F3);
        QVERIFY(fixture.panel().isVisible());
        QCOMPARE(selectedIn(PageSection::Summary), u"zebra"_s);
        QCOMPARE(fixture.desk.focus(), bar);
        QTest::keyClick(bar, Qt::Key_F3);
        QCOMPARE(selectedIn(PageSection::Panel), u"zebra"_s);
        fixture.desk.editor().setCaret(fixture.desk.editor().caret());
        QTest::keyClick(bar, Qt::Key_F3);
        QCOMPARE(fixture.desk.editor().caret().position, (Position{line, 0}));
        QTest::keyClick(bar, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(selectedIn(PageSection::Panel), u"zebra"_s);
    }

    void looks()
    {
        Fixture fixture;
        QVERIFY(fixture.begin());
        for (const auto &[id, name] : {std::pair(ActionId::ThemeLight, u"page-light"_s),
                                       std::pair(ActionId::ThemeDark, u"page-dark"_s)}) {
            fixture.desk.trigger(id);
            QTest::qWait(50);
            TestWindow::picture(fixture.desk.window(), name);
        }
    }
};

QTEST_MAIN(PageControllerTest)
#include "pagecontroller_test.moc"
