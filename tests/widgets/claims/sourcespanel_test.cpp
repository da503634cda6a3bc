// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/claims/sourcespanel.h"

#include "tests/support/gui/window.h"
#include "widgets/claims/sourceform.h"
#include "widgets/claims/sourceview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

Source source(const QString &title, SourceKind kind, const QString &text)
{
    Source made;
    made.id = SourceId::create();
    made.title = title;
    made.kind = kind;
    made.text = text;
    return made;
}

/// Two sources, the second of which the show wrote itself, and a claim.
struct Fixture {
    Source handbook = source(u"Goats, a handbook"_s, SourceKind::WholeText, u"Goats never\npage anybody."_s);
    Source own = source(u"Our own page"_s, SourceKind::OwnWords, {});
    SourcesPanel panel;

    Fixture()
    {
        panel.resize(panel.fontMetrics().averageCharWidth() * 34, panel.fontMetrics().height() * 44);
        panel.showClaim(u"Goats never page you."_s);
        panel.showSources({handbook, own});
        panel.show();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    [[nodiscard]] SourceView &view() const { return *panel.findChild<SourceView *>(); }
    template <typename T>
    [[nodiscard]] T &named(const QString &name) const
    {
        for (T *widget : panel.findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return *widget;
        }
        qFatal("no such widget");
    }
    void showForm() const { panel.findChild<QTabWidget *>()->setCurrentIndex(1); }
};

} // namespace

class SourcesPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTitleLine_findsASource_orMakesOne()
    {
        Fixture fixture;
        QSignalSpy made(&fixture.panel, &SourcesPanel::newSourceWanted);
        auto &field = fixture.named<QLineEdit>(u"Title of a source"_s);
        auto &list = fixture.named<QListWidget>(u"Sources"_s);
        field.setFocus();
        QTest::keyClicks(&field, u"goats"_s);
        QCOMPARE(list.count(), 1);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(made.size(), 0);
        QVERIFY(list.hasFocus());
        field.setFocus();
        QTest::keyClicks(&field, u" and ropes"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.front().front().toString(), u"goats and ropes"_s);
    }

    void aSelection_isOneLine_andBecomesEvidence()
    {
        Fixture fixture;
        QSignalSpy wanted(&fixture.panel, &SourcesPanel::evidenceWanted);
        fixture.view().setFocus();
        fixture.view().selectAll();
        QCOMPARE(fixture.panel.selectedWords(), u"Goats never page anybody."_s);
        fixture.panel.beginEvidence();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front()[0].value<SourceId>(), fixture.handbook.id);
        QCOMPARE(wanted.front()[1].toString(), u"Goats never page anybody."_s);
        QCOMPARE(wanted.front()[2].value<Stance>(), Stance::Context);
    }

    void aTextThatIsThere_isNotPastedOver_oneThatIsMissing_is()
    {
        Fixture fixture;
        QSignalSpy wanted(&fixture.panel, &SourcesPanel::textWanted);
        QGuiApplication::clipboard()->setText(u"new\nwords"_s);
        fixture.view().setFocus();
        QTest::keyClick(&fixture.view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 0);
        fixture.panel.setCurrent(fixture.own.id);
        QTest::keyClick(&fixture.view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front()[1].toString(), u"new\nwords"_s);
    }

    void fields_areHandedOnWhenLeft_datesAlsoAsPrinted()
    {
        Fixture fixture;
        QSignalSpy wanted(&fixture.panel, &SourcesPanel::changeWanted);
        fixture.showForm();
        const auto type = [&](const QString &name, const QString &text) {
            auto &field = fixture.named<QLineEdit>(name);
            field.setFocus();
            QTest::keyClicks(&field, text);
            QTest::keyClick(&field, Qt::Key_Return);
            return wanted.back().front().value<Source>();
        };
        QCOMPARE(type(u"Publisher"_s, u"Barn"_s).publisher, u"Barn"_s);
        QCOMPARE(type(u"Date"_s, u"Spring 2019"_s).dateText, u"Spring 2019"_s);
        const Source dated = type(u"Retrieved"_s, u"2026-03-14"_s);
        QCOMPARE(dated.retrieved, QDate(2026, 3, 14));
        QCOMPARE(dated.text, fixture.handbook.text);
        fixture.named<QLineEdit>(u"Date"_s).clear();
        const Source exact = type(u"Date"_s, u"2019-05-04"_s);
        QCOMPARE(exact.date, QDate(2019, 5, 4));
        QVERIFY(exact.dateText.isEmpty());
    }

    void fieldsThatNobodyTypedIn_changeNothing()
    {
        Fixture fixture;
        fixture.handbook.title = u"Two\nlines"_s;
        fixture.handbook.author = QString(40'000, u'a');
        fixture.handbook.date = {2026, 3, 3};
        fixture.handbook.dateText = u"March 3, 2026"_s;
        fixture.handbook.episode = EpisodeId::create();
        fixture.panel.showSources({fixture.handbook, fixture.own});
        fixture.panel.setCurrent(fixture.handbook.id);
        fixture.showForm();
        auto &form = *fixture.panel.findChild<SourceForm *>();
        QSignalSpy changed(&form, &SourceForm::changeWanted);
        for (QLineEdit *field : form.findChildren<QLineEdit *>()) {
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Return);
        }
        fixture.panel.finish();
        fixture.panel.setCurrent(fixture.own.id);
        QVERIFY(changed.isEmpty());
    }
    void ownWords_sayThatTheyAreNoProof()
    {
        Fixture fixture;
        fixture.showForm();
        const auto says = [&] {
            return std::ranges::any_of(fixture.panel.findChildren<QLabel *>(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"never proof"_s);
            });
        };
        QVERIFY(!says());
        fixture.panel.setCurrent(fixture.own.id);
        QVERIFY(says());
    }

    void aMegabyte_comesInBySlices_withEveryWord()
    {
        Fixture fixture;
        QString text;
        for (int at = 0; text.size() < 1'000'000; ++at)
            text += u"goat %1 chews\n"_s.arg(at);
        fixture.handbook.text = text + QString(60'000, u'x') + u" end"_s;
        fixture.panel.showSources({fixture.handbook, fixture.own});
        QVERIFY(!fixture.view().isComplete());
        QVERIFY(fixture.view().document()->characterCount() < 100'000);
        QVERIFY(QTest::qWaitFor([&] { return fixture.view().isComplete(); }, 20'000));
        const auto letters = [](QString of) { return of.remove(u'\n').remove(u' ').size(); };
        QCOMPARE(letters(fixture.view().toPlainText()), letters(fixture.handbook.text));
        for (QTextBlock block = fixture.view().document()->begin(); block.isValid(); block = block.next())
            QVERIFY(block.length() <= 10'001);
        QVERIFY(fixture.view().toPlainText().endsWith(u"end"_s));
    }

    void theForm_hasRoomInANarrowPanel()
    {
        Fixture fixture;
        fixture.showForm();
        fixture.panel.setCurrent(fixture.own.id);
        fixture.panel.resize(fixture.panel.fontMetrics().averageCharWidth() * 28, fixture.panel.height());
        QTest::qWait(20);
        const auto *form = fixture.panel.findChild<SourceForm *>();
        const QWidget *room = form->parentWidget();
        QVERIFY2(form->width() <= room->width(), qPrintable(u"%1 in %2, at least %3"_s.arg(form->width())
                                                                .arg(room->width())
                                                                .arg(form->minimumSizeHint().width())));
        QVERIFY(!TestWindow::picture(fixture.panel, u"sourcespanel"_s).isEmpty());
    }

    void withoutSources_thePanelSaysWhatToDo()
    {
        Fixture fixture;
        fixture.panel.showSources({});
        QVERIFY(!fixture.panel.findChild<QTabWidget *>()->isVisible());
        QVERIFY(std::ranges::any_of(fixture.panel.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"press Enter"_s);
        }));
    }
};

QTEST_MAIN(SourcesPanelTest)
#include "sourcespanel_test.moc"
