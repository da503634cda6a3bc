// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "tests/app/window/windowdesk.h"
#include "tests/support/gui/window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QMenuBar>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// What a widget is, for messages.
QString describe(const QWidget *widget)
{
    QString text = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty())
            text += u" in "_s + at->objectName();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += u" “%1”"_s.arg(button->text());
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text += u" “%1”"_s.arg(label->text());
    return text;
}

/// Controls that have less room than their text needs.
QStringList clipped(const QWidget &window)
{
    QStringList list;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isText =
            (label && !label->wordWrap() && !label->text().isEmpty()) ||
            (qobject_cast<const QAbstractButton *>(widget) && !widget->inherits("QDockWidgetTitleButton"));
        if (!isText)
            continue;
        const QSize wanted = label ? label->minimumSizeHint() : widget->minimumSizeHint();
        if (widget->width() < wanted.width() || widget->height() < wanted.height())
            list.append(u"%1: %2×%3 of %4×%5"_s.arg(describe(widget))
                            .arg(widget->width())
                            .arg(widget->height())
                            .arg(wanted.width())
                            .arg(wanted.height()));
    }
    return list;
}

QStringList sharedKeys(const QMultiMap<QString, QString> &taken)
{
    QStringList shared;
    for (const QString &key : taken.uniqueKeys()) {
        if (taken.count(key) > 1)
            shared.append(key + u": "_s + QStringList(taken.values(key)).join(u" and "_s));
    }
    return shared;
}

/// Controls in view that the same Alt key goes to.
QStringList mnemonicClashes(const MainWindow &window)
{
    QMultiMap<QString, QString> taken;
    const auto take = [&taken](const QString &text, const QString &what) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            taken.insert(key.toString(), what);
    };
    for (const QAction *menu : window.menuBar()->actions())
        take(menu->text(), u"menu "_s + menu->text());
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            take(label->text(), describe(label));
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            take(button->text(), describe(button));
    }
    return sharedKeys(taken);
}

/// Entries of one menu that the same letter chooses, here and in the menus within.
QStringList menuClashes(const QMenu &menu)
{
    QMultiMap<QString, QString> taken;
    QStringList clashes;
    for (const QAction *entry : menu.actions()) {
        const QKeySequence key = QKeySequence::mnemonic(entry->text());
        if (!key.isEmpty())
            taken.insert(key.toString(), entry->text());
        if (entry->menu())
            clashes += menuClashes(*entry->menu());
    }
    for (const QString &clash : sharedKeys(taken))
        clashes.append(menu.title() + u", "_s + clash);
    return clashes;
}

/// Rows of text that are wholly in view.
int visibleRows(EditorView &view)
{
    TranscriptLayout &layout = view.textLayout();
    int rows = 0;
    int y = -layout.top().offset;
    for (qsizetype row = layout.top().row; row < layout.rowCount(); ++row) {
        const QTextLayout &text = layout.laid(row).layout;
        for (int at = 0; at < text.lineCount(); ++at) {
            const QTextLine line = text.lineAt(at);
            const qreal top = y + layout.gapAbove(row) + line.y();
            if (top >= 0 && top + line.height() <= view.viewport()->height())
                ++rows;
        }
        y += layout.height(row);
        if (y > view.viewport()->height())
            break;
    }
    return rows;
}

constexpr QSize smallSize{800, 600};

constexpr std::array workspaces = {ActionId::WorkspaceEdit, ActionId::WorkspaceOutline,
                                   ActionId::WorkspaceFactCheck};

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : {u"en"_s, u"de"_s})
        QTest::addRow("%s", qPrintable(language)) << language;
}

} // namespace

class WindowLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("ROPEWALK_LANGUAGE"); }

    void anEpisode_showsAtLeast28RowsOfText()
    {
        WindowDesk desk;
        desk.start();
        desk.window().resize(1440, 900);
        // Turns as long as those of the show: thirty words.
        QFile file(desk.path(u"page.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int turn = 0; turn < 40; ++turn) {
            file.write(turn % 2 ? "FARMER: " : "FOUNDER: ");
            for (int words = 0; words < 5; ++words)
                file.write("nobody pages another goat at night ");
            file.write("\n\n");
        }
        file.close();
        QVERIFY(desk.open({file.fileName()}));
        QTest::qWait(200);
        TestWindow::picture(desk.window(), u"looks-edit"_s);
        const int rows = visibleRows(desk.editor());
        QVERIFY2(rows >= 28, qPrintable(QString::number(rows)));
    }

    void everyControl_hasANameForScreenReaders()
    {
        WindowDesk desk;
        desk.start();
        QVERIFY(desk.openNew(desk.path(u"show.ropewalk"_s)));
        for (const ActionId id : {ActionId::WorkspaceOutline, ActionId::WorkspaceFactCheck,
                                  ActionId::WorkspaceEdit, ActionId::Find, ActionId::Replace, ActionId::GoTo,
                                  ActionId::SwapSpeakers, ActionId::SetMarker, ActionId::CheatSheet}) {
            desk.trigger(id);
            QCoreApplication::processEvents();
            for (QWidget *widget : desk.window().findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                    continue;
                // Parts of a control that has a name: the field of a box, the page of a scrolled list.
                const bool isPart = qobject_cast<QComboBox *>(widget->parentWidget()) ||
                                    widget->objectName() == "qt_scrollarea_viewport"_L1;
                QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(isPart || (interface && !interface->text(QAccessible::Name).isEmpty()),
                         qPrintable(describe(widget)));
            }
        }
    }

    void noTwoEntriesOfAMenu_shareALetter_data() { addLanguages(); }
    void noTwoEntriesOfAMenu_shareALetter()
    {
        QFETCH(QString, language);
        qputenv("ROPEWALK_LANGUAGE", language.toUtf8());
        WindowDesk desk;
        desk.start();
        QStringList clashes;
        for (const QAction *menu : desk.window().menuBar()->actions())
            clashes += menuClashes(*menu->menu());
        QCOMPARE(clashes.join(u'\n'), QString());
    }

    void noTwoControlsInView_shareAnAltKey_data() { addLanguages(); }
    void noTwoControlsInView_shareAnAltKey()
    {
        QFETCH(QString, language);
        qputenv("ROPEWALK_LANGUAGE", language.toUtf8());
        WindowDesk desk;
        desk.start();
        QCOMPARE(mnemonicClashes(desk.window()).join(u'\n'), QString());
        QVERIFY(desk.openNew(desk.path(u"show.ropewalk"_s)));
        for (const ActionId id : {ActionId::WorkspaceOutline, ActionId::WorkspaceFactCheck,
                                  ActionId::WorkspaceEdit, ActionId::Replace, ActionId::GoTo,
                                  ActionId::SwapSpeakers, ActionId::SetMarker, ActionId::CheatSheet}) {
            desk.trigger(id);
            QCoreApplication::processEvents();
            QCOMPARE(mnemonicClashes(desk.window()).join(u'\n'), QString());
        }
    }

    void aSmallScreen_holdsTheWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ActionId>("workspace");
        for (const auto &language : {u"en"_s, u"de"_s}) {
            for (const ActionId workspace : workspaces)
                QTest::addRow("%s, %d", qPrintable(language), int(workspace)) << language << workspace;
        }
    }
    void aSmallScreen_holdsTheWindow()
    {
        QFETCH(QString, language);
        QFETCH(ActionId, workspace);
        qputenv("ROPEWALK_LANGUAGE", language.toUtf8());
        WindowDesk desk;
        desk.start();
        QVERIFY(desk.openNew(desk.path(u"show.ropewalk"_s)));
        desk.application->openFiles({WindowDesk::sample()});
        SOON_VERIFY(desk.importDialog());
        QVERIFY(desk.open({}));
        desk.trigger(workspace);
        QTest::qWait(200);
        const QSize least = desk.window().minimumSizeHint();
        QVERIFY2(least.boundedTo(smallSize) == least,
                 qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
    }

    void aSmallWindow_staysAsItIs_whenAnEpisodeOpens()
    {
        WindowDesk desk;
        desk.start();
        desk.window().resize(smallSize);
        desk.application->openFiles({WindowDesk::sample()});
        SOON_VERIFY(desk.importDialog());
        QVERIFY(desk.open({}));
        QTest::qWait(200);
        QCOMPARE(desk.window().size(), smallSize);
    }

    void tab_goesThroughTheWindowAndComesBack()
    {
        WindowDesk desk;
        desk.start();
        QVERIFY(desk.openNew(desk.path(u"show.ropewalk"_s)));
        desk.editor().setFocus();
        // From the transcript, where Tab types nothing, to the panels and back.
        QSet<QWidget *> reached;
        for (int at = 0; at < 60; ++at) {
            QWidget *before = desk.focus();
            desk.key(Qt::Key_Tab);
            QVERIFY2(desk.focus() != before, qPrintable(describe(before)));
            reached.insert(desk.focus());
            if (desk.focus() == &desk.editor())
                break;
        }
        QVERIFY(reached.contains(&desk.editor()));
        QVERIFY2(reached.size() >= 5, qPrintable(QString::number(reached.size())));
    }

    void nothingIsCutOff_inAnyLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const auto &language : {u"en"_s, u"de"_s, u"xx"_s}) {
            QTest::addRow("%s", qPrintable(language)) << language << QSize(1440, 900);
            QTest::addRow("%s narrow", qPrintable(language)) << language << QSize(1000, 640);
        }
    }
    void nothingIsCutOff_inAnyLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        qputenv("ROPEWALK_LANGUAGE", language.toUtf8());
        WindowDesk desk;
        desk.start();
        desk.window().resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(clipped(desk.window()).join(u'\n'), QString());
        TestWindow::picture(desk.window(), u"looks-welcome-%1-%2"_s.arg(language).arg(size.width()));
        QVERIFY(desk.openNew(desk.path(u"show.ropewalk"_s)));
        for (const ActionId id : {ActionId::WorkspaceOutline, ActionId::WorkspaceFactCheck,
                                  ActionId::WorkspaceEdit, ActionId::Replace, ActionId::GoTo,
                                  ActionId::SwapSpeakers, ActionId::SetMarker, ActionId::CheatSheet}) {
            desk.trigger(id);
            desk.window().resize(size);
            // The panels give way with the next turn of the event loop.
            SOON_COMPARE(clipped(desk.window()).join(u'\n'), QString());
            TestWindow::picture(desk.window(),
                                u"looks-%1-%2-%3"_s.arg(language).arg(size.width()).arg(int(id)));
        }
    }
};

QTEST_MAIN(WindowLooksTest)

#include "windowlooks_test.moc"
