// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QMap>
#include <QString>

#include <vector>

namespace Ropewalk
{

/// A set of keys for people who come from another program: which actions have other keys than the table gives
/// them. From resources/keys.
struct KeyScheme {
    QString name;
    QString about; ///< a sentence or two
    /// By the actions' names, as Settings has them. An action of the table that has one of these keys and is
    /// not named here loses it.
    QMap<QString, QList<QKeySequence>> keys;
};

/// All there are, without our own, which is the table's. By name.
[[nodiscard]] std::vector<KeyScheme> keySchemes();
/// The settings' keys under which a scheme holds: with those that other actions lose.
[[nodiscard]] QMap<QString, QList<QKeySequence>> keysOf(const KeyScheme &scheme);

} // namespace Ropewalk
