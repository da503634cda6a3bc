// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/keyscheme.h"

#include "app/window/actiontable.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

std::vector<KeyScheme> keySchemes()
{
    std::vector<KeyScheme> schemes;
    QDirIterator files(u":/keys"_s, {u"*.json"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        KeyScheme scheme{object.value("name"_L1).toString(), object.value("about"_L1).toString(), {}};
        const QJsonObject keys = object.value("keys"_L1).toObject();
        for (auto at = keys.begin(); at != keys.end(); ++at) {
            QList<QKeySequence> sequences;
            for (const auto &text : at.value().toArray())
                sequences.append(QKeySequence(text.toString(), QKeySequence::PortableText));
            scheme.keys.insert(at.key(), sequences);
        }
        schemes.push_back(std::move(scheme));
    }
    std::ranges::sort(schemes, {}, &KeyScheme::name);
    return schemes;
}

QMap<QString, QList<QKeySequence>> keysOf(const KeyScheme &scheme)
{
    QMap<QString, QList<QKeySequence>> keys = scheme.keys;
    QList<QKeySequence> taken;
    for (const QList<QKeySequence> &sequences : scheme.keys)
        taken += sequences;
    for (const ActionEntry &entry : ActionTable::actions()) {
        if (scheme.keys.contains(entry.name))
            continue;
        QList<QKeySequence> left = entry.keys;
        left.removeIf([&taken](const QKeySequence &key) { return taken.contains(key); });
        if (left != entry.keys)
            keys.insert(entry.name, left);
    }
    return keys;
}

} // namespace Ropewalk
