// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/keyscheme.h"

#include "app/window/actiontable.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Ropewalk;
using namespace Qt::StringLiterals;

/// Key schemes: every key does one thing, and every name is an action's.
class KeySchemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemes_nameActions_andHaveEachKeyOnce()
    {
        const auto entries = ActionTable::actions();
        const auto schemes = keySchemes();
        QCOMPARE(schemes.size(), size_t(3));
        for (const KeyScheme &scheme : schemes) {
            QVERIFY(!scheme.name.isEmpty() && !scheme.about.isEmpty());
            for (const auto &[name, sequences] : scheme.keys.asKeyValueRange()) {
                QVERIFY2(std::ranges::contains(entries, name, &ActionEntry::name), qPrintable(name));
                for (const QKeySequence &key : sequences)
                    QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, qPrintable(name));
            }
            const auto keys = keysOf(scheme);
            QHash<QKeySequence, QString> owners;
            for (const ActionEntry &entry : entries) {
                for (const QKeySequence &key : keys.value(entry.name, entry.keys)) {
                    QVERIFY2(!owners.contains(key) || owners[key] == entry.name,
                             qPrintable(scheme.name + u": "_s + key.toString() + u" "_s + entry.name +
                                        u" and "_s + owners.value(key)));
                    owners.insert(key, entry.name);
                }
            }
        }
    }
};

QTEST_MAIN(KeySchemeTest)
#include "keyscheme_test.moc"
