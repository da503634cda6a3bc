// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/actiontable.h"
#include "widgets/common/icons.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

namespace
{

/// The keys that every text of the platform has for its caret. Breaking a line is the editor's own affair.
QList<QKeySequence> caretKeys()
{
    QList<QKeySequence> keys;
    for (int key = QKeySequence::MoveToNextChar; key <= QKeySequence::DeleteEndOfLine; ++key)
        keys += QKeySequence::keyBindings(QKeySequence::StandardKey(key));
    keys += QKeySequence::keyBindings(QKeySequence::DeleteCompleteLine);
    keys += QKeySequence::keyBindings(QKeySequence::Backspace);
    keys.removeIf([](const QKeySequence &key) { return key.isEmpty(); });
    return keys;
}

QString mnemonicOf(const QString &text)
{
    static const QRegularExpression pattern(u"&([^&\\s])"_s);
    return pattern.match(text).captured(1).toLower();
}

} // namespace

class ActionTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasTextTipPlaceAndIcon()
    {
        QSet<QString> names;
        QSet<ActionId> ids;
        QSet<MenuId> menus;
        for (const MenuEntry &menu : ActionTable::menus())
            menus.insert(menu.id);
        for (const ActionEntry &entry : ActionTable::actions()) {
            const QByteArray name = QByteArray(entry.name.data(), entry.name.size());
            QVERIFY2(!entry.text.isEmpty(), name);
            QVERIFY2(entry.tip.endsWith(u'.'), name);
            QVERIFY2(menus.contains(entry.menu), name);
            QVERIFY2(hasIcon(entry.icon), name);
            QVERIFY2(!names.contains(entry.name), name);
            QVERIFY2(!ids.contains(entry.id), name);
            names.insert(entry.name);
            ids.insert(entry.id);
        }
        QCOMPARE(ids.size(), int(ActionId::About) + 1);
    }

    void noTwoActionsShareAKey()
    {
        // The window's keys work in the editor too, so that all scopes overlap.
        QMap<QString, QByteArray> taken;
        for (const ActionEntry &entry : ActionTable::actions()) {
            for (const QKeySequence &key : entry.keys) {
                const QString text = key.toString(QKeySequence::PortableText);
                const QByteArray name(entry.name.data(), entry.name.size());
                QVERIFY2(!text.isEmpty(), name);
                QVERIFY2(!taken.contains(text), name + " and " + taken.value(text) + ": " + text.toUtf8());
                taken.insert(text, name);
            }
        }
    }

    void noActionTakesAKeyOfTheCaret()
    {
        const QList<QKeySequence> own = caretKeys();
        QVERIFY(own.contains(QKeySequence(Qt::CTRL | Qt::Key_Left)));
        for (const ActionEntry &entry : ActionTable::actions()) {
            if (entry.id == ActionId::SelectAll)
                continue;
            for (const QKeySequence &key : entry.keys)
                QVERIFY2(!own.contains(key), qPrintable(key.toString() + u" of "_s + entry.name));
        }
    }

    void eachMnemonicIsUniqueInItsMenu()
    {
        QMap<int, QSet<QString>> taken;
        const auto take = [&taken](int menu, const QString &text) {
            const QString mnemonic = mnemonicOf(text);
            const bool isFree = !mnemonic.isEmpty() && !taken[menu].contains(mnemonic);
            taken[menu].insert(mnemonic);
            return isFree;
        };
        for (const ActionEntry &entry : ActionTable::actions())
            QVERIFY2(take(int(entry.menu), entry.text), qPrintable(entry.text));
        for (const MenuEntry &menu : ActionTable::menus())
            QVERIFY2(take(menu.parent ? int(*menu.parent) : -1, menu.text), qPrintable(menu.text));
    }

    void digitsGiveSpeakers_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 1; number <= 9; ++number)
            QTest::addRow("%d", number) << number;
    }

    void digitsGiveSpeakers()
    {
        QFETCH(const int, number);
        const ActionId id = ActionTable::speakerAction(number);
        const auto entries = ActionTable::actions();
        const auto entry = std::ranges::find(entries, id, &ActionEntry::id);
        QVERIFY(entry != entries.end());
        QCOMPARE(entry->keys, QList{QKeySequence(u"Ctrl+%1"_s.arg(number))});
        QCOMPARE(entry->scope, ActionScope::Editor);
    }
};

QTEST_MAIN(ActionTableTest)

#include "actiontable_test.moc"
