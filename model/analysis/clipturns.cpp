// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "model/analysis/clipturns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

constexpr int formatVersion = 1;

constexpr std::array kinds{
    std::pair{TurnKind::Speech, "speech"_L1}, std::pair{TurnKind::Break, "break"_L1},
    std::pair{TurnKind::Jingle, "jingle"_L1}, std::pair{TurnKind::Clip, "clip"_L1},
    std::pair{TurnKind::Marker, "marker"_L1},
};

QString nameOf(TurnKind kind)
{
    return std::ranges::find(kinds, kind, [](const auto &each) { return each.first; })->second;
}

/// What is not known is a marker like any other.
TurnKind kindOf(const QString &name)
{
    const auto found = std::ranges::find_if(kinds, [&name](const auto &each) { return each.second == name; });
    return found == kinds.end() ? TurnKind::Marker : found->first;
}

} // namespace

QByteArray toJson(const std::vector<ClipTurn> &turns)
{
    QJsonArray list;
    for (const ClipTurn &turn : turns) {
        QJsonObject object{{u"kind"_s, nameOf(turn.kind)},
                           {u"lines"_s, QJsonArray::fromStringList(turn.lines)}};
        if (!turn.speaker.isNull())
            object.insert(u"speaker"_s, turn.speaker.toString());
        if (!turn.name.isEmpty())
            object.insert(u"name"_s, turn.name);
        if (!turn.label.isEmpty())
            object.insert(u"label"_s, turn.label);
        list.append(object);
    }
    const QJsonObject whole{{u"version"_s, formatVersion}, {u"turns"_s, list}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

std::optional<std::vector<ClipTurn>> clipTurnsOf(const QByteArray &json)
{
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    const QJsonValue list = whole.value("turns"_L1);
    if (whole.value("version"_L1).toInt() != formatVersion || !list.isArray())
        return std::nullopt;
    std::vector<ClipTurn> turns;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject object = value.toObject();
        ClipTurn turn;
        turn.kind = kindOf(object.value("kind"_L1).toString());
        turn.name = object.value("name"_L1).toString();
        turn.label = object.value("label"_L1).toString();
        if (const auto id = SpeakerId::fromString(object.value("speaker"_L1).toString()))
            turn.speaker = *id;
        for (const QJsonValue &line : object.value("lines"_L1).toArray())
            turn.lines.append(line.toString());
        if (turn.lines.isEmpty())
            turn.lines.append(QString());
        turns.push_back(std::move(turn));
    }
    return turns;
}

} // namespace Ropewalk
